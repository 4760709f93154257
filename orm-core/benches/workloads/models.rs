//! The models of the library's side.

use orm_core::prelude::*;

#[derive(Model)]
#[model(table = "authors")]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
    pub country: String,
    #[relationship(backref = "author")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
#[model(table = "books")]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    pub year: i32,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    #[relationship(backref = "book")]
    pub reviews: HasMany<Review>,
    #[relationship(secondary = "book_tags", backref = "books")]
    pub tags: ManyToMany<Tag>,
}

#[derive(Model)]
#[model(table = "reviews")]
pub struct Review {
    #[column(primary_key)]
    pub id: i64,
    pub stars: i32,
    pub body: String,
    #[column(foreign_key = Book::id)]
    pub book_id: i64,
}

#[derive(Model)]
#[model(table = "tags")]
pub struct Tag {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
}

impl Author {
    pub fn sum(&self) -> u64 {
        crate::source::author_sum(self.id, &self.name, &self.country)
    }
}

impl Book {
    pub fn sum(&self) -> u64 {
        crate::source::book_sum(self.id, &self.title, self.year)
    }
}

impl Review {
    pub fn sum(&self) -> u64 {
        crate::source::review_sum(self.id, self.stars, &self.body)
    }
}

impl Tag {
    pub fn sum(&self) -> u64 {
        crate::source::tag_sum(self.id, &self.name)
    }
}
