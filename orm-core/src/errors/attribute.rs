//! The attributes, what they can stand on, and the types of columns.
//!
//! # attribute-twice
//!
//! All options of a field go into one attribute.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(unique)]
//!     #[column(index)]
//!     pub name: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: a second `#[column]` on one item
//!
//!        help: write all options into one: `#[column(…, …)]`
//!        note: see orm_core::errors [attribute-twice]
//!   --> compile_fail/attribute/attribute_twice.rs
//!    |
//!    |     #[column(index)]
//!    |       ^^^^^^
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
//!     #[column(unique, index)]
//!     pub name: String,
//! }
//! # fn main() {}
//! ```
//!
//! # column-option-on-relationship
//!
//! A relationship is no column. What is said of a column goes to the foreign key.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(index)]
//!     #[relationship(backref = "author")]
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
//! error: `Author::books` is a relationship: it has no column
//!
//!        help: write the options at the foreign key column of `Book`
//!        note: see orm_core::errors [column-option-on-relationship]
//!   --> compile_fail/attribute/column_option_on_relationship.rs
//!    |
//!    |     #[column(index)]
//!    |       ^^^^^^
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
//! A foreign key is said at the relationship, which is not its column.
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
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::author` is a relationship: it has no column
//!
//!        help: write the options at the foreign key column, `author_id`, and `#[relationship(…)]` at `author`
//!        note: see orm_core::errors [column-option-on-relationship]
//!   --> compile_fail/attribute/column_instead_of_relationship.rs
//!    |
//!    |     #[column(foreign_key = Author::id)]
//!    |       ^^^^^^
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
//!     #[relationship]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! # column-type-same-text
//!
//! Two variants of an enum are stored as one text.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Clone, ColumnType)]
//! pub enum Place {
//!     Here,
//!     #[column_type(rename = "here")]
//!     There,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Here` and `There` are both stored as "here"
//!
//!        help: give one of them another `#[column_type(rename = "…")]`
//!        note: see orm_core::errors [column-type-same-text]
//!   --> compile_fail/attribute/column_type_same_text.rs
//!    |
//!    |     There,
//!    |     ^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Clone, ColumnType)]
//! pub enum Place {
//!     Here,
//!     #[column_type(rename = "over there")]
//!     There,
//! }
//! # fn main() {}
//! ```
//!
//! # column-type-shape
//!
//! `ColumnType` is derived for a newtype, or for an enum without fields.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Clone, ColumnType)]
//! pub enum Place {
//!     At(i64),
//!     Nowhere,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Place` is an enum with fields: a column holds a single value
//!
//!        help: write `struct Place(i64);` or an enum without fields, or implement `ColumnType` for `Place` by hand
//!        note: see orm_core::errors [column-type-shape]
//!   --> compile_fail/attribute/column_type_shape.rs
//!    |
//!    | pub enum Place {
//!    |          ^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Clone, ColumnType)]
//! pub enum Place {
//!     Somewhere,
//!     Nowhere,
//! }
//! # fn main() {}
//! ```
//!
//! # column-type-unknown
//!
//! The type of a column doesn't exist. rustc says so in its own words.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub name: Strnig,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0425]: cannot find type `Strnig` in this scope
//!   --> compile_fail/attribute/column_type_unknown.rs
//!    |
//!    |     pub name: Strnig,
//!    |               ^^^^^^
//!    |
//!   --> $RUST/alloc/src/string.rs
//!    |
//!    = note: similarly named struct `String` defined here
//! help: a struct with a similar name exists
//!    |
//! 14 -     pub name: Strnig,
//! 14 +     pub name: String,
//!    |
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
//! # column-type-unsupported
//!
//! The type of a column is none that a database stores.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! pub struct Name(String);
//!
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub name: Name,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: `Name` is not a column type
//!  --> compile_fail/attribute/column_type_unsupported.rs
//!   |
//!   |     pub name: Name,
//!   |               ^^^^ this can't be a column
//!   |
//! help: the trait `orm_core::ColumnType` is not implemented for `Name`
//!  --> compile_fail/attribute/column_type_unsupported.rs
//!   |
//!   | pub struct Name(String);
//!   | ^^^^^^^^^^^^^^^
//!   = note: help: a type of your own can be one: `#[derive(Clone, ColumnType)]`, or implement `orm_core::ColumnType`; text is a `String`
//!   = note: help: rows of another model are a relationship: `HasMany<T>`, `HasOne<T>`, `BelongsTo<T>`, `ManyToMany<T>`
//!   = note: see orm_core::errors [column-type-unsupported]
//!   = help: the following other types implement trait `orm_core::ColumnType`:
//!             Option<T>
//!             String
//!             Vec<T>
//!             Vec<u8>
//!             bool
//!             chrono::datetime::DateTime<chrono::offset::utc::Utc>
//!             chrono::naive::date::NaiveDate
//!             chrono::naive::datetime::NaiveDateTime
//!           and $N others
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Clone, ColumnType)]
//! pub struct Name(String);
//! # #[derive(Model)]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub name: Name,
//! # }
//! # fn main() {}
//! ```
//!
//! # default-type-differs
//!
//! A default is of another type than its column.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = "none")]
//!     pub pages: i32,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::pages` is of type `i32`, but its default is text
//!
//!               help: write a `default` of the column's type: `default = 0`
//!               note: see orm_core::errors [default-type-differs]
//!   --> compile_fail/attribute/default_type_differs.rs
//!    |
//!    |     #[column(default = "none")]
//!    |                        ^^^^^^ evaluation of `_` failed here
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
//!     #[column(default = 0)]
//!     pub pages: i32,
//! }
//! # fn main() {}
//! ```
//!
//! A UUID is kept in small letters where the database has none, and compared as text.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = "{67E55044-10B1-426F-9247-BB680E5FE0C8}")]
//!     pub shelf: uuid::Uuid,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::shelf` is of type `Uuid`, but its default is text that it doesn't hold, "{67E55044-10B1-426F-9247-BB680E5FE0C8}"
//!
//!               help: write `default = "67e55044-10b1-426f-9247-bb680e5fe0c8"`: in small letters, with hyphens
//!               note: see orm_core::errors [default-type-differs]
//!   --> compile_fail/attribute/default_in_capitals.rs
//!    |
//!    |     #[column(default = "{67E55044-10B1-426F-9247-BB680E5FE0C8}")]
//!    |                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ evaluation of `_` failed here
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
//!     #[column(default = "67e55044-10b1-426f-9247-bb680e5fe0c8")]
//!     pub shelf: uuid::Uuid,
//! }
//! # fn main() {}
//! ```
//!
//! A default that is a number, in quotes.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = "5")]
//!     pub stars: i32,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::stars` is of type `i32`, but its default is text
//!
//!               help: write `default = 5`
//!               note: see orm_core::errors [default-type-differs]
//!   --> compile_fail/attribute/default_in_quotes.rs
//!    |
//!    |     #[column(default = "5")]
//!    |                        ^^^ evaluation of `_` failed here
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
//!     #[column(default = 5)]
//!     pub stars: i32,
//! }
//! # fn main() {}
//! ```
//!
//! A default is a day that there is not.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = "2023-02-29")]
//!     pub printed: chrono::NaiveDate,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::printed` is of type `NaiveDate`, but its default is text that it doesn't hold, "2023-02-29"
//!
//!               help: write a `default` of the column's type: `default = "2024-05-01"`, or `default = sql("…")`
//!               note: see orm_core::errors [default-type-differs]
//!   --> compile_fail/attribute/default_not_a_date.rs
//!    |
//!    |     #[column(default = "2023-02-29")]
//!    |                        ^^^^^^^^^^^^ evaluation of `_` failed here
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
//!     #[column(default = "2024-02-29")]
//!     pub printed: chrono::NaiveDate,
//! }
//! # fn main() {}
//! ```
//!
//! A default is a text that is none of its column's type.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = "nope")]
//!     pub shelf: uuid::Uuid,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::shelf` is of type `Uuid`, but its default is text that it doesn't hold, "nope"
//!
//!               help: write a `default` of the column's type: `default = "67e55044-10b1-426f-9247-bb680e5fe0c8"`, or `default = sql("…")`
//!               note: see orm_core::errors [default-type-differs]
//!   --> compile_fail/attribute/default_not_a_uuid.rs
//!    |
//!    |     #[column(default = "nope")]
//!    |                        ^^^^^^ evaluation of `_` failed here
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
//!     #[column(default = "67e55044-10b1-426f-9247-bb680e5fe0c8")]
//!     pub shelf: uuid::Uuid,
//! }
//! # fn main() {}
//! ```
//!
//! A default is a text that stands for no variant of its column's enum.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Clone, ColumnType)]
//! pub enum State {
//!     Open,
//!     InProgress,
//! }
//!
//! #[derive(Model)]
//! pub struct Task {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = "opne")]
//!     pub state: State,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Task::state` is of type `State`, but its default is text that it doesn't hold, "opne"
//!
//!               help: write `default = "open"`; it holds "open", "in_progress"
//!               note: see orm_core::errors [default-type-differs]
//!   --> compile_fail/attribute/default_not_a_variant.rs
//!    |
//!    |     #[column(default = "opne")]
//!    |                        ^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Clone, ColumnType)]
//! # pub enum State {
//! #     Open,
//! #     InProgress,
//! # }
//! #[derive(Model)]
//! pub struct Task {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = "open")]
//!     pub state: State,
//! }
//! # fn main() {}
//! ```
//!
//! A default is a text that is no JSON.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = "{tags: []}")]
//!     pub more: serde_json::Value,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::more` is of type `Value`, but its default is text that it doesn't hold, "{tags: []}"
//!
//!               help: write a `default` of the column's type: `default = "{}"`
//!               note: see orm_core::errors [default-type-differs]
//!   --> compile_fail/attribute/default_not_json.rs
//!    |
//!    |     #[column(default = "{tags: []}")]
//!    |                        ^^^^^^^^^^^^ evaluation of `_` failed here
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
//!     #[column(default = "{\"tags\": []}")]
//!     pub more: serde_json::Value,
//! }
//! # fn main() {}
//! ```
//!
//! What the text of a list is differs between databases.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = "[]")]
//!     pub tags: Vec<String>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::tags` is of type `Vec<String>`, but its default is text
//!
//!               help: leave the default out: a draft gives the list, such as `Vec::new()`
//!               note: see orm_core::errors [default-type-differs]
//!   --> compile_fail/attribute/default_of_a_list.rs
//!    |
//!    |     #[column(default = "[]")]
//!    |                        ^^^^ evaluation of `_` failed here
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
//!     pub tags: Vec<String>,
//! }
//! # fn main() {}
//! ```
//!
//! An enum is stored as a text, which its default is too.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Clone, ColumnType)]
//! pub enum State {
//!     Open,
//!     Closed,
//! }
//!
//! #[derive(Model)]
//! pub struct Task {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = true)]
//!     pub state: State,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Task::state` is of type `State`, but its default is a truth value
//!
//!               help: write `default = "…"` with a text that it holds: "open", "closed"
//!               note: see orm_core::errors [default-type-differs]
//!   --> compile_fail/attribute/default_of_an_enum.rs
//!    |
//!    |     #[column(default = true)]
//!    |                        ^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Clone, ColumnType)]
//! # pub enum State {
//! #     Open,
//! #     Closed,
//! # }
//! #[derive(Model)]
//! pub struct Task {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = "open")]
//!     pub state: State,
//! }
//! # fn main() {}
//! ```
//!
//! Bytes have no literal that all databases write alike.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = "x")]
//!     pub cover: Vec<u8>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::cover` is of type `Vec<u8>`, but its default is text
//!
//!               help: write a `default` of the column's type: `default = sql("…")`
//!               note: see orm_core::errors [default-type-differs]
//!   --> compile_fail/attribute/default_of_bytes.rs
//!    |
//!    |     #[column(default = "x")]
//!    |                        ^^^ evaluation of `_` failed here
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
//!     #[column(default = sql("'x'"))]
//!     pub cover: Vec<u8>,
//! }
//! # fn main() {}
//! ```
//!
//! What the database has a word for is an expression of it.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = "now")]
//!     pub since: chrono::NaiveDate,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::since` is of type `NaiveDate`, but its default is text that it doesn't hold, "now"
//!
//!               help: write `default = sql("CURRENT_DATE")`
//!               note: see orm_core::errors [default-type-differs]
//!   --> compile_fail/attribute/default_of_now.rs
//!    |
//!    |     #[column(default = "now")]
//!    |                        ^^^^^ evaluation of `_` failed here
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
//!     #[column(default = sql("CURRENT_DATE"))]
//!     pub since: chrono::NaiveDate,
//! }
//! # fn main() {}
//! ```
//!
//! A default is a number that its column does not hold.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = 70000)]
//!     pub pages: i16,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::pages` is of type `i16`, but its default is a number that it doesn't hold
//!
//!               help: write a `default` of the column's type: `default = 0`
//!               note: see orm_core::errors [default-type-differs]
//!   --> compile_fail/attribute/default_too_large.rs
//!    |
//!    |     #[column(default = 70000)]
//!    |                        ^^^^^ evaluation of `_` failed here
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
//!     #[column(default = 700)]
//!     pub pages: i16,
//! }
//! # fn main() {}
//! ```
//!
//! A default is a number with a fraction that its field does not hold.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = 1e300)]
//!     pub weight: f32,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::weight` is of type `f32`, but its default is a number with a fraction that it doesn't hold
//!
//!               help: write a `default` of the column's type: `default = 0`
//!               note: see orm_core::errors [default-type-differs]
//!   --> compile_fail/attribute/default_too_large_for_a_float.rs
//!    |
//!    |     #[column(default = 1e300)]
//!    |                        ^^^^^ evaluation of `_` failed here
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
//!     #[column(default = 1e30)]
//!     pub weight: f32,
//! }
//! # fn main() {}
//! ```
//!
//! A default is a number that its column holds and the field does not.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Clone, ColumnType)]
//! pub struct Grade(i8);
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = 300)]
//!     pub grade: Option<Grade>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::grade` is of type `Option<Grade>`, but its default is a number that it doesn't hold
//!
//!               help: write a `default` of the column's type: `default = 0`
//!               note: see orm_core::errors [default-type-differs]
//!   --> compile_fail/attribute/default_too_large_for_the_field.rs
//!    |
//!    |     #[column(default = 300)]
//!    |                        ^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Clone, ColumnType)]
//! # pub struct Grade(i8);
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = 30)]
//!     pub grade: Option<Grade>,
//! }
//! # fn main() {}
//! ```
//!
//! A default that is a text, without its quotes.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = 5)]
//!     pub shelf: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::shelf` is of type `String`, but its default is a number
//!
//!               help: write `default = "5"`
//!               note: see orm_core::errors [default-type-differs]
//!   --> compile_fail/attribute/default_without_quotes.rs
//!    |
//!    |     #[column(default = 5)]
//!    |                        ^ evaluation of `_` failed here
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
//!     #[column(default = "5")]
//!     pub shelf: String,
//! }
//! # fn main() {}
//! ```
//!
//! # default-unreadable
//!
//! A default is a literal, or SQL.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = now())]
//!     pub since: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: a default is a literal, or an expression of the database
//!
//!        help: write `default = sql("CURRENT_TIMESTAMP")`
//!        note: see orm_core::errors [default-unreadable]
//!   --> compile_fail/attribute/default_unreadable.rs
//!    |
//!    |     #[column(default = now())]
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
//!     #[column(default = sql("CURRENT_TIMESTAMP"))]
//!     pub since: String,
//! }
//! # fn main() {}
//! ```
//!
//! A default is what the column holds, not the field.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = Some(5))]
//!     pub stars: Option<i32>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: a default is a literal, or an expression of the database
//!
//!        help: write `default = 5`
//!        note: see orm_core::errors [default-unreadable]
//!   --> compile_fail/attribute/default_in_an_option.rs
//!    |
//!    |     #[column(default = Some(5))]
//!    |                        ^^^^
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
//!     #[column(default = 5)]
//!     pub stars: Option<i32>,
//! }
//! # fn main() {}
//! ```
//!
//! A default is a number with a fraction that is too large for 64 bits.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = 1e999)]
//!     pub weight: f64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: a default that is a number is an `i64` or an `f64`; a greater one is an expression of the database
//!
//!        help: write `default = 0.0` or `default = sql("…")`
//!        note: see orm_core::errors [default-unreadable]
//!   --> compile_fail/attribute/default_infinite.rs
//!    |
//!    |     #[column(default = 1e999)]
//!    |                        ^^^^^
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
//!     #[column(default = 1e300)]
//!     pub weight: f64,
//! }
//! # fn main() {}
//! ```
//!
//! What may be null is null without a default.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = None)]
//!     pub pages: Option<i32>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: a default is a literal, or an expression of the database
//!
//!        help: leave the default out: what a draft doesn't give is null
//!        note: see orm_core::errors [default-unreadable]
//!   --> compile_fail/attribute/default_null.rs
//!    |
//!    |     #[column(default = None)]
//!    |                        ^^^^
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
//!     pub pages: Option<i32>,
//! }
//! # fn main() {}
//! ```
//!
//! A default as a value of its column's type, which is not known before the program runs.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = uuid::Uuid::nil())]
//!     pub shelf: uuid::Uuid,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: a default is a literal, or an expression of the database
//!
//!        help: write `default = "00000000-0000-0000-0000-000000000000"` or `default = sql("…")`
//!        note: see orm_core::errors [default-unreadable]
//!   --> compile_fail/attribute/default_of_a_call.rs
//!    |
//!    |     #[column(default = uuid::Uuid::nil())]
//!    |                        ^^^^
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
//!     #[column(default = "00000000-0000-0000-0000-000000000000")]
//!     pub shelf: uuid::Uuid,
//! }
//! # fn main() {}
//! ```
//!
//! A default as a variant of an enum.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Clone, ColumnType)]
//! pub enum Mood {
//!     Happy,
//!     Sad,
//! }
//!
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = Mood::Happy)]
//!     pub mood: Mood,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: a default is a literal, or an expression of the database
//!
//!        help: an enum is stored as text: write `default = "happy"`
//!        note: see orm_core::errors [default-unreadable]
//!   --> compile_fail/attribute/default_of_a_variant.rs
//!    |
//!    |     #[column(default = Mood::Happy)]
//!    |                        ^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Clone, ColumnType)]
//! # pub enum Mood {
//! #     Happy,
//! #     Sad,
//! # }
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = "happy")]
//!     pub mood: Mood,
//! }
//! # fn main() {}
//! ```
//!
//! A default is a number that is too large for 64 bits.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(default = 18446744073709551615)]
//!     pub places: u64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: a default that is a number is an `i64` or an `f64`; a greater one is an expression of the database
//!
//!        help: write `default = sql("18446744073709551615")`
//!        note: see orm_core::errors [default-unreadable]
//!   --> compile_fail/attribute/default_too_large_for_any.rs
//!    |
//!    |     #[column(default = 18446744073709551615)]
//!    |                        ^^^^^^^^^^^^^^^^^^^^
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
//!     #[column(default = sql("18446744073709551615"))]
//!     pub places: u64,
//! }
//! # fn main() {}
//! ```
//!
//! # field-twice
//!
//! A field is declared twice. rustc says so in its own words.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship]
//!     pub books: HasMany<Book>,
//!     #[relationship]
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
//! error[E0124]: field `books` is already declared
//!  --> compile_fail/attribute/field_twice.rs
//!   |
//!   |     pub books: HasMany<Book>,
//!   |     ------------------------ `books` first declared here
//!   |     #[relationship]
//!   |     pub books: HasMany<Book>,
//!   |     ^^^^^^^^^^^^^^^^^^^^^^^^ field already declared
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
//!     #[relationship]
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
//! # hooks-missing
//!
//! The model says that it has hooks, and has none.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! #[model(hooks)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: `Book` says that it has hooks, but doesn't implement `Hooks`
//!  --> compile_fail/attribute/hooks_missing.rs
//!   |
//!   | #[model(hooks)]
//!   |         ^^^^^ there are none
//!   |
//! help: the trait `Hooked` is not implemented for `Book`
//!  --> compile_fail/attribute/hooks_missing.rs
//!   |
//!   | pub struct Book {
//!   | ^^^^^^^^^^^^^^^
//!   = note: help: write `impl orm_core::Hooks for Book { … }`, or remove `hooks`
//!   = note: see orm_core::errors [hooks-missing]
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
//! # hooks-not-declared
//!
//! The model has hooks, and nothing would ask them.
//!
//! ```compile_fail
//! use orm_core::{Hooks, prelude::*};
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//! }
//!
//! impl Hooks for Book {
//!     type Refusal = std::fmt::Error;
//!
//!     fn before_delete(_: &Self) -> Result<(), std::fmt::Error> {
//!         Err(std::fmt::Error)
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: `Book` implements `Hooks`, but its model doesn't say so: nothing would ask them
//!  --> compile_fail/attribute/hooks_not_declared.rs
//!   |
//!   | impl Hooks for Book {
//!   |                ^^^^ the hooks of `Book`
//!   |
//! help: the trait `HooksDeclared` is not implemented for `Book`
//!  --> compile_fail/attribute/hooks_not_declared.rs
//!   |
//!   | pub struct Book {
//!   | ^^^^^^^^^^^^^^^
//!   = note: help: annotate `Book` with `#[model(hooks)]`
//!   = note: see orm_core::errors [hooks-not-declared]
//! note: required by a bound in `Hooks`
//!  --> $WORKSPACE/orm-core/src/hooks.rs
//!   |
//!   | pub trait Hooks: HooksDeclared {
//!   |                  ^^^^^^^^^^^^^ required by this bound in `Hooks`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::{Hooks, prelude::*};
//! #[derive(Model)]
//! #[model(hooks)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//! }
//! # impl Hooks for Book {
//! #     type Refusal = std::fmt::Error;
//! #     fn before_delete(_: &Self) -> Result<(), std::fmt::Error> {
//! #         Err(std::fmt::Error)
//! #     }
//! # }
//! # fn main() {}
//! ```
//!
//! # index-on-relationship
//!
//! An index is asked for at a relationship, which has no column.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "author")]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[relationship(back_populates = "books", index)]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::author` is a relationship: it has no column
//!
//!        help: remove `index`: the foreign key column of `Book` has one without asking
//!        note: see orm_core::errors [index-on-relationship]
//!   --> compile_fail/attribute/index_on_relationship.rs
//!    |
//!    |     #[relationship(back_populates = "books", index)]
//!    |                                              ^^^^^
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
//! #     #[relationship(back_populates = "author")]
//! #     pub books: HasMany<Book>,
//! # }
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[relationship(back_populates = "books")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! A key over several columns names a relationship instead of its foreign key.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "author")]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! #[model(unique(author, title))]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[relationship(back_populates = "books")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::author` is a relationship: it has no column
//!
//!        help: write `author_id`, its foreign key
//!        note: see orm_core::errors [index-on-relationship]
//!   --> compile_fail/attribute/index_over_a_relationship.rs
//!    |
//!    | #[model(unique(author, title))]
//!    |                ^^^^^^
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
//! #     #[relationship(back_populates = "author")]
//! #     pub books: HasMany<Book>,
//! # }
//! #[derive(Model)]
//! #[model(unique(author_id, title))]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[relationship(back_populates = "books")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! # name-empty
//!
//! A table has an empty name.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! #[model(table = "")]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: the table of `Book` has an empty name
//!
//!        help: write a name, or leave the option out
//!        note: see orm_core::errors [name-empty]
//!   --> compile_fail/attribute/name_empty.rs
//!    |
//!    | #[model(table = "")]
//!    |                 ^^
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
//! }
//! # fn main() {}
//! ```
//!
//! # no-index-to-leave-out
//!
//! A column that is no foreign key leaves out an index that it hasn't.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(index = false)]
//!     pub title: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::title` is no foreign key, and has no index unless it asks for one
//!
//!        help: remove `index = false`
//!        note: see orm_core::errors [no-index-to-leave-out]
//!   --> compile_fail/attribute/no_index_to_leave_out.rs
//!    |
//!    |     #[column(index = false)]
//!    |              ^^^^^
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
//! # on-enum
//!
//! A model is a struct.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub enum Author {
//!     Known,
//!     Unknown,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author` is an enum: a model is a struct with named fields
//!
//!        help: write `struct Author { … }` with a field for each column
//!        note: see orm_core::errors [on-enum]
//!   --> compile_fail/attribute/on_enum.rs
//!    |
//!    | pub enum Author {
//!    |     ^^^^
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
//!     pub known: bool,
//! }
//! # fn main() {}
//! ```
//!
//! # on-generic
//!
//! A model is one table, so it has no type parameters.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author<T> {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub value: T,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author` has a generic parameter: a model is one table, and owns its values
//!
//!        help: write the column types out: `String` instead of `&str`, a struct for each table
//!        note: see orm_core::errors [on-generic]
//!   --> compile_fail/attribute/on_generic.rs
//!    |
//!    | pub struct Author<T> {
//!    |                   ^
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
//!     pub value: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # on-lifetime
//!
//! A model owns its values.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author<'a> {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub name: &'a str,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author` has a lifetime: a model is one table, and owns its values
//!
//!        help: write the column types out: `String` instead of `&str`, a struct for each table
//!        note: see orm_core::errors [on-lifetime]
//!   --> compile_fail/attribute/on_lifetime.rs
//!    |
//!    | pub struct Author<'a> {
//!    |                   ^^
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
//! # on-tuple-struct
//!
//! A column is named after its field, so the fields of a model have names.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author(i64);
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author` is a struct without named fields: a model is a struct with named fields
//!
//!        help: write `struct Author { … }` with a field for each column
//!        note: see orm_core::errors [on-tuple-struct]
//!   --> compile_fail/attribute/on_tuple_struct.rs
//!    |
//!    | pub struct Author(i64);
//!    |            ^^^^^^
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
//! }
//! # fn main() {}
//! ```
//!
//! # on-union
//!
//! A model is a struct.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub union Author {
//!     id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author` is a union: a model is a struct with named fields
//!
//!        help: write `struct Author { … }` with a field for each column
//!        note: see orm_core::errors [on-union]
//!   --> compile_fail/attribute/on_union.rs
//!    |
//!    | pub union Author {
//!    |     ^^^^^
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
//! }
//! # fn main() {}
//! ```
//!
//! # option-on-wrong-kind
//!
//! An option that a relationship of this kind doesn't have.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "author")]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[relationship(back_populates = "books", order_by = "name")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::author` is at most one row, which has no order
//!
//!        help: remove `order_by`
//!        note: see orm_core::errors [option-on-wrong-kind]
//!   --> compile_fail/attribute/option_on_wrong_kind.rs
//!    |
//!    |     #[relationship(back_populates = "books", order_by = "name")]
//!    |                                                         ^^^^^^
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
//! #     #[relationship(back_populates = "author")]
//! #     pub books: HasMany<Book>,
//! # }
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[relationship(back_populates = "books")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! A collection that another struct generates can't be loaded with every query, because that model doesn't know of it.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = "book_tags", backref(name = "books", lazy = "selectin"))]
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
//! error: lazy = "selectin" loads with every query of `Tag`, which doesn't declare `Tag::books`
//!
//!        help: declare the collection in `Tag` with back_populates, or ask for it with `.with(Tag::BOOKS)`
//!        note: see orm_core::errors [option-on-wrong-kind]
//!   --> compile_fail/attribute/eager_backref.rs
//!    |
//!    |     #[relationship(secondary = "book_tags", backref(name = "books", lazy = "selectin"))]
//!    |                                                                            ^^^^^^^^^^
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
//! `lazy = "joined"` puts one row beside another, and a collection has many.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", lazy = "joined")]
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
//! error: lazy = "joined" loads one row beside another, but `Author::books` is a collection
//!
//!        help: write lazy = "selectin": one more statement for all of them
//!        note: see orm_core::errors [option-on-wrong-kind]
//!   --> compile_fail/attribute/joined_collection.rs
//!    |
//!    |     #[relationship(backref = "author", lazy = "joined")]
//!    |                                               ^^^^^^^^
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
//!     #[relationship(backref = "author", lazy = "selectin")]
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
//! # option-twice
//!
//! An option is given twice.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(unique, unique)]
//!     pub name: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: the option `unique` is given twice
//!
//!        help: keep one of the two
//!        note: see orm_core::errors [option-twice]
//!   --> compile_fail/attribute/option_twice.rs
//!    |
//!    |     #[column(unique, unique)]
//!    |                      ^^^^^^
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
//!     #[column(unique)]
//!     pub name: String,
//! }
//! # fn main() {}
//! ```
//!
//! # option-unreadable
//!
//! Options have commas between them.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key unique)]
//!     pub id: i64,
//!     pub title: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `column` has no comma between its options
//!
//!        help: write `primary_key, unique`
//!        note: see orm_core::errors [option-unreadable]
//!   --> compile_fail/attribute/option_unreadable.rs
//!    |
//!    |     #[column(primary_key unique)]
//!    |                          ^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key, unique)]
//!     pub id: i64,
//!     pub title: String,
//! }
//! # fn main() {}
//! ```
//!
//! An option's value stands after a `=`.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! #[model(table: "books")]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `table` takes its value after a `=`
//!
//!        help: write `table = "books"`
//!        note: see orm_core::errors [option-unreadable]
//!   --> compile_fail/attribute/option_without_equals.rs
//!    |
//!    | #[model(table: "books")]
//!    |              ^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! #[model(table = "books")]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//! }
//! # fn main() {}
//! ```
//!
//! # option-value
//!
//! An option's value has another form than the option takes: a column is no text here, as it is elsewhere.
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
//!     #[column(primary_key = true)]
//!     pub id: i64,
//!     #[column(foreign_key = "authors.id")]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `foreign_key` is a column, not a text
//!
//!        help: write `foreign_key = Author::id`, if `Author` is the model with the table "authors"
//!        note: see orm_core::errors [option-value]
//!   --> compile_fail/attribute/option_value.rs
//!    |
//!    |     #[column(foreign_key = "authors.id")]
//!    |                            ^^^^^^^^^^^^
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
//!     #[column(primary_key = true)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! The name of a backref stands after a `=`, and in parentheses its options.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref("author"))]
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
//!
//! pub fn program<'s>(s: &'s Session, book: Entity<'s, Book>) -> orm_core::Result<Entity<'s, Author>> {
//!     book.author(s)
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: the name of a backref stands after a `=`
//!
//!        help: write `backref = "author"`
//!        note: see orm_core::errors [option-value]
//!   --> compile_fail/attribute/backref_in_parentheses.rs
//!    |
//!    |     #[relationship(backref("author"))]
//!    |                            ^^^^^^^^
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
//! # pub fn program<'s>(s: &'s Session, book: Entity<'s, Book>) -> orm_core::Result<Entity<'s, Author>> {
//! #     book.author(s)
//! # }
//! # fn main() {}
//! ```
//!
//! What a column references is a field of a model, not a column of a table.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Customer {
//!     #[column(primary_key)]
//!     pub tenant_id: i64,
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[derive(Model)]
//! #[model(foreign_key(tenant_id = "customer.tenant_id", customer_id = "customer.id"))]
//! pub struct Order {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     pub customer_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `tenant_id` is a column, not a text
//!
//!        help: write `tenant_id = Customer::tenant_id`, if `Customer` is the model with the table "customer"
//!        note: see orm_core::errors [option-value]
//!   --> compile_fail/attribute/composite_key_as_text.rs
//!    |
//!    | #[model(foreign_key(tenant_id = "customer.tenant_id", customer_id = "customer.id"))]
//!    |                                 ^^^^^^^^^^^^^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Customer {
//! #     #[column(primary_key)]
//! #     pub tenant_id: i64,
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! #[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id))]
//! pub struct Order {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     pub customer_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! A flag has no value. It counts as given: that the model has no primary key would be a second error.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key = "id")]
//!     pub id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `primary_key` is a flag, not a text
//!
//!        help: write `primary_key`, or leave it away
//!        note: see orm_core::errors [option-value]
//!   --> compile_fail/attribute/option_value_flag.rs
//!    |
//!    |     #[column(primary_key = "id")]
//!    |                            ^^^^
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
//! }
//! # fn main() {}
//! ```
//!
//! What becomes of a row, without quotes.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Customer {
//!     #[column(primary_key)]
//!     pub tenant_id: i64,
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[derive(Model)]
//! #[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id, on_delete = cascade))]
//! pub struct Invoice {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     pub customer_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `on_delete` is a text in quotes, not a name
//!
//!        help: write `on_delete = "cascade"`
//!        note: see orm_core::errors [option-value]
//!   --> compile_fail/attribute/option_value_of_a_foreign_key.rs
//!    |
//!    | #[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id, on_delete = cascade))]
//!    |                                                                                              ^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Customer {
//! #     #[column(primary_key)]
//! #     pub tenant_id: i64,
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! #[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id, on_delete = "cascade"))]
//! pub struct Invoice {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     pub customer_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! The order of a relationship is a text, with the names of the fields.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", order_by = Book::TITLE.desc())]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `order_by` is a text in quotes, not an expression
//!
//!        help: write `order_by = "title desc"`
//!        note: see orm_core::errors [option-value]
//!   --> compile_fail/attribute/option_value_order.rs
//!    |
//!    |     #[relationship(backref = "author", order_by = Book::TITLE.desc())]
//!    |                                                   ^^^^
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
//!     #[relationship(backref = "author", order_by = "title desc")]
//!     pub books: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! A name is written in quotes.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = author)]
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
//!
//! pub fn author(s: &Session, book: Entity<'_, Book>) -> orm_core::Result<i64> {
//!     Ok(book.author(s)?.id)
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `backref` is a text in quotes, not a name
//!
//!        help: write `backref = "author"`
//!        note: see orm_core::errors [option-value]
//!   --> compile_fail/attribute/option_value_text.rs
//!    |
//!    |     #[relationship(backref = author)]
//!    |                              ^^^^^^
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
//! # pub fn author(s: &Session, book: Entity<'_, Book>) -> orm_core::Result<i64> {
//! #     Ok(book.author(s)?.id)
//! # }
//! # fn main() {}
//! ```
//!
//! The association stands after a `=`.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary(BookTag), backref = "books")]
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
//!
//! pub fn program<'s>(s: &'s Session, book: Entity<'s, Book>) -> orm_core::Result<usize> {
//!     Ok(book.tags(s)?.len())
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `secondary` takes its value after a `=`
//!
//!        help: write `secondary = BookTag`
//!        note: see orm_core::errors [option-value]
//!   --> compile_fail/attribute/secondary_in_parentheses.rs
//!    |
//!    |     #[relationship(secondary(BookTag), backref = "books")]
//!    |                    ^^^^^^^^^
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
//!     #[relationship(secondary = BookTag, backref = "books")]
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
//! # pub fn program<'s>(s: &'s Session, book: Entity<'s, Book>) -> orm_core::Result<usize> {
//! #     Ok(book.tags(s)?.len())
//! # }
//! # fn main() {}
//! ```
//!
//! # order-by-twice
//!
//! An order names a column a second time.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", order_by = "title, id, title desc")]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: the order of `Author::books` names `title` twice, and the second decides nothing
//!
//!        help: name each column once
//!        note: see orm_core::errors [order-by-twice]
//!   --> compile_fail/attribute/order_by_twice.rs
//!    |
//!    |     #[relationship(backref = "author", order_by = "title, id, title desc")]
//!    |                                                   ^^^^^^^^^^^^^^^^^^^^^^^
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
//!     #[relationship(backref = "author", order_by = "title, id")]
//!     pub books: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # order-by-unknown
//!
//! The order of a collection names a column that the other model doesn't have.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", order_by = "yaer desc")]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     pub year: i32,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::books` is ordered by `yaer`, but `Book` has no column `yaer`
//!
//!               help: did you mean `year`? `Book` has `year`, `id`, `author_id`
//!               note: see orm_core::errors [order-by-unknown]
//!   --> compile_fail/attribute/order_by_unknown.rs
//!    |
//!    |     #[relationship(backref = "author", order_by = "yaer desc")]
//!    |                                                   ^^^^^^^^^^^ evaluation of `_` failed here
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
//!     #[relationship(backref = "author", order_by = "year desc")]
//!     pub books: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! #     pub year: i32,
//! # }
//! # fn main() {}
//! ```
//!
//! The order of a generated collection names a column that its model doesn't have.
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
//!     pub year: i32,
//!     #[relationship(backref(name = "books", order_by = "yeer"))]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::books` is ordered by `yeer`, but `Book` has no column `yeer`
//!
//!               help: did you mean `year`? `Book` has `year`, `id`, `author_id`
//!               note: see orm_core::errors [order-by-unknown]
//!   --> compile_fail/attribute/backref_order_by_unknown.rs
//!    |
//!    |     #[relationship(backref(name = "books", order_by = "yeer"))]
//!    |                                                       ^^^^^^ evaluation of `_` failed here
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
//!     pub year: i32,
//!     #[relationship(backref(name = "books", order_by = "year"))]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! # order-by-unreadable
//!
//! The order of a collection is a list of fields, each with `asc` or `desc`.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", order_by = "year down")]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     pub year: i32,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `year down` is not an order
//!
//!        help: write fields of the target, each with `asc` or `desc`: `order_by = "year desc, title"`
//!        note: see orm_core::errors [order-by-unreadable]
//!   --> compile_fail/attribute/order_by_unreadable.rs
//!    |
//!    |     #[relationship(backref = "author", order_by = "year down")]
//!    |                                                   ^^^^^^^^^^^
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
//!     #[relationship(backref = "author", order_by = "year desc")]
//!     pub books: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! #     pub year: i32,
//! # }
//! # fn main() {}
//! ```
//!
//! A descending order as Django writes it.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", order_by = "-year, title")]
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
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `-year` is not an order: a descending one says `desc`
//!
//!        help: write `order_by = "year desc, title"`
//!        note: see orm_core::errors [order-by-unreadable]
//!   --> compile_fail/attribute/order_by_with_a_sign.rs
//!    |
//!    |     #[relationship(backref = "author", order_by = "-year, title")]
//!    |                                                   ^^^^^^^^^^^^^^
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
//!     #[relationship(backref = "author", order_by = "year desc, title")]
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
//! # relationship-reserved
//!
//! A relationship has the name of something that the derive generates.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "book")]
//!     pub draft: HasOne<Draft>,
//! }
//!
//! #[derive(Model)]
//! pub struct Draft {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(unique, foreign_key = Book::id)]
//!     pub book_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::draft` would be a second `Book::draft`, which the derive generates
//!
//!        help: give the relationship another name
//!        note: see orm_core::errors [relationship-reserved]
//!   --> compile_fail/attribute/relationship_reserved.rs
//!    |
//!    |     pub draft: HasOne<Draft>,
//!    |         ^^^^^
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
//!     #[relationship(backref = "book")]
//!     pub unfinished: HasOne<Draft>,
//! }
//! # #[derive(Model)]
//! # pub struct Draft {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(unique, foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # unknown-attribute
//!
//! The key is an option of `#[column]`, not an attribute.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[primary_key]
//!     pub id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `#[primary_key]` is no attribute of a model
//!
//!        help: write `#[column(primary_key)]`
//!        note: see orm_core::errors [unknown-attribute]
//!   --> compile_fail/attribute/unknown_attribute.rs
//!    |
//!    |     #[primary_key]
//!    |       ^^^^^^^^^^^
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
//! }
//! # fn main() {}
//! ```
//!
//! What a relationship is its field's type says, not an attribute.
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
//!     #[belongs_to(Author)]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `#[belongs_to]` is no attribute of a model
//!
//!        help: write `#[relationship(backref = "…")]` at a field of type `BelongsTo<Author>`
//!        note: see orm_core::errors [unknown-attribute]
//!   --> compile_fail/attribute/unknown_attribute_of_a_relationship.rs
//!    |
//!    |     #[belongs_to(Author)]
//!    |       ^^^^^^^^^^
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
//! # unknown-option
//!
//! An option that the attribute doesn't have.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backreff = "author")]
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
//! error: `relationship` has no option `backreff`
//!
//!        help: did you mean `backref`? it has `backref`, `where`, `cascade`, `order_by`, `lazy`, `one_of`, `secondary`, `position`, `keyed_by`, `through`, `one_way`, `target_key`, `symmetric`, `view_only`, `back_populates`, `foreign_key`, `passive_deletes`
//!        note: see orm_core::errors [unknown-option]
//!   --> compile_fail/attribute/unknown_option.rs
//!    |
//!    |     #[relationship(backreff = "author")]
//!    |                    ^^^^^^^^
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
//! Hooks that are misspelt are one mistake, not also hooks that aren't there.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! #[model(hook)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//! }
//!
//! impl orm_core::Hooks for Book {
//!     type Refusal = std::fmt::Error;
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `model` has no option `hook`
//!
//!        help: did you mean `hooks`? it has `hooks`, `table`, `crate`, `index`, `unique`, `foreign_key`, `strict_pairs`
//!        note: see orm_core::errors [unknown-option]
//!   --> compile_fail/attribute/hooks_misspelt.rs
//!    |
//!    | #[model(hook)]
//!    |         ^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! #[model(hooks)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//! }
//! # impl orm_core::Hooks for Book {
//! #     type Refusal = std::fmt::Error;
//! # }
//! # fn main() {}
//! ```
//!
//! A misspelt flag counts as given: that the model has no primary key would be a second error.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary)]
//!     pub id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `column` has no option `primary`
//!
//!        help: did you mean `primary_key`? it has `primary_key`, `name`, `unique`, `index`, `default`, `version`, `foreign_key`, `on_update`, `read_only`, `generated`, `self_root`, `on_delete`, `created_at`, `updated_at`
//!        note: see orm_core::errors [unknown-option]
//!   --> compile_fail/attribute/misspelt_flag.rs
//!    |
//!    |     #[column(primary)]
//!    |              ^^^^^^^
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
//! }
//! # fn main() {}
//! ```
//!
//! A primary key is said at its fields, one or several.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! #[model(primary_key(tenant_id, number))]
//! pub struct Order {
//!     pub tenant_id: i64,
//!     pub number: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `model` has no option `primary_key`: the fields say it
//!
//!        help: write `#[column(primary_key)]` at `tenant_id` and at `number`
//!        note: see orm_core::errors [unknown-option]
//!   --> compile_fail/attribute/primary_key_on_struct.rs
//!    |
//!    | #[model(primary_key(tenant_id, number))]
//!    |         ^^^^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Order {
//!     #[column(primary_key)]
//!     pub tenant_id: i64,
//!     #[column(primary_key)]
//!     pub number: i64,
//! }
//! # fn main() {}
//! ```
//!
//! An option that a `backref` doesn't have.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref(nam = "author"))]
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
//! error: `backref` has no option `nam`
//!
//!        help: did you mean `name`? it has `name`, `lazy`, `cascade`, `order_by`
//!        note: see orm_core::errors [unknown-option]
//!   --> compile_fail/attribute/unknown_backref_option.rs
//!    |
//!    |     #[relationship(backref(nam = "author"))]
//!    |                            ^^^
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
//!     #[relationship(backref(name = "author"))]
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
//! An option that a column doesn't have.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(primary)]
//!     pub name: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `column` has no option `primary`
//!
//!        help: did you mean `primary_key`? it has `primary_key`, `name`, `unique`, `index`, `default`, `version`, `foreign_key`, `on_update`, `read_only`, `generated`, `self_root`, `on_delete`, `created_at`, `updated_at`
//!        note: see orm_core::errors [unknown-option]
//!   --> compile_fail/attribute/unknown_column_option.rs
//!    |
//!    |     #[column(primary)]
//!    |              ^^^^^^^
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
//!     #[column(unique)]
//!     pub name: String,
//! }
//! # fn main() {}
//! ```
//!
//! An option that a model doesn't have.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! #[model(tabel = "authors")]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `model` has no option `tabel`
//!
//!        help: did you mean `table`? it has `table`, `crate`, `index`, `hooks`, `unique`, `foreign_key`, `strict_pairs`
//!        note: see orm_core::errors [unknown-option]
//!   --> compile_fail/attribute/unknown_model_option.rs
//!    |
//!    | #[model(tabel = "authors")]
//!    |         ^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! #[model(table = "authors")]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! Where a relationship leads its field's type says.
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
//!     #[relationship("Author")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `relationship` takes options, not a bare literal
//!
//!        help: the field's type says the target, and `backref = "…"` the name of the other side
//!        note: see orm_core::errors [unknown-option]
//!   --> compile_fail/attribute/unknown_option_for_the_target.rs
//!    |
//!    |     #[relationship("Author")]
//!    |                    ^^^^^^^^
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
//! An unknown option that may be what is missing.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(via = BookTag, backref = "books")]
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
//! error: `relationship` has no option `via`
//!
//!        help: it has `lazy`, `where`, `one_of`, `one_way`, `cascade`, `backref`, `position`, `through`, `view_only`, `secondary`, `symmetric`, `order_by`, `keyed_by`, `foreign_key`, `target_key`, `back_populates`, `passive_deletes`
//!        note: see orm_core::errors [unknown-option]
//!   --> compile_fail/attribute/unknown_option_instead_of_another.rs
//!    |
//!    |     #[relationship(via = BookTag, backref = "books")]
//!    |                    ^^^
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
//!     #[relationship(secondary = BookTag, backref = "books")]
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
//! An option that a foreign key of several columns doesn't have.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Customer {
//!     #[column(primary_key)]
//!     pub tenant_id: i64,
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[derive(Model)]
//! #[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id, ondelete = "cascade"))]
//! pub struct Invoice {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     pub customer_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `foreign_key` has no option `ondelete`
//!
//!        help: did you mean `on_delete`? it has `on_delete`, `on_update`, `self_root`
//!        note: see orm_core::errors [unknown-option]
//!   --> compile_fail/attribute/unknown_option_of_a_foreign_key.rs
//!    |
//!    | #[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id, ondelete = "cascade"))]
//!    |                                                                                  ^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Customer {
//! #     #[column(primary_key)]
//! #     pub tenant_id: i64,
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! #[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id, on_delete = "cascade"))]
//! pub struct Invoice {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     pub customer_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! An option that another library has, misspelt: what it gives counts as given.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(assocation = BookTag, backref = "books")]
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
//! error: `relationship` has no option `assocation`
//!
//!        help: did you mean `secondary`? it has `secondary`, `position`, `cascade`, `symmetric`, `one_of`, `backref`, `lazy`, `through`, `one_way`, `target_key`, `order_by`, `keyed_by`, `where`, `view_only`, `back_populates`, `foreign_key`, `passive_deletes`
//!        note: see orm_core::errors [unknown-option]
//!   --> compile_fail/attribute/unknown_option_of_an_association.rs
//!    |
//!    |     #[relationship(assocation = BookTag, backref = "books")]
//!    |                    ^^^^^^^^^^
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
//!     #[relationship(secondary = BookTag, backref = "books")]
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
//! What a column holds its field's type says.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(nullable)]
//!     pub title: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `column` has no option `nullable`
//!
//!        help: the field's type says it: an `Option` may be null, any other type may not
//!        note: see orm_core::errors [unknown-option]
//!   --> compile_fail/attribute/unknown_option_of_the_type.rs
//!    |
//!    |     #[column(nullable)]
//!    |              ^^^^^^^^
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
//!     pub title: Option<String>,
//! }
//! # fn main() {}
//! ```
//!
//! An option has a name.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column("Title")]
//!     pub title: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `column` takes options
//!
//!        help: write `name = "Title"`
//!        note: see orm_core::errors [unknown-option]
//!   --> compile_fail/attribute/unknown_option_without_a_name.rs
//!    |
//!    |     #[column("Title")]
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
//!     #[column(name = "Title")]
//!     pub title: String,
//! }
//! # fn main() {}
//! ```
#![doc(alias = "attribute-twice")]
#![doc(alias = "column-option-on-relationship")]
#![doc(alias = "column-type-same-text")]
#![doc(alias = "column-type-shape")]
#![doc(alias = "column-type-unknown")]
#![doc(alias = "column-type-unsupported")]
#![doc(alias = "default-type-differs")]
#![doc(alias = "default-unreadable")]
#![doc(alias = "field-twice")]
#![doc(alias = "hooks-missing")]
#![doc(alias = "hooks-not-declared")]
#![doc(alias = "index-on-relationship")]
#![doc(alias = "name-empty")]
#![doc(alias = "no-index-to-leave-out")]
#![doc(alias = "on-enum")]
#![doc(alias = "on-generic")]
#![doc(alias = "on-lifetime")]
#![doc(alias = "on-tuple-struct")]
#![doc(alias = "on-union")]
#![doc(alias = "option-on-wrong-kind")]
#![doc(alias = "option-twice")]
#![doc(alias = "option-unreadable")]
#![doc(alias = "option-value")]
#![doc(alias = "order-by-twice")]
#![doc(alias = "order-by-unknown")]
#![doc(alias = "order-by-unreadable")]
#![doc(alias = "relationship-reserved")]
#![doc(alias = "unknown-attribute")]
#![doc(alias = "unknown-option")]
