//! Relationships that are read-only views of others.
//!
//! The models of these programs:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(where = Book::YEAR.gt(2000), order_by = "year desc")]
//!     pub recent: HasMany<Book>,
//!     #[relationship(view_only)]
//!     pub all: HasMany<Book>,
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
//!     #[relationship(backref = "book")]
//!     pub reviews: HasMany<Review>,
//! }
//!
//! #[derive(Model)]
//! pub struct Review {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Book::id)]
//!     pub book_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # comparison-of-two-types
//!
//! The condition of a view compares a column with a value of another type.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(where = Book::YEAR.gt("2000"))]
//!     pub recent: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: `&str` is not a value for a column of type `i32`, nor a column of `Book` of that type
//!  --> compile_fail/view/where_of_another_type.rs
//!   |
//!   |     #[relationship(where = Book::YEAR.gt("2000"))]
//!   |                                          ^^^^^^ the column is of type `i32`
//!   |
//!   = help: the trait `Operand<Book, i32, ByValue>` is not implemented for `&str`
//!   = note: help: give a value of that type, or a column of `Book`; `path` leads to a column of a related model
//!   = note: see orm_core::errors [comparison-of-two-types]
//! note: required by a bound in `Column::<M, T, C>::gt`
//!  --> $WORKSPACE/orm-core/src/query/column.rs
//!   |
//!   |     pub fn gt<W: Way>(self, value: impl Operand<M, T, W>) -> Condition<M, W::Over<C::Over>>
//!   |                                         ^^^^^^^^^^^^^^^^ required by this bound in `Column::<M, T, C>::gt`
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
//!     #[relationship(where = Book::YEAR.gt(2000))]
//!     pub recent: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # no-foreign-key
//!
//! A view goes over a foreign key as any relationship does.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(where = Book::ID.gt(2000))]
//!     pub recent: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::recent` needs a foreign key, but no column of `Book` references `Author`
//!
//!               help: annotate `Book::author_id` with `#[column(foreign_key = Author::id)]`
//!               note: see orm_core::errors [no-foreign-key]
//!   --> compile_fail/view/no_key_for_a_view.rs
//!    |
//!    |     pub recent: HasMany<Book>,
//!    |                 ^^^^^^^ evaluation of `_` failed here
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
//! #     #[relationship(where = Book::ID.gt(2000))]
//! #     pub recent: HasMany<Book>,
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
//! # option-on-wrong-kind
//!
//! A view is keyed. It keeps nothing of its own; what it is a view of can be a map.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(view_only, keyed_by = Book::title)]
//!     pub all: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! #[model(unique(author_id, title))]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     pub place: i32,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::all` is a view of other relationships, and no map
//!
//!        help: remove `keyed_by`: what this is a view of can have it
//!        note: see orm_core::errors [option-on-wrong-kind]
//!   --> compile_fail/view/view_keyed_by.rs
//!    |
//!    |     #[relationship(view_only, keyed_by = Book::title)]
//!    |                                          ^^^^
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
//!     #[relationship(view_only)]
//!     pub all: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # #[model(unique(author_id, title))]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub place: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! A view keeps places. It can only be ordered by them.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(view_only, position = Book::place)]
//!     pub all: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! #[model(unique(author_id, title))]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     pub place: i32,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::all` is a view of other relationships, and keeps no places of its own
//!
//!        help: write `order_by = "place"`
//!        note: see orm_core::errors [option-on-wrong-kind]
//!   --> compile_fail/view/view_with_position.rs
//!    |
//!    |     #[relationship(view_only, position = Book::place)]
//!    |                                          ^^^^
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
//!     #[relationship(view_only, order_by = "place")]
//!     pub all: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # #[model(unique(author_id, title))]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub place: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! A condition on the one row that a foreign key references.
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
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//!
//! #[derive(Model)]
//! pub struct Review {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Book::id)]
//!     pub book_id: i64,
//!     #[relationship(where = Book::YEAR.gt(2000))]
//!     pub recent_book: BelongsTo<Book>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Review::recent_book` is the one `Book` that its foreign key references
//!
//!        help: remove `where`: a condition chooses among the rows of a `HasMany`, `HasOne` or `ManyToMany`
//!        note: see orm_core::errors [option-on-wrong-kind]
//!   --> compile_fail/view/where_on_belongs_to.rs
//!    |
//!    |     #[relationship(where = Book::YEAR.gt(2000))]
//!    |                            ^^^^
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
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! #[derive(Model)]
//! pub struct Review {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Book::id)]
//!     pub book_id: i64,
//!     #[relationship(view_only)]
//!     pub recent_book: BelongsTo<Book>,
//! }
//! # fn main() {}
//! ```
//!
//! # path-unknown
//!
//! The condition of a view is one on another model than its target.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(where = Review::ID.gt(2000))]
//!     pub recent: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: `Condition<Review>` is not a condition on `Book`
//!  --> compile_fail/view/where_of_another_model.rs
//!   |
//!   |     #[relationship(where = Review::ID.gt(2000))]
//!   |                            ------^^^^^^^^^^^^^
//!   |                            |
//!   |                            this is not about rows of `Book`
//!   |                            required by a bound introduced by this call
//!   |
//!   = help: the trait `IntoCondition<Book>` is not implemented for `Condition<Review>`
//!   = note: help: a condition on a related model goes through a relationship of `Book`: `any`, `none` and `every` ask about many rows, `has` about one
//!   = note: see orm_core::errors [path-unknown]
//! help: the following other types implement trait `IntoCondition<M>`
//!  --> $WORKSPACE/orm-core/src/query/condition.rs
//!   |
//!   |   impl<M> IntoCondition<M> for Condition<M> {
//!   |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `Condition<M>`
//! ...
//!   | / impl<M> IntoCondition<M> for Condition<M, Group>
//!   | | where
//!   | |     AggregateOf<M>: PerRow,
//!   | |___________________________^ `Condition<M, Group>`
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
//!     #[relationship(where = Book::YEAR.gt(2000))]
//!     pub recent: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # reverse-is-a-view
//!
//! `back_populates` names a view, which has no other side.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship]
//!     pub books: HasMany<Book>,
//!     #[relationship(view_only)]
//!     pub all: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[relationship(back_populates = "all")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::author` says back_populates = "all", but `Author::all` is a view of other relationships, which has no other side
//!
//!               help: write back_populates = "books"
//!               note: see orm_core::errors [reverse-is-a-view]
//!   --> compile_fail/view/reverse_is_a_view.rs
//!    |
//!    |     #[relationship(back_populates = "all")]
//!    |                                     ^^^^^ evaluation of `_` failed here
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
//!     #[relationship(view_only)]
//!     pub all: HasMany<Book>,
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
//! # view-with-reverse
//!
//! A view has another side. What it is a view of has one.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(where = Book::YEAR.gt(2000), back_populates = "author")]
//!     pub recent: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::recent` is a view of other relationships, which has no other side
//!
//!        help: remove it here; what this is a view of is where a pair is declared
//!        note: see orm_core::errors [view-with-reverse]
//!   --> compile_fail/view/view_with_reverse.rs
//!    |
//!    |     #[relationship(where = Book::YEAR.gt(2000), back_populates = "author")]
//!    |                                                                  ^^^^^^^^
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
//!     #[relationship(where = Book::YEAR.gt(2000))]
//!     pub recent: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # where-unreadable
//!
//! The condition of a view is an expression, as a query's.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(where = "year > 2000")]
//!     pub recent: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: a condition is an expression with the target's columns
//!
//!        help: write it as for a query's `filter`: `where = Book::YEAR.gt(2000)`
//!        note: see orm_core::errors [where-unreadable]
//!   --> compile_fail/view/where_unreadable.rs
//!    |
//!    |     #[relationship(where = "year > 2000")]
//!    |                            ^^^^^^^^^^^^^
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
//!     #[relationship(where = Book::YEAR.gt(2000))]
//!     pub recent: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! A condition with an operator of Rust.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(where = year > 2000)]
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
//! error: `>` is an operator of Rust, and columns are compared by methods
//!
//!        help: write it as for a query's `filter`: `where = Book::YEAR.gt(2000)`
//!        note: see orm_core::errors [where-unreadable]
//!   --> compile_fail/view/where_with_an_operator.rs
//!    |
//!    |     #[relationship(where = year > 2000)]
//!    |                                 ^
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
//!     #[relationship(where = Book::YEAR.gt(2000))]
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
//! # write-through-view-only
//!
//! A view is read-only: what is put into it needn't fit its condition.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(where = Book::YEAR.gt(2000))]
//!     pub recent: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//!
//! pub fn program(s: &Session, author: Entity<'_, Author>, book: Entity<'_, Book>) -> orm_core::Result<()> {
//!     author.recent(s)?.add(book)?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this relationship is a view of others: nothing is written through it
//!  --> compile_fail/view/write_through_view_only.rs
//!   |
//!   |     author.recent(s)?.add(book)?;
//!   |                       ^^^ read-only
//!   |
//!   = help: the trait `Writable` is not implemented for `View<'_, Book>`
//!   = note: help: write through the relationship that holds the foreign key or the association; this one follows
//!   = note: see orm_core::errors [write-through-view-only], [write-through-path]
//! note: required by a bound in `View::<'s, T>::add`
//!  --> $WORKSPACE/orm-core/src/relationship/view.rs
//!   |
//!   |     pub fn add<V>(&self, _: V) -> Result<bool>
//!   |            --- required by a bound in this associated function
//!   |     where
//!   |         Self: Writable,
//!   |               ^^^^^^^^ required by this bound in `View::<'s, T>::add`
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
//! #     #[relationship(where = Book::YEAR.gt(2000))]
//! #     pub recent: HasMany<Book>,
//! # }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session, author: Entity<'_, Author>, book: Entity<'_, Book>) -> orm_core::Result<()> {
//!     author.books(s)?.add(book)?;
//!     Ok(())
//! }
//! ```
#![doc(alias = "comparison-of-two-types")]
#![doc(alias = "no-foreign-key")]
#![doc(alias = "option-on-wrong-kind")]
#![doc(alias = "path-unknown")]
#![doc(alias = "reverse-is-a-view")]
#![doc(alias = "view-with-reverse")]
#![doc(alias = "where-unreadable")]
#![doc(alias = "write-through-view-only")]
