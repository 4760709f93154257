//! The models of a schema against each other.
//!
//! # cascade-cycle
//!
//! Foreign keys that delete lead in a circle, so that deleting one row deletes all of them.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Person {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Home::id, on_delete = "cascade")]
//!     pub home_id: Option<i64>,
//! }
//!
//! #[derive(Model)]
//! pub struct Home {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Person::id, on_delete = "cascade")]
//!     pub owner_id: i64,
//! }
//!
//! pub const SCHEMA: Schema = Schema::of::<(Person, Home)>();
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: deleting a row deletes in a circle: `Person::home_id` → `Home::owner_id` → `Person`, and each of these says on_delete = "cascade", or a relationship over it cascade = "delete"
//!
//!               help: write on_delete = "restrict" at one of them, or where the column is an `Option` "set null", without cascade = "delete" over it
//!               note: see orm_core::errors [cascade-cycle]
//!   --> compile_fail/schema/cascade_cycle.rs
//!    |
//!    | pub const SCHEMA: Schema = Schema::of::<(Person, Home)>();
//!    |                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ evaluation of `SCHEMA` failed here
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
//!     #[column(foreign_key = Home::id, on_delete = "set null")]
//!     pub home_id: Option<i64>,
//! }
//! # #[derive(Model)]
//! # pub struct Home {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Person::id, on_delete = "cascade")]
//! #     pub owner_id: i64,
//! # }
//! # pub const SCHEMA: Schema = Schema::of::<(Person, Home)>();
//! # fn main() {}
//! ```
//!
//! Relationships that delete lead in a circle, so that deleting one row deletes all of them.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Person {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Home::id)]
//!     pub home_id: Option<i64>,
//!     #[relationship(backref = "owner", cascade = "all")]
//!     pub houses: HasMany<Home>,
//! }
//!
//! #[derive(Model)]
//! pub struct Home {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Person::id)]
//!     pub owner_id: i64,
//!     #[relationship(backref = "home", cascade = "all")]
//!     pub people: HasMany<Person>,
//! }
//!
//! pub const SCHEMA: Schema = Schema::of::<(Person, Home)>();
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: deleting a row deletes in a circle: `Person::home_id` → `Home::owner_id` → `Person`, and each of these says on_delete = "cascade", or a relationship over it cascade = "delete"
//!
//!               help: write on_delete = "restrict" at one of them, or where the column is an `Option` "set null", without cascade = "delete" over it
//!               note: see orm_core::errors [cascade-cycle]
//!   --> compile_fail/schema/cascade_cycle_of_relationships.rs
//!    |
//!    | pub const SCHEMA: Schema = Schema::of::<(Person, Home)>();
//!    |                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ evaluation of `SCHEMA` failed here
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
//!     #[column(foreign_key = Home::id)]
//!     pub home_id: Option<i64>,
//!     #[relationship(backref = "owner")]
//!     pub houses: HasMany<Home>,
//! }
//! # #[derive(Model)]
//! # pub struct Home {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Person::id)]
//! #     pub owner_id: i64,
//! #     #[relationship(backref = "home", cascade = "all")]
//! #     pub people: HasMany<Person>,
//! # }
//! # pub const SCHEMA: Schema = Schema::of::<(Person, Home)>();
//! # fn main() {}
//! ```
//!
//! # duplicate-table
//!
//! Two models of a schema are one table.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! #[model(table = "authors")]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[derive(Model)]
//! #[model(table = "Authors")]
//! pub struct Writer {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! pub const SCHEMA: Schema = Schema::of::<(Author, Writer)>();
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author` and `Writer` are both the table "Authors"
//!
//!               help: give one of them another: `#[model(table = "…")]`; without it a table is named like its struct, in snake_case
//!               note: see orm_core::errors [duplicate-table]
//!   --> compile_fail/schema/duplicate_table.rs
//!    |
//!    | pub const SCHEMA: Schema = Schema::of::<(Author, Writer)>();
//!    |                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ evaluation of `SCHEMA` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # #[model(table = "authors")]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Writer {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//! # pub const SCHEMA: Schema = Schema::of::<(Author, Writer)>();
//! # fn main() {}
//! ```
//!
//! # required-cycle
//!
//! Foreign keys that may not be null lead in a circle, so that no row can be the first.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Hen {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Egg::id)]
//!     pub egg_id: i64,
//! }
//!
//! #[derive(Model)]
//! pub struct Egg {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Nest::id)]
//!     pub nest_id: i64,
//! }
//!
//! #[derive(Model)]
//! pub struct Nest {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Hen::id)]
//!     pub hen_id: i64,
//! }
//!
//! pub const SCHEMA: Schema = Schema::of::<(Hen, Egg, Nest)>();
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: no row can be the first: `Hen::egg_id` → `Egg::nest_id` → `Nest::hen_id` → `Hen`, and none of these may be null
//!
//!               help: make one of them an `Option`, in `Hen` `egg_id: Option<i64>`
//!               note: see orm_core::errors [required-cycle]
//!   --> compile_fail/schema/required_cycle.rs
//!    |
//!    | pub const SCHEMA: Schema = Schema::of::<(Hen, Egg, Nest)>();
//!    |                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ evaluation of `SCHEMA` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Hen {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Egg::id)]
//!     pub egg_id: Option<i64>,
//! }
//! # #[derive(Model)]
//! # pub struct Egg {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Nest::id)]
//! #     pub nest_id: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct Nest {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Hen::id)]
//! #     pub hen_id: i64,
//! # }
//! # pub const SCHEMA: Schema = Schema::of::<(Hen, Egg, Nest)>();
//! # fn main() {}
//! ```
//!
//! # target-not-in-schema
//!
//! A foreign key leads to a model that isn't among those of the schema.
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
//! }
//!
//! pub const SCHEMA: Schema = Schema::of::<(Book,)>();
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::author_id` references `Author`, which is not among the models of this schema: `Book`
//!
//!               help: add `Author` to the list, or write `Schema::partial::<…>()` where its table is made elsewhere
//!               note: see orm_core::errors [target-not-in-schema]
//!   --> compile_fail/schema/target_not_in_schema.rs
//!    |
//!    | pub const SCHEMA: Schema = Schema::of::<(Book,)>();
//!    |                            ^^^^^^^^^^^^^^^^^^^^^^^ evaluation of `SCHEMA` failed here
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
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! pub const SCHEMA: Schema = Schema::of::<(Author, Book)>();
//! # fn main() {}
//! ```
//!
//! A schema that is no constant is checked by `cargo build`, which can't point at the list.
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
//! }
//! # fn main() {
//! #     let schema = Schema::of::<(Book,)>();
//! #     println!("{schema:?}");
//! # }
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Book::author_id` references `Author`, which is not among the models of this schema: `Book`
//!
//!               help: add `Author` to the list, or write `Schema::partial::<…>()` where its table is made elsewhere
//!               note: see orm_core::errors [target-not-in-schema]
//!    --> $WORKSPACE/orm-core/src/schema/create.rs
//!     |
//!     |     const { check::list(L::MODELS, Scope::Whole) };
//!     |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ evaluation of `orm_core::schema::create::whole::<(Book,)>::{constant#0}` failed here
//!
//! note: erroneous constant encountered
//!  --> $WORKSPACE/orm-core/src/schema/create.rs
//!   |
//!   |     const { check::list(L::MODELS, Scope::Whole) };
//!   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//!
//! note: the above error was encountered while instantiating `fn orm_core::schema::create::whole::<(Book,)>`
//!  --> $WORKSPACE/orm-core/src/schema/create.rs
//!   |
//!   |         Schema { models: whole::<L> }
//!   |                          ^^^^^^^^^^
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
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {
//! #     let schema = Schema::of::<(Author, Book)>();
//! #     println!("{schema:?}");
//! # }
//! ```
//!
//! # too-many-models
//!
//! A schema has more models than the compiler compares.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[rustfmt::skip]
//! type Many = (Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author);
//! #[rustfmt::skip]
//! type TooMany = (Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many);
//!
//! pub const SCHEMA: Schema = Schema::of::<(TooMany, Author)>();
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: this schema has more than 1024 models, which is as many as are compared
//!
//!               help: write several, each `Schema::partial::<…>()`
//!               note: see orm_core::errors [too-many-models]
//!   --> compile_fail/schema/too_many_models.rs
//!    |
//!    | pub const SCHEMA: Schema = Schema::of::<(TooMany, Author)>();
//!    |                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ evaluation of `SCHEMA` failed here
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
//! # #[rustfmt::skip]
//! # type Many = (Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author, Author);
//! # #[rustfmt::skip]
//! # type TooMany = (Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many, Many);
//! pub const SCHEMA: Schema = Schema::of::<TooMany>();
//! # fn main() {}
//! ```
#![doc(alias = "cascade-cycle")]
#![doc(alias = "duplicate-table")]
#![doc(alias = "required-cycle")]
#![doc(alias = "target-not-in-schema")]
#![doc(alias = "too-many-models")]
