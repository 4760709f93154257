use orm_core::prelude::*;

#[derive(Model)]
pub struct Author<'a> {
    #[column(primary_key)]
    pub id: i64,
    pub name: &'a str,
}

fn main() {}
