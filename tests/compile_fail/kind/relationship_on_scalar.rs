//! `#[relationship]` stands on a field whose type is a column's.
//!
//! ```diff
//! -    #[relationship(backref = "author")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author")]
    pub books: Vec<u8>,
}

fn main() {}
