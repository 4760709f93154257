//! Relationships to one of several models.

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

/// None or one, with a side of each model that is declared.
#[derive(Polymorphic)]
pub enum Wearer {
    Player(Player),
    Referee(Referee),
}

#[derive(Model)]
pub struct Player {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(back_populates = "wearer")]
    pub badge: HasOne<Badge>,
}

#[derive(Model)]
pub struct Referee {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(back_populates = "wearer")]
    pub badge: HasOne<Badge>,
}

#[derive(Model)]
pub struct Badge {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Player::id, unique, on_delete = "set null")]
    pub player_id: Option<i64>,
    #[column(foreign_key = Referee::id, unique)]
    pub referee_id: Option<i64>,
    #[relationship(one_of(player_id, referee_id), back_populates = "badge")]
    pub wearer: BelongsTo<Option<Wearer>>,
}

pub fn program(s: &Session, post: Entity<'_, Post>, badge: Entity<'_, Badge>) -> orm_core::Result<&'static str> {
    let comment = s.insert(Comment::draft().subject(post))?;
    s.insert(Comment::draft().subject(Photo::draft()))?;
    comment.set_subject(s, s.one::<Photo>(1)?)?;
    post.comments(s)?.add(comment)?;
    badge.set_wearer(s, s.one::<Referee>(1)?)?;
    badge.set_wearer(s, None)?;
    s.query::<Comment>().with(Comment::SUBJECT.of_type::<Post>()).all()?;
    s.query::<Comment>().filter(Comment::SUBJECT.of_type::<Post>().is(post)).all()?;
    Ok(match comment.subject(s)? {
        SubjectEntity::Post(_) => "post",
        SubjectEntity::Photo(_) => "photo",
    })
}

fn main() {}
