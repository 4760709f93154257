//! A `HasOne` can't be required: that the other row exists is nothing that this table can say.
//!
//! ```diff
//! -    #[relationship(backref = "author", required)]
//! +    #[relationship(backref = "author")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author", required)]
    pub portrait: HasOne<Portrait>,
}

#[derive(Model)]
pub struct Portrait {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique, foreign_key = Author::id)]
    pub author_id: i64,
}

fn main() {}
