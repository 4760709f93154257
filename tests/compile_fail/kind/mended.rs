//! The types of relationship fields, against their foreign keys.

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author")]
    pub portrait: HasOne<Portrait>,
    #[relationship(backref = "author")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Portrait {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique, foreign_key = Author::id)]
    pub author_id: i64,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

fn main() {}
