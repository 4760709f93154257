//! The attributes, what they can stand on, and the types of columns.

use orm_core::{Hooks, prelude::*};

#[derive(Clone, ColumnType)]
pub enum Place {
    Here,
    #[column_type(rename = "yonder")]
    There,
}

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    pub place: Place,
    #[column(default = sql("CURRENT_TIMESTAMP"), index)]
    pub since: String,
    #[relationship(backref(name = "author", lazy = "joined"), order_by = "year desc, id")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    pub year: i32,
}

#[derive(Model)]
#[model(hooks)]
pub struct Reader {
    #[column(primary_key)]
    pub id: i64,
}

impl Hooks for Reader {
    type Refusal = std::fmt::Error;
}

fn main() {}
