//! A relationship that goes through others, and what its steps say of themselves.

use crate::model::Model;
use crate::query::Column;
use crate::relationship::declared::{self, Declares, GoesThrough};
use crate::relationship::view::Viewed;
use crate::relationship::{Child, Children, Linked, Parent, Positioned, Relationship};
use crate::schema::ModelMeta;
use crate::session::Loader;

/// What stands where a step's relationship should be and isn't.
#[derive(Debug, Clone, Copy)]
pub struct NoStep;

/// A step of a `through`, for the checks.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// What it leads to; `None` where the step is no relationship.
    pub(crate) target: Option<&'static ModelMeta>,
    /// Whether it leads to many.
    pub(crate) many: bool,
    /// Whether it may lead to none.
    pub(crate) optional: bool,
}

/// How many rows a relationship of this kind leads to.
pub trait Reach {
    /// Whether it leads to many.
    const MANY: bool;
    /// Whether it may lead to none.
    const OPTIONAL: bool;
}

macro_rules! reach {
    ($kind:ty, $many:expr, $optional:expr, $($parameters:tt)*) => {
        impl<$($parameters)*> Reach for $kind {
            const MANY: bool = $many;
            const OPTIONAL: bool = $optional;
        }
    };
}

reach!(Children<F, REMOVABLE>, true, true, const F: usize, const REMOVABLE: bool);
reach!(Linked<A, NEAR, FAR, BARE>, true, true, A, const NEAR: usize, const FAR: usize, const BARE: bool);
reach!(Positioned<K, POSITION>, K::MANY, K::OPTIONAL, K: Reach, const POSITION: usize);
reach!(Child<F, REMOVABLE>, false, true, const F: usize, const REMOVABLE: bool);
reach!(Parent<F, NULLABLE>, false, NULLABLE, const F: usize, const NULLABLE: bool);
reach!(Viewed<AT, MANY, OPTIONAL>, MANY, OPTIONAL, const AT: usize, const MANY: bool, const OPTIONAL: bool);

/// For generated code.
#[doc(hidden)]
impl<S, T: Model, K: Reach> Relationship<S, T, K> {
    #[must_use]
    pub const fn __loader(self) -> Loader {
        self.loader
    }

    #[must_use]
    pub const fn __step(self) -> Step {
        Step { target: Some(T::META), many: K::MANY, optional: K::OPTIONAL }
    }

    #[must_use]
    pub const fn __steps(self) -> usize {
        self.length
    }
}

macro_rules! no_step {
    ($ty:ty, $($parameters:ident),*) => {
        /// What is no relationship, for generated code: the check reports it.
        #[doc(hidden)]
        #[allow(missing_docs)]
        impl<$($parameters),*> $ty {
            #[must_use]
            pub const fn __loader(self) -> Loader {
                Loader::NONE
            }

            #[must_use]
            pub const fn __step(self) -> Step {
                Step { target: None, many: false, optional: false }
            }

            #[must_use]
            pub const fn __steps(self) -> usize {
                0
            }
        }
    };
}

no_step!(NoStep,);
no_step!(Column<M, T>, M, T);

/// The constant of a relationship that goes through others.
#[must_use]
pub const fn through<M: GoesThrough<I>, const I: usize>() -> Relationship<M, M::Target, <M as Declares<I>>::Kind> {
    Relationship {
        loader: crate::session::through_loader::<M, I>(),
        length: <M as GoesThrough<I>>::LENGTH,
        side: declared::link::<M, I>,
        ends: std::marker::PhantomData,
        kind: std::marker::PhantomData,
    }
}

/// Where relationship number `I` of the model leads, for the steps behind it; a name that leads nowhere is reported.
#[must_use]
#[track_caller]
pub const fn declared_step<M: Model>(field: &str) -> usize {
    match M::META.relationship(field) {
        Some(at) => at,
        None => crate::check::undeclared_step(M::META, field),
    }
}

/// The model that relationship number `I` leads to.
pub type TargetOf<M, const I: usize> = <M as Declares<I>>::Target;
