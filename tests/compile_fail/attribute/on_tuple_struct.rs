use orm_core::prelude::*;

#[derive(Model)]
pub struct Author(i64);

fn main() {}
