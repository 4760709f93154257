//! What is selected is a struct without the derive.
//!
//! ```diff
//! -pub struct Summary {
//! +#[derive(Projection)]
//! +#[projection(of = Author)]
//! +pub struct Summary {
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

pub struct Summary {
    pub name: String,
}

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<()> {
    s.query::<Author>().select_as::<Summary>().all()?;
    Ok(())
}
