//! The types of relationship fields, against their foreign keys.
//!
//! # has-many-key-unique
//!
//! A unique foreign key leaves room for one row, not for many.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub portraits: HasMany<Portrait>,
//! }
//!
//! #[derive(Model)]
//! pub struct Portrait {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(unique, foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::portraits` is a collection of `Portrait`, but its foreign key `Portrait::author_id` is unique, so there is at most one
//!
//!               help: write `HasOne<Portrait>`, or remove `unique` from the key
//!               note: see orm_core::errors [has-many-key-unique]
//!   --> compile_fail/kind/has_many_key_unique.rs
//!    |
//!    |     pub portraits: HasMany<Portrait>,
//!    |                    ^^^^^^^ evaluation of `_` failed here
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
//!     pub portrait: HasOne<Portrait>,
//! }
//! # #[derive(Model)]
//! # pub struct Portrait {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(unique, foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # has-one-key-not-unique
//!
//! At most one row is promised, but the foreign key lets several have the same parent.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub portrait: HasOne<Portrait>,
//! }
//!
//! #[derive(Model)]
//! pub struct Portrait {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::portrait` is at most one `Portrait`, but its foreign key `Portrait::author_id` isn't unique, so there may be many
//!
//!               help: add `unique` to the `#[column(…)]` of `Portrait::author_id`, or write `HasMany<Portrait>`
//!               note: see orm_core::errors [has-one-key-not-unique]
//!   --> compile_fail/kind/has_one_key_not_unique.rs
//!    |
//!    |     pub portrait: HasOne<Portrait>,
//!    |                   ^^^^^^ evaluation of `_` failed here
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
//! #     #[relationship(backref = "author")]
//! #     pub portrait: HasOne<Portrait>,
//! # }
//! #[derive(Model)]
//! pub struct Portrait {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(unique, foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # has-one-required
//!
//! A `HasOne` can't be required: that the other row exists is nothing that this table can say.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", required)]
//!     pub portrait: HasOne<Portrait>,
//! }
//!
//! #[derive(Model)]
//! pub struct Portrait {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(unique, foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::portrait` is at most one `Portrait`: whether there is one, only the rows of `Portrait` tell
//!
//!        help: remove `required`: the accessor returns an `Option`; what can be required is the other side, by a foreign key of `Portrait` that is no `Option`
//!        note: see orm_core::errors [has-one-required]
//!   --> compile_fail/kind/has_one_required.rs
//!    |
//!    |     #[relationship(backref = "author", required)]
//!    |                                        ^^^^^^^^
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
//!     pub portrait: HasOne<Portrait>,
//! }
//! # #[derive(Model)]
//! # pub struct Portrait {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(unique, foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # many-to-many-with-one-side
//!
//! A many-to-many is paired with another, and its partner is of another kind.
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
//!     #[relationship(back_populates = "tags")]
//!     pub books: HasMany<Book>,
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
//! error[E0080]: evaluation panicked: `Book::tags` (`ManyToMany`) and `Tag::books` (`HasMany`) are one pair, but a `ManyToMany` goes over an association, and its other side too
//!
//!               help: write `books: ManyToMany<Book>` with secondary = BookTag
//!               note: see orm_core::errors [many-to-many-with-one-side]
//!   --> compile_fail/kind/many_to_many_with_one_side.rs
//!    |
//!    |     #[relationship(back_populates = "books", secondary = BookTag)]
//!    |                                     ^^^^^^^ evaluation of `_` failed here
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
//! # fn main() {}
//! ```
//!
//! # optional-collection
//!
//! A collection has no `Option` around it or in it: it is empty where there is nothing.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Option<Book>>,
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
//! error: `Author::books` is a `HasMany` of an `Option`
//!
//!        help: write `HasMany<Book>`: it is empty where there is nothing
//!        note: see orm_core::errors [optional-collection]
//!   --> compile_fail/kind/optional_collection.rs
//!    |
//!    |     pub books: HasMany<Option<Book>>,
//!    |                        ^^^^^^
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
//! An `Option` around a relationship.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: Option<HasMany<Book>>,
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
//! error: `Author::books` is an optional `HasMany`
//!
//!        help: write `HasMany<Book>`: it is empty where there is nothing
//!        note: see orm_core::errors [optional-collection]
//!   --> compile_fail/kind/optional_relationship.rs
//!    |
//!    |     pub books: Option<HasMany<Book>>,
//!    |                ^^^^^^
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
//! # relationship-on-scalar
//!
//! `#[relationship]` stands on a field whose type is a column's.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: Vec<u8>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::books` is a column: its type `Vec<u8>` is no relationship
//!
//!        help: the types of relationships are `HasMany<T>`, `HasOne<T>`, `BelongsTo<T>`, `BelongsTo<Option<T>>`, `ManyToMany<T>`
//!        note: see orm_core::errors [relationship-on-scalar]
//!   --> compile_fail/kind/relationship_on_scalar.rs
//!    |
//!    |     #[relationship(backref = "author")]
//!    |       ^^^^^^^^^^^^
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
//!     pub books: Vec<u8>,
//! }
//! # fn main() {}
//! ```
//!
//! A parent is a `BelongsTo`, not in a `Box`.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[relationship(backref = "books")]
//!     pub author: Box<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::author` is a column: its type `Box<Author>` is no relationship
//!
//!        help: write `author: BelongsTo<Author>`; the types of relationships are `HasMany<T>`, `HasOne<T>`, `BelongsTo<T>`, `BelongsTo<Option<T>>`, `ManyToMany<T>`
//!        note: see orm_core::errors [relationship-on-scalar]
//!   --> compile_fail/kind/relationship_as_a_box.rs
//!    |
//!    |     #[relationship(backref = "books")]
//!    |       ^^^^^^^^^^^^
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
//! # }
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[relationship(backref = "books")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! A relationship is written as what its accessor might return.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: Vec<Book>,
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
//! error: `Author::books` is a column: its type `Vec<Book>` is no relationship
//!
//!        help: write `books: HasMany<Book>`; the types of relationships are `HasMany<T>`, `HasOne<T>`, `BelongsTo<T>`, `BelongsTo<Option<T>>`, `ManyToMany<T>`
//!        note: see orm_core::errors [relationship-on-scalar]
//!   --> compile_fail/kind/relationship_as_a_vec.rs
//!    |
//!    |     #[relationship(backref = "author")]
//!    |       ^^^^^^^^^^^^
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
//! A parent that there may be is a `BelongsTo` of an `Option`.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: Option<i64>,
//!     #[relationship(backref = "books")]
//!     pub author: Option<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::author` is a column: its type `Option<Author>` is no relationship
//!
//!        help: write `author: BelongsTo<Option<Author>>`; the types of relationships are `HasMany<T>`, `HasOne<T>`, `BelongsTo<T>`, `BelongsTo<Option<T>>`, `ManyToMany<T>`
//!        note: see orm_core::errors [relationship-on-scalar]
//!   --> compile_fail/kind/relationship_as_an_option.rs
//!    |
//!    |     #[relationship(backref = "books")]
//!    |       ^^^^^^^^^^^^
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
//! # }
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: Option<i64>,
//!     #[relationship(backref = "books")]
//!     pub author: BelongsTo<Option<Author>>,
//! }
//! # fn main() {}
//! ```
//!
//! # relationship-without-attribute
//!
//! A field has the type of a relationship, and nothing says what its other side is.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
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
//! error: `Author::books` is a `HasMany`, but says nothing about the relationship
//!
//!        help: write `#[relationship(backref = "…")]` to generate the other side on `Book`, or `#[relationship(back_populates = "…")]` if it declares it
//!        note: see orm_core::errors [relationship-without-attribute]
//!   --> compile_fail/kind/relationship_without_attribute.rs
//!    |
//!    |     pub books: HasMany<Book>,
//!    |                ^^^^^^^
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
#![doc(alias = "has-many-key-unique")]
#![doc(alias = "has-one-key-not-unique")]
#![doc(alias = "has-one-required")]
#![doc(alias = "many-to-many-with-one-side")]
#![doc(alias = "optional-collection")]
#![doc(alias = "relationship-on-scalar")]
#![doc(alias = "relationship-without-attribute")]
