//! A column is no condition, not even one of truth values.
//!
//! ```diff
//! -    s.query::<Invoice>().filter(Invoice::PAID).all()?;
//! +    s.query::<Invoice>().filter(Invoice::PAID.eq(true)).all()?;
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Invoice {
    #[column(primary_key)]
    pub id: i64,
    pub paid: bool,
}

pub fn program(s: &Session) -> orm_core::Result<()> {
    s.query::<Invoice>().filter(Invoice::PAID).all()?;
    Ok(())
}

fn main() {}
