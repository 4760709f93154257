//! What a file with models, and one that uses them, wants in scope: `use orm_core::prelude::*;`.

pub use crate::{
    BelongsTo, ColumnType, Condition, Cursor, Database, Draft, Entity, HasMany, HasOne, ManyToMany, Model, Polymorphic,
    Projection, Schema, Session,
};
