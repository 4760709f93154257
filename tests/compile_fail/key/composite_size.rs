//! A foreign key of one column is written at the column.
//!
//! ```diff
//! -#[model(foreign_key(customer_id = Customer::id))]
//!      pub id: i64,
//! +    #[column(foreign_key = Customer::id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Customer {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Model)]
#[model(foreign_key(customer_id = Customer::id))]
pub struct Order {
    #[column(primary_key)]
    pub id: i64,
    pub customer_id: i64,
}

fn main() {}
