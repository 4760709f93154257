//! A relationship to one of several models is compared as a column is.
//!
//! ```diff
//! -    s.query::<Comment>().filter(Comment::SUBJECT.eq(photo)).all()?;
//! +    s.query::<Comment>().filter(Comment::SUBJECT.of_type::<Photo>().is(photo)).all()?;
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
    let photo = s.one::<Photo>(1)?;
    s.query::<Comment>().filter(Comment::SUBJECT.eq(photo)).all()?;
    Ok(())
}
