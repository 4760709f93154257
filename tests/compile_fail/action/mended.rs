//! What happens when a row is deleted, and when a relationship is loaded.

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author", foreign_key = Book::author_id, lazy = "raise")]
    pub books: HasMany<Book>,
    #[relationship(back_populates = "of", cascade = "save-update, delete, delete-orphan", passive_deletes)]
    pub portrait: HasOne<Portrait>,
    #[relationship(secondary = "author_prizes", backref = "authors", cascade = "save-update")]
    pub prizes: ManyToMany<Prize>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id, on_delete = "cascade", on_update = "set default", default = 1)]
    pub author_id: i64,
    #[column(foreign_key = Author::id, on_delete = "set null")]
    pub editor_id: Option<i64>,
    #[relationship(backref = "book", cascade = "all, delete-orphan")]
    pub reviews: HasMany<Review>,
}

#[derive(Model)]
pub struct Review {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Book::id, on_delete = "cascade")] // the same as the relationship says
    pub book_id: i64,
}

#[derive(Model)]
pub struct Portrait {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique, foreign_key = Author::id)]
    pub of_id: i64,
    #[relationship(back_populates = "portrait")]
    pub of: BelongsTo<Author>,
}

#[derive(Model)]
pub struct Prize {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Prize::id)]
    pub above_id: Option<i64>,
    #[relationship(backref(name = "below", cascade = "all"))]
    pub above: BelongsTo<Option<Prize>>,
}

pub const SCHEMA: Schema = Schema::of::<(Author, Book, Review, Portrait, Prize)>();

fn main() {}
