use orm_core::prelude::*;

#[derive(Model)]
pub union Author {
    id: i64,
}

fn main() {}
