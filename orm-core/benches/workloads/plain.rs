//! The structs and statements of the side that is written by hand.

use rusqlite::Row;

pub const AUTHORS: &str = "SELECT id, name, country FROM authors";
pub const AUTHOR: &str = "SELECT id, name, country FROM authors WHERE id = ?1";
pub const BOOKS: &str = "SELECT id, title, year, author_id FROM books";
pub const BOOK: &str = "SELECT id, title, year, author_id FROM books WHERE id = ?1";
pub const BOOKS_OF_AUTHOR: &str = "SELECT id, title, year, author_id FROM books WHERE author_id = ?1";
pub const AUTHORS_HAVING_A_BOOK: &str =
    "SELECT id, name, country FROM authors WHERE id IN (SELECT author_id FROM books WHERE title LIKE ?1)";
pub const REVIEWS: &str = "SELECT id, stars, body, book_id FROM reviews";
pub const TAGS: &str = "SELECT id, name FROM tags";
pub const BOOK_TAGS: &str = "SELECT book_id, tag_id FROM book_tags";
pub const INSERT_AUTHOR: &str = "INSERT INTO authors (name, country) VALUES (?1, ?2)";
pub const INSERT_BOOK: &str = "INSERT INTO books (title, year, author_id) VALUES (?1, ?2, ?3)";
pub const INSERT_REVIEW: &str = "INSERT INTO reviews (stars, body, book_id) VALUES (?1, ?2, ?3)";
pub const INSERT_TAG: &str = "INSERT INTO tags (name) VALUES (?1)";
pub const INSERT_BOOK_TAG: &str = "INSERT INTO book_tags (book_id, tag_id) VALUES (?1, ?2)";
pub const UPDATE_COUNTRY: &str = "UPDATE authors SET country = ?1 WHERE id = ?2";
/// What `source::author` gave them.
pub const RESTORE_COUNTRIES: &str = "UPDATE authors SET country = 'Country ' || ((id - 1) % 40)";

pub struct Author {
    pub id: i64,
    pub name: String,
    pub country: String,
}

pub struct Book {
    pub id: i64,
    pub title: String,
    pub year: i32,
    pub author_id: i64,
}

pub struct Review {
    pub id: i64,
    pub stars: i32,
    pub body: String,
    pub book_id: i64,
}

pub struct Tag {
    pub id: i64,
    pub name: String,
}

impl Author {
    pub fn from_row(row: &Row<'_>) -> rusqlite::Result<Author> {
        Ok(Author { id: row.get(0)?, name: row.get(1)?, country: row.get(2)? })
    }

    pub fn sum(&self) -> u64 {
        crate::source::author_sum(self.id, &self.name, &self.country)
    }
}

impl Book {
    pub fn from_row(row: &Row<'_>) -> rusqlite::Result<Book> {
        Ok(Book { id: row.get(0)?, title: row.get(1)?, year: row.get(2)?, author_id: row.get(3)? })
    }

    pub fn sum(&self) -> u64 {
        crate::source::book_sum(self.id, &self.title, self.year)
    }
}

impl Review {
    pub fn from_row(row: &Row<'_>) -> rusqlite::Result<Review> {
        Ok(Review { id: row.get(0)?, stars: row.get(1)?, body: row.get(2)?, book_id: row.get(3)? })
    }

    pub fn sum(&self) -> u64 {
        crate::source::review_sum(self.id, self.stars, &self.body)
    }
}

impl Tag {
    pub fn from_row(row: &Row<'_>) -> rusqlite::Result<Tag> {
        Ok(Tag { id: row.get(0)?, name: row.get(1)? })
    }

    pub fn sum(&self) -> u64 {
        crate::source::tag_sum(self.id, &self.name)
    }
}
