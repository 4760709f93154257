//! The same columns are declared unique a second time.
//!
//! ```diff
//! -#[model(unique(author_id, title), unique(title, author_id))]
//! +#[model(unique(author_id, title))]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
#[model(unique(author_id, title), unique(title, author_id))]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub author_id: i64,
    pub title: String,
}

fn main() {}
