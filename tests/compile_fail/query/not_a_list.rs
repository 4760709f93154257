//! A column that is no list is asked for its length.
//!
//! ```diff
//! -    s.query::<Post>().filter(Post::TITLE.len().gt(7)).all()?;
//! +    s.query::<Post>().filter(Post::TAGS.len().gt(7)).all()?;
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
    s.query::<Post>().filter(Post::TITLE.len().gt(7)).all()?;
    Ok(())
}
