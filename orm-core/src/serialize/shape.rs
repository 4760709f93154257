//! What something serializes as, found out by its first word: a `Serialize` says nothing of its type.

use std::fmt::{self, Display};

use serde_core::ser::{Error, Impossible, Serialize, Serializer};

use super::columns::refuse_all_but_structs;

/// The name of the newtype that a relationship's field serializes as.
pub(super) const RELATIONSHIP: &str = "$orm_core::relationship";

/// What something serializes as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// The field of a relationship.
    Relationship,
    /// A struct or a map.
    Fields,
    /// Anything else.
    Other,
}

impl Shape {
    pub(super) fn of<T: Serialize + ?Sized>(value: &T) -> Shape {
        match value.serialize(Probe) {
            Ok(()) => Shape::Other,
            Err(shape) => shape,
        }
    }
}

impl Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl std::error::Error for Shape {}

impl Error for Shape {
    fn custom<T: Display>(_: T) -> Self {
        Shape::Other
    }
}

/// Ends with the shape, as an error, at the first word.
struct Probe;

impl Serializer for Probe {
    type Ok = ();
    type Error = Shape;
    type SerializeSeq = Impossible<(), Shape>;
    type SerializeTuple = Impossible<(), Shape>;
    type SerializeTupleStruct = Impossible<(), Shape>;
    type SerializeTupleVariant = Impossible<(), Shape>;
    type SerializeMap = Impossible<(), Shape>;
    type SerializeStruct = Impossible<(), Shape>;
    type SerializeStructVariant = Impossible<(), Shape>;

    refuse_all_but_structs!(Shape::Other);

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Result<(), Shape> {
        if name == RELATIONSHIP { Err(Shape::Relationship) } else { value.serialize(self) }
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Shape> {
        Err(Shape::Fields)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeStruct, Shape> {
        Err(Shape::Fields)
    }
}
