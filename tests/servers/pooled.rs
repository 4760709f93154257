//! PostgreSQL behind `pgbouncer`, which gives a connection to each transaction: what one prepared, another doesn't find.

use std::fs;
use std::process::Child;

use orm_core::{Database, Error};

use crate::instance::{Engine, Instance};
use crate::library::{Author, Book, create, fill};
use crate::machine::{as_user, free_port, give, listens, open_folder, program, until};

/// The pooler's process, ended with the test.
struct Bouncer {
    process: Child,
    port: u16,
    _folder: tempfile::TempDir,
}

impl Bouncer {
    /// A pooler with two connections to the server, each used by one transaction after the other.
    fn before(server: &Instance) -> Option<Bouncer> {
        let program = program("pgbouncer")?;
        let folder = open_folder();
        give(folder.path(), "postgres");
        let port = free_port();
        let users = folder.path().join("users");
        let settings = folder.path().join("settings");
        fs::write(&users, "\"postgres\" \"\"\n").unwrap();
        let text = format!(
            "[databases]\n* = host=127.0.0.1 port={}\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = {port}\n\
             auth_type = trust\nauth_file = {}\npool_mode = transaction\ndefault_pool_size = 2\nunix_socket_dir =\n\
             max_client_conn = 100\nlogfile = {}\nquery_wait_timeout = 2\nserver_login_retry = 0.2\n",
            server.port,
            users.display(),
            folder.path().join("log").display(),
        );
        fs::write(&settings, text).unwrap();
        let process = as_user(&program, "postgres").arg("--quiet").arg(&settings).spawn().unwrap();
        until("the pooler starts", || listens(port));
        Some(Bouncer { process, port, _folder: folder })
    }

    fn url(&self, options: &str) -> String {
        format!("postgres://postgres@127.0.0.1:{}/test?pooler=transaction&{options}", self.port)
    }
}

impl Drop for Bouncer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn transactions_share_connections_of_the_server() {
    let Some(mut server) = Instance::new(Engine::Postgres) else { return };
    let Some(bouncer) = Bouncer::before(&server) else { return };
    let db = Database::open(&bouncer.url("statement_timeout=2000&lock_timeout=300")).unwrap();
    fill(&db);
    many_at_once(&db);
    what_is_set_is_set(&db);
    a_refusal_leaves_the_transaction(&db);

    server.kill();
    let error = db.transaction(|s| s.insert(Author::draft().name("nowhere")).map(drop)).unwrap_err();
    assert!(matches!(error, Error::Lost { .. } | Error::Open { .. }), "{error}");
    server.start();
    // The pooler waits a while before it tries again.
    until("the server is reached again", || db.read(|s| s.query::<Author>().count()).is_ok());
    db.transaction(|s| s.insert(Author::draft().name("again")).map(drop)).unwrap();
}

/// More sessions than connections, each with the same statements, and in turns on the one connection and on the other.
fn many_at_once(db: &Database) {
    let before = db.read(|s| s.query::<Author>().count()).unwrap();
    let other = db.clone();
    std::thread::scope(|scope| {
        for thread in 0..6 {
            // Several applications, whose drivers count their statements from the beginning.
            let db = if thread % 2 == 0 { db.clone() } else { other.clone() };
            scope.spawn(move || {
                for number in 0..10 {
                    db.transaction(|s| {
                        let author = s.insert(Author::draft().name(format!("{thread} {number}")))?;
                        author.books(s)?.create(Book::draft().title("one"))?;
                        s.update(author, |row| row.name += "!").map(drop)
                    })
                    .unwrap();
                    let read = db.read(|s| {
                        let author =
                            s.query::<Author>().filter(Author::NAME.eq(format!("{thread} {number}!"))).one()?;
                        Ok::<_, Error>(author.books(s)?.len())
                    });
                    assert_eq!(read.unwrap(), 1);
                }
            });
        }
    });
    assert_eq!(db.read(|s| s.query::<Author>().count()).unwrap(), before + 60);
}

fn what_is_set_is_set(db: &Database) {
    let s = db.session().unwrap();
    let error = s.sql::<Author>("SELECT authors.* FROM authors, pg_sleep(30)", ()).unwrap_err();
    assert!(matches!(error, Error::TimedOut { .. }), "{error}");
    drop(s);
    let (first, second) = (db.session().unwrap(), db.session().unwrap());
    let (one, other) = (first.one::<Book>(1).unwrap(), second.one::<Book>(1).unwrap());
    first.update(one, |row| row.year = Some(1)).unwrap();
    let error = second.update(other, |row| row.year = Some(2)).unwrap_err();
    assert!(matches!(error, Error::Locked { .. }) && error.is_retryable(), "{error}");
}

fn a_refusal_leaves_the_transaction(db: &Database) {
    create(db);
    db.transaction(|s| {
        s.insert(Author::draft().name("twice"))?;
        assert!(matches!(s.insert(Author::draft().name("twice")), Err(Error::Refused { .. })));
        s.insert(Author::draft().name("once")).map(drop)
    })
    .unwrap();
}
