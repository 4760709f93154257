//! The model of a projection by another name.
//!
//! ```diff
//! -#[projection(model = Author)]
//! +#[projection(of = Author)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
}

#[derive(Projection)]
#[projection(model = Author)]
pub struct Summary {
    pub name: String,
}

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<()> {
    s.query::<Author>().select_as::<Summary>().all()?;
    Ok(())
}
