//! What an application does with its models.
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
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # both-key-and-parent
//!
//! A draft says its foreign key, and is given to a parent.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.insert(Author::draft().name("Ursula").books([Book::draft().title("The Dispossessed").author_id(1)]))?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this draft of `Book` has its `author_id` already
//!  --> compile_fail/use/both_key_and_parent.rs
//!   |
//!   |     s.insert(Author::draft().name("Ursula").books([Book::draft().title("The Dispossessed").author_id(1)]))?;
//!   |                                             ^^^^^ `author_id` is given twice
//!   |
//!   = help: the trait `Unset<Book, author_id>` is not implemented for `orm_core::Set`
//!   = note: help: set it with the method of its name, or give the draft to its parent, which gives it its key: one of the two, once
//!   = note: see orm_core::errors [both-key-and-parent]
//! note: required for `BookDraft<orm_core::Set, orm_core::Set>` to implement `Fill<0>`
//!  --> compile_fail/use/both_key_and_parent.rs
//!   |
//!   | pub struct Book {
//!   |            ^^^^
//!   = note: required for `BookDraft<orm_core::Set, orm_core::Set>` to implement `ChildDraft<Book, 0>`
//!   = note: required for `BookDraft<orm_core::Set, orm_core::Set>` to implement `RelatedDraft<Book, Children<0, false>>`
//! note: required by a bound in `AuthorDraft::<__name>::books`
//!  --> compile_fail/use/both_key_and_parent.rs
//!   |
//!   |     pub books: HasMany<Book>,
//!   |         ^^^^^ required by this bound in `AuthorDraft::<__name>::books`
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
//!     s.insert(Author::draft().name("Ursula").books([Book::draft().title("The Dispossessed")]))?;
//!     Ok(())
//! }
//! ```
//!
//! A draft is given its foreign key a second time.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.insert(Book::draft().title("The Dispossessed").author_id(1).author_id(2))?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this draft of `Book` has its `author_id` already
//!  --> compile_fail/use/key_given_twice.rs
//!   |
//!   |     s.insert(Book::draft().title("The Dispossessed").author_id(1).author_id(2))?;
//!   |                                                                   ^^^^^^^^^ `author_id` is given twice
//!   |
//!   = help: the trait `Unset<Book, author_id>` is not implemented for `orm_core::Set`
//!   = note: help: set it with the method of its name, or give the draft to its parent, which gives it its key: one of the two, once
//!   = note: see orm_core::errors [both-key-and-parent]
//! note: required by a bound in `BookDraft::<__title, __author_id>::author_id`
//!  --> compile_fail/use/key_given_twice.rs
//!   |
//!   |     pub author_id: i64,
//!   |         ^^^^^^^^^ required by this bound in `BookDraft::<__title, __author_id>::author_id`
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
//!     s.insert(Book::draft().title("The Dispossessed").author_id(2))?;
//!     Ok(())
//! }
//! ```
//!
//! # collection-across-threads
//!
//! A collection stays on the thread of its session.
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
//!     pub year: i32,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let books = s.one::<Author>(1)?.books(s)?;
//!     std::thread::scope(|threads| {
//!         threads.spawn(|| books.len());
//!     });
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Rc<orm_core::session::OneThread>` cannot be shared between threads safely
//!  --> compile_fail/use/collection_across_threads.rs
//!   |
//!   |         threads.spawn(|| books.len());
//!   |                 ----- ^^^^^^^^^^^^^^ `Rc<orm_core::session::OneThread>` cannot be shared between threads safely
//!   |                 |
//!   |                 required by a bound introduced by this call
//!   |
//!   = help: within `Collection<'_, Book, Children<0, false>>`, the trait `Sync` is not implemented for `Rc<orm_core::session::OneThread>`
//! note: required because it appears within the type `orm_core::Session`
//!  --> $WORKSPACE/orm-core/src/session.rs
//!   |
//!   | pub struct Session {
//!   |            ^^^^^^^
//!   = note: required because it appears within the type `&orm_core::Session`
//! note: required because it appears within the type `Collection<'_, Book, Children<0, false>>`
//!  --> $WORKSPACE/orm-core/src/relationship/collection.rs
//!   |
//!   | pub struct Collection<'s, T, K> {
//!   |            ^^^^^^^^^^
//!   = note: required for `&Collection<'_, Book, Children<0, false>>` to implement `Send`
//! note: required because it's used within this closure
//!  --> compile_fail/use/collection_across_threads.rs
//!   |
//!   |         threads.spawn(|| books.len());
//!   |                       ^^
//! note: required by a bound in `Scope::<'scope, 'env>::spawn`
//!  --> $RUST/std/src/thread/scoped.rs
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
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let books = s.one::<Author>(1)?.books(s)?;
//!     let years: Vec<i32> = books.iter().map(|book| book.year).collect();
//!     std::thread::scope(|threads| {
//!         threads.spawn(|| years.len());
//!     });
//!     Ok(())
//! }
//! ```
//!
//! # comparison-of-two-types
//!
//! A column is compared with a value of another type.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Author>().filter(Author::NAME.eq(7)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `{integer}` is not a value for a column of type `String`, nor a column of `Author` of that type
//!  --> compile_fail/use/comparison_of_another_type.rs
//!   |
//!   |     s.query::<Author>().filter(Author::NAME.eq(7)).all()?;
//!   |                                                ^ the column is of type `String`
//!   |
//!   = help: the trait `Operand<Author, String, ByValue>` is not implemented for `{integer}`
//!   = note: help: give a value of that type, or a column of `Author`; `path` leads to a column of a related model
//!   = note: see orm_core::errors [comparison-of-two-types]
//! note: required by a bound in `Column::<M, T, C>::eq`
//!  --> $WORKSPACE/orm-core/src/query/column.rs
//!   |
//!   |     pub fn eq<W: Way>(self, value: impl Operand<M, T, W>) -> Condition<M, W::Over<C::Over>> {
//!   |                                         ^^^^^^^^^^^^^^^^ required by this bound in `Column::<M, T, C>::eq`
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
//!     s.query::<Author>().filter(Author::NAME.eq("Ursula")).all()?;
//!     Ok(())
//! }
//! ```
//!
//! # detached-read
//!
//! A relationship is read as a field, without a session to ask.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let author = s.one::<Author>(1)?;
//!     println!("{}", author.books.len());
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: the field of a relationship holds no rows: they are the session's
//!  --> compile_fail/use/detached_read.rs
//!   |
//!   |     println!("{}", author.books.len());
//!   |                                 ^^^ a field, and not the accessor of its name
//!   |
//!   = help: the trait `HoldsRows` is not implemented for `orm_core::HasMany<Book>`
//!   = note: help: call the accessor with the session: `author.books(s)?` for `author.books`
//!   = note: see orm_core::errors [detached-read]
//! note: required by a bound in `orm_core::relationship::field::<impl orm_core::HasMany<T>>::len`
//!  --> $WORKSPACE/orm-core/src/relationship/field.rs
//!   |
//!   |     pub fn len(&self) -> usize
//!   |            --- required by a bound in this associated function
//!   |     where
//!   |         Self: HoldsRows,
//!   |               ^^^^^^^^^ required by this bound in `orm_core::relationship::field::<impl HasMany<T>>::len`
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
//!     println!("{}", author.books(s)?.len());
//!     Ok(())
//! }
//! ```
//!
//! # entity-across-threads
//!
//! An entity stays on the thread of its session: take there what is to be used, or open a session there.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let author = s.one::<Author>(1)?;
//!     std::thread::scope(|threads| {
//!         threads.spawn(|| author.name.len());
//!     });
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `OnceCell<Box<orm_core::session::arena::OneThread<Author>>>` cannot be shared between threads safely
//!  --> compile_fail/use/entity_across_threads.rs
//!   |
//!   |         threads.spawn(|| author.name.len());
//!   |                 ----- ^^^^^^^^^^^^^^^^^^^^ `OnceCell<Box<orm_core::session::arena::OneThread<Author>>>` cannot be shared between threads safely
//!   |                 |
//!   |                 required by a bound introduced by this call
//!   |
//!   = help: within `Entity<'_, Author>`, the trait `Sync` is not implemented for `OnceCell<Box<orm_core::session::arena::OneThread<Author>>>`
//!   = note: if you want to do aliasing and mutation between multiple threads, use `std::sync::OnceLock` instead
//! note: required because it appears within the type `orm_core::session::arena::Slot<Author>`
//!  --> $WORKSPACE/orm-core/src/session/arena.rs
//!   |
//!   | pub(crate) struct Slot<T> {
//!   |                   ^^^^
//!   = note: required because it appears within the type `&orm_core::session::arena::Slot<Author>`
//! note: required because it appears within the type `Entity<'_, Author>`
//!  --> $WORKSPACE/orm-core/src/entity.rs
//!   |
//!   | pub struct Entity<'s, T> {
//!   |            ^^^^^^
//!   = note: required for `&Entity<'_, Author>` to implement `Send`
//! note: required because it's used within this closure
//!  --> compile_fail/use/entity_across_threads.rs
//!   |
//!   |         threads.spawn(|| author.name.len());
//!   |                       ^^
//! note: required by a bound in `Scope::<'scope, 'env>::spawn`
//!  --> $RUST/std/src/thread/scoped.rs
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
//!     let name = author.name.clone();
//!     std::thread::scope(|threads| {
//!         threads.spawn(|| name.len());
//!     });
//!     Ok(())
//! }
//! ```
//!
//! # entity-escapes-transaction
//!
//! An entity is a row inside its transaction. What leaves the closure is a value that was taken from it. rustc says so in its own words.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(db: &Database) -> orm_core::Result<()> {
//!     let author = db.transaction(|s| s.one::<Author>(1))?;
//!     println!("{}", author.name);
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error: lifetime may not live long enough
//!  --> compile_fail/use/entity_escapes_transaction.rs
//!   |
//!   |     let author = db.transaction(|s| s.one::<Author>(1))?;
//!   |                                  -- ^^^^^^^^^^^^^^^^^^ returning this value requires that `'1` must outlive `'2`
//!   |                                  ||
//!   |                                  |return type of closure is Result<Entity<'2, Author>, orm_core::Error>
//!   |                                  has type `&'1 Session`
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
//! pub fn program(db: &Database) -> orm_core::Result<()> {
//!     let name = db.transaction(|s| orm_core::Result::Ok(s.one::<Author>(1)?.name.clone()))?;
//!     println!("{name}");
//!     Ok(())
//! }
//! ```
//!
//! # entity-outlives-session
//!
//! An entity is a row inside its session's transaction, and goes with it. rustc says so in its own words.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(db: &Database) -> orm_core::Result<()> {
//!     let author;
//!     {
//!         let s = db.session()?;
//!         author = s.one::<Author>(1)?;
//!     }
//!     println!("{}", author.name);
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0597]: `s` does not live long enough
//!  --> compile_fail/use/entity_outlives_session.rs
//!   |
//!   |         let s = db.session()?;
//!   |             - binding `s` declared here
//!   |         author = s.one::<Author>(1)?;
//!   |                  ^ borrowed value does not live long enough
//!   |     }
//!   |     - `s` dropped here while still borrowed
//!   |     println!("{}", author.name);
//!   |                    ------ borrow later used here
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
//! pub fn program(db: &Database) -> orm_core::Result<()> {
//!         let s = db.session()?;
//!     let author = s.one::<Author>(1)?;
//!     println!("{}", author.name);
//!     Ok(())
//! }
//! ```
//!
//! # not-a-draft
//!
//! A value of the struct is inserted: a row that isn't there yet is a draft.
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
//! pub fn program(s: &Session) -> orm_core::Result<Entity<'_, Author>> {
//!     s.insert(Author { id: 1, name: "Ursula".to_owned() })
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: `Author` is not a draft
//!  --> compile_fail/use/not_a_draft.rs
//!   |
//!   |     s.insert(Author { id: 1, name: "Ursula".to_owned() })
//!   |       ------ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ expected a draft
//!   |       |
//!   |       required by a bound introduced by this call
//!   |
//! help: the trait `Draft<_>` is not implemented for `Author`
//!  --> compile_fail/use/not_a_draft.rs
//!   |
//!   | pub struct Author {
//!   | ^^^^^^^^^^^^^^^^^
//!   = note: help: a new row begins as the `draft()` of its model, on which its columns are set; a relationship takes drafts of the model that it leads to
//!   = note: see orm_core::errors [not-a-draft]
//! help: the following other types implement trait `Draft<M>`
//!  --> compile_fail/use/not_a_draft.rs
//!   |
//!   | pub struct Author {
//!   |            ^^^^^^ `AuthorDraft<__name>` implements `Draft<Author>`
//!   |
//!  ::: $WORKSPACE/orm-core/src/draft.rs
//!   |
//!   | impl<M: Model, D: Draft<M>> Draft<M> for Shared<D> {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `Shared<D>` implements `Draft<M>`
//! note: required by a bound in `orm_core::session::insert::<impl orm_core::Session>::insert`
//!  --> $WORKSPACE/orm-core/src/session/insert.rs
//!   |
//!   |     pub fn insert<M: Model>(&self, draft: impl Draft<M>) -> Result<Entity<'_, M>> {
//!   |                                                ^^^^^^^^ required by this bound in `orm_core::session::insert::<impl Session>::insert`
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
//! pub fn program(s: &Session) -> orm_core::Result<Entity<'_, Author>> {
//!     s.insert(Author::draft().name("Ursula"))
//! }
//! # fn main() {}
//! ```
//!
//! # not-an-entity
//!
//! A reference to an entity is updated.
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
//!     pub year: i32,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     for book in &s.query::<Book>().all()? {
//!         s.update(book, |row| row.year += 1)?;
//!     }
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `&Entity<'_, Book>` is not an entity
//!   --> compile_fail/use/not_an_entity.rs
//!    |
//!    |         s.update(book, |row| row.year += 1)?;
//!    |           ------ ^^^^ expected an `Entity`
//!    |           |
//!    |           required by a bound introduced by this call
//!    |
//!    = help: the trait `IsEntity` is not implemented for `&Entity<'_, Book>`
//!    = note: help: write `*entity` where there is a reference to one or a `Loaded` row, and no `*` before an entity; `s.insert` returns one for a draft, and `s.one` for a key
//!    = note: see orm_core::errors [not-an-entity]
//! note: required by a bound in `orm_core::session::update::<impl orm_core::Session>::update`
//!   --> $WORKSPACE/orm-core/src/session/update.rs
//!    |
//!    |     pub fn update<E: IsEntity>(&self, entity: E, change: impl FnOnce(&mut E::Model)) -> Result<()> {
//!    |                      ^^^^^^^^ required by this bound in `orm_core::session::update::<impl Session>::update`
//! help: consider dereferencing here
//!    |
//! 33 |         s.update(*book, |row| row.year += 1)?;
//!    |                  +
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
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     for book in &s.query::<Book>().all()? {
//!         s.update(*book, |row| row.year += 1)?;
//!     }
//!     Ok(())
//! }
//! ```
//!
//! A row is deleted by its key.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.delete(1)?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `{integer}` is not an entity
//!  --> compile_fail/use/delete_by_key.rs
//!   |
//!   |     s.delete(1)?;
//!   |       ------ ^ expected an `Entity`
//!   |       |
//!   |       required by a bound introduced by this call
//!   |
//!   = help: the trait `IsEntity` is not implemented for `{integer}`
//!   = note: help: write `*entity` where there is a reference to one or a `Loaded` row, and no `*` before an entity; `s.insert` returns one for a draft, and `s.one` for a key
//!   = note: see orm_core::errors [not-an-entity]
//! help: the trait `IsEntity` is implemented for `Entity<'_, T>`
//!  --> $WORKSPACE/orm-core/src/entity.rs
//!   |
//!   | impl<T: Model> IsEntity for Entity<'_, T> {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//! note: required by a bound in `orm_core::session::delete::<impl orm_core::Session>::delete`
//!  --> $WORKSPACE/orm-core/src/session/delete.rs
//!   |
//!   |     pub fn delete<E: IsEntity>(&self, entity: E) -> Result<()> {
//!   |                      ^^^^^^^^ required by this bound in `orm_core::session::delete::<impl Session>::delete`
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
//!     s.delete(s.one::<Book>(1)?)?;
//!     Ok(())
//! }
//! ```
//!
//! What is reachable begins at a key.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Folder {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Folder::id)]
//!     pub parent_id: Option<i64>,
//!     #[relationship(backref = "parent")]
//!     pub children: HasMany<Folder>,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.reachable(1, Folder::CHILDREN)?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `{integer}` is not an entity
//!  --> compile_fail/use/reachable_from_a_key.rs
//!   |
//!   |     s.reachable(1, Folder::CHILDREN)?;
//!   |       --------- ^ expected an `Entity`
//!   |       |
//!   |       required by a bound introduced by this call
//!   |
//!   = help: the trait `IsEntity` is not implemented for `{integer}`
//!   = note: help: write `*entity` where there is a reference to one or a `Loaded` row, and no `*` before an entity; `s.insert` returns one for a draft, and `s.one` for a key
//!   = note: see orm_core::errors [not-an-entity]
//! help: the trait `IsEntity` is implemented for `Entity<'_, T>`
//!  --> $WORKSPACE/orm-core/src/entity.rs
//!   |
//!   | impl<T: Model> IsEntity for Entity<'_, T> {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//! note: required by a bound in `orm_core::session::reachable::<impl orm_core::Session>::reachable`
//!  --> $WORKSPACE/orm-core/src/session/reachable.rs
//!   |
//!   |     pub fn reachable<E: IsEntity>(
//!   |                         ^^^^^^^^ required by this bound in `orm_core::session::reachable::<impl Session>::reachable`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Folder {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Folder::id)]
//! #     pub parent_id: Option<i64>,
//! #     #[relationship(backref = "parent")]
//! #     pub children: HasMany<Folder>,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.reachable(s.one::<Folder>(1)?, Folder::CHILDREN)?;
//!     Ok(())
//! }
//! ```
//!
//! # not-entities
//!
//! Rows are deleted by references to their entities.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let books = s.query::<Book>().filter(Book::TITLE.eq("Solaris")).all()?;
//!     s.delete_all(&books)?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `&Vec<Entity<'_, Book>>` doesn't give entities
//!   --> compile_fail/use/not_entities.rs
//!    |
//!    |     s.delete_all(&books)?;
//!    |                  ^^^^^^ expected a `Vec`, an array or an iterator of `Entity`s
//!    |
//!    = help: the trait `Entities` is not implemented for `&Vec<Entity<'_, Book>>`
//!    = note: help: write `[entity]` for one, and `entities.iter().copied()` where there are references to them; rows that a condition finds are deleted by `s.delete_where(…)`
//!    = note: see orm_core::errors [not-entities]
//! note: required by a bound in `orm_core::session::delete::<impl orm_core::Session>::delete_all`
//!   --> $WORKSPACE/orm-core/src/session/delete.rs
//!    |
//!    |     pub fn delete_all<T: Model>(&self, entities: impl Entities<Model = T>) -> Result<()> {
//!    |                                                       ^^^^^^^^^^^^^^^^^^^ required by this bound in `orm_core::session::delete::<impl Session>::delete_all`
//! help: consider removing the leading `&`-reference
//!    |
//! 32 -     s.delete_all(&books)?;
//! 32 +     s.delete_all(books)?;
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let books = s.query::<Book>().filter(Book::TITLE.eq("Solaris")).all()?;
//!     s.delete_all(books)?;
//!     Ok(())
//! }
//! ```
//!
//! One entity is given where several are meant.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[relationship(secondary = "book_tags", backref = "books")]
//!     pub tags: ManyToMany<Tag>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub name: String,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let tag = s.one::<Tag>(1)?;
//!     s.one::<Book>(1)?.tags(s)?.add_all(tag)?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Entity<'_, Tag>` doesn't give entities of `Tag`
//!  --> compile_fail/use/one_added_as_many.rs
//!   |
//!   |     s.one::<Book>(1)?.tags(s)?.add_all(tag)?;
//!   |                                        ^^^ expected a `Vec`, an array or an iterator of `Entity`s of `Tag`
//!   |
//!   = help: the trait `EntitiesOf<Tag>` is not implemented for `Entity<'_, Tag>`
//!   = note: help: write `[entity]` for one, and `entities.iter().copied()` where there are references to them; a draft becomes a member by `create`
//!   = note: see orm_core::errors [not-entities]
//! note: required by a bound in `orm_core::relationship::collection::linked::<impl Collection<'s, T, Linked<A, NEAR, FAR, BARE>>>::add_all`
//!  --> $WORKSPACE/orm-core/src/relationship/collection/linked.rs
//!   |
//!   |     pub fn add_all(&self, targets: impl EntitiesOf<T>) -> Result<usize>
//!   |                                         ^^^^^^^^^^^^^ required by this bound in `orm_core::relationship::collection::linked::<impl Collection<'s, T, Linked<A, NEAR, FAR, BARE>>>::add_all`
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
//! #     #[relationship(secondary = "book_tags", backref = "books")]
//! #     pub tags: ManyToMany<Tag>,
//! # }
//! # #[derive(Model)]
//! # pub struct Tag {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub name: String,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let tag = s.one::<Tag>(1)?;
//!     s.one::<Book>(1)?.tags(s)?.add(tag)?;
//!     Ok(())
//! }
//! ```
//!
//! Drafts replace the members of a collection.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[relationship(secondary = "book_tags", backref = "books")]
//!     pub tags: ManyToMany<Tag>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub name: String,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let book = s.one::<Book>(1)?;
//!     book.tags(s)?.replace(vec![Tag::draft().name("novel"), Tag::draft().name("utopia")])?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Vec<TagDraft<orm_core::Set>>` doesn't give entities of `Tag`
//!  --> compile_fail/use/replaced_by_drafts.rs
//!   |
//!   |     book.tags(s)?.replace(vec![Tag::draft().name("novel"), Tag::draft().name("utopia")])?;
//!   |                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ expected a `Vec`, an array or an iterator of `Entity`s of `Tag`
//!   |
//!   = help: the trait `EntitiesOf<Tag>` is not implemented for `Vec<TagDraft<orm_core::Set>>`
//!   = note: help: write `[entity]` for one, and `entities.iter().copied()` where there are references to them; a draft becomes a member by `create`
//!   = note: see orm_core::errors [not-entities]
//! note: required by a bound in `orm_core::relationship::collection::linked::<impl Collection<'s, T, Linked<A, NEAR, FAR, BARE>>>::replace`
//!  --> $WORKSPACE/orm-core/src/relationship/collection/linked.rs
//!   |
//!   |     pub fn replace(&self, targets: impl EntitiesOf<T>) -> Result<()>
//!   |                                         ^^^^^^^^^^^^^ required by this bound in `orm_core::relationship::collection::linked::<impl Collection<'s, T, Linked<A, NEAR, FAR, BARE>>>::replace`
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
//! #     #[relationship(secondary = "book_tags", backref = "books")]
//! #     pub tags: ManyToMany<Tag>,
//! # }
//! # #[derive(Model)]
//! # pub struct Tag {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub name: String,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let book = s.one::<Book>(1)?;
//!     let tags = s.insert_all([Tag::draft().name("novel"), Tag::draft().name("utopia")])?;
//!     book.tags(s)?.replace(tags)?;
//!     Ok(())
//! }
//! ```
//!
//! # not-many
//!
//! One draft is given where a relationship leads to many rows.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.insert(Author::draft().name("Ursula").books(Book::draft().title("The Dispossessed")))?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `BookDraft<orm_core::Set>` is given where many are meant
//!  --> compile_fail/use/not_many.rs
//!   |
//!   |     s.insert(Author::draft().name("Ursula").books(Book::draft().title("The Dispossessed")))?;
//!   |                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ expected a `Vec`, an array or an iterator
//!   |
//! help: the trait `Many<_>` is not implemented for `BookDraft<orm_core::Set>`
//!  --> compile_fail/use/not_many.rs
//!   |
//!   | pub struct Book {
//!   |            ^^^^
//!   = note: help: write `[…]` around one, and nothing where there is none
//!   = note: see orm_core::errors [not-many]
//! note: required by a bound in `AuthorDraft::<__name>::books`
//!  --> compile_fail/use/not_many.rs
//!   |
//!   |     pub books: HasMany<Book>,
//!   |         ^^^^^ required by this bound in `AuthorDraft::<__name>::books`
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
//!     s.insert(Author::draft().name("Ursula").books([Book::draft().title("The Dispossessed")]))?;
//!     Ok(())
//! }
//! ```
//!
//! # not-text
//!
//! `like` is asked of a column that isn't text.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Book>().filter(Book::AUTHOR_ID.like("1%")).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this compares text, and the column is of type `i64`
//!  --> compile_fail/use/not_text.rs
//!   |
//!   |     s.query::<Book>().filter(Book::AUTHOR_ID.like("1%")).all()?;
//!   |                                              ^^^^ not a column of text
//!   |
//!   = help: the trait `TextColumn` is not implemented for `i64`
//!   = note: help: compare it with `eq`, `lt`, `gt` or `in_`
//!   = note: see orm_core::errors [not-text]
//! note: required by a bound in `Column::<M, T, C>::like`
//!  --> $WORKSPACE/orm-core/src/query/column.rs
//!   |
//!   |     pub fn like(self, pattern: impl Into<String>) -> Condition<M, C::Over>
//!   |            ---- required by a bound in this associated function
//!   |     where
//!   |         T: TextColumn,
//!   |            ^^^^^^^^^^ required by this bound in `Column::<M, T, C>::like`
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
//!     s.query::<Book>().filter(Book::TITLE.like("The %")).all()?;
//!     Ok(())
//! }
//! ```
//!
//! # path-unknown
//!
//! A query is filtered by a column of another model. rustc says so in its own words.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Book>().filter(Author::NAME.eq("Ursula")).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Condition<Author>` is not a condition on `Book`
//!  --> compile_fail/use/condition_of_another_model.rs
//!   |
//!   |     s.query::<Book>().filter(Author::NAME.eq("Ursula")).all()?;
//!   |                       ------ ^^^^^^^^^^^^^^^^^^^^^^^^^ this is not about rows of `Book`
//!   |                       |
//!   |                       required by a bound introduced by this call
//!   |
//!   = help: the trait `IntoCondition<Book>` is not implemented for `Condition<Author>`
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
//! note: required by a bound in `Query::<'s, T>::filter`
//!  --> $WORKSPACE/orm-core/src/query.rs
//!   |
//!   |     pub fn filter(mut self, condition: impl IntoCondition<T>) -> Self {
//!   |                                             ^^^^^^^^^^^^^^^^ required by this bound in `Query::<'s, T>::filter`
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
//!     s.query::<Author>().filter(Author::NAME.eq("Ursula")).all()?;
//!     Ok(())
//! }
//! ```
//!
//! A query loads a relationship of another model.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Book>().with(Author::BOOKS).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Relationship<Author, Book, Children<0, false>>` is not a relationship of `Book`
//!  --> compile_fail/use/relationship_of_another_model.rs
//!   |
//!   |     s.query::<Book>().with(Author::BOOKS).all()?;
//!   |                       ---- ^^^^^^^^^^^^^ this doesn't begin at `Book`
//!   |                       |
//!   |                       required by a bound introduced by this call
//!   |
//!   = note: help: the constants of `Book`'s relationships are named like its accessors, in capitals; several are a tuple: `(Book::…, Book::…)`
//!   = note: see orm_core::errors [path-unknown]
//! help: the trait `IntoLoad<Book>` is not implemented for `Relationship<Author, Book, Children<0, false>>`
//!       but trait `IntoLoad<Author>` is implemented for it
//!  --> $WORKSPACE/orm-core/src/query/load.rs
//!   |
//!   | impl<S: Model, T: Model, K: RelationshipKind + 'static> IntoLoad<S> for Relationship<S, T, K> {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//!   = help: for that trait implementation, expected `Author`, found `Book`
//! note: required by a bound in `Query::<'s, T>::with`
//!  --> $WORKSPACE/orm-core/src/query.rs
//!   |
//!   |     pub fn with<E: IntoLoad<T>>(mut self, load: E) -> Self
//!   |                    ^^^^^^^^^^^ required by this bound in `Query::<'s, T>::with`
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
//!     s.query::<Book>().with(Book::AUTHOR).all()?;
//!     Ok(())
//! }
//! ```
//!
//! # pending-read
//!
//! A draft is asked for its relationship: it is no row yet, and has none.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let book = Book::draft().title("The Dispossessed").author_id(1);
//!     println!("{}", book.author(s)?.name);
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0599]: no method named `author` found for struct `BookDraft<__title, __author_id>` in the current scope
//!   --> compile_fail/use/pending_read.rs
//!    |
//!    | pub struct Book {
//!    |            ---- method `author` not found for this struct
//! ...
//!    |     println!("{}", book.author(s)?.name);
//!    |                         ^^^^^^
//!    |
//! help: there is a method `author_id` with a similar name
//!    |
//! 34 |     println!("{}", book.author_id(s)?.name);
//!    |                               +++
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
//!     let book = s.insert(Book::draft().title("The Dispossessed").author_id(1))?;
//!     println!("{}", book.author(s)?.name);
//!     Ok(())
//! }
//! ```
//!
//! # query-across-threads
//!
//! A query stays on the thread of its session.
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
//!     pub year: i32,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let query = s.query::<Book>().with(Book::AUTHOR);
//!     std::thread::scope(|threads| {
//!         threads.spawn(|| query.count().is_ok());
//!     });
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Rc<orm_core::session::OneThread>` cannot be shared between threads safely
//!  --> compile_fail/use/query_across_threads.rs
//!   |
//!   |         threads.spawn(|| query.count().is_ok());
//!   |                 ----- ^^^^^^^^^^^^^^^^^^^^^^^^ `Rc<orm_core::session::OneThread>` cannot be shared between threads safely
//!   |                 |
//!   |                 required by a bound introduced by this call
//!   |
//!   = help: within `orm_core::Session`, the trait `Sync` is not implemented for `Rc<orm_core::session::OneThread>`
//! note: required because it appears within the type `orm_core::Session`
//!  --> $WORKSPACE/orm-core/src/session.rs
//!   |
//!   | pub struct Session {
//!   |            ^^^^^^^
//!   = note: required for `&orm_core::Session` to implement `Send`
//! note: required because it appears within the type `Query<'_, Book>`
//!  --> $WORKSPACE/orm-core/src/query.rs
//!   |
//!   | pub struct Query<'s, T> {
//!   |            ^^^^^
//! note: required because it's used within this closure
//!  --> compile_fail/use/query_across_threads.rs
//!   |
//!   |         threads.spawn(|| query.count().is_ok());
//!   |                       ^^
//! note: required by a bound in `Scope::<'scope, 'env>::spawn`
//!  --> $RUST/std/src/thread/scoped.rs
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
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let query = s.query::<Book>().with(Book::AUTHOR);
//!     let count = query.count()?;
//!     std::thread::scope(|threads| {
//!         threads.spawn(|| count > 0);
//!     });
//!     Ok(())
//! }
//! ```
//!
//! # recursive-elsewhere
//!
//! A relationship to another model is followed again and again.
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
//!
//! pub fn program(s: &Session, author: Entity<'_, Author>) -> orm_core::Result<()> {
//!     s.reachable(author, Author::BOOKS)?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this relationship can't be followed again and again: it doesn't lead from one `Author` to the next
//!  --> compile_fail/use/recursive_elsewhere.rs
//!   |
//!   |     s.reachable(author, Author::BOOKS)?;
//!   |       ---------         ^^^^^^^^^^^^^ not a relationship of `Author` with itself
//!   |       |
//!   |       required by a bound introduced by this call
//!   |
//!   = note: help: give a relationship of `Author` with itself, such as `parent`, `children` or `friends`
//!   = note: see orm_core::errors [recursive-elsewhere]
//! help: the trait `Recursive<Author>` is not implemented for `Relationship<Author, Book, Children<0, false>>`
//!       but it is implemented for `Relationship<Author, Author, _>`
//!  --> $WORKSPACE/orm-core/src/session/reachable.rs
//!   |
//!   | impl<T, K> Recursive<T> for Relationship<T, T, K> {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//!   = help: for that trait implementation, expected `Author`, found `Book`
//! note: required by a bound in `orm_core::session::reachable::<impl orm_core::Session>::reachable`
//!  --> $WORKSPACE/orm-core/src/session/reachable.rs
//!   |
//!   |     pub fn reachable<E: IsEntity>(
//!   |            --------- required by a bound in this associated function
//! ...
//!   |         relationship: impl Recursive<E::Model>,
//!   |                            ^^^^^^^^^^^^^^^^^^^ required by this bound in `orm_core::session::reachable::<impl Session>::reachable`
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
//! # #[derive(Model)]
//! # pub struct Review {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Book::id)]
//! #     pub book_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session, author: Entity<'_, Author>) -> orm_core::Result<()> {
//!     author.books(s)?;
//!     Ok(())
//! }
//! ```
//!
//! # remove-from-required
//!
//! A child is taken from its parent, but its foreign key is `NOT NULL`.
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
//!     let books = author.books(s)?;
//!     for book in books {
//!         books.remove(book)?;
//!     }
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: a child can't be removed from this collection: its foreign key is `NOT NULL`, or one of several of which one has to be set
//!  --> compile_fail/use/remove_from_required.rs
//!   |
//!   |         books.remove(book)?;
//!   |               ^^^^^^ the child would have no parent
//!   |
//!   = help: the trait `Removable` is not implemented for `Removal<false>`
//!   = note: help: write cascade = "all, delete-orphan" at the relationship to have it deleted, make the foreign key column an `Option<…>` (with `one_of` the relationship: `BelongsTo<Option<…>>`), or move the child with its to-one setter
//!   = note: see orm_core::errors [remove-from-required]
//! note: required by a bound in `orm_core::relationship::collection::children::<impl Collection<'s, T, Children<F, REMOVABLE>>>::remove`
//!  --> $WORKSPACE/orm-core/src/relationship/collection/children.rs
//!   |
//!   |     pub fn remove(&self, child: impl Member<T>) -> Result<bool>
//!   |            ------ required by a bound in this associated function
//!   |     where
//!   |         Removal<REMOVABLE>: Removable,
//!   |                             ^^^^^^^^^ required by this bound in `orm_core::relationship::collection::children::<impl Collection<'s, T, Children<F, REMOVABLE>>>::remove`
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
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: Option<i64>,
//! }
//! # fn main() {}
//! # pub fn program(s: &Session) -> orm_core::Result<()> {
//! #     let author = s.one::<Author>(1)?;
//! #     let books = author.books(s)?;
//! #     for book in books {
//! #         books.remove(book)?;
//! #     }
//! #     Ok(())
//! # }
//! ```
//!
//! # required-column-omitted
//!
//! A draft lacks a column that is `NOT NULL` and has no default.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.insert(Author::draft())?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this draft of `Author` has no `name`, which is a required column
//!  --> compile_fail/use/required_column_omitted.rs
//!   |
//!   |     s.insert(Author::draft())?;
//!   |       ------ ^^^^^^^^^^^^^^^ `name` is missing
//!   |       |
//!   |       required by a bound introduced by this call
//!   |
//!   = help: the trait `Provided<Author, name>` is not implemented for `Missing`
//!   = note: help: set it on the draft with the method of its name
//!   = note: see orm_core::errors [required-column-omitted]
//! help: the trait `Draft<Author>` is implemented for `AuthorDraft<__name>`
//!  --> compile_fail/use/required_column_omitted.rs
//!   |
//!   | pub struct Author {
//!   |            ^^^^^^
//! note: required for `AuthorDraft` to implement `Draft<Author>`
//!  --> compile_fail/use/required_column_omitted.rs
//!   |
//!   | pub struct Author {
//!   |            ^^^^^^
//! note: required by a bound in `orm_core::session::insert::<impl orm_core::Session>::insert`
//!  --> $WORKSPACE/orm-core/src/session/insert.rs
//!   |
//!   |     pub fn insert<M: Model>(&self, draft: impl Draft<M>) -> Result<Entity<'_, M>> {
//!   |                                                ^^^^^^^^ required by this bound in `orm_core::session::insert::<impl Session>::insert`
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
//!     s.insert(Author::draft().name("Ursula"))?;
//!     Ok(())
//! }
//! ```
//!
//! A draft among the children of another lacks a required column.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.insert(Author::draft().name("Ursula").books([Book::draft()]))?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this draft of `Book` has no `title`, which is a required column
//!  --> compile_fail/use/child_column_omitted.rs
//!   |
//!   |     s.insert(Author::draft().name("Ursula").books([Book::draft()]))?;
//!   |                                             ^^^^^ `title` is missing
//!   |
//!   = help: the trait `Provided<Book, title>` is not implemented for `Missing`
//!   = note: help: set it on the draft with the method of its name
//!   = note: see orm_core::errors [required-column-omitted]
//! note: required for `BookDraft<Missing, orm_core::Set>` to implement `Draft<Book>`
//!  --> compile_fail/use/child_column_omitted.rs
//!   |
//!   | pub struct Book {
//!   |            ^^^^
//!   = note: required for `BookDraft` to implement `ChildDraft<Book, 0>`
//!   = note: required for `BookDraft` to implement `RelatedDraft<Book, Children<0, false>>`
//! note: required by a bound in `AuthorDraft::<__name>::books`
//!  --> compile_fail/use/child_column_omitted.rs
//!   |
//!   |     pub books: HasMany<Book>,
//!   |         ^^^^^ required by this bound in `AuthorDraft::<__name>::books`
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
//!     s.insert(Author::draft().name("Ursula").books([Book::draft().title("The Dispossessed")]))?;
//!     Ok(())
//! }
//! ```
//!
//! Two models have a column of the name that is missing, so the compiler names it with its path.
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
//! #[derive(Model)]
//! pub struct Publisher {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub name: String,
//! }
//!
//! pub fn program(s: &Session) -> orm_core::Result<Entity<'_, Author>> {
//!     s.insert(Author::draft())
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: this draft of `Author` has no `AuthorColumns::name`, which is a required column
//!  --> compile_fail/use/column_of_one_name.rs
//!   |
//!   |     s.insert(Author::draft())
//!   |       ------ ^^^^^^^^^^^^^^^ `AuthorColumns::name` is missing
//!   |       |
//!   |       required by a bound introduced by this call
//!   |
//!   = help: the trait `Provided<Author, AuthorColumns::name>` is not implemented for `Missing`
//!   = note: help: set it on the draft with the method of its name
//!   = note: see orm_core::errors [required-column-omitted]
//! help: the trait `Draft<Author>` is implemented for `AuthorDraft<__name>`
//!  --> compile_fail/use/column_of_one_name.rs
//!   |
//!   | pub struct Author {
//!   |            ^^^^^^
//! note: required for `AuthorDraft` to implement `Draft<Author>`
//!  --> compile_fail/use/column_of_one_name.rs
//!   |
//!   | pub struct Author {
//!   |            ^^^^^^
//! note: required by a bound in `orm_core::session::insert::<impl orm_core::Session>::insert`
//!  --> $WORKSPACE/orm-core/src/session/insert.rs
//!   |
//!   |     pub fn insert<M: Model>(&self, draft: impl Draft<M>) -> Result<Entity<'_, M>> {
//!   |                                                ^^^^^^^^ required by this bound in `orm_core::session::insert::<impl Session>::insert`
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
//! # #[derive(Model)]
//! # pub struct Publisher {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub name: String,
//! # }
//! pub fn program(s: &Session) -> orm_core::Result<Entity<'_, Author>> {
//!     s.insert(Author::draft().name("Ursula"))
//! }
//! # fn main() {}
//! ```
//!
//! A draft lacks its parent, and isn't among that one's children.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.insert(Book::draft().title("The Dispossessed"))?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this draft of `Book` has no `author_id`, which is a required column
//!  --> compile_fail/use/required_parent_omitted.rs
//!   |
//!   |     s.insert(Book::draft().title("The Dispossessed"))?;
//!   |       ------ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `author_id` is missing
//!   |       |
//!   |       required by a bound introduced by this call
//!   |
//!   = help: the trait `Provided<Book, author_id>` is not implemented for `Missing`
//!   = note: help: set it on the draft with the method of its name
//!   = note: see orm_core::errors [required-column-omitted]
//! help: the trait `Draft<Book>` is implemented for `BookDraft<__title, __author_id>`
//!  --> compile_fail/use/required_parent_omitted.rs
//!   |
//!   | pub struct Book {
//!   |            ^^^^
//! note: required for `BookDraft<orm_core::Set>` to implement `Draft<Book>`
//!  --> compile_fail/use/required_parent_omitted.rs
//!   |
//!   | pub struct Book {
//!   |            ^^^^
//! note: required by a bound in `orm_core::session::insert::<impl orm_core::Session>::insert`
//!  --> $WORKSPACE/orm-core/src/session/insert.rs
//!   |
//!   |     pub fn insert<M: Model>(&self, draft: impl Draft<M>) -> Result<Entity<'_, M>> {
//!   |                                                ^^^^^^^^ required by this bound in `orm_core::session::insert::<impl Session>::insert`
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
//!     s.insert(Book::draft().title("The Dispossessed").author_id(Author::draft().name("Ursula")))?;
//!     Ok(())
//! }
//! ```
//!
//! # session-across-threads
//!
//! A session is one connection, for one thread.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(db: &Database) -> orm_core::Result<()> {
//!     let s = db.session()?;
//!     std::thread::scope(|threads| {
//!         threads.spawn(|| s.statements().len());
//!     });
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Rc<orm_core::session::OneThread>` cannot be shared between threads safely
//!  --> compile_fail/use/session_across_threads.rs
//!   |
//!   |         threads.spawn(|| s.statements().len());
//!   |                 ----- ^^^^^^^^^^^^^^^^^^^^^^^ `Rc<orm_core::session::OneThread>` cannot be shared between threads safely
//!   |                 |
//!   |                 required by a bound introduced by this call
//!   |
//!   = help: within `Session`, the trait `Sync` is not implemented for `Rc<orm_core::session::OneThread>`
//! note: required because it appears within the type `Session`
//!  --> $WORKSPACE/orm-core/src/session.rs
//!   |
//!   | pub struct Session {
//!   |            ^^^^^^^
//!   = note: required for `&Session` to implement `Send`
//! note: required because it's used within this closure
//!  --> compile_fail/use/session_across_threads.rs
//!   |
//!   |         threads.spawn(|| s.statements().len());
//!   |                       ^^
//! note: required by a bound in `Scope::<'scope, 'env>::spawn`
//!  --> $RUST/std/src/thread/scoped.rs
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
//! pub fn program(db: &Database) -> orm_core::Result<()> {
//!     std::thread::scope(|threads| {
//!         threads.spawn(|| db.session().map(|s| s.statements().len()));
//!     });
//!     Ok(())
//! }
//! ```
//!
//! # set-none-on-required
//!
//! A relationship over a `NOT NULL` foreign key is set to nothing.
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
//!     s.one::<Book>(1)?.set_author(s, None)
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Option<_>` can't be the `Author` of this relationship
//!  --> compile_fail/use/set_none_on_required.rs
//!   |
//!   |     s.one::<Book>(1)?.set_author(s, None)
//!   |                       ----------    ^^^^ expected an `Entity` of `Author`
//!   |                       |
//!   |                       required by a bound introduced by this call
//!   |
//!   = help: the trait `IntoTarget<'_, Author, Parent<0, false>>` is not implemented for `Option<_>`
//!   = note: help: write an `Entity` of `Author`, which `s.insert` returns for a draft and `s.one` for a key; `None` only over a nullable foreign key, an `Option<…>` column
//!   = note: see orm_core::errors [wrong-entity], [set-none-on-required]
//! note: required by a bound in `_::<impl Book>::set_author`
//!  --> compile_fail/use/set_none_on_required.rs
//!   |
//!   |     #[relationship(backref = "author")]
//!   |                              ^^^^^^^^ required by this bound in `_::<impl Book>::set_author`
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
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: Option<i64>,
//! }
//! # fn main() {}
//! # pub fn program(s: &Session) -> orm_core::Result<()> {
//! #     s.one::<Book>(1)?.set_author(s, None)
//! # }
//! ```
//!
//! # use-after-commit
//!
//! A commit ends the transaction, and with it its entities. rustc says so in its own words.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(db: &Database) -> orm_core::Result<()> {
//!     let s = db.session()?;
//!     let author = s.one::<Author>(1)?;
//!     s.commit()?;
//!     println!("{}", author.name);
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0505]: cannot move out of `s` because it is borrowed
//!  --> compile_fail/use/use_after_commit.rs
//!   |
//!   |     let s = db.session()?;
//!   |         - binding `s` declared here
//!   |     let author = s.one::<Author>(1)?;
//!   |                  - borrow of `s` occurs here
//!   |     s.commit()?;
//!   |     ^ move out of `s` occurs here
//!   |     println!("{}", author.name);
//!   |                    ------ borrow later used here
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
//! pub fn program(db: &Database) -> orm_core::Result<()> {
//!     let s = db.session()?;
//!     let author = s.one::<Author>(1)?;
//!     println!("{}", author.name);
//!     s.commit()?;
//!     Ok(())
//! }
//! ```
//!
//! # value-type-differs
//!
//! A draft is given a value of another type than its column's.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.insert(Author::draft().name(7))?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `{integer}` is not a value for a column of type `String`
//!  --> compile_fail/use/value_type_differs.rs
//!   |
//!   |     s.insert(Author::draft().name(7))?;
//!   |                              ---- ^ the column is of type `String`
//!   |                              |
//!   |                              required by a bound introduced by this call
//!   |
//!   = help: the trait `IntoColumn<String>` is not implemented for `{integer}`
//!   = note: help: write a value of type `String`; where that is a `String` a `&str` will do, where it is a list an array, `["a", "b"]`, where it is a wider number `x.into()`, and a number with a fraction is `1.0`
//!   = note: see orm_core::errors [value-type-differs]
//! note: required by a bound in `AuthorDraft::<__name>::name`
//!  --> compile_fail/use/value_type_differs.rs
//!   |
//!   |     pub name: String,
//!   |         ^^^^ required by this bound in `AuthorDraft::<__name>::name`
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
//!     s.insert(Author::draft().name("Ursula"))?;
//!     Ok(())
//! }
//! ```
//!
//! # wrong-draft
//!
//! A relationship of a draft is given something else than drafts of its target.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.insert(Author::draft().name("Ursula").set(Author::BOOKS, Author::draft()))?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `AuthorDraft` can't be given for this relationship of `AuthorDraft<orm_core::Set>`
//!  --> compile_fail/use/wrong_draft.rs
//!   |
//!   |     s.insert(Author::draft().name("Ursula").set(Author::BOOKS, Author::draft()))?;
//!   |                                             ^^^ expected drafts of the relationship's target
//!   |
//!   = help: the trait `SetOnDraft<AuthorDraft<orm_core::Set>, AuthorDraft>` is not implemented for `Relationship<Author, Book, Children<0, false>>`
//!   = note: help: a to-many takes an iterator of drafts, `[Book::draft()]`, a to-one an entity or a draft
//!   = note: see orm_core::errors [wrong-draft]
//! help: the following other types implement trait `SetOnDraft<D, V>`
//!  --> $WORKSPACE/orm-core/src/draft.rs
//!   |
//!   | / impl<D, V, C, S, T, const F: usize, const REMOVABLE: bool, const POSITION: usize> SetOnDraft<D, V>
//!   | |     for Relationship<S, T, Positioned<ToChildren<F, REMOVABLE>, POSITION>>
//!   | | where
//!   | |     S: Model,
//! ... |
//!   | |     V: IntoIterator<Item = C>,
//!   | |     C: MemberDraft<T, F, POSITION>,
//!   | |___________________________________^ `Relationship<S, T, Positioned<Children<F, REMOVABLE>, POSITION>>`
//! ...
//!   | / impl<D, V, E, S, T, A, const NEAR: usize, const FAR: usize, const POSITION: usize> SetOnDraft<D, V>
//!   | |     for Relationship<S, T, Positioned<Linked<A, NEAR, FAR, true>, POSITION>>
//!   | | where
//!   | |     S: Model,
//! ... |
//!   | |     V: IntoIterator<Item = E>,
//!   | |     E: IntoParent<T>,
//!   | |_____________________^ `Relationship<S, T, Positioned<Linked<A, NEAR, FAR, true>, POSITION>>`
//! ...
//!   | / impl<D, V, S, T, const AT: usize, const MANY: bool, const OPTIONAL: bool> SetOnDraft<D, V>
//!   | |     for Relationship<S, T, Viewed<AT, MANY, OPTIONAL>>
//!   | | where
//!   | |     Relationship<S, T, Viewed<AT, MANY, OPTIONAL>>: Writable,
//!   | |_____________________________________________________________^ `Relationship<S, T, Viewed<AT, MANY, OPTIONAL>>`
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
//!     s.insert(Author::draft().name("Ursula").set(Author::BOOKS, [Book::draft().title("The Dispossessed")]))?;
//!     Ok(())
//! }
//! ```
//!
//! Rows that are there already are given as the children of a draft.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let book = s.one::<Book>(1)?;
//!     s.insert(Author::draft().name("Ursula").books([book]))?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Entity<'_, Book>` is not a draft of `Book`
//!  --> compile_fail/use/entities_as_children.rs
//!   |
//!   |     s.insert(Author::draft().name("Ursula").books([book]))?;
//!   |                                             ^^^^^ this takes drafts of `Book`
//!   |
//!   = help: the trait `Fill<0>` is not implemented for `Entity<'_, Book>`
//!   = note: help: write `Book::draft()` with its required columns; a row that is there already follows once this one is inserted, by `add` or the relationship's setter
//!   = note: see orm_core::errors [wrong-draft]
//! help: the following other types implement trait `Fill<F>`
//!  --> compile_fail/use/entities_as_children.rs
//!   |
//!   | pub struct Book {
//!   |            ^^^^ `BookDraft<__title, __author_id>` implements `Fill<0>`
//!   |
//!  ::: $WORKSPACE/orm-core/src/draft.rs
//!   |
//!   | impl<D: Fill<F>, const F: usize> Fill<F> for Shared<D> {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `Shared<D>` implements `Fill<F>`
//!   = note: required for `Entity<'_, Book>` to implement `ChildDraft<Book, 0>`
//!   = note: required for `Entity<'_, Book>` to implement `RelatedDraft<Book, Children<0, false>>`
//! note: required by a bound in `AuthorDraft::<__name>::books`
//!  --> compile_fail/use/entities_as_children.rs
//!   |
//!   |     pub books: HasMany<Book>,
//!   |         ^^^^^ required by this bound in `AuthorDraft::<__name>::books`
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
//!     let book = s.one::<Book>(1)?;
//!     let author = s.insert(Author::draft().name("Ursula"))?;
//!     author.books(s)?.add(book)?;
//!     Ok(())
//! }
//! ```
//!
//! A row that is there already is created in a collection.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[relationship(secondary = "book_tags", backref = "books")]
//!     pub tags: ManyToMany<Tag>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub name: String,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let tag = s.one::<Tag>(1)?;
//!     s.one::<Book>(1)?.tags(s)?.create(tag)?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Entity<'_, Tag>` is not a draft of `Tag`
//!  --> compile_fail/use/entity_created.rs
//!   |
//!   |     s.one::<Book>(1)?.tags(s)?.create(tag)?;
//!   |                                ------ ^^^ expected a draft of `Tag`
//!   |                                |
//!   |                                required by a bound introduced by this call
//!   |
//!   = help: the trait `Draft<Tag>` is not implemented for `Entity<'_, Tag>`
//!   = note: help: write `Tag::draft()` with its required columns; a row that is there already becomes a member by `add`
//!   = note: see orm_core::errors [wrong-draft]
//! help: the following other types implement trait `Draft<M>`
//!  --> compile_fail/use/entity_created.rs
//!   |
//!   | pub struct Book {
//!   |            ^^^^ `BookDraft<__title>` implements `Draft<Book>`
//! ...
//!   | pub struct Tag {
//!   |            ^^^ `TagDraft<__name>` implements `Draft<Tag>`
//!   |
//!  ::: $WORKSPACE/orm-core/src/draft.rs
//!   |
//!   | impl<M: Model, D: Draft<M>> Draft<M> for Shared<D> {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `Shared<D>` implements `Draft<M>`
//!   = note: required for `Entity<'_, Tag>` to implement `DraftOf<Tag>`
//! note: required by a bound in `orm_core::relationship::collection::linked::<impl Collection<'s, T, Linked<A, NEAR, FAR, BARE>>>::create`
//!  --> $WORKSPACE/orm-core/src/relationship/collection/linked.rs
//!   |
//!   |     pub fn create<D: DraftOf<T>>(&self, draft: D) -> Result<Entity<'s, T>>
//!   |                      ^^^^^^^^^^ required by this bound in `orm_core::relationship::collection::linked::<impl Collection<'s, T, Linked<A, NEAR, FAR, BARE>>>::create`
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
//! #     #[relationship(secondary = "book_tags", backref = "books")]
//! #     pub tags: ManyToMany<Tag>,
//! # }
//! # #[derive(Model)]
//! # pub struct Tag {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub name: String,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let tag = s.one::<Tag>(1)?;
//!     s.one::<Book>(1)?.tags(s)?.add(tag)?;
//!     Ok(())
//! }
//! ```
//!
//! # wrong-entity
//!
//! An entity of another model is put into a relationship.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let book = s.one::<Book>(1)?;
//!     s.one::<Book>(2)?.set_author(s, book)
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Entity<'_, Book>` can't be the `Author` of this relationship
//!  --> compile_fail/use/wrong_entity.rs
//!   |
//!   |     s.one::<Book>(2)?.set_author(s, book)
//!   |                       ----------    ^^^^ expected an `Entity` of `Author`
//!   |                       |
//!   |                       required by a bound introduced by this call
//!   |
//!   = note: help: write an `Entity` of `Author`, which `s.insert` returns for a draft and `s.one` for a key; `None` only over a nullable foreign key, an `Option<…>` column
//!   = note: see orm_core::errors [wrong-entity], [set-none-on-required]
//! help: the trait `IntoTarget<'_, Author, Parent<0, false>>` is not implemented for `Entity<'_, Book>`
//!       but trait `IntoTarget<'_, Book, Parent<0, false>>` is implemented for it
//!  --> $WORKSPACE/orm-core/src/relationship/accessor.rs
//!   |
//!   | impl<'s, T, K> IntoTarget<'s, T, K> for Entity<'s, T> {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//!   = help: for that trait implementation, expected `Book`, found `Author`
//! note: required by a bound in `_::<impl Book>::set_author`
//!  --> compile_fail/use/wrong_entity.rs
//!   |
//!   |     #[relationship(backref = "author")]
//!   |                              ^^^^^^^^ required by this bound in `_::<impl Book>::set_author`
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
//!     s.one::<Book>(2)?.set_author(s, author)
//! }
//! ```
//!
//! A draft is added to a collection.
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
//!     pub year: i32,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let author = s.one::<Author>(1)?;
//!     author.books(s)?.add(Book::draft().title("Always Coming Home").year(1985))?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `BookDraft<orm_core::Set, orm_core::Set>` is not an entity of `Book`
//!  --> compile_fail/use/draft_added.rs
//!   |
//!   |     author.books(s)?.add(Book::draft().title("Always Coming Home").year(1985))?;
//!   |                      --- ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ expected an `Entity` of `Book`
//!   |                      |
//!   |                      required by a bound introduced by this call
//!   |
//! help: the trait `Member<Book>` is not implemented for `BookDraft<orm_core::Set, orm_core::Set>`
//!  --> compile_fail/use/draft_added.rs
//!   |
//!   | pub struct Book {
//!   |            ^^^^
//!   = note: help: write `*entity` where there is a reference to one or a `Loaded` row, and no `*` before an entity; a draft becomes a member by `create`, and at a place by `create_at`; for a key, `s.one::<Book>(key)?` returns the entity
//!   = note: see orm_core::errors [wrong-entity]
//! note: required by a bound in `orm_core::relationship::collection::children::<impl Collection<'s, T, Children<F, REMOVABLE>>>::add`
//!  --> $WORKSPACE/orm-core/src/relationship/collection/children.rs
//!   |
//!   |     pub fn add(&self, child: impl Member<T>) -> Result<bool> {
//!   |                                   ^^^^^^^^^ required by this bound in `orm_core::relationship::collection::children::<impl Collection<'s, T, Children<F, REMOVABLE>>>::add`
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
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let author = s.one::<Author>(1)?;
//!     author.books(s)?.create(Book::draft().title("Always Coming Home").year(1985))?;
//!     Ok(())
//! }
//! ```
//!
//! A draft that lacks a column is given as a foreign key.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.insert(Book::draft().title("The Dispossessed").author_id(Author::draft()))?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `AuthorDraft` is not a key, an entity or a complete draft of `Author`
//!  --> compile_fail/use/incomplete_draft_as_a_key.rs
//!   |
//!   |     s.insert(Book::draft().title("The Dispossessed").author_id(Author::draft()))?;
//!   |                                                      --------- ^^^^^^^^^^^^^^^ the column takes a key of type `i64`, an `Entity` of `Author`, or a complete draft of it
//!   |                                                      |
//!   |                                                      required by a bound introduced by this call
//!   |
//! help: the trait `IntoForeignKey<Author, i64, _>` is not implemented for `AuthorDraft`
//!  --> compile_fail/use/incomplete_draft_as_a_key.rs
//!   |
//!   | pub struct Author {
//!   |            ^^^^^^
//!   = note: help: write a key of type `i64`, an `Entity` of `Author`, or `Author::draft()` with its required columns
//!   = note: see orm_core::errors [wrong-entity]
//! note: required by a bound in `BookDraft::<__title, __author_id>::author_id`
//!  --> compile_fail/use/incomplete_draft_as_a_key.rs
//!   |
//!   |     pub author_id: i64,
//!   |         ^^^^^^^^^ required by this bound in `BookDraft::<__title, __author_id>::author_id`
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
//!     s.insert(Book::draft().title("The Dispossessed").author_id(Author::draft().name("Ursula")))?;
//!     Ok(())
//! }
//! ```
//!
//! A relationship is compared with a key.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Book>().filter(Book::AUTHOR.is(1)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `{integer}` is not an entity of `Author`
//!  --> compile_fail/use/is_a_key.rs
//!   |
//!   |     s.query::<Book>().filter(Book::AUTHOR.is(1)).all()?;
//!   |                                           -- ^ expected an `Entity` of `Author`
//!   |                                           |
//!   |                                           required by a bound introduced by this call
//!   |
//!   = help: the trait `Member<Author>` is not implemented for `{integer}`
//!   = note: help: write `*entity` where there is a reference to one or a `Loaded` row, and no `*` before an entity; a draft becomes a member by `create`, and at a place by `create_at`; for a key, `s.one::<Author>(key)?` returns the entity
//!   = note: see orm_core::errors [wrong-entity]
//! note: required by a bound in `orm_core::query::along::<impl Relationship<S, T, K>>::is`
//!  --> $WORKSPACE/orm-core/src/query/along.rs
//!   |
//!   |     pub fn is(self, row: impl Member<T>) -> Condition<S>
//!   |                               ^^^^^^^^^ required by this bound in `orm_core::query::along::<impl Relationship<S, T, K>>::is`
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
//!     s.query::<Book>().filter(Book::AUTHOR_ID.eq(1)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! A member is removed by its key.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[relationship(secondary = "book_tags", backref = "books")]
//!     pub tags: ManyToMany<Tag>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub name: String,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let tags = s.one::<Book>(1)?.tags(s)?;
//!     tags.remove(1)?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `{integer}` is not an entity of `Tag`
//!  --> compile_fail/use/key_removed.rs
//!   |
//!   |     tags.remove(1)?;
//!   |          ------ ^ expected an `Entity` of `Tag`
//!   |          |
//!   |          required by a bound introduced by this call
//!   |
//!   = help: the trait `Member<Tag>` is not implemented for `{integer}`
//!   = note: help: write `*entity` where there is a reference to one or a `Loaded` row, and no `*` before an entity; a draft becomes a member by `create`, and at a place by `create_at`; for a key, `s.one::<Tag>(key)?` returns the entity
//!   = note: see orm_core::errors [wrong-entity]
//! note: required by a bound in `orm_core::relationship::collection::linked::<impl Collection<'s, T, Linked<A, NEAR, FAR, BARE>>>::remove`
//!  --> $WORKSPACE/orm-core/src/relationship/collection/linked.rs
//!   |
//!   |     pub fn remove(&self, target: impl Member<T>) -> Result<bool> {
//!   |                                       ^^^^^^^^^ required by this bound in `orm_core::relationship::collection::linked::<impl Collection<'s, T, Linked<A, NEAR, FAR, BARE>>>::remove`
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
//! #     #[relationship(secondary = "book_tags", backref = "books")]
//! #     pub tags: ManyToMany<Tag>,
//! # }
//! # #[derive(Model)]
//! # pub struct Tag {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub name: String,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let tags = s.one::<Book>(1)?.tags(s)?;
//!     tags.remove(s.one::<Tag>(1)?)?;
//!     Ok(())
//! }
//! ```
//!
//! A collection is asked whether it contains a reference to an entity.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let book = s.one::<Book>(1)?;
//!     s.one::<Author>(1)?.books(s)?.contains(&book);
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `&Entity<'_, Book>` is not an entity of `Book`
//!   --> compile_fail/use/reference_contained.rs
//!    |
//!    |     s.one::<Author>(1)?.books(s)?.contains(&book);
//!    |                                   -------- ^^^^^ expected an `Entity` of `Book`
//!    |                                   |
//!    |                                   required by a bound introduced by this call
//!    |
//!    = help: the trait `Member<Book>` is not implemented for `&Entity<'_, Book>`
//!    = note: help: write `*entity` where there is a reference to one or a `Loaded` row, and no `*` before an entity; a draft becomes a member by `create`, and at a place by `create_at`; for a key, `s.one::<Book>(key)?` returns the entity
//!    = note: see orm_core::errors [wrong-entity]
//! note: required by a bound in `Collection::<'s, T, K>::contains`
//!   --> $WORKSPACE/orm-core/src/relationship/collection.rs
//!    |
//!    |     pub fn contains(&self, member: impl Member<T>) -> bool {
//!    |                                         ^^^^^^^^^ required by this bound in `Collection::<'s, T, K>::contains`
//! help: consider removing the leading `&`-reference
//!    |
//! 32 -     s.one::<Author>(1)?.books(s)?.contains(&book);
//! 32 +     s.one::<Author>(1)?.books(s)?.contains(book);
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let book = s.one::<Book>(1)?;
//!     s.one::<Author>(1)?.books(s)?.contains(book);
//!     Ok(())
//! }
//! ```
//!
//! A draft is linked to references to entities.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[relationship(secondary = "book_tags", backref = "books")]
//!     pub tags: ManyToMany<Tag>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub name: String,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let tags = s.query::<Tag>().filter(Tag::NAME.like("n%")).all()?;
//!     s.insert(Book::draft().title("Solaris").tags(&tags))?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `&Entity<'_, Tag>` is not an entity or a complete draft of `Tag`
//!  --> compile_fail/use/references_linked.rs
//!   |
//!   |     s.insert(Book::draft().title("Solaris").tags(&tags))?;
//!   |                                             ^^^^ expected entities of `Tag`, or complete drafts of it
//!   |
//!   = note: help: write entities of `Tag`, `entities.iter().copied()` where there are references to them, or `Tag::draft()`s with their required columns
//!   = note: see orm_core::errors [wrong-entity]
//! help: the trait `IntoParent<Tag>` is not implemented for `&Entity<'_, Tag>`
//!       but it is implemented for `Entity<'_, Tag>`
//!  --> $WORKSPACE/orm-core/src/draft.rs
//!   |
//!   | impl<P: Model> IntoParent<P> for Entity<'_, P> {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//!   = help: for that trait implementation, expected `Entity<'_, Tag>`, found `&Entity<'_, Tag>`
//!   = note: required for `&Entity<'_, Tag>` to implement `IntoLink<Tag, Linked<Association<Book, 0>, 0, 1, true>>`
//! note: required by a bound in `BookDraft::<__title>::tags`
//!  --> compile_fail/use/references_linked.rs
//!   |
//!   |     pub tags: ManyToMany<Tag>,
//!   |         ^^^^ required by this bound in `BookDraft::<__title>::tags`
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
//! #     #[relationship(secondary = "book_tags", backref = "books")]
//! #     pub tags: ManyToMany<Tag>,
//! # }
//! # #[derive(Model)]
//! # pub struct Tag {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub name: String,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let tags = s.query::<Tag>().filter(Tag::NAME.like("n%")).all()?;
//!     s.insert(Book::draft().title("Solaris").tags(tags))?;
//!     Ok(())
//! }
//! ```
//!
//! A text is given as a foreign key that is an integer.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.insert(Book::draft().title("The Dispossessed").author_id("1"))?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `&str` is not a key, an entity or a complete draft of `Author`
//!  --> compile_fail/use/value_for_a_foreign_key.rs
//!   |
//!   |     s.insert(Book::draft().title("The Dispossessed").author_id("1"))?;
//!   |                                                      --------- ^^^ the column takes a key of type `i64`, an `Entity` of `Author`, or a complete draft of it
//!   |                                                      |
//!   |                                                      required by a bound introduced by this call
//!   |
//!   = help: the trait `IntoForeignKey<Author, i64, _>` is not implemented for `&str`
//!   = note: help: write a key of type `i64`, an `Entity` of `Author`, or `Author::draft()` with its required columns
//!   = note: see orm_core::errors [wrong-entity]
//! note: required by a bound in `BookDraft::<__title, __author_id>::author_id`
//!  --> compile_fail/use/value_for_a_foreign_key.rs
//!   |
//!   |     pub author_id: i64,
//!   |         ^^^^^^^^^ required by this bound in `BookDraft::<__title, __author_id>::author_id`
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
//!     s.insert(Book::draft().title("The Dispossessed").author_id(1))?;
//!     Ok(())
//! }
//! ```
//!
//! An entity of another model is given as a foreign key.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let book = s.one::<Book>(1)?;
//!     s.insert(Book::draft().title("The Dispossessed").author_id(book))?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Entity<'_, Book>` is not a key, an entity or a complete draft of `Author`
//!  --> compile_fail/use/wrong_entity_in_draft.rs
//!   |
//!   |     s.insert(Book::draft().title("The Dispossessed").author_id(book))?;
//!   |                                                      --------- ^^^^ the column takes a key of type `i64`, an `Entity` of `Author`, or a complete draft of it
//!   |                                                      |
//!   |                                                      required by a bound introduced by this call
//!   |
//!   = help: the trait `IntoForeignKey<Author, i64, _>` is not implemented for `Entity<'_, Book>`
//!   = note: help: write a key of type `i64`, an `Entity` of `Author`, or `Author::draft()` with its required columns
//!   = note: see orm_core::errors [wrong-entity]
//! note: required by a bound in `BookDraft::<__title, __author_id>::author_id`
//!  --> compile_fail/use/wrong_entity_in_draft.rs
//!   |
//!   |     pub author_id: i64,
//!   |         ^^^^^^^^^ required by this bound in `BookDraft::<__title, __author_id>::author_id`
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
//!     s.insert(Book::draft().title("The Dispossessed").author_id(author))?;
//!     Ok(())
//! }
//! ```
//!
//! # wrong-key
//!
//! A row is asked for by a key of another type than its primary key.
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
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.get::<Author>("Ursula")?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `&str` is not a primary key of this model
//!  --> compile_fail/use/wrong_key.rs
//!   |
//!   |     s.get::<Author>("Ursula")?;
//!   |                     ^^^^^^^^ the primary key is of type `i64`
//!   |
//!   = help: the trait `IntoKey<i64>` is not implemented for `&str`
//!   = note: help: write a key of type `i64`; a composite key is a tuple of its columns' values in the struct's order
//!   = note: see orm_core::errors [wrong-key]
//! note: required by a bound in `orm_core::session::read::<impl orm_core::Session>::get`
//!  --> $WORKSPACE/orm-core/src/session/read.rs
//!   |
//!   |     pub fn get<T: Model>(&self, key: impl IntoKey<T::Key>) -> Result<Option<Entity<'_, T>>> {
//!   |                                           ^^^^^^^^^^^^^^^ required by this bound in `orm_core::session::read::<impl Session>::get`
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
//!     s.get::<Author>(1)?;
//!     Ok(())
//! }
//! ```
#![doc(alias = "both-key-and-parent")]
#![doc(alias = "collection-across-threads")]
#![doc(alias = "comparison-of-two-types")]
#![doc(alias = "detached-read")]
#![doc(alias = "entity-across-threads")]
#![doc(alias = "entity-escapes-transaction")]
#![doc(alias = "entity-outlives-session")]
#![doc(alias = "not-a-draft")]
#![doc(alias = "not-an-entity")]
#![doc(alias = "not-entities")]
#![doc(alias = "not-many")]
#![doc(alias = "not-text")]
#![doc(alias = "path-unknown")]
#![doc(alias = "pending-read")]
#![doc(alias = "query-across-threads")]
#![doc(alias = "recursive-elsewhere")]
#![doc(alias = "remove-from-required")]
#![doc(alias = "required-column-omitted")]
#![doc(alias = "session-across-threads")]
#![doc(alias = "set-none-on-required")]
#![doc(alias = "use-after-commit")]
#![doc(alias = "value-type-differs")]
#![doc(alias = "wrong-draft")]
#![doc(alias = "wrong-entity")]
#![doc(alias = "wrong-key")]
