//! A schema has more models than the compiler compares.
//!
//! ```diff
//! -pub const SCHEMA: Schema = Schema::of::<(TooMany, Author)>();
//! +pub const SCHEMA: Schema = Schema::of::<TooMany>();
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
}

#[rustfmt::skip]
type Many = (Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author);
#[rustfmt::skip]
type TooMany = (Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many);

pub const SCHEMA: Schema = Schema::of::<(TooMany, Author)>();

fn main() {}
