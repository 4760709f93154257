//! A foreign key of several columns is a list of columns, each with what it references.
//!
//! ```diff
//! -#[model(foreign_key(tenant_id = Customer::tenant_id, customer_id))]
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
#[model(foreign_key(tenant_id = Customer::tenant_id, customer_id))]
pub struct Order {
    #[column(primary_key)]
    pub id: i64,
    pub tenant_id: i64,
    pub customer_id: i64,
}

fn main() {}
