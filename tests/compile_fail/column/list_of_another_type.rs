//! A `Vec` of borrowed text for a list of texts.
//!
//! ```diff
//! -    s.insert(Book::draft().title("Solaris").tags(vec!["novel", "space"]))?;
//! +    s.insert(Book::draft().title("Solaris").tags(["novel", "space"]))?;
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    pub tags: Vec<String>,
}

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<()> {
    s.insert(Book::draft().title("Solaris").tags(vec!["novel", "space"]))?;
    Ok(())
}
