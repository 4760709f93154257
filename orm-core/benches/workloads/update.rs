//! W7: update one column of 1,000 loaded rows.

use std::error::Error;

use rusqlite::{Connection, Statement, Transaction, TransactionBehavior, params};

use crate::clock::Clock;
use crate::models;
use crate::plain::{self, Author};
use crate::stores::Store;
use crate::workload::Outcome;

const COUNTRY: &str = "Elsewhere";

pub fn orm(store: &Store) -> Outcome {
    store.db.transaction(|s| update_all(s, &s.all()?))
}

/// The transaction is open and the rows are there; it is rolled back afterwards.
pub fn orm_held(store: &Store, clock: &mut Clock) -> Outcome {
    let s = store.db.session()?;
    let authors = s.all()?;
    let sum = clock.time(&mut || update_all(&s, &authors))?;
    s.rollback()?;
    Ok(sum)
}

fn update_all(s: &orm_core::Session, authors: &[orm_core::Entity<'_, models::Author>]) -> Outcome {
    let mut sum = 0_u64;
    for &author in authors {
        s.update(author, |row| row.country = COUNTRY.to_owned())?;
        sum = sum.wrapping_add(author.sum());
    }
    Ok(sum)
}

pub fn sql(store: &Store) -> Outcome {
    let transaction = begin(store)?;
    let sum = update_all_by_hand(&transaction, &mut load(&transaction)?)?;
    transaction.commit()?;
    Ok(sum)
}

/// The same by hand, the statement taken from the connection's cache for each row, as one does who changes rows here and
/// there.
pub fn sql_held(store: &Store, clock: &mut Clock) -> Outcome {
    let transaction = begin(store)?;
    let mut authors = load(&transaction)?;
    clock.time(&mut || {
        let mut sum = 0_u64;
        for author in &mut authors {
            update(author, &mut *transaction.prepare_cached(plain::UPDATE_COUNTRY)?)?;
            sum = sum.wrapping_add(author.sum());
        }
        Ok(sum)
    })
}

/// The same by hand, with one statement for all rows.
pub fn sql_once(store: &Store, clock: &mut Clock) -> Outcome {
    let transaction = begin(store)?;
    let mut authors = load(&transaction)?;
    clock.time(&mut || update_all_by_hand(&transaction, &mut authors))
}

fn begin(store: &Store) -> rusqlite::Result<Transaction<'_>> {
    Transaction::new_unchecked(&store.raw, TransactionBehavior::Immediate)
}

fn load(raw: &Connection) -> rusqlite::Result<Vec<Author>> {
    raw.prepare_cached(plain::AUTHORS)?.query_map([], Author::from_row)?.collect()
}

fn update_all_by_hand(raw: &Connection, authors: &mut [Author]) -> Outcome {
    let mut statement = raw.prepare_cached(plain::UPDATE_COUNTRY)?;
    let mut sum = 0_u64;
    for author in authors {
        update(author, &mut statement)?;
        sum = sum.wrapping_add(author.sum());
    }
    Ok(sum)
}

fn update(author: &mut Author, statement: &mut Statement<'_>) -> rusqlite::Result<()> {
    author.country = COUNTRY.to_owned();
    statement.execute(params![author.country, author.id])?;
    Ok(())
}

/// Puts back what was updated.
pub fn restore(store: &Store) -> Result<(), Box<dyn Error>> {
    store.raw.execute(plain::RESTORE_COUNTRIES, [])?;
    Ok(())
}
