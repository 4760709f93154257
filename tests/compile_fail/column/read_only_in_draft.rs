//! A draft gives a value to a column that is the database's.
//!
//! ```diff
//! -    s.insert(Book::draft().title("Solaris").rank(7))?;
//! +    s.insert(Book::draft().title("Solaris"))?;
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    #[column(read_only)]
    pub rank: Option<i64>,
}

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<()> {
    s.insert(Book::draft().title("Solaris").rank(7))?;
    Ok(())
}
