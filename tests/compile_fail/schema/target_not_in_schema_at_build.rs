//! A schema that is no constant is checked by `cargo build`, which can't point at the list.
//!
//! ```diff
//! -    let schema = Schema::of::<(Book,)>();
//! +    let schema = Schema::of::<(Author, Book)>();
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

fn main() {
    let schema = Schema::of::<(Book,)>();
    println!("{schema:?}");
}
