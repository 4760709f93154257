//! A model that wants every relationship to have its other side has one without.
//!
//! ```diff
//! -    #[relationship]
//! +    #[relationship(backref = "author")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
#[model(strict_pairs)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship]
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
