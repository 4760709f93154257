//! What happens when a row is deleted, and when a relationship is loaded.
//!
//! # key-option-without-foreign-key
//!
//! `on_delete` and `on_update` say what a foreign key does, and the column is none.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(on_delete = "cascade")]
//!     pub name: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::name` has `on_delete`, but is no foreign key
//!
//!        help: say what the column references: `foreign_key = Author::id`
//!        note: see orm_core::errors [key-option-without-foreign-key]
//!   --> compile_fail/action/key_option_without_foreign_key.rs
//!    |
//!    |     #[column(on_delete = "cascade")]
//!    |                          ^^^^^^^^^
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
//! # lazy-unknown
//!
//! `lazy` is one of four words.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", lazy = "join")]
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
//! error: lazy = "join" has no meaning
//!
//!        help: write lazy = "joined"; it is one of "joined", "raise", "select", "selectin"
//!        note: see orm_core::errors [lazy-unknown]
//!   --> compile_fail/action/lazy_unknown.rs
//!    |
//!    |     #[relationship(backref = "author", lazy = "join")]
//!    |                                               ^^^^^^
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
//! # on-delete-unknown
//!
//! `on_delete` and `on_update` are one of five words.
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
//!     #[column(foreign_key = Author::id, on_delete = "cascad")]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: on_delete = "cascad" has no meaning
//!
//!        help: write on_delete = "cascade"; it is one of "cascade", "restrict", "no action", "set null", "set default"
//!        note: see orm_core::errors [on-delete-unknown]
//!   --> compile_fail/action/on_delete_unknown.rs
//!    |
//!    |     #[column(foreign_key = Author::id, on_delete = "cascad")]
//!    |                                                    ^^^^^^^^
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
//!     #[column(foreign_key = Author::id, on_delete = "cascade")]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # set-default-without-default
//!
//! The database would set the column to its default, and it has none.
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
//!     #[column(foreign_key = Author::id, on_delete = "set default")]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::author_id` says on_delete = "set default", but the column has no default
//!
//!        help: write `default = …` too
//!        note: see orm_core::errors [set-default-without-default]
//!   --> compile_fail/action/set_default_without_default.rs
//!    |
//!    |     #[column(foreign_key = Author::id, on_delete = "set default")]
//!    |                                                    ^^^^^^^^^^^^^
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
//!     #[column(foreign_key = Author::id, on_delete = "set default", default = 1)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # set-null-on-required
//!
//! The database would set the column to null, and it is `NOT NULL`.
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
//!     #[column(foreign_key = Author::id, on_delete = "set null")]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::author_id` says on_delete = "set null", but its type `i64` has no null
//!
//!        help: write `author_id: Option<i64>`, or on_delete = "cascade"
//!        note: see orm_core::errors [set-null-on-required]
//!   --> compile_fail/action/set_null_on_required.rs
//!    |
//!    |     #[column(foreign_key = Author::id, on_delete = "set null")]
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
//! # }
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id, on_delete = "set null")]
//!     pub author_id: Option<i64>,
//! }
//! # fn main() {}
//! ```
//!
//! The database would set all columns of the key to null, and they are `NOT NULL`.
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
//! #[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id, on_delete = "set null"))]
//! pub struct Order {
//!     #[column(primary_key)]
//!     pub number: i64,
//!     pub tenant_id: i64,
//!     pub customer_id: i64,
//!     #[relationship(backref = "orders")]
//!     pub customer: BelongsTo<Customer>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: on_delete = "set null" sets all columns of the key, but `Order::tenant_id` is `i64` and has no null
//!
//!        help: write `tenant_id: Option<i64>`, or on_delete = "cascade"
//!        note: see orm_core::errors [set-null-on-required]
//!   --> compile_fail/action/set_null_on_half.rs
//!    |
//!    | #[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id, on_delete = "set null"))]
//!    |                                                                                              ^^^^^^^^^^
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
//! #[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id, on_delete = "set null"))]
//! pub struct Order {
//!     #[column(primary_key)]
//!     pub number: i64,
//!     pub tenant_id: Option<i64>,
//!     pub customer_id: Option<i64>,
//!     #[relationship(backref = "orders")]
//!     pub customer: BelongsTo<Option<Customer>>,
//! }
//! # fn main() {}
//! ```
#![doc(alias = "key-option-without-foreign-key")]
#![doc(alias = "lazy-unknown")]
#![doc(alias = "on-delete-unknown")]
#![doc(alias = "set-default-without-default")]
#![doc(alias = "set-null-on-required")]
