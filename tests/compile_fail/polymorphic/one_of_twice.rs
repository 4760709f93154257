//! A draft with two of the foreign keys of which one is set.
//!
//! ```diff
//! -    s.insert(Comment::draft().subject(post).photo_id(1))?;
//! +    s.insert(Comment::draft().subject(post))?;
//! ```

use orm_core::prelude::*;

#[derive(Polymorphic)]
pub enum Subject {
    Post(Post),
    Photo(Photo),
}

#[derive(Model)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Model)]
pub struct Photo {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Model)]
pub struct Comment {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Post::id)]
    pub post_id: Option<i64>,
    #[column(foreign_key = Photo::id)]
    pub photo_id: Option<i64>,
    #[relationship(one_of(post_id, photo_id), backref = "comments")]
    pub subject: BelongsTo<Subject>,
}

fn comment(s: &Session, post: Entity<'_, Post>) -> orm_core::Result<()> {
    s.insert(Comment::draft().subject(post).photo_id(1))?;
    Ok(())
}

fn main() {}
