//! A statement over many rows sets the version, which it counts up by itself.
//!
//! ```diff
//! -    s.update_where(Book::TITLE.eq("Solaris"), [Book::VERSION.set(1)])?;
//! +    s.update_where(Book::TITLE.eq("Solaris"), [Book::TITLE.set("Eden")])?;
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
    s.update_where(Book::TITLE.eq("Solaris"), [Book::VERSION.set(1)])?;
    Ok(())
}
