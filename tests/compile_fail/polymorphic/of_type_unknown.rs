//! A condition on a model that the relationship never leads to.
//!
//! ```diff
//! -    s.query::<Comment>().with(Comment::SUBJECT.of_type::<Comment>()).all().map(|found| found.len())
//! +    s.query::<Comment>().with(Comment::SUBJECT.of_type::<Photo>()).all().map(|found| found.len())
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

fn of_photos(s: &Session) -> orm_core::Result<usize> {
    s.query::<Comment>().with(Comment::SUBJECT.of_type::<Comment>()).all().map(|found| found.len())
}

fn main() {}
