//! A commit ends the transaction, and with it its entities. rustc says so in its own words.
//!
//! ```diff
//! -    s.commit()?;
//! -    println!("{}", author.name);
//! +    println!("{}", author.name);
//! +    s.commit()?;
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
    let s = db.session()?;
    let author = s.one::<Author>(1)?;
    s.commit()?;
    println!("{}", author.name);
    Ok(())
}
