//! A draft gives a row the time of its insertion.
//!
//! ```diff
//! -    s.insert(Book::draft().title("Solaris").since(chrono::DateTime::<chrono::Utc>::MIN_UTC))?;
//! +    s.insert(Book::draft().title("Solaris"))?;
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    #[column(created_at)]
    pub since: chrono::DateTime<chrono::Utc>,
}

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<()> {
    s.insert(Book::draft().title("Solaris").since(chrono::DateTime::<chrono::Utc>::MIN_UTC))?;
    Ok(())
}
