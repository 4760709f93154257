//! One module a feature; the models that most of them share are in `library`.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod agreement;
mod agreement_links;
mod along;
mod along_links;
mod backends;
mod bulk;
mod chinook;
mod collections;
mod columns;
mod composite_keys;
mod declarations;
mod deleting;
mod eager;
mod existing;
mod hygiene;
mod inserting;
mod keyed;
mod keys;
mod lazy;
mod library;
mod logic;
mod many_to_many;
mod mutual;
mod one_to_one;
mod pages;
mod places;
mod positioned;
mod projections;
mod queries;
mod raw_sql;
mod refusals;
mod savepoints;
mod schema;
mod sessions;
mod updating;
