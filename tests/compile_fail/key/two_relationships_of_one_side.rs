//! Two relationships of one model go over one foreign key, and both are written through.
//!
//! ```diff
//! -    #[relationship(order_by = "id desc")]
//! +    #[relationship(order_by = "id desc", view_only)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author")]
    pub books: HasMany<Book>,
    #[relationship(order_by = "id desc")]
    pub newest: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

fn main() {}
