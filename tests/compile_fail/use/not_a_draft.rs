//! A value of the struct is inserted: a row that isn't there yet is a draft.
//!
//! ```diff
//! -    s.insert(Author { id: 1, name: "Ursula".to_owned() })
//! +    s.insert(Author::draft().name("Ursula"))
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
}

pub fn program(s: &Session) -> orm_core::Result<Entity<'_, Author>> {
    s.insert(Author { id: 1, name: "Ursula".to_owned() })
}

fn main() {}
