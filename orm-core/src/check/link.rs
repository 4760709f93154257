//! Which foreign key a relationship goes over.

use super::same;
use crate::schema::{Columns, ForeignKeyChoice, ModelMeta, RelationshipMeta, Reverse};

/// The foreign key that a relationship goes over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// How many foreign keys it could be: 1 where it is certain.
    pub found: usize,
    /// Its position among the holder's foreign keys; `usize::MAX` where it isn't certain.
    pub key: usize,
    /// The positions of its columns; none where it isn't certain.
    pub columns: Columns,
    /// The positions of the referenced columns in the other model, one for each of `columns`.
    pub references: Columns,
    /// Whether the foreign key is nullable.
    pub nullable: bool,
    /// Whether the foreign key is unique.
    pub unique: bool,
}

impl Link {
    /// No foreign key.
    pub(crate) const NONE: Link = Link {
        found: 0,
        key: usize::MAX,
        columns: Columns::NONE,
        references: Columns::NONE,
        nullable: false,
        unique: false,
    };

    /// Whether each column of the foreign key references one that exists; one that doesn't is reported where it is named.
    pub(super) const fn is_whole(&self, holder: &ModelMeta) -> bool {
        self.found == 1 && self.columns.as_slice().len() == holder.foreign_keys[self.key].columns.len()
    }
}

/// The link of a relationship: the one foreign key that references the other model, or the one of several that this side
/// or its partner chooses.
pub(crate) const fn link(source: &ModelMeta, relationship: &RelationshipMeta, target: &ModelMeta) -> Link {
    let (holder, referenced) = if relationship.kind.holds_key() { (source, target) } else { (target, source) };
    let choice = match &relationship.foreign_key {
        Some(own) => Some(own),
        None => match partner(source, relationship, target) {
            Some(partner) => partner.foreign_key.as_ref(),
            None => None,
        },
    };
    between(holder, choice, referenced)
}

/// The two links of a many-to-many: from its association to the model that declares it, and to the target. What one side
/// of a pair doesn't choose is what the other side chooses; and of two foreign keys to one model, the one that is left.
pub(crate) const fn linked(
    source: &ModelMeta,
    relationship: &RelationshipMeta,
    target: &ModelMeta,
    association: &ModelMeta,
) -> (Link, Link) {
    let partner = partner(source, relationship, target);
    let near_choice = match (&relationship.foreign_key, partner) {
        (Some(own), _) => Some(own),
        (None, Some(RelationshipMeta { secondary: Some(secondary), .. })) => secondary.target_key.as_ref(),
        _ => None,
    };
    let own_target_key = match &relationship.secondary {
        Some(secondary) => secondary.target_key.as_ref(),
        None => None,
    };
    let far_choice = match (own_target_key, partner) {
        (Some(own), _) => Some(own),
        (None, Some(partner)) => partner.foreign_key.as_ref(),
        _ => None,
    };
    let near = between(association, near_choice, source);
    let far = between(association, far_choice, target);
    let near = if near.found > 1 { except(association, near_choice, source, far.key) } else { near };
    let far = if far.found > 1 { except(association, far_choice, target, near.key) } else { far };
    (near, far)
}

/// The one foreign key of `holder` that references `referenced`, or the one of several that is chosen.
pub(crate) const fn between(holder: &ModelMeta, choice: Option<&ForeignKeyChoice>, referenced: &ModelMeta) -> Link {
    except(holder, choice, referenced, usize::MAX)
}

/// The same, where `not` is taken already.
const fn except(holder: &ModelMeta, choice: Option<&ForeignKeyChoice>, referenced: &ModelMeta, not: usize) -> Link {
    let mut link = Link::NONE;
    let mut at = 0;
    while at < holder.foreign_keys.len() {
        if at != not && candidate(holder, at, referenced) && chosen(holder, at, choice) {
            let found = link.found + 1;
            link = if found == 1 { over(holder, at, referenced) } else { Link { found, ..Link::NONE } };
        }
        at += 1;
    }
    link
}

/// The relationship of the target that this one's `back_populates` names.
pub(crate) const fn partner<'a>(
    source: &ModelMeta,
    relationship: &RelationshipMeta,
    target: &'a ModelMeta,
) -> Option<&'a RelationshipMeta> {
    match relationship.reverse {
        Reverse::BackPopulates(name) => match target.relationship_to(name, source.identity) {
            Some(at) => Some(&target.relationships[at]),
            None => None,
        },
        _ => None,
    }
}

/// Whether the foreign key references the model.
pub(super) const fn candidate(holder: &ModelMeta, key: usize, referenced: &ModelMeta) -> bool {
    same(holder.foreign_keys[key].identity, referenced.identity)
}

const fn chosen(holder: &ModelMeta, key: usize, choice: Option<&ForeignKeyChoice>) -> bool {
    match choice {
        Some(choice) => has_column(holder, key, choice.field),
        None => true,
    }
}

/// Whether this field is a column of the foreign key.
pub(super) const fn has_column(holder: &ModelMeta, key: usize, field: &str) -> bool {
    let columns = holder.foreign_keys[key].columns;
    let mut at = 0;
    while at < columns.len() {
        if same(holder.columns[columns[at]].field, field) {
            return true;
        }
        at += 1;
    }
    false
}

/// The columns stand in the order of the referenced model's, which is that of its primary key too.
const fn over(holder: &ModelMeta, key: usize, referenced: &ModelMeta) -> Link {
    let foreign_key = &holder.foreign_keys[key];
    let mut link = Link { found: 1, key, unique: holder.is_unique_over(foreign_key.columns), ..Link::NONE };
    let mut column = 0;
    while column < referenced.columns.len() && link.columns.as_slice().len() < foreign_key.columns.len() {
        let mut at = 0;
        while at < foreign_key.columns.len() {
            if same(foreign_key.fields[at], referenced.columns[column].field) {
                let own = foreign_key.columns[at];
                link.columns = link.columns.with(own);
                link.references = link.references.with(column);
                link.nullable = link.nullable || holder.columns[own].nullable;
            }
            at += 1;
        }
        column += 1;
    }
    link.nullable = link.nullable && holder.is_optional(key);
    link
}

/// The first column of an association, beside its two foreign keys and `given`, that a new row has to be given.
pub(crate) const fn payload(association: &ModelMeta, near: &Link, far: &Link, given: Option<usize>) -> Option<usize> {
    let mut at = 0;
    while at < association.columns.len() {
        let column = &association.columns[at];
        let assigned = association.assigns_key() && association.key[0] == at;
        if !column.nullable
            && column.default.is_none()
            && !assigned
            && !contains(&near.columns, at)
            && !contains(&far.columns, at)
            && !matches!(given, Some(given) if given == at)
        {
            return Some(at);
        }
        at += 1;
    }
    None
}

const fn contains(columns: &Columns, column: usize) -> bool {
    let columns = columns.as_slice();
    let mut at = 0;
    while at < columns.len() {
        if columns[at] == column {
            return true;
        }
        at += 1;
    }
    false
}
