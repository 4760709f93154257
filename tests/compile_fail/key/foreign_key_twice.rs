//! The same composite foreign key is declared a second time.
//!
//! ```diff
//! -    foreign_key(customer = Customer::number, tenant_id = Customer::tenant_id)
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Customer {
    #[column(primary_key)]
    pub tenant_id: i64,
    #[column(primary_key)]
    pub number: i64,
}

#[derive(Model)]
#[model(
    foreign_key(tenant_id = Customer::tenant_id, customer = Customer::number),
    foreign_key(customer = Customer::number, tenant_id = Customer::tenant_id)
)]
pub struct Invoice {
    #[column(primary_key)]
    pub id: i64,
    pub tenant_id: i64,
    pub customer: i64,
}

fn main() {}
