//! The generated collection deletes, and the foreign key refuses.
//!
//! ```diff
//! -    #[column(foreign_key = Author::id, on_delete = "restrict")]
//! +    #[column(foreign_key = Author::id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id, on_delete = "restrict")]
    pub author_id: i64,
    #[relationship(backref(name = "books", cascade = "all"))]
    pub author: BelongsTo<Author>,
}

fn main() {}
