//! Authors, their books, and what is said of these.

use orm_core::prelude::*;
use serde::Serialize;

#[derive(Model, Serialize, Debug)]
#[model(table = "authors")]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique)]
    pub name: String,
    /// Not for everybody's eyes: the struct says so, and it is true of every graph with an author in it.
    #[serde(skip)]
    pub email: Option<String>,
    #[relationship(backref = "author", order_by = "year, id")]
    pub books: HasMany<Book>,
}

#[derive(Model, Serialize, Debug)]
#[model(table = "books")]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    pub year: i32,
    #[serde(skip)]
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    #[relationship(backref = "book", order_by = "id")]
    pub reviews: HasMany<Review>,
    #[relationship(secondary = "book_tags", backref = "books", order_by = "label")]
    pub tags: ManyToMany<Tag>,
}

#[derive(Model, Serialize, Debug)]
#[model(table = "reviews")]
pub struct Review {
    #[column(primary_key)]
    pub id: i64,
    pub stars: i32,
    pub text: String,
    #[serde(skip)]
    #[column(foreign_key = Book::id, on_delete = "cascade")]
    pub book_id: i64,
}

#[derive(Model, Serialize, Debug)]
#[model(table = "tags")]
pub struct Tag {
    #[column(primary_key)]
    pub label: String,
}

/// Their tables.
pub fn schema() -> Schema {
    Schema::of::<(Author, Book, Review, Tag)>()
}
