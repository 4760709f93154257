//! Columns that the application doesn't set.
//!
//! The models of these programs:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[column(version)]
//!     pub version: i64,
//!     #[column(created_at)]
//!     pub since: chrono::DateTime<chrono::Utc>,
//!     #[column(updated_at)]
//!     pub changed: Option<chrono::NaiveDateTime>,
//!     #[column(read_only, default = 0)]
//!     pub rank: i64,
//!     #[column(generated = "length(title)")]
//!     pub length: i64,
//! }
//!
//! #[derive(Clone, ColumnType)]
//! pub struct Tag(String);
//!
//! #[derive(Model)]
//! pub struct Post {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tags: Vec<Tag>,
//!     pub corners: Option<Vec<Option<f64>>>,
//! }
//!
//! #[derive(Model)]
//! #[model(unique(isbn, edition))]
//! pub struct Edition {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub isbn: String,
//!     pub edition: i32,
//!     #[column(unique)]
//!     pub code: String,
//! }
//! # fn main() {}
//! ```
//!
//! # column-not-settable
//!
//! A statement over many rows sets the version, which it counts up by itself.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[column(version)]
//!     pub version: i64,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.update_where(Book::TITLE.eq("Solaris"), [Book::VERSION.set(1)])?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this column can't be set
//!  --> compile_fail/column/column_not_settable.rs
//!   |
//!   |     s.update_where(Book::TITLE.eq("Solaris"), [Book::VERSION.set(1)])?;
//!   |                                                              ^^^ not a column that the application sets
//!   |
//!   = help: the trait `Settable` is not implemented for `Maintained`
//!   = note: help: a version, `created_at` and `updated_at` keep themselves, `read_only` and `generated` columns are the database's, and a path or an aggregate is no column of the table
//!   = note: see orm_core::errors [column-not-settable]
//! note: required by a bound in `orm_core::query::bulk::<impl Column<M, T, C>>::set`
//!  --> $WORKSPACE/orm-core/src/query/bulk.rs
//!   |
//!   |     pub fn set<W>(self, value: impl Operand<M, T, W>) -> Assignment<M>
//!   |            --- required by a bound in this associated function
//!   |     where
//!   |         C: Settable,
//!   |            ^^^^^^^^ required by this bound in `orm_core::query::bulk::<impl Column<M, T, C>>::set`
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
//! #     pub title: String,
//! #     #[column(version)]
//! #     pub version: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.update_where(Book::TITLE.eq("Solaris"), [Book::TITLE.set("Eden")])?;
//!     Ok(())
//! }
//! ```
//!
//! # generated-in-draft
//!
//! A draft gives a value to a column that the database computes.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[column(generated = "length(title)")]
//!     pub length: i64,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.insert(Book::draft().title("Solaris").length(7))?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `length` of `Book` is generated: the database computes it from other columns
//!  --> compile_fail/column/generated_in_draft.rs
//!   |
//!   |     s.insert(Book::draft().title("Solaris").length(7))?;
//!   |                                             ------ ^ not a draft's to set
//!   |                                             |
//!   |                                             required by a bound introduced by this call
//!   |
//!   = help: the trait `SetsGenerated<Book, length>` is not implemented for `{integer}`
//!   = note: help: remove this call, or `generated` at the column
//!   = note: see orm_core::errors [generated-in-draft]
//! note: required by a bound in `BookDraft::<__title>::length`
//!  --> compile_fail/column/generated_in_draft.rs
//!   |
//!   |     pub length: i64,
//!   |         ^^^^^^ required by this bound in `BookDraft::<__title>::length`
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
//! #     pub title: String,
//! #     #[column(generated = "length(title)")]
//! #     pub length: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.insert(Book::draft().title("Solaris"))?;
//!     Ok(())
//! }
//! ```
//!
//! # list-element-unsupported
//!
//! A column is a list of what no database stores.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! pub struct Tag(String);
//!
//! #[derive(Model)]
//! pub struct Post {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tags: Vec<Tag>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: `Tag` is not an element of a list that a column holds
//!  --> compile_fail/column/list_element_unsupported.rs
//!   |
//!   |     pub tags: Vec<Tag>,
//!   |               ^^^^^^^^ a list of these can't be a column
//!   |
//! help: the trait `orm_core::Element` is not implemented for `Tag`
//!  --> compile_fail/column/list_element_unsupported.rs
//!   |
//!   | pub struct Tag(String);
//!   | ^^^^^^^^^^^^^^
//!   = note: help: a column is a list of numbers, `bool`, `String`, times, UUIDs, decimals, or of your own type with `#[derive(Clone, ColumnType)]`
//!   = note: help: rows of another model are a relationship: `HasMany<T>`, `HasOne<T>`, `BelongsTo<T>`, `ManyToMany<T>`
//!   = note: see orm_core::errors [list-element-unsupported]
//! help: the following other types implement trait `orm_core::ColumnType`
//!  --> $WORKSPACE/orm-core/src/value/list.rs
//!   |
//!   | impl<T: Element> ColumnType for Vec<T> {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `Vec<T>`
//!   |
//!  ::: $WORKSPACE/orm-core/src/value/scalar.rs
//!   |
//!   | impl ColumnType for Vec<u8> {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^ `Vec<u8>`
//!   = note: required for `Vec<Tag>` to implement `orm_core::ColumnType`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Clone, ColumnType)]
//! pub struct Tag(String);
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub tags: Vec<Tag>,
//! # }
//! # fn main() {}
//! ```
//!
//! A column is a list of lists.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Shape {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub corners: Vec<Vec<f64>>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: `Vec<f64>` is not an element of a list that a column holds
//!  --> compile_fail/column/list_of_lists.rs
//!   |
//!   |     pub corners: Vec<Vec<f64>>,
//!   |                  ^^^^^^^^^^^^^ a list of these can't be a column
//!   |
//!   = help: the trait `orm_core::Element` is not implemented for `Vec<f64>`
//!   = note: help: a column is a list of numbers, `bool`, `String`, times, UUIDs, decimals, or of your own type with `#[derive(Clone, ColumnType)]`
//!   = note: help: rows of another model are a relationship: `HasMany<T>`, `HasOne<T>`, `BelongsTo<T>`, `ManyToMany<T>`
//!   = note: see orm_core::errors [list-element-unsupported]
//! help: the following other types implement trait `orm_core::ColumnType`
//!  --> $WORKSPACE/orm-core/src/value/list.rs
//!   |
//!   | impl<T: Element> ColumnType for Vec<T> {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `Vec<T>`
//!   |
//!  ::: $WORKSPACE/orm-core/src/value/scalar.rs
//!   |
//!   | impl ColumnType for Vec<u8> {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^ `Vec<u8>`
//!   = note: required for `Vec<Vec<f64>>` to implement `orm_core::ColumnType`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Shape {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub corners: Vec<f64>,
//! }
//! # fn main() {}
//! ```
//!
//! # maintained-default
//!
//! What the database computes in every row has no default.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[column(generated = "length(title)", default = 0)]
//!     pub length: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::length` is `generated`, which is computed in every row, and has a default
//!
//!        help: remove `default`
//!        note: see orm_core::errors [maintained-default]
//!   --> compile_fail/column/maintained_default.rs
//!    |
//!    |     #[column(generated = "length(title)", default = 0)]
//!    |                          ^^^^^^^^^^^^^^^
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
//!     pub title: String,
//!     #[column(generated = "length(title)")]
//!     pub length: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # maintained-key
//!
//! The relationships over a foreign key set it, and what the database computes nobody sets.
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
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id, generated = "id / 100")]
//!     pub author_id: Option<i64>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::author_id` is `generated`, and in a foreign key, which the relationships over it set
//!
//!        help: remove `generated`, or make it a column of its own
//!        note: see orm_core::errors [maintained-key]
//!   --> compile_fail/column/generated_foreign_key.rs
//!    |
//!    |     #[column(foreign_key = Author::id, generated = "id / 100")]
//!    |                                                    ^^^^^^^^^^
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
//!     pub author_id: Option<i64>,
//! }
//! # fn main() {}
//! ```
//!
//! The primary key never changes, and a version always does.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key, version)]
//!     pub id: i64,
//!     pub title: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::id` is `version`, and in the primary key, which never changes
//!
//!        help: remove `version`, or make it a column of its own
//!        note: see orm_core::errors [maintained-key]
//!   --> compile_fail/column/version_is_the_key.rs
//!    |
//!    |     #[column(primary_key, version)]
//!    |                           ^^^^^^^
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
//!     pub title: String,
//! }
//! # fn main() {}
//! ```
//!
//! # maintained-twice
//!
//! Two say who gives the column its values.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[column(created_at, read_only)]
//!     pub since: chrono::DateTime<chrono::Utc>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::since` is `created_at` and `read_only`: two that give it its values
//!
//!        help: keep one of `created_at` and `read_only`
//!        note: see orm_core::errors [maintained-twice]
//!   --> compile_fail/column/maintained_twice.rs
//!    |
//!    |     #[column(created_at, read_only)]
//!    |                          ^^^^^^^^^
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
//!     pub title: String,
//!     #[column(created_at)]
//!     pub since: chrono::DateTime<chrono::Utc>,
//! }
//! # fn main() {}
//! ```
//!
//! # no-version
//!
//! A version is asked for of a model that counts none.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.one_at::<Book>(1, 1)?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Book` has no version column
//!  --> compile_fail/column/no_version.rs
//!   |
//!   |     s.one_at::<Book>(1, 1)?;
//!   |       ^^^^^^ nothing tells one state of its rows from a later one
//!   |
//! help: the trait `Versioned` is not implemented for `Book`
//!  --> compile_fail/column/no_version.rs
//!   |
//!   | pub struct Book {
//!   | ^^^^^^^^^^^^^^^
//!   = note: help: add a field to `Book`: `#[column(version)] version: i64`
//!   = note: see orm_core::errors [no-version]
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
//!     pub title: String,
//!     #[column(version)]
//!     pub version: i64,
//! }
//! # fn main() {}
//! # pub fn program(s: &Session) -> orm_core::Result<()> {
//! #     s.one_at::<Book>(1, 1)?;
//! #     Ok(())
//! # }
//! ```
//!
//! # not-a-unique-key
//!
//! What a row is found by has to be unique.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(unique)]
//!     pub isbn: String,
//!     pub title: String,
//!     pub edition: i32,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let draft = Book::draft().isbn("978").title("Solaris").edition(2);
//!     s.upsert(draft, Book::TITLE)?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Book` has no unique key over just this
//!  --> compile_fail/column/not_a_unique_key.rs
//!   |
//!   |     s.upsert(draft, Book::TITLE)?;
//!   |       ------        ^^^^^^^^^^^ several rows may have the same values here
//!   |       |
//!   |       required by a bound introduced by this call
//!   |
//! help: the trait `UniqueOver<Stored>` is not implemented for `Book`
//!  --> compile_fail/column/not_a_unique_key.rs
//!   |
//!   | pub struct Book {
//!   | ^^^^^^^^^^^^^^^
//!   = note: help: give one of its unique keys, those over several columns whole and in their order, `(Book::…, Book::…)`; or annotate the column with `#[column(unique)]`
//!   = note: see orm_core::errors [not-a-unique-key]
//! help: the following other types implement trait `UniqueOver<K>`
//!  --> compile_fail/column/not_a_unique_key.rs
//!   |
//!   |     pub id: i64,
//!   |         ^^ `Book` implements `UniqueOver<orm_core::Unique<0>>`
//!   |     #[column(unique)]
//!   |     pub isbn: String,
//!   |         ^^^^ `Book` implements `UniqueOver<orm_core::Unique<1>>`
//!   = note: required for `Column<Book, String>` to implement `UniqueKey<Book>`
//! note: required by a bound in `orm_core::session::upsert::<impl orm_core::Session>::upsert`
//!  --> $WORKSPACE/orm-core/src/session/upsert.rs
//!   |
//!   |     pub fn upsert<M: Model>(&self, draft: impl Draft<M>, by: impl UniqueKey<M>) -> Result<Entity<'_, M>> {
//!   |                                                                   ^^^^^^^^^^^^ required by this bound in `orm_core::session::upsert::<impl Session>::upsert`
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
//! #     #[column(unique)]
//! #     pub isbn: String,
//! #     pub title: String,
//! #     pub edition: i32,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let draft = Book::draft().isbn("978").title("Solaris").edition(2);
//!     s.upsert(draft, Book::ISBN)?;
//!     Ok(())
//! }
//! ```
//!
//! A key over two columns is found by both of them.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! #[model(unique(isbn, edition))]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub isbn: String,
//!     pub title: String,
//!     pub edition: i32,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.upsert(Book::draft().isbn("978").title("Solaris").edition(2), Book::ISBN)?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Book` has no unique key over just this
//!  --> compile_fail/column/half_a_unique_key.rs
//!   |
//!   |     s.upsert(Book::draft().isbn("978").title("Solaris").edition(2), Book::ISBN)?;
//!   |       ------ required by a bound introduced by this call            ^^^^^^^^^^ several rows may have the same values here
//!   |
//! help: the trait `UniqueOver<orm_core::Unique<1>>` is not implemented for `Book`
//!  --> compile_fail/column/half_a_unique_key.rs
//!   |
//!   | pub struct Book {
//!   | ^^^^^^^^^^^^^^^
//!   = note: help: give one of its unique keys, those over several columns whole and in their order, `(Book::…, Book::…)`; or annotate the column with `#[column(unique)]`
//!   = note: see orm_core::errors [not-a-unique-key]
//! help: the following other types implement trait `UniqueOver<K>`
//!  --> compile_fail/column/half_a_unique_key.rs
//!   |
//!   | #[model(unique(isbn, edition))]
//!   |                ^^^^ `Book` implements `UniqueOver<(orm_core::Unique<1>, orm_core::Unique<3>)>`
//! ...
//!   |     pub id: i64,
//!   |         ^^ `Book` implements `UniqueOver<orm_core::Unique<0>>`
//!   = note: required for `Column<Book, String, orm_core::Unique<1>>` to implement `UniqueKey<Book>`
//! note: required by a bound in `orm_core::session::upsert::<impl orm_core::Session>::upsert`
//!  --> $WORKSPACE/orm-core/src/session/upsert.rs
//!   |
//!   |     pub fn upsert<M: Model>(&self, draft: impl Draft<M>, by: impl UniqueKey<M>) -> Result<Entity<'_, M>> {
//!   |                                                                   ^^^^^^^^^^^^ required by this bound in `orm_core::session::upsert::<impl Session>::upsert`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # #[model(unique(isbn, edition))]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub isbn: String,
//! #     pub title: String,
//! #     pub edition: i32,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.upsert(Book::draft().isbn("978").title("Solaris").edition(2), (Book::ISBN, Book::EDITION))?;
//!     Ok(())
//! }
//! ```
//!
//! A key over two columns is given in its order.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! #[model(unique(isbn, edition))]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub isbn: String,
//!     pub title: String,
//!     pub edition: i32,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.upsert(Book::draft().isbn("978").title("Solaris").edition(2), (Book::EDITION, Book::ISBN))?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Book` has no unique key over just this
//!  --> compile_fail/column/unique_key_in_another_order.rs
//!   |
//!   |     s.upsert(Book::draft().isbn("978").title("Solaris").edition(2), (Book::EDITION, Book::ISBN))?;
//!   |       ------ required by a bound introduced by this call            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ several rows may have the same values here
//!   |
//! help: the trait `UniqueOver<(orm_core::Unique<3>, orm_core::Unique<1>)>` is not implemented for `Book`
//!  --> compile_fail/column/unique_key_in_another_order.rs
//!   |
//!   | pub struct Book {
//!   | ^^^^^^^^^^^^^^^
//!   = note: help: give one of its unique keys, those over several columns whole and in their order, `(Book::…, Book::…)`; or annotate the column with `#[column(unique)]`
//!   = note: see orm_core::errors [not-a-unique-key]
//! help: the following other types implement trait `UniqueOver<K>`
//!  --> compile_fail/column/unique_key_in_another_order.rs
//!   |
//!   | #[model(unique(isbn, edition))]
//!   |                ^^^^ `Book` implements `UniqueOver<(orm_core::Unique<1>, orm_core::Unique<3>)>`
//! ...
//!   |     pub id: i64,
//!   |         ^^ `Book` implements `UniqueOver<orm_core::Unique<0>>`
//!   = note: required for `(Column<Book, i32, orm_core::Unique<3>>, Column<Book, String, orm_core::Unique<1>>)` to implement `UniqueKey<Book>`
//! note: required by a bound in `orm_core::session::upsert::<impl orm_core::Session>::upsert`
//!  --> $WORKSPACE/orm-core/src/session/upsert.rs
//!   |
//!   |     pub fn upsert<M: Model>(&self, draft: impl Draft<M>, by: impl UniqueKey<M>) -> Result<Entity<'_, M>> {
//!   |                                                                   ^^^^^^^^^^^^ required by this bound in `orm_core::session::upsert::<impl Session>::upsert`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # #[model(unique(isbn, edition))]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub isbn: String,
//! #     pub title: String,
//! #     pub edition: i32,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.upsert(Book::draft().isbn("978").title("Solaris").edition(2), (Book::ISBN, Book::EDITION))?;
//!     Ok(())
//! }
//! ```
//!
//! # nullable-twice
//!
//! A column that may be missing twice.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub born: Option<Option<i32>>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::born` is an `Option` of an `Option`, but a column has one `NULL`
//!
//!        help: write `born: Option<i32>`
//!        note: see orm_core::errors [nullable-twice]
//!   --> compile_fail/column/nullable_twice.rs
//!    |
//!    |     pub born: Option<Option<i32>>,
//!    |               ^^^^^^
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
//!     pub born: Option<i32>,
//! }
//! # fn main() {}
//! ```
//!
//! # position-maintained
//!
//! The version counts updates, and the places of a collection's members are another thing.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Album {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "album", position = Track::version)]
//!     pub tracks: HasMany<Track>,
//! }
//!
//! #[derive(Model)]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub number: i64,
//!     #[column(version)]
//!     pub version: i64,
//!     #[column(foreign_key = Album::id)]
//!     pub album_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Album::tracks` says position = Track::version, but `Track::version` is `version`, and not a collection's to set
//!
//!               help: add a column of its own: `position: i64`
//!               note: see orm_core::errors [position-maintained]
//!   --> compile_fail/column/position_maintained.rs
//!    |
//!    |     #[relationship(backref = "album", position = Track::version)]
//!    |                                                         ^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Album {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "album", position = Track::number)]
//!     pub tracks: HasMany<Track>,
//! }
//! # #[derive(Model)]
//! # pub struct Track {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub number: i64,
//! #     #[column(version)]
//! #     pub version: i64,
//! #     #[column(foreign_key = Album::id)]
//! #     pub album_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # read-only-in-draft
//!
//! A draft gives a value to a column that is the database's.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[column(read_only)]
//!     pub rank: Option<i64>,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.insert(Book::draft().title("Solaris").rank(7))?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `rank` of `Book` is read-only: the database gives it its value
//!  --> compile_fail/column/read_only_in_draft.rs
//!   |
//!   |     s.insert(Book::draft().title("Solaris").rank(7))?;
//!   |                                             ---- ^ not a draft's to set
//!   |                                             |
//!   |                                             required by a bound introduced by this call
//!   |
//!   = help: the trait `SetsReadOnly<Book, rank>` is not implemented for `{integer}`
//!   = note: help: remove this call, or `read_only` at the column
//!   = note: see orm_core::errors [read-only-in-draft]
//! note: required by a bound in `BookDraft::<__title>::rank`
//!  --> compile_fail/column/read_only_in_draft.rs
//!   |
//!   |     pub rank: Option<i64>,
//!   |         ^^^^ required by this bound in `BookDraft::<__title>::rank`
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
//! #     pub title: String,
//! #     #[column(read_only)]
//! #     pub rank: Option<i64>,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.insert(Book::draft().title("Solaris"))?;
//!     Ok(())
//! }
//! ```
//!
//! # stamp-in-draft
//!
//! A draft gives a row the time of its insertion.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[column(created_at)]
//!     pub since: chrono::DateTime<chrono::Utc>,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.insert(Book::draft().title("Solaris").since(chrono::DateTime::<chrono::Utc>::MIN_UTC))?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `since` of `Book` is the time of the row's insertion or last update, which it gets by itself
//!  --> compile_fail/column/stamp_in_draft.rs
//!   |
//!   |     s.insert(Book::draft().title("Solaris").since(chrono::DateTime::<chrono::Utc>::MIN_UTC))?;
//!   |                                             ----- ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a draft's to set
//!   |                                             |
//!   |                                             required by a bound introduced by this call
//!   |
//!   = help: the trait `SetsStamp<Book, since>` is not implemented for `chrono::DateTime<Utc>`
//!   = note: help: remove this call; a time that a draft may give is a column with `default = sql("CURRENT_TIMESTAMP")`
//!   = note: see orm_core::errors [stamp-in-draft]
//! note: required by a bound in `BookDraft::<__title>::since`
//!  --> compile_fail/column/stamp_in_draft.rs
//!   |
//!   |     pub since: chrono::DateTime<chrono::Utc>,
//!   |         ^^^^^ required by this bound in `BookDraft::<__title>::since`
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
//! #     pub title: String,
//! #     #[column(created_at)]
//! #     pub since: chrono::DateTime<chrono::Utc>,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.insert(Book::draft().title("Solaris"))?;
//!     Ok(())
//! }
//! ```
//!
//! # stamp-not-a-time
//!
//! A stamp is a time, of `chrono` or `jiff`.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[column(created_at)]
//!     pub since: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::since` is `created_at`, but its type `String` is no time
//!
//!               help: write `since: chrono::DateTime<chrono::Utc>` or `since: jiff::Timestamp` (features `chrono` and `jiff`)
//!               note: see orm_core::errors [stamp-not-a-time]
//!   --> compile_fail/column/stamp_not_a_time.rs
//!    |
//!    |     pub since: String,
//!    |                ^^^^^^ evaluation of `_` failed here
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
//!     pub title: String,
//!     #[column(created_at)]
//!     pub since: chrono::DateTime<chrono::Utc>,
//! }
//! # fn main() {}
//! ```
//!
//! # two-versions
//!
//! Two columns count the updates of one row.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[column(version)]
//!     pub version: i64,
//!     #[column(version)]
//!     pub revision: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::version` and `Book::revision` are both `version`, and a row has one
//!
//!        help: keep one of them
//!        note: see orm_core::errors [two-versions]
//!   --> compile_fail/column/two_versions.rs
//!    |
//!    |     #[column(version)]
//!    |              ^^^^^^^
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
//!     pub title: String,
//!     #[column(version)]
//!     pub version: i64,
//!     pub revision: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # value-type-differs
//!
//! A `Vec` of borrowed text for a list of texts.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     pub tags: Vec<String>,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.insert(Book::draft().title("Solaris").tags(vec!["novel", "space"]))?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Vec<&str>` is not a value for a column of type `Vec<String>`
//!  --> compile_fail/column/list_of_another_type.rs
//!   |
//!   |     s.insert(Book::draft().title("Solaris").tags(vec!["novel", "space"]))?;
//!   |                                             ---- ^^^^^^^^^^^^^^^^^^^^^^ the column is of type `Vec<String>`
//!   |                                             |
//!   |                                             required by a bound introduced by this call
//!   |
//!   = help: the trait `IntoColumn<Vec<String>>` is not implemented for `Vec<&str>`
//!   = note: help: write a value of type `Vec<String>`; where that is a `String` a `&str` will do, where it is a list an array, `["a", "b"]`, where it is a wider number `x.into()`, and a number with a fraction is `1.0`
//!   = note: see orm_core::errors [value-type-differs]
//! note: required by a bound in `BookDraft::<__title, __tags>::tags`
//!  --> compile_fail/column/list_of_another_type.rs
//!   |
//!   |     pub tags: Vec<String>,
//!   |         ^^^^ required by this bound in `BookDraft::<__title, __tags>::tags`
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
//! #     pub title: String,
//! #     pub tags: Vec<String>,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.insert(Book::draft().title("Solaris").tags(["novel", "space"]))?;
//!     Ok(())
//! }
//! ```
//!
//! # version-in-draft
//!
//! A draft gives a row its version, which counts by itself.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[column(version)]
//!     pub version: i64,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.insert(Book::draft().title("Solaris").version(7))?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `version` of `Book` is the row's version, which counts its updates by itself
//!  --> compile_fail/column/version_in_draft.rs
//!   |
//!   |     s.insert(Book::draft().title("Solaris").version(7))?;
//!   |                                             ------- ^ not a draft's to set
//!   |                                             |
//!   |                                             required by a bound introduced by this call
//!   |
//!   = help: the trait `SetsVersion<Book, version>` is not implemented for `{integer}`
//!   = note: help: remove this call: a new row has version 1
//!   = note: see orm_core::errors [version-in-draft]
//! note: required by a bound in `BookDraft::<__title>::version`
//!  --> compile_fail/column/version_in_draft.rs
//!   |
//!   |     pub version: i64,
//!   |         ^^^^^^^ required by this bound in `BookDraft::<__title>::version`
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
//! #     pub title: String,
//! #     #[column(version)]
//! #     pub version: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.insert(Book::draft().title("Solaris"))?;
//!     Ok(())
//! }
//! ```
//!
//! # version-not-integer
//!
//! A version counts, and a text doesn't.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[column(version)]
//!     pub version: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::version` is `version`, but its type `String` doesn't count
//!
//!               help: write `version: i64`
//!               note: see orm_core::errors [version-not-integer]
//!   --> compile_fail/column/version_not_integer.rs
//!    |
//!    |     pub version: String,
//!    |                  ^^^^^^ evaluation of `_` failed here
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
//!     pub title: String,
//!     #[column(version)]
//!     pub version: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # version-nullable
//!
//! A version that may be null is no version of a row.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[column(version)]
//!     pub version: Option<i64>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::version` is `version`, but its type is an `Option`: every row has a version
//!
//!               help: write `version: i64`
//!               note: see orm_core::errors [version-nullable]
//!   --> compile_fail/column/version_nullable.rs
//!    |
//!    |     pub version: Option<i64>,
//!    |                  ^^^^^^ evaluation of `_` failed here
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
//!     pub title: String,
//!     #[column(version)]
//!     pub version: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # version-unique
//!
//! No two rows could have the same version, and every new row has a 1.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[column(version, unique)]
//!     pub version: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::version` is `version`, in which every new row has a 1, and unique
//!
//!        help: remove `unique`
//!        note: see orm_core::errors [version-unique]
//!   --> compile_fail/column/version_unique.rs
//!    |
//!    |     #[column(version, unique)]
//!    |                       ^^^^^^
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
//!     pub title: String,
//!     #[column(version)]
//!     pub version: i64,
//! }
//! # fn main() {}
//! ```
#![doc(alias = "column-not-settable")]
#![doc(alias = "generated-in-draft")]
#![doc(alias = "list-element-unsupported")]
#![doc(alias = "maintained-default")]
#![doc(alias = "maintained-key")]
#![doc(alias = "maintained-twice")]
#![doc(alias = "no-version")]
#![doc(alias = "not-a-unique-key")]
#![doc(alias = "nullable-twice")]
#![doc(alias = "position-maintained")]
#![doc(alias = "read-only-in-draft")]
#![doc(alias = "stamp-in-draft")]
#![doc(alias = "stamp-not-a-time")]
#![doc(alias = "two-versions")]
#![doc(alias = "value-type-differs")]
#![doc(alias = "version-in-draft")]
#![doc(alias = "version-not-integer")]
#![doc(alias = "version-nullable")]
#![doc(alias = "version-unique")]
