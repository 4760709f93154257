//! A relationship could go over two foreign keys, and is called like the second.
//!
//! ```diff
//! -    #[relationship(back_populates = "ghostwritten")]
//! +    #[relationship(back_populates = "ghostwritten", foreign_key = ghost_id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(back_populates = "ghost")]
    pub ghostwritten: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    #[column(foreign_key = Author::id)]
    pub ghost_id: Option<i64>,
    #[relationship(back_populates = "ghostwritten")]
    pub ghost: BelongsTo<Option<Author>>,
}

fn main() {}
