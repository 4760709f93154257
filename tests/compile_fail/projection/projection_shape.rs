//! The values of a projection are found by the names of its fields.
//!
//! ```diff
//! -pub struct Summary(String);
//! +pub struct Summary {
//! +    pub name: String,
//! +}
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
pub struct Summary(String);

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<()> {
    s.query::<Author>().select_as::<Summary>().all()?;
    Ok(())
}
