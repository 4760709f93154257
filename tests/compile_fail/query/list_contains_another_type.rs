//! A list is asked for an element of another type.
//!
//! ```diff
//! -    s.query::<Post>().filter(Post::TAGS.contains(1974)).all()?;
//! +    s.query::<Post>().filter(Post::TAGS.contains("1974")).all()?;
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
    s.query::<Post>().filter(Post::TAGS.contains(1974)).all()?;
    Ok(())
}
