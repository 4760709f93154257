//! The enum has a model to which no foreign key of `one_of` leads.
//!
//! ```diff
//! -    #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! +    #[column(foreign_key = Video::id)]
//! +    pub video_id: Option<i64>,
//! +    #[relationship(one_of(post_id, photo_id, video_id), backref = "comments")]
//! ```

use orm_core::prelude::*;

#[derive(Polymorphic)]
pub enum Subject {
    Post(Post),
    Photo(Photo),
    Video(Video),
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

#[derive(Model)]
pub struct Video {
    #[column(primary_key)]
    pub id: i64,
}

fn main() {}
