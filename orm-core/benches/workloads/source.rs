//! What is in the database, and the checksums over it.

pub const AUTHORS: i64 = 1_000;
/// As many as a statement can't name one by one.
pub const MANY_AUTHORS: i64 = 10_000;
/// Of each author.
const BOOKS_EACH: i64 = 10;
pub const BOOKS: i64 = BOOKS_EACH * AUTHORS;
pub const TAGS: i64 = 50;
/// Of each book.
const TAGS_EACH: i64 = 3;

/// An author to insert.
pub struct NewAuthor {
    pub name: String,
    pub country: String,
    pub books: Vec<NewBook>,
}

/// A book to insert.
pub struct NewBook {
    pub title: String,
    pub year: i32,
}

pub fn authors(number: i64) -> Vec<NewAuthor> {
    (0..number).map(author).collect()
}

fn author(number: i64) -> NewAuthor {
    NewAuthor {
        name: format!("Author number {number}"),
        country: format!("Country {}", number % 40),
        books: (0..BOOKS_EACH).map(|book| self::book(number, book)).collect(),
    }
}

fn book(author: i64, number: i64) -> NewBook {
    NewBook { title: format!("Book number {number} of {author}"), year: 1_900 + (author % 100) as i32 + number as i32 }
}

/// The stars and the text of a book's review.
pub fn review(book: i64, number: i64) -> (i32, String) {
    ((book + number) as i32 % 5 + 1, format!("Review number {number} of {book}"))
}

pub fn tag(number: i64) -> String {
    format!("Tag number {number}")
}

/// The keys of a book's tags.
pub fn tags_of(book: i64) -> impl Iterator<Item = i64> {
    const STEP: i64 = 17; // so that no two of them are the same
    (0..TAGS_EACH).map(move |at| (book + at * STEP) % TAGS + 1)
}

/// Each key of the books once, in no order that an index or a page would like.
pub fn scattered_book_keys() -> impl Iterator<Item = i64> {
    const STEP: i64 = 7_919; // a prime, so that it meets every key
    (0..BOOKS).map(|at| at * STEP % BOOKS + 1)
}

pub fn author_sum(id: i64, name: &str, country: &str) -> u64 {
    mix(id, name.len() + country.len())
}

pub fn book_sum(id: i64, title: &str, year: i32) -> u64 {
    mix(id + i64::from(year), title.len())
}

pub fn review_sum(id: i64, stars: i32, body: &str) -> u64 {
    mix(id + i64::from(stars), body.len())
}

pub fn tag_sum(id: i64, name: &str) -> u64 {
    mix(id, name.len())
}

/// The sum of a row and the one that was reached from it.
pub fn pair_sum(one: u64, other: u64) -> u64 {
    one.wrapping_mul(other)
}

fn mix(number: i64, length: usize) -> u64 {
    (number.unsigned_abs() + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ length as u64
}
