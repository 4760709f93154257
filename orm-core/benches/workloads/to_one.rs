//! W5: 10,000 books with their author.

use std::collections::HashMap;

use crate::models;
use crate::plain::{self, Author, Book};
use crate::source::pair_sum;
use crate::stores::Store;
use crate::workload::Outcome;

pub fn orm(store: &Store) -> Outcome {
    store.db.read(|s| {
        let mut sum = 0_u64;
        for book in s.all::<models::Book>()? {
            sum = sum.wrapping_add(pair_sum(book.author(s)?.sum(), book.sum()));
        }
        Ok(sum)
    })
}

/// Each author once: a join would read and allocate it for every book.
pub fn sql(store: &Store) -> Outcome {
    let transaction = store.raw.unchecked_transaction()?;
    let mut select = transaction.prepare_cached(plain::BOOKS)?;
    let books = select.query_map([], Book::from_row)?.collect::<Result<Vec<_>, _>>()?;
    let mut authors = HashMap::new();
    let mut select = transaction.prepare_cached(plain::AUTHORS)?;
    for author in select.query_map([], Author::from_row)? {
        let author = author?;
        authors.insert(author.id, author);
    }
    let mut sum = 0_u64;
    for book in &books {
        sum = sum.wrapping_add(pair_sum(authors[&book.author_id].sum(), book.sum()));
    }
    Ok(sum)
}
