use orm_core::prelude::*;
use orm_tests::Country;

#[derive(Model)]
pub struct City {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Country::code)]
    pub country: String,
    #[relationship(backref = "cities")]
    pub of: BelongsTo<Country>,
}

fn main() {}
