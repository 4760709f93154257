//! Which foreign key a relationship goes over.

use super::same;
use crate::schema::{ForeignKeyChoice, ModelMeta, RelationshipMeta, Reverse};

/// The foreign key that a relationship goes over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// How many columns it could be: 1 where it is certain.
    pub found: usize,
    /// The position of the foreign key among the holder's columns; `usize::MAX` where it isn't certain.
    pub column: usize,
    /// The position of the referenced column in the other model; `usize::MAX` where it isn't certain.
    pub references: usize,
    /// Whether the foreign key is nullable.
    pub nullable: bool,
    /// Whether the foreign key is unique.
    pub unique: bool,
}

const NONE: Link = Link { found: 0, column: usize::MAX, references: usize::MAX, nullable: false, unique: false };

/// The link of a relationship: the one column that references the other model, or the one of several that this side or
/// its partner chooses.
pub(crate) const fn link(source: &ModelMeta, relationship: &RelationshipMeta, target: &ModelMeta) -> Link {
    let (holder, referenced) = if relationship.kind.holds_key() { (source, target) } else { (target, source) };
    let choice = match &relationship.foreign_key {
        Some(own) => Some(own),
        None => match partner(relationship, target) {
            Some(partner) => partner.foreign_key.as_ref(),
            None => None,
        },
    };
    let mut link = NONE;
    let mut at = 0;
    while at < holder.columns.len() {
        if candidate(holder, at, referenced) && chosen(choice, holder.columns[at].field) {
            link = if link.found == 0 { over(holder, at, referenced) } else { Link { found: link.found + 1, ..NONE } };
        }
        at += 1;
    }
    link
}

/// The relationship of the target that this one's `back_populates` names.
pub(super) const fn partner<'a>(
    relationship: &RelationshipMeta,
    target: &'a ModelMeta,
) -> Option<&'a RelationshipMeta> {
    match relationship.reverse {
        Reverse::BackPopulates(name) => match target.relationship(name) {
            Some(at) => Some(&target.relationships[at]),
            None => None,
        },
        _ => None,
    }
}

/// Whether the column references the model.
pub(super) const fn candidate(holder: &ModelMeta, column: usize, referenced: &ModelMeta) -> bool {
    match &holder.columns[column].references {
        Some(reference) => same(reference.identity, referenced.identity),
        None => false,
    }
}

const fn chosen(choice: Option<&ForeignKeyChoice>, field: &str) -> bool {
    match choice {
        Some(choice) => same(choice.field, field),
        None => true,
    }
}

const fn over(holder: &ModelMeta, column: usize, referenced: &ModelMeta) -> Link {
    let references = match &holder.columns[column].references {
        Some(reference) => match referenced.column(reference.field) {
            Some(at) => at,
            None => usize::MAX,
        },
        None => usize::MAX,
    };
    Link { found: 1, column, references, nullable: holder.columns[column].nullable, unique: holder.is_unique(column) }
}
