//! W6: insert 1,000 authors with 10 books each, keys from the database, in one transaction.

use std::error::Error;

use rusqlite::{Connection, params};

use crate::models;
use crate::plain;
use crate::source::{NewAuthor, NewBook, author_sum, book_sum, pair_sum};
use crate::stores::Store;
use crate::workload::Outcome;

pub fn orm(store: &Store) -> Outcome {
    store.db.transaction(|s| {
        let mut sum = 0_u64;
        for author in s.insert_all(store.source.iter().map(author_draft))? {
            for book in author.books(s)? {
                sum = sum.wrapping_add(pair_sum(author.sum(), book.sum()));
            }
        }
        Ok(sum)
    })
}

fn author_draft(author: &NewAuthor) -> impl orm_core::Draft<models::Author> + use<> {
    let NewAuthor { name, country, books } = author;
    let books = books.iter().map(|NewBook { title, year }| models::Book::draft().title(title).year(*year));
    models::Author::draft().name(name).country(country).books(books)
}

pub fn sql(store: &Store) -> Outcome {
    let transaction = store.raw.unchecked_transaction()?;
    let mut sum = 0_u64;
    for author in &store.source {
        sum = sum.wrapping_add(insert(&transaction, author)?);
    }
    transaction.commit()?;
    Ok(sum)
}

fn insert(raw: &Connection, author: &NewAuthor) -> Result<u64, Box<dyn Error>> {
    let NewAuthor { name, country, books } = author;
    raw.prepare_cached(plain::INSERT_AUTHOR)?.execute(params![name, country])?;
    let author = raw.last_insert_rowid();
    let mut sum = 0_u64;
    let mut insert = raw.prepare_cached(plain::INSERT_BOOK)?;
    for NewBook { title, year } in books {
        insert.execute(params![title, year, author])?;
        let book = book_sum(raw.last_insert_rowid(), title, *year);
        sum = sum.wrapping_add(pair_sum(author_sum(author, name, country), book));
    }
    Ok(sum)
}
