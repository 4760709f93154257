//! A `backref` has the name of a method that the other model has. rustc says so in its own words.
//!
//! ```diff
//! -    pub fn author(&self) -> i64 {
//! +    pub fn author_number(&self) -> i64 {
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

impl Book {
    pub fn author(&self) -> i64 {
        self.author_id
    }
}

fn main() {}
