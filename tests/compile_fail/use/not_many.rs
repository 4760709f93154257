//! One draft is given where a relationship leads to many rows.
//!
//! ```diff
//! -    s.insert(Author::draft().name("Ursula").books(Book::draft().title("The Dispossessed")))?;
//! +    s.insert(Author::draft().name("Ursula").books([Book::draft().title("The Dispossessed")]))?;
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
    #[relationship(backref = "author")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<()> {
    s.insert(Author::draft().name("Ursula").books(Book::draft().title("The Dispossessed")))?;
    Ok(())
}
