//! An entity is a row inside its transaction. What leaves the closure is a value that was taken from it. rustc says
//! so in its own words.
//!
//! ```diff
//! -    let author = db.transaction(|s| s.one::<Author>(1))?;
//! -    println!("{}", author.name);
//! +    let name = db.transaction(|s| orm_core::Result::Ok(s.one::<Author>(1)?.name.clone()))?;
//! +    println!("{name}");
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
    let author = db.transaction(|s| s.one::<Author>(1))?;
    println!("{}", author.name);
    Ok(())
}
