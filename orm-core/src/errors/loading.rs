//! Rows whose loaded relationships are known, and parts of relationships.
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
//!     #[relationship(backref = "book")]
//!     pub reviews: HasMany<Review>,
//! }
//!
//! #[derive(Model)]
//! pub struct Review {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub stars: i32,
//!     #[column(foreign_key = Book::id)]
//!     pub book_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # joined-from-afar
//!
//! Many rows don't fit beside one.
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
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub stars: i32,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Author>().with(Author::BOOKS.joined()).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this relationship can't be joined: the foreign key is not among the columns of the rows themselves
//!  --> compile_fail/loading/joined_from_afar.rs
//!   |
//!   |     s.query::<Author>().with(Author::BOOKS.joined()).all()?;
//!   |                                            ^^^^^^ not a `BelongsTo`
//!   |
//!   = help: the trait `Joinable` is not implemented for `Children<0, false>`
//!   = note: help: leave `joined()` away: it is then loaded in one statement for all rows
//!   = note: see orm_core::errors [joined-from-afar]
//! note: required by a bound in `orm_core::query::load::<impl Relationship<S, T, K>>::joined`
//!  --> $WORKSPACE/orm-core/src/query/load.rs
//!   |
//!   |     pub fn joined(self) -> With<S, T, K>
//!   |            ------ required by a bound in this associated function
//!   |     where
//!   |         K: Joinable,
//!   |            ^^^^^^^^ required by this bound in `orm_core::query::load::<impl Relationship<S, T, K>>::joined`
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
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub stars: i32,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Author>().with(Author::BOOKS).all()?;
//!     Ok(())
//! }
//! ```
//!
//! # load-of-no-entities
//!
//! A relationship is loaded for one entity as if it were many.
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
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let author = s.one::<Author>(1)?;
//!     s.load(author, Author::BOOKS)?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Entity<'_, Author>` doesn't give entities
//!  --> compile_fail/loading/load_of_no_entities.rs
//!   |
//!   |     s.load(author, Author::BOOKS)?;
//!   |            ^^^^^^ expected a `Vec`, a slice, a collection or an iterator of `Entity`s
//!   |
//!   = help: the trait `LoadRows<_>` is not implemented for `Entity<'_, Author>`
//!   = note: help: write `[entity]` for one, and `.all()?` behind a query; what to load is the second argument
//!   = note: see orm_core::errors [load-of-no-entities]
//! note: required by a bound in `orm_core::query::load::loading::<impl orm_core::Session>::load`
//!  --> $WORKSPACE/orm-core/src/query/load/loading.rs
//!   |
//!   |     pub fn load<T: Model, E: IntoLoad<T, Onto<()> = L>, L: Known>(
//!   |            ---- required by a bound in this associated function
//!   |         &self,
//!   |         rows: impl LoadRows<T>,
//!   |                    ^^^^^^^^^^^ required by this bound in `orm_core::query::load::loading::<impl Session>::load`
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let author = s.one::<Author>(1)?;
//!     s.load([author], Author::BOOKS)?;
//!     Ok(())
//! }
//! ```
//!
//! A relationship is loaded for a query, which has no rows yet.
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
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.load(s.query::<Author>(), Author::BOOKS)?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Query<'_, Author>` doesn't give entities
//!  --> compile_fail/loading/load_of_a_query.rs
//!   |
//!   |     s.load(s.query::<Author>(), Author::BOOKS)?;
//!   |            ^^^^^^^^^^^^^^^^^^^ expected a `Vec`, a slice, a collection or an iterator of `Entity`s
//!   |
//!   = help: the trait `LoadRows<_>` is not implemented for `Query<'_, Author>`
//!   = note: help: write `[entity]` for one, and `.all()?` behind a query; what to load is the second argument
//!   = note: see orm_core::errors [load-of-no-entities]
//! note: required by a bound in `orm_core::query::load::loading::<impl orm_core::Session>::load`
//!  --> $WORKSPACE/orm-core/src/query/load/loading.rs
//!   |
//!   |     pub fn load<T: Model, E: IntoLoad<T, Onto<()> = L>, L: Known>(
//!   |            ---- required by a bound in this associated function
//!   |         &self,
//!   |         rows: impl LoadRows<T>,
//!   |                    ^^^^^^^^^^^ required by this bound in `orm_core::query::load::loading::<impl Session>::load`
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Author>().load(Author::BOOKS).all()?;
//!     Ok(())
//! }
//! ```
//!
//! # loaded-without-serialize
//!
//! What is serialized with a row is of a model that has no `Serialize`.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! # use serde::Serialize;
//! #[derive(Model, Serialize)]
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
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> Result<String, Box<dyn std::error::Error>> {
//!     let authors = s.query::<Author>().load(Author::BOOKS).all()?;
//!     Ok(serde_json::to_string(&authors)?)
//! }
//! ```
//!
//! ```text
//! error[E0277]: the trait bound `Book: serde::Serialize` is not satisfied
//!  --> compile_fail/loading/loaded_without_serialize.rs
//!   |
//!   |     Ok(serde_json::to_string(&authors)?)
//!   |        --------------------- ^^^^^^^^ unsatisfied trait bound
//!   |        |
//!   |        required by a bound introduced by this call
//!   |
//! help: the trait `Serialize` is not implemented for `Book`
//!  --> compile_fail/loading/loaded_without_serialize.rs
//!   |
//!   | pub struct Book {
//!   | ^^^^^^^^^^^^^^^
//!   = note: for local types consider adding `#[derive(serde::Serialize)]` to your `Book` type
//!   = note: for types from other crates check whether the crate offers a `serde` feature flag
//!   = help: the following other types implement trait `Serialize`:
//!             &'a T
//!             &'a mut T
//!             ()
//!             (T,)
//!             (T0, T1)
//!             (T0, T1, T2)
//!             (T0, T1, T2, T3)
//!             (T0, T1, T2, T3, T4)
//!           and $N others
//!   = note: required for `Entity<'_, Book>` to implement `Serialize`
//!   = note: 1 redundant requirement hidden
//!   = note: required for `Vec<Entity<'_, Book>>` to implement `Serialize`
//!   = note: required for `(Vec<Entity<'_, Book>>, ())` to implement `orm_core::serialize::loaded::SerializeValues`
//!   = note: 2 redundant requirements hidden
//!   = note: required for `Vec<Loaded<'_, Author, (With<Author, Book, Children<0, false>>, ())>>` to implement `Serialize`
//! note: required by a bound in `serde_json::to_string`
//!  --> $CARGO/serde_json-$VERSION/src/ser.rs
//!   |
//!   | pub fn to_string<T>(value: &T) -> Result<String>
//!   |        --------- required by a bound in this function
//!   | where
//!   |     T: ?Sized + Serialize,
//!   |                 ^^^^^^^^^ required by this bound in `to_string`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # use serde::Serialize;
//! # #[derive(Model, Serialize)]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(backref = "author")]
//! #     pub books: HasMany<Book>,
//! # }
//! #[derive(Model, Serialize)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! # pub fn program(s: &Session) -> Result<String, Box<dyn std::error::Error>> {
//! #     let authors = s.query::<Author>().load(Author::BOOKS).all()?;
//! #     Ok(serde_json::to_string(&authors)?)
//! # }
//! ```
//!
//! # not-loaded
//!
//! What was not asked for is not there to be read.
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
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub stars: i32,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<usize> {
//!     let books = s.query::<Book>().load(Book::AUTHOR).all()?;
//!     Ok(books.iter().map(|book| book.loaded(Book::REVIEWS).len()).sum())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this relationship was not loaded with the `Book`
//!  --> compile_fail/loading/not_loaded.rs
//!   |
//!   |     Ok(books.iter().map(|book| book.loaded(Book::REVIEWS).len()).sum())
//!   |                                            ^^^^^^^^^^^^^ not among what was asked for
//!   |
//!   = note: help: add it to what the rows are loaded with: `.load(…)` of the query, or `.with(…)` of the relationship that leads here, with this constant in it
//!   = note: help: the accessor of its name loads it when it is called: it takes the session, and can fail
//!   = note: see orm_core::errors [not-loaded]
//! help: the trait `LoadedIn<Book, (With<Book, Author, Parent<0, false>, ()>, ()), _, There<_>>` is not implemented for `Relationship<Book, Review, Children<0, false>>`
//!       but trait `LoadedIn<Book, (With<Book, Review, Children<0, false>, _>, _), ShownRows<Several, Review, _>, Here>` is implemented for it
//!  --> $WORKSPACE/orm-core/src/query/load/loaded.rs
//!   |
//!   | / impl<S: Model, T: Model, K: RelationshipKind + 'static, N: Known, L: Known>
//!   | |     LoadedIn<S, (With<S, T, K, N>, L), ShownRows<K::Holds, T, N>, Here> for Relationship<S, T, K>
//!   | |_________________________________________________________________________________________________^
//! note: required by a bound in `Loaded::<'s, T, L>::loaded`
//!  --> $WORKSPACE/orm-core/src/query/load/loaded.rs
//!   |
//!   |     pub fn loaded<R, V: Shown, At>(&self, relationship: R) -> V::Read<'_, 's>
//!   |            ------ required by a bound in this associated function
//!   |     where
//!   |         R: LoadedIn<T, L, V, At>,
//!   |            ^^^^^^^^^^^^^^^^^^^^^ required by this bound in `Loaded::<'s, T, L>::loaded`
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
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub stars: i32,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<usize> {
//!     let books = s.query::<Book>().load(Book::AUTHOR).load(Book::REVIEWS).all()?;
//!     Ok(books.iter().map(|book| book.loaded(Book::REVIEWS).len()).sum())
//! }
//! ```
//!
//! A loaded row has the relationships of its own model.
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
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub stars: i32,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<usize> {
//!     let book = s.query::<Book>().load(Book::AUTHOR.with(Author::BOOKS)).one()?;
//!     Ok(book.loaded(Author::BOOKS).len())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this relationship was not loaded with the `Book`
//!  --> compile_fail/loading/loaded_of_another_model.rs
//!   |
//!   |     Ok(book.loaded(Author::BOOKS).len())
//!   |                    ^^^^^^^^^^^^^ not among what was asked for
//!   |
//!   = note: help: add it to what the rows are loaded with: `.load(…)` of the query, or `.with(…)` of the relationship that leads here, with this constant in it
//!   = note: help: the accessor of its name loads it when it is called: it takes the session, and can fail
//!   = note: see orm_core::errors [not-loaded]
//! help: the trait `LoadedIn<Book, (With<Book, Author, Parent<0, false>, (With<Author, Book, Children<0, false>>, ())>, ()), _, There<_>>` is not implemented for `Relationship<Author, Book, Children<0, false>>`
//!       but trait `LoadedIn<Author, (With<Author, Book, Children<0, false>, _>, _), ShownRows<Several, Book, _>, Here>` is implemented for it
//!  --> $WORKSPACE/orm-core/src/query/load/loaded.rs
//!   |
//!   | / impl<S: Model, T: Model, K: RelationshipKind + 'static, N: Known, L: Known>
//!   | |     LoadedIn<S, (With<S, T, K, N>, L), ShownRows<K::Holds, T, N>, Here> for Relationship<S, T, K>
//!   | |_________________________________________________________________________________________________^
//! note: required by a bound in `Loaded::<'s, T, L>::loaded`
//!  --> $WORKSPACE/orm-core/src/query/load/loaded.rs
//!   |
//!   |     pub fn loaded<R, V: Shown, At>(&self, relationship: R) -> V::Read<'_, 's>
//!   |            ------ required by a bound in this associated function
//!   |     where
//!   |         R: LoadedIn<T, L, V, At>,
//!   |            ^^^^^^^^^^^^^^^^^^^^^ required by this bound in `Loaded::<'s, T, L>::loaded`
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
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub stars: i32,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<usize> {
//!     let book = s.query::<Book>().load(Book::AUTHOR.with(Author::BOOKS)).one()?;
//!     Ok(book.loaded(Book::AUTHOR).loaded(Author::BOOKS).len())
//! }
//! ```
//!
//! Each row knows what was loaded with it: the books here came with their authors alone.
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
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub stars: i32,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<usize> {
//!     let authors = s.query::<Author>().load(Author::BOOKS.with(Book::AUTHOR)).all()?;
//!     Ok(authors[0].loaded(Author::BOOKS)[0].loaded(Book::REVIEWS).len())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this relationship was not loaded with the `Book`
//!  --> compile_fail/loading/not_loaded_further.rs
//!   |
//!   |     Ok(authors[0].loaded(Author::BOOKS)[0].loaded(Book::REVIEWS).len())
//!   |                                                   ^^^^^^^^^^^^^ not among what was asked for
//!   |
//!   = note: help: add it to what the rows are loaded with: `.load(…)` of the query, or `.with(…)` of the relationship that leads here, with this constant in it
//!   = note: help: the accessor of its name loads it when it is called: it takes the session, and can fail
//!   = note: see orm_core::errors [not-loaded]
//! help: the trait `LoadedIn<Book, (With<Book, Author, Parent<0, false>, ()>, ()), _, There<_>>` is not implemented for `Relationship<Book, Review, Children<0, false>>`
//!       but trait `LoadedIn<Book, (With<Book, Review, Children<0, false>, _>, _), ShownRows<Several, Review, _>, Here>` is implemented for it
//!  --> $WORKSPACE/orm-core/src/query/load/loaded.rs
//!   |
//!   | / impl<S: Model, T: Model, K: RelationshipKind + 'static, N: Known, L: Known>
//!   | |     LoadedIn<S, (With<S, T, K, N>, L), ShownRows<K::Holds, T, N>, Here> for Relationship<S, T, K>
//!   | |_________________________________________________________________________________________________^
//! note: required by a bound in `Loaded::<'s, T, L>::loaded`
//!  --> $WORKSPACE/orm-core/src/query/load/loaded.rs
//!   |
//!   |     pub fn loaded<R, V: Shown, At>(&self, relationship: R) -> V::Read<'_, 's>
//!   |            ------ required by a bound in this associated function
//!   |     where
//!   |         R: LoadedIn<T, L, V, At>,
//!   |            ^^^^^^^^^^^^^^^^^^^^^ required by this bound in `Loaded::<'s, T, L>::loaded`
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
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub stars: i32,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<usize> {
//!     let authors = s.query::<Author>().load(Author::BOOKS.with(Book::REVIEWS)).all()?;
//!     Ok(authors[0].loaded(Author::BOOKS)[0].loaded(Book::REVIEWS).len())
//! }
//! ```
//!
//! A part of a relationship is not what the relationship leads to.
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
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub stars: i32,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<usize> {
//!     let author = s.query::<Author>().load(Author::BOOKS.order_by(Book::YEAR.desc()).limit(3)).one()?;
//!     Ok(author.loaded(Author::BOOKS).len())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this relationship was not loaded with the `Author`
//!  --> compile_fail/loading/part_read_as_whole.rs
//!   |
//!   |     Ok(author.loaded(Author::BOOKS).len())
//!   |                      ^^^^^^^^^^^^^ not among what was asked for
//!   |
//!   = note: help: add it to what the rows are loaded with: `.load(…)` of the query, or `.with(…)` of the relationship that leads here, with this constant in it
//!   = note: help: the accessor of its name loads it when it is called: it takes the session, and can fail
//!   = note: see orm_core::errors [not-loaded]
//! help: the trait `LoadedIn<Author, (Part<Author, Book, Children<0, false>>, ()), _, There<_>>` is not implemented for `Relationship<Author, Book, Children<0, false>>`
//!       but trait `LoadedIn<Author, (With<Author, Book, Children<0, false>, _>, _), ShownRows<Several, Book, _>, Here>` is implemented for it
//!  --> $WORKSPACE/orm-core/src/query/load/loaded.rs
//!   |
//!   | / impl<S: Model, T: Model, K: RelationshipKind + 'static, N: Known, L: Known>
//!   | |     LoadedIn<S, (With<S, T, K, N>, L), ShownRows<K::Holds, T, N>, Here> for Relationship<S, T, K>
//!   | |_________________________________________________________________________________________________^
//! note: required by a bound in `Loaded::<'s, T, L>::loaded`
//!  --> $WORKSPACE/orm-core/src/query/load/loaded.rs
//!   |
//!   |     pub fn loaded<R, V: Shown, At>(&self, relationship: R) -> V::Read<'_, 's>
//!   |            ------ required by a bound in this associated function
//!   |     where
//!   |         R: LoadedIn<T, L, V, At>,
//!   |            ^^^^^^^^^^^^^^^^^^^^^ required by this bound in `Loaded::<'s, T, L>::loaded`
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
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub stars: i32,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<usize> {
//!     let author = s.query::<Author>().load(Author::BOOKS.order_by(Book::YEAR.desc()).limit(3)).one()?;
//!     Ok(author.part_of(Author::BOOKS).len())
//! }
//! ```
//!
//! # part-as-whole
//!
//! The accessor shows all that there is, so a part is not loaded for it.
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
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub stars: i32,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Author>().with(Author::BOOKS.limit(3)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: a part of a relationship can't be loaded as if it were the whole
//!  --> compile_fail/loading/part_as_whole.rs
//!   |
//!   |     s.query::<Author>().with(Author::BOOKS.limit(3)).all()?;
//!   |                         ---- ^^^^^^^^^^^^^^^^^^^^^^ the accessor would not show it
//!   |                         |
//!   |                         required by a bound introduced by this call
//!   |
//!   = help: the trait `Whole` is not implemented for `Part<Author, Book, Children<0, false>>`
//!   = note: help: write `.load(…)` instead of `.with(…)`, and read it by `.part_of(…)`
//!   = note: see orm_core::errors [part-as-whole]
//!   = help: the following other types implement trait `Whole`:
//!             (A, B)
//!             (A, B, C)
//!             (A, B, C, D)
//!             (A, B, C, D, E)
//!             (A, B, C, D, E, F)
//!             (A,)
//!             With<S, T, K, N>
//!             orm_core::OneOf<S, E, G>
//! note: the method call chain might not have had the expected associated types
//!  --> compile_fail/loading/part_as_whole.rs
//!   |
//!   |     s.query::<Author>().with(Author::BOOKS.limit(3)).all()?;
//!   |                              ------------- ^^^^^^^^ `IntoLoad::Given` is `Part<Author, Book, Children<0, false>>` here
//!   |                              |
//!   |                              this expression has type `Relationship<Author, Book, Children<0, false>>`
//! note: required by a bound in `Query::<'s, T>::with`
//!  --> $WORKSPACE/orm-core/src/query.rs
//!   |
//!   |     pub fn with<E: IntoLoad<T>>(mut self, load: E) -> Self
//!   |            ---- required by a bound in this associated function
//!   |     where
//!   |         E::Given: Whole,
//!   |                   ^^^^^ required by this bound in `Query::<'s, T>::with`
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
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub stars: i32,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Author>().load(Author::BOOKS.limit(3)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! One of several relationships to load is a part of one, which the accessor would not show.
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
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Book>().with((Book::AUTHOR, Book::REVIEWS.limit(2))).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: a part of a relationship can't be loaded as if it were the whole
//!  --> compile_fail/loading/part_among_wholes.rs
//!   |
//!   |     s.query::<Book>().with((Book::AUTHOR, Book::REVIEWS.limit(2))).all()?;
//!   |                       ----                ^^^^^^^^^^^^^^^^^^^^^^ the accessor would not show it
//!   |                       |
//!   |                       required by a bound introduced by this call
//!   |
//!   = help: the trait `Whole` is not implemented for `Part<Book, Review, Children<0, false>>`
//!   = note: help: write `.load(…)` instead of `.with(…)`, and read it by `.part_of(…)`
//!   = note: see orm_core::errors [part-as-whole]
//!   = help: the following other types implement trait `Whole`:
//!             (A, B)
//!             (A, B, C)
//!             (A, B, C, D)
//!             (A, B, C, D, E)
//!             (A, B, C, D, E, F)
//!             (A,)
//!             With<S, T, K, N>
//!             orm_core::OneOf<S, E, G>
//!   = note: required for `(With<Book, Author, Parent<0, false>>, Part<Book, Review, Children<0, false>>)` to implement `Whole`
//! note: required by a bound in `Query::<'s, T>::with`
//!  --> $WORKSPACE/orm-core/src/query.rs
//!   |
//!   |     pub fn with<E: IntoLoad<T>>(mut self, load: E) -> Self
//!   |            ---- required by a bound in this associated function
//!   |     where
//!   |         E::Given: Whole,
//!   |                   ^^^^^ required by this bound in `Query::<'s, T>::with`
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
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Book>().load((Book::AUTHOR, Book::REVIEWS.limit(2))).all()?;
//!     Ok(())
//! }
//! ```
//!
//! # part-not-loaded
//!
//! What was loaded as a whole is no part.
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
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub stars: i32,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<usize> {
//!     let author = s.query::<Author>().load(Author::BOOKS).one()?;
//!     Ok(author.part_of(Author::BOOKS).len())
//! }
//! ```
//!
//! ```text
//! error[E0277]: no part of this relationship was loaded with the `Author`
//!  --> compile_fail/loading/part_not_loaded.rs
//!   |
//!   |     Ok(author.part_of(Author::BOOKS).len())
//!   |                       ^^^^^^^^^^^^^ no part of it is among what was asked for
//!   |
//!   = note: help: add one to what the rows are loaded with: `.load(….order_by(…).limit(3))`; what was loaded as a whole is read by `.loaded(…)`
//!   = note: see orm_core::errors [part-not-loaded]
//! help: the trait `PartIn<Author, (With<Author, Book, Children<0, false>>, ()), _, There<_>>` is not implemented for `Relationship<Author, Book, Children<0, false>>`
//!       but trait `PartIn<Author, (Part<Author, Book, Children<0, false>, _, _>, _), ShownRows<_, Book, _>, Here>` is implemented for it
//!  --> $WORKSPACE/orm-core/src/query/load/loaded.rs
//!   |
//!   | / impl<S: Model, T: Model, K: RelationshipKind + 'static, H: Holds, N: Known, L: Known>
//!   | |     PartIn<S, (Part<S, T, K, H, N>, L), ShownRows<H, T, N>, Here> for Relationship<S, T, K>
//!   | |___________________________________________________________________________________________^
//! note: required by a bound in `Loaded::<'s, T, L>::part_of`
//!  --> $WORKSPACE/orm-core/src/query/load/loaded.rs
//!   |
//!   |     pub fn part_of<R, V: Shown, At>(&self, relationship: R) -> V::Read<'_, 's>
//!   |            ------- required by a bound in this associated function
//!   |     where
//!   |         R: PartIn<T, L, V, At>,
//!   |            ^^^^^^^^^^^^^^^^^^^ required by this bound in `Loaded::<'s, T, L>::part_of`
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
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub stars: i32,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<usize> {
//!     let author = s.query::<Author>().load(Author::BOOKS).one()?;
//!     Ok(author.loaded(Author::BOOKS).len())
//! }
//! ```
//!
//! # path-unknown
//!
//! What to load is named by a text, as SQLAlchemy took it and Django takes it.
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
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Author>().load("books").all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `&str` is not a relationship of `Author`
//!  --> compile_fail/loading/load_by_a_text.rs
//!   |
//!   |     s.query::<Author>().load("books").all()?;
//!   |                         ---- ^^^^^^^ this doesn't begin at `Author`
//!   |                         |
//!   |                         required by a bound introduced by this call
//!   |
//!   = help: the trait `IntoLoad<Author>` is not implemented for `&str`
//!   = note: help: the constants of `Author`'s relationships are named like its accessors, in capitals; several are a tuple: `(Author::…, Author::…)`
//!   = note: see orm_core::errors [path-unknown]
//!   = help: the following other types implement trait `IntoLoad<S>`:
//!             (A, B)
//!             (A, B, C)
//!             (A, B, C, D)
//!             (A, B, C, D, E)
//!             (A, B, C, D, E, F)
//!             (A,)
//! note: required by a bound in `orm_core::query::load::loading::<impl Query<'s, T>>::load`
//!  --> $WORKSPACE/orm-core/src/query/load/loading.rs
//!   |
//!   |     pub fn load<E: IntoLoad<T, Onto<()> = L>, L: Known>(self, load: E) -> Loading<'s, T, L> {
//!   |                    ^^^^^^^^^^^^^^^^^^^^^^^^^ required by this bound in `orm_core::query::load::loading::<impl Query<'s, T>>::load`
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
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Author>().load(Author::BOOKS).all()?;
//!     Ok(())
//! }
//! ```
//!
//! What is loaded begins at the rows.
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
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub stars: i32,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Author>().load(Book::REVIEWS).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Relationship<Book, Review, Children<0, false>>` is not a relationship of `Author`
//!  --> compile_fail/loading/load_from_elsewhere.rs
//!   |
//!   |     s.query::<Author>().load(Book::REVIEWS).all()?;
//!   |                         ---- ^^^^^^^^^^^^^ this doesn't begin at `Author`
//!   |                         |
//!   |                         required by a bound introduced by this call
//!   |
//!   = note: help: the constants of `Author`'s relationships are named like its accessors, in capitals; several are a tuple: `(Author::…, Author::…)`
//!   = note: see orm_core::errors [path-unknown]
//! help: the trait `IntoLoad<Author>` is not implemented for `Relationship<Book, Review, Children<0, false>>`
//!       but trait `IntoLoad<Book>` is implemented for it
//!  --> $WORKSPACE/orm-core/src/query/load.rs
//!   |
//!   | impl<S: Model, T: Model, K: RelationshipKind + 'static> IntoLoad<S> for Relationship<S, T, K> {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//!   = help: for that trait implementation, expected `Book`, found `Author`
//! note: required by a bound in `orm_core::query::load::loading::<impl Query<'s, T>>::load`
//!  --> $WORKSPACE/orm-core/src/query/load/loading.rs
//!   |
//!   |     pub fn load<E: IntoLoad<T, Onto<()> = L>, L: Known>(self, load: E) -> Loading<'s, T, L> {
//!   |                    ^^^^^^^^^^^^^^^^^^^^^^^^^ required by this bound in `orm_core::query::load::loading::<impl Query<'s, T>>::load`
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
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub stars: i32,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Author>().load(Author::BOOKS.with(Book::REVIEWS)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! What to load is an array of relationships.
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
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let authors = s.query::<Author>().filter(Author::NAME.like("U%")).all()?;
//!     s.load(&authors, [Author::BOOKS])?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `[Relationship<Author, Book, Children<0, false>>; 1]` is not a relationship of `Author`
//!  --> compile_fail/loading/load_in_an_array.rs
//!   |
//!   |     s.load(&authors, [Author::BOOKS])?;
//!   |       ----           ^^^^^^^^^^^^^^^ this doesn't begin at `Author`
//!   |       |
//!   |       required by a bound introduced by this call
//!   |
//!   = help: the trait `IntoLoad<Author>` is not implemented for `[Relationship<Author, Book, Children<0, false>>; 1]`
//!   = note: help: the constants of `Author`'s relationships are named like its accessors, in capitals; several are a tuple: `(Author::…, Author::…)`
//!   = note: see orm_core::errors [path-unknown]
//!   = help: the following other types implement trait `IntoLoad<S>`:
//!             (A, B)
//!             (A, B, C)
//!             (A, B, C, D)
//!             (A, B, C, D, E)
//!             (A, B, C, D, E, F)
//!             (A,)
//! note: required by a bound in `orm_core::query::load::loading::<impl orm_core::Session>::load`
//!  --> $WORKSPACE/orm-core/src/query/load/loading.rs
//!   |
//!   |     pub fn load<T: Model, E: IntoLoad<T, Onto<()> = L>, L: Known>(
//!   |                              ^^^^^^^^^^^^^^^^^^^^^^^^^ required by this bound in `orm_core::query::load::loading::<impl Session>::load`
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let authors = s.query::<Author>().filter(Author::NAME.like("U%")).all()?;
//!     s.load(&authors, Author::BOOKS)?;
//!     Ok(())
//! }
//! ```
//!
//! One of several relationships to load belongs to another model.
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
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Author>().load((Author::BOOKS, Book::REVIEWS)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Relationship<Book, Review, Children<0, false>>` is not a relationship of `Author`
//!  --> compile_fail/loading/one_of_several_from_elsewhere.rs
//!   |
//!   |     s.query::<Author>().load((Author::BOOKS, Book::REVIEWS)).all()?;
//!   |                         ----                 ^^^^^^^^^^^^^ this doesn't begin at `Author`
//!   |                         |
//!   |                         required by a bound introduced by this call
//!   |
//!   = note: help: the constants of `Author`'s relationships are named like its accessors, in capitals; several are a tuple: `(Author::…, Author::…)`
//!   = note: see orm_core::errors [path-unknown]
//! help: the trait `IntoLoad<Author>` is not implemented for `Relationship<Book, Review, Children<0, false>>`
//!       but trait `IntoLoad<Book>` is implemented for it
//!  --> $WORKSPACE/orm-core/src/query/load.rs
//!   |
//!   | impl<S: Model, T: Model, K: RelationshipKind + 'static> IntoLoad<S> for Relationship<S, T, K> {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//!   = help: for that trait implementation, expected `Book`, found `Author`
//!   = note: required for `(Relationship<Author, Book, Children<0, false>>, Relationship<Book, Review, Children<0, false>>)` to implement `IntoLoad<Author>`
//! note: required by a bound in `orm_core::query::load::loading::<impl Query<'s, T>>::load`
//!  --> $WORKSPACE/orm-core/src/query/load/loading.rs
//!   |
//!   |     pub fn load<E: IntoLoad<T, Onto<()> = L>, L: Known>(self, load: E) -> Loading<'s, T, L> {
//!   |                    ^^^^^^^^^^^^^^^^^^^^^^^^^ required by this bound in `orm_core::query::load::loading::<impl Query<'s, T>>::load`
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
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Author>().load(Author::BOOKS.with(Book::REVIEWS)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! # to-one-asked-with-any
//!
//! Of one row there is no part.
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
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub stars: i32,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Book>().load(Book::AUTHOR.limit(1)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this relationship leads to one row, and this asks about many
//!  --> compile_fail/loading/part_of_one.rs
//!   |
//!   |     s.query::<Book>().load(Book::AUTHOR.limit(1)).all()?;
//!   |                                         ^^^^^ a to-one relationship
//!   |
//!   = help: the trait `IsToMany` is not implemented for `Parent<0, false>`
//!   = note: help: `has` asks about the one row, and `path` takes a value of it
//!   = note: see orm_core::errors [to-one-asked-with-any]
//! help: the following other types implement trait `IsToMany`
//!  --> $WORKSPACE/orm-core/src/relationship/kinds.rs
//!   |
//!   | impl<const F: usize, const REMOVABLE: bool> IsToMany for Children<F, REMOVABLE> {}
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `Children<F, REMOVABLE>`
//! ...
//!   | impl<A, const NEAR: usize, const FAR: usize, const BARE: bool> IsToMany for Linked<A, NEAR, FAR, BARE> {}
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `Linked<A, NEAR, FAR, BARE>`
//! ...
//!   | impl<K: IsToMany, const POSITION: usize> IsToMany for Positioned<K, POSITION> {}
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `Positioned<K, POSITION>`
//! ...
//!   | impl<const AT: usize, const OPTIONAL: bool> IsToMany for Viewed<AT, true, OPTIONAL> {}
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `Viewed<AT, true, OPTIONAL>`
//! note: required by a bound in `orm_core::query::load::part::<impl Relationship<S, T, K>>::limit`
//!  --> $WORKSPACE/orm-core/src/query/load/part.rs
//!   |
//!   |     pub fn limit(self, rows: u64) -> Part<S, T, K>
//!   |            ----- required by a bound in this associated function
//!   |     where
//!   |         K: IsToMany,
//!   |            ^^^^^^^^ required by this bound in `orm_core::query::load::part::<impl Relationship<S, T, K>>::limit`
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
//! #     #[relationship(backref = "book")]
//! #     pub reviews: HasMany<Review>,
//! # }
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub stars: i32,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Book>().load(Book::AUTHOR).all()?;
//!     Ok(())
//! }
//! ```
#![doc(alias = "joined-from-afar")]
#![doc(alias = "load-of-no-entities")]
#![doc(alias = "loaded-without-serialize")]
#![doc(alias = "not-loaded")]
#![doc(alias = "part-as-whole")]
#![doc(alias = "part-not-loaded")]
#![doc(alias = "path-unknown")]
#![doc(alias = "to-one-asked-with-any")]
