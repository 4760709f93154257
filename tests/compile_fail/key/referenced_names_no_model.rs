//! A reference is to a column of a model, and the model is left out.
//!
//! ```diff
//! -    #[column(foreign_key = id)]
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
    #[column(foreign_key = id)]
    pub author_id: i64,
}

fn main() {}
