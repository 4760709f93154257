//! Conditions, paths, orders and selections.

use orm_core::prelude::*;
use orm_core::{Condition, count};

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
    pub year: i32,
    pub tags: Vec<String>,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

fn main() {}

pub fn program(s: &Session, title: &str, since: Option<i32>) -> orm_core::Result<()> {
    s.query::<Author>().filter(Author::BOOKS.any(Book::YEAR.gt(1970))).all()?;
    s.query::<Book>().filter(Book::AUTHOR.has(Author::NAME.eq("Ursula"))).all()?;
    s.query::<Author>().order_by(Author::BOOKS.max(Book::YEAR).desc()).all()?;
    s.query::<Book>().filter(Book::AUTHOR.has(Author::BOOKS.count().gt(1))).all()?;
    s.query::<Book>().filter(Book::AUTHOR.path(Author::NAME).eq(Book::TITLE)).all()?;
    s.query::<Book>().order_by(Book::AUTHOR.path(Author::NAME)).all()?;
    let _: Vec<(String, String)> = s.query::<Book>().select((Book::TITLE, Book::AUTHOR.path(Author::NAME))).all()?;
    let _: Vec<(i32, i64)> = s.query::<Book>().select((Book::YEAR, count())).group_by(Book::YEAR).all()?;
    let several = count().gt(1).and(Book::YEAR.gt(1970)).or(Book::YEAR.max().eq(Book::YEAR.min() + 1));
    s.query::<Book>().select(Book::YEAR).group_by(Book::YEAR).having(several).all()?;
    s.query::<Book>().filter(Book::AUTHOR_ID.in_query(s.query::<Author>().select(Author::ID))).all()?;
    s.query::<Author>().filter(Author::BOOKS.sum(Book::YEAR).gt(1)).traverse(Author::BOOKS).all()?;
    s.query::<Book>().filter(since.map(|year| Book::YEAR.ge(year))).filter(Condition::all([])).all()?;
    s.update_where(Book::ID.eq(1), [Book::YEAR.set(1970), Book::TITLE.set("Solaris")])?;
    s.query::<Book>()
        .filter(Book::TAGS.overlaps(["a"]).and(Book::TITLE.contains("19")))
        .order_by(Book::TAGS.len())
        .all()?;
    s.query::<Book>().filter(Book::TAGS.contains("1974").and(Book::TAGS.len().gt(7))).all()?;
    s.sql::<Book>("SELECT * FROM book WHERE title = ?", (title,))?;
    Ok(())
}
