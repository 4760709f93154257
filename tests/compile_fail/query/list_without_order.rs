//! Lists are compared by which comes first.
//!
//! ```diff
//! -    s.query::<Post>().filter(Post::TAGS.gt(["a"])).all()?;
//! +    s.query::<Post>().filter(Post::TAGS.overlaps(["a"])).all()?;
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
    s.query::<Post>().filter(Post::TAGS.gt(["a"])).all()?;
    Ok(())
}
