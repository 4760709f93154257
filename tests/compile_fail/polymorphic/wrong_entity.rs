//! An entity of a model that is none of the enum's.
//!
//! ```diff
//! -fn move_it(s: &Session, comment: Entity<'_, Comment>, other: Entity<'_, Comment>) -> orm_core::Result<()> {
//! +fn move_it(s: &Session, comment: Entity<'_, Comment>, other: Entity<'_, Photo>) -> orm_core::Result<()> {
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

fn move_it(s: &Session, comment: Entity<'_, Comment>, other: Entity<'_, Comment>) -> orm_core::Result<()> {
    comment.set_subject(s, other)
}

fn main() {}
