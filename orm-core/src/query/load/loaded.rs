//! Rows whose loaded relationships the compiler knows.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::rc::Rc;

use super::{Entry, Known, Part, With};
use crate::entity::Entity;
use crate::model::Model;
use crate::relationship::kinds::{Holds, RelationshipKind};
use crate::relationship::{DeclaresOneOf, EntityOf, OneOf, Polymorphic, Relationship};

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

    /// What a relationship of the row led to when it was loaded: a slice of rows, an `Option` of one, or one. Of a relationship
    /// to one of several models, it is the enum of their entities.
    pub fn loaded<R, V: Shown, At>(&self, relationship: R) -> V::Read<'_, 's>
    where
        R: LoadedIn<T, L, V, At>,
    {
        let _ = relationship;
        V::read(<R as LoadedIn<T, L, V, At>>::find(&self.values))
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
    pub fn part_of<R, V: Shown, At>(&self, relationship: R) -> V::Read<'_, 's>
    where
        R: PartIn<T, L, V, At>,
    {
        let _ = relationship;
        V::read(<R as PartIn<T, L, V, At>>::find(&self.values))
    }
}

/// What was loaded with a row, as it is kept and as it is read.
///
/// It is a type of its own, and not told by [`LoadedIn`], so that what wasn't loaded is one error.
pub trait Shown: 'static {
    /// How it is kept.
    type Of<'s>;

    /// How it is read.
    type Read<'a, 's: 'a>;

    #[doc(hidden)]
    fn read<'a, 's: 'a>(kept: &'a Self::Of<'s>) -> Self::Read<'a, 's>;
}

/// Rows of `T`, as many as `H` holds, with what `N` knows of them.
#[derive(Debug)]
pub struct ShownRows<H, T, N>(PhantomData<(H, T, N)>);

impl<H: Holds, T: Model, N: Known> Shown for ShownRows<H, T, N> {
    type Of<'s> = H::Of<N::Row<'s, T>>;
    type Read<'a, 's: 'a> = H::Read<'a, N::Row<'s, T>>;

    fn read<'a, 's: 'a>(kept: &'a Self::Of<'s>) -> Self::Read<'a, 's> {
        H::read(kept)
    }
}

/// A row of one of the models of `E`, or none where `H` says so.
#[derive(Debug)]
pub struct ShownOneOf<H, E>(PhantomData<(H, E)>);

impl<H: Holds, E: for<'s> Polymorphic<'s>> Shown for ShownOneOf<H, E> {
    type Of<'s> = H::Of<<E as Polymorphic<'s>>::Entity>;
    type Read<'a, 's: 'a> = H::Read<'a, <E as Polymorphic<'s>>::Entity>;

    fn read<'a, 's: 'a>(kept: &'a Self::Of<'s>) -> Self::Read<'a, 's> {
        H::read(kept)
    }
}

/// A relationship of `S` that is loaded with rows in the list `L`, shown as `V` and at the place `At`, which are always
/// inferred.
#[diagnostic::on_unimplemented(
    message = "this relationship was not loaded with the `{S}`",
    label = "not among what was asked for",
    note = "help: add it to what the rows are loaded with: `.load(…)` of the query, or `.with(…)` of the relationship that \
            leads here, with this constant in it",
    note = "help: the accessor of its name loads it when it is called: it takes the session, and can fail",
    note = "see orm_core::errors [not-loaded]"
)]
pub trait LoadedIn<S, L: Known, V: Shown, At> {
    #[doc(hidden)]
    fn find<'a, 's>(values: &'a L::Values<'s>) -> &'a V::Of<'s>;
}

/// A relationship of `S` of which a part is loaded with rows in the list `L`, shown as `V` and at the place `At`, which are
/// always inferred.
#[diagnostic::on_unimplemented(
    message = "no part of this relationship was loaded with the `{S}`",
    label = "no part of it is among what was asked for",
    note = "help: add one to what the rows are loaded with: `.load(….order_by(…).limit(3))`; \
            what was loaded as a whole is read by `.loaded(…)`",
    note = "see orm_core::errors [part-not-loaded]"
)]
pub trait PartIn<S, L: Known, V: Shown, At> {
    #[doc(hidden)]
    fn find<'a, 's>(values: &'a L::Values<'s>) -> &'a V::Of<'s>;
}

/// At the beginning of the list.
#[derive(Debug)]
pub enum Here {}

/// Behind the first.
#[derive(Debug)]
pub struct There<At>(PhantomData<At>);

#[diagnostic::do_not_recommend]
impl<S: Model, T: Model, K: RelationshipKind + 'static, N: Known, L: Known>
    LoadedIn<S, (With<S, T, K, N>, L), ShownRows<K::Holds, T, N>, Here> for Relationship<S, T, K>
{
    fn find<'a, 's>(
        values: &'a <(With<S, T, K, N>, L) as Known>::Values<'s>,
    ) -> &'a <K::Holds as Holds>::Of<N::Row<'s, T>> {
        &values.0
    }
}

#[diagnostic::do_not_recommend]
impl<S: DeclaresOneOf<G>, E: 'static, const G: usize, L: Known>
    LoadedIn<S, (OneOf<S, E, G>, L), ShownOneOf<S::Holds, S::Target>, Here> for OneOf<S, E, G>
{
    fn find<'a, 's>(
        values: &'a <(OneOf<S, E, G>, L) as Known>::Values<'s>,
    ) -> &'a <S::Holds as Holds>::Of<EntityOf<'s, S, G>> {
        &values.0
    }
}

#[diagnostic::do_not_recommend]
impl<S, R, V: Shown, E: Entry, L: Known, At> LoadedIn<S, (E, L), V, There<At>> for R
where
    R: LoadedIn<S, L, V, At>,
{
    fn find<'a, 's>(values: &'a <(E, L) as Known>::Values<'s>) -> &'a V::Of<'s> {
        <R as LoadedIn<S, L, V, At>>::find(&values.1)
    }
}

#[diagnostic::do_not_recommend]
impl<S: Model, T: Model, K: RelationshipKind + 'static, H: Holds, N: Known, L: Known>
    PartIn<S, (Part<S, T, K, H, N>, L), ShownRows<H, T, N>, Here> for Relationship<S, T, K>
{
    fn find<'a, 's>(values: &'a <(Part<S, T, K, H, N>, L) as Known>::Values<'s>) -> &'a H::Of<N::Row<'s, T>> {
        &values.0
    }
}

#[diagnostic::do_not_recommend]
impl<S, R, V: Shown, E: Entry, L: Known, At> PartIn<S, (E, L), V, There<At>> for R
where
    R: PartIn<S, L, V, At>,
{
    fn find<'a, 's>(values: &'a <(E, L) as Known>::Values<'s>) -> &'a V::Of<'s> {
        <R as PartIn<S, L, V, At>>::find(&values.1)
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
