//! What a foreign key over several columns can't be read of is one mistake, also where the model is used.
//!
//! ```diff
//! -#[model(foreign_key(tenant_id = Customer::tenant_id, custmer_id = Customer::id))]
//! +#[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id))]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Customer {
    #[column(primary_key)]
    pub tenant_id: i64,
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "customer")]
    pub orders: HasMany<Order>,
}

#[derive(Model)]
#[model(foreign_key(tenant_id = Customer::tenant_id, custmer_id = Customer::id))]
pub struct Order {
    #[column(primary_key)]
    pub id: i64,
    pub tenant_id: i64,
    pub customer_id: i64,
}

pub fn program<'s>(s: &'s Session, customer: Entity<'s, Customer>) -> orm_core::Result<Entity<'s, Order>> {
    customer.orders(s)?.create(Order::draft())?;
    s.insert(Order::draft().set(Order::CUSTOMER, customer))
}

fn main() {}
