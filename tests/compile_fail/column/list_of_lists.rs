//! A column is a list of lists.
//!
//! ```diff
//! -    pub corners: Vec<Vec<f64>>,
//! +    pub corners: Vec<f64>,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Shape {
    #[column(primary_key)]
    pub id: i64,
    pub corners: Vec<Vec<f64>>,
}

fn main() {}
