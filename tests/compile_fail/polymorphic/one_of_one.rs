//! `one_of` with one foreign key: the relationship always leads to that model.
//!
//! ```diff
//! -    #[relationship(one_of(post_id), backref = "comments")]
//! -    pub subject: BelongsTo<Option<Subject>>,
//! +    #[relationship(backref = "comments")]
//! +    pub subject: BelongsTo<Option<Post>>,
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
    #[relationship(one_of(post_id), backref = "comments")]
    pub subject: BelongsTo<Option<Subject>>,
}

fn main() {}
