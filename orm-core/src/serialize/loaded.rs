//! A row with what was loaded with it, as one object.

use serde_core::ser::{Serialize, SerializeMap, Serializer};

use super::columns::Columns;
use crate::entity::Entity;
use crate::query::{Known, Loaded};

/// The row as the [`Entity`] is written, and behind its columns what was loaded with it: a list, an object or `null`.
///
/// What is written is the tree that was asked for, `author → books → reviews`, and not the graph that it was taken from: it
/// goes as deep as it says, and a way back to where it began is in it only where it says so. It was loaded in one statement
/// a relationship, and writing it sends none.
///
/// Each relationship stands under its own name, spelled as the struct's other names are where it has a field there
/// (`rename_all`). One of several models is written as `serde` writes any enum, under its variant's name:
/// `"subject":{"Post":{…}}`.
///
/// ```
/// use orm_core::prelude::*;
/// use serde::Serialize;
///
/// #[derive(Model, Serialize)]
/// pub struct Author {
///     #[column(primary_key)]
///     pub id: i64,
///     pub name: String,
///     #[relationship(backref = "author")]
///     pub books: HasMany<Book>,
/// }
///
/// #[derive(Model, Serialize)]
/// pub struct Book {
///     #[column(primary_key)]
///     pub id: i64,
///     pub title: String,
///     #[serde(skip)]
///     #[column(foreign_key = Author::id)]
///     pub author_id: i64,
///     #[relationship(backref = "book")]
///     pub reviews: HasMany<Review>,
/// }
/// # #[derive(Model, Serialize)] pub struct Review { #[serde(skip)] #[column(primary_key)] pub id: i64, pub stars: i32,
/// #     #[serde(skip)] #[column(foreign_key = Book::id)] pub book_id: i64 }
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let db = Database::open("sqlite::memory:")?;
/// # Schema::of::<(Author, Book, Review)>().create(&db)?;
/// # let s = db.session()?;
/// # s.insert(Author::draft().name("Ursula").books([Book::draft().title("A").reviews([Review::draft().stars(5)])]))?;
/// let author = s.query::<Author>().load(Author::BOOKS.with(Book::REVIEWS)).one()?;
/// assert_eq!(
///     serde_json::to_string(&author)?,
///     r#"{"id":1,"name":"Ursula","books":[{"id":1,"title":"A","reviews":[{"stars":5}]}]}"#
/// );
/// # Ok(()) }
/// ```
impl<'s, T, L> Serialize for Loaded<'s, T, L>
where
    T: Serialize,
    L: Known,
    L::Values<'s>: SerializeValues,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let mut names = Vec::new();
        Entity::row(**self).serialize(Columns::of(&mut map, &mut names))?;
        let (values, fields) = self.parts();
        values.entries(fields, &names, &mut map)?;
        map.end()
    }
}

/// The list of what was loaded with a row.
pub trait SerializeValues {
    /// Writes each value under its name: that of its field, or what the struct calls it.
    ///
    /// # Errors
    ///
    /// Those of the map.
    fn entries<M: SerializeMap>(
        &self,
        fields: &[&'static str],
        names: &[&'static str],
        map: &mut M,
    ) -> Result<(), M::Error>;
}

impl SerializeValues for () {
    fn entries<M: SerializeMap>(&self, _: &[&'static str], _: &[&'static str], _: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

impl<V: Serialize, R: SerializeValues> SerializeValues for (V, R) {
    fn entries<M: SerializeMap>(
        &self,
        fields: &[&'static str],
        names: &[&'static str],
        map: &mut M,
    ) -> Result<(), M::Error> {
        // The list is the other way around.
        let Some((field, rest)) = fields.split_first() else { return Ok(()) };
        self.1.entries(rest, names, map)?;
        let name = names.iter().find(|name| same(name, field)).unwrap_or(field);
        map.serialize_entry(name, &self.0)
    }
}

/// Whether these are one name in two spellings: `later_books`, `laterBooks`.
fn same(one: &str, other: &str) -> bool {
    letters(one).eq(letters(other))
}

fn letters(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase)
}
