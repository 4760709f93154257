//! The Chinook example against plain SQL over the same file.
//!
//! The script is not part of the project: it is looked for at `CHINOOK_SQL`, from the workspace's folder, and without it
//! these tests are skipped.

use std::fmt::Debug;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use orm_core::{Model, Result, Value, count, prelude::*};
use rusqlite::types::Value as Cell;
use rusqlite::{Connection, Params, Row};
use rust_decimal::Decimal;

#[path = "../../orm-core/examples/chinook/models.rs"]
pub mod models;
#[path = "../../orm-core/examples/chinook/report.rs"]
pub mod report;

use models::{
    Album, Artist, Customer, Employee, Genre, Invoice, InvoiceLine, MediaType, Playlist, PlaylistTrack, Track,
};
use report::{AlbumTracks, ArtistAlbums, Bill, BillLine, Colleague, Spending};

/// One database, seen through the models and through plain SQL.
struct Chinook {
    db: Database,
    sql: Connection,
    _folder: tempfile::TempDir,
}

fn chinook() -> Option<Chinook> {
    let script = script();
    if !script.exists() {
        println!("skipped: no Chinook script");
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("chinook.db");
    let sql = Connection::open(&path).unwrap();
    sql.execute_batch(&std::fs::read_to_string(script).unwrap()).unwrap();
    Some(Chinook { db: Database::open(&format!("sqlite:{}", path.display())).unwrap(), sql, _folder: folder })
}

pub fn script() -> PathBuf {
    let named = std::env::var_os("CHINOOK_SQL").unwrap_or_else(|| "../shared/data/chinook/Chinook_Sqlite.sql".into());
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(named)
}

impl Chinook {
    fn rows<T>(&self, sql: &str, params: impl Params, row: impl Fn(&Row<'_>) -> rusqlite::Result<T>) -> Vec<T> {
        let mut statement = self.sql.prepare(sql).unwrap();
        statement.query_map(params, |cells| row(cells)).unwrap().map(Result::unwrap).collect()
    }

    fn texts(&self, sql: &str, key: i64) -> Vec<String> {
        self.rows(sql, [key], |row| row.get(0))
    }

    /// What a report says, asked in a session of its own, and how many statements it sent.
    fn report<T>(&self, report: impl Fn(&Session) -> Result<T>) -> (T, usize) {
        self.db.read(|s| Ok::<_, orm_core::Error>((report(s)?, s.statements().len()))).unwrap()
    }
}

/// One by one: a failure then shows the row that differs, and not thousands.
fn assert_same<T: Debug + PartialEq>(found: &[T], expected: &[T]) {
    assert_eq!(found.len(), expected.len());
    found.iter().zip(expected).for_each(|(found, expected)| assert_eq!(found, expected));
}

#[test]
fn artists_with_their_albums_and_tracks() {
    let Some(chinook) = chinook() else { return };
    let (artists, statements) = chinook.report(report::artists);
    let expected = chinook.rows(
        "SELECT ArtistId, Name FROM Artist
         ORDER BY (SELECT count(*) FROM Album WHERE Album.ArtistId = Artist.ArtistId) DESC, Name, ArtistId",
        [],
        |row| Ok(ArtistAlbums { name: row.get(1)?, albums: albums(&chinook, row.get(0)?) }),
    );
    assert_same(&artists, &expected);
    assert_eq!(statements, 3);
}

fn albums(chinook: &Chinook, artist: i64) -> Vec<AlbumTracks> {
    let tracks = |album| chinook.texts("SELECT Name FROM Track WHERE AlbumId = ?1 ORDER BY TrackId", album);
    chinook.rows("SELECT Title, AlbumId FROM Album WHERE ArtistId = ?1 ORDER BY Title, AlbumId", [artist], |row| {
        Ok(AlbumTracks { title: row.get(0)?, tracks: tracks(row.get(1)?) })
    })
}

#[test]
fn employees_with_their_manager_and_reports() {
    let Some(chinook) = chinook() else { return };
    let (employees, statements) = chinook.report(report::employees);
    let reports = |employee| {
        chinook.texts(
            "SELECT FirstName || ' ' || LastName FROM Employee WHERE ReportsTo = ?1 ORDER BY EmployeeId",
            employee,
        )
    };
    let expected = chinook.rows(
        "SELECT e.EmployeeId, e.FirstName || ' ' || e.LastName, e.Title, m.FirstName || ' ' || m.LastName
         FROM Employee e LEFT JOIN Employee m ON m.EmployeeId = e.ReportsTo ORDER BY e.EmployeeId",
        [],
        |row| {
            let reports = reports(row.get(0)?);
            Ok(Colleague { name: row.get(1)?, title: row.get(2)?, manager: row.get(3)?, reports })
        },
    );
    assert_same(&employees, &expected);
    assert_eq!(statements, 2);
}

#[test]
fn invoices_with_their_lines_and_tracks() {
    let Some(chinook) = chinook() else { return };
    let (invoices, statements) = chinook.report(report::invoices);
    let expected = chinook.rows(
        "SELECT InvoiceId, date(InvoiceDate), FirstName || ' ' || LastName, CAST(round(Total * 100) AS INTEGER)
         FROM Invoice JOIN Customer USING (CustomerId) ORDER BY Total DESC, InvoiceId",
        [],
        |row| {
            Ok(Bill {
                number: row.get(0)?,
                date: row.get::<_, String>(1)?.parse::<NaiveDate>().unwrap(),
                customer: row.get(2)?,
                total: Decimal::new(row.get(3)?, 2),
                lines: lines(&chinook, row.get(0)?),
            })
        },
    );
    assert_same(&invoices, &expected);
    assert_eq!(statements, 4);
}

fn lines(chinook: &Chinook, invoice: i64) -> Vec<BillLine> {
    chinook.rows(
        "SELECT Name, CAST(round(InvoiceLine.UnitPrice * 100) AS INTEGER), Quantity
         FROM InvoiceLine JOIN Track USING (TrackId) WHERE InvoiceId = ?1 ORDER BY InvoiceLineId",
        [invoice],
        |row| Ok(BillLine { track: row.get(0)?, unit_price: Decimal::new(row.get(1)?, 2), quantity: row.get(2)? }),
    )
}

#[test]
fn sums_by_customer() {
    let Some(chinook) = chinook() else { return };
    let (customers, statements) = chinook.report(report::customers);
    // Cents: the sum of the stored doubles is not exact.
    let expected = chinook.rows(
        "SELECT FirstName || ' ' || LastName AS name, count(InvoiceId),
                coalesce(sum(CAST(round(Total * 100) AS INTEGER)), 0) AS cents
         FROM Customer LEFT JOIN Invoice USING (CustomerId) GROUP BY CustomerId ORDER BY cents DESC, name",
        [],
        |row| {
            let invoices = row.get::<_, u32>(1)? as usize;
            Ok(Spending { customer: row.get(0)?, invoices, sum: Decimal::new(row.get(2)?, 2) })
        },
    );
    assert_same(&customers, &expected);
    assert_eq!(statements, 2);
}

#[test]
fn tracks_with_all_that_they_belong_to() {
    let Some(chinook) = chinook() else { return };
    let (tracks, statements) = chinook.report(|s| {
        let tracks = s.query::<Track>().order_by(Track::ID.asc()).all()?;
        tracks.into_iter().map(|track| origin(s, track)).collect::<Result<Vec<_>>>()
    });
    let expected = chinook.rows(
        "SELECT t.Name, a.Title, g.Name, m.Name FROM Track t LEFT JOIN Album a USING (AlbumId)
         LEFT JOIN Genre g USING (GenreId) JOIN MediaType m USING (MediaTypeId) ORDER BY TrackId",
        [],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    );
    assert_same(&tracks, &expected);
    assert_eq!(statements, 4);
}

type Origin = (String, Option<String>, Option<String>, Option<String>);

fn origin(s: &Session, track: Entity<'_, Track>) -> Result<Origin> {
    let album = track.album(s)?.map(|album| album.title.clone());
    let genre = track.genre(s)?.and_then(|genre| genre.name.clone());
    Ok((track.name.clone(), album, genre, track.media_type(s)?.name.clone()))
}

#[test]
fn playlists_with_their_tracks() {
    let Some(chinook) = chinook() else { return };
    let (playlists, statements) = chinook.report(|s| {
        let playlists = s.query::<Playlist>().order_by(Playlist::ID.asc()).all()?;
        playlists
            .into_iter()
            .map(|playlist| Ok((playlist.name.clone(), names(s, playlist)?)))
            .collect::<Result<Vec<_>>>()
    });
    let tracks = |playlist| {
        chinook.texts(
            "SELECT Name FROM PlaylistTrack JOIN Track USING (TrackId) WHERE PlaylistId = ?1 ORDER BY TrackId",
            playlist,
        )
    };
    let expected = chinook.rows("SELECT Name, PlaylistId FROM Playlist ORDER BY PlaylistId", [], |row| {
        Ok((row.get(0)?, tracks(row.get(1)?)))
    });
    assert_same(&playlists, &expected);
    assert_eq!(statements, 3);
}

fn names(s: &Session, playlist: Entity<'_, Playlist>) -> Result<Vec<String>> {
    playlist.entries(s)?.iter().map(|entry| Ok(entry.track(s)?.name.clone())).collect()
}

#[test]
fn customers_and_their_support_agree_from_both_sides() {
    let Some(chinook) = chinook() else { return };
    let ((from_customers, from_employees), statements) = chinook.report(|s| {
        let mut from_customers = Vec::new();
        for customer in s.all::<Customer>()? {
            from_customers.extend(customer.support_rep(s)?.map(|employee| (employee.id, customer.id)));
        }
        let mut from_employees = Vec::new();
        for employee in s.all::<Employee>()? {
            from_employees.extend(employee.customers(s)?.iter().map(|customer| (employee.id, customer.id)));
        }
        from_customers.sort_unstable();
        Ok((from_customers, from_employees))
    });
    let expected = chinook.rows(
        "SELECT SupportRepId, CustomerId FROM Customer WHERE SupportRepId IS NOT NULL ORDER BY 1, 2",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    );
    assert_eq!((&from_customers, &from_employees), (&expected, &expected));
    assert_eq!(statements, 4);
}

macro_rules! for_every_model {
    ($call:ident, $chinook:expr) => {
        $call::<Album>($chinook);
        $call::<Artist>($chinook);
        $call::<Customer>($chinook);
        $call::<Employee>($chinook);
        $call::<Genre>($chinook);
        $call::<Invoice>($chinook);
        $call::<InvoiceLine>($chinook);
        $call::<MediaType>($chinook);
        $call::<Playlist>($chinook);
        $call::<PlaylistTrack>($chinook);
        $call::<Track>($chinook);
    };
}

#[test]
fn every_table_is_mapped_as_it_is() {
    let Some(chinook) = chinook() else { return };
    for_every_model!(same_columns, &chinook);
    for_every_model!(same_references, &chinook);
    let tables =
        chinook.rows("SELECT count(*) FROM sqlite_schema WHERE type = 'table'", [], |row| row.get::<_, i64>(0));
    assert_eq!(tables, [11]);
}

fn same_columns<T: Model>(chinook: &Chinook) {
    let mapped: Vec<_> =
        T::META.columns.iter().map(|column| (column.name.to_owned(), column.nullable, column.primary_key)).collect();
    let columns =
        chinook.rows("SELECT name, NOT \"notnull\", pk > 0 FROM pragma_table_info(?1)", [T::META.table], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        });
    assert_eq!(mapped, columns, "{}", T::META.table);
}

fn same_references<T: Model>(chinook: &Chinook) {
    let mut mapped: Vec<[String; 3]> = Vec::new();
    for (at, column) in T::META.columns.iter().enumerate() {
        let Some(reference) = T::META.foreign_key_of(at) else { continue };
        let target = (reference.meta)().unwrap();
        let referenced = &target.columns[target.column(reference.fields[0]).unwrap()];
        mapped.push([column.name, target.table, referenced.name].map(str::to_owned));
    }
    mapped.sort();
    let references: Vec<[String; 3]> = chinook.rows(
        "SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?1) ORDER BY 1",
        [T::META.table],
        |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]),
    );
    assert_eq!(mapped, references, "{}", T::META.table);
}

#[test]
fn every_row_is_read() {
    let Some(chinook) = chinook() else { return };
    for_every_model!(same_rows, &chinook);
}

fn same_rows<T: Model>(chinook: &Chinook) {
    let s = chinook.db.session().unwrap();
    let columns = 0..T::META.columns.len();
    let all = s.all::<T>().unwrap();
    let mut read: Vec<Vec<Cell>> =
        all.iter().map(|row| columns.clone().map(|column| cell(row.value(column))).collect()).collect();
    let mut stored: Vec<Vec<Cell>> = chinook.rows(&format!("SELECT * FROM {}", T::META.table), [], |row| {
        columns.clone().map(|column| row.get(column)).collect()
    });
    // Neither side was asked for an order, and cells have none.
    read.sort_by_key(|row| format!("{row:?}"));
    stored.sort_by_key(|row| format!("{row:?}"));
    assert_same(&read, &stored);
    let count: Vec<u32> = chinook.rows(&format!("SELECT count(*) FROM {}", T::META.table), [], |row| row.get(0));
    assert_eq!([s.query::<T>().count().unwrap()], [u64::from(count[0])], "{}", T::META.table);
}

/// What SQLite stores for a value of a model.
fn cell(value: Value<'_>) -> Cell {
    match value {
        Value::Null => Cell::Null,
        Value::Int(value) => Cell::Integer(value),
        Value::Decimal(value) => Cell::Real(value.parse().unwrap()),
        Value::Text(value) | Value::Temporal(value) => Cell::Text(value.into_owned()),
        other => panic!("Chinook has no column for {other:?}"),
    }
}

#[test]
fn an_album_moves_and_comes_back() {
    let Some(chinook) = chinook() else { return };
    let s = chinook.db.session().unwrap();
    let [acdc, accept] =
        ["AC/DC", "Accept"].map(|name| s.query::<Artist>().filter(Artist::NAME.eq(name)).one().unwrap());
    let album = s.query::<Album>().filter(Album::TITLE.eq("Let There Be Rock")).one().unwrap();
    let titles = || {
        [acdc, accept].map(|artist| {
            artist.albums(&s).unwrap().iter().map(|album| Entity::row(album).title.as_str()).collect::<Vec<_>>()
        })
    };
    let before = [
        vec!["For Those About To Rock We Salute You", "Let There Be Rock"],
        vec!["Balls to the Wall", "Restless and Wild"],
    ];
    assert_eq!(titles(), before);
    let sent = s.statements().len();

    album.set_artist(&s, accept).unwrap();
    assert_eq!(s.statements().len(), sent + 1, "{}", s.statements());
    assert_eq!((album.artist(&s).unwrap(), album.artist_id), (accept, accept.id));
    let after = [
        vec!["For Those About To Rock We Salute You"],
        vec!["Balls to the Wall", "Let There Be Rock", "Restless and Wild"],
    ];
    assert_eq!(titles(), after);
    let moved = Album::ID.eq(album.id).and(Album::ARTIST_ID.eq(accept.id));
    assert!(s.query::<Album>().filter(moved).exists().unwrap());
    s.refresh(album).unwrap();
    assert_eq!(album.artist_id, accept.id);

    let (id, was) = (album.id, acdc.id);
    s.rollback().unwrap();
    assert_eq!(chinook.rows("SELECT ArtistId FROM Album WHERE AlbumId = ?1", [id], |row| row.get::<_, i64>(0)), [was]);
    let s = chinook.db.session().unwrap();
    assert_eq!(s.one::<Album>(id).unwrap().artist(&s).unwrap().id, was);
}

#[test]
fn asked_along_relationships() {
    let Some(chinook) = chinook() else { return };
    let s = chinook.db.session().unwrap();
    let on_grunge = Track::PLAYLIST_ENTRIES.any(PlaylistTrack::PLAYLIST.path(Playlist::NAME).eq("Grunge"));
    let rock = Track::GENRE.has(Genre::NAME.eq("Rock"));
    let tracks = s.query::<Track>().filter(rock.and(on_grunge)).order_by(Track::ID).select((Track::ID, Track::NAME));
    let expected = chinook.rows(
        "SELECT DISTINCT Track.TrackId, Track.Name FROM Track JOIN Genre USING (GenreId)
         JOIN PlaylistTrack USING (TrackId) JOIN Playlist USING (PlaylistId)
         WHERE Genre.Name = 'Rock' AND Playlist.Name = 'Grunge' ORDER BY TrackId",
        [],
        |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)),
    );
    assert!(!expected.is_empty());
    assert_same(&tracks.all().unwrap(), &expected);

    // By genre: how many tracks, how many of them are sold, and how long they are.
    let sold = Track::INVOICE_LINES.is_not_empty();
    let genres = s
        .query::<Track>()
        .filter(sold)
        .select((Track::GENRE.path(Genre::NAME), count(), Track::MILLISECONDS.sum(), Track::MILLISECONDS.avg()))
        .group_by(Track::GENRE.path(Genre::NAME))
        .having(count().gt(10))
        .order_by(count().desc())
        .order_by(Track::GENRE.path(Genre::NAME));
    let expected = chinook.rows(
        "SELECT Genre.Name, count(*), sum(Milliseconds), avg(Milliseconds) FROM Track LEFT JOIN Genre USING (GenreId)
         WHERE TrackId IN (SELECT TrackId FROM InvoiceLine) GROUP BY Genre.Name HAVING count(*) > 10
         ORDER BY count(*) DESC, Genre.Name",
        [],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    );
    assert!(expected.len() > 5);
    assert_same(&genres.all().unwrap(), &expected);
}

#[test]
fn from_an_employee_to_what_their_customers_bought() {
    let Some(chinook) = chinook() else { return };
    let s = chinook.db.session().unwrap();
    let tracks = s
        .query::<Employee>()
        .filter(Employee::MANAGER.path(Employee::LAST_NAME).eq("Edwards").and(Employee::CUSTOMERS.count().lt(20)))
        .traverse(Employee::CUSTOMERS)
        .filter(Customer::COUNTRY.eq("Brazil"))
        .traverse(Customer::INVOICES)
        .traverse(Invoice::LINES)
        .traverse(InvoiceLine::TRACK)
        .order_by(Track::ID)
        .all()
        .unwrap();
    assert_eq!(s.statements().len(), 1, "{}", s.statements());
    let found: Vec<_> = tracks.iter().map(|track| track.id).collect();
    let expected = chinook.rows(
        "SELECT DISTINCT TrackId FROM InvoiceLine JOIN Invoice USING (InvoiceId) JOIN Customer c USING (CustomerId)
         JOIN Employee e ON e.EmployeeId = c.SupportRepId JOIN Employee m ON m.EmployeeId = e.ReportsTo
         WHERE m.LastName = 'Edwards' AND c.Country = 'Brazil'
         AND (SELECT count(*) FROM Customer o WHERE o.SupportRepId = e.EmployeeId) < 20 ORDER BY TrackId",
        [],
        |row| row.get(0),
    );
    assert!(!expected.is_empty());
    assert_same(&found, &expected);
}

#[test]
fn pages_and_a_stream_of_all_tracks() {
    let Some(chinook) = chinook() else { return };
    let s = chinook.db.session().unwrap();
    let ordered = || s.query::<Track>().order_by(Track::COMPOSER).order_by(Track::ALBUM.path(Album::TITLE).desc());
    let expected = chinook.rows(
        "SELECT TrackId FROM Track LEFT JOIN Album USING (AlbumId) ORDER BY Composer, Title DESC, TrackId DESC",
        [],
        |row| row.get(0),
    );
    let (mut paged, mut next) = (Vec::new(), None);
    loop {
        let page = ordered().page(next.as_ref(), 500).unwrap();
        paged.extend(page.rows.iter().map(|track| track.id));
        next = page.next;
        if next.is_none() {
            break;
        }
    }
    assert_same(&paged, &expected);
    let streamed: Vec<i64> = ordered().stream().map(|track| track.unwrap().id).collect();
    assert_same(&streamed, &expected);
}
