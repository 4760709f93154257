//! The column of a collection's members that the collection maintains or is keyed by: `position`, `keyed_by`.

use syn::spanned::Spanned;
use syn::{LitStr, Path};

use super::Checker;
use crate::attrs::SecondaryOption;
use crate::model::{KeyChoice, Kind};

impl Checker<'_> {
    /// option-on-wrong-kind, position-and-order-by, position-needs-model
    pub(super) fn position(
        &mut self,
        path: &Path,
        kind: Kind,
        secondary: &Option<SecondaryOption>,
        order_by: &Option<LitStr>,
        side: &str,
    ) -> Option<KeyChoice> {
        if !kind.is_many() {
            let fact = format!("`{side}` is at most one row, which needs no position");
            self.report(path.span(), "option-on-wrong-kind", fact, "remove `position`");
            return None;
        }
        if let Some(order_by) = order_by {
            let fact = format!("`{side}` has a `position`, which is its order, and an `order_by`");
            self.report(order_by.span(), "position-and-order-by", fact, "keep one of the two");
            return None;
        }
        if let Some(SecondaryOption::Table(table)) = secondary {
            let fact = format!(
                "`{side}` has a `position`, but its association \"{}\" is a generated table, of two columns",
                table.value()
            );
            let help = "write a model for the association, with an integer column for the position";
            self.report(path.span(), "position-needs-model", fact, help);
            return None;
        }
        self.key_choice(path)
    }

    /// option-on-wrong-kind
    pub(super) fn keyed_by(&mut self, path: &Path, kind: Kind, side: &str) -> Option<KeyChoice> {
        if !kind.is_many() {
            let fact = format!("`{side}` is at most one row, which needs no key to be found by");
            self.report(path.span(), "option-on-wrong-kind", fact, "remove `keyed_by`");
            return None;
        }
        self.key_choice(path)
    }
}
