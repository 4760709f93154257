//! A field has another type than the column of its name.
//!
//! ```diff
//! -    pub name: Option<String>,
//! +    pub name: String,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
    #[relationship(backref = "author")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    pub year: i32,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

#[derive(Projection)]
#[projection(of = Author)]
pub struct Summary {
    pub name: Option<String>,
}

fn main() {}
