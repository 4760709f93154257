//! W9: the authors that have a book whose title is like a pattern.

use crate::models;
use crate::plain::{self, Author};
use crate::stores::Store;
use crate::workload::Outcome;

/// The fourth book of every hundredth author, and of others whose number ends so.
const PATTERN: &str = "%number 3 of %00";

pub fn orm(store: &Store) -> Outcome {
    store.db.read(|s| {
        let mut sum = 0_u64;
        let authors = s.query::<models::Author>();
        for author in authors.filter(models::Author::BOOKS.any(models::Book::TITLE.like(PATTERN))).all()? {
            sum = sum.wrapping_add(author.sum());
        }
        Ok(sum)
    })
}

pub fn sql(store: &Store) -> Outcome {
    let transaction = store.raw.unchecked_transaction()?;
    let mut select = transaction.prepare_cached(plain::AUTHORS_HAVING_A_BOOK)?;
    let mut sum = 0_u64;
    for author in select.query_map([PATTERN], Author::from_row)? {
        sum = sum.wrapping_add(author?.sum());
    }
    Ok(sum)
}
