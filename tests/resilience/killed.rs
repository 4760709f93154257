//! A process is killed in the middle of its transactions, again and again. What it was told is committed is there, what wasn't is
//! there as a whole or not at all.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use orm_core::{Database, Error, Schema, prelude::*};

use crate::backends::{Engine, Fresh, on_each_backend};
use crate::library::{Author, Book, Review, create};

on_each_backend!(what_was_committed_is_there_and_nothing_half);

/// The URL of the database that a killed process writes to.
const URL: &str = "ORM_TEST_KILLED_URL";

/// How many transactions there were.
#[derive(Model)]
#[model(table = "tallies")]
struct Tally {
    #[column(primary_key)]
    id: i64,
    authors: i64,
}

/// One transaction: statements on four tables that have to agree.
fn write(db: &Database, name: &str) -> Result<(), Error> {
    db.transaction(|s| {
        let book = |number| {
            Book::draft().title(format!("{name}, {number}")).reviews([2, 4].map(|stars| Review::draft().stars(stars)))
        };
        let author = s.insert(Author::draft().name(name).books([book(1), book(2)]))?;
        author.books(s)?.create(book(3))?;
        let tally = s.one::<Tally>(1)?;
        s.update(tally, |row| row.authors += 1)?;
        for review in s.query::<Review>().filter(Review::BOOK.has(Book::AUTHOR_ID.eq(author.id))).all()? {
            s.update(review, |row| row.stars += 1)?;
        }
        Ok(())
    })
}

/// The process that is killed: this test, run by the one below.
#[test]
fn writer() {
    let Ok(url) = std::env::var(URL) else { return };
    let db = Database::open(&url).unwrap();
    for number in 0.. {
        let name = format!("{} of {}", number, std::process::id());
        write(&db, &name).unwrap();
        println!("\ncommitted {name}");
    }
}

fn what_was_committed_is_there_and_nothing_half(fresh: Fresh) {
    let (times, options) = match fresh.engine() {
        Engine::Sqlite => (24, ["", "journal_mode=delete"]),
        Engine::Postgres | Engine::Mysql => (4, ["", ""]),
    };
    let db = fresh.open("");
    create(&db);
    Schema::of::<(Tally,)>().create(&db).unwrap();
    db.transaction(|s| s.insert(Tally::draft().authors(0)).map(drop)).unwrap();
    drop(db);
    let mut acknowledged = Vec::new();
    for time in 0..times {
        let url = fresh.url(options[time % 2]);
        let before = acknowledged.len();
        acknowledged.extend(killed_after(&url, Duration::from_millis(time as u64 * 7 % 31)));
        assert!(acknowledged.len() > before, "nothing was written");
        assert_whole(&fresh, &acknowledged);
    }
    // Whoever comes next goes on.
    let db = fresh.open("");
    write(&db, "afterwards").unwrap();
    acknowledged.push("afterwards".to_owned());
    assert_whole(&fresh, &acknowledged);
}

/// Runs the writer until so long after its first commit; what it said is committed.
fn killed_after(url: &str, time: Duration) -> Vec<String> {
    let mut writer = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "killed::writer", "--nocapture", "--test-threads=1"])
        .env(URL, url)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(writer.stdout.take().unwrap()).lines().map_while(Result::ok);
    let said = |line: String| line.strip_prefix("committed ").map(str::to_owned);
    let first = lines.by_ref().find_map(said);
    std::thread::sleep(time);
    writer.kill().unwrap();
    let status = writer.wait().unwrap();
    assert!(!status.success(), "it ended by itself");
    first.into_iter().chain(lines.filter_map(said)).collect()
}

fn assert_whole(fresh: &Fresh, acknowledged: &[String]) {
    if fresh.engine() == Engine::Sqlite {
        assert_eq!(fresh.rows("PRAGMA integrity_check"), ["ok"]);
        assert_eq!(fresh.rows("PRAGMA foreign_key_check"), [""; 0]);
    }
    // A server notices a moment later that its client is gone, and may be committing for it until then.
    if fresh.engine() != Engine::Sqlite {
        fresh.cut();
    }
    let mut names = fresh.rows("SELECT name FROM authors");
    names.sort();
    for name in acknowledged {
        assert!(names.binary_search(name).is_ok(), "{name} was committed, and is not there");
    }
    let number = names.len();
    let counted = |sql: &str| fresh.rows(sql);
    assert_eq!(counted("SELECT authors FROM tallies"), [number.to_string()]);
    assert_eq!(counted("SELECT COUNT(*) FROM books"), [(3 * number).to_string()]);
    let reviews = "SELECT COUNT(*), SUM(stars) FROM reviews";
    assert_eq!(counted(reviews), [format!("{} {}", 6 * number, 24 * number)]);
    let odd = "SELECT author_id FROM books GROUP BY author_id HAVING COUNT(*) <> 3";
    assert_eq!(counted(odd), [""; 0]);
}
