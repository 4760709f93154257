//! The error index: every mistake that doesn't compile, what the compiler says to it, and how it is mended.
//!
//! There is nothing in this module but its documentation. A message ends with the name of its rule,
//!
//! ```text
//! note: see orm_core::errors [reverse-misspelt]
//! ```
//!
//! and the name is found in the table below, or by the search of this page. Where rustc alone words a mistake (the borrow
//! checker, a name that doesn't exist) the rule has a name here, but the message doesn't show it.
//!
//! A mistake is one error. Where it has two ends, as the two sides of a pair, one of them reports and names the other: an error
//! of a constant has one place. Some rules are a matter of judgement, and their messages say the word that goes beside the
//! field where the judgement is another: `view_only` for a second relationship over one foreign key, `one_way` for a
//! relationship without its other side in a model with `strict_pairs`, `self_root` for a foreign key to its own table that is
//! never null.
//!
//! The programs and messages are those of the project's own tests.
#![doc = include_str!("errors/contents.md")]

pub mod action;
pub mod attribute;
pub mod collection;
pub mod column;
pub mod key;
pub mod kind;
pub mod loading;
pub mod pair;
pub mod polymorphic;
pub mod projection;
pub mod query;
pub mod schema;
pub mod secondary;
pub mod target;
pub mod through;
pub mod usage;
pub mod view;
