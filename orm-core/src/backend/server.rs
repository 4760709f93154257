//! What the backends with a server have in common: their URLs, and what they keep of a connection.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;
use std::time::Duration;

use super::naming::Naming;
use super::{Failure, FailureKind};

impl Failure {
    /// The failure of opening a connection: a server that can't be reached now is another thing than one that refuses.
    pub(super) fn of_opening(self) -> Failure {
        let kind = if self.kind == FailureKind::Lost { FailureKind::Lost } else { FailureKind::Open };
        Failure { kind, ..self }
    }

    /// That the server didn't answer for so long, and isn't waited for any more.
    #[cold]
    pub(super) fn silent(limit: Duration) -> Failure {
        Failure { kind: FailureKind::Lost, message: format!("the server didn't answer within {limit:?}"), source: None }
    }

    /// That a connection was given up earlier: an answer to another question may still come on it.
    #[cold]
    pub(super) fn given_up() -> Failure {
        let message = "the connection was given up, since the server didn't answer".to_owned();
        Failure { kind: FailureKind::Lost, message, source: None }
    }
}

/// The options that a URL of every server takes.
const COMMON: [&str; 8] = [
    "connect_timeout",
    "read_timeout",
    "statement_timeout",
    "lock_timeout",
    "isolation_level",
    "sslmode",
    "sslrootcert",
    "naming",
];
/// How long to wait for a connection where the URL doesn't say.
const CONNECT: Duration = Duration::from_secs(10);

/// How long a server is waited for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Patience {
    /// Until there is a connection.
    pub(super) connect: Duration,
    /// For any answer; for ever where nothing is said, since a statement may take long.
    pub(super) read: Option<Duration>,
}

impl Patience {
    /// For an answer that needs no work, that the connection still is one or that a transaction begins; and for that to a
    /// rollback, which takes place without a connection too.
    pub(super) fn first(self) -> Duration {
        self.read.map_or(self.connect, |read| read.min(self.connect))
    }
}

/// Where a server is, and who asks: `//user:password@host:port/database?option=value`, percent-encoded.
#[derive(Clone, PartialEq)]
pub(super) struct ServerUrl {
    pub(super) user: Option<String>,
    pub(super) password: Option<String>,
    /// A name, an address, or, with a `/` at its beginning, the path of a socket.
    pub(super) host: String,
    pub(super) port: Option<u16>,
    pub(super) database: Option<String>,
    pub(super) patience: Patience,
    pub(super) statement_timeout: Option<Duration>,
    pub(super) lock_timeout: Option<Duration>,
    pub(super) isolation: Isolation,
    pub(super) tls: Tls,
    pub(super) naming: Naming,
    /// The options that only one of the engines knows.
    pub(super) options: Vec<(String, String)>,
}

/// What transactions that run at the same time see of each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Isolation {
    /// One snapshot; what was read may change meanwhile.
    RepeatableRead,
    /// What is committed is what would have come of one after the other.
    Serializable,
}

impl Isolation {
    fn parse(value: &str) -> Result<Isolation, String> {
        match value {
            "repeatable-read" => Ok(Isolation::RepeatableRead),
            "serializable" => Ok(Isolation::Serializable),
            other => Err(format!("`isolation_level` is `repeatable-read` or `serializable`, not `{other}`")),
        }
    }

    /// As SQL has it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Isolation::RepeatableRead => "REPEATABLE READ",
            Isolation::Serializable => "SERIALIZABLE",
        }
    }
}

/// Whether the connection is encrypted, and how far the server is believed.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Tls {
    /// Not encrypted.
    Disable,
    /// Encrypted; the certificate is verified, and that it is the host's. Holds the path of a file of certificates to
    /// trust, instead of those that are trusted everywhere.
    Verify(Option<String>),
    /// Encrypted; whose certificate it is isn't verified.
    NoVerify,
}

// Not derived: the password is not for messages.
impl fmt::Debug for ServerUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServerUrl").field("host", &self.host).field("port", &self.port).finish_non_exhaustive()
    }
}

impl ServerUrl {
    /// Parses what stands behind `postgres:` or `mysql:`; what is wrong with it otherwise. `own` are the options that
    /// this engine knows beside the common ones.
    pub(super) fn parse(rest: &str, own: &[&str]) -> Result<ServerUrl, String> {
        let rest = rest.strip_prefix("//").ok_or("there is no `//` behind the scheme")?;
        let (address, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (authority, database) = address.split_once('/').unwrap_or((address, ""));
        // Nothing of it is to be shown: it is a part of the password.
        let names = query.split('&').map(|parameter| parameter.split('=').next().unwrap_or_default());
        if std::iter::once(database).chain(names).any(|name| name.contains('@')) {
            return Err("a `/` or `?` in a user's name or password is written `%2F` or `%3F`".to_owned());
        }
        let (user, place) = match authority.rsplit_once('@') {
            Some((user, place)) => (user, place),
            None => ("", authority),
        };
        let (user, password) = match user.split_once(':') {
            Some((user, password)) => (user, Some(decoded(password)?)),
            None => (user, None),
        };
        let (host, port) = host_and_port(place)?;
        let mut url = ServerUrl {
            user: not_empty(decoded(user)?),
            password,
            host: not_empty(decoded(host)?).unwrap_or_else(|| "localhost".to_owned()),
            port,
            database: not_empty(decoded(database)?),
            patience: Patience { connect: CONNECT, read: None },
            statement_timeout: None,
            lock_timeout: None,
            isolation: Isolation::RepeatableRead,
            tls: Tls::Disable,
            naming: Naming::default(),
            options: Vec::new(),
        };
        let (mut mode, mut certificates) = (None, None);
        for parameter in query.split('&').filter(|parameter| !parameter.is_empty()) {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            let value = decoded(value)?;
            match name {
                "connect_timeout" => url.patience.connect = Duration::from_secs(number(name, &value, "seconds")?),
                "read_timeout" => url.patience.read = Some(milliseconds(name, &value)?),
                "statement_timeout" => url.statement_timeout = Some(milliseconds(name, &value)?),
                "lock_timeout" => url.lock_timeout = Some(milliseconds(name, &value)?),
                "isolation_level" => url.isolation = Isolation::parse(&value)?,
                "sslmode" => mode = Some(value),
                "naming" => url.naming = Naming::parse(&value)?,
                "sslrootcert" => certificates = Some(value),
                name if own.contains(&name) => url.options.push((name.to_owned(), value)),
                _ => {
                    let known = COMMON.iter().chain(own).map(|name| format!("`{name}`")).collect::<Vec<_>>();
                    return Err(format!("there is no parameter `{name}`, only {}", known.join(", ")));
                }
            }
        }
        url.tls = tls(mode.as_deref(), certificates, url.is_local())?;
        Ok(url)
    }

    /// Whether what is sent doesn't leave the machine.
    pub(super) fn is_local(&self) -> bool {
        let address = IpAddr::from_str(&self.host).is_ok_and(|address| address.is_loopback());
        self.is_socket() || address || self.host.eq_ignore_ascii_case("localhost")
    }

    /// Whether the host is the path of a socket.
    pub(super) fn is_socket(&self) -> bool {
        self.host.starts_with('/')
    }
}

fn tls(mode: Option<&str>, certificates: Option<String>, local: bool) -> Result<Tls, String> {
    match mode {
        None if local && certificates.is_none() => Ok(Tls::Disable),
        None | Some("require" | "verify-full") => Ok(Tls::Verify(certificates)),
        Some(mode) if certificates.is_some() => Err(format!("`sslrootcert` says nothing with `sslmode={mode}`")),
        Some("disable") => Ok(Tls::Disable),
        Some("no-verify") => Ok(Tls::NoVerify),
        Some(other) => {
            Err(format!("`sslmode` is `disable`, `require`, `verify-full` (the same) or `no-verify`, not `{other}`"))
        }
    }
}

/// `host`, `host:1`, `[::1]`, `[::1]:1`
fn host_and_port(place: &str) -> Result<(&str, Option<u16>), String> {
    let (host, port) = match place.strip_prefix('[').map(|rest| rest.split_once(']')) {
        Some(Some((host, port))) => (host, port.strip_prefix(':').unwrap_or(port)),
        Some(None) => return Err("the `[` of the address has no `]`".to_owned()),
        None => place.rsplit_once(':').unwrap_or((place, "")),
    };
    match port {
        "" => Ok((host, None)),
        port => match port.parse() {
            Ok(port) if port > 0 => Ok((host, Some(port))),
            // Not to be shown: where the host is left out, it is the password.
            _ => Err("the port is not a number from 1 to 65535".to_owned()),
        },
    }
}

fn not_empty(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

fn number(name: &str, value: &str, unit: &str) -> Result<u64, String> {
    // As milliseconds, what an engine counts in an `i32`.
    let most = if unit == "seconds" { 2_000_000 } else { 2_000_000_000 };
    match value.parse() {
        Ok(number) if number > 0 && number <= most => Ok(number),
        _ => Err(format!("`{name}` is a number of {unit} up to {most}, not `{value}`")),
    }
}

fn milliseconds(name: &str, value: &str) -> Result<Duration, String> {
    number(name, value, "milliseconds").map(Duration::from_millis)
}

/// The text with each `%41` as the byte that it stands for. What is wrong is not repeated: it may be a password.
fn decoded(text: &str) -> Result<String, String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let mut digit = || rest.next().and_then(|byte| char::from(byte).to_digit(16));
        match (digit(), digit()) {
            (Some(high), Some(low)) => bytes.push((high * 16 + low) as u8),
            _ => return Err("a `%` is not followed by two hexadecimal digits; `%` itself is `%25`".to_owned()),
        }
    }
    match String::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => Ok(text),
        Ok(_) => Err("a part has a NUL character".to_owned()),
        Err(_) => Err("a percent-encoded part is not UTF-8".to_owned()),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn parse(rest: &str) -> Result<ServerUrl, String> {
        ServerUrl::parse(rest, &["application_name"])
    }

    #[test]
    fn all_parts() {
        let url = parse(
            "//ada:p%40ss:w%25rd@db.example.org:6543/the%20library?connect_timeout=3&read_timeout=4000\
             &statement_timeout=1500&lock_timeout=20&isolation_level=serializable&naming=snake_case&application_name=a%26b&sslrootcert=/ca.pem",
        );
        let expected = ServerUrl {
            user: Some("ada".into()),
            password: Some("p@ss:w%rd".into()),
            host: "db.example.org".into(),
            port: Some(6543),
            database: Some("the library".into()),
            patience: Patience { connect: Duration::from_secs(3), read: Some(Duration::from_secs(4)) },
            statement_timeout: Some(Duration::from_millis(1500)),
            lock_timeout: Some(Duration::from_millis(20)),
            isolation: Isolation::Serializable,
            tls: Tls::Verify(Some("/ca.pem".into())),
            naming: Naming::SnakeCase,
            options: vec![("application_name".into(), "a&b".into())],
        };
        assert_eq!(url, Ok(expected));
    }

    #[test]
    fn no_part() {
        let expected = ServerUrl {
            user: None,
            password: None,
            host: "localhost".into(),
            port: None,
            database: None,
            patience: Patience { connect: CONNECT, read: None },
            statement_timeout: None,
            lock_timeout: None,
            isolation: Isolation::RepeatableRead,
            tls: Tls::Disable,
            naming: Naming::AsWritten,
            options: vec![],
        };
        assert_eq!(parse("//"), Ok(expected.clone()));
        assert_eq!(parse("///?"), Ok(expected));
    }

    #[test]
    fn hosts() {
        let host = |rest: &str| parse(rest).map(|url| (url.host, url.port));
        assert_eq!(host("//a@[::1]:77/b"), Ok(("::1".into(), Some(77))));
        assert_eq!(host("//[::1]"), Ok(("::1".into(), None)));
        assert_eq!(host("//%2Frun%2Fsocket/b"), Ok(("/run/socket".into(), None)));
    }

    #[test]
    fn tls_is_verified_wherever_the_connection_leaves_the_machine() {
        let tls = |rest: &str| parse(rest).map(|url| url.tls);
        for local in ["//localhost", "//127.0.0.1:5", "//[::1]/a", "//%2Frun/a", "//"] {
            assert_eq!(tls(local), Ok(Tls::Disable), "{local}");
            assert_eq!(tls(&format!("{local}?sslmode=require")), Ok(Tls::Verify(None)), "{local}");
        }
        for remote in ["//db.example.org", "//10.0.0.1", "//localhost.example.org", "//[2001:db8::1]"] {
            assert_eq!(tls(remote), Ok(Tls::Verify(None)), "{remote}");
            assert_eq!(tls(&format!("{remote}?sslmode=verify-full")), Ok(Tls::Verify(None)), "{remote}");
            assert_eq!(tls(&format!("{remote}?sslmode=disable")), Ok(Tls::Disable), "{remote}");
            assert_eq!(tls(&format!("{remote}?sslmode=no-verify")), Ok(Tls::NoVerify), "{remote}");
        }
    }

    #[test]
    fn refusals() {
        let known = "`connect_timeout`, `read_timeout`, `statement_timeout`, `lock_timeout`, `isolation_level`, \
                     `sslmode`, `sslrootcert`, `naming`, `application_name`";
        for (rest, reason) in [
            ("localhost/a", "there is no `//` behind the scheme"),
            ("//a:b%@c", "a `%` is not followed by two hexadecimal digits; `%` itself is `%25`"),
            ("//a:%ff@c", "a percent-encoded part is not UTF-8"),
            ("//a%00b", "a part has a NUL character"),
            ("//a:b", "the port is not a number from 1 to 65535"),
            ("//a:65536", "the port is not a number from 1 to 65535"),
            ("//[::1", "the `[` of the address has no `]`"),
            ("//a?connect_timeout=0", "`connect_timeout` is a number of seconds up to 2000000, not `0`"),
            ("//a?lock_timeout=5s", "`lock_timeout` is a number of milliseconds up to 2000000000, not `5s`"),
            (
                "//a?sslmode=prefer",
                "`sslmode` is `disable`, `require`, `verify-full` (the same) or `no-verify`, not `prefer`",
            ),
            ("//a?sslmode=no-verify&sslrootcert=b", "`sslrootcert` says nothing with `sslmode=no-verify`"),
            ("//a:b?c@d", "a `/` or `?` in a user's name or password is written `%2F` or `%3F`"),
            ("//a:b/c@d", "a `/` or `?` in a user's name or password is written `%2F` or `%3F`"),
            ("///a:b@c", "a `/` or `?` in a user's name or password is written `%2F` or `%3F`"),
            ("//a?isolation_level=1", "`isolation_level` is `repeatable-read` or `serializable`, not `1`"),
            ("//a?naming=camelCase", "`naming` is `as_written` or `snake_case`, not `camelCase`"),
            ("//a?timeout=5", &format!("there is no parameter `timeout`, only {known}")),
        ] {
            assert_eq!(parse(rest), Err(reason.to_owned()), "{rest}");
        }
    }

    #[test]
    fn the_password_is_not_shown() {
        let shown = format!("{:?}", parse("//ada:secret@localhost").unwrap());
        assert_eq!(shown, "ServerUrl { host: \"localhost\", port: None, .. }");
    }
}
