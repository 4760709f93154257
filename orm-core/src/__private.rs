//! What generated code calls. Not part of the public API: it changes without notice.

pub use std::borrow::Cow;
pub use std::clone::Clone;
pub use std::convert::{From, Into};
pub use std::default::Default;
pub use std::fmt;
pub use std::iter::IntoIterator;
pub use std::marker::PhantomData;
pub use std::option::Option::{self, None, Some};
pub use std::primitive::{bool, i64, str, usize};
pub use std::result::Result::{Err, Ok};

pub use crate::cells::Cells;
pub use crate::draft::{
    AssignedKey, Cell, Chosen, Draft, DraftBuilder, DraftData, Fill, FillColumn, IntoForeignKey, IntoLink, IntoParent,
    KeyState, Many, Missing, Provided, RelatedDraft, Set, SetOnDraft, SetsGenerated, SetsReadOnly, SetsStamp,
    SetsVersion, Unchosen, Unset, WithParent, assigns_key,
};
pub use crate::entity::Entity;
pub use crate::error::{DecodeError, Result};
pub use crate::hooks::{HookTable, Hooked, HooksDeclared};
pub use crate::model::{ColumnAt, Model, Versioned};
pub use crate::query::{
    Column, Condition, IntoCondition, Maintained, Projection, Selected, Selection, Unique, UniqueOver,
};
pub use crate::relationship::accessor::{
    Accessed, belongs_to, belongs_to_optional, collection, create_has_one, has_one, many_to_many, reverse,
    reverse_many_to_many, set_belongs_to, set_has_one, set_reverse_belongs_to,
};
pub use crate::relationship::declared::{
    Associates, Behind, Declares, Generates, GoesThrough, Probe, References, Unknown, bare, far_key, foreign_key,
    key_column, link_position, name_is_free, near_key, nullable, position, referenced_meta, removable, reverse_bare,
    reverse_many, secondary_meta, target_meta,
};
pub use crate::relationship::kinds::{AtMostOne, ExactlyOne, Reversed};
pub use crate::relationship::one_of::{
    Arm, DeclaresOneOf, HasVariant, IntoOneOf, LeadsTo, NoVariants, OneOf, Polymorphic, Takes, VariantAt, VariantMeta,
    is_polymorphic, one_of, one_of_optional, same_model, set_one_of, show_variant, take_entity, take_variant,
};
pub use crate::relationship::through::{NoStep, TargetOf, declared_step, through};
pub use crate::relationship::view::{view, view_optional, view_required};
pub use crate::relationship::{
    Association, Child, Children, Collection, IntoTarget, KeyedCollection, Linked, Parent, Positioned, Relationship,
    View, Viewed, many_to_many as many_to_many_constant, relationship,
    reverse_many_to_many as reverse_many_to_many_constant, reverse_relationship,
};
pub use crate::schema::{
    Action, BackrefMeta, CascadeMeta, ColumnMeta, DefaultMeta, Domain, ForeignKeyChoice, ForeignKeyMeta,
    GeneratedTable, Kind, Lazy, ModelMeta, OneOfMeta, OrderMeta, RelationshipMeta, Reverse, Role, SecondaryMeta,
    SqlType, ViewMeta,
};
pub use crate::session::{
    Loader, Session, linked_loader, loader, reverse_linked_loader, reverse_loader, through_loader,
};
pub use crate::value::field::{FieldType, NotAColumn};
pub use crate::value::stamp::stamp;
pub use crate::value::{ColumnType, IntoColumn, Scalar, Value};

#[cfg(feature = "serde")]
pub use serde_core::{Serialize, Serializer};

pub use crate::__serialize_one_of as serialize_one_of;

/// Writes an enum of entities as `serde` writes any enum: `{"Post":{…}}`.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serialize_one_of {
    ({$($generics:tt)+} $entity:ident $name:literal $(($number:literal $variant:ident $variant_name:literal $model:ty))+) => {
        #[automatically_derived]
        impl $($generics)+ $crate::__private::Serialize for $entity<'s>
        where
            $($crate::Entity<'s, $model>: $crate::__private::Serialize,)+
        {
            fn serialize<__S: $crate::__private::Serializer>(
                &self,
                __serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                match self {
                    $($entity::$variant(__entity) => $crate::__private::Serializer::serialize_newtype_variant(
                        __serializer,
                        $name,
                        $number,
                        $variant_name,
                        __entity,
                    ),)+
                }
            }
        }
    };
    // An enum without variants, which is a mistake that is reported.
    ($($none:tt)*) => {};
}

/// Nothing, without the feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serialize_one_of {
    ($($anything:tt)*) => {};
}

/// A type, for places where it has to stand in brackets.
pub type Same<T> = T;

/// The entry points of the checks.
pub mod check {
    pub use crate::check::{
        Pair, PathStep, Reference, Secondary, arm, backref_cascade, backref_order_by, cascade, default, far_choice,
        key, keyed_by, kind, link_position, linked_backref_order_by, linked_order_by, maintained, near_choice, one_of,
        order_by, position, reference, reference_type, references_key, reverse, secondary, self_root, step, through,
    };
}

/// Reads a value, for what nobody else reads.
pub fn used<T>(_: T) {}

/// The text in a value, for the variants of an enum.
///
/// # Errors
///
/// [`DecodeError`] where the value is not text.
pub fn text<'a>(value: &'a Value<'_>) -> Result<&'a str, DecodeError> {
    match value {
        Value::Text(text) => Ok(text),
        Value::Null => Err(DecodeError::new("text", "NULL")),
        _ => Err(DecodeError::new("text", "another type")),
    }
}

/// The body of what is emitted beside a derive's errors, so that nothing else falls over. Such a program never runs.
#[allow(clippy::panic)]
pub fn inert<T>() -> T {
    panic!("this model has a compile error")
}
