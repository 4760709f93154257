//! Two say who gives the column its values.
//!
//! ```diff
//! -    #[column(created_at, read_only)]
//! +    #[column(created_at)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    #[column(created_at, read_only)]
    pub since: chrono::DateTime<chrono::Utc>,
}

fn main() {}
