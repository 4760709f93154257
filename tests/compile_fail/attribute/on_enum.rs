use orm_core::prelude::*;

#[derive(Model)]
pub enum Author {
    Known,
    Unknown,
}

fn main() {}
