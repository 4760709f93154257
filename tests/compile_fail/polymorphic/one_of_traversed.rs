//! A query goes from rows to those of one of several models.
//!
//! ```diff
//! -    s.query::<Comment>().traverse(Comment::SUBJECT).all()?;
//! +    s.query::<Comment>().traverse(Comment::SUBJECT.of_type::<Post>()).all()?;
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
    pub title: String,
}

#[derive(Model)]
pub struct Photo {
    #[column(primary_key)]
    pub id: i64,
    pub file: String,
}

#[derive(Model)]
pub struct Comment {
    #[column(primary_key)]
    pub id: i64,
    pub body: String,
    #[column(foreign_key = Post::id, on_delete = "cascade")]
    pub post_id: Option<i64>,
    #[column(foreign_key = Photo::id, on_delete = "cascade")]
    pub photo_id: Option<i64>,
    #[relationship(one_of(post_id, photo_id), backref = "comments")]
    pub subject: BelongsTo<Subject>,
}

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<()> {
    s.query::<Comment>().traverse(Comment::SUBJECT).all()?;
    Ok(())
}
