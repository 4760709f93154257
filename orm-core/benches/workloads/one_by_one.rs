//! W8: the books of 1,000 authors, asked for one author at a time.

use std::error::Error;

use rusqlite::Connection;

use crate::models;
use crate::plain::{self, Author, Book};
use crate::source::{AUTHORS, pair_sum};
use crate::stores::Store;
use crate::workload::Outcome;

pub fn orm(store: &Store) -> Outcome {
    store.db.read(|s| {
        let mut sum = 0_u64;
        for author in s.all::<models::Author>()? {
            for book in author.books(s)? {
                sum = sum.wrapping_add(pair_sum(author.sum(), book.sum()));
            }
        }
        Ok(sum)
    })
}

/// Authors that came alone: there is nothing to load for at once.
pub fn orm_alone(store: &Store) -> Outcome {
    store.db.read(|s| {
        let mut sum = 0_u64;
        for key in 1..=AUTHORS {
            let author = s.one::<models::Author>(key)?;
            for book in author.books(s)? {
                sum = sum.wrapping_add(pair_sum(author.sum(), book.sum()));
            }
        }
        Ok(sum)
    })
}

pub fn sql(store: &Store) -> Outcome {
    let mut select = store.raw.prepare_cached(plain::AUTHORS)?;
    let authors = select.query_map([], Author::from_row)?.collect::<Result<Vec<_>, _>>()?;
    let mut sum = 0_u64;
    for author in &authors {
        sum = sum.wrapping_add(books_of(&store.raw, author)?);
    }
    Ok(sum)
}

pub fn sql_alone(store: &Store) -> Outcome {
    let transaction = store.raw.unchecked_transaction()?;
    let mut sum = 0_u64;
    for key in 1..=AUTHORS {
        let author = transaction.prepare_cached(plain::AUTHOR)?.query_row([key], Author::from_row)?;
        sum = sum.wrapping_add(books_of(&transaction, &author)?);
    }
    Ok(sum)
}

fn books_of(raw: &Connection, author: &Author) -> Result<u64, Box<dyn Error>> {
    let mut select = raw.prepare_cached(plain::BOOKS_OF_AUTHOR)?;
    let books = select.query_map([author.id], Book::from_row)?.collect::<Result<Vec<_>, _>>()?;
    Ok(books.iter().fold(0_u64, |sum, book| sum.wrapping_add(pair_sum(author.sum(), book.sum()))))
}
