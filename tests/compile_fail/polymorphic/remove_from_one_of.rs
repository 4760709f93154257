//! A child is taken from one of its kinds of parent, but has to have one of them.
//!
//! ```diff
//! -    pub subject: BelongsTo<Subject>,
//! +    pub subject: BelongsTo<Option<Subject>>,
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

fn take(s: &Session, post: Entity<'_, Post>, comment: Entity<'_, Comment>) -> orm_core::Result<bool> {
    post.comments(s)?.remove(comment)
}

fn main() {}
