//! Whether whoever answers is who was asked for.

use orm_core::{Database, Error, prelude::*};

use crate::instance::Engine;
use crate::secured::{PASSWORD_IN_URL, Server, each};

#[derive(Model)]
#[model(table = "books")]
struct Book {
    #[column(primary_key)]
    id: i64,
    title: String,
}

/// What the server says of the connection's encryption: PostgreSQL.
#[derive(Model)]
#[model(table = "pg_stat_ssl")]
struct Encryption {
    #[column(primary_key)]
    pid: i32,
    ssl: bool,
}

/// MariaDB.
#[derive(Model)]
#[model(table = "SESSION_STATUS")]
struct Status {
    #[column(primary_key, name = "VARIABLE_NAME")]
    name: String,
    #[column(name = "VARIABLE_VALUE")]
    value: String,
}

#[test]
fn a_certificate_that_nobody_knows() {
    each(|server| {
        let open = |host: &str, options: &str| Database::open(&server.url(PASSWORD_IN_URL, host, options));
        let root = format!("sslrootcert={}", server.file("server-ca.pem"));
        let other = format!("sslrootcert={}", server.file("other-ca.pem"));
        // `0.0.0.0` leads to this machine as well, but isn't taken for it: the connection is encrypted and verified.
        for (host, options) in [("0.0.0.0", ""), ("0.0.0.0", "sslmode=require"), ("127.0.0.1", "sslmode=verify-full")] {
            is_not_trusted(open(host, options));
        }
        is_not_trusted(open("0.0.0.0", &other));
        is_not_trusted(open("127.0.0.1", &format!("sslmode=require&{other}")));
        // A certificate for another host.
        is_not_trusted(open("127.0.0.2", &format!("sslmode=require&{root}")));
        is_not_trusted(open("localhost", &format!("sslmode=require&{root}")));
        // The server doesn't take what is not encrypted.
        assert!(matches!(open("127.0.0.1", ""), Err(Error::Open { .. })));
        assert!(matches!(open("0.0.0.0", "sslmode=disable"), Err(Error::Open { .. })));

        for db in [open("0.0.0.0", &root), open("127.0.0.1", &root), open("127.0.0.2", "sslmode=no-verify")] {
            let db = db.unwrap();
            is_encrypted(server, &db);
            Schema::of::<(Book,)>().create(&db).unwrap();
            db.transaction(|s| s.insert(Book::draft().title("Solaris")).map(|_| ())).unwrap();
            assert!(db.read(|s| s.all::<Book>().map(|books| books[0].title == "Solaris" && books[0].id == 1)).unwrap());
        }
    });
}

fn is_not_trusted(opened: Result<Database, Error>) {
    let error = opened.map(|_| ()).unwrap_err();
    assert!(matches!(error, Error::Open { .. }), "{error}");
    let shown = format!("{error}");
    assert!(shown.contains("certificate"), "{shown}");
    assert!(!shown.contains("hunter2"), "{shown}");
}

fn is_encrypted(server: &Server, db: &Database) {
    let encrypted = db.read(|s| {
        if server.engine() == Engine::Postgres {
            let own = s.sql::<Encryption>("SELECT pid, ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()", ())?;
            return Ok::<_, Error>(own[0].ssl && own[0].pid > 0);
        }
        let version = "SELECT * FROM information_schema.SESSION_STATUS WHERE VARIABLE_NAME = 'SSL_VERSION'";
        let version = s.sql::<Status>(version, ())?;
        Ok(version[0].name.eq_ignore_ascii_case("ssl_version") && version[0].value.starts_with("TLS"))
    });
    assert_eq!(encrypted.ok(), Some(true));
}
