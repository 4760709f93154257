//! A model pairs with a relationship that never leads to it.
//!
//! ```diff
//!      Photo(Photo),
//! +    Video(Video),
//! -    #[relationship(one_of(post_id, photo_id), back_populates = "comments")]
//! +    #[column(foreign_key = Video::id)]
//! +    pub video_id: Option<i64>,
//! +    #[relationship(one_of(post_id, photo_id, video_id), back_populates = "comments")]
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
    #[relationship(back_populates = "subject")]
    pub comments: HasMany<Comment>,
}

#[derive(Model)]
pub struct Photo {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(back_populates = "subject")]
    pub comments: HasMany<Comment>,
}

#[derive(Model)]
pub struct Comment {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Post::id)]
    pub post_id: Option<i64>,
    #[column(foreign_key = Photo::id)]
    pub photo_id: Option<i64>,
    #[relationship(one_of(post_id, photo_id), back_populates = "comments")]
    pub subject: BelongsTo<Subject>,
}

#[derive(Model)]
pub struct Video {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(back_populates = "subject")]
    pub comments: HasMany<Comment>,
}

fn main() {}
