//! An option that a model doesn't have.
//!
//! ```diff
//! -#[model(tabel = "authors")]
//! +#[model(table = "authors")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
#[model(tabel = "authors")]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
}

fn main() {}
