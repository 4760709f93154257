//! One column stands twice in a key.
//!
//! ```diff
//! -#[model(unique(number, number))]
//! +#[model(unique(tenant_id, number))]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
#[model(unique(number, number))]
pub struct Order {
    #[column(primary_key)]
    pub id: i64,
    pub tenant_id: i64,
    pub number: i64,
}

fn main() {}
