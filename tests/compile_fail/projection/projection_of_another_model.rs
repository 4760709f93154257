//! A struct is selected from another model than its own. rustc says so in its own words.
//!
//! ```diff
//! -    s.query::<Book>().select_as::<Summary>().all()?;
//! +    s.query::<Author>().select_as::<Summary>().all()?;
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
    pub name: String,
}

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<()> {
    s.query::<Book>().select_as::<Summary>().all()?;
    Ok(())
}
