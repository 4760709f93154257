//! An aggregate hidden in a comparison of a column is one all the same.
//!
//! ```diff
//! -    s.query::<Book>().filter(Book::YEAR.eq(Book::YEAR.max())).all()
//! +    s.query::<Book>().filter(Book::YEAR.in_query(s.query::<Book>().select(Book::YEAR).order_by(Book::YEAR.desc()).limit(1))).all()
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub year: Option<i32>,
}

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<Vec<Entity<'_, Book>>> {
    s.query::<Book>().filter(Book::YEAR.eq(Book::YEAR.max())).all()
}
