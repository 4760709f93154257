//! What can't be asked of a relationship to one of several models as a whole, for the error that says what can.

use super::{DeclaresOneOf, OneOf};
use crate::query::{Column, Condition, Expr};

/// Never: what would be needed to ask a relationship to one of several models without saying which of them is meant.
#[diagnostic::on_unimplemented(
    message = "a relationship of `{S}` to one of the models of `{E}` can't be asked without saying which of them is meant",
    label = "this leads to a row of one of several models",
    note = "help: name one of them before: `.of_type::<…>()`, behind which are `is`, `has`, `is_some`, `path`, `joined` and `with`; \
            which of them it is, `.is_type::<…>()` asks",
    note = "see orm_core::errors [one-of-without-type]"
)]
pub trait OfOneModel<S, E> {}

impl<S: DeclaresOneOf<G>, E, const G: usize> OneOf<S, E, G> {
    #[doc(hidden)]
    pub fn is<V>(self, _: V) -> Condition<S>
    where
        Self: OfOneModel<S, E>,
    {
        never()
    }

    #[doc(hidden)]
    #[allow(clippy::should_implement_trait)]
    pub fn eq<V>(self, _: V) -> Condition<S>
    where
        Self: OfOneModel<S, E>,
    {
        never()
    }

    #[doc(hidden)]
    pub fn ne<V>(self, _: V) -> Condition<S>
    where
        Self: OfOneModel<S, E>,
    {
        never()
    }

    #[doc(hidden)]
    pub fn has<V>(self, _: V) -> Condition<S>
    where
        Self: OfOneModel<S, E>,
    {
        never()
    }

    #[doc(hidden)]
    pub fn any<V>(self, _: V) -> Condition<S>
    where
        Self: OfOneModel<S, E>,
    {
        never()
    }

    #[doc(hidden)]
    pub fn contains<V>(self, _: V) -> Condition<S>
    where
        Self: OfOneModel<S, E>,
    {
        never()
    }

    #[doc(hidden)]
    pub fn is_none(self) -> Condition<S>
    where
        Self: OfOneModel<S, E>,
    {
        never()
    }

    #[doc(hidden)]
    pub fn is_some(self) -> Condition<S>
    where
        Self: OfOneModel<S, E>,
    {
        never()
    }

    #[doc(hidden)]
    pub fn path<T, V, C>(self, _: Column<T, V, C>) -> Expr<S, V>
    where
        Self: OfOneModel<S, E>,
    {
        never()
    }

    #[doc(hidden)]
    #[must_use]
    pub fn joined(self) -> Self
    where
        Self: OfOneModel<S, E>,
    {
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub fn with<L>(self, _: L) -> Self
    where
        Self: OfOneModel<S, E>,
    {
        self
    }
}

fn never() -> ! {
    unreachable!("no relationship to one of several models is one to one model")
}
