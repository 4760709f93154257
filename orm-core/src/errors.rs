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
//! The programs and messages are those of the project's own tests.
#![doc = include_str!("errors/contents.md")]

pub mod action;
pub mod attribute;
pub mod collection;
pub mod column;
pub mod key;
pub mod kind;
pub mod pair;
pub mod projection;
pub mod query;
pub mod schema;
pub mod secondary;
pub mod target;
pub mod through;
pub mod usage;
pub mod view;
