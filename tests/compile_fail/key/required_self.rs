//! A foreign key to its own table may not be null, so that no row can be the first.
//!
//! ```diff
//! -    pub boss_id: i64,
//! +    pub boss_id: Option<i64>,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Person {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Person::id)]
    pub boss_id: i64,
}

fn main() {}
