//! Authors, their books, and reviews of these.

use orm_core::prelude::*;

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "authors")]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique)]
    pub name: String,
    #[relationship(backref = "author")]
    pub books: HasMany<Book>,
    /// Books that they edit, by title.
    #[relationship(back_populates = "editor", foreign_key = Edited::editor_id, order_by = "title")]
    pub edited: HasMany<Edited>,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "books")]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    pub year: Option<i32>,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    #[relationship(back_populates = "book")]
    pub reviews: HasMany<Review>,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "reviews")]
pub struct Review {
    #[column(primary_key)]
    pub id: i64,
    pub stars: i32,
    #[column(foreign_key = Book::id, on_delete = "cascade")]
    pub book_id: i64,
    #[relationship(back_populates = "reviews")]
    pub book: BelongsTo<Book>,
}

/// A book whose editor may be missing.
#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "edited")]
pub struct Edited {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    #[column(foreign_key = Author::id, on_delete = "set null")]
    pub editor_id: Option<i64>,
    #[relationship(back_populates = "edited")]
    pub editor: BelongsTo<Option<Author>>,
}

/// Creates the tables.
pub fn create(db: &Database) {
    Schema::of::<(Author, Book, Review, Edited)>().create(db).unwrap();
}

pub fn filled() -> Database {
    filled_at("sqlite::memory:")
}

pub fn filled_at(url: &str) -> Database {
    let db = Database::open(url).unwrap();
    fill(&db);
    db
}

/// Creates the tables, and in them two authors with two books and one, each book with two reviews.
pub fn fill(db: &Database) {
    create(db);
    let reviewed = |title, year| {
        Book::draft().title(title).year(year).reviews([Review::draft().stars(5), Review::draft().stars(3)])
    };
    db.transaction(|s| {
        s.insert_all([
            Author::draft()
                .name("Ursula")
                .books([reviewed("The Left Hand of Darkness", 1969), reviewed("The Dispossessed", 1974)]),
            Author::draft().name("Stanisław").books([reviewed("Solaris", 1961)]),
        ])
        .map(|_| ())
    })
    .unwrap();
}

pub fn titles<'s>(books: impl IntoIterator<Item = Entity<'s, Book>>) -> Vec<&'s str> {
    books.into_iter().map(|book| Entity::row(book).title.as_str()).collect()
}

pub fn edited_titles<'s>(books: impl IntoIterator<Item = Entity<'s, Edited>>) -> Vec<&'s str> {
    books.into_iter().map(|book| Entity::row(book).title.as_str()).collect()
}
