//! `lazy = "joined"` puts one row beside another, and a collection has many.
//!
//! ```diff
//! -    #[relationship(backref = "author", lazy = "joined")]
//! +    #[relationship(backref = "author", lazy = "selectin")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author", lazy = "joined")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

fn main() {}
