//! What is serialized with a row is of a model that has no `Serialize`.
//!
//! ```diff
//!  #[derive(Model, Serialize)]
//!  pub struct Author {
//! -#[derive(Model)]
//! -pub struct Book {
//! +#[derive(Model, Serialize)]
//! +pub struct Book {
//! ```

use orm_core::prelude::*;
use serde::Serialize;

#[derive(Model, Serialize)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

fn main() {}

pub fn program(s: &Session) -> Result<String, Box<dyn std::error::Error>> {
    let authors = s.query::<Author>().load(Author::BOOKS).all()?;
    Ok(serde_json::to_string(&authors)?)
}
