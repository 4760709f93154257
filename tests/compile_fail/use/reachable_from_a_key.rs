//! What is reachable begins at a key.
//!
//! ```diff
//! -    s.reachable(1, Folder::CHILDREN)?;
//! +    s.reachable(s.one::<Folder>(1)?, Folder::CHILDREN)?;
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Folder {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Folder::id)]
    pub parent_id: Option<i64>,
    #[relationship(backref = "parent")]
    pub children: HasMany<Folder>,
}

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<()> {
    s.reachable(1, Folder::CHILDREN)?;
    Ok(())
}
