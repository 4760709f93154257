//! A foreign key of `one_of` leads to a model that the enum does not have.
//!
//! ```diff
//!      Post(Post),
//! +    Photo(Photo),
//! ```

use orm_core::prelude::*;

#[derive(Polymorphic)]
pub enum Subject {
    Post(Post),
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

fn main() {}
