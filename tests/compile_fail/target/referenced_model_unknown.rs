//! The model that a foreign key references doesn't exist. rustc says so in its own words.
//!
//! ```diff
//! -    #[column(foreign_key = Auhtor::id)]
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
    #[column(foreign_key = Auhtor::id)]
    pub author_id: i64,
}

fn main() {}
