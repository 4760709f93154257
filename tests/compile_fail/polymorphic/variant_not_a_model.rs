//! A variant of a struct that is no model.
//!
//! ```diff
//! -    Photo(Caption),
//! +    Photo(Photo),
//! ```

use orm_core::prelude::*;

#[derive(Polymorphic)]
pub enum Subject {
    Post(Post),
    Photo(Caption),
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

pub struct Caption {
    pub text: String,
}

fn main() {}
