//! What relationships say of deleting, and what follows for a foreign key that says nothing itself.

use super::{Action, Kind, ModelMeta, RelationshipMeta};
use crate::check::{link, linked, same};

/// What the `cascade` of a relationship says. That drafts are saved with their parent (`save-update`) is always so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CascadeMeta {
    /// The option as it is written, for messages.
    pub written: &'static str,
    /// `delete`: the children are deleted with their parent.
    pub delete: bool,
    /// `delete-orphan`: a child that loses its parent is deleted.
    pub delete_orphan: bool,
    /// `passive_deletes`: the database deletes the children, by its foreign key.
    pub passive: bool,
}

impl CascadeMeta {
    /// Whether it says `delete`.
    #[must_use]
    pub const fn deletes(cascade: Option<&CascadeMeta>) -> bool {
        match cascade {
            Some(cascade) => cascade.delete,
            None => false,
        }
    }

    /// Whether it says `delete-orphan`.
    #[must_use]
    pub const fn deletes_orphans(cascade: Option<&CascadeMeta>) -> bool {
        match cascade {
            Some(cascade) => cascade.delete_orphan,
            None => false,
        }
    }
}

impl RelationshipMeta {
    /// What the side says that this relationship's `backref` generates.
    #[must_use]
    pub(crate) const fn generated_cascade(&self) -> Option<&CascadeMeta> {
        match &self.backref {
            Some(backref) => backref.cascade.as_ref(),
            None => None,
        }
    }
}

impl ModelMeta {
    /// What the database does to a row of this model when the row that its foreign key number `key` references is deleted:
    /// what the column says, or else what the relationships over the key say.
    ///
    /// `cascade = "delete"` and a many-to-many over the key make it [`Action::Cascade`].
    #[must_use]
    pub fn on_delete(&self, key: usize) -> Action {
        let foreign_key = &self.foreign_keys[key];
        if let Some(said) = foreign_key.on_delete {
            return said;
        }
        let says_so = |source: &ModelMeta| {
            let mut relationships = source.relationships.iter();
            relationships.any(|one| (one.meta)().is_some_and(|target| deletes(source, one, target, self, key)))
        };
        // A many-to-many over this key may be declared by the model behind the other one.
        let mut others = self.foreign_keys.iter().filter_map(|other| (other.meta)());
        match says_so(self) || others.any(says_so) {
            true => Action::Cascade,
            false => Action::NoAction,
        }
    }
}

/// Whether a relationship says anything of deleting rows of `holder`.
pub(crate) const fn concerns(relationship: &RelationshipMeta, holder: &ModelMeta) -> bool {
    if relationship.view.is_some() {
        return false;
    }
    match (relationship.kind, &relationship.secondary) {
        (Kind::HasMany | Kind::HasOne, _) => {
            CascadeMeta::deletes(relationship.cascade.as_ref()) && same(relationship.target, holder.identity)
        }
        (Kind::BelongsTo | Kind::BelongsToOptional, _) => CascadeMeta::deletes(relationship.generated_cascade()),
        (Kind::ManyToMany, Some(secondary)) => same(secondary.identity, holder.identity),
        (Kind::ManyToMany, None) => false,
    }
}

/// Whether a relationship of `source` to `target` deletes the rows of `holder` whose foreign key number `key` references a
/// deleted row.
pub(crate) const fn deletes(
    source: &ModelMeta,
    relationship: &RelationshipMeta,
    target: &ModelMeta,
    holder: &ModelMeta,
    key: usize,
) -> bool {
    if !concerns(relationship, holder) {
        return false;
    }
    match relationship.kind {
        Kind::HasMany | Kind::HasOne => link(source, relationship, target).key == key,
        Kind::BelongsTo | Kind::BelongsToOptional => {
            same(source.identity, holder.identity) && link(source, relationship, target).key == key
        }
        Kind::ManyToMany => {
            let (near, far) = linked(source, relationship, target, holder);
            near.key == key || far.key == key
        }
    }
}
