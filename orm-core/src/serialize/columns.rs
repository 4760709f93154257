//! A struct's fields as entries of a map that has others too.

use std::fmt::Display;

use serde_core::ser::{Error, Impossible, Serialize, SerializeMap, SerializeStruct, Serializer};

use super::shape::Shape;

/// Writes the fields of what it serializes, a struct, into a map, without those of relationships.
pub(super) struct Columns<'a, M> {
    map: &'a mut M,
    /// What the struct calls the relationships whose fields were left out.
    left_out: &'a mut Vec<&'static str>,
}

impl<'a, M> Columns<'a, M> {
    pub(super) fn of(map: &'a mut M, left_out: &'a mut Vec<&'static str>) -> Self {
        Columns { map, left_out }
    }
}

impl<M: SerializeMap> SerializeStruct for Columns<'_, M> {
    type Ok = ();
    type Error = M::Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), M::Error> {
        if Shape::of(value) != Shape::Relationship {
            return self.map.serialize_entry(key, value);
        }
        self.left_out.push(key);
        Ok(())
    }

    fn end(self) -> Result<(), M::Error> {
        Ok(())
    }
}

/// A struct with a field that is `#[serde(flatten)]`.
impl<M: SerializeMap> SerializeMap for Columns<'_, M> {
    type Ok = ();
    type Error = M::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), M::Error> {
        self.map.serialize_key(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), M::Error> {
        self.map.serialize_value(value)
    }

    fn serialize_entry<K: Serialize + ?Sized, V: Serialize + ?Sized>(
        &mut self,
        key: &K,
        value: &V,
    ) -> Result<(), M::Error> {
        if Shape::of(value) == Shape::Relationship { Ok(()) } else { self.map.serialize_entry(key, value) }
    }

    fn end(self) -> Result<(), M::Error> {
        Ok(())
    }
}

/// Refuses what is not a struct, by these methods of a [`Serializer`].
macro_rules! refuse {
    ($error:expr; $($method:ident($($parameter:ty),*) -> $result:ty;)+) => { $(
        fn $method(self $(, _: $parameter)*) -> Result<$result, Self::Error> {
            Err($error)
        }
    )+ };
}
pub(super) use refuse;

/// All methods of a [`Serializer`] for what is neither a struct, a map nor a newtype.
macro_rules! refuse_all_but_structs {
    ($error:expr) => {
        $crate::serialize::columns::refuse! { $error;
            serialize_bool(bool) -> Self::Ok;
            serialize_i8(i8) -> Self::Ok;
            serialize_i16(i16) -> Self::Ok;
            serialize_i32(i32) -> Self::Ok;
            serialize_i64(i64) -> Self::Ok;
            serialize_i128(i128) -> Self::Ok;
            serialize_u8(u8) -> Self::Ok;
            serialize_u16(u16) -> Self::Ok;
            serialize_u32(u32) -> Self::Ok;
            serialize_u64(u64) -> Self::Ok;
            serialize_u128(u128) -> Self::Ok;
            serialize_f32(f32) -> Self::Ok;
            serialize_f64(f64) -> Self::Ok;
            serialize_char(char) -> Self::Ok;
            serialize_str(&str) -> Self::Ok;
            serialize_bytes(&[u8]) -> Self::Ok;
            serialize_none() -> Self::Ok;
            serialize_unit() -> Self::Ok;
            serialize_unit_struct(&'static str) -> Self::Ok;
            serialize_unit_variant(&'static str, u32, &'static str) -> Self::Ok;
            serialize_seq(Option<usize>) -> Self::SerializeSeq;
            serialize_tuple(usize) -> Self::SerializeTuple;
            serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
            serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
            serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
        }

        fn serialize_some<T: Serialize + ?Sized>(self, _: &T) -> Result<Self::Ok, Self::Error> {
            Err($error)
        }

        fn serialize_newtype_variant<T: Serialize + ?Sized>(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: &T,
        ) -> Result<Self::Ok, Self::Error> {
            Err($error)
        }

        // Otherwise the text would be made before it is refused.
        fn collect_str<T: Display + ?Sized>(self, _: &T) -> Result<Self::Ok, Self::Error> {
            Err($error)
        }
    };
}
pub(super) use refuse_all_but_structs;

fn not_a_struct<E: Error>() -> E {
    E::custom("a model has to serialize as a struct or a map, so that relationships can stand beside its columns")
}

impl<M: SerializeMap> Serializer for Columns<'_, M> {
    type Ok = ();
    type Error = M::Error;
    type SerializeSeq = Impossible<(), M::Error>;
    type SerializeTuple = Impossible<(), M::Error>;
    type SerializeTupleStruct = Impossible<(), M::Error>;
    type SerializeTupleVariant = Impossible<(), M::Error>;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Impossible<(), M::Error>;

    refuse_all_but_structs!(not_a_struct());

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), M::Error> {
        value.serialize(self)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, M::Error> {
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, M::Error> {
        Ok(self)
    }
}
