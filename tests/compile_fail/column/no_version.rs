//! A version is asked for of a model that counts none.
//!
//! ```diff
//!      pub title: String,
//! +    #[column(version)]
//! +    pub version: i64,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
}

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<()> {
    s.one_at::<Book>(1, 1)?;
    Ok(())
}
