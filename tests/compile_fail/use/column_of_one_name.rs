//! Two models have a column of the name that is missing, so the compiler names it with its path.
//!
//! ```diff
//! -    s.insert(Author::draft())
//! +    s.insert(Author::draft().name("Ursula"))
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
}

#[derive(Model)]
pub struct Publisher {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
}

pub fn program(s: &Session) -> orm_core::Result<Entity<'_, Author>> {
    s.insert(Author::draft())
}

fn main() {}
