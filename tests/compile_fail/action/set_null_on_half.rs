//! The database would set all columns of the key to null, and they are `NOT NULL`.
//!
//! ```diff
//!      pub number: i64,
//! -    pub tenant_id: i64,
//! -    pub customer_id: i64,
//! +    pub tenant_id: Option<i64>,
//! +    pub customer_id: Option<i64>,
//! -    pub customer: BelongsTo<Customer>,
//! +    pub customer: BelongsTo<Option<Customer>>,
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
#[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id, on_delete = "set null"))]
pub struct Order {
    #[column(primary_key)]
    pub number: i64,
    pub tenant_id: i64,
    pub customer_id: i64,
    #[relationship(backref = "orders")]
    pub customer: BelongsTo<Customer>,
}

fn main() {}
