//! A default is a text that is no JSON.
//!
//! ```diff
//! -    #[column(default = "{tags: []}")]
//! +    #[column(default = "{\"tags\": []}")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = "{tags: []}")]
    pub more: serde_json::Value,
}

fn main() {}
