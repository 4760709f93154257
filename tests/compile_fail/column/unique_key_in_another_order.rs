//! A key over two columns is given in its order.
//!
//! ```diff
//! -    s.upsert(Book::draft().isbn("978").title("Solaris").edition(2), (Book::EDITION, Book::ISBN))?;
//! +    s.upsert(Book::draft().isbn("978").title("Solaris").edition(2), (Book::ISBN, Book::EDITION))?;
//! ```

use orm_core::prelude::*;

#[derive(Model)]
#[model(unique(isbn, edition))]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub isbn: String,
    pub title: String,
    pub edition: i32,
}

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<()> {
    s.upsert(Book::draft().isbn("978").title("Solaris").edition(2), (Book::EDITION, Book::ISBN))?;
    Ok(())
}
