//! A draft of a model that is none of the enum's.
//!
//! ```diff
//! -    s.insert(Comment::draft().subject(Tag::draft()))?;
//! +    s.insert(Comment::draft().subject(Photo::draft()))?;
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

#[derive(Model)]
pub struct Tag {
    #[column(primary_key)]
    pub id: i64,
}

fn comment(s: &Session) -> orm_core::Result<()> {
    s.insert(Comment::draft().subject(Tag::draft()))?;
    Ok(())
}

fn main() {}
