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
    pub number: i64,
    pub tenant_id: i64,
    #[column(foreign_key = Customer::id)]
    pub customer_id: i64,
}

fn main() {}
