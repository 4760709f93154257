//! What a relationship or a foreign key leads to.
//!
//! # referenced-model-unknown
//!
//! The model that a foreign key references doesn't exist. rustc says so in its own words.
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
//!     #[column(foreign_key = Auhtor::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0425]: cannot find type `Auhtor` in this scope
//!   --> compile_fail/target/referenced_model_unknown.rs
//!    |
//!    | pub struct Author {
//!    | ----------------- similarly named struct `Author` defined here
//! ...
//!    |     #[column(foreign_key = Auhtor::id)]
//!    |                            ^^^^^^
//!    |
//! help: a struct with a similar name exists
//!    |
//! 20 -     #[column(foreign_key = Auhtor::id)]
//! 20 +     #[column(foreign_key = Author::id)]
//!    |
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
//! }
//! # fn main() {}
//! ```
//!
//! # target-as-a-text
//!
//! The other model is named by a text, as SQLAlchemy and Django name one that isn't there yet.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[relationship(backref = "books")]
//!     pub author: BelongsTo<"Author">,
//! }
//!
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0747]: constant provided when a type was expected
//!  --> compile_fail/target/target_as_a_text.rs
//!   |
//!   |     pub author: BelongsTo<"Author">,
//!   |                           ^^^^^^^^
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
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[relationship(backref = "books")]
//!     pub author: BelongsTo<Author>,
//! }
//! # #[derive(Model)]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # target-missing
//!
//! A relationship that doesn't say to what it leads.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     pub year: i32,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::books` is a `HasMany`, but doesn't say of what
//!
//!        help: write the model's name, such as `books: HasMany<Book>`
//!        note: see orm_core::errors [target-missing]
//!   --> compile_fail/target/target_missing.rs
//!    |
//!    |     pub books: HasMany,
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
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # target-not-a-model
//!
//! A relationship to a struct without the derive.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//! }
//!
//! pub struct Book {
//!     pub id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: `Book` is not a model
//!  --> compile_fail/target/target_not_a_model.rs
//!   |
//!   |     pub books: HasMany<Book>,
//!   |                        ^^^^ this is not a model
//!   |
//! help: the trait `orm_core::Model` is not implemented for `Book`
//!  --> compile_fail/target/target_not_a_model.rs
//!   |
//!   | pub struct Book {
//!   | ^^^^^^^^^^^^^^^
//!   = note: help: annotate `Book` with `#[derive(Model)]`; a relationship to one of several models names its keys, `one_of(…)`
//!   = note: see orm_core::errors [target-not-a-model]
//! help: the trait `orm_core::Model` is implemented for `Author`
//!  --> compile_fail/target/target_not_a_model.rs
//!   |
//!   | pub struct Author {
//!   |            ^^^^^^
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
//! # #[derive(Model)]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(backref = "author")]
//! #     pub books: HasMany<Book>,
//! # }
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
//! A collection is of the model, which it makes a list of by itself.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Vec<Book>>,
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
//! error: `Author::books` is a `HasMany` of `Vec<Book>`, which is no model
//!
//!        help: write `HasMany<Book>`
//!        note: see orm_core::errors [target-not-a-model]
//!   --> compile_fail/target/target_in_a_list.rs
//!    |
//!    |     pub books: HasMany<Vec<Book>>,
//!    |                        ^^^
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
//! A relationship to a type that is a column's.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship]
//!     pub name: HasOne<String>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: `String` is not a model
//!  --> compile_fail/target/target_is_a_scalar.rs
//!   |
//!   |     pub name: HasOne<String>,
//!   |                      ^^^^^^ this is not a model
//!   |
//!   = help: the trait `orm_core::Model` is not implemented for `String`
//!   = note: help: annotate `String` with `#[derive(Model)]`; a relationship to one of several models names its keys, `one_of(…)`
//!   = note: see orm_core::errors [target-not-a-model]
//! help: the trait `orm_core::Model` is implemented for `Author`
//!  --> compile_fail/target/target_is_a_scalar.rs
//!   |
//!   | pub struct Author {
//!   |            ^^^^^^
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
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub name: String,
//! }
//! # fn main() {}
//! ```
//!
//! # target-unknown
//!
//! The model at the other end of a relationship doesn't exist. rustc says so in its own words.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Boook>,
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
//! error[E0425]: cannot find type `Boook` in this scope
//!   --> compile_fail/target/target_unknown.rs
//!    |
//!    |     pub books: HasMany<Boook>,
//!    |                        ^^^^^
//! ...
//!    | pub struct Book {
//!    | --------------- similarly named struct `Book` defined here
//!    |
//! help: a struct with a similar name exists
//!    |
//! 15 -     pub books: HasMany<Boook>,
//! 15 +     pub books: HasMany<Book>,
//!    |
//! help: you might be missing a type parameter
//!    |
//! 11 | pub struct Author<Boook> {
//!    |                  +++++++
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
#![doc(alias = "referenced-model-unknown")]
#![doc(alias = "target-as-a-text")]
#![doc(alias = "target-missing")]
#![doc(alias = "target-not-a-model")]
#![doc(alias = "target-unknown")]
