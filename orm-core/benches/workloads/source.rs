//! What is in the database, and the checksums over it.

pub const AUTHORS: i64 = 1_000;
pub const BOOKS: i64 = 10 * AUTHORS;

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

pub fn authors() -> Vec<NewAuthor> {
    (0..AUTHORS).map(author).collect()
}

fn author(number: i64) -> NewAuthor {
    NewAuthor {
        name: format!("Author number {number}"),
        country: format!("Country {}", number % 40),
        books: (0..BOOKS / AUTHORS).map(|book| self::book(number, book)).collect(),
    }
}

fn book(author: i64, number: i64) -> NewBook {
    NewBook { title: format!("Book number {number} of {author}"), year: 1_900 + (author % 100) as i32 + number as i32 }
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

/// The sum of a book and the author that was reached from it.
pub fn pair_sum(author: u64, book: u64) -> u64 {
    author.wrapping_mul(book)
}

fn mix(number: i64, length: usize) -> u64 {
    (number.unsigned_abs() + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ length as u64
}
