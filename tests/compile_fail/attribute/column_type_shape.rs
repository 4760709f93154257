use orm_core::prelude::*;

#[derive(Clone, ColumnType)]
pub enum Place {
    At(i64),
    Nowhere,
}

fn main() {}
