//! A key is a list of fields.
//!
//! ```diff
//! -#[model(unique(tenant_id = number))]
//! +#[model(unique(tenant_id, number))]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
#[model(unique(tenant_id = number))]
pub struct Order {
    #[column(primary_key)]
    pub id: i64,
    pub tenant_id: i64,
    pub number: i64,
}

fn main() {}
