//! `filter` looks at each row by itself, and an aggregate is of many: groups are filtered by `having`.
//!
//! ```diff
//! -    s.query::<Book>().filter(count().gt(1)).select((Book::YEAR, count())).group_by(Book::YEAR).all()
//! +    s.query::<Book>().select((Book::YEAR, count())).group_by(Book::YEAR).having(count().gt(1)).all()
//! ```

use orm_core::count;
use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub year: i32,
}

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<Vec<(i32, i64)>> {
    s.query::<Book>().filter(count().gt(1)).select((Book::YEAR, count())).group_by(Book::YEAR).all()
}
