//! A projection doesn't say which model it is selected from.
//!
//! ```diff
//! -pub struct Summary {
//! +#[projection(of = Author)]
//! +pub struct Summary {
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
    #[relationship(backref = "author")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    pub year: i32,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

#[derive(Projection)]
pub struct Summary {
    pub name: String,
}

fn main() {}
