//! A relationship names itself as its reverse.
//!
//! ```diff
//!      pub boss_id: Option<i64>,
//! +    #[relationship(back_populates = "boss")]
//! +    pub reports: HasMany<Person>,
//! -    #[relationship(back_populates = "boss")]
//! +    #[relationship(back_populates = "reports")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Person {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Person::id)]
    pub boss_id: Option<i64>,
    #[relationship(back_populates = "boss")]
    pub boss: BelongsTo<Option<Person>>,
}

fn main() {}
