//! Entities as `serde` serializes them: the columns as the struct says, without the relationships' fields, which hold
//! nothing.

use serde_core::ser::{Error, Serialize, SerializeMap, Serializer};

use crate::entity::Entity;
use crate::relationship::{BelongsTo, HasMany, HasOne, ManyToMany};

mod columns;
mod loaded;
mod shape;

use columns::Columns;
use shape::{RELATIONSHIP, Shape};

/// What the struct's own `Serialize` writes, without the fields of relationships.
///
/// ```
/// use orm_core::prelude::*;
/// use serde::Serialize;
///
/// #[derive(Model, Serialize)]
/// #[serde(rename_all = "camelCase")]
/// pub struct Author {
///     #[column(primary_key)]
///     pub id: i64,
///     pub full_name: String,
///     #[serde(skip)]
///     pub password_hash: String,
///     #[relationship(backref = "author")]
///     pub books: HasMany<Book>,
/// }
/// # #[derive(Model, Serialize)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String,
/// #     #[column(foreign_key = Author::id)] pub author_id: i64 }
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let db = Database::open("sqlite::memory:")?;
/// # Schema::of::<(Author, Book)>().create(&db)?;
/// # let s = db.session()?;
/// let ursula = s.insert(Author::draft().full_name("Ursula K. Le Guin").password_hash("$argon2id$…"))?;
/// assert_eq!(serde_json::to_string(&ursula)?, r#"{"id":1,"fullName":"Ursula K. Le Guin"}"#);
/// # Ok(()) }
/// ```
impl<T: Serialize> Serialize for Entity<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let row = Entity::row(*self);
        if Shape::of(row) == Shape::Other {
            // `#[serde(transparent)]`, or by hand.
            return row.serialize(serializer);
        }
        let mut map = serializer.serialize_map(None)?;
        row.serialize(Columns::of(&mut map, &mut Vec::new()))?;
        map.end()
    }
}

/// What stands in a relationship's field, when it is asked for.
struct Nothing;

impl Serialize for Nothing {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(S::Error::custom(
            "the field of a relationship holds nothing to serialize: serialize the `Entity` and not the struct, or write \
             `#[serde(skip)]` on the field",
        ))
    }
}

macro_rules! holds_nothing {
    ($($field_type:ident),+) => { $(
        /// An error, because the field holds nothing: an [`Entity`], which has what was loaded, is serialized without it.
        /// To serialize the bare struct, write `#[serde(skip)]` on the field.
        impl<T> Serialize for $field_type<T> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_newtype_struct(RELATIONSHIP, &Nothing)
            }
        }
    )+ };
}

holds_nothing!(HasMany, HasOne, BelongsTo, ManyToMany);
