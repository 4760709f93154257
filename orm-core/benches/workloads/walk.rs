//! W1: all authors with their books, walked author → books → author.

use std::collections::HashMap;

use orm_core::{Entity, Session};

use crate::models;
use crate::plain::{self, Author, Book};
use crate::source::pair_sum;
use crate::stores::Store;
use crate::workload::Outcome;

pub fn orm(store: &Store) -> Outcome {
    store.db.read(|s| walk(s, &s.all::<models::Author>()?))
}

pub fn orm_with(store: &Store) -> Outcome {
    store.db.read(|s| walk(s, &s.query::<models::Author>().with(models::Author::BOOKS).all()?))
}

fn walk(s: &Session, authors: &[Entity<'_, models::Author>]) -> Outcome {
    let mut sum = 0_u64;
    for author in authors {
        for book in author.books(s)? {
            sum = sum.wrapping_add(pair_sum(book.author(s)?.sum(), book.sum()));
        }
    }
    Ok(sum)
}

pub fn sql(store: &Store) -> Outcome {
    let transaction = store.raw.unchecked_transaction()?;
    let mut select = transaction.prepare_cached(plain::AUTHORS)?;
    let authors = select.query_map([], Author::from_row)?.collect::<Result<Vec<_>, _>>()?;
    let places: HashMap<i64, usize> = authors.iter().enumerate().map(|(place, author)| (author.id, place)).collect();
    let mut books: Vec<Vec<Book>> = authors.iter().map(|_| Vec::new()).collect();
    let mut select = transaction.prepare_cached(plain::BOOKS)?;
    for book in select.query_map([], Book::from_row)? {
        let book = book?;
        books[places[&book.author_id]].push(book);
    }
    let mut sum = 0_u64;
    for book in books.iter().flatten() {
        sum = sum.wrapping_add(pair_sum(authors[places[&book.author_id]].sum(), book.sum()));
    }
    Ok(sum)
}
