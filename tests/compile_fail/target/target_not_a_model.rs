//! A relationship to a struct without the derive.
//!
//! ```diff
//! -pub struct Book {
//! +#[derive(Model)]
//! +pub struct Book {
//! -    pub id: i64,
//! +    #[column(primary_key)]
//! +    pub id: i64,
//! +    #[column(foreign_key = Author::id)]
//! +    pub author_id: i64,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author")]
    pub books: HasMany<Book>,
}

pub struct Book {
    pub id: i64,
}

fn main() {}
