//! One module a feature; the models that most of them share are in `library`.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod collections;
mod deleting;
mod eager;
mod inserting;
mod lazy;
mod library;
mod one_to_one;
mod queries;
mod savepoints;
mod sessions;
mod updating;
