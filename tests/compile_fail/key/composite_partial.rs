//! A foreign key references a part of a primary key, which names no single row.
//!
//! ```diff
//! -pub struct Order {
//! +#[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id))]
//! +pub struct Order {
//!      pub tenant_id: i64,
//! -    #[column(foreign_key = Customer::id)]
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
pub struct Order {
    #[column(primary_key)]
    pub id: i64,
    pub tenant_id: i64,
    #[column(foreign_key = Customer::id)]
    pub customer_id: i64,
}

fn main() {}
