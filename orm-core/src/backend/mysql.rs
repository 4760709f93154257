//! MySQL and MariaDB.
//!
//! A transaction is `REPEATABLE READ`, unless the URL says more. MariaDB is asked, where it can, to refuse an update of a row
//! that another transaction has changed since the snapshot (`innodb_snapshot_isolation`); MySQL lets the later update win. A
//! transaction that is `SERIALIZABLE` locks what it reads; one that only reads needs no lock to fit in between, and has its
//! snapshot.

use std::sync::OnceLock;
use std::time::Duration;

use mysql::consts::CapabilityFlags;
use mysql::prelude::Queryable;
use mysql::{Conn, OptsBuilder, SslOpts};

use self::connection::MysqlConnection;
use self::dialect::{MARIADB, MYSQL};
use super::server::{ServerUrl, Tls};
use super::{Backend, Connection, Dialect, Failure};

mod cell;
mod connection;
mod dialect;
mod failure;
mod parameter;
mod socket;

/// How many prepared statements a connection keeps.
const STATEMENTS: usize = 256;
/// A value is stored as it is or refused, a `0` is a key like any other, and a backslash is a character like any other.
const MODE: &str = "STRICT_ALL_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,\
                    NO_AUTO_VALUE_ON_ZERO,NO_BACKSLASH_ESCAPES";

/// A MySQL or MariaDB database.
pub(crate) struct Mysql {
    url: ServerUrl,
    flavor: OnceLock<Flavor>,
}

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Flavor {
    Mysql,
    Mariadb,
}

impl Mysql {
    /// The database at this URL, given without its `mysql:`; what is wrong with it otherwise.
    pub(crate) fn from_url(rest: &str) -> Result<Mysql, String> {
        let url = ServerUrl::parse(rest, &[])?;
        if url.database.is_none() {
            return Err("it names no database: write `mysql://host/database`".to_owned());
        }
        Ok(Mysql { url, flavor: OnceLock::new() })
    }

    /// A connection, with the session's settings, and how long a statement on it is waited for.
    fn open(&self) -> Result<(Conn, Flavor), mysql::Error> {
        let url = &self.url;
        let tcp = !url.is_socket();
        let options = OptsBuilder::new()
            .ip_or_hostname(tcp.then(|| url.host.clone()))
            .tcp_port(url.port.unwrap_or(3306))
            .socket((!tcp).then(|| url.host.clone()))
            .prefer_socket(false)
            .user(url.user.clone())
            .pass(url.password.clone())
            .db_name(url.database.clone())
            .tcp_connect_timeout(Some(url.patience.connect))
            .read_timeout(if cfg!(unix) { Some(url.patience.connect) } else { url.patience.read })
            .write_timeout(url.patience.read)
            .stmt_cache_size(STATEMENTS)
            // Otherwise a row that is set to what it is already would count as not found.
            .additional_capabilities(CapabilityFlags::CLIENT_FOUND_ROWS)
            .ssl_opts(tls(&url.tls));
        let mut conn = Conn::new(watched(options))?;
        let version: Option<String> = conn.query_first("SELECT VERSION()")?;
        let mariadb = version.is_some_and(|version| version.to_ascii_lowercase().contains("mariadb"));
        let flavor = if mariadb { Flavor::Mariadb } else { Flavor::Mysql };
        self.prepare(&mut conn, flavor)?;
        socket::set_patience(&conn, url.patience.read)?;
        Ok((conn, flavor))
    }

    /// The settings of the session.
    fn prepare(&self, conn: &mut Conn, flavor: Flavor) -> Result<(), mysql::Error> {
        conn.query_drop(format!("SET SESSION sql_mode = '{MODE}', time_zone = '+00:00'"))?;
        conn.query_drop(format!("SET SESSION TRANSACTION ISOLATION LEVEL {}", self.url.isolation.name()))?;
        if let Some(timeout) = self.url.statement_timeout {
            conn.query_drop(match flavor {
                Flavor::Mariadb => format!("SET SESSION max_statement_time = {}", timeout.as_secs_f64()),
                Flavor::Mysql => format!("SET SESSION max_execution_time = {}", timeout.as_millis()),
            })?;
        }
        if let Some(timeout) = self.url.lock_timeout {
            // It is counted in seconds there.
            let seconds = (timeout + Duration::from_millis(999)).as_secs();
            conn.query_drop(format!("SET SESSION innodb_lock_wait_timeout = {seconds}"))?;
        }
        if flavor == Flavor::Mariadb {
            match conn.query_drop("SET SESSION innodb_snapshot_isolation = ON") {
                // An older one doesn't have it.
                Err(mysql::Error::MySqlError(error)) if error.code == failure::UNKNOWN_VARIABLE => {}
                result => result?,
            }
        }
        Ok(())
    }
}

/// Says so where the server follows foreign keys above InnoDB, as MySQL does from 9.6 unless told otherwise: rows that go by
/// such a key, in a circle of tables or on one of two ways to a table, left others behind that reference them (seen with
/// 9.7.4, by SQL alone). MariaDB, and MySQL before, have no such variable.
fn warn_of_cascades(conn: &mut Conn) {
    let native = conn.query_first::<(String, String), _>("SHOW GLOBAL VARIABLES LIKE 'innodb_native_foreign_keys'");
    // Whoever can't tell has no more to say.
    if let Ok(Some((_, value))) = native
        && value == "OFF"
    {
        tracing::warn!(
            target: "orm_core::server",
            "what goes by a foreign key can leave rows behind that reference it: start the server with \
             innodb_native_foreign_keys = ON"
        );
    }
}

/// With a server that vanished noticed: when nothing that was sent is acknowledged for this long, and when it is waited for
/// that long and then doesn't say that it is there.
fn watched(options: OptsBuilder) -> OptsBuilder {
    let options = options.tcp_keepalive_time_ms(Some(60_000));
    #[cfg(any(target_os = "linux", target_os = "macos"))]
    let options = options.tcp_keepalive_probe_interval_secs(Some(10));
    #[cfg(target_os = "linux")]
    let options = options.tcp_user_timeout_ms(Some(30_000));
    options
}

fn tls(tls: &Tls) -> Option<SslOpts> {
    if *tls == Tls::Disable {
        return None;
    }
    // The driver asks for the process's own choice, and panics where a process has several providers and chose none.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Some(match tls {
        Tls::Verify(Some(path)) => SslOpts::default().with_root_cert_path(Some(std::path::PathBuf::from(path))),
        Tls::NoVerify => {
            SslOpts::default().with_danger_accept_invalid_certs(true).with_danger_skip_domain_validation(true)
        }
        Tls::Verify(None) | Tls::Disable => SslOpts::default(),
    })
}

impl Backend for Mysql {
    fn connect(&self) -> Result<Box<dyn Connection>, Failure> {
        match self.open() {
            Ok((mut conn, flavor)) => {
                let flavor = *self.flavor.get_or_init(|| {
                    warn_of_cascades(&mut conn);
                    flavor
                });
                Ok(Box::new(MysqlConnection::new(conn, flavor, &self.url)))
            }
            Err(error) if failure::is_silence(&error) => Err(Failure::silent(self.url.patience.connect)),
            Err(error) => Err(Failure::from(error).of_opening()),
        }
    }

    fn dialect(&self) -> &'static dyn Dialect {
        let dialects = match self.flavor.get() {
            Some(Flavor::Mysql) => &MYSQL,
            // Before the first connection nobody asks.
            Some(Flavor::Mariadb) | None => &MARIADB,
        };
        self.url.naming.of(dialects)
    }
}
