//! PostgreSQL, and servers that speak its protocol.
//!
//! A transaction is `REPEATABLE READ`: it sees one snapshot, and an update of a row that another one has changed since
//! is refused ([`FailureKind::Conflict`]).
//!
//! A statement that fails ends a transaction here, so that each one runs behind a savepoint, and what fails is undone
//! alone. The savepoint costs a reading transaction nothing, and a writing one a round trip for each write but the last.

use postgres::NoTls;
use postgres::config::{Config, SslMode};

use self::client::OwnClient;
use self::connection::PostgresConnection;
use self::dialect::POSTGRES;
use super::naming::Naming;
use super::server::{ServerUrl, Tls};
use super::{Backend, Connection, Dialect, Failure};

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
    naming: Naming,
}

impl Postgres {
    /// The database at this URL, given without its `postgres:`; what is wrong with it otherwise.
    pub(crate) fn from_url(rest: &str) -> Result<Postgres, String> {
        let url = ServerUrl::parse(rest, &["application_name", "options"])?;
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
        config.connect_timeout(url.connect_timeout);
        // A server that vanished is noticed when nothing that was sent is acknowledged for this long.
        config.tcp_user_timeout(std::time::Duration::from_secs(30));
        config.keepalives_idle(std::time::Duration::from_secs(60));
        config.ssl_mode(if url.tls == Tls::Disable { SslMode::Disable } else { SslMode::Require });
        let mut settings = Vec::new();
        for (name, value) in &url.options {
            match name.as_str() {
                "application_name" => {
                    config.application_name(value);
                }
                _ => settings.push(value.clone()),
            }
        }
        for (name, timeout) in [("statement_timeout", url.statement_timeout), ("lock_timeout", url.lock_timeout)] {
            if let Some(timeout) = timeout {
                settings.push(format!("-c {name}={}", timeout.as_millis()));
            }
        }
        if !settings.is_empty() {
            config.options(&settings.join(" "));
        }
        Ok(Postgres { config, tls: url.tls, naming: url.naming })
    }
}

impl Backend for Postgres {
    fn connect(&self) -> Result<Box<dyn Connection>, Failure> {
        let connected = match &self.tls {
            Tls::Disable => OwnClient::open(|| self.config.connect(NoTls)),
            tls => {
                let connector = tls::connector(tls)?;
                OwnClient::open(|| self.config.connect(connector))
            }
        };
        match connected {
            Ok(client) => Ok(Box::new(PostgresConnection::new(client))),
            Err(error) => Err(Failure::from(error).of_opening()),
        }
    }

    fn dialect(&self) -> &'static dyn Dialect {
        self.naming.of(&POSTGRES)
    }
}
