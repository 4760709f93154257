//! At most one row is promised, but the foreign key lets several have the same parent.
//!
//! ```diff
//! -    #[column(foreign_key = Author::id)]
//! +    #[column(unique, foreign_key = Author::id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author")]
    pub portrait: HasOne<Portrait>,
}

#[derive(Model)]
pub struct Portrait {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

fn main() {}
