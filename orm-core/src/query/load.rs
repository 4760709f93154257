//! What is loaded with rows: relationships, as plain entities or as something that the compiler knows of.

use std::fmt;
use std::rc::Rc;

use crate::cells::key_text;
use crate::entity::Entity;
use crate::error::{Error, Result};
use crate::model::Model;
use crate::relationship::Relationship;
use crate::relationship::kinds::{Holds, Joinable, RelationshipKind};
use crate::session::{Loader, Session};

mod loaded;
mod loading;
mod part;

pub use loaded::{Here, Loaded, LoadedIn, PartIn, Shown, ShownOneOf, ShownRows, There};
pub use loading::{HeldRow, LoadRows, Loading};
pub use part::{Part, Whole};

/// A relationship to load, and what to load with its target: `Author::BOOKS.with(Book::REVIEWS)`.
///
/// A tuple, or a further `with`, loads several of the target. `N` is the list of what is loaded there.
///
/// ```
/// use orm_core::prelude::*;
/// # #[derive(Model)] pub struct Author { #[column(primary_key)] pub id: i64, pub name: String,
/// #     #[relationship(backref = "author")] pub books: HasMany<Book> }
/// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64,
/// #     #[column(foreign_key = Author::id)] pub author_id: i64,
/// #     #[relationship(backref = "book")] pub reviews: HasMany<Review>,
/// #     #[relationship(secondary = "book_tags", backref = "books")] pub tags: ManyToMany<Tag> }
/// # #[derive(Model)] pub struct Review { #[column(primary_key)] pub id: i64,
/// #     #[column(foreign_key = Book::id)] pub book_id: i64 }
/// # #[derive(Model)] pub struct Tag { #[column(primary_key)] pub id: i64, pub name: String }
/// # fn main() -> orm_core::Result<()> {
/// # let db = Database::open("sqlite::memory:")?;
/// # Schema::of::<(Author, Book, Review, Tag)>().create(&db)?;
/// # let s = db.session()?;
/// let authors = s.query::<Author>().with(Author::BOOKS.with((Book::REVIEWS, Book::TAGS))).all()?;
/// # assert!(authors.is_empty());
/// # Ok(()) }
/// ```
pub struct With<S, T, K, N = ()> {
    relationship: Relationship<S, T, K>,
    /// Whether it comes in the statement of the rows themselves.
    joined: bool,
    next: N,
}

impl<S, T, K> Relationship<S, T, K> {
    /// Loads, with what this relationship loads, `next` too: `Author::BOOKS.with(Book::REVIEWS)`.
    #[must_use]
    pub fn with<L: IntoLoad<T, Onto<()> = O>, O: Known>(self, next: L) -> With<S, T, K, O> {
        With { relationship: self, joined: false, next: next.onto(()) }
    }

    /// Loads the one row that this leads to in the statement of the rows themselves, by a `LEFT JOIN`, as
    /// `lazy = "joined"` does with every query.
    ///
    /// What is joined may go on to what is joined to it: `Review::BOOK.joined().with(Book::AUTHOR.joined())` is one
    /// statement. Where the rows are not asked for, in [`Session::load`] and behind a relationship that isn't joined, it is
    /// loaded in a statement of its own.
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Author { #[column(primary_key)] pub id: i64, pub name: String,
    /// #     #[relationship(backref = "author")] pub books: HasMany<Book> }
    /// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String,
    /// #     #[column(foreign_key = Author::id)] pub author_id: i64 }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Author, Book)>().create(&db)?;
    /// # let s = db.session()?;
    /// # s.insert(Author::draft().name("Ursula").books([Book::draft().title("A")]))?;
    /// # s.commit()?;
    /// # let s = db.session()?;
    /// let books = s.query::<Book>().with(Book::AUTHOR.joined()).all()?;
    /// assert_eq!(books[0].author(&s)?.name, "Ursula");
    /// assert_eq!(s.statements().len(), 1, "{}", s.statements());
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn joined(self) -> With<S, T, K>
    where
        K: Joinable,
    {
        With { relationship: self, joined: true, next: () }
    }
}

impl<S, T, K, N: Known> With<S, T, K, N> {
    /// Loads `next` too, with what the relationship loads.
    #[must_use]
    pub fn with<L: IntoLoad<T, Onto<N> = O>, O: Known>(self, next: L) -> With<S, T, K, O> {
        let With { relationship, joined, next: others } = self;
        With { relationship, joined, next: next.onto(others) }
    }
}

/// What [`Query::with`](crate::Query::with), [`Query::load`](crate::Query::load) and [`Session::load`] take for rows of `S`: a
/// relationship of it, by its constant, and what to load [with](Relationship::with) that; or a tuple of up to six.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a relationship of `{S}`",
    label = "this doesn't begin at `{S}`",
    note = "help: the constants of `{S}`'s relationships are named like its accessors, in capitals; several are a tuple: \
            `({S}::…, {S}::…)`",
    note = "see orm_core::errors [path-unknown]"
)]
pub trait IntoLoad<S> {
    /// The list of what is loaded, before the `Rest`. (Who takes this has the list as a parameter of its own: so rustc reports
    /// a wrong one of several on itself.)
    type Onto<Rest: Known>: Known;

    /// The same as it was written, of which it is asked whether it is [`Whole`]: the list is the other way around.
    #[doc(hidden)]
    type Given;

    /// What to load, and the rest.
    fn onto<Rest: Known>(self, rest: Rest) -> Self::Onto<Rest>;
}

#[diagnostic::do_not_recommend]
impl<S: Model, T: Model, K: RelationshipKind + 'static> IntoLoad<S> for Relationship<S, T, K> {
    type Onto<Rest: Known> = (With<S, T, K>, Rest);
    type Given = With<S, T, K>;

    fn onto<Rest: Known>(self, rest: Rest) -> Self::Onto<Rest> {
        (With { relationship: self, joined: false, next: () }, rest)
    }
}

#[diagnostic::do_not_recommend]
impl<S: Model, T: Model, K: RelationshipKind + 'static, N: Known> IntoLoad<S> for With<S, T, K, N> {
    type Onto<Rest: Known> = (Self, Rest);
    type Given = Self;

    fn onto<Rest: Known>(self, rest: Rest) -> Self::Onto<Rest> {
        (self, rest)
    }
}

macro_rules! tuples {
    ($(($first:ident $($next:ident)*))+) => { $(
        impl<S, $first: IntoLoad<S>, $($next: IntoLoad<S>),*> IntoLoad<S> for ($first, $($next,)*) {
            type Onto<Rest: Known> = onto!(S, ($first::Onto<Rest>) $($next)*);
            type Given = ($first::Given, $($next::Given,)*);

            #[allow(non_snake_case)]
            fn onto<Rest: Known>(self, rest: Rest) -> Self::Onto<Rest> {
                let ($first, $($next,)*) = self;
                let list = $first.onto(rest);
                $(let list = $next.onto(list);)*
                list
            }
        }

        impl<$first: Whole, $($next: Whole),*> Whole for ($first, $($next,)*) {}
    )+ };
}

/// The list in which what was written first is the innermost.
macro_rules! onto {
    ($model:ident, ($list:ty)) => { $list };
    ($model:ident, ($list:ty) $next:ident $($more:ident)*) => {
        onto!($model, (<$next as IntoLoad<$model>>::Onto<$list>) $($more)*)
    };
}

tuples! { (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) }

/// One thing that is loaded with rows.
pub trait Entry: Send + Sync + 'static {
    /// What it is for one row.
    type Value<'s>;

    /// The relationships, one after the other from the rows, that are to come in the statement of the rows themselves.
    #[doc(hidden)]
    fn joined(&self) -> Vec<Vec<Loader>> {
        Vec::new()
    }

    /// The relationship's name.
    #[doc(hidden)]
    fn field(&self) -> &'static str;

    /// Loads it for the rows in these slots of their table, without telling.
    #[doc(hidden)]
    fn load(&self, session: &Session, slots: &[u32]) -> Result<()>;

    /// Loads it for the rows in these slots: the value for each of them.
    #[doc(hidden)]
    fn values<'s>(&self, session: &'s Session, slots: &[u32]) -> Result<Vec<Self::Value<'s>>>;
}

/// What is loaded with rows, as a list of types: `()`, or `(Entry, rest)`.
pub trait Known: Send + Sync + 'static {
    /// What was loaded with one row.
    type Values<'s>;

    /// A row of `T` with which this is loaded: a plain [`Entity`] where nothing is, else [`Loaded`].
    type Row<'s, T: Model>;

    #[doc(hidden)]
    fn joined(&self) -> Vec<Vec<Loader>>;

    /// Appends the relationships' names.
    #[doc(hidden)]
    fn fields(&self, fields: &mut Vec<&'static str>);

    #[doc(hidden)]
    fn load(&self, session: &Session, slots: &[u32]) -> Result<()>;

    #[doc(hidden)]
    fn values<'s>(&self, session: &'s Session, slots: &[u32]) -> Result<Vec<Self::Values<'s>>>;

    #[doc(hidden)]
    fn rows<'s, T: Model>(&self, session: &'s Session, slots: &[u32]) -> Result<Vec<Self::Row<'s, T>>>;
}

impl Known for () {
    type Values<'s> = ();
    type Row<'s, T: Model> = Entity<'s, T>;

    fn joined(&self) -> Vec<Vec<Loader>> {
        Vec::new()
    }

    fn fields(&self, _: &mut Vec<&'static str>) {}

    fn load(&self, _: &Session, _: &[u32]) -> Result<()> {
        Ok(())
    }

    fn values(&self, _: &Session, slots: &[u32]) -> Result<Vec<()>> {
        Ok(vec![(); slots.len()])
    }

    fn rows<'s, T: Model>(&self, session: &'s Session, slots: &[u32]) -> Result<Vec<Entity<'s, T>>> {
        let table = session.table::<T>();
        Ok(slots.iter().map(|&slot| Entity::new(table.slot(slot))).collect())
    }
}

impl<E: Entry, L: Known> Known for (E, L) {
    type Values<'s> = (E::Value<'s>, L::Values<'s>);
    type Row<'s, T: Model> = Loaded<'s, T, Self>;

    fn joined(&self) -> Vec<Vec<Loader>> {
        [self.1.joined(), self.0.joined()].concat()
    }

    fn fields(&self, fields: &mut Vec<&'static str>) {
        fields.push(self.0.field());
        self.1.fields(fields);
    }

    fn load(&self, session: &Session, slots: &[u32]) -> Result<()> {
        // The list is the other way around: what was written first is loaded first.
        self.1.load(session, slots)?;
        self.0.load(session, slots)
    }

    fn values<'s>(&self, session: &'s Session, slots: &[u32]) -> Result<Vec<Self::Values<'s>>> {
        let rest = self.1.values(session, slots)?;
        Ok(self.0.values(session, slots)?.into_iter().zip(rest).collect())
    }

    fn rows<'s, T: Model>(&self, session: &'s Session, slots: &[u32]) -> Result<Vec<Loaded<'s, T, Self>>> {
        let table = session.table::<T>();
        let mut fields = Vec::new();
        self.fields(&mut fields);
        let fields = Rc::from(fields);
        let loaded = |(&slot, values)| Loaded::new(Entity::new(table.slot(slot)), values, Rc::clone(&fields));
        Ok(slots.iter().zip(self.values(session, slots)?).map(loaded).collect())
    }
}

impl<S: Model, T: Model, K: RelationshipKind + 'static, N: Known> Entry for With<S, T, K, N> {
    type Value<'s> = <K::Holds as Holds>::Of<N::Row<'s, T>>;

    fn joined(&self) -> Vec<Vec<Loader>> {
        if !self.joined {
            return Vec::new();
        }
        let loader = self.relationship.loaded_by();
        let further = self.next.joined().into_iter().map(|path| [vec![loader], path].concat());
        [vec![loader]].into_iter().chain(further).collect()
    }

    fn field(&self) -> &'static str {
        self.relationship.side().field
    }

    fn load(&self, session: &Session, slots: &[u32]) -> Result<()> {
        let reached = self.relationship.loaded_by().load(session, slots)?;
        self.next.load(session, &reached)
    }

    fn values<'s>(&self, session: &'s Session, slots: &[u32]) -> Result<Vec<Self::Value<'s>>> {
        let loader = self.relationship.loaded_by();
        loader.load(session, slots)?;
        let members = |&slot: &u32| {
            let mut members = Vec::new();
            loader.members(session, slot, &mut members);
            members
        };
        held::<K::Holds, _, _>(session, &self.next, slots.iter().map(members).collect(), |at| {
            nothing_there::<S, T>(session, loader, slots[at])
        })
    }
}

/// The rows in each of these lists of slots, with what is known of them, as `H` holds them.
fn held<'s, H: Holds, T: Model, N: Known>(
    session: &'s Session,
    next: &N,
    found: Vec<Vec<u32>>,
    missing: impl Fn(usize) -> Error,
) -> Result<Vec<H::Of<N::Row<'s, T>>>> {
    let mut rows = next.rows::<T>(session, &found.concat())?.into_iter();
    let mut all = Vec::with_capacity(found.len());
    for (at, slots) in found.iter().enumerate() {
        let own: Vec<_> = rows.by_ref().take(slots.len()).collect();
        all.push(H::hold(own.into_iter()).ok_or_else(|| missing(at))?);
    }
    Ok(all)
}

/// A required row that isn't there: the database doesn't enforce its foreign keys.
#[cold]
fn nothing_there<S: Model, T: Model>(session: &Session, loader: Loader, slot: u32) -> Error {
    let row = session.table::<S>().slot(slot).current();
    let key = match loader.side() {
        Some(side) if side.holds_key => &side.link.columns,
        _ => S::META.key,
    };
    Error::NotFound { model: T::META.name, key: key_text(&crate::session::values_of(row, key)) }
}

impl<S, T, K, N: Clone> Clone for With<S, T, K, N> {
    fn clone(&self) -> Self {
        With { relationship: self.relationship, joined: self.joined, next: self.next.clone() }
    }
}

impl<S, T, K, N: Copy> Copy for With<S, T, K, N> {}

impl<S, T, K, N: fmt::Debug> fmt::Debug for With<S, T, K, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let With { relationship, joined, next } = self;
        f.debug_struct("With").field("relationship", relationship).field("joined", joined).field("next", next).finish()
    }
}
