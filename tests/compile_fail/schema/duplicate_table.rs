//! Two models of a schema are one table.
//!
//! ```diff
//! -#[model(table = "Authors")]
//!  pub struct Writer {
//! ```

use orm_core::prelude::*;

#[derive(Model)]
#[model(table = "authors")]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Model)]
#[model(table = "Authors")]
pub struct Writer {
    #[column(primary_key)]
    pub id: i64,
}

pub const SCHEMA: Schema = Schema::of::<(Author, Writer)>();

fn main() {}
