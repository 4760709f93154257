//! An entity is a row inside its session's transaction, and goes with it. rustc says so in its own words.
//!
//! ```diff
//! -    let author;
//! -    {
//!          let s = db.session()?;
//! -        author = s.one::<Author>(1)?;
//! -    }
//! +    let author = s.one::<Author>(1)?;
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
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

fn main() {}

pub fn program(db: &Database) -> orm_core::Result<()> {
    let author;
    {
        let s = db.session()?;
        author = s.one::<Author>(1)?;
    }
    println!("{}", author.name);
    Ok(())
}
