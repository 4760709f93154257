use orm_core::prelude::*;

#[derive(Model)]
#[model(tabel = "authors")]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
}

fn main() {}
