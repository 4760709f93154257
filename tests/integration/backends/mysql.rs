use std::sync::OnceLock;

use mysql::prelude::Queryable;
use mysql::{Conn, Value};

use super::{Place, unique_name, url_of};

pub static REACHED: OnceLock<Result<String, String>> = OnceLock::new();

pub fn reach() -> Result<String, String> {
    let url = url_of("ORM_TEST_MYSQL", "mysql://root@127.0.0.1:3306/test");
    match Conn::new(url.as_str()) {
        Ok(_) => Ok(url),
        Err(error) => Err(format!("there is no MySQL or MariaDB server at ORM_TEST_MYSQL: {error}")),
    }
}

/// A database of its own.
pub struct Fresh {
    server: &'static str,
    name: String,
}

impl Fresh {
    pub fn new(server: &'static str) -> Fresh {
        let name = unique_name();
        Conn::new(server).unwrap().query_drop(format!("CREATE DATABASE {name} COLLATE utf8mb4_bin")).unwrap();
        Fresh { server, name }
    }

    fn connect(&self) -> Conn {
        let mut conn = Conn::new(self.url().as_str()).unwrap();
        conn.query_drop("SET sql_mode = CONCAT(@@sql_mode, ',ANSI_QUOTES')").unwrap();
        conn
    }
}

impl Place for Fresh {
    fn url(&self) -> String {
        let (address, options) = self.server.split_once('?').unwrap_or((self.server, ""));
        let (host, _) = address.rsplit_once('/').unwrap();
        let separator = if options.is_empty() { "" } else { "?" };
        format!("{host}/{}{separator}{options}", self.name)
    }

    fn run(&self, script: &str) {
        let mut conn = self.connect();
        let mut results = conn.query_iter(script).unwrap();
        while let Some(set) = results.iter() {
            set.for_each(|row| drop(row.unwrap()));
        }
    }

    fn cut(&self) {
        let mut conn = Conn::new(self.server).unwrap();
        let open = "SELECT id FROM information_schema.processlist WHERE db = ?";
        let ids: Vec<u64> = conn.exec(open, (&self.name,)).unwrap();
        for id in ids {
            match conn.query_drop(format!("KILL {id}")) {
                // Its client is gone, and it with it, since the list was made: ER_NO_SUCH_THREAD.
                Err(mysql::Error::MySqlError(error)) if error.code == 1094 => {}
                killed => killed.unwrap(),
            }
        }
        while !conn.exec::<u64, _, _>(open, (&self.name,)).unwrap().is_empty() {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
    }

    fn rows(&self, sql: &str) -> Vec<String> {
        let rows: Vec<mysql::Row> = self.connect().query(sql).unwrap();
        let text = |value: Value| match value {
            Value::NULL => "NULL".to_owned(),
            // What is not prepared comes as text.
            Value::Bytes(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            other => panic!("{other:?}"),
        };
        rows.into_iter().map(|row| row.unwrap().into_iter().map(text).collect::<Vec<_>>().join(" ")).collect()
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        if let Ok(mut conn) = Conn::new(self.server) {
            let _ = conn.query_drop(format!("DROP DATABASE {}", self.name));
        }
    }
}
