//! A number is asked whether it contains a text.
//!
//! ```diff
//! -    s.query::<Post>().filter(Post::YEAR.contains("19")).all()?;
//! +    s.query::<Post>().filter(Post::TITLE.contains("19")).all()?;
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
    s.query::<Post>().filter(Post::YEAR.contains("19")).all()?;
    Ok(())
}
