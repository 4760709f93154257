//! What a row is found by has to be unique.
//!
//! ```diff
//! -    s.upsert(draft, Book::TITLE)?;
//! +    s.upsert(draft, Book::ISBN)?;
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique)]
    pub isbn: String,
    pub title: String,
    pub edition: i32,
}

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<()> {
    let draft = Book::draft().isbn("978").title("Solaris").edition(2);
    s.upsert(draft, Book::TITLE)?;
    Ok(())
}
