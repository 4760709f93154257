//! Rows are deleted by references to their entities.
//!
//! ```diff
//! -    s.delete_all(&books)?;
//! +    s.delete_all(books)?;
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
    let books = s.query::<Book>().filter(Book::TITLE.eq("Solaris")).all()?;
    s.delete_all(&books)?;
    Ok(())
}
