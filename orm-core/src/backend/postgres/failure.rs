//! PostgreSQL's errors by kind: by their SQLSTATE.

use std::error::Error as _;

use tokio_postgres::Error;
use tokio_postgres::error::{DbError, SqlState};

use super::super::{Failure, FailureKind};
use super::parameter::Changed;

impl From<Error> for Failure {
    #[cold]
    fn from(error: Error) -> Self {
        let (kind, message) = match error.as_db_error() {
            Some(reported) => (kind(reported), message(reported)),
            None => without_report(&error),
        };
        Failure { kind, message, source: Some(Box::new(error)) }
    }
}

/// What did not come from the server.
fn without_report(error: &Error) -> (FailureKind, String) {
    let mut message = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        if inner.is::<Changed>() {
            return (FailureKind::Value, inner.to_string());
        }
        message = format!("{message}: {inner}");
        cause = inner.source();
    }
    let lost = error.is_closed() || error.source().is_some_and(|source| source.is::<std::io::Error>());
    (if lost { FailureKind::Lost } else { FailureKind::Other }, message)
}

/// The message with its detail, which names the columns of a constraint.
fn message(error: &DbError) -> String {
    match error.detail() {
        Some(detail) => format!("{}: {detail}", error.message()),
        None => error.message().to_owned(),
    }
}

fn kind(error: &DbError) -> FailureKind {
    let state = error.code();
    match *state {
        SqlState::UNIQUE_VIOLATION => return FailureKind::Unique(Vec::new()),
        SqlState::FOREIGN_KEY_VIOLATION | SqlState::RESTRICT_VIOLATION => return FailureKind::ForeignKey,
        SqlState::NOT_NULL_VIOLATION => return FailureKind::NotNull(column(error)),
        SqlState::CHECK_VIOLATION => return FailureKind::Check,
        SqlState::UNDEFINED_TABLE => return FailureKind::MissingTable(missing(error.message())),
        SqlState::UNDEFINED_COLUMN => return FailureKind::MissingColumn(missing(error.message())),
        SqlState::T_R_SERIALIZATION_FAILURE | SqlState::T_R_DEADLOCK_DETECTED => return FailureKind::Conflict,
        SqlState::LOCK_NOT_AVAILABLE => return FailureKind::Locked,
        SqlState::QUERY_CANCELED => return FailureKind::TimedOut,
        SqlState::READ_ONLY_SQL_TRANSACTION => return FailureKind::ReadOnly,
        SqlState::DISK_FULL => return FailureKind::Full,
        SqlState::ADMIN_SHUTDOWN
        | SqlState::CRASH_SHUTDOWN
        // The transaction may have been committed, which is no reason to run it again.
        | SqlState::T_R_STATEMENT_COMPLETION_UNKNOWN
        | SqlState::CANNOT_CONNECT_NOW
        | SqlState::TOO_MANY_CONNECTIONS
        | SqlState::DATABASE_DROPPED
        | SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT => return FailureKind::Lost,
        _ => {}
    }
    match state.code().get(..2) {
        // Of the transactions that were rolled back, the others.
        Some("40") => FailureKind::Conflict,
        Some("08") => FailureKind::Lost,
        Some("22") => FailureKind::Value,
        _ => FailureKind::Other,
    }
}

fn column(error: &DbError) -> Vec<String> {
    match (error.table(), error.column()) {
        (Some(table), Some(column)) => vec![format!("{table}.{column}")],
        _ => Vec::new(),
    }
}

/// `relation "t" does not exist`, `column "c" does not exist`, `column t.c does not exist`, `column "c" of relation "t"
/// does not exist`: in every language the name is the first that is quoted, or else the only one with a point in it.
fn missing(message: &str) -> String {
    let pointed = || message.split(' ').find(|word| word.trim_matches('.').contains('.'));
    let name = match message.split_once(['"', '«', '„']) {
        Some((_, rest)) => rest.split(['"', '»', '“']).next().unwrap_or(rest),
        None => pointed().unwrap_or(message),
    };
    name.rsplit_once('.').map_or(name, |(_, name)| name).to_owned()
}

#[cfg(test)]
mod tests {
    use super::missing;

    #[test]
    fn the_name_in_the_message() {
        for (message, name) in [
            ("relation \"authors\" does not exist", "authors"),
            ("relation \"other.authors\" does not exist", "authors"),
            ("column \"age\" does not exist", "age"),
            ("column authors.age does not exist", "age"),
            ("column \"age\" of relation \"authors\" does not exist", "age"),
            ("la relation « authors » n'existe pas", " authors "),
        ] {
            assert_eq!(missing(message).trim(), name.trim());
        }
    }
}
