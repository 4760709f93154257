//! Children of one of several models.

use orm_core::prelude::*;

use super::shape;

#[derive(Polymorphic)]
enum Subject {
    Post(Post),
    Photo(Photo),
}

#[derive(Model, Debug)]
#[model(table = "posts")]
struct Post {
    #[column(primary_key)]
    id: i64,
    #[relationship(back_populates = "subject")]
    comments: HasMany<Comment>,
}

#[derive(Model, Debug)]
#[model(table = "photos")]
struct Photo {
    #[column(primary_key)]
    id: i64,
    #[relationship(back_populates = "subject")]
    comments: HasMany<Comment>,
}

#[derive(Model, Debug)]
#[model(table = "comments")]
struct Comment {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Post::id)]
    post_id: Option<i64>,
    #[column(foreign_key = Photo::id)]
    photo_id: Option<i64>,
    #[relationship(one_of(post_id, photo_id), back_populates = "comments")]
    subject: BelongsTo<Subject>,
}

impl<'s> SubjectEntity<'s> {
    fn post(self) -> Entity<'s, Post> {
        match self {
            SubjectEntity::Post(post) => post,
            SubjectEntity::Photo(photo) => panic!("it is of {photo:?}"),
        }
    }
}

shape! {
    OfOneModel: Post => Comment, models: (Post, Photo, Comment),
    parents: [1, 2], children: [1, 2, 3],
    many: comments, one: subject, set: set_subject, optional: post,
    moved: |s| s.update_where(Comment::POST_ID.eq(1), [Comment::POST_ID.set(2)]).unwrap(),
    deleted: |s| s.delete_where(Comment::ID.eq(1)).unwrap(),
    move_sql: "UPDATE comments SET post_id = 2 WHERE post_id = 1", delete_sql: "DELETE FROM comments WHERE id = 1",
    fill: |s| {
        let comments = |many| (0..many).map(|_| Comment::draft());
        s.insert_all([Post::draft().comments(comments(2)), Post::draft().comments(comments(1))]).unwrap();
        s.insert_all([Photo::draft().comments(comments(1)), Photo::draft().comments(comments(0))]).unwrap();
    },
    // A photo with the same key has a comment of its own.
    undisturbed: |s| {
        let comments = [1, 2].map(|id| s.one::<Photo>(id).unwrap().comments(s).unwrap().to_vec());
        assert_eq!(comments, [vec![s.one::<Comment>(4).unwrap()], vec![]]);
        assert!(matches!(comments[0][0].subject(s).unwrap(), SubjectEntity::Photo(photo) if photo.id == 1));
    }
}
