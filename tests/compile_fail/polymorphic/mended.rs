//! Relationships to one of several models, as they are meant.

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
    #[column(foreign_key = Video::id)]
    pub video_id: Option<i64>,
    #[relationship(one_of(post_id, photo_id, video_id), back_populates = "comments")]
    pub subject: BelongsTo<Subject>,
}

#[derive(Model)]
pub struct Video {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(back_populates = "subject")]
    pub comments: HasMany<Comment>,
}

/// None or one, and generated on the other side.
#[derive(Polymorphic)]
pub enum Wearer {
    Photo(Photo),
    Video(Video),
}

#[derive(Model)]
pub struct Badge {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Photo::id, unique, on_delete = "set null")]
    pub photo_id: Option<i64>,
    #[column(foreign_key = Video::id)]
    pub video_id: Option<i64>,
    #[relationship(one_of(photo_id, video_id), backref = "badge")]
    pub wearer: BelongsTo<Option<Wearer>>,
}

pub fn use_them(s: &Session, post: Entity<'_, Post>, badge: Entity<'_, Badge>) -> orm_core::Result<&'static str> {
    let comment = s.insert(Comment::draft().subject(post))?;
    s.insert(Comment::draft().subject(Photo::draft()))?;
    comment.set_subject(s, s.one::<Photo>(1)?)?;
    badge.set_wearer(s, None)?;
    Ok(match comment.subject(s)? {
        SubjectEntity::Post(_) => "post",
        SubjectEntity::Photo(_) => "photo",
        SubjectEntity::Video(_) => "video",
    })
}

fn main() {}
