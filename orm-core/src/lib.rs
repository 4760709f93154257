//! SQLAlchemy's `relationship()` for Rust, checked by the compiler.
//!
//! Annotate structs with [`#[derive(Model)]`](derive@Model). A `#[relationship(backref = "…")]` is declared on one side
//! and generated on the other; a `#[relationship(back_populates = "…")]` is declared on both. Either way
//! `author.books(s)?` and `book.author(s)?` answer from a real database, and a pair that doesn't match does not compile.
//!
//! ```
//! use orm_core::prelude::*;
//!
//! #[derive(Model)]
//! #[model(table = "authors")]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub name: String,
//!     #[relationship(backref = "author")]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! #[model(table = "books")]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//!
//! # fn main() -> orm_core::Result<()> {
//! let db = Database::open("sqlite::memory:")?;
//! Schema::of::<(Author, Book)>().create(&db)?;
//! let titles = db.transaction(|s| {
//!     let ursula = s.insert(Author::draft().name("Ursula").books([Book::draft().title("The Dispossessed")]))?;
//!     let hand = ursula.books(s)?.create(Book::draft().title("The Left Hand of Darkness"))?;
//!     assert_eq!(hand.author(s)?, ursula);
//!     Ok::<_, orm_core::Error>(ursula.books(s)?.iter().map(|book| book.title.clone()).collect::<Vec<_>>())
//! })?;
//! assert_eq!(titles, ["The Dispossessed", "The Left Hand of Darkness"]);
//! # Ok(()) }
//! ```
//!
//! - Models and attributes: [`derive@Model`]; columns of your own types: [`ColumnType`](trait@ColumnType).
//! - [`Database`], [`Session`] and [`Entity`]: one transaction and one identity map.
//! - [`Collection`] and [`Relationship`]: what accessors return, and the constants that name them.
//! - [`Query`] and [`Column`]: asking. [`Loaded`] and [`Part`]: loading what the compiler knows of.
//! - [`Schema`]: making the tables.
//! - [`Backend`]: the contract of a database engine.
//! - [`engines`]: databases of many machines.
//! - [`errors`]: what the compiler says to mistakes, and how they are mended.
#![forbid(unsafe_code)]

mod backend;
mod cells;
mod check;
mod database;
mod draft;
pub mod engines;
mod entity;
mod error;
pub mod errors;
mod hooks;
mod model;
mod query;
mod relationship;
mod schema;
#[cfg(feature = "serde")]
mod serialize;
mod session;
mod sql;
mod value;

#[doc(hidden)]
pub mod __private;
// Named here because messages of rustc name them.
#[doc(hidden)]
pub use draft::{LinkedInDraft, SetsGenerated, SetsReadOnly, SetsStamp, SetsVersion};
#[doc(hidden)]
pub use hooks::{HookTable, Hooked};
#[doc(hidden)]
pub use query::{
    About, AggregateOf, BoolFor, ByAggregate, ByColumn, ByValue, ColumnOf, Compared, Contains, Evaluated, FieldValue,
    HeldRow, Here, LoadedIn, Made, PartIn, PerRow, RelationshipOf, SameAs, Shown, ShownOneOf, ShownRows, Term,
    TextColumn, There, Valued, Way, Whole,
};
#[doc(hidden)]
pub use query::{InTable, UniqueOver};
#[doc(hidden)]
pub use relationship::{
    Ends, Enough, HoldsRows, Removable, Removal, Writable,
    declared::{Associates, Behind, Declares, Generates, GoesThrough, References},
    one_of::{DeclaresOneOf, LeadsTo, OfOneModel, VariantAt, is_polymorphic},
};
#[doc(hidden)]
pub use value::{Comparable, Listed, Ordered};
pub mod prelude;

pub use backend::{
    Access, AssignedKeys, Backend, Connection, Dialect, Failure, FailureKind, ForwardReferences, Indexes, OfList,
    Resting, Row, Savepoint,
};
pub use cells::Cells;
pub use database::{Database, DatabaseBuilder, Status};
pub use draft::{
    ChildDraft, Chosen, Draft, DraftOf, Fill, FillColumn, IntoForeignKey, IntoLink, IntoParent, Many, MemberDraft,
    Missing, Provided, RelatedDraft, Set, SetOnDraft, Shared, Unchosen, Unset, WithParent,
};
pub use entity::{Entities, EntitiesOf, Entity, IsEntity, Member};
pub use error::{Constraint, DecodeError, Error, Result};
pub use hooks::{Hooks, HooksDeclared, NewRow};
pub use model::{ColumnAt, IntoKey, Model, Versioned};
pub use orm_derive::{ColumnType, Model, Polymorphic, Projection};
pub use query::{
    Aggregate, Aggregated, Assignment, BeginsAt, Column, Computed, Condition, Cursor, EachRow, Entry, Expr, Group,
    IntoCondition, IntoHaving, IntoLoad, IntoOrder, Known, ListColumn, LoadRows, Loaded, Loading, Maintained, Number,
    Only, Operand, Order, Page, Parameters, Part, Projection, Query, Rows, Select, Selectable, Selected, Selection,
    Settable, Sql, Stored, Unique, UniqueKey, With, count,
};
pub use relationship::kinds::{AtMostOne, ExactlyOne, Holds, IsToMany, IsToOne, Joinable, RelationshipKind, Several};
pub use relationship::{
    Association, BelongsTo, Child, Children, Collection, HasMany, HasOne, HasVariant, IntoOneOf, IntoTarget,
    KeyedCollection, Linked, ManyToMany, OneOf, Parent, Polymorphic, Positioned, Relationship, Takes, VariantMeta,
    View, Viewed,
};
pub use schema::{
    Action, BackrefMeta, ColumnMeta, DefaultMeta, Domain, ForeignKeyChoice, ForeignKeyMeta, GeneratedTable, Kind, Lazy,
    ModelList, ModelMeta, Models, OneOfMeta, OrderMeta, RelationshipMeta, Reverse, Role, Schema, SecondaryMeta,
    SqlType, ViewMeta,
};
pub use session::{Recursive, Session, Statements};
pub use value::{ColumnType, Element, IntoColumn, List, Scalar, Shape, Unlisted, Value};

/// The README's programs are doctests too.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
