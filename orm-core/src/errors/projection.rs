//! Structs that are selected: `#[derive(Projection)]`.
//!
//! The models of these programs:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub name: String,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
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
//!
//! #[derive(Projection)]
//! #[projection(of = Author)]
//! pub struct Summary {
//!     pub name: String,
//!     #[projection(value = Author::BOOKS.max(Book::YEAR))]
//!     pub latest: Option<i32>,
//! }
//! # fn main() {}
//! ```
//!
//! # projection-column-unknown
//!
//! A field has the name of no column. rustc says so in its own words.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub name: String,
//! #     #[relationship(backref = "author")]
//! #     pub books: HasMany<Book>,
//! # }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! #[derive(Projection)]
//! #[projection(of = Author)]
//! pub struct Summary {
//!     pub nam: String,
//! }
//! # fn main() {}
//! # pub fn program(s: &Session) -> orm_core::Result<()> {
//! #     s.query::<Author>().select_as::<Summary>().all()?;
//! #     Ok(())
//! # }
//! ```
//!
//! ```text
//! error[E0599]: no associated item named `NAM` found for struct `Author` in the current scope
//!   --> compile_fail/projection/projection_column_unknown.rs
//!    |
//!    | pub struct Author {
//!    | ----------------- associated item `NAM` not found for this struct
//! ...
//!    |     pub nam: String,
//!    |         ^^^ associated item not found in `Author`
//!    |
//! help: there is an associated constant `NAME` with a similar name
//!    |
//! 32 -     pub nam: String,
//! 32 +     pub NAME: String,
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
//! #     pub name: String,
//! #     #[relationship(backref = "author")]
//! #     pub books: HasMany<Book>,
//! # }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! #[derive(Projection)]
//! #[projection(of = Author)]
//! pub struct Summary {
//!     pub name: String,
//! }
//! # fn main() {}
//! # pub fn program(s: &Session) -> orm_core::Result<()> {
//! #     s.query::<Author>().select_as::<Summary>().all()?;
//! #     Ok(())
//! # }
//! ```
//!
//! # projection-of-another-model
//!
//! A struct is selected from another model than its own. rustc says so in its own words.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub name: String,
//! #     #[relationship(backref = "author")]
//! #     pub books: HasMany<Book>,
//! # }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! #[derive(Projection)]
//! #[projection(of = Author)]
//! pub struct Summary {
//!     pub name: String,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Book>().select_as::<Summary>().all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0271]: type mismatch resolving `<Summary as Projection>::Model == Book`
//!  --> compile_fail/projection/projection_of_another_model.rs
//!   |
//!   |     s.query::<Book>().select_as::<Summary>().all()?;
//!   |                                   ^^^^^^^ type mismatch resolving `<Summary as Projection>::Model == Book`
//!   |
//! note: expected this to be `Book`
//!  --> compile_fail/projection/projection_of_another_model.rs
//!   |
//!   | #[projection(of = Author)]
//!   |                   ^^^^^^
//! note: required by a bound in `orm_core::query::projection::<impl Query<'s, T>>::select_as`
//!  --> $WORKSPACE/orm-core/src/query/projection.rs
//!   |
//!   |     pub fn select_as<P: Projection<Model = T>>(self) -> Select<'s, T, P> {
//!   |                                    ^^^^^^^^^ required by this bound in `orm_core::query::projection::<impl Query<'s, T>>::select_as`
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
//! #     pub name: String,
//! #     #[relationship(backref = "author")]
//! #     pub books: HasMany<Book>,
//! # }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # #[derive(Projection)]
//! # #[projection(of = Author)]
//! # pub struct Summary {
//! #     pub name: String,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Author>().select_as::<Summary>().all()?;
//!     Ok(())
//! }
//! ```
//!
//! # projection-of-nothing
//!
//! A projection doesn't say which model it is selected from.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub name: String,
//! #     #[relationship(backref = "author")]
//! #     pub books: HasMany<Book>,
//! # }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! #[derive(Projection)]
//! pub struct Summary {
//!     pub name: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Summary` doesn't say which model it is selected from
//!
//!        help: write `#[projection(of = …)]` with the model's name above the struct
//!        note: see orm_core::errors [projection-of-nothing]
//!   --> compile_fail/projection/projection_of_nothing.rs
//!    |
//!    | pub struct Summary {
//!    |            ^^^^^^^
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
//! #     pub name: String,
//! #     #[relationship(backref = "author")]
//! #     pub books: HasMany<Book>,
//! # }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! #[derive(Projection)]
//! #[projection(of = Author)]
//! pub struct Summary {
//!     pub name: String,
//! }
//! # fn main() {}
//! ```
//!
//! # projection-shape
//!
//! The values of a projection are found by the names of its fields.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub name: String,
//! #     #[relationship(backref = "author")]
//! #     pub books: HasMany<Book>,
//! # }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! #[derive(Projection)]
//! #[projection(of = Author)]
//! pub struct Summary(String);
//! # fn main() {}
//! # pub fn program(s: &Session) -> orm_core::Result<()> {
//! #     s.query::<Author>().select_as::<Summary>().all()?;
//! #     Ok(())
//! # }
//! ```
//!
//! ```text
//! error: `Summary` is a tuple struct: each selected value has a field of its own
//!
//!        help: write `struct Summary { name: String }`
//!        note: see orm_core::errors [projection-shape]
//!   --> compile_fail/projection/projection_shape.rs
//!    |
//!    | pub struct Summary(String);
//!    |            ^^^^^^^
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
//! #     pub name: String,
//! #     #[relationship(backref = "author")]
//! #     pub books: HasMany<Book>,
//! # }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! #[derive(Projection)]
//! #[projection(of = Author)]
//! pub struct Summary {
//!     pub name: String,
//! }
//! # fn main() {}
//! # pub fn program(s: &Session) -> orm_core::Result<()> {
//! #     s.query::<Author>().select_as::<Summary>().all()?;
//! #     Ok(())
//! # }
//! ```
//!
//! # projection-type-differs
//!
//! A field has another type than the value that is selected for it.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub name: String,
//! #     #[relationship(backref = "author")]
//! #     pub books: HasMany<Book>,
//! # }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! #[derive(Projection)]
//! #[projection(of = Author)]
//! pub struct Summary {
//!     pub name: String,
//!     #[projection(value = Author::BOOKS.max(Book::YEAR))]
//!     pub latest: i32,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: `Column<Author, Option<i32>, Computed>` can't be selected from `Author` for a field of type `i32`
//!  --> compile_fail/projection/projection_type_differs.rs
//!   |
//!   |     #[projection(value = Author::BOOKS.max(Book::YEAR))]
//!   |                          ------^^^^^^^^^^^^^^^^^^^^^^^
//!   |                          |
//!   |                          the field is of type `i32`
//!   |                          required by a bound introduced by this call
//!   |
//!   = note: help: give the field the type of what is selected; a value that may be missing is an `Option<…>`
//!   = note: see orm_core::errors [projection-type-differs]
//! help: the trait `FieldValue<Author, i32>` is not implemented for `Column<Author, Option<i32>, Computed>`
//!       but trait `FieldValue<Author, Option<i32>>` is implemented for it
//!  --> $WORKSPACE/orm-core/src/query/projection.rs
//!   |
//!   | impl<M, T, C: Term> FieldValue<M, T> for Column<M, T, C> {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//!   = help: for that trait implementation, expected `Option<i32>`, found `i32`
//! note: required by a bound in `Selection::<M>::add`
//!  --> $WORKSPACE/orm-core/src/query/projection.rs
//!   |
//!   |     pub fn add<T>(&mut self, value: impl FieldValue<M, T>) {
//!   |                                          ^^^^^^^^^^^^^^^^ required by this bound in `Selection::<M>::add`
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
//! #     pub name: String,
//! #     #[relationship(backref = "author")]
//! #     pub books: HasMany<Book>,
//! # }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! #[derive(Projection)]
//! #[projection(of = Author)]
//! pub struct Summary {
//!     pub name: String,
//!     #[projection(value = Author::BOOKS.max(Book::YEAR))]
//!     pub latest: Option<i32>,
//! }
//! # fn main() {}
//! ```
//!
//! A field has another type than the column of its name.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub name: String,
//! #     #[relationship(backref = "author")]
//! #     pub books: HasMany<Book>,
//! # }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! #[derive(Projection)]
//! #[projection(of = Author)]
//! pub struct Summary {
//!     pub name: Option<String>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: `Column<Author, String>` can't be selected from `Author` for a field of type `Option<String>`
//!  --> compile_fail/projection/projection_column_type_differs.rs
//!   |
//!   |     pub name: Option<String>,
//!   |         ^^^^ the field is of type `Option<String>`
//!   |
//!   = note: help: give the field the type of what is selected; a value that may be missing is an `Option<…>`
//!   = note: see orm_core::errors [projection-type-differs]
//! help: the trait `FieldValue<Author, Option<String>>` is not implemented for `Column<Author, String>`
//!       but trait `FieldValue<Author, String>` is implemented for it
//!  --> $WORKSPACE/orm-core/src/query/projection.rs
//!   |
//!   | impl<M, T, C: Term> FieldValue<M, T> for Column<M, T, C> {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//!   = help: for that trait implementation, expected `String`, found `Option<String>`
//! note: required by a bound in `Selection::<M>::add`
//!  --> $WORKSPACE/orm-core/src/query/projection.rs
//!   |
//!   |     pub fn add<T>(&mut self, value: impl FieldValue<M, T>) {
//!   |                                          ^^^^^^^^^^^^^^^^ required by this bound in `Selection::<M>::add`
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
//! #     pub name: String,
//! #     #[relationship(backref = "author")]
//! #     pub books: HasMany<Book>,
//! # }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! #[derive(Projection)]
//! #[projection(of = Author)]
//! pub struct Summary {
//!     pub name: String,
//! }
//! # fn main() {}
//! ```
//!
//! # projection-without-derive
//!
//! What is selected is a struct without the derive.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub name: String,
//! #     #[relationship(backref = "author")]
//! #     pub books: HasMany<Book>,
//! # }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! pub struct Summary {
//!     pub name: String,
//! }
//! # fn main() {}
//! # pub fn program(s: &Session) -> orm_core::Result<()> {
//! #     s.query::<Author>().select_as::<Summary>().all()?;
//! #     Ok(())
//! # }
//! ```
//!
//! ```text
//! error[E0277]: `Summary` is not a projection
//!  --> compile_fail/projection/projection_without_derive.rs
//!   |
//!   |     s.query::<Author>().select_as::<Summary>().all()?;
//!   |                         ---------   ^^^^^^^ this can't be selected
//!   |                         |
//!   |                         required by a bound introduced by this call
//!   |
//! help: the trait `Projection` is not implemented for `Summary`
//!  --> compile_fail/projection/projection_without_derive.rs
//!   |
//!   | pub struct Summary {
//!   | ^^^^^^^^^^^^^^^^^^
//!   = note: help: annotate `Summary` with `#[derive(Projection)]` and `#[projection(of = …)]`, or `select` a tuple of columns
//!   = note: see orm_core::errors [projection-without-derive]
//! note: required by a bound in `orm_core::query::projection::<impl Query<'s, T>>::select_as`
//!  --> $WORKSPACE/orm-core/src/query/projection.rs
//!   |
//!   |     pub fn select_as<P: Projection<Model = T>>(self) -> Select<'s, T, P> {
//!   |                         ^^^^^^^^^^^^^^^^^^^^^ required by this bound in `orm_core::query::projection::<impl Query<'s, T>>::select_as`
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
//! #     pub name: String,
//! #     #[relationship(backref = "author")]
//! #     pub books: HasMany<Book>,
//! # }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! #[derive(Projection)]
//! #[projection(of = Author)]
//! pub struct Summary {
//!     pub name: String,
//! }
//! # fn main() {}
//! # pub fn program(s: &Session) -> orm_core::Result<()> {
//! #     s.query::<Author>().select_as::<Summary>().all()?;
//! #     Ok(())
//! # }
//! ```
//!
//! # unknown-option
//!
//! The model of a projection by another name.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub name: String,
//! }
//!
//! #[derive(Projection)]
//! #[projection(model = Author)]
//! pub struct Summary {
//!     pub name: String,
//! }
//! # fn main() {}
//! # pub fn program(s: &Session) -> orm_core::Result<()> {
//! #     s.query::<Author>().select_as::<Summary>().all()?;
//! #     Ok(())
//! # }
//! ```
//!
//! ```text
//! error: `projection` has no option `model`
//!
//!        help: did you mean `of`? it has `of`, `crate`
//!        note: see orm_core::errors [unknown-option]
//!   --> compile_fail/projection/projection_option_of_another_name.rs
//!    |
//!    | #[projection(model = Author)]
//!    |              ^^^^^
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
//! #     pub name: String,
//! # }
//! #[derive(Projection)]
//! #[projection(of = Author)]
//! pub struct Summary {
//!     pub name: String,
//! }
//! # fn main() {}
//! # pub fn program(s: &Session) -> orm_core::Result<()> {
//! #     s.query::<Author>().select_as::<Summary>().all()?;
//! #     Ok(())
//! # }
//! ```
//!
//! An option that a projection doesn't have.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub name: String,
//! #     #[relationship(backref = "author")]
//! #     pub books: HasMany<Book>,
//! # }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! #[derive(Projection)]
//! #[projection(of = Author)]
//! pub struct Summary {
//!     pub name: String,
//!     #[projection(valeu = Author::BOOKS.count())]
//!     pub books: i64,
//! }
//! # fn main() {}
//! # pub fn program(s: &Session) -> orm_core::Result<()> {
//! #     s.query::<Author>().select_as::<Summary>().all()?;
//! #     Ok(())
//! # }
//! ```
//!
//! ```text
//! error: `projection` has no option `valeu`
//!
//!        help: did you mean `value`? it has `value`
//!        note: see orm_core::errors [unknown-option]
//!   --> compile_fail/projection/projection_option_unknown.rs
//!    |
//!    |     #[projection(valeu = Author::BOOKS.count())]
//!    |                  ^^^^^
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
//! #     pub name: String,
//! #     #[relationship(backref = "author")]
//! #     pub books: HasMany<Book>,
//! # }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! #[derive(Projection)]
//! #[projection(of = Author)]
//! pub struct Summary {
//!     pub name: String,
//!     #[projection(value = Author::BOOKS.count())]
//!     pub books: i64,
//! }
//! # fn main() {}
//! # pub fn program(s: &Session) -> orm_core::Result<()> {
//! #     s.query::<Author>().select_as::<Summary>().all()?;
//! #     Ok(())
//! # }
//! ```
#![doc(alias = "projection-column-unknown")]
#![doc(alias = "projection-of-another-model")]
#![doc(alias = "projection-of-nothing")]
#![doc(alias = "projection-shape")]
#![doc(alias = "projection-type-differs")]
#![doc(alias = "projection-without-derive")]
#![doc(alias = "unknown-option")]
