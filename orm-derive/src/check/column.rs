//! What one column alone gets wrong.

use syn::spanned::Spanned;
use syn::{Ident, LitStr, Type};

use super::{Checker, field_type};
use crate::attrs::Index;
use crate::model::{Column, ForeignKey, unraw};

impl Checker<'_> {
    /// name-empty
    pub(super) fn is_named(&mut self, name: &mut Option<LitStr>, what: &str) {
        if let Some(empty) = name.take_if(|name| name.value().trim().is_empty()) {
            let fact = format!("{what} of `{}` has an empty name", self.name);
            self.report(empty.span(), "name-empty", fact, "write a name, or leave the option out");
        }
    }

    /// Whether the column gets an index, as a foreign key does without asking; no-index-to-leave-out.
    pub(super) fn has_index(&mut self, ident: &Ident, index: Option<Index>, is_foreign_key: bool) -> bool {
        match index {
            None => is_foreign_key,
            Some(Index { wanted: false, span }) if !is_foreign_key => {
                let fact = format!("`{}` is no foreign key, and has no index unless it asks for one", self.side(ident));
                self.report(span, "no-index-to-leave-out", fact, "remove `index = false`");
                false
            }
            Some(index) => index.wanted,
        }
    }

    /// nullable-twice
    pub(super) fn null_once(&mut self, ident: &Ident, ty: &Type) {
        if let Some(inner) = field_type::optional(ty).filter(|inner| field_type::optional(inner).is_some()) {
            let fact = format!("`{}` is an `Option` of an `Option`, but a column has one `NULL`", self.side(ident));
            let help = format!("write `{}: {}`", unraw(ident), field_type::written(inner));
            self.report(ty.span(), "nullable-twice", fact, help);
        }
    }

    /// primary-key-inexact
    pub(super) fn keys_are_exact(&mut self, columns: &[Column]) {
        for key in columns.iter().filter(|column| column.primary_key) {
            let ty = field_type::written(&key.ty);
            if ty == "f32" || ty == "f64" {
                let fact = format!(
                    "`{}` is a primary key of type `{ty}`, of which no two need to be equal",
                    self.side(&key.ident)
                );
                let help = format!("write `{}: i64`, or another type that is exact", unraw(&key.ident));
                self.report(key.ty.span(), "primary-key-inexact", fact, help);
            }
        }
    }

    /// key-twice
    pub(super) fn keys_are_distinct(&mut self, keys: &mut Vec<ForeignKey>) {
        let pairs = |key: &ForeignKey| -> Vec<(usize, String)> {
            let mut pairs: Vec<_> = key.columns.iter().copied().zip(key.fields.iter().map(unraw)).collect();
            pairs.sort();
            pairs
        };
        let mut at = 1;
        while at < keys.len() {
            let key = &keys[at];
            if keys[..at].iter().any(|other| other.model == key.model && pairs(other) == pairs(key)) {
                let fact = format!("this foreign key of `{}` is declared twice", self.name);
                self.report(key.span, "key-twice", fact, "keep one of the two");
                keys.remove(at);
                keys.iter_mut().enumerate().for_each(|(at, key)| key.at = at);
            } else {
                at += 1;
            }
        }
    }
}
