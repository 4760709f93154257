//! A draft gives a value to a column that the database computes.
//!
//! ```diff
//! -    s.insert(Book::draft().title("Solaris").length(7))?;
//! +    s.insert(Book::draft().title("Solaris"))?;
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    #[column(generated = "length(title)")]
    pub length: i64,
}

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<()> {
    s.insert(Book::draft().title("Solaris").length(7))?;
    Ok(())
}
