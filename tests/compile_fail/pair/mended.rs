//! The two sides of a relationship against each other.

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(back_populates = "author")]
    pub books: HasMany<Book>,
    #[relationship(back_populates = "editor")]
    pub edited: HasMany<Book>,
    #[relationship]
    pub all: HasMany<Review>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    #[column(foreign_key = Author::id)]
    pub editor_id: Option<i64>,
    #[relationship(back_populates = "books", foreign_key = author_id)]
    pub author: BelongsTo<Author>,
    #[relationship(back_populates = "edited", foreign_key = Book::editor_id)]
    pub editor: BelongsTo<Option<Author>>,
}

#[derive(Model)]
pub struct Review {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

/// Each relationship has its other side, is a view, or says that it has none.
#[derive(Model)]
#[model(strict_pairs)]
pub struct Shelf {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    #[relationship(one_way)]
    pub author: BelongsTo<Author>,
}

#[derive(Model)]
pub struct Person {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Person::id)]
    pub boss_id: Option<i64>,
    #[relationship(back_populates = "boss")]
    pub reports: HasMany<Person>,
    #[relationship(back_populates = "reports")]
    pub boss: BelongsTo<Option<Person>>,
}

fn main() {}
