//! Two `backref`s generate one name on one model. rustc says so in its own words, once for each generated item.
//!
//! ```diff
//!  pub struct Editor {
//!      pub id: i64,
//! -    #[relationship(backref = "author")]
//! +    #[relationship(backref = "editor")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Editor {
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
    #[column(foreign_key = Editor::id)]
    pub editor_id: i64,
}

fn main() {}
