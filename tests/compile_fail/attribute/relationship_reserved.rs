//! A relationship has the name of something that the derive generates.
//!
//! ```diff
//! -    pub draft: HasOne<Draft>,
//! +    pub unfinished: HasOne<Draft>,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "book")]
    pub draft: HasOne<Draft>,
}

#[derive(Model)]
pub struct Draft {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique, foreign_key = Book::id)]
    pub book_id: i64,
}

fn main() {}
