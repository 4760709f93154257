//! `symmetric` where the other side is a parent.
//!
//! ```diff
//! -    #[relationship(backref = "parent", symmetric)]
//! +    #[relationship(backref = "parent")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Folder {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Folder::id)]
    pub parent_id: Option<i64>,
    #[relationship(backref = "parent", symmetric)]
    pub folders: HasMany<Folder>,
}

fn main() {}
