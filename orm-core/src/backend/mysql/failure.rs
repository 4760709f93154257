//! MySQL's and MariaDB's errors by kind: by their number.

use std::error::Error as _;
use std::io;

use mysql::{Error, MySqlError};

use super::super::{Failure, FailureKind};

/// A session variable that this server doesn't have.
pub(super) const UNKNOWN_VARIABLE: u16 = 1193;

impl From<Error> for Failure {
    #[cold]
    fn from(error: Error) -> Self {
        let (kind, message) = match &error {
            Error::MySqlError(reported) => (kind(reported), reported.message.clone()),
            Error::IoError(reason) => (FailureKind::Lost, reason.to_string()),
            Error::CodecError(reason) => (FailureKind::Lost, reason.to_string()),
            Error::TlsError(reason) => (FailureKind::Lost, reason.to_string()),
            // The statement that was sent has other parameters than were given.
            Error::DriverError(reason @ mysql::DriverError::MismatchedStmtParams(..)) => {
                (FailureKind::Other, reason.to_string())
            }
            Error::DriverError(reason) => (FailureKind::Lost, reason.to_string()),
            other => (FailureKind::Other, other.to_string()),
        };
        Failure { kind, message, source: Some(Box::new(error)) }
    }
}

/// Whether the server didn't answer, or didn't take what was sent, within the time that the socket waits.
pub(super) fn is_silence(error: &Error) -> bool {
    let silence = if cfg!(unix) { io::ErrorKind::WouldBlock } else { io::ErrorKind::TimedOut };
    let cause = match error {
        Error::IoError(cause) => Some(cause),
        Error::CodecError(error) => error.source().and_then(|cause| cause.downcast_ref()),
        _ => None,
    };
    cause.is_some_and(|cause: &io::Error| cause.kind() == silence)
}

fn kind(error: &MySqlError) -> FailureKind {
    let MySqlError { code, message, .. } = error;
    match code {
        1022 | 1062 | 1169 | 1586 | 1859 => FailureKind::Unique(Vec::new()),
        1216 | 1217 | 1451 | 1452 => FailureKind::ForeignKey,
        1048 | 1263 | 1364 => FailureKind::NotNull(Vec::new()),
        3819 | 4025 => FailureKind::Check,
        1109 | 1146 => FailureKind::MissingTable(last_name(message)),
        1054 => FailureKind::MissingColumn(last_name(message)),
        // The last of these are TiDB's.
        1020 | 1213 | 1637 | 8002 | 8005 | 8022 | 8028 | 9007 => FailureKind::Conflict,
        1205 | 3572 => FailureKind::Locked,
        1317 | 1969 | 3024 => FailureKind::TimedOut,
        1290 | 1792 | 1836 => FailureKind::ReadOnly,
        1021 | 1114 => FailureKind::Full,
        1040 | 1047 | 1053 | 1080 | 1152..=1161 | 1184 | 1927 | 2006 | 2013 | 4031 => FailureKind::Lost,
        1264 | 1265 | 1292 | 1300 | 1365..=1367 | 1406 | 1411 | 1441 | 1690 | 3140..=3158 | 4038 => FailureKind::Value,
        _ => FailureKind::Other,
    }
}

/// The first name in quotes, without what stands before its last point: `Table 'test.books' doesn't exist`, `Unknown
/// column 'books.year' in 'field list'`.
fn last_name(message: &str) -> String {
    let name = quoted(message, '\'').unwrap_or(message);
    name.rsplit_once('.').map_or(name, |(_, name)| name).to_owned()
}

fn quoted(text: &str, quote: char) -> Option<&str> {
    let (_, rest) = text.split_once(quote)?;
    rest.split(quote).next()
}

/// The key in `Duplicate entry 'x' for key 'books.title'`, where MySQL has the table before the point.
pub(super) fn key_name<'a>(message: &'a str, table: &str) -> Option<&'a str> {
    let (_, key) = message.rsplit_once(" for key '")?;
    let key = key.strip_suffix('\'').unwrap_or(key);
    Some(key.strip_prefix(table).and_then(|key| key.strip_prefix('.')).unwrap_or(key))
}

/// The column in `Column 'title' cannot be null`, `Field 'title' doesn't have a default value`.
pub(super) fn null_column(message: &str) -> Option<&str> {
    quoted(message, '\'')
}

/// The table that a statement of this library writes: the first name in it.
pub(super) fn table_of(sql: &str) -> Option<String> {
    let mut name = String::new();
    let mut rest = sql.split_once('`')?.1;
    loop {
        let (part, after) = rest.split_once('`')?;
        name.push_str(part);
        match after.strip_prefix('`') {
            Some(after) => {
                name.push('`');
                rest = after;
            }
            None => return Some(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_messages() {
        assert_eq!(last_name("Table 'test.books' doesn't exist"), "books");
        assert_eq!(last_name("Unknown column 'books.year' in 'field list'"), "year");
        assert_eq!(last_name("Unknown column 'year' in 'field list'"), "year");
        assert_eq!(key_name("Duplicate entry 'a' for key ''' for key 'title'", "books"), Some("title"));
        assert_eq!(key_name("Duplicate entry 'a' for key 'books.title'", "books"), Some("title"));
        assert_eq!(null_column("Column 'title' cannot be null"), Some("title"));
        assert_eq!(table_of("INSERT INTO `the ``books```.`x` (`a`)").as_deref(), Some("the `books`"));
        assert_eq!(table_of("COMMIT"), None);
    }
}
