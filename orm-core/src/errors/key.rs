//! Foreign keys, primary keys, and the columns that they are.
//!
//! # ambiguous-foreign-key
//!
//! Several columns of the other model reference this one, and nothing says which is meant.
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
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub editor_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::books` could go over `Book::author_id` or `Book::editor_id`, which reference `Author`
//!
//!               help: choose one: `foreign_key = Book::author_id`
//!               note: see orm_core::errors [ambiguous-foreign-key]
//!   --> compile_fail/key/ambiguous_foreign_key.rs
//!    |
//!    |     pub books: HasMany<Book>,
//!    |                ^^^^^^^ evaluation of `_` failed here
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub editor_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! A relationship could go over two foreign keys, and is called like the second.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "ghost")]
//!     pub ghostwritten: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub ghost_id: Option<i64>,
//!     #[relationship(back_populates = "ghostwritten")]
//!     pub ghost: BelongsTo<Option<Author>>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::ghost` could go over `Book::author_id` or `Book::ghost_id`, which reference `Author`
//!
//!               help: choose one: `foreign_key = Book::ghost_id`
//!               note: see orm_core::errors [ambiguous-foreign-key]
//!   --> compile_fail/key/ambiguous_foreign_key_of_another_name.rs
//!    |
//!    |     pub ghost: BelongsTo<Option<Author>>,
//!    |                ^^^^^^^^^ evaluation of `_` failed here
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
//! #     #[relationship(back_populates = "ghost")]
//! #     pub ghostwritten: HasMany<Book>,
//! # }
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub ghost_id: Option<i64>,
//!     #[relationship(back_populates = "ghostwritten", foreign_key = ghost_id)]
//!     pub ghost: BelongsTo<Option<Author>>,
//! }
//! # fn main() {}
//! ```
//!
//! # column-redeclared
//!
//! Two fields are the same column.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub name: String,
//!     #[column(name = "name")]
//!     pub title: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::name` and `Author::title` are both the column "name"
//!
//!        help: give one of them another `name`
//!        note: see orm_core::errors [column-redeclared]
//!   --> compile_fail/key/column_redeclared.rs
//!    |
//!    |     pub title: String,
//!    |         ^^^^^
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
//!     #[column(name = "job_title")]
//!     pub title: String,
//! }
//! # fn main() {}
//! ```
//!
//! # composite-half-null
//!
//! One column of a foreign key may be null, and the other may not.
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
//! #[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id))]
//! pub struct Order {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     pub customer_id: Option<i64>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: in one foreign key `Order::customer_id` may be null and `Order::tenant_id` may not, and a half-null key references nothing
//!
//!        help: write `customer_id: i64`, or `tenant_id: Option<i64>`
//!        note: see orm_core::errors [composite-half-null]
//!   --> compile_fail/key/composite_half_null.rs
//!    |
//!    | #[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id))]
//!    |         ^^^^^^^^^^^
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
//! # composite-order
//!
//! The columns of a composite foreign key are swapped: of the same type, the database would take them.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Customer {
//!     #[column(primary_key)]
//!     pub tenant_id: i64,
//!     #[column(primary_key)]
//!     pub number: i64,
//! }
//!
//! #[derive(Model)]
//! #[model(foreign_key(tenant_id = Customer::number, customer = Customer::tenant_id))]
//! pub struct Invoice {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     pub customer: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Invoice::tenant_id` references `Customer::number`, and `Invoice::customer` references `Customer::tenant_id`
//!
//!        help: they seem to be swapped: write `tenant_id = Customer::tenant_id, customer = Customer::number`
//!        note: see orm_core::errors [composite-order]
//!   --> compile_fail/key/composite_order.rs
//!    |
//!    | #[model(foreign_key(tenant_id = Customer::number, customer = Customer::tenant_id))]
//!    |                                 ^^^^^^^^
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
//! #     pub number: i64,
//! # }
//! #[derive(Model)]
//! #[model(foreign_key(tenant_id = Customer::tenant_id, customer = Customer::number))]
//! pub struct Invoice {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     pub customer: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # composite-partial
//!
//! A foreign key references a part of a primary key, which names no single row.
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
//! pub struct Order {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     #[column(foreign_key = Customer::id)]
//!     pub customer_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Order::customer_id` references `Customer::id`, which is only a part of the primary key `Customer::(tenant_id, id)`
//!
//!               help: add to `Order`: #[model(foreign_key(… = Customer::tenant_id, customer_id = Customer::id))], or let `Customer::id` alone be the primary key
//!               note: see orm_core::errors [composite-partial]
//!   --> compile_fail/key/composite_partial.rs
//!    |
//!    |     #[column(foreign_key = Customer::id)]
//!    |                                      ^^ evaluation of `_` failed here
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
//! Two columns are annotated as the primary key: together they are one, and a foreign key to one of them names no row.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(primary_key)]
//!     pub email: String,
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
//! error[E0080]: evaluation panicked: `Book::author_id` references `Author::id`, which is only a part of the primary key `Author::(id, email)`
//!
//!               help: add to `Book`: #[model(foreign_key(author_id = Author::id, … = Author::email))], or let `Author::id` alone be the primary key
//!               note: see orm_core::errors [composite-partial]
//!   --> compile_fail/key/two_primary_keys.rs
//!    |
//!    |     #[column(foreign_key = Author::id)]
//!    |                                    ^^ evaluation of `_` failed here
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
//!     pub email: String,
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
//! # composite-repeats
//!
//! One column stands twice in a foreign key.
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
//! #[model(foreign_key(tenant_id = Customer::tenant_id, tenant_id = Customer::id))]
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
//! error: `Order::tenant_id` stands twice in one foreign key
//!
//!        help: name each column once
//!        note: see orm_core::errors [composite-repeats]
//!   --> compile_fail/key/composite_repeats.rs
//!    |
//!    | #[model(foreign_key(tenant_id = Customer::tenant_id, tenant_id = Customer::id))]
//!    |                                                      ^^^^^^^^^
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
//! One column is referenced twice by a foreign key.
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
//! #[model(foreign_key(tenant_id = Customer::id, customer_id = Customer::id))]
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
//! error: `Customer::id` is referenced twice by one foreign key
//!
//!        help: name each referenced column once
//!        note: see orm_core::errors [composite-repeats]
//!   --> compile_fail/key/composite_references_twice.rs
//!    |
//!    | #[model(foreign_key(tenant_id = Customer::id, customer_id = Customer::id))]
//!    |                                                             ^^^^^^^^
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
//!     pub number: i64,
//!     pub tenant_id: i64,
//!     pub customer_id: i64,
//!     #[relationship(backref = "orders")]
//!     pub customer: BelongsTo<Customer>,
//! }
//! # fn main() {}
//! ```
//!
//! One column stands twice in a key.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! #[model(unique(number, number))]
//! pub struct Order {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     pub number: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Order::number` stands twice in one list
//!
//!        help: name each column once
//!        note: see orm_core::errors [composite-repeats]
//!   --> compile_fail/key/field_repeats.rs
//!    |
//!    | #[model(unique(number, number))]
//!    |                        ^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! #[model(unique(tenant_id, number))]
//! pub struct Order {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     pub number: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # composite-size
//!
//! A foreign key of one column is written at the column.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Customer {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[derive(Model)]
//! #[model(foreign_key(customer_id = Customer::id))]
//! pub struct Order {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub customer_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: this foreign key of `Order` has one column
//!
//!        help: write it at the column: `#[column(foreign_key = Customer::id)]` at `Order::customer_id`
//!        note: see orm_core::errors [composite-size]
//!   --> compile_fail/key/composite_size.rs
//!    |
//!    | #[model(foreign_key(customer_id = Customer::id))]
//!    |         ^^^^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Customer {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Order {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Customer::id)]
//!     pub customer_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # composite-two-models
//!
//! The columns of one foreign key reference different models.
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
//! #[model(foreign_key(tenant_id = Tenant::id, customer_id = Customer::id))]
//! pub struct Order {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     pub customer_id: i64,
//! }
//!
//! #[derive(Model)]
//! pub struct Tenant {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: this foreign key of `Order` references `Tenant`, and here `Customer`
//!
//!        help: write `Tenant::…`, or a foreign key of its own for `Customer`
//!        note: see orm_core::errors [composite-two-models]
//!   --> compile_fail/key/composite_two_models.rs
//!    |
//!    | #[model(foreign_key(tenant_id = Tenant::id, customer_id = Customer::id))]
//!    |                                                           ^^^^^^^^
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
//! # #[derive(Model)]
//! # pub struct Tenant {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # fields-unreadable
//!
//! A key is a list of fields.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! #[model(unique(tenant_id = number))]
//! pub struct Order {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     pub number: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `unique` of a model takes the names of several fields
//!
//!        help: write `unique(tenant_id, number)`
//!        note: see orm_core::errors [fields-unreadable]
//!   --> compile_fail/key/fields_unreadable.rs
//!    |
//!    | #[model(unique(tenant_id = number))]
//!    |                ^^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! #[model(unique(tenant_id, number))]
//! pub struct Order {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     pub number: i64,
//! }
//! # fn main() {}
//! ```
//!
//! A key over several columns is the names of its fields, nothing around them.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! #[model(unique(columns = [tenant_id, number]))]
//! pub struct Order {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     pub number: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `unique` of a model takes the names of several fields
//!
//!        help: write `unique(tenant_id, number)`
//!        note: see orm_core::errors [fields-unreadable]
//!   --> compile_fail/key/fields_in_a_list.rs
//!    |
//!    | #[model(unique(columns = [tenant_id, number]))]
//!    |                ^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! #[model(unique(tenant_id, number))]
//! pub struct Order {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     pub number: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # foreign-key-names-relationship
//!
//! `foreign_key` names a relationship. It takes a column.
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
//!     #[relationship(back_populates = "books", foreign_key = author)]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::author` says foreign_key = author, but `Book::author` is a relationship and no column
//!
//!               help: write `foreign_key = Book::author_id`
//!               note: see orm_core::errors [foreign-key-names-relationship]
//!   --> compile_fail/key/foreign_key_names_relationship.rs
//!    |
//!    |     #[relationship(back_populates = "books", foreign_key = author)]
//!    |                                                            ^^^^^^ evaluation of `_` failed here
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
//!     #[relationship(back_populates = "books", foreign_key = author_id)]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! # foreign-key-not-one
//!
//! `foreign_key` names a column that references nothing, or another model.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", foreign_key = Book::title)]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     pub title: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::books` says foreign_key = Book::title, but `Book::title` references nothing
//!
//!               help: write `foreign_key = Book::author_id`
//!               note: see orm_core::errors [foreign-key-not-one]
//!   --> compile_fail/key/foreign_key_not_one.rs
//!    |
//!    |     #[relationship(backref = "author", foreign_key = Book::title)]
//!    |                                                            ^^^^^ evaluation of `_` failed here
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
//! #     pub title: String,
//! # }
//! # fn main() {}
//! ```
//!
//! `foreign_key` names a column of the model that doesn't hold the key.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", foreign_key = Author::id)]
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
//! error[E0080]: evaluation panicked: `Author::books` says foreign_key = Author::id, but the foreign key of a `HasMany` is a column of `Book`
//!
//!               help: write `foreign_key = Book::author_id`
//!               note: see orm_core::errors [foreign-key-not-one]
//!   --> compile_fail/key/foreign_key_of_another_model.rs
//!    |
//!    |     #[relationship(backref = "author", foreign_key = Author::id)]
//!    |                                                              ^^ evaluation of `_` failed here
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
//! # foreign-key-to-itself
//!
//! A column references itself, and so nothing else.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(unique, foreign_key = Author::code)]
//!     pub code: Option<String>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::code` references itself, so that each row would reference none but itself
//!
//!               help: add a column that references it, `#[column(foreign_key = Author::code)] parent_id: Option<…>`, or remove `foreign_key`
//!               note: see orm_core::errors [foreign-key-to-itself]
//!   --> compile_fail/key/foreign_key_to_itself.rs
//!    |
//!    |     #[column(unique, foreign_key = Author::code)]
//!    |                                            ^^^^ evaluation of `_` failed here
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
//!     pub code: Option<String>,
//! }
//! # fn main() {}
//! ```
//!
//! # foreign-key-unknown
//!
//! `foreign_key` names a column that doesn't exist.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", foreign_key = Book::autor_id)]
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
//! error[E0080]: evaluation panicked: `Author::books` says foreign_key = Book::autor_id, but `Book` has no column `autor_id`
//!
//!               help: write `foreign_key = Book::author_id`
//!               note: see orm_core::errors [foreign-key-unknown]
//!   --> compile_fail/key/foreign_key_unknown.rs
//!    |
//!    |     #[relationship(backref = "author", foreign_key = Book::autor_id)]
//!    |                                                            ^^^^^^^^ evaluation of `_` failed here
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
//! # foreign-key-unreadable
//!
//! A foreign key of several columns is a list of columns, each with what it references.
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
//! #[model(foreign_key(tenant_id = Customer::tenant_id, customer_id))]
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
//! error: a foreign key of several columns says for each what it references
//!
//!        help: write `customer_id = Customer::id`
//!        note: see orm_core::errors [foreign-key-unreadable]
//!   --> compile_fail/key/foreign_key_unreadable.rs
//!    |
//!    | #[model(foreign_key(tenant_id = Customer::tenant_id, customer_id))]
//!    |                                                      ^^^^^^^^^^^
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
//! A composite foreign key says for each of its columns what it references, so that their numbers can't differ.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Customer {
//!     #[column(primary_key)]
//!     pub tenant_id: i64,
//!     #[column(primary_key)]
//!     pub number: i64,
//! }
//!
//! #[derive(Model)]
//! #[model(foreign_key(tenant_id = Customer::tenant_id, customer))]
//! pub struct Invoice {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     pub customer: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: a foreign key of several columns says for each what it references
//!
//!        help: write `customer = Customer::…`
//!        note: see orm_core::errors [foreign-key-unreadable]
//!   --> compile_fail/key/composite_count.rs
//!    |
//!    | #[model(foreign_key(tenant_id = Customer::tenant_id, customer))]
//!    |                                                      ^^^^^^^^
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
//! #     pub number: i64,
//! # }
//! #[derive(Model)]
//! #[model(foreign_key(tenant_id = Customer::tenant_id, customer = Customer::number))]
//! pub struct Invoice {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     pub customer: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # key-column-unknown
//!
//! A foreign key of several columns names one that doesn't exist.
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
//! #[model(foreign_key(tenant_id = Customer::tenant_id, custmer_id = Customer::id))]
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
//! error: `Order` has no column `custmer_id`
//!
//!        help: did you mean `customer_id`? it has `customer_id`, `tenant_id`, `id`
//!        note: see orm_core::errors [key-column-unknown]
//!   --> compile_fail/key/key_column_unknown.rs
//!    |
//!    | #[model(foreign_key(tenant_id = Customer::tenant_id, custmer_id = Customer::id))]
//!    |                                                      ^^^^^^^^^^
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
//! What a foreign key over several columns can't be read of is one mistake, also where the model is used.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Customer {
//!     #[column(primary_key)]
//!     pub tenant_id: i64,
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "customer")]
//!     pub orders: HasMany<Order>,
//! }
//!
//! #[derive(Model)]
//! #[model(foreign_key(tenant_id = Customer::tenant_id, custmer_id = Customer::id))]
//! pub struct Order {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     pub customer_id: i64,
//! }
//!
//! pub fn program<'s>(s: &'s Session, customer: Entity<'s, Customer>) -> orm_core::Result<Entity<'s, Order>> {
//!     customer.orders(s)?.create(Order::draft())?;
//!     s.insert(Order::draft().set(Order::CUSTOMER, customer))
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Order` has no column `custmer_id`
//!
//!        help: did you mean `customer_id`? it has `customer_id`, `tenant_id`, `id`
//!        note: see orm_core::errors [key-column-unknown]
//!   --> compile_fail/key/composite_key_in_use.rs
//!    |
//!    | #[model(foreign_key(tenant_id = Customer::tenant_id, custmer_id = Customer::id))]
//!    |                                                      ^^^^^^^^^^
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
//! #     #[relationship(backref = "customer")]
//! #     pub orders: HasMany<Order>,
//! # }
//! #[derive(Model)]
//! #[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id))]
//! pub struct Order {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     pub customer_id: i64,
//! }
//! # pub fn program<'s>(s: &'s Session, customer: Entity<'s, Customer>) -> orm_core::Result<Entity<'s, Order>> {
//! #     customer.orders(s)?.create(Order::draft())?;
//! #     s.insert(Order::draft().set(Order::CUSTOMER, customer))
//! # }
//! # fn main() {}
//! ```
//!
//! A unique key that can't be read is one mistake, also where a row is found by it.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! #[model(unique(isbn, editon))]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub isbn: String,
//!     pub edition: i32,
//! }
//!
//! pub fn program(s: &Session) -> orm_core::Result<Entity<'_, Book>> {
//!     s.upsert(Book::draft().isbn("978").edition(2), (Book::ISBN, Book::EDITION))
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book` has no column `editon`
//!
//!        help: did you mean `edition`? it has `edition`, `isbn`, `id`
//!        note: see orm_core::errors [key-column-unknown]
//!   --> compile_fail/key/unique_key_in_use.rs
//!    |
//!    | #[model(unique(isbn, editon))]
//!    |                      ^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! #[model(unique(isbn, edition))]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub isbn: String,
//!     pub edition: i32,
//! }
//! # pub fn program(s: &Session) -> orm_core::Result<Entity<'_, Book>> {
//! #     s.upsert(Book::draft().isbn("978").edition(2), (Book::ISBN, Book::EDITION))
//! # }
//! # fn main() {}
//! ```
//!
//! # key-twice
//!
//! The same columns are declared unique a second time.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! #[model(unique(author_id, title), unique(title, author_id))]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub author_id: i64,
//!     pub title: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book` says this of the same columns twice
//!
//!        help: keep one of the two
//!        note: see orm_core::errors [key-twice]
//!   --> compile_fail/key/key_twice.rs
//!    |
//!    | #[model(unique(author_id, title), unique(title, author_id))]
//!    |                                          ^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! #[model(unique(author_id, title))]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub author_id: i64,
//!     pub title: String,
//! }
//! # fn main() {}
//! ```
//!
//! The same composite foreign key is declared a second time.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Customer {
//!     #[column(primary_key)]
//!     pub tenant_id: i64,
//!     #[column(primary_key)]
//!     pub number: i64,
//! }
//!
//! #[derive(Model)]
//! #[model(
//!     foreign_key(tenant_id = Customer::tenant_id, customer = Customer::number),
//!     foreign_key(customer = Customer::number, tenant_id = Customer::tenant_id)
//! )]
//! pub struct Invoice {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     pub customer: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: this foreign key of `Invoice` is declared twice
//!
//!        help: keep one of the two
//!        note: see orm_core::errors [key-twice]
//!   --> compile_fail/key/foreign_key_twice.rs
//!    |
//!    |     foreign_key(customer = Customer::number, tenant_id = Customer::tenant_id)
//!    |     ^^^^^^^^^^^
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
//! #     pub number: i64,
//! # }
//! #[derive(Model)]
//! #[model(
//!     foreign_key(tenant_id = Customer::tenant_id, customer = Customer::number),
//! )]
//! pub struct Invoice {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     pub customer: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # key-type-differs
//!
//! A foreign key has another type than the column that it references.
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
//!     pub author_id: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::author_id` is of type `String`, but references `Author::id`, which is of type `i64`
//!
//!               help: write `author_id: i64`
//!               note: see orm_core::errors [key-type-differs]
//!   --> compile_fail/key/key_type_differs.rs
//!    |
//!    |     pub author_id: String,
//!    |                    ^^^^^^ evaluation of `_` failed here
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
//! A column of a foreign key has another type than what it references.
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
//! #[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id))]
//! pub struct Order {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub tenant_id: i64,
//!     pub customer_id: i32,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Order::customer_id` is of type `i32`, but references `Customer::id`, which is of type `i64`
//!
//!               help: write `customer_id: i64`
//!               note: see orm_core::errors [key-type-differs]
//!   --> compile_fail/key/composite_type_differs.rs
//!    |
//!    |     pub customer_id: i32,
//!    |                      ^^^ evaluation of `_` failed here
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
//! # no-foreign-key
//!
//! A relationship goes over a foreign key, and neither side has one.
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
//!     pub title: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::books` needs a foreign key, but no column of `Book` references `Author`
//!
//!               help: add to `Book`:
//!                         #[column(foreign_key = Author::id)]
//!                         author_id: i64,
//!               note: see orm_core::errors [no-foreign-key]
//!   --> compile_fail/key/no_foreign_key.rs
//!    |
//!    |     pub books: HasMany<Book>,
//!    |                ^^^^^^^ evaluation of `_` failed here
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
//!     pub title: String,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! The column is there, but says of no model that it references it.
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
//!     pub author_id: i64,
//!     #[relationship(back_populates = "books")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::author` needs a foreign key, but no column of `Book` references `Author`
//!
//!               help: annotate `Book::author_id` with `#[column(foreign_key = Author::id)]`
//!               note: see orm_core::errors [no-foreign-key]
//!   --> compile_fail/key/foreign_key_not_said.rs
//!    |
//!    |     pub author: BelongsTo<Author>,
//!    |                 ^^^^^^^^^ evaluation of `_` failed here
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
//! A relationship to a model whose primary key has several columns, and no foreign key that references them.
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
//! #[model(table = "orders")]
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
//! error[E0080]: evaluation panicked: `Order::customer` needs a foreign key, but no column of `Order` references `Customer`
//!
//!               help: add to `Order`: `#[model(foreign_key(tenant_id = Customer::tenant_id, … = Customer::id))]`
//!               note: see orm_core::errors [no-foreign-key]
//!   --> compile_fail/key/no_composite_foreign_key.rs
//!    |
//!    |     pub customer: BelongsTo<Customer>,
//!    |                   ^^^^^^^^^ evaluation of `_` failed here
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
//!     pub number: i64,
//!     pub tenant_id: i64,
//!     pub customer_id: i64,
//!     #[relationship(backref = "orders")]
//!     pub customer: BelongsTo<Customer>,
//! }
//! # fn main() {}
//! ```
//!
//! A `BelongsTo` without a foreign key, in a model whose draft needs nothing else.
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
//!     pub title: Option<String>,
//!     #[relationship(back_populates = "books")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::author` needs a foreign key, but no column of `Book` references `Author`
//!
//!               help: add to `Book`:
//!                         #[column(foreign_key = Author::id)]
//!                         author_id: i64,
//!               note: see orm_core::errors [no-foreign-key]
//!   --> compile_fail/key/no_foreign_key_of_a_belongs_to.rs
//!    |
//!    |     pub author: BelongsTo<Author>,
//!    |                 ^^^^^^^^^ evaluation of `_` failed here
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
//!     pub title: Option<String>,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[relationship(back_populates = "books")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! # no-primary-key
//!
//! A model is found by its primary key.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     pub id: i64,
//!     pub name: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author` has no primary key
//!
//!        help: annotate `Author::id` with `#[column(primary_key)]`
//!        note: see orm_core::errors [no-primary-key]
//!   --> compile_fail/key/no_primary_key.rs
//!    |
//!    | pub struct Author {
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
//!     pub name: String,
//! }
//! # fn main() {}
//! ```
//!
//! # optional-over-required-key
//!
//! The relationship may be absent, but its foreign key is `NOT NULL`.
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
//!     #[relationship(back_populates = "books")]
//!     pub author: BelongsTo<Option<Author>>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::author` is optional, but its foreign key `Book::author_id` is `i64`, which is never null
//!
//!               help: write `BelongsTo<Author>`, or `author_id: Option<i64>`
//!               note: see orm_core::errors [optional-over-required-key]
//!   --> compile_fail/key/optional_over_required_key.rs
//!    |
//!    |     pub author: BelongsTo<Option<Author>>,
//!    |                 ^^^^^^^^^ evaluation of `_` failed here
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
//! # primary-key-inexact
//!
//! A number that is not exact is the primary key.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: f64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::id` is a primary key of type `f64`, of which no two need to be equal
//!
//!        help: write `id: i64`, or another type that is exact
//!        note: see orm_core::errors [primary-key-inexact]
//!   --> compile_fail/key/primary_key_inexact.rs
//!    |
//!    |     pub id: f64,
//!    |             ^^^
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
//! # primary-key-nullable
//!
//! A primary key is never null. Where the database assigns it, a draft leaves it out.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: Option<i64>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::id` is a primary key, which is never null, but its type is an `Option`
//!
//!        help: write `id: i64`
//!        note: see orm_core::errors [primary-key-nullable]
//!   --> compile_fail/key/primary_key_nullable.rs
//!    |
//!    |     pub id: Option<i64>,
//!    |             ^^^^^^
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
//! # referenced-not-unique
//!
//! A foreign key references a column in which several rows may have one value.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub country: i64,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::country)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::author_id` references `Author::country`, which is neither a primary key nor unique, so it names no single row
//!
//!               help: annotate `Author::country` with `#[column(unique)]`, or write `foreign_key = Author::id`
//!               note: see orm_core::errors [referenced-not-unique]
//!   --> compile_fail/key/referenced_not_unique.rs
//!    |
//!    |     #[column(foreign_key = Author::country)]
//!    |                                    ^^^^^^^ evaluation of `_` failed here
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
//! #     pub country: i64,
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
//! # referenced-unknown
//!
//! A foreign key references a column that doesn't exist.
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
//!     #[column(foreign_key = Author::idd)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::author_id` references `Author::idd`, but `Author` has no column `idd`
//!
//!               help: its primary key is `Author::id`: write `foreign_key = Author::id`
//!               note: see orm_core::errors [referenced-unknown]
//!   --> compile_fail/key/referenced_unknown.rs
//!    |
//!    |     #[column(foreign_key = Author::idd)]
//!    |                                    ^^^ evaluation of `_` failed here
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
//! A foreign key of several columns references one that doesn't exist.
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
//! #[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::idd))]
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
//! error[E0080]: evaluation panicked: `Order::customer_id` references `Customer::idd`, but `Customer` has no column `idd`
//!
//!               help: `Customer` has `id`, `tenant_id`
//!               note: see orm_core::errors [referenced-unknown]
//!   --> compile_fail/key/composite_referenced_unknown.rs
//!    |
//!    | #[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::idd))]
//!    |                                                                              ^^^ evaluation of `_` failed here
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
//!     pub number: i64,
//!     pub tenant_id: i64,
//!     pub customer_id: i64,
//!     #[relationship(backref = "orders")]
//!     pub customer: BelongsTo<Customer>,
//! }
//! # fn main() {}
//! ```
//!
//! A reference is to a column of a model, and the model is left out.
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
//!     #[column(foreign_key = id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::author_id` references `id`, which names no model
//!
//!        help: write the model too: `foreign_key = Author::id`
//!        note: see orm_core::errors [referenced-unknown]
//!   --> compile_fail/key/referenced_names_no_model.rs
//!    |
//!    |     #[column(foreign_key = id)]
//!    |                            ^^
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
//! A foreign key names the model that it references, but not the column.
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
//!     #[column(foreign_key = Author)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::author_id` references `Author`, but none of its columns
//!
//!        help: write the column too, such as its key: `foreign_key = Author::id`
//!        note: see orm_core::errors [referenced-unknown]
//!   --> compile_fail/key/referenced_without_column.rs
//!    |
//!    |     #[column(foreign_key = Author)]
//!    |                            ^^^^^^
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
//! # required-over-nullable-key
//!
//! The relationship is always there, but its foreign key may be null.
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
//!     pub author_id: Option<i64>,
//!     #[relationship(back_populates = "books")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::author` is required, but its foreign key `Book::author_id` is `Option<i64>`, which may be null
//!
//!               help: write `BelongsTo<Option<Author>>`, or `author_id: i64`
//!               note: see orm_core::errors [required-over-nullable-key]
//!   --> compile_fail/key/required_over_nullable_key.rs
//!    |
//!    |     pub author: BelongsTo<Author>,
//!    |                 ^^^^^^^^^ evaluation of `_` failed here
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
//!     pub author_id: Option<i64>,
//!     #[relationship(back_populates = "books")]
//!     pub author: BelongsTo<Option<Author>>,
//! }
//! # fn main() {}
//! ```
//!
//! # required-self
//!
//! A foreign key to its own table may not be null, so that no row can be the first.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Person {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Person::id)]
//!     pub boss_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Person::boss_id` references `Person` itself and is never null, so no row can be the first
//!
//!               help: write `boss_id: Option<i64>`; or, if the first row references itself, `self_root` beside `foreign_key = Person::id`
//!               note: see orm_core::errors [required-self]
//!   --> compile_fail/key/required_self.rs
//!    |
//!    |     pub boss_id: i64,
//!    |                  ^^^ evaluation of `_` failed here
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
//!     #[column(foreign_key = Person::id)]
//!     pub boss_id: Option<i64>,
//! }
//! # fn main() {}
//! ```
//!
//! # self-root-elsewhere
//!
//! A foreign key to another table says that the first row references itself.
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
//!     #[column(foreign_key = Author::id, self_root)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::author_id` says self_root, but references `Author`, and not its own table
//!
//!               help: remove `self_root`
//!               note: see orm_core::errors [self-root-elsewhere]
//!   --> compile_fail/key/self_root_elsewhere.rs
//!    |
//!    |     #[column(foreign_key = Author::id, self_root)]
//!    |                                        ^^^^^^^^^ evaluation of `_` failed here
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
//! # target-not-a-model
//!
//! A foreign key references a struct that is no table.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! pub struct Author {
//!     pub id: i64,
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
//! error[E0277]: `Author` is not a model
//!  --> compile_fail/key/referenced_not_a_model.rs
//!   |
//!   |     #[column(foreign_key = Author::id)]
//!   |                            ^^^^^^ this is not a model
//!   |
//! help: the trait `orm_core::Model` is not implemented for `Author`
//!  --> compile_fail/key/referenced_not_a_model.rs
//!   |
//!   | pub struct Author {
//!   | ^^^^^^^^^^^^^^^^^
//!   = note: help: annotate `Author` with `#[derive(Model)]`; a relationship to one of several models names its keys, `one_of(…)`
//!   = note: see orm_core::errors [target-not-a-model]
//! help: the trait `orm_core::Model` is implemented for `Book`
//!  --> compile_fail/key/referenced_not_a_model.rs
//!   |
//!   | pub struct Book {
//!   |            ^^^^
//! note: required by a bound in `orm_core::References::Model`
//!  --> $WORKSPACE/orm-core/src/relationship/declared.rs
//!   |
//!   |     type Model: Model;
//!   |                 ^^^^^ required by this bound in `References::Model`
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
//! # two-relationships-write-one-column
//!
//! Two relationships go over one foreign key, and neither knows of the other.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
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
//!     #[relationship]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::books` and `Book::author` are both written through, and both go over `Book::author_id`, but they aren't a pair
//!
//!               help: write `#[relationship(back_populates = "author")]` here, and at `Book::author` `#[relationship(back_populates = "books")]`; or `#[relationship(view_only)]` at one of them
//!               note: see orm_core::errors [two-relationships-write-one-column]
//!   --> compile_fail/key/two_relationships_write_one_column.rs
//!    |
//!    |     pub books: HasMany<Book>,
//!    |                ^^^^^^^ evaluation of `_` failed here
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
//!     #[relationship(back_populates = "books")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! Both sides of one foreign key have a backref, so that it is two pairs.
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
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[relationship(backref = "works")]
//!     pub writer: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::books` and `Book::writer` are both written through, and both go over `Book::author_id`, but they aren't a pair
//!
//!               help: remove one of them, since the backref of `Book::writer` generates `Author::works`; or write `#[relationship(view_only)]` here
//!               note: see orm_core::errors [two-relationships-write-one-column]
//!   --> compile_fail/key/two_backrefs_over_one_column.rs
//!    |
//!    |     pub books: HasMany<Book>,
//!    |                ^^^^^^^ evaluation of `_` failed here
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
//! Two relationships of one model go over one foreign key, and both are written through.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(order_by = "id desc")]
//!     pub newest: HasMany<Book>,
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
//! error[E0080]: evaluation panicked: `Author::newest` and `Author::books` are both written through, and both go over `Book::author_id`
//!
//!               help: write `#[relationship(view_only)]` at one of them, or `where = …` where it is some of the rows only
//!               note: see orm_core::errors [two-relationships-write-one-column]
//!   --> compile_fail/key/two_relationships_of_one_side.rs
//!    |
//!    |     pub newest: HasMany<Book>,
//!    |                 ^^^^^^^ evaluation of `_` failed here
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
//!     #[relationship(order_by = "id desc", view_only)]
//!     pub newest: HasMany<Book>,
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
//! # unknown-option
//!
//! A column's type in the database can't be chosen apart from its Rust type, so that two of one type always fit.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: String,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(sql_type = "VARCHAR(36)", foreign_key = Author::id)]
//!     pub author_id: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `column` has no option `sql_type`
//!
//!        help: the field's type says it; of a type of your own, its `ColumnType` does
//!        note: see orm_core::errors [unknown-option]
//!   --> compile_fail/key/database_type_differs.rs
//!    |
//!    |     #[column(sql_type = "VARCHAR(36)", foreign_key = Author::id)]
//!    |              ^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: String,
//! # }
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: String,
//! }
//! # fn main() {}
//! ```
#![doc(alias = "ambiguous-foreign-key")]
#![doc(alias = "column-redeclared")]
#![doc(alias = "composite-half-null")]
#![doc(alias = "composite-order")]
#![doc(alias = "composite-partial")]
#![doc(alias = "composite-repeats")]
#![doc(alias = "composite-size")]
#![doc(alias = "composite-two-models")]
#![doc(alias = "fields-unreadable")]
#![doc(alias = "foreign-key-names-relationship")]
#![doc(alias = "foreign-key-not-one")]
#![doc(alias = "foreign-key-to-itself")]
#![doc(alias = "foreign-key-unknown")]
#![doc(alias = "foreign-key-unreadable")]
#![doc(alias = "key-column-unknown")]
#![doc(alias = "key-twice")]
#![doc(alias = "key-type-differs")]
#![doc(alias = "no-foreign-key")]
#![doc(alias = "no-primary-key")]
#![doc(alias = "optional-over-required-key")]
#![doc(alias = "primary-key-inexact")]
#![doc(alias = "primary-key-nullable")]
#![doc(alias = "referenced-not-unique")]
#![doc(alias = "referenced-unknown")]
#![doc(alias = "required-over-nullable-key")]
#![doc(alias = "required-self")]
#![doc(alias = "self-root-elsewhere")]
#![doc(alias = "target-not-a-model")]
#![doc(alias = "two-relationships-write-one-column")]
#![doc(alias = "unknown-option")]
