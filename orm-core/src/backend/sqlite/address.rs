//! What may stand behind `sqlite:`.

use std::time::Duration;

use super::super::naming::Naming;

const KNOWN: &str = "`mode`, `busy_timeout`, `journal_mode`, `naming`";

/// Where a database is and how to open it.
#[derive(Debug, PartialEq)]
pub(super) struct Address {
    pub(super) place: Place,
    pub(super) mode: Mode,
    pub(super) busy_timeout: Duration,
    /// What the URL asks for.
    pub(super) journal: Option<Journal>,
    pub(super) naming: Naming,
}

#[derive(Debug, PartialEq)]
pub(super) enum Place {
    Memory,
    File(String),
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Mode {
    ReadOnly,
    ReadWrite,
    Create,
}

/// The journals that a transaction can be rolled back with, also after a crash.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Journal {
    Delete,
    Truncate,
    Persist,
    Wal,
}

impl Journal {
    pub(super) fn name(self) -> &'static str {
        match self {
            Journal::Delete => "delete",
            Journal::Truncate => "truncate",
            Journal::Persist => "persist",
            Journal::Wal => "wal",
        }
    }
}

impl Address {
    pub(super) fn parse(rest: &str) -> Result<Address, String> {
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let place = match path.strip_prefix("//").unwrap_or(path) {
            "" => {
                return Err("there is no path; for a database in memory write `sqlite::memory:`".to_owned());
            }
            ":memory:" => Place::Memory,
            path if path.contains('\0') => return Err("the path has a NUL character".to_owned()),
            // SQLite would read it as a URI.
            path if path.starts_with("file:") => Place::File(format!("./{path}")),
            path => Place::File(path.to_owned()),
        };
        let busy_timeout = Duration::from_millis(5000);
        let mut address = Address { place, mode: Mode::Create, busy_timeout, journal: None, naming: Naming::AsWritten };
        for parameter in query.split('&').filter(|parameter| !parameter.is_empty()) {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            address.set(name, value)?;
        }
        Ok(address)
    }

    fn set(&mut self, name: &str, value: &str) -> Result<(), String> {
        let other = |known: &str| format!("`{name}` is {known}, not `{value}`");
        if self.place == Place::Memory && matches!(name, "mode" | "journal_mode") {
            return Err(format!("a database in memory has no `{name}`"));
        }
        match name {
            "mode" => {
                self.mode = match value {
                    "ro" => Mode::ReadOnly,
                    "rw" => Mode::ReadWrite,
                    "rwc" => Mode::Create,
                    _ => return Err(other("`ro`, `rw` or `rwc`")),
                };
            }
            "busy_timeout" => {
                // SQLite counts in an `i32`.
                let milliseconds = value.parse::<i32>().ok().and_then(|value| u64::try_from(value).ok());
                let milliseconds = milliseconds.ok_or_else(|| other("a number of milliseconds"))?;
                self.busy_timeout = Duration::from_millis(milliseconds);
            }
            "journal_mode" => {
                let all = [Journal::Delete, Journal::Truncate, Journal::Persist, Journal::Wal];
                let journal = all.into_iter().find(|journal| journal.name().eq_ignore_ascii_case(value));
                self.journal = Some(journal.ok_or_else(|| other("`delete`, `truncate`, `persist` or `wal`"))?);
            }
            "naming" => self.naming = Naming::parse(value)?,
            _ => return Err(format!("there is no parameter `{name}`, only {KNOWN}")),
        }
        Ok(())
    }

    pub(super) fn path(&self) -> &str {
        match &self.place {
            Place::Memory => ":memory:",
            Place::File(path) => path,
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn file(path: &str) -> Address {
        let busy_timeout = Duration::from_secs(5);
        Address {
            place: Place::File(path.to_owned()),
            mode: Mode::Create,
            busy_timeout,
            journal: None,
            naming: Naming::AsWritten,
        }
    }

    #[test]
    fn a_path() {
        assert_eq!(Address::parse("library.db"), Ok(file("library.db")));
        assert_eq!(Address::parse("//library.db"), Ok(file("library.db")));
        assert_eq!(Address::parse("///tmp/library.db"), Ok(file("/tmp/library.db")));
        assert_eq!(Address::parse("/tmp/a b%20.db?"), Ok(file("/tmp/a b%20.db")));
        assert_eq!(Address::parse("file:library.db"), Ok(file("./file:library.db")));
        assert_eq!(Address::parse(":memory:").unwrap().place, Place::Memory);
        assert_eq!(Address::parse("//:memory:").unwrap().place, Place::Memory);
    }

    #[test]
    fn parameters() {
        let expected = Address {
            mode: Mode::ReadOnly,
            busy_timeout: Duration::from_millis(20),
            journal: Some(Journal::Truncate),
            naming: Naming::SnakeCase,
            ..file("library.db")
        };
        assert_eq!(
            Address::parse("library.db?mode=ro&busy_timeout=20&journal_mode=TRUNCATE&naming=snake_case"),
            Ok(expected)
        );
    }

    #[test]
    fn refusals() {
        for (rest, reason) in [
            ("", "there is no path; for a database in memory write `sqlite::memory:`"),
            ("?mode=ro", "there is no path; for a database in memory write `sqlite::memory:`"),
            ("a\0.db", "the path has a NUL character"),
            ("a.db?mode=memory", "`mode` is `ro`, `rw` or `rwc`, not `memory`"),
            ("a.db?mode", "`mode` is `ro`, `rw` or `rwc`, not ``"),
            ("a.db?busy_timeout=5s", "`busy_timeout` is a number of milliseconds, not `5s`"),
            ("a.db?busy_timeout=-1", "`busy_timeout` is a number of milliseconds, not `-1`"),
            ("a.db?journal_mode=off", "`journal_mode` is `delete`, `truncate`, `persist` or `wal`, not `off`"),
            (
                "a.db?cache=shared",
                "there is no parameter `cache`, only `mode`, `busy_timeout`, `journal_mode`, `naming`",
            ),
            (":memory:?mode=ro", "a database in memory has no `mode`"),
        ] {
            assert_eq!(Address::parse(rest), Err(reason.to_owned()), "{rest}");
        }
    }
}
