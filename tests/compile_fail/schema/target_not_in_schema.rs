//! A foreign key leads to a model that isn't among those of the schema.
//!
//! ```diff
//! -pub const SCHEMA: Schema = Schema::of::<(Book,)>();
//! +pub const SCHEMA: Schema = Schema::of::<(Author, Book)>();
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

pub const SCHEMA: Schema = Schema::of::<(Book,)>();

fn main() {}
