//! What the derive says of a relationship in types, and what follows from it by constants of two models.
//!
//! All constant functions here are total: where a model or a key is missing they answer something harmless, because
//! the checks report the mistake and it must be reported once.

use crate::check::{self, Link};
use crate::model::Model;
use crate::query::Condition;
use crate::relationship::scope::Scope;
use crate::schema::{ForeignKeyChoice, Lazy, ModelMeta, OrderMeta, RelationshipMeta, Reverse, SecondaryMeta, ViewMeta};
use crate::session::{AnyTable, Loader, Session};

/// The relationship number `I` that a model declares.
pub trait Declares<const I: usize>: Model {
    /// The other model.
    type Target: Model;
    /// The relationship's kind.
    type Kind;
    /// The other model's description, if it is a model.
    const META: Option<&'static ModelMeta>;
    /// The other model's identity; empty if it isn't one.
    const IDENTITY: &'static str;
    /// Whether only some of the rows belong to the relationship: those for which [`scope`](Declares::scope) holds.
    const SCOPED: bool = false;

    /// The condition of a scoped relationship.
    #[must_use]
    fn scope() -> Option<Condition<Self::Target>> {
        None
    }
}

/// The relationship number `I` that a model declares has a `backref`.
pub trait Generates<const I: usize>: Declares<I> {
    /// The kind of the side that it generates.
    type Kind;
}

/// The relationship number `I` that a model declares goes through others.
pub trait GoesThrough<const I: usize>: Declares<I> {
    /// The relationships, one after the other.
    const STEPS: &'static [Loader];
    /// How many there are, those of the steps included. Its value is of no use: that it has one shows that the
    /// relationship doesn't go through itself.
    const LENGTH: usize;
}

/// The model behind the step before number `STEP` of the path of relationship number `I`.
pub trait Behind<const I: usize, const STEP: usize>: Model {
    /// The model.
    type Model: Model;
}

/// The relationship number `I` that a model declares is a many-to-many.
pub trait Associates<const I: usize>: Declares<I> {
    /// The association.
    type Secondary: Model;
    /// The association's description, if it is a model.
    const META: Option<&'static ModelMeta>;
    /// The association's identity; empty if it isn't a model.
    const IDENTITY: &'static str;
}

/// The foreign key number `K` of a model.
pub trait References<const K: usize>: Model {
    /// The referenced model.
    type Model: Model;
    /// The referenced model's description, if it is a model.
    const META: Option<&'static ModelMeta>;
    /// The referenced model's identity; empty if it isn't one.
    const IDENTITY: &'static str;
}

/// Asks whether a type is a model without requiring it: the inherent constants win over those of [`Unknown`].
#[derive(Debug)]
pub struct Probe<T>(std::marker::PhantomData<T>);

impl<T: Model> Probe<T> {
    /// The description.
    pub const META: Option<&'static ModelMeta> = Some(T::META);
    /// The identity.
    pub const IDENTITY: &'static str = T::IDENTITY;
}

/// What [`Probe`] says of a type that is not a model.
pub trait Unknown {
    /// No description.
    const META: Option<&'static ModelMeta> = None;
    /// No identity.
    const IDENTITY: &'static str = "";
}

impl<T> Unknown for Probe<T> {}

/// The description of the target of relationship `I`.
#[must_use]
pub fn target_meta<M: Declares<I>, const I: usize>() -> Option<&'static ModelMeta> {
    <M as Declares<I>>::META
}

/// The description of the model that foreign key number `K` references.
#[must_use]
pub fn referenced_meta<M: References<K>, const K: usize>() -> Option<&'static ModelMeta> {
    <M as References<K>>::META
}

/// The description of the association of relationship `I`.
#[must_use]
pub fn secondary_meta<M: Associates<I>, const I: usize>() -> Option<&'static ModelMeta> {
    <M as Associates<I>>::META
}

/// The far half of a many-to-many.
#[derive(Debug, Clone, Copy)]
pub struct Through {
    /// The association's identity map.
    pub(crate) association: fn(&Session) -> &dyn AnyTable,
    /// The association.
    pub meta: &'static ModelMeta,
    /// From the association to the target.
    pub far: Link,
    /// The same relationship seen from the target, where each link is there in both directions.
    pub mirror: Option<fn() -> &'static Navigation>,
}

/// Which key a side of a relationship goes over, and how it is loaded.
#[derive(Debug, Clone, Copy)]
pub struct Navigation {
    /// The model that has this side.
    pub model: &'static str,
    /// This side's name.
    pub field: &'static str,
    /// Whether this side's model holds the foreign key.
    pub holds_key: bool,
    /// The foreign key; of a many-to-many, the association's that references this side's model.
    pub link: Link,
    /// The far half of a many-to-many.
    pub through: Option<Through>,
    /// The condition of a relationship to some of the rows only.
    pub(crate) scope: Option<Scope>,
    /// The order of this side.
    pub order: &'static [OrderMeta],
    /// The column in which the pair's collection keeps the places of its members: one of the model that holds the key, or
    /// of the association.
    pub position: Option<usize>,
    /// When this side is loaded.
    pub lazy: Lazy,
}

const fn declared<M: Declares<I>, const I: usize>() -> Option<&'static RelationshipMeta> {
    let relationships = <M as Model>::META.relationships;
    if I < relationships.len() { Some(&relationships[I]) } else { None }
}

/// What takes both models of a relationship to tell, each evaluated once however many ask.
struct Resolved<M, const I: usize>(std::marker::PhantomData<M>);

impl<M: Declares<I>, const I: usize> Resolved<M, I> {
    const LINK: Link = match (declared::<M, I>(), <M as Declares<I>>::META) {
        (Some(RelationshipMeta { view: Some(ViewMeta::Through), .. }), _) => Link::NONE,
        (Some(relationship), Some(target)) => check::link(<M as Model>::META, relationship, target),
        _ => Link::NONE,
    };
}

impl<M: Associates<I>, const I: usize> Resolved<M, I> {
    const LINKS: (Link, Link) = match (declared::<M, I>(), <M as Declares<I>>::META, <M as Associates<I>>::META) {
        (Some(relationship), Some(target), Some(association)) => {
            check::linked(<M as Model>::META, relationship, target, association)
        }
        _ => (Link::NONE, Link::NONE),
    };
}

/// The foreign key of relationship `I`.
pub(crate) const fn resolved<M: Declares<I>, const I: usize>() -> &'static Link {
    &Resolved::<M, I>::LINK
}

/// The link of relationship `I`, seen from the model that declares it.
#[must_use]
pub fn link<M: Declares<I>, const I: usize>() -> &'static Navigation {
    const { &declared_side::<M, I>() }
}

const fn declared_side<M: Declares<I>, const I: usize>() -> Navigation {
    let link = *resolved::<M, I>();
    let (field, holds_key, order, lazy) = match declared::<M, I>() {
        Some(side) => (side.field, side.kind.holds_key(), side.order_by, side.lazy),
        None => ("", false, &[] as &[_], Lazy::Select),
    };
    let scope = if <M as Declares<I>>::SCOPED { Some(Scope::of::<M, I>(field)) } else { None };
    let position = pair_position::<M, I>();
    Navigation { model: <M as Model>::META.name, field, holds_key, link, through: None, scope, order, position, lazy }
}

/// The column of the positions, which either side of a one-to-many may have said.
const fn pair_position<M: Declares<I>, const I: usize>() -> Option<usize> {
    match (declared::<M, I>(), <M as Declares<I>>::META) {
        (Some(relationship), Some(target)) if relationship.kind.holds_key() => {
            match check::partner(<M as Model>::META, relationship, target) {
                Some(partner) => chosen(<M as Model>::META, partner.position.as_ref()),
                None => None,
            }
        }
        (Some(relationship), Some(target)) => chosen(target, relationship.position.as_ref()),
        _ => None,
    }
}

const fn chosen(meta: &ModelMeta, choice: Option<&ForeignKeyChoice>) -> Option<usize> {
    match choice {
        Some(choice) => meta.column(choice.field),
        None => None,
    }
}

const fn or_none(column: Option<usize>) -> usize {
    match column {
        Some(column) => column,
        None => usize::MAX,
    }
}

/// The column of the positions in the `HasMany` number `I`.
#[must_use]
pub const fn position<M: Declares<I>, const I: usize>() -> usize {
    or_none(pair_position::<M, I>())
}

/// The column of the positions in the many-to-many `I`: one of the association.
#[must_use]
pub const fn link_position<M: Associates<I>, const I: usize>() -> usize {
    or_none(own_link_position::<M, I>())
}

const fn own_link_position<M: Associates<I>, const I: usize>() -> Option<usize> {
    match (declared::<M, I>(), <M as Associates<I>>::META) {
        (Some(relationship), Some(association)) => chosen(association, relationship.position.as_ref()),
        _ => None,
    }
}

/// The column by which the collection number `I` is keyed.
#[must_use]
pub const fn key_column<M: Declares<I>, const I: usize>() -> usize {
    match (declared::<M, I>(), <M as Declares<I>>::META) {
        (Some(relationship), Some(target)) => or_none(chosen(target, relationship.keyed_by.as_ref())),
        _ => usize::MAX,
    }
}

/// The link of relationship `I`, seen from the other model.
#[must_use]
pub fn reverse_link<M: Declares<I>, const I: usize>() -> &'static Navigation {
    const { &reverse_side::<M, I>() }
}

const fn reverse_side<M: Declares<I>, const I: usize>() -> Navigation {
    let mut side = declared_side::<M, I>();
    side.holds_key = !side.holds_key;
    side.scope = None;
    side.model = match <M as Declares<I>>::META {
        Some(target) => target.name,
        None => "",
    };
    if let Some(relationship) = declared::<M, I>() {
        side.field = match relationship.reverse {
            Reverse::Backref(name) | Reverse::BackPopulates(name) => name,
            Reverse::None => "",
        };
        (side.order, side.lazy) = match &relationship.backref {
            Some(backref) => (backref.order_by, backref.lazy),
            None => (&[] as &[_], Lazy::Select),
        };
    }
    side
}

const fn links<M: Associates<I>, const I: usize>() -> (Link, Link) {
    Resolved::<M, I>::LINKS
}

/// The many-to-many `I`, seen from the model that declares it.
#[must_use]
pub fn linked<M: Associates<I>, const I: usize>() -> &'static Navigation {
    const { &linked_side::<M, I>() }
}

/// The many-to-many `I`, seen from the other model.
#[must_use]
pub fn reverse_linked<M: Associates<I>, const I: usize>() -> &'static Navigation {
    const { &reverse_linked_side::<M, I>() }
}

const fn linked_side<M: Associates<I>, const I: usize>() -> Navigation {
    let (near, far) = links::<M, I>();
    let position = own_link_position::<M, I>();
    Navigation {
        holds_key: false,
        link: near,
        through: Some(through::<M, I>(far)),
        position,
        ..declared_side::<M, I>()
    }
}

const fn reverse_linked_side<M: Associates<I>, const I: usize>() -> Navigation {
    let (near, far) = links::<M, I>();
    Navigation {
        holds_key: false,
        link: far,
        through: Some(through::<M, I>(near)),
        position: None,
        ..reverse_side::<M, I>()
    }
}

const fn through<M: Associates<I>, const I: usize>(far: Link) -> Through {
    let meta = match <M as Associates<I>>::META {
        Some(meta) => meta,
        None => <M as Model>::META,
    };
    let mirror: Option<fn() -> &'static Navigation> = match declared::<M, I>() {
        Some(RelationshipMeta { secondary: Some(SecondaryMeta { symmetric: true, .. }), .. }) => {
            Some(reverse_linked::<M, I>)
        }
        _ => None,
    };
    Through { association: |session| session.any_table::<<M as Associates<I>>::Secondary>(), meta, far, mirror }
}

/// The position, among the association's foreign keys, of the one that references the model that declares the
/// many-to-many `I`.
#[must_use]
pub const fn near_key<M: Associates<I>, const I: usize>() -> usize {
    links::<M, I>().0.key
}

/// The position of the one that references the target.
#[must_use]
pub const fn far_key<M: Associates<I>, const I: usize>() -> usize {
    links::<M, I>().1.key
}

/// Whether a link of the many-to-many `I` needs nothing but its two ends.
#[must_use]
pub const fn bare<M: Associates<I>, const I: usize>() -> bool {
    needs_nothing::<M, I>(own_link_position::<M, I>())
}

/// The same for a link that is made from the other side, which doesn't know its position on this one.
#[must_use]
pub const fn reverse_bare<M: Associates<I>, const I: usize>() -> bool {
    own_link_position::<M, I>().is_none() && needs_nothing::<M, I>(None)
}

/// Whether a link needs nothing but its two ends and `given`. Where the other side keeps positions it needs one there.
const fn needs_nothing<M: Associates<I>, const I: usize>(given: Option<usize>) -> bool {
    let (near, far) = links::<M, I>();
    let partner = match (declared::<M, I>(), <M as Declares<I>>::META) {
        (Some(relationship), Some(target)) => check::partner(<M as Model>::META, relationship, target),
        _ => None,
    };
    match (partner, <M as Associates<I>>::META) {
        (Some(RelationshipMeta { position: Some(_), .. }), _) => false,
        (_, Some(association)) => check::payload(association, &near, &far, given).is_none(),
        (_, None) => true,
    }
}

/// Whether a child may be taken from its parent: the foreign key is nullable.
#[must_use]
pub const fn removable<M: Declares<I>, const I: usize>() -> bool {
    resolved::<M, I>().nullable
}

/// The position of the foreign key among its holder's.
#[must_use]
pub const fn foreign_key<M: Declares<I>, const I: usize>() -> usize {
    resolved::<M, I>().key
}

/// Whether what a `BelongsTo`'s backref generates is a collection: its foreign key is not unique.
#[must_use]
pub const fn reverse_many<M: Declares<I>, const I: usize>() -> bool {
    !resolved::<M, I>().unique
}

/// Whether the target declares nothing of the name that relationship `I`'s backref would take.
#[must_use]
pub const fn name_is_free<M: Declares<I>, const I: usize>() -> bool {
    match (declared::<M, I>(), <M as Declares<I>>::META) {
        (Some(RelationshipMeta { reverse: Reverse::Backref(name), .. }), Some(target)) => {
            target.column(name).is_none() && target.relationship(name).is_none()
        }
        _ => true,
    }
}
