//! A draft gives a row its version, which counts by itself.
//!
//! ```diff
//! -    s.insert(Book::draft().title("Solaris").version(7))?;
//! +    s.insert(Book::draft().title("Solaris"))?;
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    #[column(version)]
    pub version: i64,
}

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<()> {
    s.insert(Book::draft().title("Solaris").version(7))?;
    Ok(())
}
