//! Relationships that go through others.
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
//!     #[relationship(through = books.reviews)]
//!     pub reviews: HasMany<Review>,
//!     #[relationship(through = [Self::BOOKS, Book::REVIEWS, Review::BOOK])]
//!     pub all: HasMany<Book>,
//!     #[column(foreign_key = Country::id)]
//!     pub country_id: Option<i64>,
//!     #[relationship]
//!     pub country: BelongsTo<Option<Country>>,
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
//!     #[relationship(through = [Review::BOOK, Book::AUTHOR])]
//!     pub author: BelongsTo<Author>,
//!     #[relationship(through = author.country)]
//!     pub country: BelongsTo<Option<Country>>,
//! }
//!
//! #[derive(Model)]
//! pub struct Country {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # option-on-wrong-kind
//!
//! A path has a condition of its own. A step may have one.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(through = books.reviews, where = Review::ID.gt(1))]
//!     pub reviews: HasMany<Review>,
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
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::reviews` goes through others, and has no condition of its own
//!
//!        help: make one of its steps a relationship with `where`, and go through that
//!        note: see orm_core::errors [option-on-wrong-kind]
//!   --> compile_fail/through/condition_on_a_path.rs
//!    |
//!    |     #[relationship(through = books.reviews, where = Review::ID.gt(1))]
//!    |                                                     ^^^^^^
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
//!     #[relationship(through = books.reviews)]
//!     pub reviews: HasMany<Review>,
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
//! A path is loaded in a statement of its own.
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
//!     #[relationship(through = [Review::BOOK, Book::AUTHOR], lazy = "joined")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Review::author` can't be loaded in the same statement as its rows
//!
//!        help: write lazy = "selectin"
//!        note: see orm_core::errors [option-on-wrong-kind]
//!   --> compile_fail/through/joined_path.rs
//!    |
//!    |     #[relationship(through = [Review::BOOK, Book::AUTHOR], lazy = "joined")]
//!    |                                                                   ^^^^^^^^
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
//!     #[relationship(through = [Review::BOOK, Book::AUTHOR], lazy = "selectin")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! A path has an order of its own. A step may have one.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(through = books.reviews, order_by = "id")]
//!     pub reviews: HasMany<Review>,
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
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::reviews` goes through other relationships, which have their own `order_by`
//!
//!        help: write `order_by` where the step is declared
//!        note: see orm_core::errors [option-on-wrong-kind]
//!   --> compile_fail/through/option_of_a_step.rs
//!    |
//!    |     #[relationship(through = books.reviews, order_by = "id")]
//!    |                                                        ^^^^
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
//!     #[relationship(through = books.reviews)]
//!     pub reviews: HasMany<Review>,
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
//! A path goes over no association of its own.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(through = books.reviews)]
//!     pub reviews: ManyToMany<Review>,
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
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::reviews` goes through other relationships, and over no association of its own
//!
//!        help: write `HasMany<Review>`
//!        note: see orm_core::errors [option-on-wrong-kind]
//!   --> compile_fail/through/through_many_to_many.rs
//!    |
//!    |     pub reviews: ManyToMany<Review>,
//!    |                  ^^^^^^^^^^
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
//!     #[relationship(through = books.reviews)]
//!     pub reviews: HasMany<Review>,
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
//! # optional-over-required-steps
//!
//! A path may lead nowhere, but each of its steps leads to a row.
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
//!     #[relationship(through = [Review::BOOK, Book::AUTHOR])]
//!     pub author: BelongsTo<Option<Author>>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Review::author` is optional, but every step of its path always leads to a row
//!
//!               help: write `BelongsTo<Author>`
//!               note: see orm_core::errors [optional-over-required-steps]
//!   --> compile_fail/through/optional_over_required_steps.rs
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
//!     #[relationship(through = [Review::BOOK, Book::AUTHOR])]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! # required-over-optional-step
//!
//! A path always leads to a row, but one of its steps may not.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[column(foreign_key = Country::id)]
//!     pub country_id: Option<i64>,
//!     #[relationship]
//!     pub country: BelongsTo<Option<Country>>,
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
//!     #[relationship(through = [Book::AUTHOR, Author::COUNTRY])]
//!     pub country: BelongsTo<Country>,
//! }
//!
//! #[derive(Model)]
//! pub struct Review {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Book::id)]
//!     pub book_id: i64,
//! }
//! # #[derive(Model)]
//! # pub struct Country {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::country` is required, but its path goes through `Author::country`, which may lead to no row
//!
//!               help: write `BelongsTo<Option<Country>>`
//!               note: see orm_core::errors [required-over-optional-step]
//!   --> compile_fail/through/required_over_optional_step.rs
//!    |
//!    |     pub country: BelongsTo<Country>,
//!    |                  ^^^^^^^^^ evaluation of `_` failed here
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
//! #     #[column(foreign_key = Country::id)]
//! #     pub country_id: Option<i64>,
//! #     #[relationship]
//! #     pub country: BelongsTo<Option<Country>>,
//! # }
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
//!     #[relationship(through = [Book::AUTHOR, Author::COUNTRY])]
//!     pub country: BelongsTo<Option<Country>>,
//! }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Country {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # through-in-a-circle
//!
//! Two paths go through each other. rustc says so in its own words.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(through = [Author::BOOKS, Book::LIKE_IT])]
//!     pub like_it: HasMany<Book>,
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
//!     #[relationship(through = [Book::AUTHOR, Author::LIKE_IT])]
//!     pub like_it: HasMany<Book>,
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
//! ```text
//! error[E0391]: cycle detected when simplifying constant for the type system `<impl at $DIR/compile_fail/through/through_in_a_circle.rs:20:10: 20:15>::LIKE_IT`
//!  --> compile_fail/through/through_in_a_circle.rs
//!   |
//!   |     pub like_it: HasMany<Book>,
//!   |         ^^^^^^^
//!   |
//! note: ...which requires const-evaluating + checking `<impl at $DIR/compile_fail/through/through_in_a_circle.rs:20:10: 20:15>::LIKE_IT`...
//!  --> $WORKSPACE/orm-core/src/relationship/through.rs
//!   |
//!   |         length: <M as GoesThrough<I>>::LENGTH,
//!   |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//! note: ...which requires simplifying constant for the type system `<impl at $DIR/compile_fail/through/through_in_a_circle.rs:30:37: 30:43>::LENGTH`...
//!  --> compile_fail/through/through_in_a_circle.rs
//!   |
//!   |     #[relationship(through = [Book::AUTHOR, Author::LIKE_IT])]
//!   |                                     ^^^^^^
//! note: ...which requires const-evaluating + checking `<impl at $DIR/compile_fail/through/through_in_a_circle.rs:30:37: 30:43>::LENGTH`...
//!  --> compile_fail/through/through_in_a_circle.rs
//!   |
//!   |     #[relationship(through = [Book::AUTHOR, Author::LIKE_IT])]
//!   |                                     ^^^^^^
//! note: ...which requires caching mir of `<impl at $DIR/compile_fail/through/through_in_a_circle.rs:30:37: 30:43>::LENGTH` for CTFE...
//!  --> compile_fail/through/through_in_a_circle.rs
//!   |
//!   |     #[relationship(through = [Book::AUTHOR, Author::LIKE_IT])]
//!   |                                     ^^^^^^
//! note: ...which requires elaborating drops for `<impl at $DIR/compile_fail/through/through_in_a_circle.rs:30:37: 30:43>::LENGTH`...
//!  --> compile_fail/through/through_in_a_circle.rs
//!   |
//!   |     #[relationship(through = [Book::AUTHOR, Author::LIKE_IT])]
//!   |                                     ^^^^^^
//! note: ...which requires simplifying constant for the type system `<impl at $DIR/compile_fail/through/through_in_a_circle.rs:10:10: 10:15>::LIKE_IT`...
//!  --> compile_fail/through/through_in_a_circle.rs
//!   |
//!   |     pub like_it: HasMany<Book>,
//!   |         ^^^^^^^
//! note: ...which requires const-evaluating + checking `<impl at $DIR/compile_fail/through/through_in_a_circle.rs:10:10: 10:15>::LIKE_IT`...
//!  --> $WORKSPACE/orm-core/src/relationship/through.rs
//!   |
//!   |         length: <M as GoesThrough<I>>::LENGTH,
//!   |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//! note: ...which requires simplifying constant for the type system `<impl at $DIR/compile_fail/through/through_in_a_circle.rs:16:39: 16:44>::LENGTH`...
//!  --> compile_fail/through/through_in_a_circle.rs
//!   |
//!   |     #[relationship(through = [Author::BOOKS, Book::LIKE_IT])]
//!   |                                       ^^^^^
//! note: ...which requires const-evaluating + checking `<impl at $DIR/compile_fail/through/through_in_a_circle.rs:16:39: 16:44>::LENGTH`...
//!  --> compile_fail/through/through_in_a_circle.rs
//!   |
//!   |     #[relationship(through = [Author::BOOKS, Book::LIKE_IT])]
//!   |                                       ^^^^^
//! note: ...which requires caching mir of `<impl at $DIR/compile_fail/through/through_in_a_circle.rs:16:39: 16:44>::LENGTH` for CTFE...
//!  --> compile_fail/through/through_in_a_circle.rs
//!   |
//!   |     #[relationship(through = [Author::BOOKS, Book::LIKE_IT])]
//!   |                                       ^^^^^
//! note: ...which requires elaborating drops for `<impl at $DIR/compile_fail/through/through_in_a_circle.rs:16:39: 16:44>::LENGTH`...
//!  --> compile_fail/through/through_in_a_circle.rs
//!   |
//!   |     #[relationship(through = [Author::BOOKS, Book::LIKE_IT])]
//!   |                                       ^^^^^
//!   = note: ...which again requires simplifying constant for the type system `<impl at $DIR/compile_fail/through/through_in_a_circle.rs:20:10: 20:15>::LIKE_IT`, completing the cycle
//! note: cycle used when const-evaluating + checking `_::PATH`
//!  --> compile_fail/through/through_in_a_circle.rs
//!   |
//!   |     #[relationship(through = [Author::BOOKS, Book::LIKE_IT])]
//!   |                                                    ^^^^^^^
//!   = note: see https://rustc-dev-guide.rust-lang.org/overview.html#queries and https://rustc-dev-guide.rust-lang.org/query.html for more information
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
//! #     #[relationship(through = [Author::BOOKS, Book::LIKE_IT])]
//! #     pub like_it: HasMany<Book>,
//! # }
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
//!     #[relationship(through = [Book::AUTHOR, Author::BOOKS])]
//!     pub like_it: HasMany<Book>,
//! }
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
//! # through-itself
//!
//! A path begins with itself.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(through = reviews.book)]
//!     pub reviews: HasMany<Book>,
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
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::reviews` goes through itself
//!
//!        help: begin with another relationship
//!        note: see orm_core::errors [through-itself]
//!   --> compile_fail/through/through_itself.rs
//!    |
//!    |     #[relationship(through = reviews.book)]
//!    |                              ^^^^^^^
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
//!     #[relationship(through = [Author::BOOKS, Book::REVIEWS, Review::BOOK])]
//!     pub reviews: HasMany<Book>,
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
//! # through-not-to-one
//!
//! A path leads to one row, but one of its steps leads to many.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(through = books.reviews)]
//!     pub review: BelongsTo<Option<Review>>,
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
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::review` is at most one `Review`, but its path goes through `Author::books`, which leads to many rows
//!
//!               help: write `HasMany<Review>`
//!               note: see orm_core::errors [through-not-to-one]
//!   --> compile_fail/through/through_not_to_one.rs
//!    |
//!    |     pub review: BelongsTo<Option<Review>>,
//!    |                 ^^^^^^^^^ evaluation of `_` failed here
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
//!     #[relationship(through = books.reviews)]
//!     pub reviews: HasMany<Review>,
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
//! # through-step-missing
//!
//! A step of a path is no relationship of the model that the step before it leads to.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(through = books.revews)]
//!     pub reviews: HasMany<Review>,
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
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::reviews` goes through `Book::revews`, but `Book` has no relationship `revews`
//!
//!               help: did you mean `reviews`?
//!               note: see orm_core::errors [through-step-missing]
//!   --> compile_fail/through/through_step_missing.rs
//!    |
//!    |     #[relationship(through = books.revews)]
//!    |                                    ^^^^^^ evaluation of `_` failed here
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
//!     #[relationship(through = books.reviews)]
//!     pub reviews: HasMany<Review>,
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
//! A path is written with a name that another struct's backref generates.
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
//!     #[relationship(through = book.author)]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Review::author` goes through `Review::book`, but `Review` declares no relationship `book`
//!
//!        help: if a backref generates it, write the path with the relationships' constants: `through = [Review::BOOK, …]`
//!        note: see orm_core::errors [through-step-missing]
//!   --> compile_fail/through/through_step_generated.rs
//!    |
//!    |     #[relationship(through = book.author)]
//!    |                              ^^^^
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
//!     #[relationship(through = [Review::BOOK, Book::AUTHOR])]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! A step of a path is a column.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(through = books.title)]
//!     pub reviews: HasMany<Review>,
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
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::reviews` goes through `Book::title`, which is a column and no relationship
//!
//!               help: `Book` has a relationship `reviews`
//!               note: see orm_core::errors [through-step-missing]
//!   --> compile_fail/through/through_step_is_a_column.rs
//!    |
//!    |     #[relationship(through = books.title)]
//!    |                                    ^^^^^ evaluation of `_` failed here
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
//!     #[relationship(through = books.reviews)]
//!     pub reviews: HasMany<Review>,
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
//! The first step of a path is no relationship of the struct.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(through = boks.reviews)]
//!     pub reviews: HasMany<Review>,
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
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::reviews` goes through `Author::boks`, but `Author` declares no relationship `boks`
//!
//!        help: did you mean `books`? it declares `books`
//!        note: see orm_core::errors [through-step-missing]
//!   --> compile_fail/through/through_step_missing_here.rs
//!    |
//!    |     #[relationship(through = boks.reviews)]
//!    |                              ^^^^
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
//!     #[relationship(through = books.reviews)]
//!     pub reviews: HasMany<Review>,
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
//! A path goes on behind a relationship that another struct's backref generates.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(through = books.author.books)]
//!     pub all: HasMany<Book>,
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
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: the path goes on behind `Book::author`, which `Book` does not declare
//!
//!               help: if a backref generates it, write the path with the relationships' constants: `through = […, Book::AUTHOR, …]`
//!               note: see orm_core::errors [through-step-missing]
//!   --> compile_fail/through/through_step_undeclared.rs
//!    |
//!    |     #[relationship(through = books.author.books)]
//!    |                                    ^^^^^^ evaluation of `<Author as orm_core::Behind<1, 2>>::Model::{constant#0}` failed here
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
//!     #[relationship(through = [Author::BOOKS, Book::AUTHOR, Author::BOOKS])]
//!     pub all: HasMany<Book>,
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
//! # through-step-private
//!
//! A step of a path is a field that can't be seen.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! mod books {
//!     use orm_core::prelude::*;
//!
//!     #[derive(Model)]
//!     pub struct Book {
//!         #[column(primary_key)]
//!         pub id: i64,
//!         #[column(foreign_key = super::Author::id)]
//!         pub author_id: i64,
//!         #[relationship]
//!         reviews: HasMany<super::Review>,
//!     }
//! }
//!
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship]
//!     pub books: HasMany<books::Book>,
//!     #[relationship(through = books.reviews)]
//!     pub reviews: HasMany<Review>,
//! }
//!
//! #[derive(Model)]
//! pub struct Review {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = books::Book::id)]
//!     pub book_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::reviews` goes through `Book::reviews`, which can't be seen from here
//!
//!               help: make the field `pub` or `pub(crate)`
//!               note: see orm_core::errors [through-step-private]
//!   --> compile_fail/through/through_step_private.rs
//!    |
//!    |     #[relationship(through = books.reviews)]
//!    |                                    ^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # mod books {
//! #     use orm_core::prelude::*;
//!     #[derive(Model)]
//!     pub struct Book {
//!         #[column(primary_key)]
//!         pub id: i64,
//!         #[column(foreign_key = super::Author::id)]
//!         pub author_id: i64,
//!         #[relationship]
//!         pub reviews: HasMany<super::Review>,
//!     }
//! }
//! # #[derive(Model)]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship]
//! #     pub books: HasMany<books::Book>,
//! #     #[relationship(through = books.reviews)]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = books::Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # through-to-one
//!
//! A path is a collection, but each of its steps leads to one row.
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
//!     #[relationship(through = [Review::BOOK, Book::AUTHOR])]
//!     pub authors: HasMany<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Review::authors` is a collection of `Author`, but every step of its path leads to one row
//!
//!               help: write `BelongsTo<Author>`
//!               note: see orm_core::errors [through-to-one]
//!   --> compile_fail/through/through_to_one.rs
//!    |
//!    |     pub authors: HasMany<Author>,
//!    |                  ^^^^^^^ evaluation of `_` failed here
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
//!     #[relationship(through = [Review::BOOK, Book::AUTHOR])]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! # through-unreadable
//!
//! A path is names of relationships with dots between them, or their constants.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(through = "books.reviews")]
//!     pub reviews: HasMany<Review>,
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
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: a path is the names of relationships with dots between them
//!
//!        help: write `through = books.reviews`, or the constants: `through = [Author::BOOKS, Book::REVIEWS]`
//!        note: see orm_core::errors [through-unreadable]
//!   --> compile_fail/through/through_unreadable.rs
//!    |
//!    |     #[relationship(through = "books.reviews")]
//!    |                              ^^^^^^^^^^^^^^^
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
//!     #[relationship(through = books.reviews)]
//!     pub reviews: HasMany<Review>,
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
//! A path has one step.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(through = books)]
//!     pub all: HasMany<Book>,
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
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::all` goes through one relationship, which leads there by itself
//!
//!        help: write at least two steps, `through = books.reviews`, or `view_only` for a read-only view of one
//!        note: see orm_core::errors [through-unreadable]
//!   --> compile_fail/through/through_one_step.rs
//!    |
//!    |     #[relationship(through = books)]
//!    |                              ^^^^^
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
//! # through-wrong-target
//!
//! A path ends at another model than the field says.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(through = books.reviews)]
//!     pub reviews: HasMany<Book>,
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
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::reviews` is a relationship to `Book`, but its path ends with `Book::reviews`, which leads to `Review`
//!
//!               help: write `HasMany<Review>`, or go on with a relationship of `Review`
//!               note: see orm_core::errors [through-wrong-target]
//!   --> compile_fail/through/through_wrong_target.rs
//!    |
//!    |     #[relationship(through = books.reviews)]
//!    |                                    ^^^^^^^ evaluation of `_` failed here
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
//!     #[relationship(through = books.reviews)]
//!     pub reviews: HasMany<Review>,
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
//! A step of a path begins at another model than the step before it leads to.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(through = [Author::BOOKS, Review::BOOK])]
//!     pub all: HasMany<Book>,
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
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::all` goes on from `Review` behind `Author::books`, which leads to `Book`
//!
//!               help: each step is a relationship of the model that the step before it leads to
//!               note: see orm_core::errors [through-wrong-target]
//!   --> compile_fail/through/through_steps_apart.rs
//!    |
//!    |     #[relationship(through = [Author::BOOKS, Review::BOOK])]
//!    |                                       ^^^^^ evaluation of `_` failed here
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
//!     #[relationship(through = [Author::BOOKS, Book::REVIEWS, Review::BOOK])]
//!     pub all: HasMany<Book>,
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
//! # view-with-reverse
//!
//! A path has another side. Its steps have theirs.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(through = books.reviews, backref = "authors")]
//!     pub reviews: HasMany<Review>,
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
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::reviews` is a view of other relationships, which has no other side
//!
//!        help: remove it here; what this is a view of is where a pair is declared
//!        note: see orm_core::errors [view-with-reverse]
//!   --> compile_fail/through/path_with_reverse.rs
//!    |
//!    |     #[relationship(through = books.reviews, backref = "authors")]
//!    |                                                       ^^^^^^^^^
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
//!     #[relationship(through = books.reviews)]
//!     pub reviews: HasMany<Review>,
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
//! # write-through-path
//!
//! A path is read-only: what is between its ends is not known.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(through = books.reviews)]
//!     pub reviews: HasMany<Review>,
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
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session, author: Entity<'_, Author>) -> orm_core::Result<()> {
//!     author.reviews(s)?.create(Review::draft().book_id(1))?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this relationship is a view of others: nothing is written through it
//!  --> compile_fail/through/write_through_path.rs
//!   |
//!   |     author.reviews(s)?.create(Review::draft().book_id(1))?;
//!   |                        ^^^^^^ read-only
//!   |
//!   = help: the trait `Writable` is not implemented for `View<'_, Review>`
//!   = note: help: write through the relationship that holds the foreign key or the association; this one follows
//!   = note: see orm_core::errors [write-through-view-only], [write-through-path]
//! note: required by a bound in `View::<'s, T>::create`
//!  --> $WORKSPACE/orm-core/src/relationship/view.rs
//!   |
//!   |     pub fn create<D>(&self, _: D) -> Result<Entity<'s, T>>
//!   |            ------ required by a bound in this associated function
//!   |     where
//!   |         Self: Writable,
//!   |               ^^^^^^^^ required by this bound in `View::<'s, T>::create`
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
//! #     #[relationship(through = books.reviews)]
//! #     pub reviews: HasMany<Review>,
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
//! pub fn program(s: &Session, author: Entity<'_, Author>) -> orm_core::Result<()> {
//!     author.books(s)?.first().map(|book| book.reviews(s)?.create(Review::draft())).transpose()?;
//!     Ok(())
//! }
//! ```
#![doc(alias = "option-on-wrong-kind")]
#![doc(alias = "optional-over-required-steps")]
#![doc(alias = "required-over-optional-step")]
#![doc(alias = "through-in-a-circle")]
#![doc(alias = "through-itself")]
#![doc(alias = "through-not-to-one")]
#![doc(alias = "through-step-missing")]
#![doc(alias = "through-step-private")]
#![doc(alias = "through-to-one")]
#![doc(alias = "through-unreadable")]
#![doc(alias = "through-wrong-target")]
#![doc(alias = "view-with-reverse")]
#![doc(alias = "write-through-path")]
