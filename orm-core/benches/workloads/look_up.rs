//! W4: 10,000 look-ups by primary key.

use rusqlite::Connection;

use crate::models;
use crate::plain::{self, Book};
use crate::source::scattered_book_keys;
use crate::stores::Store;
use crate::workload::Outcome;

pub fn orm(store: &Store) -> Outcome {
    store.db.read(|s| {
        let mut sum = 0_u64;
        for key in scattered_book_keys() {
            sum = sum.wrapping_add(s.one::<models::Book>(key)?.sum());
        }
        Ok(sum)
    })
}

/// Each look-up a transaction of its own, as SQLite does it unless told otherwise.
pub fn sql(store: &Store) -> Outcome {
    look_up(&store.raw)
}

pub fn sql_in_transaction(store: &Store) -> Outcome {
    look_up(&*store.raw.unchecked_transaction()?)
}

fn look_up(raw: &Connection) -> Outcome {
    let mut sum = 0_u64;
    for key in scattered_book_keys() {
        let book = raw.prepare_cached(plain::BOOK)?.query_row([key], Book::from_row)?;
        sum = sum.wrapping_add(book.sum());
    }
    Ok(sum)
}
