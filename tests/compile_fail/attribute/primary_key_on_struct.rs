//! A primary key is said at its fields, one or several.
//!
//! ```diff
//! -#[model(primary_key(tenant_id, number))]
//!  pub struct Order {
//! +    #[column(primary_key)]
//!      pub tenant_id: i64,
//! +    #[column(primary_key)]
//!      pub number: i64,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
#[model(primary_key(tenant_id, number))]
pub struct Order {
    pub tenant_id: i64,
    pub number: i64,
}

fn main() {}
