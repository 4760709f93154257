//! A condition on one of several models is asked of a relationship to any of them.
//!
//! ```diff
//! -    s.query::<Comment>().filter(Comment::SUBJECT.has(Post::TITLE.eq("On walking"))).all()?;
//! +    s.query::<Comment>().filter(Comment::SUBJECT.of_type::<Post>().has(Post::TITLE.eq("On walking"))).all()?;
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
    s.query::<Comment>().filter(Comment::SUBJECT.has(Post::TITLE.eq("On walking"))).all()?;
    Ok(())
}
