use orm_core::prelude::*;

#[derive(Clone, ColumnType)]
pub enum Place {
    Here,
    #[column_type(rename = "here")]
    There,
}

fn main() {}
