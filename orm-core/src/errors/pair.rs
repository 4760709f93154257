//! The two sides of a relationship against each other.
//!
//! # backref-and-back-populates
//!
//! The other side is generated or declared, not both.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", back_populates = "author")]
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
//! ```text
//! error: `Author::books` has a backref, which generates the other side, and back_populates, which says that it is declared
//!
//!        help: keep one: back_populates = "author" if `Book` declares `author`, else the backref
//!        note: see orm_core::errors [backref-and-back-populates]
//!   --> compile_fail/pair/backref_and_back_populates.rs
//!    |
//!    |     #[relationship(backref = "author", back_populates = "author")]
//!    |                                                         ^^^^^^^^
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
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! #     #[relationship(back_populates = "books")]
//! #     pub author: BelongsTo<Author>,
//! # }
//! # fn main() {}
//! ```
//!
//! # backref-foreign-crate
//!
//! A `backref` adds methods to the other model, which Rust allows inside one crate. Towards a model of another crate a relationship is one-way. rustc says so in its own words.
//!
//! ```ignore
//! # use orm_core::prelude::*;
//! # use orm_tests::Country;
//! #[derive(Model)]
//! pub struct City {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Country::code)]
//!     pub country: String,
//!     #[relationship(backref = "cities")]
//!     pub of: BelongsTo<Country>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0116]: cannot define inherent `impl` for a type outside of the crate where the type is defined
//!  --> compile_fail/pair/backref_foreign_crate.rs
//!   |
//!   |     #[relationship(backref = "cities")]
//!   |                              ^^^^^^^^ impl for type defined outside of crate
//!   |
//!   = help: consider defining a trait and implementing it for the type or using a newtype wrapper like `struct MyType(ExternalType);` and implement it
//!   = note: for more details about the orphan rules, see <https://doc.rust-lang.org/reference/items/implementations.html?highlight=orphan#orphan-rules>
//! note: `__Same` does not define a new type, only an alias of `T` defined here
//!  --> compile_fail/pair/backref_foreign_crate.rs
//!   |
//!   |     #[relationship(backref = "cities")]
//!   |                              ^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```ignore
//! # use orm_core::prelude::*;
//! # use orm_tests::Country;
//! #[derive(Model)]
//! pub struct City {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Country::code)]
//!     pub country: String,
//!     #[relationship]
//!     pub of: BelongsTo<Country>,
//! }
//! # fn main() {}
//! ```
//!
//! # backref-invalid-name
//!
//! A `backref` becomes a method, and its name isn't one of a method.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "the author")]
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
//! error: the backref of `Author::books` is named "the author", which can't be a method of `Book`
//!
//!        help: write a name such as `author`: letters, digits and underscores, no digit first
//!        note: see orm_core::errors [backref-invalid-name]
//!   --> compile_fail/pair/backref_invalid_name.rs
//!    |
//!    |     #[relationship(backref = "the author")]
//!    |                              ^^^^^^^^^^^^
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
//! # backref-over-column
//!
//! A `backref` has the name of a column of the other model.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "title")]
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
//! error[E0080]: evaluation panicked: the backref of `Author::books` would generate `Book::title`, but `Book::title` is a column
//!
//!               help: choose another name, or rename the column: a foreign key is usually named `title_id`
//!               note: see orm_core::errors [backref-over-column]
//!   --> compile_fail/pair/backref_over_column.rs
//!    |
//!    |     #[relationship(backref = "title")]
//!    |                              ^^^^^^^ evaluation of `_` failed here
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
//! #     pub title: String,
//! # }
//! # fn main() {}
//! ```
//!
//! A `backref` is called like the foreign key: it is the relationship, which has a name of its own.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author_id")]
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
//! error[E0080]: evaluation panicked: the backref of `Author::books` would generate `Book::author_id`, but `Book::author_id` is a column
//!
//!               help: write backref = "author"
//!               note: see orm_core::errors [backref-over-column]
//!   --> compile_fail/pair/backref_over_its_key.rs
//!    |
//!    |     #[relationship(backref = "author_id")]
//!    |                              ^^^^^^^^^^^ evaluation of `_` failed here
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
//! # backref-over-method
//!
//! A `backref` has the name of a method that the other model has. rustc says so in its own words.
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
//! }
//!
//! impl Book {
//!     pub fn author(&self) -> i64 {
//!         self.author_id
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0592]: duplicate definitions with name `author`
//!  --> compile_fail/pair/backref_over_method.rs
//!   |
//!   |     #[relationship(backref = "author")]
//!   |                              ^^^^^^^^ duplicate definitions for `author`
//! ...
//!   |     pub fn author(&self) -> i64 {
//!   |     --------------------------- other definition for `author`
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! impl Book {
//!     pub fn author_number(&self) -> i64 {
//!         self.author_id
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! # backref-over-relationship
//!
//! A `backref` has the name of a relationship that the other model declares.
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
//!     #[relationship(back_populates = "books")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: the backref of `Author::books` would generate `Book::author`, but `Book` declares a relationship of that name
//!
//!               help: write back_populates = "author" to pair with it, or remove `Book::author`
//!               note: see orm_core::errors [backref-over-relationship]
//!   --> compile_fail/pair/backref_over_relationship.rs
//!    |
//!    |     #[relationship(backref = "author")]
//!    |                              ^^^^^^^^ evaluation of `_` failed here
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
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! #     #[relationship(back_populates = "books")]
//! #     pub author: BelongsTo<Author>,
//! # }
//! # fn main() {}
//! ```
//!
//! # backref-reserved
//!
//! A `backref` has the name of something that the derive generates.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "draft")]
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
//! error: the backref of `Author::books` would be a second `Book::draft`, which the derive generates
//!
//!        help: choose another name
//!        note: see orm_core::errors [backref-reserved]
//!   --> compile_fail/pair/backref_reserved.rs
//!    |
//!    |     #[relationship(backref = "draft")]
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
//! # both-sides-hold-key
//!
//! Both sides of a pair are `BelongsTo`, and a pair goes over one foreign key.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Book::id)]
//!     pub book_id: Option<i64>,
//!     #[relationship(back_populates = "author")]
//!     pub book: BelongsTo<Option<Book>>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[relationship(back_populates = "book")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::book` (`BelongsTo`) and `Book::author` (`BelongsTo`) are one pair, but both hold a foreign key, and a pair goes over one
//!
//!               help: keep `BelongsTo` where the foreign key is, and on the other side write `HasMany` or, over a unique key, `HasOne`
//!               note: see orm_core::errors [both-sides-hold-key]
//!   --> compile_fail/pair/both_sides_hold_key.rs
//!    |
//!    |     #[relationship(back_populates = "author")]
//!    |                                     ^^^^^^^^ evaluation of `_` failed here
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
//!     pub book: HasOne<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(unique, foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[relationship(back_populates = "book")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! # key-option-on-reverse-side
//!
//! What becomes of a book without its author is said at the collection, and not at the foreign key.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", on_delete = "cascade")]
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
//! error: `Author::books` says `on_delete = "cascade"`, but the foreign key is a column of `Book`
//!
//!        help: write it in `Book`: `#[column(foreign_key = …, on_delete = "cascade")]`
//!        note: see orm_core::errors [key-option-on-reverse-side]
//!   --> compile_fail/pair/key_option_on_reverse_side.rs
//!    |
//!    |     #[relationship(backref = "author", on_delete = "cascade")]
//!    |                                        ^^^^^^^^^
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
//!
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
//! # no-side-holds-key
//!
//! Neither side of a pair is `BelongsTo`, and one of them has the foreign key.
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
//!     pub author: HasOne<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::books` (`HasMany`) and `Book::author` (`HasOne`) are one pair, but neither holds the foreign key
//!
//!               help: on the side whose struct has the foreign key column write `BelongsTo`: `author: BelongsTo<Author>`
//!               note: see orm_core::errors [no-side-holds-key]
//!   --> compile_fail/pair/no_side_holds_key.rs
//!    |
//!    |     #[relationship(back_populates = "author")]
//!    |                                     ^^^^^^^^ evaluation of `_` failed here
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
//! # one-way-in-strict
//!
//! A model that wants every relationship to have its other side has one without.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! #[model(strict_pairs)]
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
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::books` has no other side on `Book`, and `Author` says strict_pairs
//!
//!        help: write `#[relationship(backref = "author")]` to generate it, `back_populates = "…"` if `Book` declares it, or `#[relationship(one_way)]` if there is to be none
//!        note: see orm_core::errors [one-way-in-strict]
//!   --> compile_fail/pair/one_way_in_strict.rs
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
//! #[model(strict_pairs)]
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
//! # one-way-with-reverse
//!
//! A relationship is said to be one-way, and has another side.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", one_way)]
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
//! error: `Author::books` says one_way, but has another side
//!
//!        help: remove `one_way`
//!        note: see orm_core::errors [one-way-with-reverse]
//!   --> compile_fail/pair/one_way_with_reverse.rs
//!    |
//!    |     #[relationship(backref = "author", one_way)]
//!    |                                        ^^^^^^^
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
//! # pair-named-on-one-side
//!
//! One side names the other as its reverse, and that one names nobody.
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
//!     #[relationship]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::books` names `Book::author` as its other side, but `Book::author` names none
//!
//!               help: at `Book::author` write back_populates = "books"
//!               note: see orm_core::errors [pair-named-on-one-side]
//!   --> compile_fail/pair/pair_named_on_one_side.rs
//!    |
//!    |     #[relationship(back_populates = "author")]
//!    |                                     ^^^^^^^^ evaluation of `_` failed here
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
//! # pair-not-mutual
//!
//! One side names the other as its reverse, and that one names a third.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(foreign_key = Book::ghost_id)]
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
//!     #[relationship(back_populates = "ghostwritten", foreign_key = author_id)]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::books` names `Book::author` as its other side, but `Book::author` names `Author::ghostwritten`
//!
//!               help: at `Book::author` write back_populates = "books", or name here the relationship that leads back to `Author::books`
//!               note: see orm_core::errors [pair-not-mutual]
//!   --> compile_fail/pair/pair_not_mutual.rs
//!    |
//!    |     #[relationship(back_populates = "author")]
//!    |                                     ^^^^^^^^ evaluation of `_` failed here
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
//! #     #[relationship(foreign_key = Book::ghost_id)]
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
//!     #[relationship(back_populates = "books", foreign_key = author_id)]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! # pair-over-two-keys
//!
//! The two sides of a pair choose different foreign keys.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "author", foreign_key = Book::author_id)]
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
//!     #[relationship(back_populates = "books", foreign_key = editor_id)]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::books` goes over `Book::author_id`, but its other side `Book::author` goes over `Book::editor_id`
//!
//!               help: name one foreign key on both, or on one side only
//!               note: see orm_core::errors [pair-over-two-keys]
//!   --> compile_fail/pair/pair_over_two_keys.rs
//!    |
//!    |     #[relationship(back_populates = "author", foreign_key = Book::author_id)]
//!    |                                     ^^^^^^^^ evaluation of `_` failed here
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
//! #     #[relationship(back_populates = "author", foreign_key = Book::author_id)]
//! #     pub books: HasMany<Book>,
//! # }
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub editor_id: i64,
//!     #[relationship(back_populates = "books", foreign_key = author_id)]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! # pair-with-itself
//!
//! A relationship names itself as its reverse.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Person {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Person::id)]
//!     pub boss_id: Option<i64>,
//!     #[relationship(back_populates = "boss")]
//!     pub boss: BelongsTo<Option<Person>>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Person::boss` names itself as its other side
//!
//!        help: name the relationship that leads back, such as `parent` for `children`
//!        note: see orm_core::errors [pair-with-itself]
//!   --> compile_fail/pair/pair_with_itself.rs
//!    |
//!    |     #[relationship(back_populates = "boss")]
//!    |                                     ^^^^^^
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
//!     #[relationship(back_populates = "boss")]
//!     pub reports: HasMany<Person>,
//!     #[relationship(back_populates = "reports")]
//!     pub boss: BelongsTo<Option<Person>>,
//! }
//! # fn main() {}
//! ```
//!
//! # reverse-is-a-column
//!
//! `back_populates` names the foreign key column. It takes the relationship.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "author_id")]
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
//! ```text
//! error[E0080]: evaluation panicked: `Author::books` says back_populates = "author_id", but `Book::author_id` is a column and no relationship
//!
//!               help: `Book` has a relationship `author`: write back_populates = "author"
//!               note: see orm_core::errors [reverse-is-a-column]
//!   --> compile_fail/pair/reverse_is_a_column.rs
//!    |
//!    |     #[relationship(back_populates = "author_id")]
//!    |                                     ^^^^^^^^^^^ evaluation of `_` failed here
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
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! #     #[relationship(back_populates = "books")]
//! #     pub author: BelongsTo<Author>,
//! # }
//! # fn main() {}
//! ```
//!
//! # reverse-missing
//!
//! `back_populates` names a relationship that the other model doesn't have.
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
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::books` says back_populates = "author", but `Book` has no relationship `author`
//!
//!               help: add to `Book`:
//!                         #[relationship(back_populates = "books")]
//!                         author: BelongsTo<Author>,
//!               note: see orm_core::errors [reverse-missing]
//!   --> compile_fail/pair/reverse_missing.rs
//!    |
//!    |     #[relationship(back_populates = "author")]
//!    |                                     ^^^^^^^^ evaluation of `_` failed here
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
//! `back_populates` names a many-to-many that the other model doesn't have.
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
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::tags` says back_populates = "books", but `Tag` has no relationship `books`
//!
//!               help: add to `Tag`:
//!                         #[relationship(back_populates = "tags", secondary = "book_tags")]
//!                         books: ManyToMany<Book>,
//!               note: see orm_core::errors [reverse-missing]
//!   --> compile_fail/pair/reverse_missing_of_many_to_many.rs
//!    |
//!    |     #[relationship(secondary = "book_tags", back_populates = "books")]
//!    |                                                              ^^^^^^^ evaluation of `_` failed here
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
//!     #[relationship(back_populates = "tags", secondary = "book_tags")]
//!     pub books: ManyToMany<Book>,
//! }
//! # fn main() {}
//! ```
//!
//! # reverse-misspelt
//!
//! `back_populates` is nearly the name of a relationship of the other model.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "autor")]
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
//! ```text
//! error[E0080]: evaluation panicked: `Author::books` says back_populates = "autor", but `Book` has no relationship `autor`
//!
//!               help: `Book` has a relationship `author`: write back_populates = "author"
//!               note: see orm_core::errors [reverse-misspelt]
//!   --> compile_fail/pair/reverse_misspelt.rs
//!    |
//!    |     #[relationship(back_populates = "autor")]
//!    |                                     ^^^^^^^ evaluation of `_` failed here
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
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! #     #[relationship(back_populates = "books")]
//! #     pub author: BelongsTo<Author>,
//! # }
//! # fn main() {}
//! ```
//!
//! # reverse-wrong-target
//!
//! `back_populates` names a relationship to a third model.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "publisher")]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Publisher {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "publisher")]
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
//!     #[column(foreign_key = Publisher::id)]
//!     pub publisher_id: i64,
//!     #[relationship(back_populates = "books")]
//!     pub publisher: BelongsTo<Publisher>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::books` says back_populates = "publisher", but `Book::publisher` is a relationship to `Publisher` and not to `Author`
//!
//!               help: `Book::author` leads back: write back_populates = "author"
//!               note: see orm_core::errors [reverse-wrong-target]
//!   --> compile_fail/pair/reverse_wrong_target.rs
//!    |
//!    |     #[relationship(back_populates = "publisher")]
//!    |                                     ^^^^^^^^^^^ evaluation of `_` failed here
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
//! # #[derive(Model)]
//! # pub struct Publisher {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(back_populates = "publisher")]
//! #     pub books: HasMany<Book>,
//! # }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! #     #[relationship(back_populates = "books")]
//! #     pub author: BelongsTo<Author>,
//! #     #[column(foreign_key = Publisher::id)]
//! #     pub publisher_id: i64,
//! #     #[relationship(back_populates = "books")]
//! #     pub publisher: BelongsTo<Publisher>,
//! # }
//! # fn main() {}
//! ```
//!
//! # two-backrefs-of-two-models
//!
//! Two `backref`s generate one name on one model. rustc says so in its own words, once for each generated item.
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
//! pub struct Editor {
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
//!     #[column(foreign_key = Editor::id)]
//!     pub editor_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0592]: duplicate definitions with name `AUTHOR`
//!  --> compile_fail/pair/two_backrefs_of_two_models.rs
//!   |
//!   |     #[relationship(backref = "author")]
//!   |                              ^^^^^^^^ duplicate definitions for `AUTHOR`
//! ...
//!   |     #[relationship(backref = "author")]
//!   |                              -------- other definition for `AUTHOR`
//!
//! error[E0592]: duplicate definitions with name `author`
//!  --> compile_fail/pair/two_backrefs_of_two_models.rs
//!   |
//!   |     #[relationship(backref = "author")]
//!   |                              ^^^^^^^^ duplicate definitions for `author`
//! ...
//!   |     #[relationship(backref = "author")]
//!   |                              -------- other definition for `author`
//!
//! error[E0592]: duplicate definitions with name `set_author`
//!  --> compile_fail/pair/two_backrefs_of_two_models.rs
//!   |
//!   |     #[relationship(backref = "author")]
//!   |                              ^^^^^^^^ duplicate definitions for `set_author`
//! ...
//!   |     #[relationship(backref = "author")]
//!   |                              -------- other definition for `set_author`
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
//! pub struct Editor {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "editor")]
//!     pub books: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! #     #[column(foreign_key = Editor::id)]
//! #     pub editor_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # two-backrefs-one-name
//!
//! Two relationships of one model would generate the same other side.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", foreign_key = Book::author_id)]
//!     pub books: HasMany<Book>,
//!     #[relationship(backref = "author", foreign_key = Book::ghost_id)]
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
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: the backrefs of `Author::books` and `Author::ghostwritten` would both generate `Book::author`
//!
//!        help: give one of them another name, or, over the same foreign key, `view_only` instead of a backref
//!        note: see orm_core::errors [two-backrefs-one-name]
//!   --> compile_fail/pair/two_backrefs_one_name.rs
//!    |
//!    |     #[relationship(backref = "author", foreign_key = Book::ghost_id)]
//!    |                              ^^^^^^^^
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
//!     #[relationship(backref = "ghost", foreign_key = Book::ghost_id)]
//!     pub ghostwritten: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! #     #[column(foreign_key = Author::id)]
//! #     pub ghost_id: Option<i64>,
//! # }
//! # fn main() {}
//! ```
//!
//! # two-forwards-one-reverse
//!
//! Two relationships name the same other side, which names one of them.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "author")]
//!     pub books: HasMany<Book>,
//!     #[relationship(back_populates = "author")]
//!     pub drafts: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub is_draft: bool,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[relationship(back_populates = "books")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::books` and `Author::drafts` both name `Book::author` as their other side, and `Book::author` names `Author::books`
//!
//!               help: write `#[relationship(view_only)]`, or `where = …` for some of the rows only; over a foreign key of its own `Author::drafts` needs another side on `Book`
//!               note: see orm_core::errors [two-forwards-one-reverse]
//!   --> compile_fail/pair/two_forwards_one_reverse.rs
//!    |
//!    |     #[relationship(back_populates = "author")]
//!    |                                     ^^^^^^^^ evaluation of `_` failed here
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
//!     #[relationship(where = Book::IS_DRAFT.eq(true))]
//!     pub drafts: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub is_draft: bool,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! #     #[relationship(back_populates = "books")]
//! #     pub author: BelongsTo<Author>,
//! # }
//! # fn main() {}
//! ```
#![doc(alias = "backref-and-back-populates")]
#![doc(alias = "backref-foreign-crate")]
#![doc(alias = "backref-invalid-name")]
#![doc(alias = "backref-over-column")]
#![doc(alias = "backref-over-method")]
#![doc(alias = "backref-over-relationship")]
#![doc(alias = "backref-reserved")]
#![doc(alias = "both-sides-hold-key")]
#![doc(alias = "key-option-on-reverse-side")]
#![doc(alias = "no-side-holds-key")]
#![doc(alias = "one-way-in-strict")]
#![doc(alias = "one-way-with-reverse")]
#![doc(alias = "pair-named-on-one-side")]
#![doc(alias = "pair-not-mutual")]
#![doc(alias = "pair-over-two-keys")]
#![doc(alias = "pair-with-itself")]
#![doc(alias = "reverse-is-a-column")]
#![doc(alias = "reverse-missing")]
#![doc(alias = "reverse-misspelt")]
#![doc(alias = "reverse-wrong-target")]
#![doc(alias = "two-backrefs-of-two-models")]
#![doc(alias = "two-backrefs-one-name")]
#![doc(alias = "two-forwards-one-reverse")]
