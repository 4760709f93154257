//! Chinook on each backend, from its own script for it, through the same models.
//!
//! With SQLite and MySQL the script's names are the models' (`InvoiceLine`, `InvoiceLineId`); with PostgreSQL they are in
//! snake case, which the URL says. What the models answer is compared with plain SQL through the driver.
//!
//! The scripts are looked for beside `CHINOOK_SQL`, and without them the test is skipped.

use orm_core::{Model, prelude::*};

use crate::backends::{Engine, Fresh, on_each_backend};
use crate::chinook::models::{
    Album, Artist, Customer, Employee, Genre, Invoice, InvoiceLine, MediaType, Playlist, PlaylistTrack, Track,
};
use crate::chinook::{report, script};

on_each_backend!(the_models_answer_what_plain_sql_answers);

struct Chinook {
    fresh: Fresh,
    db: Database,
}

fn chinook(fresh: Fresh) -> Option<Chinook> {
    let name = match fresh.engine() {
        Engine::Sqlite => "Chinook_Sqlite.sql",
        Engine::Postgres => "Chinook_PostgreSql.sql",
        Engine::Mysql => "Chinook_MySql.sql",
    };
    let Ok(text) = std::fs::read_to_string(script().with_file_name(name)) else {
        println!("skipped: no {name}");
        return None;
    };
    // The test has a database of its own already.
    let about_a_database = ["DROP DATABASE", "CREATE DATABASE", "USE ", "\\c "];
    let own = text.lines().filter(|line| !about_a_database.iter().any(|start| line.starts_with(start)));
    fresh.plain(&own.collect::<Vec<_>>().join("\n"));
    let db = fresh.open(if fresh.engine() == Engine::Postgres { "naming=snake_case" } else { "" });
    Some(Chinook { fresh, db })
}

impl Chinook {
    /// Plain SQL in the names of the models, through the driver.
    fn rows(&self, sql: &str) -> Vec<String> {
        match self.fresh.engine() {
            Engine::Sqlite | Engine::Mysql => self.fresh.rows(sql),
            Engine::Postgres => self.fresh.rows(&in_snake_case(sql)),
        }
    }

    /// What is said of money there, as it is said here.
    fn cents(&self, column: &str) -> String {
        match self.fresh.engine() {
            Engine::Sqlite => format!("CAST(round({column} * 100) AS INTEGER)"),
            Engine::Postgres | Engine::Mysql => format!("CAST({column} * 100 AS DECIMAL(20, 0))"),
        }
    }

    /// Texts one behind the other.
    fn joined(&self, parts: &[&str]) -> String {
        match self.fresh.engine() {
            Engine::Mysql => format!("concat({})", parts.join(", ")),
            Engine::Sqlite | Engine::Postgres => parts.join(" || "),
        }
    }
}

/// `InvoiceLine` as `invoice_line`; a word in capitals is SQL's, and one in a text nobody's.
fn in_snake_case(sql: &str) -> String {
    let mut snake = String::new();
    let mut quoted = false;
    for word in sql.split_inclusive(|letter: char| !letter.is_alphanumeric()) {
        let named = !quoted && word.starts_with(char::is_uppercase) && word.contains(char::is_lowercase);
        for (at, letter) in word.char_indices() {
            if named && at > 0 && letter.is_uppercase() {
                snake.push('_');
            }
            if named { snake.extend(letter.to_lowercase()) } else { snake.push(letter) }
        }
        quoted ^= word.ends_with('\'');
    }
    snake
}

fn assert_same(found: &[String], expected: &[String]) {
    assert!(!expected.is_empty());
    assert_eq!(found.len(), expected.len());
    found.iter().zip(expected).for_each(|(found, expected)| assert_eq!(found, expected));
}

fn the_models_answer_what_plain_sql_answers(fresh: Fresh) {
    let Some(chinook) = chinook(fresh) else { return };
    artists(&chinook);
    employees(&chinook);
    invoices(&chinook);
    customers(&chinook);
    both_sides_agree(&chinook);
    every_row_is_there(&chinook);
    a_track_moves_for_everybody(&chinook);
}

fn artists(chinook: &Chinook) {
    let mut found = Vec::new();
    for artist in chinook.db.read(report::artists).unwrap() {
        let name = artist.name.unwrap();
        if artist.albums.is_empty() {
            found.push(format!("{name} NULL NULL"));
        }
        for album in &artist.albums {
            found.extend(album.tracks.iter().map(|track| format!("{name} {} {track}", album.title)));
        }
    }
    let expected = chinook.rows(
        "SELECT Artist.Name, Album.Title, Track.Name FROM Artist LEFT JOIN Album ON Album.ArtistId = Artist.ArtistId
         LEFT JOIN Track ON Track.AlbumId = Album.AlbumId
         ORDER BY (SELECT count(*) FROM Album AS other WHERE other.ArtistId = Artist.ArtistId) DESC,
         Artist.Name, Artist.ArtistId, Album.Title, Album.AlbumId, Track.TrackId",
    );
    assert_same(&found, &expected);
}

fn employees(chinook: &Chinook) {
    let found: Vec<_> = chinook
        .db
        .read(report::employees)
        .unwrap()
        .into_iter()
        .map(|one| {
            let manager = one.manager.unwrap_or_else(|| "NULL".to_owned());
            format!("{} {} {manager} {}", one.name, one.title.unwrap(), one.reports.len())
        })
        .collect();
    let (name, manager) = (
        chinook.joined(&["one.FirstName", "' '", "one.LastName"]),
        chinook.joined(&["boss.FirstName", "' '", "boss.LastName"]),
    );
    let expected = chinook.rows(&format!(
        "SELECT {name}, one.Title, {manager}, (SELECT count(*) FROM Employee AS other WHERE other.ReportsTo = one.EmployeeId)
         FROM Employee AS one LEFT JOIN Employee AS boss ON boss.EmployeeId = one.ReportsTo ORDER BY one.EmployeeId",
    ));
    assert_same(&found, &expected);
}

fn invoices(chinook: &Chinook) {
    let mut found = Vec::new();
    for bill in chinook.db.read(report::invoices).unwrap() {
        let cents = |amount: rust_decimal::Decimal| (amount * rust_decimal::Decimal::ONE_HUNDRED).normalize();
        for line in &bill.lines {
            let (total, price) = (cents(bill.total), cents(line.unit_price));
            found.push(format!("{} {} {total} {} {price} {}", bill.number, bill.customer, line.track, line.quantity));
        }
    }
    let customer = chinook.joined(&["Customer.FirstName", "' '", "Customer.LastName"]);
    let (total, price) = (chinook.cents("Invoice.Total"), chinook.cents("InvoiceLine.UnitPrice"));
    let expected = chinook.rows(&format!(
        "SELECT Invoice.InvoiceId, {customer}, {total}, Track.Name, {price}, InvoiceLine.Quantity
         FROM Invoice JOIN Customer ON Customer.CustomerId = Invoice.CustomerId
         JOIN InvoiceLine ON InvoiceLine.InvoiceId = Invoice.InvoiceId
         JOIN Track ON Track.TrackId = InvoiceLine.TrackId
         ORDER BY Invoice.Total DESC, Invoice.InvoiceId, InvoiceLine.InvoiceLineId",
    ));
    assert_same(&found, &expected);
}

fn customers(chinook: &Chinook) {
    let mut found: Vec<_> = chinook
        .db
        .read(report::customers)
        .unwrap()
        .into_iter()
        .map(|one| {
            let cents = (one.sum * rust_decimal::Decimal::ONE_HUNDRED).normalize();
            format!("{} {} {cents}", one.customer, one.invoices)
        })
        .collect();
    let name = chinook.joined(&["Customer.FirstName", "' '", "Customer.LastName"]);
    let mut expected = chinook.rows(&format!(
        "SELECT {name}, (SELECT count(*) FROM Invoice WHERE Invoice.CustomerId = Customer.CustomerId),
         (SELECT sum({}) FROM Invoice WHERE Invoice.CustomerId = Customer.CustomerId) FROM Customer",
        chinook.cents("Invoice.Total"),
    ));
    // What comes first is what the engines' collations differ in.
    found.sort();
    expected.sort();
    assert_same(&found, &expected);
}

fn both_sides_agree(chinook: &Chinook) {
    let s = chinook.db.session().unwrap();
    let mut from_genres = Vec::new();
    for genre in s.query::<Genre>().order_by(Genre::ID).all().unwrap() {
        from_genres.extend(genre.tracks(&s).unwrap().iter().map(|track| (genre.id, track.id)));
    }
    let mut from_tracks = Vec::new();
    for track in s.query::<Track>().order_by(Track::ID).all().unwrap() {
        from_tracks.extend(track.genre(&s).unwrap().map(|genre| (genre.id, track.id)));
    }
    from_genres.sort_unstable();
    from_tracks.sort_unstable();
    assert_eq!(from_genres, from_tracks);
    let found: Vec<_> = from_genres.iter().map(|(genre, track)| format!("{genre} {track}")).collect();
    assert_same(&found, &chinook.rows("SELECT GenreId, TrackId FROM Track WHERE GenreId IS NOT NULL ORDER BY 1, 2"));

    let rock =
        Track::GENRE.has(Genre::NAME.eq("Rock")).and(Track::ALBUM.has(Album::ARTIST.has(Artist::NAME.eq("AC/DC"))));
    let found = s.query::<Track>().filter(rock).order_by(Track::ID).select(Track::ID).all().unwrap();
    let expected = chinook.rows(
        "SELECT TrackId FROM Track JOIN Genre ON Genre.GenreId = Track.GenreId JOIN Album ON Album.AlbumId = Track.AlbumId
         JOIN Artist ON Artist.ArtistId = Album.ArtistId WHERE Genre.Name = 'Rock' AND Artist.Name = 'AC/DC' ORDER BY 1",
    );
    assert_same(&found.iter().map(i64::to_string).collect::<Vec<_>>(), &expected);
}

fn every_row_is_there(chinook: &Chinook) {
    count::<Album>(chinook);
    count::<Artist>(chinook);
    count::<Customer>(chinook);
    count::<Employee>(chinook);
    count::<Genre>(chinook);
    count::<Invoice>(chinook);
    count::<InvoiceLine>(chinook);
    count::<MediaType>(chinook);
    count::<Playlist>(chinook);
    count::<PlaylistTrack>(chinook);
    count::<Track>(chinook);
}

fn count<T: Model>(chinook: &Chinook) {
    let s = chinook.db.session().unwrap();
    let (read, counted) = (s.all::<T>().unwrap().len(), s.query::<T>().count().unwrap());
    let stored = chinook.rows(&format!("SELECT count(*) FROM {}", T::META.table));
    assert_eq!([read.to_string(), counted.to_string()], [stored[0].clone(), stored[0].clone()], "{}", T::META.table);
    assert_ne!(stored, ["0"]);
}

fn a_track_moves_for_everybody(chinook: &Chinook) {
    let album_of = |track: i64| chinook.rows(&format!("SELECT AlbumId FROM Track WHERE TrackId = {track}"));
    let moved = chinook.db.transaction(|s| {
        let [from, to] = [s.one::<Album>(1)?, s.one::<Album>(4)?];
        let track = from.tracks(s)?.first().unwrap();
        let before = (from.tracks(s)?.len(), to.tracks(s)?.len());
        track.set_album(s, to)?;
        assert_eq!((from.tracks(s)?.len() + 1, to.tracks(s)?.len() - 1), before);
        Ok::<_, orm_core::Error>(track.id)
    });
    assert_eq!(album_of(moved.unwrap()), ["4"]);
}
