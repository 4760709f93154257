//! Conditions, paths, orders and selections.
//!
//! The models of these programs:
//!
//! ```
//! # use orm_core::prelude::*;
//! # use orm_core::{Condition, count};
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
//!     pub tags: Vec<String>,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # aggregate-of-each-row
//!
//! `filter` looks at each row by itself, and an aggregate is of many: groups are filtered by `having`.
//!
//! ```compile_fail
//! use orm_core::count;
//! use orm_core::prelude::*;
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub year: i32,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<Vec<(i32, i64)>> {
//!     s.query::<Book>().filter(count().gt(1)).select((Book::YEAR, count())).group_by(Book::YEAR).all()
//! }
//! ```
//!
//! ```text
//! error[E0277]: an aggregate is of many rows, and this looks at each row by itself
//!  --> compile_fail/query/aggregate_of_each_row.rs
//!   |
//!   |     s.query::<Book>().filter(count().gt(1)).select((Book::YEAR, count())).group_by(Book::YEAR).all()
//!   |                       ------ ^^^^^^^^^^^^^ an aggregate in it
//!   |                       |
//!   |                       required by a bound introduced by this call
//!   |
//!   = help: the trait `PerRow` is not implemented for `AggregateOf<Book>`
//!   = note: help: a condition on an aggregate goes into `having`: `.select((Book::YEAR, count())).group_by(Book::YEAR).having(count().gt(1))`
//!   = note: help: of what a relationship leads to there is a value for each row: `Author::BOOKS.count()`
//!   = note: see orm_core::errors [aggregate-of-each-row]
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
//!   = note: required for `Condition<Book, Group>` to implement `IntoCondition<Book>`
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
//! # use orm_core::count;
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub year: i32,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<Vec<(i32, i64)>> {
//!     s.query::<Book>().select((Book::YEAR, count())).group_by(Book::YEAR).having(count().gt(1)).all()
//! }
//! ```
//!
//! An aggregate hidden in a comparison of a column is one all the same.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub year: Option<i32>,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<Vec<Entity<'_, Book>>> {
//!     s.query::<Book>().filter(Book::YEAR.eq(Book::YEAR.max())).all()
//! }
//! ```
//!
//! ```text
//! error[E0277]: an aggregate is of many rows, and this looks at each row by itself
//!  --> compile_fail/query/aggregate_within.rs
//!   |
//!   |     s.query::<Book>().filter(Book::YEAR.eq(Book::YEAR.max())).all()
//!   |                       ------ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an aggregate in it
//!   |                       |
//!   |                       required by a bound introduced by this call
//!   |
//!   = help: the trait `PerRow` is not implemented for `AggregateOf<Book>`
//!   = note: help: a condition on an aggregate goes into `having`: `.select((Book::YEAR, count())).group_by(Book::YEAR).having(count().gt(1))`
//!   = note: help: of what a relationship leads to there is a value for each row: `Author::BOOKS.count()`
//!   = note: see orm_core::errors [aggregate-of-each-row]
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
//!   = note: required for `Condition<Book, Group>` to implement `IntoCondition<Book>`
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
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub year: Option<i32>,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<Vec<Entity<'_, Book>>> {
//!     s.query::<Book>().filter(Book::YEAR.in_query(s.query::<Book>().select(Book::YEAR).order_by(Book::YEAR.desc()).limit(1))).all()
//! }
//! ```
//!
//! # assignment-of-another-model
//!
//! Rows of one model are assigned a column of another. rustc says so in its own words.
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
//!     s.update_where(Book::ID.eq(1), [Author::NAME.set("Ursula")])?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0271]: type mismatch resolving `<[Assignment<Author>; 1] as IntoIterator>::Item == Assignment<Book>`
//!  --> compile_fail/query/assignment_of_another_model.rs
//!   |
//!   |     s.update_where(Book::ID.eq(1), [Author::NAME.set("Ursula")])?;
//!   |       ------------                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ expected `Assignment<Book>`, found `Assignment<Author>`
//!   |       |
//!   |       required by a bound introduced by this call
//!   |
//!   = note: expected struct `Assignment<Book>`
//!              found struct `Assignment<Author>`
//! note: required by a bound in `orm_core::query::bulk::<impl orm_core::Session>::update_where`
//!  --> $WORKSPACE/orm-core/src/query/bulk.rs
//!   |
//!   |     pub fn update_where<M: Model>(
//!   |            ------------ required by a bound in this associated function
//! ...
//!   |         assignments: impl IntoIterator<Item = Assignment<M>>,
//!   |                                        ^^^^^^^^^^^^^^^^^^^^ required by this bound in `orm_core::query::bulk::<impl Session>::update_where`
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
//!     s.update_where(Author::ID.eq(1), [Author::NAME.set("Ursula")])?;
//!     Ok(())
//! }
//! ```
//!
//! # bool-as-condition
//!
//! A filter by what is known already.
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
//!     let first = s.one::<Book>(1)?;
//!     s.query::<Book>().filter(first.year > 2000).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: a `bool` is no condition: it is known before the database is asked
//!  --> compile_fail/query/bool_as_condition.rs
//!   |
//!   |     s.query::<Book>().filter(first.year > 2000).all()?;
//!   |                       ------ ^^^^^^^^^^^^^^^^^ a `bool`
//!   |                       |
//!   |                       required by a bound introduced by this call
//!   |
//!   = help: the trait `Evaluated` is not implemented for `BoolFor<Book>`
//!   = note: help: compare columns by their methods, `.eq(…)`, `.gt(…)`, and put conditions together by `.and(…)`, `.or(…)` and `!`; one that is asked for at run time is an `Option`
//!   = note: see orm_core::errors [bool-as-condition]
//! help: the trait `IntoCondition<M>` is implemented for `bool`
//!  --> $WORKSPACE/orm-core/src/query/condition.rs
//!   |
//!   | / impl<M> IntoCondition<M> for bool
//!   | | where
//!   | |     BoolFor<M>: Evaluated,
//!   | |__________________________^
//!   = note: required for `bool` to implement `IntoCondition<Book>`
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
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     let first = s.one::<Book>(1)?;
//!     s.query::<Book>().filter(Book::YEAR.gt(2000)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! Conditions put together by an operator of Rust: rustc reports both sides of it too.
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
//!     s.query::<Book>().filter(Book::YEAR.gt(2000) && Book::TITLE.like("The %")).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0308]: mismatched types
//!  --> compile_fail/query/conditions_with_an_operator.rs
//!   |
//!   |     s.query::<Book>().filter(Book::YEAR.gt(2000) && Book::TITLE.like("The %")).all()?;
//!   |                              ^^^^^^^^^^^^^^^^^^^ expected `bool`, found `Condition<Book>`
//!   |
//!   = note: expected type `bool`
//!            found struct `Condition<Book>`
//!
//! error[E0308]: mismatched types
//!  --> compile_fail/query/conditions_with_an_operator.rs
//!   |
//!   |     s.query::<Book>().filter(Book::YEAR.gt(2000) && Book::TITLE.like("The %")).all()?;
//!   |                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^ expected `bool`, found `Condition<Book>`
//!   |
//!   = note: expected type `bool`
//!            found struct `Condition<Book>`
//!
//! error[E0277]: a `bool` is no condition: it is known before the database is asked
//!  --> compile_fail/query/conditions_with_an_operator.rs
//!   |
//!   |     s.query::<Book>().filter(Book::YEAR.gt(2000) && Book::TITLE.like("The %")).all()?;
//!   |                       ------ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a `bool`
//!   |                       |
//!   |                       required by a bound introduced by this call
//!   |
//!   = help: the trait `Evaluated` is not implemented for `BoolFor<Book>`
//!   = note: help: compare columns by their methods, `.eq(…)`, `.gt(…)`, and put conditions together by `.and(…)`, `.or(…)` and `!`; one that is asked for at run time is an `Option`
//!   = note: see orm_core::errors [bool-as-condition]
//! help: the trait `IntoCondition<M>` is implemented for `bool`
//!  --> $WORKSPACE/orm-core/src/query/condition.rs
//!   |
//!   | / impl<M> IntoCondition<M> for bool
//!   | | where
//!   | |     BoolFor<M>: Evaluated,
//!   | |__________________________^
//!   = note: required for `bool` to implement `IntoCondition<Book>`
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
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Book>().filter(Book::YEAR.gt(2000).and(Book::TITLE.like("The %"))).all()?;
//!     Ok(())
//! }
//! ```
//!
//! # column-as-condition
//!
//! A column is no condition, not even one of truth values.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Invoice {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub paid: bool,
//! }
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Invoice>().filter(Invoice::PAID).all()?;
//!     Ok(())
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: a column is no condition: what its value has to be isn't said
//!  --> compile_fail/query/column_as_condition.rs
//!   |
//!   |     s.query::<Invoice>().filter(Invoice::PAID).all()?;
//!   |                          ------ ^^^^^^^^^^^^^ a column
//!   |                          |
//!   |                          required by a bound introduced by this call
//!   |
//!   = help: the trait `Compared` is not implemented for `ColumnOf<Invoice, bool>`
//!   = note: help: compare it: `.eq(true)` for a `bool`, `.eq(…)`, `.gt(…)`, `.in_(…)`, `.is_null()`
//!   = note: see orm_core::errors [column-as-condition]
//! help: the trait `IntoCondition<M>` is implemented for `Column<N, T, C>`
//!  --> $WORKSPACE/orm-core/src/query/condition.rs
//!   |
//!   | / impl<M, N, T, C> IntoCondition<M> for Column<N, T, C>
//!   | | where
//!   | |     ColumnOf<N, T>: Compared,
//!   | |_____________________________^
//!   = note: required for `Column<Invoice, bool>` to implement `IntoCondition<Invoice>`
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
//! # pub struct Invoice {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub paid: bool,
//! # }
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Invoice>().filter(Invoice::PAID.eq(true)).all()?;
//!     Ok(())
//! }
//! # fn main() {}
//! ```
//!
//! # comparison-of-two-types
//!
//! Two columns of different types are compared.
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
//!     s.query::<Book>().filter(Book::TITLE.eq(Book::YEAR)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Column<Book, i32>` is not a value for a column of type `String`, nor a column of `Book` of that type
//!  --> compile_fail/query/comparison_of_two_types.rs
//!   |
//!   |     s.query::<Book>().filter(Book::TITLE.eq(Book::YEAR)).all()?;
//!   |                                          -- ^^^^^^^^^^ the column is of type `String`
//!   |                                          |
//!   |                                          required by a bound introduced by this call
//!   |
//!   = help: the trait `Operand<Book, String, _>` is not implemented for `Column<Book, i32>`
//!   = note: help: give a value of that type, or a column of `Book`; `path` leads to a column of a related model
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
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Book>().filter(Book::ID.eq(Book::AUTHOR_ID)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! A column is assigned a value of another type.
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
//!     s.update_where(Book::ID.eq(1), [Book::YEAR.set("1970")])?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `&str` is not a value for a column of type `i32`, nor a column of `Book` of that type
//!  --> compile_fail/query/assignment_of_another_type.rs
//!   |
//!   |     s.update_where(Book::ID.eq(1), [Book::YEAR.set("1970")])?;
//!   |                                                    ^^^^^^ the column is of type `i32`
//!   |
//!   = help: the trait `Operand<Book, i32, ByValue>` is not implemented for `&str`
//!   = note: help: give a value of that type, or a column of `Book`; `path` leads to a column of a related model
//!   = note: see orm_core::errors [comparison-of-two-types]
//! note: required by a bound in `orm_core::query::bulk::<impl Column<M, T, C>>::set`
//!  --> $WORKSPACE/orm-core/src/query/bulk.rs
//!   |
//!   |     pub fn set<W>(self, value: impl Operand<M, T, W>) -> Assignment<M>
//!   |                                     ^^^^^^^^^^^^^^^^ required by this bound in `orm_core::query::bulk::<impl Column<M, T, C>>::set`
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
//!     s.update_where(Book::ID.eq(1), [Book::YEAR.set(1970)])?;
//!     Ok(())
//! }
//! ```
//!
//! A column along a relationship is compared with a value of another type.
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
//!     s.query::<Book>().filter(Book::AUTHOR.path(Author::NAME).eq(7)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `{integer}` is not a value for a column of type `String`, nor a column of `Book` of that type
//!  --> compile_fail/query/comparison_of_a_path.rs
//!   |
//!   |     s.query::<Book>().filter(Book::AUTHOR.path(Author::NAME).eq(7)).all()?;
//!   |                                                                 ^ the column is of type `String`
//!   |
//!   = help: the trait `Operand<Book, String, ByValue>` is not implemented for `{integer}`
//!   = note: help: give a value of that type, or a column of `Book`; `path` leads to a column of a related model
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
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Book>().filter(Book::AUTHOR.path(Author::NAME).eq("Ursula")).all()?;
//!     Ok(())
//! }
//! ```
//!
//! A column is compared with one of another model, without the relationship that leads there.
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
//!     s.query::<Book>().filter(Book::TITLE.eq(Author::NAME)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Column<Author, String>` is not a value for a column of type `String`, nor a column of `Book` of that type
//!  --> compile_fail/query/comparison_with_another_model.rs
//!   |
//!   |     s.query::<Book>().filter(Book::TITLE.eq(Author::NAME)).all()?;
//!   |                                             ^^^^^^^^^^^^ the column is of type `String`
//!   |
//!   = help: the trait `Operand<Book, String, ByValue>` is not implemented for `Column<Author, String>`
//!   = note: help: give a value of that type, or a column of `Book`; `path` leads to a column of a related model
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
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Book>().filter(Book::TITLE.eq(Book::AUTHOR.path(Author::NAME))).all()?;
//!     Ok(())
//! }
//! ```
//!
//! # contains-nothing
//!
//! A number is asked whether it contains a text.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Post {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     pub year: i32,
//!     pub tags: Vec<String>,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Post>().filter(Post::YEAR.contains("19")).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this is nothing that a column of type `i32` contains
//!  --> compile_fail/query/contains_nothing.rs
//!   |
//!   |     s.query::<Post>().filter(Post::YEAR.contains("19")).all()?;
//!   |                                         -------- ^^^^ neither a part of a text nor an element of the list
//!   |                                         |
//!   |                                         required by a bound introduced by this call
//!   |
//!   = help: the trait `Contains<_>` is not implemented for `i32`
//!   = note: help: text contains text, and a list its elements, a newtype of a list by `contains_all([…])`; other columns are compared with `eq` or `in_`
//!   = note: see orm_core::errors [contains-nothing]
//! note: required by a bound in `orm_core::query::list::<impl Column<M, T, C>>::contains`
//!  --> $WORKSPACE/orm-core/src/query/list.rs
//!   |
//!   |     pub fn contains<V>(self, what: V) -> Condition<M, C::Over>
//!   |            -------- required by a bound in this associated function
//!   |     where
//!   |         T: Contains<V>,
//!   |            ^^^^^^^^^^^ required by this bound in `orm_core::query::list::<impl Column<M, T, C>>::contains`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     pub tags: Vec<String>,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Post>().filter(Post::TITLE.contains("19")).all()?;
//!     Ok(())
//! }
//! ```
//!
//! A list is asked for an element of another type.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Post {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     pub year: i32,
//!     pub tags: Vec<String>,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Post>().filter(Post::TAGS.contains(1974)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this is nothing that a column of type `Vec<String>` contains
//!  --> compile_fail/query/list_contains_another_type.rs
//!   |
//!   |     s.query::<Post>().filter(Post::TAGS.contains(1974)).all()?;
//!   |                                                  ^^^^ neither a part of a text nor an element of the list
//!   |
//!   = help: the trait `Contains<{integer}>` is not implemented for `Vec<String>`
//!   = note: help: text contains text, and a list its elements, a newtype of a list by `contains_all([…])`; other columns are compared with `eq` or `in_`
//!   = note: see orm_core::errors [contains-nothing]
//! note: required by a bound in `orm_core::query::list::<impl Column<M, T, C>>::contains`
//!  --> $WORKSPACE/orm-core/src/query/list.rs
//!   |
//!   |     pub fn contains<V>(self, what: V) -> Condition<M, C::Over>
//!   |            -------- required by a bound in this associated function
//!   |     where
//!   |         T: Contains<V>,
//!   |            ^^^^^^^^^^^ required by this bound in `orm_core::query::list::<impl Column<M, T, C>>::contains`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     pub tags: Vec<String>,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Post>().filter(Post::TAGS.contains("1974")).all()?;
//!     Ok(())
//! }
//! ```
//!
//! # list-without-order
//!
//! Lists are compared by which comes first.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Post {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     pub year: i32,
//!     pub tags: Vec<String>,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Post>().filter(Post::TAGS.gt(["a"])).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Vec<String>` has no order: of two lists neither comes first with every database
//!  --> compile_fail/query/list_without_order.rs
//!   |
//!   |     s.query::<Post>().filter(Post::TAGS.gt(["a"])).all()?;
//!   |                              ^^^^^^^^^^ this column is a list
//!   |
//!   = help: the trait `Comparable` is not implemented for `Vec<String>`
//!   = note: help: compare lists with `eq`, `contains`, `contains_all` and `overlaps`; `len()` has an order
//!   = note: see orm_core::errors [list-without-order]
//! note: required by a bound in `Column::<M, T, C>::gt`
//!  --> $WORKSPACE/orm-core/src/query/column.rs
//!   |
//!   |     pub fn gt<W: Way>(self, value: impl Operand<M, T, W>) -> Condition<M, W::Over<C::Over>>
//!   |            -- required by a bound in this associated function
//!   |     where
//!   |         T: Comparable,
//!   |            ^^^^^^^^^^ required by this bound in `Column::<M, T, C>::gt`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     pub tags: Vec<String>,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Post>().filter(Post::TAGS.overlaps(["a"])).all()?;
//!     Ok(())
//! }
//! ```
//!
//! Rows are ordered by a list.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Post {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     pub year: i32,
//!     pub tags: Vec<String>,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Post>().order_by(Post::TAGS).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Vec<String>` has no order: of two lists neither comes first with every database
//!  --> compile_fail/query/list_as_order.rs
//!   |
//!   |     s.query::<Post>().order_by(Post::TAGS).all()?;
//!   |                                ^^^^^^^^^^ this column is a list
//!   |
//!   = help: the trait `Comparable` is not implemented for `Vec<String>`
//!   = note: help: compare lists with `eq`, `contains`, `contains_all` and `overlaps`; `len()` has an order
//!   = note: see orm_core::errors [list-without-order]
//! help: the trait `IntoOrder<M>` is implemented for `Column<M, T, C>`
//!  --> $WORKSPACE/orm-core/src/query/order.rs
//!   |
//!   | impl<M, T: ColumnType + Comparable, C: Term> IntoOrder<M> for Column<M, T, C> {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//!   = note: required for `Column<Post, Vec<String>>` to implement `IntoOrder<Post>`
//! note: required by a bound in `Query::<'s, T>::order_by`
//!  --> $WORKSPACE/orm-core/src/query.rs
//!   |
//!   |     pub fn order_by(mut self, order: impl IntoOrder<T>) -> Self {
//!   |                                           ^^^^^^^^^^^^ required by this bound in `Query::<'s, T>::order_by`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     pub tags: Vec<String>,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Post>().order_by(Post::TAGS.len()).all()?;
//!     Ok(())
//! }
//! ```
//!
//! # not-a-list
//!
//! A column that is no list is asked for its length.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Post {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     pub year: i32,
//!     pub tags: Vec<String>,
//! }
//! # fn main() {}
//!
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Post>().filter(Post::TITLE.len().gt(7)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this asks a list, and the column is of type `String`
//!  --> compile_fail/query/not_a_list.rs
//!   |
//!   |     s.query::<Post>().filter(Post::TITLE.len().gt(7)).all()?;
//!   |                                          ^^^ not a column that is a list
//!   |
//!   = help: the trait `ListColumn` is not implemented for `String`
//!   = note: help: a list is a column of type `Vec<E>`; `Vec<u8>` is bytes, and a newtype of a list is asked where it implements `orm_core::ListColumn`
//!   = note: see orm_core::errors [not-a-list]
//! note: required by a bound in `orm_core::query::list::<impl Column<M, T, C>>::len`
//!  --> $WORKSPACE/orm-core/src/query/list.rs
//!   |
//!   |     pub fn len<L>(self) -> Column<M, L, C::Made>
//!   |            --- required by a bound in this associated function
//!   |     where
//!   |         T: ListColumn<Length = L>,
//!   |            ^^^^^^^^^^^^^^^^^^^^^^ required by this bound in `orm_core::query::list::<impl Column<M, T, C>>::len`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Post {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     pub tags: Vec<String>,
//! # }
//! # fn main() {}
//! pub fn program(s: &Session) -> orm_core::Result<()> {
//!     s.query::<Post>().filter(Post::TAGS.len().gt(7)).all()?;
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
//!     s.query::<Book>().filter(Book::YEAR.like("19%")).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this compares text, and the column is of type `i32`
//!  --> compile_fail/query/like_of_a_number.rs
//!   |
//!   |     s.query::<Book>().filter(Book::YEAR.like("19%")).all()?;
//!   |                                         ^^^^ not a column of text
//!   |
//!   = help: the trait `TextColumn` is not implemented for `i32`
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
//! #     pub year: i32,
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
//! # parameter-of-no-column-type
//!
//! A parameter is a value that a column can have.
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
//! pub fn program(s: &Session) -> orm_core::Result<usize> {
//!     s.sql::<Book>("SELECT * FROM book WHERE title = ?", (['S', 'o'],)).map(|found| found.len())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `[char; 2]` can't be a parameter of a statement
//!  --> compile_fail/query/parameter_of_no_column_type.rs
//!   |
//!   |     s.sql::<Book>("SELECT * FROM book WHERE title = ?", (['S', 'o'],)).map(|found| found.len())
//!   |                                                          ^^^^^^^^^^ not a column type
//!   |
//!   = help: the trait `orm_core::query::raw::Parameter` is not implemented for `[char; 2]`
//!   = note: help: a parameter is a value of a column type, or a `&str`
//!   = note: see orm_core::errors [parameter-of-no-column-type]
//! help: the trait `orm_core::query::raw::Parameter` is implemented for `&str`
//!  --> $WORKSPACE/orm-core/src/query/raw.rs
//!   |
//!   | impl Parameter for &str {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^
//!   = note: required for `([char; 2],)` to implement `Parameters`
//! note: required by a bound in `orm_core::query::raw::<impl orm_core::Session>::sql`
//!  --> $WORKSPACE/orm-core/src/query/raw.rs
//!   |
//!   |     pub fn sql<T: Model>(&self, sql: &'static str, parameters: impl Parameters) -> Result<Vec<Entity<'_, T>>> {
//!   |                                                                     ^^^^^^^^^^ required by this bound in `orm_core::query::raw::<impl Session>::sql`
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
//! pub fn program(s: &Session) -> orm_core::Result<usize> {
//!     s.sql::<Book>("SELECT * FROM book WHERE title = ?", ("So",)).map(|found| found.len())
//! }
//! ```
//!
//! # parameters-not-a-tuple
//!
//! The values for the `?`s of a statement are a tuple, also where there is one.
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
//! pub fn program(s: &Session) -> orm_core::Result<usize> {
//!     let found = s.sql::<Book>(
//!         "SELECT * FROM book WHERE title = ?",
//!         "Solaris",
//!     )?;
//!     Ok(found.len())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `&str` can't be the parameters of a statement
//!   --> compile_fail/query/parameters_not_a_tuple.rs
//!    |
//!    |     let found = s.sql::<Book>(
//!    |                   --- required by a bound introduced by this call
//!    |         "SELECT * FROM book WHERE title = ?",
//!    |         "Solaris",
//!    |         ^^^^^^^^^ expected a tuple of values of column types
//!    |
//!    = help: the trait `Parameters` is not implemented for `&str`
//!    = note: help: `()` for none, `(one,)` for one, `(one, two)` for two
//!    = note: see orm_core::errors [parameters-not-a-tuple]
//!    = help: the following other types implement trait `Parameters`:
//!              ()
//!              (P1, P2)
//!              (P1, P2, P3)
//!              (P1, P2, P3, P4)
//!              (P1, P2, P3, P4, P5)
//!              (P1, P2, P3, P4, P5, P6)
//!              (P1, P2, P3, P4, P5, P6, P7)
//!              (P1, P2, P3, P4, P5, P6, P7, P8)
//!            and $N others
//! note: required by a bound in `orm_core::query::raw::<impl orm_core::Session>::sql`
//!   --> $WORKSPACE/orm-core/src/query/raw.rs
//!    |
//!    |     pub fn sql<T: Model>(&self, sql: &'static str, parameters: impl Parameters) -> Result<Vec<Entity<'_, T>>> {
//!    |                                                                     ^^^^^^^^^^ required by this bound in `orm_core::query::raw::<impl Session>::sql`
//! help: use a unary tuple instead
//!    |
//! 34 |         ("Solaris",),
//!    |         +         ++
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
//! pub fn program(s: &Session) -> orm_core::Result<usize> {
//!     let found = s.sql::<Book>(
//!         "SELECT * FROM book WHERE title = ?",
//!         ("Solaris",),
//!     )?;
//!     Ok(found.len())
//! }
//! ```
//!
//! # path-to-another-model
//!
//! A path ends at a column of another model than the relationship leads to. rustc says so in its own words.
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
//!     s.query::<Book>().filter(Book::AUTHOR.path(Book::TITLE).eq("Ursula")).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0308]: mismatched types
//!  --> compile_fail/query/path_to_another_model.rs
//!   |
//!   |     s.query::<Book>().filter(Book::AUTHOR.path(Book::TITLE).eq("Ursula")).all()?;
//!   |                                           ---- ^^^^^^^^^^^ expected `Column<Author, _, _>`, found `Column<Book, String>`
//!   |                                           |
//!   |                                           arguments to this method are incorrect
//!   |
//!   = note: expected struct `Column<Author, _, _>`
//!              found struct `Column<Book, String, Stored>`
//! note: method defined here
//!  --> $WORKSPACE/orm-core/src/query/along.rs
//!   |
//!   |     pub fn path<V: ColumnType, C: Term + PerRow>(self, column: Column<T, V, C>) -> Expr<S, K::Reached<V>>
//!   |            ^^^^
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
//!     s.query::<Book>().filter(Book::AUTHOR.path(Author::NAME).eq("Ursula")).all()?;
//!     Ok(())
//! }
//! ```
//!
//! # path-unknown
//!
//! A query names no relationship or column of its model. rustc says so in its own words.
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
//!     s.query::<Author>().filter(Author::BOKS.any(Book::YEAR.gt(1970))).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0599]: no associated item named `BOKS` found for struct `Author` in the current scope
//!   --> compile_fail/query/path_unknown.rs
//!    |
//!    | pub struct Author {
//!    | ----------------- associated item `BOKS` not found for this struct
//! ...
//!    |     s.query::<Author>().filter(Author::BOKS.any(Book::YEAR.gt(1970))).all()?;
//!    |                                        ^^^^ associated item not found in `Author`
//!    |
//! help: there is an associated constant `BOOKS` with a similar name
//!    |
//! 32 |     s.query::<Author>().filter(Author::BOOKS.any(Book::YEAR.gt(1970))).all()?;
//!    |                                          +
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
//!     s.query::<Author>().filter(Author::BOOKS.any(Book::YEAR.gt(1970))).all()?;
//!     Ok(())
//! }
//! ```
//!
//! What is asked of a relationship's rows is a condition on another model.
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
//!     s.query::<Author>().filter(Author::BOOKS.any(Author::NAME.eq("Ursula"))).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Condition<Author>` is not a condition on `Book`
//!  --> compile_fail/query/condition_within_of_another_model.rs
//!   |
//!   |     s.query::<Author>().filter(Author::BOOKS.any(Author::NAME.eq("Ursula"))).all()?;
//!   |                                              --- ^^^^^^^^^^^^^^^^^^^^^^^^^ this is not about rows of `Book`
//!   |                                              |
//!   |                                              required by a bound introduced by this call
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
//! note: required by a bound in `orm_core::query::along::<impl Relationship<S, T, K>>::any`
//!  --> $WORKSPACE/orm-core/src/query/along.rs
//!   |
//!   |     pub fn any(self, condition: impl IntoCondition<T>) -> Condition<S>
//!   |                                      ^^^^^^^^^^^^^^^^ required by this bound in `orm_core::query::along::<impl Relationship<S, T, K>>::any`
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
//!     s.query::<Author>().filter(Author::BOOKS.any(Book::TITLE.eq("Solaris"))).all()?;
//!     Ok(())
//! }
//! ```
//!
//! Rows are ordered by a column of another model, without the relationship that leads there.
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
//!     s.query::<Book>().order_by(Author::NAME).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: rows of `Book` can't be ordered by `Column<Author, String>`
//!  --> compile_fail/query/order_of_another_model.rs
//!   |
//!   |     s.query::<Book>().order_by(Author::NAME).all()?;
//!   |                       -------- ^^^^^^^^^^^^ expected a column of `Book`, or an order by one
//!   |                       |
//!   |                       required by a bound introduced by this call
//!   |
//!   = note: help: take a column of `Book`, or one of a related model with `path`: `Book::AUTHOR.path(Author::NAME)`
//!   = note: see orm_core::errors [path-unknown]
//! help: the trait `IntoOrder<Book>` is not implemented for `Column<Author, String>`
//!       but trait `IntoOrder<Author>` is implemented for it
//!  --> $WORKSPACE/orm-core/src/query/order.rs
//!   |
//!   | impl<M, T: ColumnType + Comparable, C: Term> IntoOrder<M> for Column<M, T, C> {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//!   = help: for that trait implementation, expected `Author`, found `Book`
//! note: required by a bound in `Query::<'s, T>::order_by`
//!  --> $WORKSPACE/orm-core/src/query.rs
//!   |
//!   |     pub fn order_by(mut self, order: impl IntoOrder<T>) -> Self {
//!   |                                           ^^^^^^^^^^^^ required by this bound in `Query::<'s, T>::order_by`
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
//!     s.query::<Book>().order_by(Book::AUTHOR.path(Author::NAME)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! One of several orders is by a column of another model.
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
//!     s.query::<Book>().order_by((Author::NAME, Book::TITLE.desc())).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: rows of `Book` can't be ordered by `Column<Author, String>`
//!  --> compile_fail/query/order_of_several.rs
//!   |
//!   |     s.query::<Book>().order_by((Author::NAME, Book::TITLE.desc())).all()?;
//!   |                       --------  ^^^^^^^^^^^^ expected a column of `Book`, or an order by one
//!   |                       |
//!   |                       required by a bound introduced by this call
//!   |
//!   = note: help: take a column of `Book`, or one of a related model with `path`: `Book::AUTHOR.path(Author::NAME)`
//!   = note: see orm_core::errors [path-unknown]
//! help: the trait `IntoOrder<Book>` is not implemented for `Column<Author, String>`
//!       but trait `IntoOrder<Author>` is implemented for it
//!  --> $WORKSPACE/orm-core/src/query/order.rs
//!   |
//!   | impl<M, T: ColumnType + Comparable, C: Term> IntoOrder<M> for Column<M, T, C> {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//!   = help: for that trait implementation, expected `Author`, found `Book`
//!   = note: required for `(Column<Author, String>, Order<Book>)` to implement `IntoOrder<Book>`
//! note: required by a bound in `Query::<'s, T>::order_by`
//!  --> $WORKSPACE/orm-core/src/query.rs
//!   |
//!   |     pub fn order_by(mut self, order: impl IntoOrder<T>) -> Self {
//!   |                                           ^^^^^^^^^^^^ required by this bound in `Query::<'s, T>::order_by`
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
//!     s.query::<Book>().order_by((Book::AUTHOR.path(Author::NAME), Book::TITLE.desc())).all()?;
//!     Ok(())
//! }
//! ```
//!
//! A column of another model is selected, without the relationship that leads there.
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
//!     s.query::<Book>().select((Book::TITLE, Author::NAME)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Column<Author, String>` can't be selected from `Book`
//!  --> compile_fail/query/select_of_another_model.rs
//!   |
//!   |     s.query::<Book>().select((Book::TITLE, Author::NAME)).all()?;
//!   |                       ------               ^^^^^^^^^^^^ this is not a column of `Book`
//!   |                       |
//!   |                       required by a bound introduced by this call
//!   |
//!   = note: help: take columns of `Book`, or those of a related model with `path`: `Book::AUTHOR.path(Author::NAME)`
//!   = note: see orm_core::errors [path-unknown]
//! help: the trait `Selectable<Book>` is not implemented for `Column<Author, String>`
//!       but trait `Selectable<Author>` is implemented for it
//!  --> $WORKSPACE/orm-core/src/query/select.rs
//!   |
//!   | impl<M, T: ColumnType, C: Term> Selectable<M> for Column<M, T, C> {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//!   = help: for that trait implementation, expected `Author`, found `Book`
//!   = note: required for `(Column<Book, String>, Column<Author, String>)` to implement `Selectable<Book>`
//! note: required by a bound in `Query::<'s, T>::select`
//!  --> $WORKSPACE/orm-core/src/query.rs
//!   |
//!   |     pub fn select<R>(self, projection: impl Selectable<T, Row = R>) -> Select<'s, T, R> {
//!   |                                             ^^^^^^^^^^^^^^^^^^^^^^ required by this bound in `Query::<'s, T>::select`
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
//!     s.query::<Book>().select((Book::TITLE, Book::AUTHOR.path(Author::NAME))).all()?;
//!     Ok(())
//! }
//! ```
//!
//! A query goes on along a relationship of another model.
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
//!     s.query::<Book>().traverse(Author::BOOKS).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `Relationship<Author, Book, Children<0, false>>` is not a relationship of `Book`
//!  --> compile_fail/query/traverse_from_elsewhere.rs
//!   |
//!   |     s.query::<Book>().traverse(Author::BOOKS).all()?;
//!   |                       -------- ^^^^^^^^^^^^^ this doesn't begin at `Book`
//!   |                       |
//!   |                       required by a bound introduced by this call
//!   |
//!   = note: help: the constants of `Book`'s relationships are named like its accessors, in capitals; one to one of several models begins with `.of_type::<…>()`
//!   = note: see orm_core::errors [path-unknown]
//! help: the trait `BeginsAt<Book>` is not implemented for `Relationship<Author, Book, Children<0, false>>`
//!       but trait `BeginsAt<Author>` is implemented for it
//!  --> $WORKSPACE/orm-core/src/query/along.rs
//!   |
//!   | impl<S: Model, T: Model, K: RelationshipKind> BeginsAt<S> for Relationship<S, T, K> {
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//!   = help: for that trait implementation, expected `Author`, found `Book`
//! note: required by a bound in `Query::<'s, T>::traverse`
//!  --> $WORKSPACE/orm-core/src/query.rs
//!   |
//!   |     pub fn traverse<R: BeginsAt<T>>(self, relationship: R) -> Query<'s, R::Target> {
//!   |                        ^^^^^^^^^^^ required by this bound in `Query::<'s, T>::traverse`
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
//!     s.query::<Author>().traverse(Author::BOOKS).all()?;
//!     Ok(())
//! }
//! ```
//!
//! # relationship-compared
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
//!     s.query::<Book>().filter(Book::AUTHOR.eq(1)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: a relationship of `Book` to `Author` has no value that could be compared
//!  --> compile_fail/query/relationship_compared.rs
//!   |
//!   |     s.query::<Book>().filter(Book::AUTHOR.eq(1)).all()?;
//!   |                                           ^^ this leads to `Author`
//!   |
//!   = help: the trait `Valued<Book, Author>` is not implemented for `RelationshipOf<Book, Author>`
//!   = note: help: compare the foreign key's column, or ask about the `Author`: `.is(entity)`, `.has(…)`, or where there are many `.contains(entity)`, `.any(…)`
//!   = note: see orm_core::errors [relationship-compared]
//! note: required by a bound in `orm_core::query::along::<impl Relationship<S, T, K>>::eq`
//!  --> $WORKSPACE/orm-core/src/query/along.rs
//!   |
//!   |     pub fn eq<V>(self, _: V) -> Condition<S>
//!   |            -- required by a bound in this associated function
//!   |     where
//!   |         RelationshipOf<S, T>: Valued<S, T>,
//!   |                               ^^^^^^^^^^^^ required by this bound in `orm_core::query::along::<impl Relationship<S, T, K>>::eq`
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
//!     s.query::<Book>().filter(Book::AUTHOR_ID.eq(1)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! # sql-from-outside
//!
//! SQL is put together at run time. Values belong into its parameters. rustc says so in its own words.
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
//! pub fn program(s: &Session, title: &str) -> orm_core::Result<()> {
//!     s.sql::<Book>(&format!("SELECT * FROM book WHERE title = '{title}'"), ())?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0716]: temporary value dropped while borrowed
//!  --> compile_fail/query/sql_from_outside.rs
//!   |
//!   |     s.sql::<Book>(&format!("SELECT * FROM book WHERE title = '{title}'"), ())?;
//!   |     ---------------^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^----- - temporary value is freed at the end of this statement
//!   |     |              |
//!   |     |              creates a temporary value which is freed while still in use
//!   |     argument requires that borrow lasts for `'static`
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
//! pub fn program(s: &Session, title: &str) -> orm_core::Result<()> {
//!     s.sql::<Book>("SELECT * FROM book WHERE title = ?", (title,))?;
//!     Ok(())
//! }
//! ```
//!
//! # subquery-of-another-type
//!
//! A column is looked up among values of another type.
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
//!     s.query::<Book>().filter(Book::AUTHOR_ID.in_query(s.query::<Author>().select(Author::NAME))).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: values of type `String` are not among those of a column of type `i64`
//!  --> compile_fail/query/subquery_of_another_type.rs
//!   |
//!   |     s.query::<Book>().filter(Book::AUTHOR_ID.in_query(s.query::<Author>().select(Author::NAME))).all()?;
//!   |                                              -------- ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the column is of type `i64`
//!   |                                              |
//!   |                                              required by a bound introduced by this call
//!   |
//!   = help: the trait `SameAs<i64>` is not implemented for `String`
//!   = note: help: `select` one column of that type
//!   = note: see orm_core::errors [subquery-of-another-type]
//! help: the trait `SameAs<T>` is implemented for `Option<T>`
//!  --> $WORKSPACE/orm-core/src/query/operand.rs
//!   |
//!   | impl<T> SameAs<T> for Option<T> {}
//!   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//! note: required by a bound in `Column::<M, T, C>::in_query`
//!  --> $WORKSPACE/orm-core/src/query/column.rs
//!   |
//!   |     pub fn in_query<N, U: SameAs<T>>(self, query: Select<'_, N, U>) -> Condition<M, C::Over> {
//!   |                           ^^^^^^^^^ required by this bound in `Column::<M, T, C>::in_query`
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
//!     s.query::<Book>().filter(Book::AUTHOR_ID.in_query(s.query::<Author>().select(Author::ID))).all()?;
//!     Ok(())
//! }
//! ```
//!
//! # sum-of-text
//!
//! Text is summed up.
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
//!     s.query::<Author>().filter(Author::BOOKS.sum(Book::TITLE).gt(1)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `String` is not a number
//!  --> compile_fail/query/sum_of_text.rs
//!   |
//!   |     s.query::<Author>().filter(Author::BOOKS.sum(Book::TITLE).gt(1)).all()?;
//!   |                                              --- ^^^^^^^^^^^ not a column of numbers
//!   |                                              |
//!   |                                              required by a bound introduced by this call
//!   |
//!   = help: the trait `Number` is not implemented for `String`
//!   = note: help: of other columns there are `min`, `max` and `count`
//!   = note: see orm_core::errors [sum-of-text]
//!   = help: the following other types implement trait `Number`:
//!             Option<T>
//!             f32
//!             f64
//!             i16
//!             i32
//!             i64
//!             i8
//!             rust_decimal::decimal::Decimal
//!           and $N others
//! note: required by a bound in `orm_core::query::along::<impl Relationship<S, T, K>>::sum`
//!  --> $WORKSPACE/orm-core/src/query/along.rs
//!   |
//!   |     pub fn sum<V: Number, C: Term + PerRow>(self, column: Column<T, V, C>) -> Expr<S, Option<V::Sum>>
//!   |                   ^^^^^^ required by this bound in `orm_core::query::along::<impl Relationship<S, T, K>>::sum`
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
//!     s.query::<Author>().filter(Author::BOOKS.sum(Book::YEAR).gt(1)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! # to-many-asked-with-has
//!
//! `has` asks about one row. Of many, `any`, `every` or `none` ask.
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
//!     s.query::<Author>().filter(Author::BOOKS.has(Book::YEAR.gt(1970))).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this relationship leads to many rows, and this asks about one
//!  --> compile_fail/query/to_many_asked_with_has.rs
//!   |
//!   |     s.query::<Author>().filter(Author::BOOKS.has(Book::YEAR.gt(1970))).all()?;
//!   |                                              ^^^ a to-many relationship
//!   |
//!   = help: the trait `IsToOne` is not implemented for `Children<0, false>`
//!   = note: help: `any`, `none` and `every` ask about the many; `count`, `sum`, `min`, `max` and `avg` take a value of them
//!   = note: see orm_core::errors [to-many-asked-with-has]
//! help: the following other types implement trait `IsToOne`
//!  --> $WORKSPACE/orm-core/src/relationship/kinds.rs
//!   |
//!   |   impl<const F: usize, const REMOVABLE: bool> IsToOne for Child<F, REMOVABLE> {}
//!   |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `orm_core::Child<F, REMOVABLE>`
//! ...
//!   |   impl<const F: usize, const NULLABLE: bool> IsToOne for Parent<F, NULLABLE> where Parent<F, NULLABLE>: RelationshipKind {}
//!   |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `Parent<F, NULLABLE>`
//! ...
//!   | / impl<const AT: usize, const OPTIONAL: bool> IsToOne for Viewed<AT, false, OPTIONAL> where
//!   | |     Viewed<AT, false, OPTIONAL>: RelationshipKind
//!   | |_________________________________________________^ `Viewed<AT, false, OPTIONAL>`
//! note: required by a bound in `orm_core::query::along::<impl Relationship<S, T, K>>::has`
//!  --> $WORKSPACE/orm-core/src/query/along.rs
//!   |
//!   |     pub fn has(self, condition: impl IntoCondition<T>) -> Condition<S>
//!   |            --- required by a bound in this associated function
//!   |     where
//!   |         K: IsToOne,
//!   |            ^^^^^^^ required by this bound in `orm_core::query::along::<impl Relationship<S, T, K>>::has`
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
//!     s.query::<Author>().filter(Author::BOOKS.any(Book::YEAR.gt(1970))).all()?;
//!     Ok(())
//! }
//! ```
//!
//! A path leads through a relationship to many rows, which have no one value.
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
//!     s.query::<Author>().order_by(Author::BOOKS.path(Book::YEAR).asc()).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this relationship leads to many rows, and this asks about one
//!  --> compile_fail/query/path_through_many.rs
//!   |
//!   |     s.query::<Author>().order_by(Author::BOOKS.path(Book::YEAR).asc()).all()?;
//!   |                                                ^^^^ a to-many relationship
//!   |
//!   = help: the trait `IsToOne` is not implemented for `Children<0, false>`
//!   = note: help: `any`, `none` and `every` ask about the many; `count`, `sum`, `min`, `max` and `avg` take a value of them
//!   = note: see orm_core::errors [to-many-asked-with-has]
//! help: the following other types implement trait `IsToOne`
//!  --> $WORKSPACE/orm-core/src/relationship/kinds.rs
//!   |
//!   |   impl<const F: usize, const REMOVABLE: bool> IsToOne for Child<F, REMOVABLE> {}
//!   |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `orm_core::Child<F, REMOVABLE>`
//! ...
//!   |   impl<const F: usize, const NULLABLE: bool> IsToOne for Parent<F, NULLABLE> where Parent<F, NULLABLE>: RelationshipKind {}
//!   |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `Parent<F, NULLABLE>`
//! ...
//!   | / impl<const AT: usize, const OPTIONAL: bool> IsToOne for Viewed<AT, false, OPTIONAL> where
//!   | |     Viewed<AT, false, OPTIONAL>: RelationshipKind
//!   | |_________________________________________________^ `Viewed<AT, false, OPTIONAL>`
//! note: required by a bound in `orm_core::query::along::<impl Relationship<S, T, K>>::path`
//!  --> $WORKSPACE/orm-core/src/query/along.rs
//!   |
//!   |     pub fn path<V: ColumnType, C: Term + PerRow>(self, column: Column<T, V, C>) -> Expr<S, K::Reached<V>>
//!   |            ---- required by a bound in this associated function
//!   |     where
//!   |         K: IsToOne,
//!   |            ^^^^^^^ required by this bound in `orm_core::query::along::<impl Relationship<S, T, K>>::path`
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
//!     s.query::<Author>().order_by(Author::BOOKS.max(Book::YEAR).asc()).all()?;
//!     Ok(())
//! }
//! ```
//!
//! # to-one-asked-with-any
//!
//! `any` asks about many rows. Of one, `has` asks.
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
//!     s.query::<Book>().filter(Book::AUTHOR.any(Author::NAME.eq("Ursula"))).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this relationship leads to one row, and this asks about many
//!  --> compile_fail/query/to_one_asked_with_any.rs
//!   |
//!   |     s.query::<Book>().filter(Book::AUTHOR.any(Author::NAME.eq("Ursula"))).all()?;
//!   |                                           ^^^ a to-one relationship
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
//! note: required by a bound in `orm_core::query::along::<impl Relationship<S, T, K>>::any`
//!  --> $WORKSPACE/orm-core/src/query/along.rs
//!   |
//!   |     pub fn any(self, condition: impl IntoCondition<T>) -> Condition<S>
//!   |            --- required by a bound in this associated function
//!   |     where
//!   |         K: IsToMany,
//!   |            ^^^^^^^^ required by this bound in `orm_core::query::along::<impl Relationship<S, T, K>>::any`
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
//!     s.query::<Book>().filter(Book::AUTHOR.has(Author::NAME.eq("Ursula"))).all()?;
//!     Ok(())
//! }
//! ```
//!
//! A relationship to one row is counted.
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
//!     s.query::<Book>().filter(Book::AUTHOR.count().gt(1)).all()?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this relationship leads to one row, and this asks about many
//!  --> compile_fail/query/count_of_one.rs
//!   |
//!   |     s.query::<Book>().filter(Book::AUTHOR.count().gt(1)).all()?;
//!   |                                           ^^^^^ a to-one relationship
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
//! note: required by a bound in `orm_core::query::along::<impl Relationship<S, T, K>>::count`
//!  --> $WORKSPACE/orm-core/src/query/along.rs
//!   |
//!   |     pub fn count(self) -> Expr<S, i64>
//!   |            ----- required by a bound in this associated function
//!   |     where
//!   |         K: IsToMany,
//!   |            ^^^^^^^^ required by this bound in `orm_core::query::along::<impl Relationship<S, T, K>>::count`
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
//!     s.query::<Author>().filter(Author::BOOKS.count().gt(1)).all()?;
//!     Ok(())
//! }
//! ```
#![doc(alias = "aggregate-of-each-row")]
#![doc(alias = "assignment-of-another-model")]
#![doc(alias = "bool-as-condition")]
#![doc(alias = "column-as-condition")]
#![doc(alias = "comparison-of-two-types")]
#![doc(alias = "contains-nothing")]
#![doc(alias = "list-without-order")]
#![doc(alias = "not-a-list")]
#![doc(alias = "not-text")]
#![doc(alias = "parameter-of-no-column-type")]
#![doc(alias = "parameters-not-a-tuple")]
#![doc(alias = "path-to-another-model")]
#![doc(alias = "path-unknown")]
#![doc(alias = "relationship-compared")]
#![doc(alias = "sql-from-outside")]
#![doc(alias = "subquery-of-another-type")]
#![doc(alias = "sum-of-text")]
#![doc(alias = "to-many-asked-with-has")]
#![doc(alias = "to-one-asked-with-any")]
