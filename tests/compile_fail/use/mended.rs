//! What an application does with its models.

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
    let author = s.insert(Author::draft().name("Ursula").books([Book::draft().title("The Dispossessed")]))?;
    let book = s.insert(Book::draft().title("The Left Hand of Darkness").author_id(author))?;
    book.set_author(s, author)?;
    s.query::<Author>().filter(Author::NAME.eq("Ursula")).with(Author::BOOKS).all()?;
    Ok(())
}
