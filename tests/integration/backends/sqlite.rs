use rusqlite::types::ValueRef;

use super::Place;

pub struct File {
    folder: tempfile::TempDir,
}

impl File {
    pub fn new() -> File {
        File { folder: tempfile::tempdir().unwrap() }
    }

    fn connect(&self) -> rusqlite::Connection {
        rusqlite::Connection::open(self.folder.path().join("test.db")).unwrap()
    }
}

impl Place for File {
    fn url(&self) -> String {
        format!("sqlite:{}", self.folder.path().join("test.db").display())
    }

    fn run(&self, script: &str) {
        self.connect().execute_batch(script).unwrap();
    }

    fn cut(&self) {
        panic!("SQLite has no server that could cut the connection");
    }

    fn rows(&self, sql: &str) -> Vec<String> {
        let connection = self.connect();
        let mut statement = connection.prepare(sql).unwrap();
        let columns = statement.column_count();
        let text = |value: ValueRef<'_>| match value {
            ValueRef::Null => "NULL".to_owned(),
            ValueRef::Integer(value) => value.to_string(),
            ValueRef::Real(value) => value.to_string(),
            ValueRef::Text(value) | ValueRef::Blob(value) => String::from_utf8_lossy(value).into_owned(),
        };
        let row = |row: &rusqlite::Row<'_>| {
            (0..columns).map(|column| Ok(text(row.get_ref(column)?))).collect::<rusqlite::Result<Vec<_>>>()
        };
        statement.query_map([], row).unwrap().map(|row| row.unwrap().join(" ")).collect()
    }
}
