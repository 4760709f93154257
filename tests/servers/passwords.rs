//! A password is not shown: not in an error, not in what caused it, not by `Debug`, not to `tracing`.

use std::error::Error as _;
use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use orm_core::{Database, Error};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::secured::{PASSWORD, PASSWORD_IN_URL, each};

const WRONG: &str = "letmein";

/// All that a program could show of an error.
fn shown(error: &Error) -> String {
    let mut shown = format!("{error}\n{error:?}\n{error:#?}");
    let mut cause = error.source();
    while let Some(inner) = cause {
        write!(shown, "\n{inner}\n{inner:?}").unwrap();
        cause = inner.source();
    }
    shown
}

#[track_caller]
fn hides(shown: &str) {
    for secret in ["hunter2", PASSWORD, PASSWORD_IN_URL, WRONG] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[test]
fn of_a_server() {
    each(|server| {
        let log = Log::default();
        tracing::subscriber::with_default(log.clone(), || {
            let root = format!("sslrootcert={}", server.file("server-ca.pem"));
            let wrong = Database::open(&server.url(WRONG, "127.0.0.1", &root)).unwrap_err();
            assert!(matches!(wrong, Error::Open { .. }), "{wrong}");
            hides(&shown(&wrong));
            assert!(shown(&wrong).contains("ada"), "{wrong}");

            let db = Database::open(&server.url(PASSWORD_IN_URL, "127.0.0.1", &root)).unwrap();
            hides(&format!("{db:?} {db:#?}"));
            let s = db.session().unwrap();
            hides(&format!("{s:?} {s:#?}"));
            hides(&shown(&s.execute_sql("SELEKT", ()).unwrap_err()));
            hides(&s.statements().to_string());

            // Of a server that goes away.
            let elsewhere = server.url(PASSWORD_IN_URL, "127.0.0.1", &root).replace("/library", "/nowhere");
            hides(&shown(&Database::open(&elsewhere).unwrap_err()));
            let nobody = server.url(PASSWORD_IN_URL, "127.0.0.1", &root).replace("ada:", "eve:");
            hides(&shown(&Database::open(&nobody).unwrap_err()));
        });
        hides(&log.0.lock().unwrap());
    });
}

/// URLs of every form, also of forms that are not right.
#[test]
fn of_a_url() {
    for scheme in ["postgres", "postgresql", "mysql", "mariadb", "postgras", "mongodb"] {
        for rest in [
            "//ada:hunter2@127.0.0.1:1/library",
            "//ada:hunter2@127.0.0.1:1/library?sslmode=maybe",
            "//ada:hunter2@127.0.0.1:1/library?unknown=1",
            "//ada:hunter2@127.0.0.1:99999/library",
            "//ada:hunter2@[::1/library",
            "//ada:hunter2@%zz/library",
            "//ada:%zzhunter2@127.0.0.1:1/library",
            "//ada:hunter2%@127.0.0.1:1/library",
            "//ada:x/hunter2@127.0.0.1:1/library",
            "//ada:x?hunter2@127.0.0.1:1/library",
            "//ada:x?a=b&hunter2@127.0.0.1:1/library",
            "//ada:x#hunter2@127.0.0.1:1/library",
            "//ada:x@hunter2@127.0.0.1:1/library",
            "//ada:hunter2:hunter2@127.0.0.1:1/library",
            "//:hunter2@127.0.0.1:1/library",
            "//ada:hunter2",
            "//ada:hunter2/library",
            "//ada:hunter2?sslmode=disable",
            "//127.0.0.1:1/library?password=hunter2",
            "//127.0.0.1:1/library?user=ada&passwd=hunter2&pwd=hunter2",
            "ada:hunter2@127.0.0.1:1/library",
            "/ada:hunter2@127.0.0.1:1/library",
            "///ada:hunter2@127.0.0.1:1/library",
        ] {
            let error = Database::open(&format!("{scheme}:{rest}")).unwrap_err();
            assert!(matches!(error, Error::Url { .. } | Error::Open { .. }), "{error}");
            hides(&shown(&error));
        }
    }
    hides(&shown(&Database::open("ada:hunter2@127.0.0.1/library").unwrap_err()));
}

/// All that `tracing` is told.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl Visit for Log {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        writeln!(self.0.lock().unwrap(), "{field} = {value:?}").unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut self.clone());
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
