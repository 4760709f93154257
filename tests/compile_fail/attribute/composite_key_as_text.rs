//! What a column references is a field of a model, not a column of a table.
//!
//! ```diff
//! -#[model(foreign_key(tenant_id = "customer.tenant_id", customer_id = "customer.id"))]
//! +#[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id))]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Customer {
    #[column(primary_key)]
    pub tenant_id: i64,
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Model)]
#[model(foreign_key(tenant_id = "customer.tenant_id", customer_id = "customer.id"))]
pub struct Order {
    #[column(primary_key)]
    pub id: i64,
    pub tenant_id: i64,
    pub customer_id: i64,
}

fn main() {}
