//! Collections that are maps too.

use std::fmt;
use std::ops::Deref;

use crate::cells::key_text;
use crate::draft::{Cell, MemberDraft};
use crate::entity::Entity;
use crate::error::{Error, Result};
use crate::model::{ColumnAt, Model};
use crate::relationship::collection::Iter;
use crate::relationship::{Children, Collection};
use crate::session::AnyTable;
use crate::value::{ColumnType, IntoColumn, Value};

/// What the accessor of a relationship with `keyed_by` returns: a [`Collection`], whose methods it has, that is a map too,
/// by a column in which no two members have the same value. `C` is the column's number.
///
/// ```
/// use orm_core::prelude::*;
///
/// #[derive(Model)]
/// pub struct Book {
///     #[column(primary_key)]
///     pub id: i64,
///     #[relationship(backref = "book", keyed_by = Translation::language)]
///     pub translations: HasMany<Translation>,
/// }
///
/// #[derive(Model)]
/// #[model(unique(book_id, language))]
/// pub struct Translation {
///     #[column(primary_key)]
///     pub id: i64,
///     pub language: String,
///     pub title: String,
///     #[column(foreign_key = Book::id)]
///     pub book_id: i64,
/// }
///
/// # fn main() -> orm_core::Result<()> {
/// # let db = Database::open("sqlite::memory:")?;
/// # Schema::of::<(Book, Translation)>().create(&db)?;
/// # let s = db.session()?;
/// let book = s.insert(Book::draft())?;
/// let translations = book.translations(&s)?;
/// translations.set("en", Translation::draft().title("Solaris"))?; // the draft needs neither key
/// translations.set("de", Translation::draft().title("Solaris"))?;
/// translations.set("en", Translation::draft().title("Solaris, from the Polish"))?; // instead of the first
///
/// assert_eq!(translations.keys()?, ["de", "en"]);
/// assert_eq!(translations.get_by("en").map(|one| one.title.clone()), Some("Solaris, from the Polish".to_owned()));
/// assert!(!translations.contains_key("pl"));
/// # Ok(()) }
/// ```
pub struct KeyedCollection<'s, T, K, const C: usize> {
    collection: Collection<'s, T, K>,
}

impl<'s, T: Model, K, const C: usize> KeyedCollection<'s, T, K, C> {
    /// The collection with its key. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub fn new(collection: Collection<'s, T, K>) -> Self {
        KeyedCollection { collection }
    }

    /// The member with this key. Sends nothing.
    #[must_use]
    pub fn get_by(&self, key: impl IntoColumn<T::Type>) -> Option<Entity<'s, T>>
    where
        T: ColumnAt<C>,
    {
        self.find(&key.into_column())
    }

    /// Whether there is a member with this key. Sends nothing.
    #[must_use]
    pub fn contains_key(&self, key: impl IntoColumn<T::Type>) -> bool
    where
        T: ColumnAt<C>,
    {
        self.find(&key.into_column()).is_some()
    }

    /// The keys, in the collection's order. Sends nothing.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] where a value doesn't fit the column's type.
    pub fn keys(&self) -> Result<Vec<T::Type>>
    where
        T: ColumnAt<C>,
        T::Type: ColumnType,
    {
        self.iter().map(|member| decoded(member, C)).collect()
    }

    fn find(&self, key: &Value<'_>) -> Option<Entity<'s, T>> {
        let Collection { side, parent, .. } = self.collection;
        let table = self.table();
        if side.through.is_some() {
            // Unique by itself; whether it is linked is another question.
            let slot = table.find_by(&[C], std::slice::from_ref(key))?;
            return self.members().slots()?.contains(&slot).then(|| self.at(slot));
        }
        let columns = side.link.columns.with(C);
        let mut values = self.parents().values(parent, &side.link.references);
        values.push(key.borrowed());
        let slot = table.find_by(&columns, &values)?;
        self.members().slots()?.contains(&slot).then(|| self.at(slot))
    }
}

impl<'s, T: Model, const F: usize, const REMOVABLE: bool, const C: usize>
    KeyedCollection<'s, T, Children<F, REMOVABLE>, C>
{
    /// Inserts the member with this key; one that is there is deleted first, under a savepoint. The draft needs no foreign
    /// key and no key. Sends an `INSERT`, and before it a `DELETE` where there is one.
    ///
    /// # Errors
    ///
    /// [`Error::KeyConflict`] when the draft has another value for the key; those of [`Session::insert`](crate::Session::insert) and [`Session::delete`](crate::Session::delete).
    pub fn set<D: MemberDraft<T, F, C>>(&self, key: impl IntoColumn<T::Type>, draft: D) -> Result<Entity<'s, T>>
    where
        T: ColumnAt<C>,
    {
        let key = key.into_column();
        self.children()?;
        match self.find(&key) {
            Some(old) => self.session.savepoint(|| {
                self.session.delete(old)?;
                self.insert(key, draft)
            }),
            None => self.insert(key, draft),
        }
    }

    /// The member with this key; inserted from the draft, which needs no foreign key and no key, where there is none.
    /// Sends an `INSERT`, or nothing.
    ///
    /// # Errors
    ///
    /// [`Error::KeyConflict`] when there is none and the draft has another value for the key; those of [`Session::insert`](crate::Session::insert).
    pub fn get_or_create<D: MemberDraft<T, F, C>>(
        &self,
        key: impl IntoColumn<T::Type>,
        draft: D,
    ) -> Result<Entity<'s, T>>
    where
        T: ColumnAt<C>,
    {
        let key = key.into_column();
        self.children()?;
        match self.find(&key) {
            Some(member) => Ok(member),
            None => self.insert(key, draft),
        }
    }

    fn insert<D: MemberDraft<T, F, C>>(&self, key: Value<'static>, draft: D) -> Result<Entity<'s, T>> {
        self.key()?;
        let holder = Cell::row(self.parents(), self.parent, &self.side.link.references);
        let draft = draft.into_member(holder, key);
        if let Some(own) = &draft.0.replaced {
            let text = |value: &Value<'_>| key_text(std::slice::from_ref(value));
            let (column, one, other) = (T::META.columns[C].field, text(own), text(&draft.0.values[C]));
            return Err(Error::KeyConflict { model: T::META.name, column, one, other });
        }
        let slots = self.session.insert_graph([draft])?;
        let created = slots.first().map(|&slot| self.at(slot));
        created.ok_or_else(|| self.parents().deleted(self.parent))
    }
}

fn decoded<T: Model, V: ColumnType>(member: Entity<'_, T>, column: usize) -> Result<V> {
    V::decode(member.value(column)).map_err(|source| Error::Decode {
        model: T::META.name,
        field: T::META.columns[column].field,
        key: key_text(&T::META.key.iter().map(|&at| member.value(at)).collect::<Vec<_>>()),
        source,
    })
}

impl<'s, T, K, const C: usize> Deref for KeyedCollection<'s, T, K, C> {
    type Target = Collection<'s, T, K>;

    fn deref(&self) -> &Collection<'s, T, K> {
        &self.collection
    }
}

impl<T, K, const C: usize> Clone for KeyedCollection<'_, T, K, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, K, const C: usize> Copy for KeyedCollection<'_, T, K, C> {}

impl<T: Model, K, const C: usize> fmt::Debug for KeyedCollection<'_, T, K, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.collection.fmt(f)
    }
}

impl<'s, T: Model, K, const C: usize> IntoIterator for KeyedCollection<'s, T, K, C> {
    type Item = Entity<'s, T>;
    type IntoIter = Iter<'s, T>;

    fn into_iter(self) -> Iter<'s, T> {
        self.iter()
    }
}

impl<'s, T: Model, K, const C: usize> IntoIterator for &KeyedCollection<'s, T, K, C> {
    type Item = Entity<'s, T>;
    type IntoIter = Iter<'s, T>;

    fn into_iter(self) -> Iter<'s, T> {
        self.iter()
    }
}
