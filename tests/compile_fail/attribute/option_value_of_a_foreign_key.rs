//! What becomes of a row, without quotes.
//!
//! ```diff
//! -#[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id, on_delete = cascade))]
//! +#[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id, on_delete = "cascade"))]
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
#[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id, on_delete = cascade))]
pub struct Invoice {
    #[column(primary_key)]
    pub id: i64,
    pub tenant_id: i64,
    pub customer_id: i64,
}

fn main() {}
