//! W3: 10,000 books with their tags.

use std::collections::HashMap;

use crate::models;
use crate::plain::{self, Book, Tag};
use crate::source::pair_sum;
use crate::stores::Store;
use crate::workload::Outcome;

pub fn orm(store: &Store) -> Outcome {
    store.db.read(|s| {
        let mut sum = 0_u64;
        for book in s.all::<models::Book>()? {
            for tag in book.tags(s)? {
                sum = sum.wrapping_add(pair_sum(book.sum(), tag.sum()));
            }
        }
        Ok(sum)
    })
}

/// The links, and each tag once: a join would read and allocate it for every link.
pub fn sql(store: &Store) -> Outcome {
    let transaction = store.raw.unchecked_transaction()?;
    let mut select = transaction.prepare_cached(plain::BOOKS)?;
    let books = select.query_map([], Book::from_row)?.collect::<Result<Vec<_>, _>>()?;
    let places: HashMap<i64, usize> = books.iter().enumerate().map(|(place, book)| (book.id, place)).collect();
    let mut tags_of: Vec<Vec<i64>> = books.iter().map(|_| Vec::new()).collect();
    let mut select = transaction.prepare_cached(plain::BOOK_TAGS)?;
    let mut links = select.query([])?;
    while let Some(link) = links.next()? {
        tags_of[places[&link.get(0)?]].push(link.get(1)?);
    }
    let mut tags = HashMap::new();
    let mut select = transaction.prepare_cached(plain::TAGS)?;
    for tag in select.query_map([], Tag::from_row)? {
        let tag = tag?;
        tags.insert(tag.id, tag);
    }
    let mut sum = 0_u64;
    for (book, its_tags) in books.iter().zip(&tags_of) {
        for tag in its_tags {
            sum = sum.wrapping_add(pair_sum(book.sum(), tags[tag].sum()));
        }
    }
    Ok(sum)
}
