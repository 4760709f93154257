//! A unique foreign key leaves room for one row, not for many.
//!
//! ```diff
//! -    pub portraits: HasMany<Portrait>,
//! +    pub portrait: HasOne<Portrait>,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author")]
    pub portraits: HasMany<Portrait>,
}

#[derive(Model)]
pub struct Portrait {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique, foreign_key = Author::id)]
    pub author_id: i64,
}

fn main() {}
