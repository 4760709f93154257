//! The database files, each open for both sides.

use std::cell::OnceCell;
use std::error::Error;
use std::path::{Path, PathBuf};

use orm_core::{Database, Schema};
use rusqlite::{Connection, params};

use crate::models::{Author, Book, Review, Tag};
use crate::plain;
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
    fn new(path: PathBuf, authors: i64) -> Result<Store, Box<dyn Error>> {
        let db = Database::open(&format!("sqlite:{}", path.display()))?;
        Schema::of::<(Author, Book, Review, Tag)>().create(&db)?;
        let raw = connection(&path)?;
        Ok(Store { db, raw, source: source::authors(authors), path })
    }

    /// With all that is inserted into it, so many reviews of each book, and tags.
    fn filled(path: PathBuf, authors: i64, reviews: i64) -> Result<Store, Box<dyn Error>> {
        let store = Store::new(path, authors)?;
        crate::insert::sql(&store)?;
        let transaction = store.raw.unchecked_transaction()?;
        for tag in 0..source::TAGS {
            transaction.prepare_cached(plain::INSERT_TAG)?.execute([source::tag(tag)])?;
        }
        let books = store.source.iter().map(|author| author.books.len() as i64).sum();
        for book in 1..=books {
            for number in 0..reviews {
                let (stars, body) = source::review(book, number);
                transaction.prepare_cached(plain::INSERT_REVIEW)?.execute(params![stars, body, book])?;
            }
            for tag in source::tags_of(book) {
                transaction.prepare_cached(plain::INSERT_BOOK_TAG)?.execute([book, tag])?;
            }
        }
        transaction.commit()?;
        Ok(store)
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
    large: OnceCell<Store>,
    folder: Folder,
}

impl Stores {
    pub fn new() -> Result<Stores, Box<dyn Error>> {
        let folder = Folder::new()?;
        let full = Store::filled(folder.0.join("full.db"), source::AUTHORS, 3)?;
        let empty = Store::new(folder.0.join("empty.db"), source::AUTHORS)?;
        Ok(Stores { full, empty, large: OnceCell::new(), folder })
    }

    /// The one that takes long to fill.
    pub fn large(&self) -> Result<&Store, Box<dyn Error>> {
        if let Some(large) = self.large.get() {
            return Ok(large);
        }
        let large = Store::filled(self.folder.0.join("large.db"), source::MANY_AUTHORS, 1)?;
        Ok(self.large.get_or_init(|| large))
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
