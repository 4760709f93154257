//! Rows are ordered by a list.
//!
//! ```diff
//! -    s.query::<Post>().order_by(Post::TAGS).all()?;
//! +    s.query::<Post>().order_by(Post::TAGS.len()).all()?;
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    pub year: i32,
    pub tags: Vec<String>,
}

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<()> {
    s.query::<Post>().order_by(Post::TAGS).all()?;
    Ok(())
}
