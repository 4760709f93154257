//! A generated association has one column for each side, and the primary key of one side has two.
//!
//! ```diff
//! -    #[relationship(backref = "books", secondary = "book_shelf")]
//! +    #[relationship(backref = "books", secondary = BookShelf)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "books", secondary = "book_shelf")]
    pub shelves: ManyToMany<Shelf>,
}

#[derive(Model)]
pub struct Shelf {
    #[column(primary_key)]
    pub room: i64,
    #[column(primary_key)]
    pub number: i64,
}

#[derive(Model)]
#[model(foreign_key(room = Shelf::room, number = Shelf::number))]
pub struct BookShelf {
    #[column(primary_key, foreign_key = Book::id)]
    pub book_id: i64,
    #[column(primary_key)]
    pub room: i64,
    #[column(primary_key)]
    pub number: i64,
}

fn main() {}
