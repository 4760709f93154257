//! Rows whose loaded relationships the compiler knows.

use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

use super::{Entry, Known, Part, With};
use crate::entity::Entity;
use crate::model::Model;
use crate::relationship::Relationship;
use crate::relationship::kinds::{Holds, RelationshipKind};

/// A row and what was loaded with it, from [`Query::load`](crate::Query::load) or [`Session::load`](crate::Session::load):
/// reading a relationship that was asked for can't fail, and reading another one does not compile.
///
/// It dereferences to the [`Entity`], and through it to the row. What was loaded is a result, as the `Vec` is in which the
/// rows came: it stays as it was when it was asked for. Whom a relationship has by now, after writes in this session, the
/// accessors of the entity say.
///
/// `L` is the list of what was loaded. It is not meant to be written: leave it generic, or take apart what a function needs.
///
/// ```
/// use orm_core::prelude::*;
/// # #[derive(Model)] pub struct Author { #[column(primary_key)] pub id: i64, pub name: String,
/// #     #[relationship(backref = "author")] pub books: HasMany<Book> }
/// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String,
/// #     #[column(foreign_key = Author::id)] pub author_id: i64,
/// #     #[relationship(backref = "book")] pub reviews: HasMany<Review> }
/// # #[derive(Model)] pub struct Review { #[column(primary_key)] pub id: i64, pub stars: i32,
/// #     #[column(foreign_key = Book::id)] pub book_id: i64 }
/// # fn main() -> orm_core::Result<()> {
/// # let db = Database::open("sqlite::memory:")?;
/// # Schema::of::<(Author, Book, Review)>().create(&db)?;
/// # let s = db.session()?;
/// # s.insert(Author::draft().name("Ursula").books([Book::draft().title("A").reviews([Review::draft().stars(5)])]))?;
/// let authors = s.query::<Author>().load(Author::BOOKS.with(Book::REVIEWS)).all()?;
/// for author in &authors {
///     for book in author.loaded(Author::BOOKS) {
///         let stars: i32 = book.loaded(Book::REVIEWS).iter().map(|review| review.stars).sum();
///         println!("{}, {}: {stars}", author.name, book.title);
///     }
/// }
/// # Ok(()) }
/// ```
pub struct Loaded<'s, T, L: Known> {
    entity: Entity<'s, T>,
    values: L::Values<'s>,
    /// What the values are of, one after the other.
    fields: Rc<[&'static str]>,
}

impl<'s, T, L: Known> Loaded<'s, T, L> {
    pub(super) fn new(entity: Entity<'s, T>, values: L::Values<'s>, fields: Rc<[&'static str]>) -> Self {
        Loaded { entity, values, fields }
    }

    /// What was loaded, and under which names.
    #[cfg(feature = "serde")]
    pub(crate) fn parts(&self) -> (&L::Values<'s>, &[&'static str]) {
        (&self.values, &self.fields)
    }

    /// What a relationship of the row led to when it was loaded: a slice of rows, an `Option` of one, or one.
    pub fn loaded<R, H: Holds, U: Model, N: Known, At>(&self, relationship: R) -> H::Read<'_, N::Row<'s, U>>
    where
        R: LoadedIn<T, L, H, U, N, At>,
    {
        let _ = relationship;
        H::read(<R as LoadedIn<T, L, H, U, N, At>>::find(&self.values))
    }

    /// The [`Part`] of a relationship that was loaded: a slice of rows, or an `Option` of one for
    /// [`latest`](Relationship::latest). It is never all that there is, and so has a name of its own.
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Author { #[column(primary_key)] pub id: i64, pub name: String,
    /// #     #[relationship(backref = "author")] pub books: HasMany<Book> }
    /// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub year: i32,
    /// #     #[column(foreign_key = Author::id)] pub author_id: i64 }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Author, Book)>().create(&db)?;
    /// # let s = db.session()?;
    /// # s.insert(Author::draft().name("Ursula").books([1969, 1974, 1966].map(|year| Book::draft().year(year))))?;
    /// let authors = s.query::<Author>().load(Author::BOOKS.order_by(Book::YEAR.desc()).limit(2)).all()?;
    /// let years: Vec<i32> = authors[0].part_of(Author::BOOKS).iter().map(|book| book.year).collect();
    /// assert_eq!(years, [1974, 1969]);
    /// # Ok(()) }
    /// ```
    pub fn part_of<R, H: Holds, U: Model, N: Known, At>(&self, relationship: R) -> H::Read<'_, N::Row<'s, U>>
    where
        R: PartIn<T, L, H, U, N, At>,
    {
        let _ = relationship;
        H::read(<R as PartIn<T, L, H, U, N, At>>::find(&self.values))
    }
}

/// A relationship of `S` to `T` that is loaded with rows in the list `L`, at the place `At` and with the list `N`, which are
/// always inferred.
#[diagnostic::on_unimplemented(
    message = "this relationship was not loaded with the `{S}`",
    label = "not among what was asked for",
    note = "help: add it to what the rows are loaded with: `.load(…)` of the query, or `.with(…)` of the relationship that \
            leads here, with this constant in it",
    note = "help: the accessor of its name loads it when it is called: it takes the session, and can fail",
    note = "see orm_core::errors [not-loaded]"
)]
pub trait LoadedIn<S, L: Known, H: Holds, T: Model, N: Known, At> {
    #[doc(hidden)]
    fn find<'a, 's>(values: &'a L::Values<'s>) -> &'a H::Of<N::Row<'s, T>>;
}

/// A relationship of `S` to `T` of which a part is loaded with rows in the list `L`, at the place `At` and with the list `N`,
/// which are always inferred.
#[diagnostic::on_unimplemented(
    message = "no part of this relationship was loaded with the `{S}`",
    label = "no part of it is among what was asked for",
    note = "help: add one to what the rows are loaded with: `.load(….order_by(…).limit(3))`; \
            what was loaded as a whole is read by `.loaded(…)`",
    note = "see orm_core::errors [part-not-loaded]"
)]
pub trait PartIn<S, L: Known, H: Holds, T: Model, N: Known, At> {
    #[doc(hidden)]
    fn find<'a, 's>(values: &'a L::Values<'s>) -> &'a H::Of<N::Row<'s, T>>;
}

/// At the beginning of the list.
#[derive(Debug)]
pub enum Here {}

/// Behind the first.
#[derive(Debug)]
pub struct There<At>(std::marker::PhantomData<At>);

#[diagnostic::do_not_recommend]
impl<S: Model, T: Model, K: RelationshipKind + 'static, N: Known, L: Known>
    LoadedIn<S, (With<S, T, K, N>, L), K::Holds, T, N, Here> for Relationship<S, T, K>
{
    fn find<'a, 's>(
        values: &'a <(With<S, T, K, N>, L) as Known>::Values<'s>,
    ) -> &'a <K::Holds as Holds>::Of<N::Row<'s, T>> {
        &values.0
    }
}

#[diagnostic::do_not_recommend]
impl<S, T: Model, H: Holds, N: Known, R, E: Entry, L: Known, At> LoadedIn<S, (E, L), H, T, N, There<At>> for R
where
    R: LoadedIn<S, L, H, T, N, At>,
{
    fn find<'a, 's>(values: &'a <(E, L) as Known>::Values<'s>) -> &'a H::Of<N::Row<'s, T>> {
        <R as LoadedIn<S, L, H, T, N, At>>::find(&values.1)
    }
}

#[diagnostic::do_not_recommend]
impl<S: Model, T: Model, K: RelationshipKind + 'static, H: Holds, N: Known, L: Known>
    PartIn<S, (Part<S, T, K, H, N>, L), H, T, N, Here> for Relationship<S, T, K>
{
    fn find<'a, 's>(
        values: &'a <(Part<S, T, K, H, N>, L) as Known>::Values<'s>,
    ) -> &'a <H as Holds>::Of<N::Row<'s, T>> {
        &values.0
    }
}

#[diagnostic::do_not_recommend]
impl<S, T: Model, H: Holds, N: Known, R, E: Entry, L: Known, At> PartIn<S, (E, L), H, T, N, There<At>> for R
where
    R: PartIn<S, L, H, T, N, At>,
{
    fn find<'a, 's>(values: &'a <(E, L) as Known>::Values<'s>) -> &'a H::Of<N::Row<'s, T>> {
        <R as PartIn<S, L, H, T, N, At>>::find(&values.1)
    }
}

impl<'s, T, L: Known> Deref for Loaded<'s, T, L> {
    type Target = Entity<'s, T>;

    fn deref(&self) -> &Entity<'s, T> {
        &self.entity
    }
}

impl<'s, T, L: Known> Clone for Loaded<'s, T, L>
where
    L::Values<'s>: Clone,
{
    fn clone(&self) -> Self {
        Loaded { entity: self.entity, values: self.values.clone(), fields: Rc::clone(&self.fields) }
    }
}

impl<'s, T: Model, L: Known> fmt::Debug for Loaded<'s, T, L>
where
    L::Values<'s>: fmt::Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Loaded").field(&self.entity).field(&self.values).finish()
    }
}
