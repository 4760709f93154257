//! PostgreSQL, and servers that speak its protocol.
//!
//! A transaction is `REPEATABLE READ`, unless the URL says more: it sees one snapshot, and an update of a row that another one has changed since
//! is refused ([`FailureKind::Conflict`]).
//!
//! A statement that fails ends a transaction here, so that each one runs behind a savepoint, and what fails is undone
//! alone. The savepoint costs a reading transaction nothing, and a writing one a round trip for each write but the last.
//!
//! Behind a pooler that gives a connection of the server's to each transaction, what is prepared and set is there for that
//! long ([`Keep`]).

use std::time::Duration;

use tokio_postgres::NoTls;
use tokio_postgres::config::{Config, SslMode};

use self::client::OwnClient;
use self::connection::PostgresConnection;
use self::dialect::POSTGRES;
use super::naming::Naming;
use super::server::{Isolation, Patience, ServerUrl, Tls};
use super::{Backend, Connection, Dialect, Failure};

mod array;
mod cell;
mod client;
mod connection;
mod dialect;
mod failure;
mod parameter;
mod statements;
mod tls;

/// A PostgreSQL database.
pub(crate) struct Postgres {
    config: Config,
    tls: Tls,
    patience: Patience,
    isolation: Isolation,
    keep: Keep,
    naming: Naming,
}

/// How long what a connection sets up on the server is there.
#[derive(Debug, Clone, PartialEq)]
enum Keep {
    /// As long as the connection.
    Session,
    /// As long as a transaction, since each may run on another connection of a pooler. Holds the settings that each begins
    /// with.
    Transaction(String),
}

impl Postgres {
    /// The database at this URL, given without its `postgres:`; what is wrong with it otherwise.
    pub(crate) fn from_url(rest: &str) -> Result<Postgres, String> {
        let url = ServerUrl::parse(rest, &["application_name", "options", "pooler"])?;
        let mut config = Config::new();
        if let Some(user) = &url.user {
            config.user(user);
        }
        if let Some(password) = &url.password {
            config.password(password);
        }
        config.host(&url.host);
        config.port(url.port.unwrap_or(5432));
        if let Some(database) = &url.database {
            config.dbname(database);
        }
        config.connect_timeout(url.patience.connect);
        // A server that vanished is noticed when nothing that was sent is acknowledged for this long, and when it is waited
        // for that long and then doesn't say that it is there.
        config.tcp_user_timeout(Duration::from_secs(30));
        config.keepalives_idle(Duration::from_secs(60));
        config.keepalives_interval(Duration::from_secs(10));
        config.ssl_mode(if url.tls == Tls::Disable { SslMode::Disable } else { SslMode::Require });
        let (mut options, mut pooled) = (Vec::new(), false);
        for (name, value) in &url.options {
            match name.as_str() {
                "application_name" => {
                    config.application_name(value);
                }
                "options" => options.push(value.clone()),
                _ if value == "transaction" => pooled = true,
                _ => return Err(format!("`pooler` is `transaction`, not `{value}`")),
            }
        }
        let mut keep = Keep::Session;
        let timeouts = [("statement_timeout", url.statement_timeout), ("lock_timeout", url.lock_timeout)];
        let timeouts = timeouts.into_iter().filter_map(|(name, timeout)| Some((name, timeout?.as_millis())));
        if pooled {
            if !options.is_empty() {
                return Err("`options` are of a session, and `pooler=transaction` has none".to_owned());
            }
            keep =
                Keep::Transaction(timeouts.map(|(name, timeout)| format!("SET LOCAL {name} = {timeout}; ")).collect());
        } else {
            options.extend(timeouts.map(|(name, timeout)| format!("-c {name}={timeout}")));
        }
        if !options.is_empty() {
            config.options(options.join(" "));
        }
        let ServerUrl { tls, patience, isolation, naming, .. } = url;
        Ok(Postgres { config, tls, patience, isolation, keep, naming })
    }
}

impl Backend for Postgres {
    fn connect(&self) -> Result<Box<dyn Connection>, Failure> {
        let opened = match &self.tls {
            Tls::Disable => OwnClient::open(&self.config, NoTls, self.patience),
            tls => OwnClient::open(&self.config, tls::connector(tls)?, self.patience),
        };
        let client = opened.map_err(Failure::of_opening)?;
        Ok(Box::new(PostgresConnection::new(client, self.keep.clone(), self.isolation)))
    }

    fn dialect(&self) -> &'static dyn Dialect {
        self.naming.of(&POSTGRES)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn through_a_pooler_nothing_outlives_a_transaction() {
        let keep = |options: &str| Postgres::from_url(&format!("//localhost?{options}")).map(|postgres| postgres.keep);
        assert_eq!(keep("statement_timeout=5"), Ok(Keep::Session));
        assert_eq!(keep("pooler=transaction"), Ok(Keep::Transaction(String::new())));
        let settings = "SET LOCAL statement_timeout = 5; SET LOCAL lock_timeout = 7; ";
        let kept = keep("pooler=transaction&lock_timeout=7&statement_timeout=5");
        assert_eq!(kept, Ok(Keep::Transaction(settings.to_owned())));
        assert_eq!(keep("pooler=session"), Err("`pooler` is `transaction`, not `session`".to_owned()));
        let refused = "`options` are of a session, and `pooler=transaction` has none";
        assert_eq!(keep("pooler=transaction&options=-c%20a%3Db"), Err(refused.to_owned()));
    }
}
