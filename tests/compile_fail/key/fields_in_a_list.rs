//! A key over several columns is the names of its fields, nothing around them.
//!
//! ```diff
//! -#[model(unique(columns = [tenant_id, number]))]
//! +#[model(unique(tenant_id, number))]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
#[model(unique(columns = [tenant_id, number]))]
pub struct Order {
    #[column(primary_key)]
    pub id: i64,
    pub tenant_id: i64,
    pub number: i64,
}

fn main() {}
