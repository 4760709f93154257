//! Relationships to one of several models.
//!
//! The models of these programs:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Polymorphic)]
//! pub enum Subject {
//!     Post(Post),
//!     Photo(Photo),
//! }
//!
//! #[derive(Model)]
//! pub struct Post {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[derive(Model)]
//! pub struct Photo {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//!
//! /// None or one, with a side of each model that is declared.
//! #[derive(Polymorphic)]
//! pub enum Wearer {
//!     Player(Player),
//!     Referee(Referee),
//! }
//!
//! #[derive(Model)]
//! pub struct Player {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "wearer")]
//!     pub badge: HasOne<Badge>,
//! }
//!
//! #[derive(Model)]
//! pub struct Referee {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "wearer")]
//!     pub badge: HasOne<Badge>,
//! }
//!
//! #[derive(Model)]
//! pub struct Badge {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Player::id, unique, on_delete = "set null")]
//!     pub player_id: Option<i64>,
//!     #[column(foreign_key = Referee::id, unique)]
//!     pub referee_id: Option<i64>,
//!     #[relationship(one_of(player_id, referee_id), back_populates = "badge")]
//!     pub wearer: BelongsTo<Option<Wearer>>,
//! }
//! # fn main() {}
//! ```
//!
//! # match-not-exhaustive
//!
//! A `match` that forgets one of the models.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! fn kind(s: &Session, comment: Entity<'_, Comment>) -> orm_core::Result<&'static str> {
//!     Ok(match comment.subject(s)? {
//!         SubjectEntity::Post(_) => "post",
//!     })
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0004]: non-exhaustive patterns: `SubjectEntity::Photo(_)` not covered
//!   --> compile_fail/polymorphic/match_not_exhaustive.rs
//!    |
//!    |     Ok(match comment.subject(s)? {
//!    |              ^^^^^^^^^^^^^^^^^^^ pattern `SubjectEntity::Photo(_)` not covered
//!    |
//! note: `SubjectEntity<'_>` defined here
//!   --> compile_fail/polymorphic/match_not_exhaustive.rs
//!    |
//!    | pub enum Subject {
//!    |          ^^^^^^^
//!    |     Post(Post),
//!    |     Photo(Photo),
//!    |     ----- not covered
//!    = note: the matched value is of type `SubjectEntity<'_>`
//! help: ensure that all possible cases are being handled by adding a match arm with a wildcard pattern or an explicit pattern as shown
//!    |
//! 42 ~         SubjectEntity::Post(_) => "post",
//! 43 ~         SubjectEntity::Photo(_) => todo!(),
//!    |
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! fn kind(s: &Session, comment: Entity<'_, Comment>) -> orm_core::Result<&'static str> {
//!     Ok(match comment.subject(s)? {
//!         SubjectEntity::Post(_) => "post",
//!         SubjectEntity::Photo(_) => "photo",
//!     })
//! }
//! # fn main() {}
//! ```
//!
//! # one-of-not-a-key
//!
//! `one_of` names a column that is no foreign key.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Comment::subject` names `Comment::photo_id`, which is no foreign key
//!
//!        help: say what it references: `#[column(foreign_key = …)]` at `Comment::photo_id`
//!        note: see orm_core::errors [one-of-not-a-key]
//!   --> compile_fail/polymorphic/one_of_not_a_key.rs
//!    |
//!    |     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!    |                                    ^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//! ```
//!
//! `one_of` names a column that does not exist.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, foto_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Comment::subject` names `foto_id`, but `Comment` has no such column
//!
//!        help: did you mean `photo_id`? its foreign keys are `photo_id`, `post_id`
//!        note: see orm_core::errors [one-of-not-a-key]
//!   --> compile_fail/polymorphic/one_of_unknown_key.rs
//!    |
//!    |     #[relationship(one_of(post_id, foto_id), backref = "comments")]
//!    |                                    ^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//! ```
//!
//! # one-of-omitted
//!
//! A draft without the row that it has to belong to.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! fn comment(s: &Session, post: Entity<'_, Post>) -> orm_core::Result<()> {
//!     s.insert(Comment::draft())?;
//!     Ok(())
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: this draft of `Comment` has no `subject`, which is required
//!  --> compile_fail/polymorphic/one_of_omitted.rs
//!   |
//!   |     s.insert(Comment::draft())?;
//!   |       ------ ^^^^^^^^^^^^^^^^ `subject` is missing
//!   |       |
//!   |       required by a bound introduced by this call
//!   |
//!   = help: the trait `Chosen<Comment, subject>` is not implemented for `Missing`
//!   = note: help: set it on the draft with the method of its name
//!   = note: see orm_core::errors [one-of-omitted]
//! help: the trait `Draft<Comment>` is implemented for `CommentDraft<__subject>`
//!  --> compile_fail/polymorphic/one_of_omitted.rs
//!   |
//!   | pub struct Comment {
//!   |            ^^^^^^^
//! note: required for `CommentDraft` to implement `Draft<Comment>`
//!  --> compile_fail/polymorphic/one_of_omitted.rs
//!   |
//!   | pub struct Comment {
//!   |            ^^^^^^^
//! note: required by a bound in `orm_core::session::insert::<impl orm_core::Session>::insert`
//!  --> $WORKSPACE/orm-core/src/session/insert.rs
//!   |
//!   |     pub fn insert<M: Model>(&self, draft: impl Draft<M>) -> Result<Entity<'_, M>> {
//!   |                                                ^^^^^^^^ required by this bound in `orm_core::session::insert::<impl Session>::insert`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! fn comment(s: &Session, post: Entity<'_, Post>) -> orm_core::Result<()> {
//!     s.insert(Comment::draft().subject(post))?;
//!     Ok(())
//! }
//! # fn main() {}
//! ```
//!
//! # one-of-one
//!
//! `one_of` with one foreign key: the relationship always leads to that model.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Polymorphic)]
//! pub enum Subject {
//!     Post(Post),
//! }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//!
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id), backref = "comments")]
//!     pub subject: BelongsTo<Option<Subject>>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Comment::subject` names one foreign key, which leads to one model
//!
//!        help: write `subject: BelongsTo<Post>` without `one_of`, or name more keys
//!        note: see orm_core::errors [one-of-one]
//!   --> compile_fail/polymorphic/one_of_one.rs
//!    |
//!    |     #[relationship(one_of(post_id), backref = "comments")]
//!    |                           ^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(backref = "comments")]
//!     pub subject: BelongsTo<Option<Post>>,
//! }
//! # fn main() {}
//! ```
//!
//! # one-of-repeats
//!
//! `one_of` names one foreign key twice.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id, post_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Comment::subject` names the foreign key of `post_id` twice
//!
//!        help: name each foreign key once
//!        note: see orm_core::errors [one-of-repeats]
//!   --> compile_fail/polymorphic/one_of_repeats.rs
//!    |
//!    |     #[relationship(one_of(post_id, photo_id, post_id), backref = "comments")]
//!    |                                              ^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//! ```
//!
//! # one-of-required-column
//!
//! A column of `one_of` that is never null.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: i64,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Comment::subject` is over one of several foreign keys, but `i64` is never null
//!
//!        help: write `photo_id: Option<i64>`
//!        note: see orm_core::errors [one-of-required-column]
//!   --> compile_fail/polymorphic/one_of_required_column.rs
//!    |
//!    |     pub photo_id: i64,
//!    |                   ^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//! ```
//!
//! # one-of-set-null
//!
//! Deleting the parent would leave the row with none of the keys that `one_of` requires.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id, on_delete = "set null")]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Comment::photo_id` says on_delete = "set null", but one of the keys of `Comment::subject` has to be set
//!
//!        help: write on_delete = "cascade", or `subject: BelongsTo<Option<Subject>>`
//!        note: see orm_core::errors [one-of-set-null]
//!   --> compile_fail/polymorphic/one_of_set_null.rs
//!    |
//!    |     #[column(foreign_key = Photo::id, on_delete = "set null")]
//!    |                                   ^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//! ```
//!
//! # one-of-target
//!
//! The target of `one_of` is an enum without the derive.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! pub enum Subject {
//!     Post(Post),
//!     Photo(Photo),
//! }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: `Subject` is not an enum of models
//!  --> compile_fail/polymorphic/one_of_target.rs
//!   |
//!   |     pub subject: BelongsTo<Subject>,
//!   |                            ^^^^^^^ `one_of` needs an enum with a variant for each model
//!   |
//! help: the trait `orm_core::Polymorphic<'static>` is not implemented for `Subject`
//!  --> compile_fail/polymorphic/one_of_target.rs
//!   |
//!   | pub enum Subject {
//!   | ^^^^^^^^^^^^^^^^
//!   = note: help: annotate an enum with `#[derive(Polymorphic)]`, such as `enum Subject { Post(Post), Photo(Photo) }`; a relationship to one model goes over one foreign key, without `one_of`
//!   = note: see orm_core::errors [one-of-target]
//! note: required by a bound in `is_polymorphic`
//!  --> $WORKSPACE/orm-core/src/relationship/one_of.rs
//!   |
//!   | pub const fn is_polymorphic<E: Polymorphic<'static>>() {}
//!   |                                ^^^^^^^^^^^^^^^^^^^^ required by this bound in `is_polymorphic`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Polymorphic)]
//! pub enum Subject {
//!     Post(Post),
//!     Photo(Photo),
//! }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # fn main() {}
//! ```
//!
//! `one_of` at a relationship to one model.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Option<Post>>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: `Post` is not an enum of models
//!  --> compile_fail/polymorphic/one_of_of_a_model.rs
//!   |
//!   |     pub subject: BelongsTo<Option<Post>>,
//!   |                                   ^^^^ `one_of` needs an enum with a variant for each model
//!   |
//! help: the trait `orm_core::Polymorphic<'static>` is not implemented for `Post`
//!  --> compile_fail/polymorphic/one_of_of_a_model.rs
//!   |
//!   | pub struct Post {
//!   | ^^^^^^^^^^^^^^^
//!   = note: help: annotate an enum with `#[derive(Polymorphic)]`, such as `enum Subject { Post(Post), Photo(Photo) }`; a relationship to one model goes over one foreign key, without `one_of`
//!   = note: see orm_core::errors [one-of-target]
//! help: the trait `orm_core::Polymorphic<'s>` is implemented for `Subject`
//!  --> compile_fail/polymorphic/one_of_of_a_model.rs
//!   |
//!   | pub enum Subject {
//!   |          ^^^^^^^
//! note: required by a bound in `is_polymorphic`
//!  --> $WORKSPACE/orm-core/src/relationship/one_of.rs
//!   |
//!   | pub const fn is_polymorphic<E: Polymorphic<'static>>() {}
//!   |                                ^^^^^^^^^^^^^^^^^^^^ required by this bound in `is_polymorphic`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(backref = "comments")]
//!     pub subject: BelongsTo<Option<Post>>,
//! }
//! # fn main() {}
//! ```
//!
//! # one-of-twice
//!
//! A draft with two of the foreign keys of which one is set.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! fn comment(s: &Session, post: Entity<'_, Post>) -> orm_core::Result<()> {
//!     s.insert(Comment::draft().subject(post).photo_id(1))?;
//!     Ok(())
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: this draft of `Comment` already has its `subject`, which is one row of one model
//!  --> compile_fail/polymorphic/one_of_twice.rs
//!   |
//!   |     s.insert(Comment::draft().subject(post).photo_id(1))?;
//!   |                                             ^^^^^^^^ a second `subject`
//!   |
//!   = help: the trait `Unchosen<Comment, subject>` is not implemented for `orm_core::Set`
//!   = note: help: give one of its foreign keys, once: by the method of its name, by its column, or by the parent that it is created through
//!   = note: see orm_core::errors [one-of-twice]
//! note: required by a bound in `CommentDraft::<__subject>::photo_id`
//!  --> compile_fail/polymorphic/one_of_twice.rs
//!   |
//!   |     pub photo_id: Option<i64>,
//!   |         ^^^^^^^^ required by this bound in `CommentDraft::<__subject>::photo_id`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! fn comment(s: &Session, post: Entity<'_, Post>) -> orm_core::Result<()> {
//!     s.insert(Comment::draft().subject(post))?;
//!     Ok(())
//! }
//! # fn main() {}
//! ```
//!
//! A draft that has another parent than the one through which it is created.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! fn comment(s: &Session, post: Entity<'_, Post>) -> orm_core::Result<()> {
//!     post.comments(s)?.create(Comment::draft().subject(Photo::draft()))?;
//!     Ok(())
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: this draft of `Comment` already has its `subject`, which is one row of one model
//!  --> compile_fail/polymorphic/one_of_twice_by_parent.rs
//!   |
//!   |     post.comments(s)?.create(Comment::draft().subject(Photo::draft()))?;
//!   |                       ------ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a second `subject`
//!   |                       |
//!   |                       required by a bound introduced by this call
//!   |
//!   = help: the trait `Unchosen<Comment, subject>` is not implemented for `orm_core::Set`
//!   = note: help: give one of its foreign keys, once: by the method of its name, by its column, or by the parent that it is created through
//!   = note: see orm_core::errors [one-of-twice]
//! note: required for `CommentDraft<orm_core::Set>` to implement `Fill<0>`
//!  --> compile_fail/polymorphic/one_of_twice_by_parent.rs
//!   |
//!   | pub struct Comment {
//!   |            ^^^^^^^
//!   = note: required for `CommentDraft<orm_core::Set>` to implement `ChildDraft<Comment, 0>`
//! note: required by a bound in `orm_core::relationship::collection::children::<impl Collection<'s, T, Children<F, REMOVABLE>>>::create`
//!  --> $WORKSPACE/orm-core/src/relationship/collection/children.rs
//!   |
//!   |     pub fn create<D: ChildDraft<T, F>>(&self, draft: D) -> Result<Entity<'s, T>> {
//!   |                      ^^^^^^^^^^^^^^^^ required by this bound in `orm_core::relationship::collection::children::<impl Collection<'s, T, Children<F, REMOVABLE>>>::create`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! fn comment(s: &Session, post: Entity<'_, Post>) -> orm_core::Result<()> {
//!     post.comments(s)?.create(Comment::draft())?;
//!     Ok(())
//! }
//! # fn main() {}
//! ```
//!
//! # one-of-unreadable
//!
//! `one_of` names no columns.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub body: String,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id = Post::id, photo_id = Photo::id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `one_of` takes the foreign key columns of which one is set
//!
//!        help: write `one_of(post_id, photo_id)`
//!        note: see orm_core::errors [one-of-unreadable]
//!   --> compile_fail/polymorphic/one_of_unreadable.rs
//!    |
//!    |     #[relationship(one_of(post_id = Post::id, photo_id = Photo::id), backref = "comments")]
//!    |                           ^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub body: String,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//! ```
//!
//! # one-of-without-key
//!
//! The enum has a model to which no foreign key of `one_of` leads.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Polymorphic)]
//! pub enum Subject {
//!     Post(Post),
//!     Photo(Photo),
//!     Video(Video),
//! }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//!
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//!
//! #[derive(Model)]
//! pub struct Video {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Subject` has a variant `Video`, but none of the foreign keys of `Comment::subject` references `Video`
//!
//!               help: add to `Comment`, and name it in `one_of`:
//!                         #[column(foreign_key = Video::id)]
//!                         video_id: Option<i64>,
//!               note: see orm_core::errors [one-of-without-key]
//!   --> compile_fail/polymorphic/one_of_without_key.rs
//!    |
//!    |     pub subject: BelongsTo<Subject>,
//!    |                            ^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! #     Video(Video),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[column(foreign_key = Video::id)]
//!     pub video_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id, video_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # #[derive(Model)]
//! # pub struct Video {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! A model pairs with a relationship that never leads to it.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Polymorphic)]
//! pub enum Subject {
//!     Post(Post),
//!     Photo(Photo),
//! }
//!
//! #[derive(Model)]
//! pub struct Post {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "subject")]
//!     pub comments: HasMany<Comment>,
//! }
//!
//! #[derive(Model)]
//! pub struct Photo {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "subject")]
//!     pub comments: HasMany<Comment>,
//! }
//!
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), back_populates = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//!
//! #[derive(Model)]
//! pub struct Video {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "subject")]
//!     pub comments: HasMany<Comment>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Video::comments` says back_populates = "subject", but none of the foreign keys of `Comment::subject` references `Video`
//!
//!               help: add to `Comment`, and name it in `one_of`:
//!                         #[column(foreign_key = Video::id)]
//!                         video_id: Option<i64>,
//!               note: see orm_core::errors [one-of-without-key]
//!   --> compile_fail/polymorphic/reverse_without_key.rs
//!    |
//!    |     #[relationship(back_populates = "subject")]
//!    |                                     ^^^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Polymorphic)]
//! pub enum Subject {
//!     Post(Post),
//!     Photo(Photo),
//!     Video(Video),
//! }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(back_populates = "subject")]
//! #     pub comments: HasMany<Comment>,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(back_populates = "subject")]
//! #     pub comments: HasMany<Comment>,
//! # }
//!
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[column(foreign_key = Video::id)]
//!     pub video_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id, video_id), back_populates = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # #[derive(Model)]
//! # pub struct Video {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(back_populates = "subject")]
//! #     pub comments: HasMany<Comment>,
//! # }
//! # fn main() {}
//! ```
//!
//! # one-of-without-type
//!
//! A relationship to one of several models is compared with a row of one of them.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! #[derive(Model)]
//! pub struct Post {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//! }
//!
//! #[derive(Model)]
//! pub struct Photo {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub file: String,
//! }
//!
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub body: String,
//!     #[column(foreign_key = Post::id, on_delete = "cascade")]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id, on_delete = "cascade")]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let post = s.one::<Post>(1)?;
//!     s.query::<Comment>().filter(Comment::SUBJECT.is(post)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: a relationship of `Comment` to one of the models of `Subject` can't be asked without saying which of them is meant
//!  --> compile_fail/polymorphic/one_of_without_type.rs
//!   |
//!   |     s.query::<Comment>().filter(Comment::SUBJECT.is(post)).all()?;
//!   |                                                  ^^ this leads to a row of one of several models
//!   |
//!   = help: the trait `OfOneModel<Comment, Subject>` is not implemented for `orm_core::OneOf<Comment, Subject, 0>`
//!   = note: help: name one of them before: `.of_type::<…>()`, behind which are `is`, `has`, `is_some`, `path`, `joined` and `with`; which of them it is, `.is_type::<…>()` asks
//!   = note: see orm_core::errors [one-of-without-type]
//! note: required by a bound in `orm_core::relationship::one_of::whole::<impl orm_core::OneOf<S, E, G>>::is`
//!  --> $WORKSPACE/orm-core/src/relationship/one_of/whole.rs
//!   |
//!   |     pub fn is<V>(self, _: V) -> Condition<S>
//!   |            -- required by a bound in this associated function
//!   |     where
//!   |         Self: OfOneModel<S, E>,
//!   |               ^^^^^^^^^^^^^^^^ required by this bound in `orm_core::relationship::one_of::whole::<impl OneOf<S, E, G>>::is`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub file: String,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub body: String,
//! #     #[column(foreign_key = Post::id, on_delete = "cascade")]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id, on_delete = "cascade")]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let post = s.one::<Post>(1)?;
//!     s.query::<Comment>().filter(Comment::SUBJECT.of_type::<Post>().is(post)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! A condition on one of several models is asked of a relationship to any of them.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! #[derive(Model)]
//! pub struct Post {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//! }
//!
//! #[derive(Model)]
//! pub struct Photo {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub file: String,
//! }
//!
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub body: String,
//!     #[column(foreign_key = Post::id, on_delete = "cascade")]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id, on_delete = "cascade")]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Comment>().filter(Comment::SUBJECT.has(Post::TITLE.eq("On walking"))).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: a relationship of `Comment` to one of the models of `Subject` can't be asked without saying which of them is meant
//!  --> compile_fail/polymorphic/one_of_asked.rs
//!   |
//!   |     s.query::<Comment>().filter(Comment::SUBJECT.has(Post::TITLE.eq("On walking"))).all()?;
//!   |                                                  ^^^ this leads to a row of one of several models
//!   |
//!   = help: the trait `OfOneModel<Comment, Subject>` is not implemented for `orm_core::OneOf<Comment, Subject, 0>`
//!   = note: help: name one of them before: `.of_type::<…>()`, behind which are `is`, `has`, `is_some`, `path`, `joined` and `with`; which of them it is, `.is_type::<…>()` asks
//!   = note: see orm_core::errors [one-of-without-type]
//! note: required by a bound in `orm_core::relationship::one_of::whole::<impl orm_core::OneOf<S, E, G>>::has`
//!  --> $WORKSPACE/orm-core/src/relationship/one_of/whole.rs
//!   |
//!   |     pub fn has<V>(self, _: V) -> Condition<S>
//!   |            --- required by a bound in this associated function
//!   |     where
//!   |         Self: OfOneModel<S, E>,
//!   |               ^^^^^^^^^^^^^^^^ required by this bound in `orm_core::relationship::one_of::whole::<impl OneOf<S, E, G>>::has`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub file: String,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub body: String,
//! #     #[column(foreign_key = Post::id, on_delete = "cascade")]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id, on_delete = "cascade")]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Comment>().filter(Comment::SUBJECT.of_type::<Post>().has(Post::TITLE.eq("On walking"))).all()?;
//!     Ok(())
//! }
//! ```
//!
//! A relationship to one of several models is compared as a column is.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! #[derive(Model)]
//! pub struct Post {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//! }
//!
//! #[derive(Model)]
//! pub struct Photo {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub file: String,
//! }
//!
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub body: String,
//!     #[column(foreign_key = Post::id, on_delete = "cascade")]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id, on_delete = "cascade")]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let photo = s.one::<Photo>(1)?;
//!     s.query::<Comment>().filter(Comment::SUBJECT.eq(photo)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: a relationship of `Comment` to one of the models of `Subject` can't be asked without saying which of them is meant
//!  --> compile_fail/polymorphic/one_of_compared.rs
//!   |
//!   |     s.query::<Comment>().filter(Comment::SUBJECT.eq(photo)).all()?;
//!   |                                                  ^^ this leads to a row of one of several models
//!   |
//!   = help: the trait `OfOneModel<Comment, Subject>` is not implemented for `orm_core::OneOf<Comment, Subject, 0>`
//!   = note: help: name one of them before: `.of_type::<…>()`, behind which are `is`, `has`, `is_some`, `path`, `joined` and `with`; which of them it is, `.is_type::<…>()` asks
//!   = note: see orm_core::errors [one-of-without-type]
//! note: required by a bound in `orm_core::relationship::one_of::whole::<impl orm_core::OneOf<S, E, G>>::eq`
//!  --> $WORKSPACE/orm-core/src/relationship/one_of/whole.rs
//!   |
//!   |     pub fn eq<V>(self, _: V) -> Condition<S>
//!   |            -- required by a bound in this associated function
//!   |     where
//!   |         Self: OfOneModel<S, E>,
//!   |               ^^^^^^^^^^^^^^^^ required by this bound in `orm_core::relationship::one_of::whole::<impl OneOf<S, E, G>>::eq`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub file: String,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub body: String,
//! #     #[column(foreign_key = Post::id, on_delete = "cascade")]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id, on_delete = "cascade")]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let photo = s.one::<Photo>(1)?;
//!     s.query::<Comment>().filter(Comment::SUBJECT.of_type::<Photo>().is(photo)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! A relationship to one of several models is loaded in the statement of the rows.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! #[derive(Model)]
//! pub struct Post {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//! }
//!
//! #[derive(Model)]
//! pub struct Photo {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub file: String,
//! }
//!
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub body: String,
//!     #[column(foreign_key = Post::id, on_delete = "cascade")]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id, on_delete = "cascade")]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Comment>().with(Comment::SUBJECT.joined()).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: a relationship of `Comment` to one of the models of `Subject` can't be asked without saying which of them is meant
//!  --> compile_fail/polymorphic/one_of_joined.rs
//!   |
//!   |     s.query::<Comment>().with(Comment::SUBJECT.joined()).all()?;
//!   |                                                ^^^^^^ this leads to a row of one of several models
//!   |
//!   = help: the trait `OfOneModel<Comment, Subject>` is not implemented for `orm_core::OneOf<Comment, Subject, 0>`
//!   = note: help: name one of them before: `.of_type::<…>()`, behind which are `is`, `has`, `is_some`, `path`, `joined` and `with`; which of them it is, `.is_type::<…>()` asks
//!   = note: see orm_core::errors [one-of-without-type]
//! note: required by a bound in `orm_core::relationship::one_of::whole::<impl orm_core::OneOf<S, E, G>>::joined`
//!  --> $WORKSPACE/orm-core/src/relationship/one_of/whole.rs
//!   |
//!   |     pub fn joined(self) -> Self
//!   |            ------ required by a bound in this associated function
//!   |     where
//!   |         Self: OfOneModel<S, E>,
//!   |               ^^^^^^^^^^^^^^^^ required by this bound in `orm_core::relationship::one_of::whole::<impl OneOf<S, E, G>>::joined`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub file: String,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub body: String,
//! #     #[column(foreign_key = Post::id, on_delete = "cascade")]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id, on_delete = "cascade")]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Comment>().with(Comment::SUBJECT.of_type::<Post>().joined()).all()?;
//!     Ok(())
//! }
//! ```
//!
//! Rows are ordered along a relationship to one of several models.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! #[derive(Model)]
//! pub struct Post {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//! }
//!
//! #[derive(Model)]
//! pub struct Photo {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub file: String,
//! }
//!
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub body: String,
//!     #[column(foreign_key = Post::id, on_delete = "cascade")]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id, on_delete = "cascade")]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Comment>().order_by(Comment::SUBJECT.path(Post::TITLE)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: a relationship of `Comment` to one of the models of `Subject` can't be asked without saying which of them is meant
//!  --> compile_fail/polymorphic/one_of_path.rs
//!   |
//!   |     s.query::<Comment>().order_by(Comment::SUBJECT.path(Post::TITLE)).all()?;
//!   |                                                    ^^^^ this leads to a row of one of several models
//!   |
//!   = help: the trait `OfOneModel<Comment, Subject>` is not implemented for `orm_core::OneOf<Comment, Subject, 0>`
//!   = note: help: name one of them before: `.of_type::<…>()`, behind which are `is`, `has`, `is_some`, `path`, `joined` and `with`; which of them it is, `.is_type::<…>()` asks
//!   = note: see orm_core::errors [one-of-without-type]
//! note: required by a bound in `orm_core::relationship::one_of::whole::<impl orm_core::OneOf<S, E, G>>::path`
//!  --> $WORKSPACE/orm-core/src/relationship/one_of/whole.rs
//!   |
//!   |     pub fn path<T, V, C>(self, _: Column<T, V, C>) -> Expr<S, V>
//!   |            ---- required by a bound in this associated function
//!   |     where
//!   |         Self: OfOneModel<S, E>,
//!   |               ^^^^^^^^^^^^^^^^ required by this bound in `orm_core::relationship::one_of::whole::<impl OneOf<S, E, G>>::path`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub file: String,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub body: String,
//! #     #[column(foreign_key = Post::id, on_delete = "cascade")]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id, on_delete = "cascade")]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Comment>().order_by(Comment::SUBJECT.of_type::<Post>().path(Post::TITLE)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! # one-of-without-variant
//!
//! A foreign key of `one_of` leads to a model that the enum does not have.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Polymorphic)]
//! pub enum Subject {
//!     Post(Post),
//! }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Comment::subject` may lead to `Photo` by `Comment::photo_id`, but `Subject` has no variant for it
//!
//!               help: add `Photo(Photo)` to `Subject`, or remove the key from `one_of`
//!               note: see orm_core::errors [one-of-without-variant]
//!   --> compile_fail/polymorphic/one_of_without_variant.rs
//!    |
//!    |     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!    |                                    ^^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Polymorphic)]
//! pub enum Subject {
//!     Post(Post),
//!     Photo(Photo),
//! }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # fn main() {}
//! ```
//!
//! # option-on-wrong-kind
//!
//! `foreign_key` beside `one_of`, which names them all.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), foreign_key = post_id, backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Comment::subject` is the one row that one of its foreign keys references
//!
//!        help: remove `foreign_key`
//!        note: see orm_core::errors [option-on-wrong-kind]
//!   --> compile_fail/polymorphic/one_of_and_foreign_key.rs
//!    |
//!    |     #[relationship(one_of(post_id, photo_id), foreign_key = post_id, backref = "comments")]
//!    |                                                             ^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//! ```
//!
//! `one_of` on the side that has no foreign key.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! #[derive(Model)]
//! pub struct Post {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "subject", one_of(post_id, photo_id))]
//!     pub comments: HasMany<Comment>,
//! }
//!
//! #[derive(Model)]
//! pub struct Photo {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "subject")]
//!     pub comments: HasMany<Comment>,
//! }
//!
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), back_populates = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Post::comments` is a `HasMany`: its foreign key is on the other side, and its target one model
//!
//!        help: write `one_of` at a `BelongsTo`, in the struct that has the foreign keys
//!        note: see orm_core::errors [option-on-wrong-kind]
//!   --> compile_fail/polymorphic/one_of_on_collection.rs
//!    |
//!    |     #[relationship(back_populates = "subject", one_of(post_id, photo_id))]
//!    |                                                ^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! #[derive(Model)]
//! pub struct Post {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "subject")]
//!     pub comments: HasMany<Comment>,
//! }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(back_populates = "subject")]
//! #     pub comments: HasMany<Comment>,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), back_populates = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # fn main() {}
//! ```
//!
//! `one_of` in the struct of the keys, at the type of the other side.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub body: String,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: HasOne<Subject>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Comment::subject` is a `HasOne`: its foreign key is on the other side, and its target one model
//!
//!        help: write `one_of` at a `BelongsTo`, in the struct that has the foreign keys
//!        note: see orm_core::errors [option-on-wrong-kind]
//!   --> compile_fail/polymorphic/one_of_on_has_one.rs
//!    |
//!    |     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!    |                    ^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub body: String,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//! ```
//!
//! `cascade` at the side of the children.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), cascade = "all", backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Comment::subject` is the one row that one of its foreign keys references, and others may reference it
//!
//!        help: write `cascade` at the `HasMany` or `HasOne` of each of the models, or in `backref(name = "…", cascade…)`
//!        note: see orm_core::errors [option-on-wrong-kind]
//!   --> compile_fail/polymorphic/one_of_with_cascade.rs
//!    |
//!    |     #[relationship(one_of(post_id, photo_id), cascade = "all", backref = "comments")]
//!    |                                                         ^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//! ```
//!
//! # path-unknown
//!
//! A condition on a model that the relationship never leads to.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! fn of_photos(s: &Session) -> orm_core::Result<usize> {
//!     s.query::<Comment>().with(Comment::SUBJECT.of_type::<Comment>()).all().map(|found| found.len())
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: `Comment` is none of the models that this relationship of `Comment` leads to
//!  --> compile_fail/polymorphic/of_type_unknown.rs
//!   |
//!   |     s.query::<Comment>().with(Comment::SUBJECT.of_type::<Comment>()).all().map(|found| found.len())
//!   |                                                ^^^^^^^ it never leads to `Comment`
//!   |
//! help: the trait `LeadsTo<0, Comment>` is not implemented for `Comment`
//!  --> compile_fail/polymorphic/of_type_unknown.rs
//!   |
//!   | pub struct Comment {
//!   | ^^^^^^^^^^^^^^^^^^
//!   = note: help: name one of the models of its `one_of(…)`
//!   = note: see orm_core::errors [path-unknown]
//! help: the following other types implement trait `LeadsTo<G, T>`
//!  --> compile_fail/polymorphic/of_type_unknown.rs
//!   |
//!   |     pub subject: BelongsTo<Subject>,
//!   |         ^^^^^^^
//!   |         |
//!   |         `Comment` implements `LeadsTo<0, Photo>`
//!   |         `Comment` implements `LeadsTo<0, Post>`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! fn of_photos(s: &Session) -> orm_core::Result<usize> {
//!     s.query::<Comment>().with(Comment::SUBJECT.of_type::<Photo>()).all().map(|found| found.len())
//! }
//! # fn main() {}
//! ```
//!
//! A query goes from rows to those of one of several models.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! #[derive(Model)]
//! pub struct Post {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//! }
//!
//! #[derive(Model)]
//! pub struct Photo {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub file: String,
//! }
//!
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub body: String,
//!     #[column(foreign_key = Post::id, on_delete = "cascade")]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id, on_delete = "cascade")]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Comment>().traverse(Comment::SUBJECT).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `orm_core::OneOf<Comment, Subject, 0>` is not a relationship of `Comment`
//!  --> compile_fail/polymorphic/one_of_traversed.rs
//!   |
//!   |     s.query::<Comment>().traverse(Comment::SUBJECT).all()?;
//!   |                          -------- ^^^^^^^^^^^^^^^^ this doesn't begin at `Comment`
//!   |                          |
//!   |                          required by a bound introduced by this call
//!   |
//!   = help: the trait `BeginsAt<Comment>` is not implemented for `orm_core::OneOf<Comment, Subject, 0>`
//!   = note: help: the constants of `Comment`'s relationships are named like its accessors, in capitals; one to one of several models begins with `.of_type::<…>()`
//!   = note: see orm_core::errors [path-unknown]
//! help: the trait `BeginsAt<S>` is implemented for `Relationship<S, T, K>`
//!  --> $WORKSPACE/orm-core/src/query/along.rs
//!   |
//!   | impl<S: Model, T: Model, K: RelationshipKind> BeginsAt<S> for Relationship<S, T, K> {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//! note: required by a bound in `Query::<'s, T>::traverse`
//!  --> $WORKSPACE/orm-core/src/query.rs
//!   |
//!   |     pub fn traverse<R: BeginsAt<T>>(self, relationship: R) -> Query<'s, R::Target> {
//!   |                        ^^^^^^^^^^^ required by this bound in `Query::<'s, T>::traverse`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub file: String,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub body: String,
//! #     #[column(foreign_key = Post::id, on_delete = "cascade")]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id, on_delete = "cascade")]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Comment>().traverse(Comment::SUBJECT.of_type::<Post>()).all()?;
//!     Ok(())
//! }
//! ```
//!
//! # polymorphic-repeats
//!
//! Two variants of one model.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Polymorphic)]
//! pub enum Subject {
//!     Post(Post),
//!     Photo(Photo),
//!     Picture(Photo),
//! }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Subject::Photo` and `Subject::Picture` are both `Photo`
//!
//!        help: keep one of the two
//!        note: see orm_core::errors [polymorphic-repeats]
//!   --> compile_fail/polymorphic/polymorphic_repeats.rs
//!    |
//!    |     Picture(Photo),
//!    |             ^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Polymorphic)]
//! pub enum Subject {
//!     Post(Post),
//!     Photo(Photo),
//! }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # fn main() {}
//! ```
//!
//! # polymorphic-shape
//!
//! A variant without a model.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Polymorphic)]
//! pub enum Subject {
//!     Post(Post),
//!     Photo,
//! }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Subject` has a variant `Photo` without a model
//!
//!        help: write `enum Subject { Post(Post), Photo(Photo) }`
//!        note: see orm_core::errors [polymorphic-shape]
//!   --> compile_fail/polymorphic/polymorphic_shape.rs
//!    |
//!    |     Photo,
//!    |     ^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Polymorphic)]
//! pub enum Subject {
//!     Post(Post),
//!     Photo(Photo),
//! }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # fn main() {}
//! ```
//!
//! A variant of a type that no model is.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Polymorphic)]
//! pub enum Subject {
//!     Post(Post),
//!     Photo(Box<Photo>),
//! }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Subject` has a variant `Photo` of a type that is no model
//!
//!        help: write `enum Subject { Post(Post), Photo(Photo) }`
//!        note: see orm_core::errors [polymorphic-shape]
//!   --> compile_fail/polymorphic/polymorphic_of_no_model.rs
//!    |
//!    |     Photo(Box<Photo>),
//!    |           ^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Polymorphic)]
//! pub enum Subject {
//!     Post(Post),
//!     Photo(Photo),
//! }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # fn main() {}
//! ```
//!
//! `Polymorphic` on a struct.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Polymorphic)]
//! pub struct Subject {
//!     pub post: Post,
//!     pub photo: Photo,
//! }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Subject` is not an enum: one of several models is one variant of it
//!
//!        help: write `enum Subject { Post(Post), Photo(Photo) }`
//!        note: see orm_core::errors [polymorphic-shape]
//!   --> compile_fail/polymorphic/polymorphic_struct.rs
//!    |
//!    | pub struct Subject {
//!    |            ^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Polymorphic)]
//! pub enum Subject {
//!     Post(Post),
//!     Photo(Photo),
//! }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # fn main() {}
//! ```
//!
//! # remove-from-required
//!
//! A child is taken from one of its kinds of parent, but has to have one of them.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//!
//! fn take(s: &Session, post: Entity<'_, Post>, comment: Entity<'_, Comment>) -> orm_core::Result<bool> {
//!     post.comments(s)?.remove(comment)
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: a child can't be removed from this collection: its foreign key is `NOT NULL`, or one of several of which one has to be set
//!  --> compile_fail/polymorphic/remove_from_one_of.rs
//!   |
//!   |     post.comments(s)?.remove(comment)
//!   |                       ^^^^^^ the child would have no parent
//!   |
//!   = help: the trait `Removable` is not implemented for `Removal<false>`
//!   = note: help: write cascade = "all, delete-orphan" at the relationship to have it deleted, make the foreign key column an `Option<…>` (with `one_of` the relationship: `BelongsTo<Option<…>>`), or move the child with its to-one setter
//!   = note: see orm_core::errors [remove-from-required]
//! note: required by a bound in `orm_core::relationship::collection::children::<impl Collection<'s, T, Children<F, REMOVABLE>>>::remove`
//!  --> $WORKSPACE/orm-core/src/relationship/collection/children.rs
//!   |
//!   |     pub fn remove(&self, child: impl Member<T>) -> Result<bool>
//!   |            ------ required by a bound in this associated function
//!   |     where
//!   |         Removal<REMOVABLE>: Removable,
//!   |                             ^^^^^^^^^ required by this bound in `orm_core::relationship::collection::children::<impl Collection<'s, T, Children<F, REMOVABLE>>>::remove`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Option<Subject>>,
//! }
//! # fn take(s: &Session, post: Entity<'_, Post>, comment: Entity<'_, Comment>) -> orm_core::Result<bool> {
//! #     post.comments(s)?.remove(comment)
//! # }
//! # fn main() {}
//! ```
//!
//! # reverse-missing
//!
//! One of the models lacks the other side.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! #[derive(Model)]
//! pub struct Post {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "subject")]
//!     pub comments: HasMany<Comment>,
//! }
//!
//! #[derive(Model)]
//! pub struct Photo {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), back_populates = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Comment::subject` says back_populates = "comments", but `Photo` has no relationship `comments`
//!
//!               help: add to `Photo`:
//!                         #[relationship(back_populates = "subject")]
//!                         comments: HasMany<Comment>,
//!               note: see orm_core::errors [reverse-missing]
//!   --> compile_fail/polymorphic/reverse_missing.rs
//!    |
//!    |     #[relationship(one_of(post_id, photo_id), back_populates = "comments")]
//!    |                                                                ^^^^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(back_populates = "subject")]
//! #     pub comments: HasMany<Comment>,
//! # }
//! #[derive(Model)]
//! pub struct Photo {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "subject")]
//!     pub comments: HasMany<Comment>,
//! }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), back_populates = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # fn main() {}
//! ```
//!
//! # set-none-on-required
//!
//! `None` for a relationship that always leads to a row.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! fn move_it(s: &Session, comment: Entity<'_, Comment>, other: Entity<'_, Photo>) -> orm_core::Result<()> {
//!     comment.set_subject(s, None)
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: `Option<_>` can't be the `Subject` of this relationship
//!  --> compile_fail/polymorphic/set_none_on_required.rs
//!   |
//!   |     comment.set_subject(s, None)
//!   |             -----------    ^^^^ expected an entity of one of its models
//!   |             |
//!   |             required by a bound introduced by this call
//!   |
//!   = note: help: write an `Entity`, which `s.insert` returns for a draft and `s.one` for a key, without `&`; `None` is for a `BelongsTo<Option<Subject>>`, which may have none
//!   = note: see orm_core::errors [wrong-entity], [set-none-on-required]
//! help: the trait `IntoOneOf<'_, Subject, false>` is not implemented for `Option<_>`
//!       but trait `IntoOneOf<'_, Subject, true>` is implemented for `Option<SubjectEntity<'_>>`
//!  --> compile_fail/polymorphic/set_none_on_required.rs
//!   |
//!   | pub enum Subject {
//!   |          ^^^^^^^
//! note: required by a bound in `Comment::set_subject`
//!  --> compile_fail/polymorphic/set_none_on_required.rs
//!   |
//!   |     pub subject: BelongsTo<Subject>,
//!   |         ^^^^^^^ required by this bound in `Comment::set_subject`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! fn move_it(s: &Session, comment: Entity<'_, Comment>, other: Entity<'_, Photo>) -> orm_core::Result<()> {
//!     comment.set_subject(s, other)
//! }
//! # fn main() {}
//! ```
//!
//! # target-not-a-model
//!
//! An enum of models is the target, but the relationship names no foreign keys.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub body: String,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: `Subject` is not a model
//!  --> compile_fail/polymorphic/one_of_missing.rs
//!   |
//!   |     pub subject: BelongsTo<Subject>,
//!   |                            ^^^^^^^ this is not a model
//!   |
//! help: the trait `orm_core::Model` is not implemented for `Subject`
//!  --> compile_fail/polymorphic/one_of_missing.rs
//!   |
//!   | pub enum Subject {
//!   | ^^^^^^^^^^^^^^^^
//!   = note: help: annotate `Subject` with `#[derive(Model)]`; a relationship to one of several models names its keys, `one_of(…)`
//!   = note: see orm_core::errors [target-not-a-model]
//! help: the following other types implement trait `orm_core::Model`
//!  --> compile_fail/polymorphic/one_of_missing.rs
//!   |
//!   | pub struct Post {
//!   |            ^^^^ `Post`
//! ...
//!   | pub struct Photo {
//!   |            ^^^^^ `Photo`
//! ...
//!   | pub struct Comment {
//!   |            ^^^^^^^ `Comment`
//! note: required by a bound in `orm_core::Declares::Target`
//!  --> $WORKSPACE/orm-core/src/relationship/declared.rs
//!   |
//!   |     type Target: Model;
//!   |                  ^^^^^ required by this bound in `Declares::Target`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Comment {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub body: String,
//!     #[column(foreign_key = Post::id)]
//!     pub post_id: Option<i64>,
//!     #[column(foreign_key = Photo::id)]
//!     pub photo_id: Option<i64>,
//!     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//!     pub subject: BelongsTo<Subject>,
//! }
//! # fn main() {}
//! ```
//!
//! A variant of a struct that is no model.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Polymorphic)]
//! pub enum Subject {
//!     Post(Post),
//!     Photo(Caption),
//! }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//!
//! pub struct Caption {
//!     pub text: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: `Caption` is not a model
//!  --> compile_fail/polymorphic/variant_not_a_model.rs
//!   |
//!   |     Photo(Caption),
//!   |           ^^^^^^^ this is not a model
//!   |
//! help: the trait `orm_core::Model` is not implemented for `Caption`
//!  --> compile_fail/polymorphic/variant_not_a_model.rs
//!   |
//!   | pub struct Caption {
//!   | ^^^^^^^^^^^^^^^^^^
//!   = note: help: annotate `Caption` with `#[derive(Model)]`; a relationship to one of several models names its keys, `one_of(…)`
//!   = note: see orm_core::errors [target-not-a-model]
//! help: the following other types implement trait `orm_core::Model`
//!  --> compile_fail/polymorphic/variant_not_a_model.rs
//!   |
//!   | pub struct Post {
//!   |            ^^^^ `Post`
//! ...
//!   | pub struct Photo {
//!   |            ^^^^^ `Photo`
//! ...
//!   | pub struct Comment {
//!   |            ^^^^^^^ `Comment`
//! note: required by a bound in `orm_core::VariantAt::Model`
//!  --> $WORKSPACE/orm-core/src/relationship/one_of.rs
//!   |
//!   |     type Model: Model;
//!   |                 ^^^^^ required by this bound in `VariantAt::Model`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Polymorphic)]
//! pub enum Subject {
//!     Post(Post),
//!     Photo(Photo),
//! }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # pub struct Caption {
//! #     pub text: String,
//! # }
//! # fn main() {}
//! ```
//!
//! # variant-unknown
//!
//! A variant of a model that doesn't exist.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Polymorphic)]
//! pub enum Subject {
//!     Post(Post),
//!     Photo(Phot),
//! }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0425]: cannot find type `Phot` in this scope
//!   --> compile_fail/polymorphic/variant_unknown.rs
//!    |
//!    |     Photo(Phot),
//!    |           ^^^^
//! ...
//!    | pub struct Photo {
//!    | ---------------- similarly named struct `Photo` defined here
//!    |
//! help: a struct with a similar name exists
//!    |
//! 13 |     Photo(Photo),
//!    |               +
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Polymorphic)]
//! pub enum Subject {
//!     Post(Post),
//!     Photo(Photo),
//! }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # fn main() {}
//! ```
//!
//! # wrong-entity
//!
//! An entity of a model that is none of the enum's.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! fn move_it(s: &Session, comment: Entity<'_, Comment>, other: Entity<'_, Comment>) -> orm_core::Result<()> {
//!     comment.set_subject(s, other)
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: `Comment` is none of the models of `Subject`
//!  --> compile_fail/polymorphic/wrong_entity.rs
//!   |
//!   |     comment.set_subject(s, other)
//!   |             -----------    ^^^^^ expected an entity of one of them
//!   |             |
//!   |             required by a bound introduced by this call
//!   |
//! help: the trait `HasVariant<Comment>` is not implemented for `Subject`
//!  --> compile_fail/polymorphic/wrong_entity.rs
//!   |
//!   | pub enum Subject {
//!   | ^^^^^^^^^^^^^^^^
//!   = note: help: add a variant `Comment(Comment)` to `Subject`, and a foreign key to it to the struct that has the relationship
//!   = note: see orm_core::errors [wrong-entity]
//! help: the following other types implement trait `HasVariant<T>`
//!  --> compile_fail/polymorphic/wrong_entity.rs
//!   |
//!   |     Post(Post),
//!   |          ^^^^ `Subject` implements `HasVariant<Post>`
//!   |     Photo(Photo),
//!   |           ^^^^^ `Subject` implements `HasVariant<Photo>`
//!   = note: required for `orm_core::Entity<'_, Comment>` to implement `IntoOneOf<'_, Subject, false>`
//! note: required by a bound in `Comment::set_subject`
//!  --> compile_fail/polymorphic/wrong_entity.rs
//!   |
//!   |     pub subject: BelongsTo<Subject>,
//!   |         ^^^^^^^ required by this bound in `Comment::set_subject`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! fn move_it(s: &Session, comment: Entity<'_, Comment>, other: Entity<'_, Photo>) -> orm_core::Result<()> {
//!     comment.set_subject(s, other)
//! }
//! # fn main() {}
//! ```
//!
//! A draft of a model that is none of the enum's.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! fn comment(s: &Session) -> orm_core::Result<()> {
//!     s.insert(Comment::draft().subject(Tag::draft()))?;
//!     Ok(())
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: `TagDraft` is not an entity or a draft of one of the models of `Subject`
//!  --> compile_fail/polymorphic/wrong_draft.rs
//!   |
//!   |     s.insert(Comment::draft().subject(Tag::draft()))?;
//!   |                               ------- ^^^^^^^^^^^^ expected an entity of one of them, or a complete draft
//!   |                               |
//!   |                               required by a bound introduced by this call
//!   |
//! help: the trait `Takes<TagDraft, _>` is not implemented for `Subject`
//!  --> compile_fail/polymorphic/wrong_draft.rs
//!   |
//!   | pub enum Subject {
//!   | ^^^^^^^^^^^^^^^^
//!   = note: help: write an entity, or a draft with its required columns, of a model that is a variant of `Subject`
//!   = note: see orm_core::errors [wrong-entity]
//! help: the following other types implement trait `Takes<P, Way>`
//!  --> compile_fail/polymorphic/wrong_draft.rs
//!   |
//!   | pub enum Subject {
//!   |          ^^^^^^^ `Subject` implements `Takes<SubjectEntity<'_>, Subject>`
//!   |     Post(Post),
//!   |          ^^^^ `Subject` implements `Takes<__P, Post>`
//!   |     Photo(Photo),
//!   |           ^^^^^ `Subject` implements `Takes<__P, Photo>`
//! note: required by a bound in `CommentDraft::<__subject>::subject`
//!  --> compile_fail/polymorphic/wrong_draft.rs
//!   |
//!   |     pub subject: BelongsTo<Subject>,
//!   |         ^^^^^^^ required by this bound in `CommentDraft::<__subject>::subject`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Polymorphic)]
//! # pub enum Subject {
//! #     Post(Post),
//! #     Photo(Photo),
//! # }
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Photo {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Comment {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Post::id)]
//! #     pub post_id: Option<i64>,
//! #     #[column(foreign_key = Photo::id)]
//! #     pub photo_id: Option<i64>,
//! #     #[relationship(one_of(post_id, photo_id), backref = "comments")]
//! #     pub subject: BelongsTo<Subject>,
//! # }
//! # #[derive(Model)]
//! # pub struct Tag {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! fn comment(s: &Session) -> orm_core::Result<()> {
//!     s.insert(Comment::draft().subject(Photo::draft()))?;
//!     Ok(())
//! }
//! # fn main() {}
//! ```
#![doc(alias = "match-not-exhaustive")]
#![doc(alias = "one-of-not-a-key")]
#![doc(alias = "one-of-omitted")]
#![doc(alias = "one-of-one")]
#![doc(alias = "one-of-repeats")]
#![doc(alias = "one-of-required-column")]
#![doc(alias = "one-of-set-null")]
#![doc(alias = "one-of-target")]
#![doc(alias = "one-of-twice")]
#![doc(alias = "one-of-unreadable")]
#![doc(alias = "one-of-without-key")]
#![doc(alias = "one-of-without-type")]
#![doc(alias = "one-of-without-variant")]
#![doc(alias = "option-on-wrong-kind")]
#![doc(alias = "path-unknown")]
#![doc(alias = "polymorphic-repeats")]
#![doc(alias = "polymorphic-shape")]
#![doc(alias = "remove-from-required")]
#![doc(alias = "reverse-missing")]
#![doc(alias = "set-none-on-required")]
#![doc(alias = "target-not-a-model")]
#![doc(alias = "variant-unknown")]
#![doc(alias = "wrong-entity")]
