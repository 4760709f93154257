//! The associations of many-to-many relationships.
//!
//! The models of these programs:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = BookTag, back_populates = "books", order_by = "secondary.position, id")]
//!     pub tags: ManyToMany<Tag>,
//!     #[relationship(secondary = "book_subjects", backref = "books")]
//!     pub subjects: ManyToMany<Subject>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = BookTag, back_populates = "tags")]
//!     pub books: ManyToMany<Book>,
//! }
//!
//! #[derive(Model)]
//! #[model(unique(book_id, tag_id))]
//! pub struct BookTag {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Book::id)]
//!     pub book_id: i64,
//!     #[column(foreign_key = Tag::id)]
//!     pub tag_id: i64,
//!     pub position: i32,
//! }
//!
//! #[derive(Model)]
//! pub struct Subject {
//!     #[column(primary_key)]
//!     pub code: String,
//! }
//!
//! #[derive(Model)]
//! pub struct User {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = Follow, foreign_key = Follow::follower_id, backref = "followers")]
//!     pub following: ManyToMany<User>,
//!     #[relationship(secondary = "friends", symmetric, foreign_key = one_id, target_key = other_id)]
//!     pub friends: ManyToMany<User>,
//! }
//!
//! #[derive(Model)]
//! pub struct Follow {
//!     #[column(primary_key, foreign_key = User::id)]
//!     pub follower_id: i64,
//!     #[column(primary_key, foreign_key = User::id)]
//!     pub followed_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # foreign-key-not-one
//!
//! The keys of a many-to-many are columns of its association.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = BookTag, foreign_key = Tag::id)]
//!     pub tags: ManyToMany<Tag>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[derive(Model)]
//! pub struct BookTag {
//!     #[column(primary_key, foreign_key = Book::id)]
//!     pub book_id: i64,
//!     #[column(primary_key, foreign_key = Tag::id)]
//!     pub tag_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::tags` says foreign_key = Tag::id, but the keys of a `ManyToMany` are columns of its association `BookTag`
//!
//!               help: write `foreign_key = BookTag::book_id`
//!               note: see orm_core::errors [foreign-key-not-one]
//!   --> compile_fail/secondary/secondary_key_of_the_target.rs
//!    |
//!    |     #[relationship(secondary = BookTag, foreign_key = Tag::id)]
//!    |                                                            ^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = BookTag, foreign_key = BookTag::book_id)]
//!     pub tags: ManyToMany<Tag>,
//! }
//! # #[derive(Model)]
//! # pub struct Tag {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct BookTag {
//! #     #[column(primary_key, foreign_key = Book::id)]
//! #     pub book_id: i64,
//! #     #[column(primary_key, foreign_key = Tag::id)]
//! #     pub tag_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! The columns of a generated table have names, and no model.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Person {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = "follows", backref = "followers", foreign_key = Follow::from_id, target_key = to_id)]
//!     pub follows: ManyToMany<Person>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Follow::from_id` names a column of a model, but the table is a generated one
//!
//!        help: write the column's name: `from_id`
//!        note: see orm_core::errors [foreign-key-not-one]
//!   --> compile_fail/secondary/table_key_of_a_model.rs
//!    |
//!    |     #[relationship(secondary = "follows", backref = "followers", foreign_key = Follow::from_id, target_key = to_id)]
//!    |                                                                                ^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Person {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = "follows", backref = "followers", foreign_key = from_id, target_key = to_id)]
//!     pub follows: ManyToMany<Person>,
//! }
//! # fn main() {}
//! ```
//!
//! # foreign-key-unknown
//!
//! `target_key` names a column that the association doesn't have.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Person {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "followers", secondary = Follow, foreign_key = Follow::from_id, target_key = Follow::to_di)]
//!     pub follows: ManyToMany<Person>,
//!     #[relationship(back_populates = "follows", secondary = Follow, foreign_key = Follow::to_id, target_key = Follow::from_id)]
//!     pub followers: ManyToMany<Person>,
//! }
//!
//! #[derive(Model)]
//! pub struct Follow {
//!     #[column(primary_key, foreign_key = Person::id)]
//!     pub from_id: i64,
//!     #[column(primary_key, foreign_key = Person::id)]
//!     pub to_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Person::follows` says target_key = Follow::to_di, but `Follow` has no column `to_di`
//!
//!               help: write `target_key = Follow::to_id`
//!               note: see orm_core::errors [foreign-key-unknown]
//!   --> compile_fail/secondary/target_key_unknown.rs
//!    |
//!    |     #[relationship(back_populates = "followers", secondary = Follow, foreign_key = Follow::from_id, target_key = Follow::to_di)]
//!    |                                                                                                                          ^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Person {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "followers", secondary = Follow, foreign_key = Follow::from_id, target_key = Follow::to_id)]
//!     pub follows: ManyToMany<Person>,
//!     #[relationship(back_populates = "follows", secondary = Follow, foreign_key = Follow::to_id, target_key = Follow::from_id)]
//!     pub followers: ManyToMany<Person>,
//! }
//! # #[derive(Model)]
//! # pub struct Follow {
//! #     #[column(primary_key, foreign_key = Person::id)]
//! #     pub from_id: i64,
//! #     #[column(primary_key, foreign_key = Person::id)]
//! #     pub to_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # name-empty
//!
//! A generated table has a name.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = "", backref = "books")]
//!     pub tags: ManyToMany<Tag>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: the table of `Book::tags` has an empty name
//!
//!        help: write a name, such as `secondary = "book_tags"`
//!        note: see orm_core::errors [name-empty]
//!   --> compile_fail/secondary/secondary_name_empty.rs
//!    |
//!    |     #[relationship(secondary = "", backref = "books")]
//!    |                                ^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = "book_tags", backref = "books")]
//!     pub tags: ManyToMany<Tag>,
//! }
//! # #[derive(Model)]
//! # pub struct Tag {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # one-secondary-two-pairs
//!
//! Two many-to-many are over one association, and neither names the other.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = BookTag)]
//!     pub tags: ManyToMany<Tag>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = BookTag)]
//!     pub books: ManyToMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct BookTag {
//!     #[column(primary_key, foreign_key = Book::id)]
//!     pub book_id: i64,
//!     #[column(primary_key, foreign_key = Tag::id)]
//!     pub tag_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::tags` and `Tag::books` are both over `BookTag`, but neither names the other
//!
//!               help: make them a pair: at `Book::tags` write back_populates = "books", at `Tag::books` back_populates = "tags"
//!               note: see orm_core::errors [one-secondary-two-pairs]
//!   --> compile_fail/secondary/one_secondary_two_pairs.rs
//!    |
//!    |     #[relationship(secondary = BookTag)]
//!    |                                ^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "books", secondary = BookTag)]
//!     pub tags: ManyToMany<Tag>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "tags", secondary = BookTag)]
//!     pub books: ManyToMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct BookTag {
//! #     #[column(primary_key, foreign_key = Book::id)]
//! #     pub book_id: i64,
//! #     #[column(primary_key, foreign_key = Tag::id)]
//! #     pub tag_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # option-on-wrong-kind
//!
//! `symmetric` where the other side is a parent.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Folder {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Folder::id)]
//!     pub parent_id: Option<i64>,
//!     #[relationship(backref = "parent", symmetric)]
//!     pub folders: HasMany<Folder>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Folder::folders` is a `HasMany`, whose other side is another relationship
//!
//!        help: remove `symmetric`: it is for a `ManyToMany` of a model with itself
//!        note: see orm_core::errors [option-on-wrong-kind]
//!   --> compile_fail/secondary/symmetric_on_has_many.rs
//!    |
//!    |     #[relationship(backref = "parent", symmetric)]
//!    |                                        ^^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Folder {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Folder::id)]
//!     pub parent_id: Option<i64>,
//!     #[relationship(backref = "parent")]
//!     pub folders: HasMany<Folder>,
//! }
//! # fn main() {}
//! ```
//!
//! A one-to-many goes over one foreign key.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", target_key = Book::author_id)]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::books` is a `HasMany`, which goes over one foreign key
//!
//!        help: name it with `foreign_key`
//!        note: see orm_core::errors [option-on-wrong-kind]
//!   --> compile_fail/secondary/target_key_on_one_to_many.rs
//!    |
//!    |     #[relationship(backref = "author", target_key = Book::author_id)]
//!    |                                                     ^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", foreign_key = Book::author_id)]
//!     pub books: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # referenced-unknown
//!
//! The association references a column that doesn't exist. That is the one mistake: nothing is said of the link.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = BookTag)]
//!     pub tags: ManyToMany<Tag>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[derive(Model)]
//! pub struct BookTag {
//!     #[column(primary_key, foreign_key = Book::id)]
//!     pub book_id: i64,
//!     #[column(primary_key, foreign_key = Tag::idd)]
//!     pub tag_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `BookTag::tag_id` references `Tag::idd`, but `Tag` has no column `idd`
//!
//!               help: its primary key is `Tag::id`: write `foreign_key = Tag::id`
//!               note: see orm_core::errors [referenced-unknown]
//!   --> compile_fail/secondary/key_of_the_association_unknown.rs
//!    |
//!    |     #[column(primary_key, foreign_key = Tag::idd)]
//!    |                                              ^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(secondary = BookTag)]
//! #     pub tags: ManyToMany<Tag>,
//! # }
//! # #[derive(Model)]
//! # pub struct Tag {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct BookTag {
//!     #[column(primary_key, foreign_key = Book::id)]
//!     pub book_id: i64,
//!     #[column(primary_key, foreign_key = Tag::id)]
//!     pub tag_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # required-column-omitted
//!
//! A link is added with a draft of the association that lacks a required column.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = BookTag)]
//!     pub tags: ManyToMany<Tag>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[derive(Model)]
//! pub struct BookTag {
//!     #[column(primary_key, foreign_key = Book::id)]
//!     pub book_id: i64,
//!     #[column(primary_key, foreign_key = Tag::id)]
//!     pub tag_id: i64,
//!     pub position: i32,
//! }
//!
//! pub fn program(s: &Session, book: Entity<'_, Book>, tag: Entity<'_, Tag>) -> orm_core::Result<()> {
//!     book.tags(s)?.add_with(tag, BookTag::draft())?;
//!     Ok(())
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: this draft of `BookTag` has no `position`, which is a required column
//!  --> compile_fail/secondary/payload_omitted.rs
//!   |
//!   |     book.tags(s)?.add_with(tag, BookTag::draft())?;
//!   |                   --------      ^^^^^^^^^^^^^^^^ `position` is missing
//!   |                   |
//!   |                   required by a bound introduced by this call
//!   |
//!   = help: the trait `Provided<BookTag, position>` is not implemented for `Missing`
//!   = note: help: set it on the draft with the method of its name
//!   = note: see orm_core::errors [required-column-omitted]
//! help: the trait `Draft<BookTag>` is implemented for `BookTagDraft<__book_id, __tag_id, __position>`
//!  --> compile_fail/secondary/payload_omitted.rs
//!   |
//!   | pub struct BookTag {
//!   |            ^^^^^^^
//! note: required for `BookTagDraft<orm_core::Set, orm_core::Set>` to implement `Draft<BookTag>`
//!  --> compile_fail/secondary/payload_omitted.rs
//!   |
//!   | pub struct BookTag {
//!   |            ^^^^^^^
//! note: required by a bound in `orm_core::relationship::collection::linked::<impl Collection<'s, T, Linked<A, NEAR, FAR, BARE>>>::add_with`
//!  --> $WORKSPACE/orm-core/src/relationship/collection/linked.rs
//!   |
//!   |     pub fn add_with<D>(&self, target: impl Member<T>, link: D) -> Result<bool>
//!   |            -------- required by a bound in this associated function
//! ...
//!   |         <D::Filled as Fill<FAR>>::Filled: Draft<A>,
//!   |                                           ^^^^^^^^ required by this bound in `orm_core::relationship::collection::linked::<impl Collection<'s, T, Linked<A, NEAR, FAR, BARE>>>::add_with`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(secondary = BookTag)]
//! #     pub tags: ManyToMany<Tag>,
//! # }
//! # #[derive(Model)]
//! # pub struct Tag {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct BookTag {
//! #     #[column(primary_key, foreign_key = Book::id)]
//! #     pub book_id: i64,
//! #     #[column(primary_key, foreign_key = Tag::id)]
//! #     pub tag_id: i64,
//! #     pub position: i32,
//! # }
//! pub fn program(s: &Session, book: Entity<'_, Book>, tag: Entity<'_, Tag>) -> orm_core::Result<()> {
//!     book.tags(s)?.add_with(tag, BookTag::draft().position(1))?;
//!     Ok(())
//! }
//! # fn main() {}
//! ```
//!
//! # secondary-ambiguous
//!
//! Two foreign keys of the association lead to one model, and nothing says which is which.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Person {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "followers", secondary = Follow)]
//!     pub follows: ManyToMany<Person>,
//! }
//!
//! #[derive(Model)]
//! pub struct Follow {
//!     #[column(primary_key, foreign_key = Person::id)]
//!     pub from_id: i64,
//!     #[column(primary_key, foreign_key = Person::id)]
//!     pub to_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Person::follows` could go over `Follow::from_id` or `Follow::to_id`, which reference `Person`
//!
//!               help: say which leads here and which to the target: `foreign_key = Follow::from_id, target_key = Follow::to_id`
//!               note: see orm_core::errors [secondary-ambiguous]
//!   --> compile_fail/secondary/secondary_ambiguous.rs
//!    |
//!    |     #[relationship(backref = "followers", secondary = Follow)]
//!    |                                                       ^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Person {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "followers", secondary = Follow, foreign_key = Follow::from_id)]
//!     pub follows: ManyToMany<Person>,
//! }
//! # #[derive(Model)]
//! # pub struct Follow {
//! #     #[column(primary_key, foreign_key = Person::id)]
//! #     pub from_id: i64,
//! #     #[column(primary_key, foreign_key = Person::id)]
//! #     pub to_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! The two columns of a generated table would have one name.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct User {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = "follows", backref = "followers")]
//!     pub following: ManyToMany<User>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `User::following` links rows of one model, and both columns of "follows" would be `user_id`
//!
//!        help: name them: `foreign_key = follower_id, target_key = followed_id`
//!        note: see orm_core::errors [secondary-ambiguous]
//!   --> compile_fail/secondary/secondary_table_ambiguous.rs
//!    |
//!    |     #[relationship(secondary = "follows", backref = "followers")]
//!    |                                ^^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct User {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = "follows", backref = "followers", foreign_key = from_id, target_key = to_id)]
//!     pub following: ManyToMany<User>,
//! }
//! # fn main() {}
//! ```
//!
//! # secondary-differs
//!
//! The two sides of a many-to-many go through different associations.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "books", secondary = BookTag)]
//!     pub tags: ManyToMany<Tag>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "tags", secondary = Label)]
//!     pub books: ManyToMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct BookTag {
//!     #[column(primary_key, foreign_key = Book::id)]
//!     pub book_id: i64,
//!     #[column(primary_key, foreign_key = Tag::id)]
//!     pub tag_id: i64,
//! }
//!
//! #[derive(Model)]
//! pub struct Label {
//!     #[column(primary_key, foreign_key = Book::id)]
//!     pub book_id: i64,
//!     #[column(primary_key, foreign_key = Tag::id)]
//!     pub tag_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::tags` goes through `BookTag`, but its other side `Tag::books` goes through `Label`
//!
//!               help: name one association on both sides
//!               note: see orm_core::errors [secondary-differs]
//!   --> compile_fail/secondary/secondary_differs.rs
//!    |
//!    |     #[relationship(back_populates = "books", secondary = BookTag)]
//!    |                                                          ^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(back_populates = "books", secondary = BookTag)]
//! #     pub tags: ManyToMany<Tag>,
//! # }
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "tags", secondary = BookTag)]
//!     pub books: ManyToMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct BookTag {
//! #     #[column(primary_key, foreign_key = Book::id)]
//! #     pub book_id: i64,
//! #     #[column(primary_key, foreign_key = Tag::id)]
//! #     pub tag_id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Label {
//! #     #[column(primary_key, foreign_key = Book::id)]
//! #     pub book_id: i64,
//! #     #[column(primary_key, foreign_key = Tag::id)]
//! #     pub tag_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! The two sides of a many-to-many go through different generated tables.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = "book_tags", back_populates = "books")]
//!     pub tags: ManyToMany<Tag>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = "books_tags", back_populates = "tags")]
//!     pub books: ManyToMany<Book>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::tags` goes through `book_tags`, but its other side `Tag::books` goes through `books_tags`
//!
//!               help: name one association on both sides
//!               note: see orm_core::errors [secondary-differs]
//!   --> compile_fail/secondary/secondary_tables_differ.rs
//!    |
//!    |     #[relationship(secondary = "book_tags", back_populates = "books")]
//!    |                                ^^^^^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(secondary = "book_tags", back_populates = "books")]
//! #     pub tags: ManyToMany<Tag>,
//! # }
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = "book_tags", back_populates = "tags")]
//!     pub books: ManyToMany<Book>,
//! }
//! # fn main() {}
//! ```
//!
//! # secondary-extra-required
//!
//! A link is added, but its association has another required column.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "books", secondary = BookTag)]
//!     pub tags: ManyToMany<Tag>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "tags", secondary = BookTag)]
//!     pub books: ManyToMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct BookTag {
//!     #[column(primary_key, foreign_key = Book::id)]
//!     pub book_id: i64,
//!     #[column(primary_key, foreign_key = Tag::id)]
//!     pub tag_id: i64,
//!     pub position: i32,
//! }
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let (book, tag) = (s.one::<Book>(1)?, s.one::<Tag>(1)?);
//!     book.tags(s)?.add(tag)?;
//!     Ok(())
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: a link of this relationship needs more than its two ends: its association has another required column
//!  --> compile_fail/secondary/secondary_extra_required.rs
//!   |
//!   |     book.tags(s)?.add(tag)?;
//!   |                   ^^^ this can't fill the association's other columns
//!   |
//!   = help: the trait `Enough` is not implemented for `Ends<false>`
//!   = note: help: give a draft of the association with that column set: `.add_with(other, draft)`
//!   = note: see orm_core::errors [secondary-extra-required]
//! note: required by a bound in `orm_core::relationship::collection::linked::<impl Collection<'s, T, Linked<A, NEAR, FAR, BARE>>>::add`
//!  --> $WORKSPACE/orm-core/src/relationship/collection/linked.rs
//!   |
//!   |     pub fn add(&self, target: impl Member<T>) -> Result<bool>
//!   |            --- required by a bound in this associated function
//!   |     where
//!   |         Ends<BARE>: Enough,
//!   |                     ^^^^^^ required by this bound in `orm_core::relationship::collection::linked::<impl Collection<'s, T, Linked<A, NEAR, FAR, BARE>>>::add`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(back_populates = "books", secondary = BookTag)]
//! #     pub tags: ManyToMany<Tag>,
//! # }
//! # #[derive(Model)]
//! # pub struct Tag {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(back_populates = "tags", secondary = BookTag)]
//! #     pub books: ManyToMany<Book>,
//! # }
//! # #[derive(Model)]
//! # pub struct BookTag {
//! #     #[column(primary_key, foreign_key = Book::id)]
//! #     pub book_id: i64,
//! #     #[column(primary_key, foreign_key = Tag::id)]
//! #     pub tag_id: i64,
//! #     pub position: i32,
//! # }
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let (book, tag) = (s.one::<Book>(1)?, s.one::<Tag>(1)?);
//!     book.tags(s)?.add_with(tag, BookTag::draft().position(1))?;
//!     Ok(())
//! }
//! # fn main() {}
//! ```
//!
//! A draft links rows, but the association has another required column.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = BookTag)]
//!     pub tags: ManyToMany<Tag>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[derive(Model)]
//! pub struct BookTag {
//!     #[column(primary_key, foreign_key = Book::id)]
//!     pub book_id: i64,
//!     #[column(primary_key, foreign_key = Tag::id)]
//!     pub tag_id: i64,
//!     pub position: i32,
//! }
//!
//! pub fn program(s: &Session, tag: Entity<'_, Tag>) -> orm_core::Result<()> {
//!     s.insert(Book::draft().tags([tag]))?;
//!     Ok(())
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: a link of this relationship needs more than its two ends: its association has another required column
//!  --> compile_fail/secondary/secondary_extra_required_in_draft.rs
//!   |
//!   |     s.insert(Book::draft().tags([tag]))?;
//!   |                            ^^^^ this can't fill the association's other columns
//!   |
//!   = help: the trait `LinkedInDraft` is not implemented for `Ends<false>`
//!   = note: help: give drafts of the association, with that column set, to the relationship that leads to them
//!   = note: see orm_core::errors [secondary-extra-required]
//!   = note: required for `orm_core::Entity<'_, Tag>` to implement `IntoLink<Tag, Linked<BookTag, 0, 1, false>>`
//! note: required by a bound in `BookDraft::tags`
//!  --> compile_fail/secondary/secondary_extra_required_in_draft.rs
//!   |
//!   |     pub tags: ManyToMany<Tag>,
//!   |         ^^^^ required by this bound in `BookDraft::tags`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(secondary = BookTag)]
//! #     pub tags: ManyToMany<Tag>,
//! # }
//! # #[derive(Model)]
//! # pub struct Tag {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct BookTag {
//! #     #[column(primary_key, foreign_key = Book::id)]
//! #     pub book_id: i64,
//! #     #[column(primary_key, foreign_key = Tag::id)]
//! #     pub tag_id: i64,
//! #     pub position: i32,
//! # }
//! pub fn program(s: &Session, tag: Entity<'_, Tag>) -> orm_core::Result<()> {
//!     s.insert(Book::draft())?.tags(s)?.add_with(tag, BookTag::draft().position(1))?;
//!     Ok(())
//! }
//! # fn main() {}
//! ```
//!
//! # secondary-lacks-key
//!
//! The association has no foreign key to one of the two sides.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "books", secondary = BookTag)]
//!     pub tags: ManyToMany<Tag>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "tags", secondary = BookTag)]
//!     pub books: ManyToMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct BookTag {
//!     #[column(primary_key, foreign_key = Book::id)]
//!     pub book_id: i64,
//!     #[column(primary_key)]
//!     pub tag_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::tags` goes through `BookTag`, but no foreign key of `BookTag` references `Tag`
//!
//!               help: annotate `BookTag::tag_id` with `#[column(foreign_key = Tag::id)]`
//!               note: see orm_core::errors [secondary-lacks-key]
//!   --> compile_fail/secondary/secondary_lacks_key.rs
//!    |
//!    |     #[relationship(back_populates = "books", secondary = BookTag)]
//!    |                                                          ^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(back_populates = "books", secondary = BookTag)]
//! #     pub tags: ManyToMany<Tag>,
//! # }
//! # #[derive(Model)]
//! # pub struct Tag {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(back_populates = "tags", secondary = BookTag)]
//! #     pub books: ManyToMany<Book>,
//! # }
//! #[derive(Model)]
//! pub struct BookTag {
//!     #[column(primary_key, foreign_key = Book::id)]
//!     pub book_id: i64,
//!     #[column(primary_key, foreign_key = Tag::id)]
//!     pub tag_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! The association of a model with itself has one foreign key to it, and needs two.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Person {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "followers", secondary = Follow, foreign_key = Follow::from_id)]
//!     pub follows: ManyToMany<Person>,
//! }
//!
//! #[derive(Model)]
//! pub struct Follow {
//!     #[column(primary_key, foreign_key = Person::id)]
//!     pub from_id: i64,
//!     #[column(primary_key)]
//!     pub to_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Person::follows` goes through `Follow`, which references `Person` once, but a link of two rows of it needs two foreign keys
//!
//!               help: add to `Follow`:
//!                         #[column(foreign_key = Person::id)]
//!                         person_id: i64,
//!               note: see orm_core::errors [secondary-lacks-key]
//!   --> compile_fail/secondary/secondary_lacks_second_key.rs
//!    |
//!    |     #[relationship(backref = "followers", secondary = Follow, foreign_key = Follow::from_id)]
//!    |                                                       ^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Person {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(backref = "followers", secondary = Follow, foreign_key = Follow::from_id)]
//! #     pub follows: ManyToMany<Person>,
//! # }
//! #[derive(Model)]
//! pub struct Follow {
//!     #[column(primary_key, foreign_key = Person::id)]
//!     pub from_id: i64,
//!     #[column(primary_key, foreign_key = Person::id)]
//!     pub to_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # secondary-missing
//!
//! A many-to-many has an association, a model or a table that is generated, and names none.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "books")]
//!     pub tags: ManyToMany<Tag>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "tags", secondary = BookTag)]
//!     pub books: ManyToMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct BookTag {
//!     #[column(primary_key, foreign_key = Book::id)]
//!     pub book_id: i64,
//!     #[column(primary_key, foreign_key = Tag::id)]
//!     pub tag_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::tags` is a `ManyToMany`, but names no association
//!
//!        help: write `secondary = "book_tag"` to have a table generated, or `secondary = BookTag` with a model
//!        note: see orm_core::errors [secondary-missing]
//!   --> compile_fail/secondary/secondary_missing.rs
//!    |
//!    |     pub tags: ManyToMany<Tag>,
//!    |               ^^^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "books", secondary = BookTag)]
//!     pub tags: ManyToMany<Tag>,
//! }
//! # #[derive(Model)]
//! # pub struct Tag {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(back_populates = "tags", secondary = BookTag)]
//! #     pub books: ManyToMany<Book>,
//! # }
//! # #[derive(Model)]
//! # pub struct BookTag {
//! #     #[column(primary_key, foreign_key = Book::id)]
//! #     pub book_id: i64,
//! #     #[column(primary_key, foreign_key = Tag::id)]
//! #     pub tag_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # secondary-needs-model
//!
//! A generated association has one column for each side, and the primary key of one side has two.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "books", secondary = "book_shelf")]
//!     pub shelves: ManyToMany<Shelf>,
//! }
//!
//! #[derive(Model)]
//! pub struct Shelf {
//!     #[column(primary_key)]
//!     pub room: i64,
//!     #[column(primary_key)]
//!     pub number: i64,
//! }
//!
//! #[derive(Model)]
//! #[model(foreign_key(room = Shelf::room, number = Shelf::number))]
//! pub struct BookShelf {
//!     #[column(primary_key, foreign_key = Book::id)]
//!     pub book_id: i64,
//!     #[column(primary_key)]
//!     pub room: i64,
//!     #[column(primary_key)]
//!     pub number: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::shelves` goes through `book_shelf`, a generated table, but the primary key of `Shelf` has several columns
//!
//!               help: write a model for the association, with a foreign key to each side: secondary = BookShelf
//!               note: see orm_core::errors [secondary-needs-model]
//!   --> compile_fail/secondary/secondary_needs_model.rs
//!    |
//!    |     #[relationship(backref = "books", secondary = "book_shelf")]
//!    |                                                   ^^^^^^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "books", secondary = BookShelf)]
//!     pub shelves: ManyToMany<Shelf>,
//! }
//! # #[derive(Model)]
//! # pub struct Shelf {
//! #     #[column(primary_key)]
//! #     pub room: i64,
//! #     #[column(primary_key)]
//! #     pub number: i64,
//! # }
//! # #[derive(Model)]
//! # #[model(foreign_key(room = Shelf::room, number = Shelf::number))]
//! # pub struct BookShelf {
//! #     #[column(primary_key, foreign_key = Book::id)]
//! #     pub book_id: i64,
//! #     #[column(primary_key)]
//! #     pub room: i64,
//! #     #[column(primary_key)]
//! #     pub number: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # secondary-not-swapped
//!
//! The two sides of a many-to-many use the association's keys in the same direction.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Person {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "followers", secondary = Follow, foreign_key = Follow::from_id, target_key = Follow::to_id)]
//!     pub follows: ManyToMany<Person>,
//!     #[relationship(back_populates = "follows", secondary = Follow, foreign_key = Follow::from_id, target_key = Follow::to_id)]
//!     pub followers: ManyToMany<Person>,
//! }
//!
//! #[derive(Model)]
//! pub struct Follow {
//!     #[column(primary_key, foreign_key = Person::id)]
//!     pub from_id: i64,
//!     #[column(primary_key, foreign_key = Person::id)]
//!     pub to_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Person::followers` and its other side `Person::follows` both go over `Follow::from_id` in the same direction
//!
//!               help: what is `foreign_key` on one side is `target_key` on the other; it is enough to say it on one side
//!               note: see orm_core::errors [secondary-not-swapped]
//!   --> compile_fail/secondary/secondary_not_swapped.rs
//!    |
//!    |     #[relationship(back_populates = "follows", secondary = Follow, foreign_key = Follow::from_id, target_key = Follow::to_id)]
//!    |                                                            ^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Person {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "followers", secondary = Follow, foreign_key = Follow::from_id, target_key = Follow::to_id)]
//!     pub follows: ManyToMany<Person>,
//!     #[relationship(back_populates = "follows", secondary = Follow, foreign_key = Follow::to_id, target_key = Follow::from_id)]
//!     pub followers: ManyToMany<Person>,
//! }
//! # #[derive(Model)]
//! # pub struct Follow {
//! #     #[column(primary_key, foreign_key = Person::id)]
//! #     pub from_id: i64,
//! #     #[column(primary_key, foreign_key = Person::id)]
//! #     pub to_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # secondary-not-unique
//!
//! The association has no key over its two foreign keys, so one link could be there twice.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "books", secondary = BookTag)]
//!     pub tags: ManyToMany<Tag>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "tags", secondary = BookTag)]
//!     pub books: ManyToMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct BookTag {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Book::id)]
//!     pub book_id: i64,
//!     #[column(foreign_key = Tag::id)]
//!     pub tag_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::tags` goes through `BookTag`, but two rows of `BookTag` can be the same link: `BookTag::(book_id, tag_id)` is no key
//!
//!               help: annotate `BookTag` with `#[model(unique(book_id, tag_id))]`, or make these columns its primary key
//!               note: see orm_core::errors [secondary-not-unique]
//!   --> compile_fail/secondary/secondary_not_unique.rs
//!    |
//!    |     #[relationship(back_populates = "books", secondary = BookTag)]
//!    |                                                          ^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(back_populates = "books", secondary = BookTag)]
//! #     pub tags: ManyToMany<Tag>,
//! # }
//! # #[derive(Model)]
//! # pub struct Tag {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(back_populates = "tags", secondary = BookTag)]
//! #     pub books: ManyToMany<Book>,
//! # }
//! #[derive(Model)]
//! pub struct BookTag {
//!     #[column(primary_key, foreign_key = Book::id)]
//!     pub book_id: i64,
//!     #[column(primary_key, foreign_key = Tag::id)]
//!     pub tag_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # secondary-nullable
//!
//! A link may lack one of its ends: the association's foreign key is nullable.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = AuthorTag, backref = "authors")]
//!     pub tags: ManyToMany<Tag>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[derive(Model)]
//! #[model(unique(author_id, tag_id))]
//! pub struct AuthorTag {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[column(foreign_key = Tag::id)]
//!     pub tag_id: Option<i64>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::tags` goes through `AuthorTag`, whose `AuthorTag::tag_id` may be null, but a link has two ends
//!
//!               help: write `tag_id: i64`
//!               note: see orm_core::errors [secondary-nullable]
//!   --> compile_fail/secondary/secondary_nullable.rs
//!    |
//!    |     #[relationship(secondary = AuthorTag, backref = "authors")]
//!    |                                ^^^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(secondary = AuthorTag, backref = "authors")]
//! #     pub tags: ManyToMany<Tag>,
//! # }
//! # #[derive(Model)]
//! # pub struct Tag {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! #[model(unique(author_id, tag_id))]
//! pub struct AuthorTag {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[column(foreign_key = Tag::id)]
//!     pub tag_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # secondary-on-one-to-many
//!
//! Only a many-to-many has an association.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", secondary = "author_book")]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::books` is a `HasMany`, which goes over a foreign key and has no association
//!
//!        help: write `books: ManyToMany<Book>`, or remove `secondary`
//!        note: see orm_core::errors [secondary-on-one-to-many]
//!   --> compile_fail/secondary/secondary_on_one_to_many.rs
//!    |
//!    |     #[relationship(backref = "author", secondary = "author_book")]
//!    |                                                    ^^^^^^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # secondary-unknown
//!
//! The association doesn't exist. rustc says so in its own words.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "books", secondary = BokTag)]
//!     pub tags: ManyToMany<Tag>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[derive(Model)]
//! pub struct BookTag {
//!     #[column(primary_key, foreign_key = Book::id)]
//!     pub book_id: i64,
//!     #[column(primary_key, foreign_key = Tag::id)]
//!     pub tag_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0425]: cannot find type `BokTag` in this scope
//!   --> compile_fail/secondary/secondary_unknown.rs
//!    |
//!    |     #[relationship(backref = "books", secondary = BokTag)]
//!    |                                                   ^^^^^^
//! ...
//!    | pub struct BookTag {
//!    | ------------------ similarly named struct `BookTag` defined here
//!    |
//! help: a struct with a similar name exists
//!    |
//! 14 |     #[relationship(backref = "books", secondary = BookTag)]
//!    |                                                     +
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "books", secondary = BookTag)]
//!     pub tags: ManyToMany<Tag>,
//! }
//! # #[derive(Model)]
//! # pub struct Tag {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct BookTag {
//! #     #[column(primary_key, foreign_key = Book::id)]
//! #     pub book_id: i64,
//! #     #[column(primary_key, foreign_key = Tag::id)]
//! #     pub tag_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # secondary-unreadable
//!
//! The association is a model or the name of a table, and this is neither.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "books", secondary = 3)]
//!     pub tags: ManyToMany<Tag>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "tags", secondary = BookTag)]
//!     pub books: ManyToMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct BookTag {
//!     #[column(primary_key, foreign_key = Book::id)]
//!     pub book_id: i64,
//!     #[column(primary_key, foreign_key = Tag::id)]
//!     pub tag_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: the association of `Book::tags` is neither a model nor a table's name
//!
//!        help: write `secondary = BookTag`, or `secondary = "book_tags"` to have a table generated
//!        note: see orm_core::errors [secondary-unreadable]
//!   --> compile_fail/secondary/secondary_unreadable.rs
//!    |
//!    |     #[relationship(back_populates = "books", secondary = 3)]
//!    |                                                          ^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "books", secondary = BookTag)]
//!     pub tags: ManyToMany<Tag>,
//! }
//! # #[derive(Model)]
//! # pub struct Tag {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(back_populates = "tags", secondary = BookTag)]
//! #     pub books: ManyToMany<Book>,
//! # }
//! # #[derive(Model)]
//! # pub struct BookTag {
//! #     #[column(primary_key, foreign_key = Book::id)]
//! #     pub book_id: i64,
//! #     #[column(primary_key, foreign_key = Tag::id)]
//! #     pub tag_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # symmetric-needs-table
//!
//! A symmetric relationship over a model, whose rows can be written in one direction only.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Person {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(
//!         secondary = Friendship,
//!         symmetric,
//!         foreign_key = Friendship::person_id,
//!         target_key = Friendship::friend_id
//!     )]
//!     pub friends: ManyToMany<Person>,
//! }
//!
//! #[derive(Model)]
//! pub struct Friendship {
//!     #[column(primary_key, foreign_key = Person::id)]
//!     pub person_id: i64,
//!     #[column(primary_key, foreign_key = Person::id)]
//!     pub friend_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Person::friends` is symmetric over `Friendship`, whose rows can be written by themselves, in one direction only
//!
//!        help: write `secondary = "friendship"` to have a table generated
//!        note: see orm_core::errors [symmetric-needs-table]
//!   --> compile_fail/secondary/symmetric_needs_table.rs
//!    |
//!    |         secondary = Friendship,
//!    |                     ^^^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Person {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = "friendships", symmetric, foreign_key = person_id, target_key = friend_id)]
//!     pub friends: ManyToMany<Person>,
//! }
//! # #[derive(Model)]
//! # pub struct Friendship {
//! #     #[column(primary_key, foreign_key = Person::id)]
//! #     pub person_id: i64,
//! #     #[column(primary_key, foreign_key = Person::id)]
//! #     pub friend_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # symmetric-to-another
//!
//! A relationship to another model can not be its own other side.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Person {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = "memberships", symmetric)]
//!     pub clubs: ManyToMany<Club>,
//! }
//!
//! #[derive(Model)]
//! pub struct Club {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Person::clubs` leads to `Club`, and a symmetric relationship is its own other side
//!
//!        help: remove `symmetric`, and name the other side with `backref` or `back_populates`
//!        note: see orm_core::errors [symmetric-to-another]
//!   --> compile_fail/secondary/symmetric_to_another.rs
//!    |
//!    |     #[relationship(secondary = "memberships", symmetric)]
//!    |                                               ^^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Person {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = "memberships", backref = "members")]
//!     pub clubs: ManyToMany<Club>,
//! }
//! # #[derive(Model)]
//! # pub struct Club {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # symmetric-with-reverse
//!
//! A symmetric relationship that names another side.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Person {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = "friendships", symmetric, foreign_key = person_id, target_key = friend_id, backref = "friend_of")]
//!     pub friends: ManyToMany<Person>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Person::friends` is symmetric, which makes it its own other side
//!
//!        help: remove it, or remove `symmetric` where a link has a direction, such as from follower to followed
//!        note: see orm_core::errors [symmetric-with-reverse]
//!   --> compile_fail/secondary/symmetric_with_reverse.rs
//!    |
//!    |     #[relationship(secondary = "friendships", symmetric, foreign_key = person_id, target_key = friend_id, backref = "friend_of")]
//!    |                                                                                                                     ^^^^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Person {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = "friendships", symmetric, foreign_key = person_id, target_key = friend_id)]
//!     pub friends: ManyToMany<Person>,
//! }
//! # fn main() {}
//! ```
//!
//! # target-not-a-model
//!
//! The association is a struct without the derive.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "books", secondary = BookTag)]
//!     pub tags: ManyToMany<Tag>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! pub struct BookTag {
//!     pub book_id: i64,
//!     pub tag_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: `BookTag` is not a model
//!  --> compile_fail/secondary/secondary_not_a_model.rs
//!   |
//!   |     #[relationship(backref = "books", secondary = BookTag)]
//!   |                                                   ^^^^^^^ this is not a model
//!   |
//! help: the trait `orm_core::Model` is not implemented for `BookTag`
//!  --> compile_fail/secondary/secondary_not_a_model.rs
//!   |
//!   | pub struct BookTag {
//!   | ^^^^^^^^^^^^^^^^^^
//!   = note: help: annotate `BookTag` with `#[derive(Model)]`; a relationship to one of several models names its keys, `one_of(…)`
//!   = note: see orm_core::errors [target-not-a-model]
//! help: the following other types implement trait `orm_core::Model`
//!  --> compile_fail/secondary/secondary_not_a_model.rs
//!   |
//!   | pub struct Book {
//!   |            ^^^^ `Book`
//! ...
//!   | pub struct Tag {
//!   |            ^^^ `Tag`
//! note: required by a bound in `orm_core::Associates::Secondary`
//!  --> $WORKSPACE/orm-core/src/relationship/declared.rs
//!   |
//!   |     type Secondary: Model;
//!   |                     ^^^^^ required by this bound in `Associates::Secondary`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(backref = "books", secondary = BookTag)]
//! #     pub tags: ManyToMany<Tag>,
//! # }
//! # #[derive(Model)]
//! # pub struct Tag {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct BookTag {
//!     #[column(primary_key, foreign_key = Book::id)]
//!     pub book_id: i64,
//!     #[column(primary_key, foreign_key = Tag::id)]
//!     pub tag_id: i64,
//! }
//! # fn main() {}
//! ```
#![doc(alias = "foreign-key-not-one")]
#![doc(alias = "foreign-key-unknown")]
#![doc(alias = "name-empty")]
#![doc(alias = "one-secondary-two-pairs")]
#![doc(alias = "option-on-wrong-kind")]
#![doc(alias = "referenced-unknown")]
#![doc(alias = "required-column-omitted")]
#![doc(alias = "secondary-ambiguous")]
#![doc(alias = "secondary-differs")]
#![doc(alias = "secondary-extra-required")]
#![doc(alias = "secondary-lacks-key")]
#![doc(alias = "secondary-missing")]
#![doc(alias = "secondary-needs-model")]
#![doc(alias = "secondary-not-swapped")]
#![doc(alias = "secondary-not-unique")]
#![doc(alias = "secondary-nullable")]
#![doc(alias = "secondary-on-one-to-many")]
#![doc(alias = "secondary-unknown")]
#![doc(alias = "secondary-unreadable")]
#![doc(alias = "symmetric-needs-table")]
#![doc(alias = "symmetric-to-another")]
#![doc(alias = "symmetric-with-reverse")]
#![doc(alias = "target-not-a-model")]
