//! A stamp is a time, of `chrono` or `jiff`.
//!
//! ```diff
//! -    pub since: String,
//! +    pub since: chrono::DateTime<chrono::Utc>,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    #[column(created_at)]
    pub since: String,
}

fn main() {}
