//! Three models, each with a mistake: each is reported, in one compile.
//!
//! ```diff
//! -    #[relationship(back_populates = "autor")]
//! +    #[relationship(back_populates = "author")]
//! -    pub author_id: String,
//! +    pub author_id: i64,
//! -    #[relationship(backref = "reviews", lazzy = "raise")]
//! +    #[relationship(backref = "reviews", lazy = "raise")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(back_populates = "autor")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: String,
    #[relationship(back_populates = "books")]
    pub author: BelongsTo<Author>,
}

#[derive(Model)]
pub struct Review {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    #[relationship(backref = "reviews", lazzy = "raise")]
    pub author: BelongsTo<Author>,
}

fn main() {}
