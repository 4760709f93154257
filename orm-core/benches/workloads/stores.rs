//! The database files, each open for both sides.

use std::error::Error;
use std::path::{Path, PathBuf};

use orm_core::{Database, Schema};
use rusqlite::Connection;

use crate::models::{Author, Book};
use crate::source::{self, NewAuthor};

/// One database file.
pub struct Store {
    pub db: Database,
    pub raw: Connection,
    /// What is inserted into it.
    pub source: Vec<NewAuthor>,
    path: PathBuf,
}

impl Store {
    fn new(path: PathBuf) -> Result<Store, Box<dyn Error>> {
        let db = Database::open(&format!("sqlite:{}", path.display()))?;
        Schema::of::<(Author, Book)>().create(&db)?;
        let raw = connection(&path)?;
        Ok(Store { db, raw, source: source::authors(), path })
    }

    /// Empties the tables and the log, through a connection of its own: afterwards neither side has a page in its cache.
    pub fn clear(&self) -> Result<(), Box<dyn Error>> {
        let raw = connection(&self.path)?;
        raw.execute_batch("DELETE FROM books; DELETE FROM authors")?;
        raw.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }
}

/// A connection with the settings of the library's.
fn connection(path: &Path) -> rusqlite::Result<Connection> {
    let raw = Connection::open(path)?;
    raw.execute_batch("PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL")?;
    raw.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    Ok(raw)
}

pub struct Stores {
    pub full: Store,
    pub empty: Store,
    _folder: Folder,
}

impl Stores {
    pub fn new() -> Result<Stores, Box<dyn Error>> {
        let folder = Folder::new()?;
        let full = Store::new(folder.0.join("full.db"))?;
        crate::insert::sql(&full)?;
        Ok(Stores { full, empty: Store::new(folder.0.join("empty.db"))?, _folder: folder })
    }
}

/// A folder beside the build, so on a disk; gone at the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> std::io::Result<Folder> {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("workloads-{}", std::process::id()));
        std::fs::create_dir_all(&path)?;
        Ok(Folder(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
