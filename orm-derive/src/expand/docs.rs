//! The documentation of generated items.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Attribute;

use crate::model::{Relationship, Reverse, View, unraw};

/// One line or paragraph.
pub fn line(text: &str) -> TokenStream {
    let text = format!(" {text}");
    quote!(#[doc = #text])
}

/// The user's own documentation first, then paragraphs of ours.
pub fn after(own: &[Attribute], paragraphs: &[String]) -> TokenStream {
    let paragraphs = paragraphs.iter().enumerate().map(|(at, paragraph)| {
        let gap = (at > 0 || !own.is_empty()).then(|| quote!(#[doc = ""]));
        let text = line(paragraph);
        quote!(#gap #text)
    });
    quote!(#(#own)* #(#paragraphs)*)
}

/// Which pair a relationship is one side of.
pub fn pair(model: &str, relationship: &Relationship) -> String {
    let field = unraw(&relationship.ident);
    let target = &relationship.target_name;
    match &relationship.view {
        Some(View::Only) => return format!("The relationship `{model}::{field}`, which nothing is written through."),
        Some(View::Where(_)) => {
            return format!("The relationship `{model}::{field}`, to those that fulfil its condition.");
        }
        Some(View::Through(steps)) => {
            let steps = steps.iter().map(|step| unraw(&step.name)).collect::<Vec<_>>().join(".");
            return format!("The relationship `{model}::{field}`, which goes through `{steps}`.");
        }
        None => {}
    }
    let other = match &relationship.reverse {
        Reverse::None => return format!("The relationship `{model}::{field}`, which is one-way."),
        Reverse::Backref(backref) => unraw(&backref.ident),
        Reverse::BackPopulates(literal) => literal.value(),
    };
    format!("One side of the pair `{model}::{field}` and `{target}::{other}`.")
}

/// What an accessor may send.
pub const READS: &str =
    "Sends one `SELECT` for the whole result that this entity came with, unless the answer is known.";

/// What reading may fail with.
pub const READ_ERRORS: [&str; 2] = [
    "# Errors",
    "Those of the database; and `Deleted` or `NotFound` where the row is gone, `Raise` where it is `lazy = \"raise\"`.",
];

/// What writing may fail with.
pub const WRITE_ERRORS: [&str; 2] =
    ["# Errors", "Those of the database, which leave everything as it was; `Deleted` or `Stale` where a row is gone."];

/// What the setter of a to-one side says that holds the key; where the pair deletes orphans, that it does.
pub fn set_parent(own: &str, target: &str, has_orphans: bool) -> TokenStream {
    let without = if has_orphans { " Without one it is deleted, with what goes with it." } else { "" };
    let first = format!("Gives this `{own}` another `{target}`; loaded collections follow.{without}");
    let sends = "Sends an `UPDATE` of the foreign key, unless it has that value.";
    after(&[], &paragraphs(&[&first, sends], WRITE_ERRORS))
}

/// Paragraphs as [`after`] takes them.
pub fn paragraphs<const N: usize>(first: &[&str], errors: [&str; N]) -> Vec<String> {
    first.iter().copied().chain(errors).map(str::to_owned).collect()
}
