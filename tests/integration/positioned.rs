//! Collections that keep their members' places in a column: of children, under a unique key too, and of links.

use orm_core::{Error, prelude::*};

use crate::backends::{on_each_backend, spelled};

on_each_backend!(
    a_draft_gives_its_members_their_places,
    each_change_is_one_update_of_the_places,
    rows_move_from_one_parent_to_another,
    gaps_and_doubles_of_others_are_mended,
    a_rollback_gives_the_places_back,
    a_unique_key_survives_each_change_in_two_updates,
    a_place_that_the_column_cannot_hold_is_refused_before_anything_is_sent,
    the_last_place_that_the_column_holds_is_left_again,
    the_first_place_that_the_column_holds_is_left_too,
    a_small_column_has_a_place_for_each_of_its_values,
    a_circle_goes_through_a_place_below_the_first,
    the_places_of_a_many_to_many_are_the_associations,
    all_places_are_loaded_in_one_statement
);

#[derive(Model, Debug)]
#[model(table = "boards")]
struct Board {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "board", position = Card::place)]
    cards: HasMany<Card>,
}

#[derive(Model, Debug)]
#[model(table = "cards")]
struct Card {
    #[column(primary_key)]
    id: i64,
    text: String,
    #[column(foreign_key = Board::id)]
    board_id: Option<i64>,
    place: i32,
}

/// Unique within its stage, and counted from 1.
#[derive(Model, Debug)]
#[model(table = "acts", unique(stage_id, number))]
struct Act {
    #[column(primary_key)]
    id: i64,
    name: String,
    #[column(foreign_key = Stage::id)]
    stage_id: i64,
    #[column(default = 1)]
    number: i16,
    #[relationship(back_populates = "acts")]
    stage: BelongsTo<Stage>,
}

#[derive(Model, Debug)]
#[model(table = "stages")]
struct Stage {
    #[column(primary_key)]
    id: i64,
    #[relationship(back_populates = "stage", position = Act::number)]
    acts: HasMany<Act>,
}

#[derive(Model, Debug)]
#[model(table = "shelves")]
struct Shelf {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "shelf", position = Cup::number)]
    cups: HasMany<Cup>,
}

/// There is one place for it.
#[derive(Model, Debug)]
#[model(table = "cups")]
struct Cup {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Shelf::id)]
    shelf_id: i64,
    #[column(default = 127)]
    number: i8,
}

#[derive(Model, Debug)]
#[model(table = "playlists")]
struct Playlist {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "playlists", secondary = PlaylistTrack, position = PlaylistTrack::position)]
    tracks: ManyToMany<Track>,
}

#[derive(Model, Debug)]
#[model(table = "tracks")]
struct Track {
    #[column(primary_key)]
    id: i64,
    title: String,
}

#[derive(Model, Debug)]
#[model(table = "playlist_tracks", unique(playlist_id, position))]
struct PlaylistTrack {
    #[column(primary_key, foreign_key = Playlist::id, on_delete = "cascade")]
    playlist_id: i64,
    #[column(primary_key, foreign_key = Track::id, on_delete = "cascade")]
    track_id: i64,
    position: i64,
    note: Option<String>,
}

fn make(db: &Database) {
    Schema::of::<(Board, Card, Shelf, Cup, Stage, Act, Playlist, Track, PlaylistTrack)>().create(db).unwrap();
}

fn card(text: &str) -> impl orm_core::MemberDraft<Card, 0, 3> {
    Card::draft().text(text)
}

/// The collection as it is in memory and as another session would read it: both have to be this.
#[track_caller]
fn shows(s: &Session, board: Entity<'_, Board>, expected: &[(&str, i32)]) {
    let cards = |cards: &[Entity<'_, Card>]| -> Vec<(String, i32)> {
        cards.iter().map(|card| (card.text.clone(), card.place)).collect()
    };
    let expected: Vec<_> = expected.iter().map(|(text, place)| ((*text).to_owned(), *place)).collect();
    let sent = s.statements().len();
    assert_eq!(cards(&board.cards(s).unwrap().to_vec()), expected, "in memory");
    assert_eq!(s.statements().len(), sent, "memory is sure of the order");
    let rows = s.query::<Card>().filter(Card::BOARD_ID.eq(board.id)).order_by(Card::PLACE.asc()).all().unwrap();
    rows.iter().for_each(|row| s.refresh(*row).unwrap());
    assert_eq!(cards(&rows), expected, "in the database");
}

fn sent_since(s: &Session, start: usize) -> Vec<String> {
    s.statements().iter().skip(start).map(str::to_owned).collect()
}

fn a_draft_gives_its_members_their_places(db: Database) {
    make(&db);
    let s = db.session().unwrap();
    let board = s.insert(Board::draft().cards(["a", "b", "c"].map(card))).unwrap();
    shows(&s, board, &[("a", 0), ("b", 1), ("c", 2)]);
    let board = s.insert(Board::draft().set(Board::CARDS, ["d", "e"].map(card))).unwrap();
    shows(&s, board, &[("d", 0), ("e", 1)]);
    // What a draft gives itself is not its place.
    let card = board.cards(&s).unwrap().create(Card::draft().text("f").place(9)).unwrap();
    assert_eq!(card.place, 2);
}

fn each_change_is_one_update_of_the_places(db: Database) {
    make(&db);
    let s = db.session().unwrap();
    let board = s.insert(Board::draft().cards(["a", "b", "c", "d"].map(card))).unwrap();
    let cards = board.cards(&s).unwrap();
    let [a, b, c, d] = cards.to_vec()[..] else { panic!("{cards:?}") };

    let start = s.statements().len();
    let e = cards.create(card("e")).unwrap();
    assert_eq!(
        sent_since(&s, start),
        [r#"INSERT INTO "cards" ("text", "board_id", "place") VALUES (?1, ?2, ?3)"#].map(|sql| spelled(&db, sql))
    );
    shows(&s, board, &[("a", 0), ("b", 1), ("c", 2), ("d", 3), ("e", 4)]);

    let start = s.statements().len();
    cards.create_at(1, card("f")).unwrap();
    let expected = [
        "SAVEPOINT orm_0",
        r#"UPDATE "cards" SET "place" = "place" + ?1 WHERE "board_id" = ?2 AND "place" BETWEEN ?3 AND ?4"#,
        r#"INSERT INTO "cards" ("text", "board_id", "place") VALUES (?1, ?2, ?3)"#,
        "RELEASE SAVEPOINT orm_0",
    ];
    assert_eq!(sent_since(&s, start), expected.map(|sql| spelled(&db, sql)));
    shows(&s, board, &[("a", 0), ("f", 1), ("b", 2), ("c", 3), ("d", 4), ("e", 5)]);

    let start = s.statements().len();
    assert!(cards.move_to(d, 1).unwrap());
    let expected = [
        r#"UPDATE "cards" SET "place" = CASE WHEN "place" BETWEEN ?1 AND ?2 THEN "place" + ?3 WHEN "place" BETWEEN ?4 AND ?5 THEN "place" + ?6 ELSE "place" END WHERE "board_id" = ?7 AND "place" BETWEEN ?8 AND ?9"#,
    ];
    assert_eq!(sent_since(&s, start), expected.map(|sql| spelled(&db, sql)));
    shows(&s, board, &[("a", 0), ("d", 1), ("f", 2), ("b", 3), ("c", 4), ("e", 5)]);

    let start = s.statements().len();
    assert!(cards.move_to(d, 1).unwrap());
    assert_eq!(sent_since(&s, start), [""; 0]);
    assert!(cards.move_to(a, 100).unwrap());
    shows(&s, board, &[("d", 0), ("f", 1), ("b", 2), ("c", 3), ("e", 4), ("a", 5)]);

    cards.reorder([e, c, b]).unwrap();
    shows(&s, board, &[("e", 0), ("c", 1), ("b", 2), ("d", 3), ("f", 4), ("a", 5)]);

    let start = s.statements().len();
    assert!(cards.remove(c).unwrap());
    let expected = [
        "SAVEPOINT orm_0",
        r#"UPDATE "cards" SET "board_id" = ?1 WHERE "id" = ?2"#,
        r#"UPDATE "cards" SET "place" = "place" + ?1 WHERE "board_id" = ?2 AND "place" BETWEEN ?3 AND ?4"#,
        "RELEASE SAVEPOINT orm_0",
    ];
    assert_eq!(sent_since(&s, start), expected.map(|sql| spelled(&db, sql)));
    shows(&s, board, &[("e", 0), ("b", 1), ("d", 2), ("f", 3), ("a", 4)]);
    assert!(!cards.remove(c).unwrap());
    assert!(!cards.move_to(c, 0).unwrap());

    let start = s.statements().len();
    assert!(cards.remove(a).unwrap());
    assert_eq!(
        sent_since(&s, start),
        [r#"UPDATE "cards" SET "board_id" = ?1 WHERE "id" = ?2"#].map(|sql| spelled(&db, sql))
    );
    shows(&s, board, &[("e", 0), ("b", 1), ("d", 2), ("f", 3)]);
}

fn rows_move_from_one_parent_to_another(db: Database) {
    make(&db);
    let s = db.session().unwrap();
    let todo = s.insert(Board::draft().cards(["a", "b", "c"].map(card))).unwrap();
    let done = s.insert(Board::draft().cards(["x", "y"].map(card))).unwrap();
    let [a, b, c] = todo.cards(&s).unwrap().to_vec()[..] else { panic!() };

    assert!(done.cards(&s).unwrap().insert_at(1, a).unwrap());
    shows(&s, done, &[("x", 0), ("a", 1), ("y", 2)]);
    // The place that it left is closed by the next change.
    shows(&s, todo, &[("b", 1), ("c", 2)]);
    assert!(!todo.cards(&s).unwrap().insert_at(0, c).unwrap());
    shows(&s, todo, &[("c", 0), ("b", 1)]);

    let start = s.statements().len();
    b.set_board(&s, done).unwrap();
    let expected = [
        r#"SELECT MAX("place") FROM "cards" WHERE "board_id" = ?1"#,
        r#"UPDATE "cards" SET "board_id" = ?1, "place" = ?2 WHERE "id" = ?3"#,
    ];
    assert_eq!(sent_since(&s, start), expected.map(|sql| spelled(&db, sql)));
    done.cards(&s).unwrap();
    shows(&s, done, &[("x", 0), ("a", 1), ("y", 2), ("b", 3)]);
    assert_eq!(a.board(&s).unwrap(), Some(done));

    let start = s.statements().len();
    b.set_board(&s, done).unwrap();
    assert!(!done.cards(&s).unwrap().add(b).unwrap());
    assert_eq!(sent_since(&s, start), [""; 0]);
    assert!(todo.cards(&s).unwrap().add(b).unwrap());
    shows(&s, todo, &[("c", 0), ("b", 1)]);

    done.cards(&s).unwrap().replace([c, a]).unwrap();
    shows(&s, done, &[("c", 0), ("a", 1)]);
    done.cards(&s).unwrap().clear().unwrap();
    shows(&s, done, &[]);
}

fn gaps_and_doubles_of_others_are_mended(db: Database) {
    make(&db);
    let s = db.session().unwrap();
    let board = s.insert(Board::draft()).unwrap();
    for (text, place) in [("a", 5), ("b", 5), ("c", 9), ("d", -3)] {
        s.insert(Card::draft().text(text).place(place).board_id(board)).unwrap();
    }
    let cards = board.cards(&s).unwrap();
    let texts: Vec<_> = cards.iter().map(|card| card.text.clone()).collect();
    assert_eq!(texts, ["d", "a", "b", "c"]);
    cards.create(card("e")).unwrap();
    shows(&s, board, &[("d", 0), ("a", 1), ("b", 2), ("c", 3), ("e", 4)]);
    s.delete(cards.get(1).unwrap()).unwrap();
    s.update(cards.get(0).unwrap(), |row| row.place = 70).unwrap();
    board.cards(&s).unwrap();
    shows(&s, board, &[("b", 2), ("c", 3), ("e", 4), ("d", 70)]);
    board.cards(&s).unwrap().create_at(0, card("f")).unwrap();
    shows(&s, board, &[("f", 0), ("b", 1), ("c", 2), ("e", 3), ("d", 4)]);
}

fn a_rollback_gives_the_places_back(db: Database) {
    make(&db);
    let s = db.session().unwrap();
    let board = s.insert(Board::draft().cards(["a", "b", "c"].map(card))).unwrap();
    let cards = board.cards(&s).unwrap();
    let undone: Result<(), Error> = s.savepoint(|| {
        cards.move_to(cards.get(2).unwrap(), 0)?;
        cards.create_at(1, card("d"))?;
        shows(&s, board, &[("c", 0), ("d", 1), ("a", 2), ("b", 3)]);
        Err(Error::Aborted)
    });
    assert!(undone.is_err());
    shows(&s, board, &[("a", 0), ("b", 1), ("c", 2)]);
}

#[track_caller]
fn plays(s: &Session, stage: Entity<'_, Stage>, expected: &[(&str, i16)]) {
    let acts = |acts: &[Entity<'_, Act>]| -> Vec<(String, i16)> {
        acts.iter().map(|act| (act.name.clone(), act.number)).collect()
    };
    let expected: Vec<_> = expected.iter().map(|(name, number)| ((*name).to_owned(), *number)).collect();
    assert_eq!(acts(&stage.acts(s).unwrap().to_vec()), expected, "in memory");
    let rows = s.query::<Act>().filter(Act::STAGE_ID.eq(stage.id)).order_by(Act::NUMBER.asc()).all().unwrap();
    rows.iter().for_each(|row| s.refresh(*row).unwrap());
    assert_eq!(acts(&rows), expected, "in the database");
}

fn a_unique_key_survives_each_change_in_two_updates(db: Database) {
    make(&db);
    let s = db.session().unwrap();
    let stage = s.insert(Stage::draft().acts(["a", "b", "c", "d"].map(|name| Act::draft().name(name)))).unwrap();
    plays(&s, stage, &[("a", 1), ("b", 2), ("c", 3), ("d", 4)]);
    let acts = stage.acts(&s).unwrap();
    let [a, b, c, d] = acts.to_vec()[..] else { panic!() };

    let start = s.statements().len();
    acts.create_at(0, Act::draft().name("e")).unwrap();
    let renumber = r#"UPDATE "acts" SET "number" = "number" + ?1 WHERE "stage_id" = ?2 AND "number" BETWEEN ?3 AND ?4"#;
    let expected = [
        "SAVEPOINT orm_0",
        renumber,
        renumber,
        r#"INSERT INTO "acts" ("name", "stage_id", "number") VALUES (?1, ?2, ?3)"#,
        "RELEASE SAVEPOINT orm_0",
    ];
    assert_eq!(sent_since(&s, start), expected.map(|sql| spelled(&db, sql)));
    plays(&s, stage, &[("e", 1), ("a", 2), ("b", 3), ("c", 4), ("d", 5)]);

    let start = s.statements().len();
    assert!(acts.move_to(d, 1).unwrap());
    assert_eq!(sent_since(&s, start).len(), 4, "{}", s.statements());
    plays(&s, stage, &[("e", 1), ("d", 2), ("a", 3), ("b", 4), ("c", 5)]);
    acts.reorder([c, b, a]).unwrap();
    plays(&s, stage, &[("c", 1), ("b", 2), ("a", 3), ("e", 4), ("d", 5)]);

    // A required key has no `remove`: what is deleted leaves a gap, which the next change closes.
    s.delete(b).unwrap();
    acts.create(Act::draft().name("f")).unwrap();
    plays(&s, stage, &[("c", 1), ("a", 2), ("e", 3), ("d", 4), ("f", 5)]);

    let other = s.insert(Stage::draft().acts([Act::draft().name("x")])).unwrap();
    a.set_stage(&s, other).unwrap();
    plays(&s, other, &[("x", 1), ("a", 2)]);
    assert!(other.acts(&s).unwrap().insert_at(0, c).unwrap());
    plays(&s, other, &[("c", 1), ("x", 2), ("a", 3)]);
}

fn a_place_that_the_column_cannot_hold_is_refused_before_anything_is_sent(db: Database) {
    make(&db);
    let s = db.session().unwrap();
    let shelf = s.insert(Shelf::draft().cups([Cup::draft()])).unwrap();
    let cups = shelf.cups(&s).unwrap();
    let start = s.statements().len();
    for refused in [cups.create(Cup::draft()), cups.create_at(0, Cup::draft())] {
        assert!(matches!(refused, Err(Error::Decode { model: "Cup", field: "number", .. })), "{refused:?}");
    }
    assert_eq!(sent_since(&s, start), [""; 0]);
    assert_eq!(cups.iter().map(|cup| cup.number).collect::<Vec<_>>(), [i8::MAX]);
}

/// There is no place behind it through which rows could go.
fn the_last_place_that_the_column_holds_is_left_again(db: Database) {
    make(&db);
    let s = db.session().unwrap();
    let acts = |stage: Entity<'_, Stage>| {
        let acts = stage.acts(&s).unwrap();
        let acts = acts.iter().map(|act| (act.name.clone(), act.number)).collect::<Vec<_>>();
        let query = s.query::<Act>().filter(Act::STAGE_ID.eq(stage.id)).order_by(Act::NUMBER);
        assert_eq!(query.select((Act::NAME, Act::NUMBER)).all().unwrap(), acts);
        acts
    };
    let expected =
        |names: &[&str]| names.iter().zip(1..).map(|(name, at)| ((*name).to_owned(), at)).collect::<Vec<_>>();
    for (change, names) in [(0, ["c", "a", "b"].as_slice()), (1, &["a", "b", "c", "d"]), (2, &["d", "a", "b", "c"])] {
        let stage = s.insert(Stage::draft().acts(["a", "b", "c"].map(|name| Act::draft().name(name)))).unwrap();
        let c = stage.acts(&s).unwrap().get(2).unwrap();
        s.update(c, |row| row.number = i16::MAX).unwrap();
        match change {
            0 => stage.acts(&s).unwrap().reorder([c]).unwrap(),
            1 => drop(stage.acts(&s).unwrap().create(Act::draft().name("d")).unwrap()),
            _ => drop(stage.acts(&s).unwrap().create_at(0, Act::draft().name("d")).unwrap()),
        }
        assert_eq!(acts(stage), expected(names));
    }
}

/// It is further away than a number says.
fn the_first_place_that_the_column_holds_is_left_too(db: Database) {
    make(&db);
    let s = db.session().unwrap();
    let [a, b] = ["a", "b"].map(|title| s.insert(Track::draft().title(title)).unwrap());
    let playlist = s.insert(Playlist::draft().tracks([a, b])).unwrap();
    let last = s.one::<PlaylistTrack>((playlist.id, b.id)).unwrap();
    for change in 0..2 {
        s.update(last, |row| row.position = i64::MIN).unwrap();
        match change {
            0 => playlist.tracks(&s).unwrap().reorder([b, a]).unwrap(),
            _ => assert!(playlist.tracks(&s).unwrap().move_to(a, 0).unwrap()),
        }
        lists(&s, playlist, if change == 0 { &["b", "a"] } else { &["a", "b"] });
    }
}

#[derive(Model, Debug)]
#[model(table = "wheels")]
struct Wheel {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "wheel", position = Spoke::place)]
    spokes: HasMany<Spoke>,
    #[relationship(backref = "wheel", position = Bolt::place)]
    bolts: HasMany<Bolt>,
}

#[derive(Model, Debug)]
#[model(table = "spokes", unique(wheel_id, place))]
struct Spoke {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Wheel::id)]
    wheel_id: Option<i64>,
    place: u8,
}

#[derive(Model, Debug)]
#[model(table = "bolts", unique(wheel_id, place))]
struct Bolt {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Wheel::id)]
    wheel_id: Option<i64>,
    place: i8,
}

/// The spokes in memory and in the database: both are these, at the first places.
#[track_caller]
fn turns(s: &Session, wheel: Entity<'_, Wheel>, expected: &[i64]) {
    let expected: Vec<_> = expected.iter().zip(0..).map(|(&id, place)| (id, place)).collect();
    let spokes = wheel.spokes(s).unwrap();
    assert_eq!(spokes.iter().map(|spoke| (spoke.id, i64::from(spoke.place))).collect::<Vec<_>>(), expected);
    let rows = s.query::<Spoke>().filter(Spoke::WHEEL_ID.eq(wheel.id)).order_by(Spoke::PLACE);
    let rows = rows.select((Spoke::ID, Spoke::PLACE)).all().unwrap();
    assert_eq!(rows.into_iter().map(|(id, place)| (id, i64::from(place))).collect::<Vec<_>>(), expected);
}

fn a_small_column_has_a_place_for_each_of_its_values(db: Database) {
    Schema::of::<(Wheel, Spoke, Bolt)>().create(&db).unwrap();
    let s = db.session().unwrap();
    for members in [200, 256] {
        let wheel = s.insert(Wheel::draft().spokes((0..members).map(|_| Spoke::draft()))).unwrap();
        let spokes = wheel.spokes(&s).unwrap();
        let mut rows = spokes.to_vec();
        let ids = |rows: &[Entity<'_, Spoke>]| rows.iter().map(|row| row.id).collect::<Vec<_>>();
        turns(&s, wheel, &ids(&rows));
        if members == 256 {
            // All places are taken: nothing can step aside, and there is none for one more.
            let last = rows[255];
            let full = [spokes.move_to(last, 254).map(drop), spokes.create(Spoke::draft()).map(drop)];
            for refused in full {
                assert!(matches!(refused, Err(Error::Decode { model: "Spoke", field: "place", .. })), "{refused:?}");
            }
            turns(&s, wheel, &ids(&rows));
            assert!(spokes.remove(rows[250]).unwrap());
            rows.remove(250);
            turns(&s, wheel, &ids(&rows));
        }
        let moved = rows.remove(rows.len() - 1);
        assert!(spokes.move_to(moved, 190).unwrap());
        rows.insert(190, moved);
        turns(&s, wheel, &ids(&rows));
        let moved = rows.remove(0);
        assert!(spokes.move_to(moved, 3).unwrap());
        rows.insert(3, moved);
        turns(&s, wheel, &ids(&rows));
        rows[100..].reverse();
        spokes.reorder(rows.iter().copied()).unwrap();
        turns(&s, wheel, &ids(&rows));
        assert!(spokes.remove(rows[150]).unwrap());
        rows.remove(150);
        turns(&s, wheel, &ids(&rows));
        assert!(spokes.insert_at(195, s.insert(Spoke::draft().place(0).wheel_id(None)).unwrap()).unwrap());
        assert_eq!(spokes.len(), rows.len() + 1);
    }
}

fn a_circle_goes_through_a_place_below_the_first(db: Database) {
    Schema::of::<(Wheel, Spoke, Bolt)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let wheel = s.insert(Wheel::draft().bolts((0..128).map(|_| Bolt::draft()))).unwrap();
    let bolts = wheel.bolts(&s).unwrap();
    let mut rows = bolts.to_vec();
    let moved = rows.remove(127);
    assert!(bolts.move_to(moved, 120).unwrap());
    rows.insert(120, moved);
    assert_eq!(bolts.to_vec(), rows);
    let ids = s.query::<Bolt>().order_by(Bolt::PLACE).select((Bolt::ID, Bolt::PLACE)).all().unwrap();
    assert_eq!(ids, rows.iter().zip(0..=i8::MAX).map(|(row, place)| (row.id, place)).collect::<Vec<_>>());
    bolts.remove(rows[0]).unwrap();
    assert_eq!(bolts.to_vec(), rows[1..]);
}

#[track_caller]
fn lists(s: &Session, playlist: Entity<'_, Playlist>, expected: &[&str]) {
    let titles: Vec<_> = playlist.tracks(s).unwrap().iter().map(|track| track.title.clone()).collect();
    assert_eq!(titles, expected, "in memory");
    let links = s.query::<PlaylistTrack>().filter(PlaylistTrack::PLAYLIST_ID.eq(playlist.id));
    let links = links.order_by(PlaylistTrack::POSITION.asc()).all().unwrap();
    links.iter().for_each(|link| s.refresh(*link).unwrap());
    let rows: Vec<_> =
        links.iter().map(|link| (s.one::<Track>(link.track_id).unwrap().title.clone(), link.position)).collect();
    let expected: Vec<_> = expected.iter().zip(0..).map(|(title, position)| ((*title).to_owned(), position)).collect();
    assert_eq!(rows, expected, "in the database");
}

fn the_places_of_a_many_to_many_are_the_associations(db: Database) {
    make(&db);
    let s = db.session().unwrap();
    let [a, b, c, d] = ["a", "b", "c", "d"].map(|title| s.insert(Track::draft().title(title)).unwrap());
    let one = s.insert(Playlist::draft().tracks([c, a])).unwrap();
    let other = s.insert(Playlist::draft()).unwrap();
    lists(&s, one, &["c", "a"]);

    let tracks = one.tracks(&s).unwrap();
    let start = s.statements().len();
    assert!(tracks.add(b).unwrap());
    let insert =
        r#"INSERT INTO "playlist_tracks" ("playlist_id", "track_id", "position", "note") VALUES (?1, ?2, ?3, ?4)"#;
    assert_eq!(sent_since(&s, start), [spelled(&db, insert)]);
    assert!(!tracks.add(a).unwrap());
    lists(&s, one, &["c", "a", "b"]);

    assert!(tracks.insert_at(1, d).unwrap());
    lists(&s, one, &["c", "d", "a", "b"]);
    assert!(tracks.move_to(b, 0).unwrap());
    assert!(!tracks.insert_at(3, d).unwrap());
    lists(&s, one, &["b", "c", "a", "d"]);

    let start = s.statements().len();
    assert!(tracks.remove(c).unwrap());
    let renumber = r#"UPDATE "playlist_tracks" SET "position" = "position" + ?1 WHERE "playlist_id" = ?2 AND "position" BETWEEN ?3 AND ?4"#;
    let expected = [
        "SAVEPOINT orm_0",
        r#"DELETE FROM "playlist_tracks" WHERE "playlist_id" = ?1 AND "track_id" = ?2"#,
        renumber,
        renumber,
        "RELEASE SAVEPOINT orm_0",
    ];
    assert_eq!(sent_since(&s, start), expected.map(|sql| spelled(&db, sql)));
    lists(&s, one, &["b", "a", "d"]);

    assert_eq!(other.tracks(&s).unwrap().add_all([d, d, a]).unwrap(), 2);
    other.tracks(&s).unwrap().add_with(c, PlaylistTrack::draft().note("live")).unwrap();
    other.tracks(&s).unwrap().create_at(1, Track::draft().title("e")).unwrap();
    lists(&s, other, &["d", "e", "a", "c"]);
    other.tracks(&s).unwrap().reorder([c, a]).unwrap();
    lists(&s, other, &["c", "a", "d", "e"]);
    other.tracks(&s).unwrap().replace([b, a, c]).unwrap();
    lists(&s, other, &["b", "a", "c"]);
    assert_eq!(a.playlists(&s).unwrap().to_vec(), [one, other]);

    // From the other side a link needs a position of its own.
    a.playlists(&s).unwrap().remove(other).unwrap();
    d.playlists(&s).unwrap().add_with(other, PlaylistTrack::draft().position(1)).unwrap();
    other.tracks(&s).unwrap();
    lists(&s, other, &["b", "d", "c"]);
    other.tracks(&s).unwrap().clear().unwrap();
    lists(&s, other, &[]);
}

fn all_places_are_loaded_in_one_statement(db: Database) {
    make(&db);
    db.transaction(|s| {
        s.insert_all([["a", "b"], ["c", "d"]].map(|texts| Board::draft().cards(texts.map(card))))?;
        let tracks = ["x", "y"].map(|title| Track::draft().title(title));
        s.insert_all([
            Playlist::draft().tracks(tracks),
            Playlist::draft().tracks(["z", "w"].map(|title| Track::draft().title(title))),
        ])?;
        Ok::<_, Error>(())
    })
    .unwrap();
    let s = db.session().unwrap();
    let boards = s.all::<Board>().unwrap();
    let found: Vec<Vec<String>> =
        boards.iter().map(|board| board.cards(&s).unwrap().iter().map(|card| card.text.clone()).collect()).collect();
    assert_eq!(found, [["a", "b"], ["c", "d"]]);
    let all = r#"SELECT "cards"."id", "cards"."text", "cards"."board_id", "cards"."place" FROM "cards" ORDER BY "cards"."place", "cards"."id""#;
    assert_eq!(sent_since(&s, 1), [spelled(&db, all)]);

    let start = s.statements().len();
    let playlists = s.query::<Playlist>().with(Playlist::TRACKS).all().unwrap();
    let found: Vec<Vec<String>> = playlists
        .iter()
        .map(|playlist| playlist.tracks(&s).unwrap().iter().map(|track| track.title.clone()).collect())
        .collect();
    assert_eq!(found, [["x", "y"], ["z", "w"]]);
    assert_eq!(sent_since(&s, start).len(), 3, "{}", s.statements());
}
