//! A relationship to one of several models is loaded in the statement of the rows.
//!
//! ```diff
//! -    s.query::<Comment>().with(Comment::SUBJECT.joined()).all()?;
//! +    s.query::<Comment>().with(Comment::SUBJECT.of_type::<Post>().joined()).all()?;
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
    s.query::<Comment>().with(Comment::SUBJECT.joined()).all()?;
    Ok(())
}
