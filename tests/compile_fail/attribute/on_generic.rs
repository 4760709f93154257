use orm_core::prelude::*;

#[derive(Model)]
pub struct Author<T> {
    #[column(primary_key)]
    pub id: i64,
    pub value: T,
}

fn main() {}
