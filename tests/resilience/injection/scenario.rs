//! A long transaction that uses every shape and every door.

use orm_core::{Error, Result, Shared, prelude::*};

use super::festival::{Artist, Booking, Bus, Crew, Festival, Genre, Helper, Show, Slogan, Song, Stage};

/// A part of the transaction: what the application does in one go, and takes back in one go.
pub type Step = (&'static str, fn(&Session) -> Result<()>);

fn artist<'s>(s: &'s Session, name: &str) -> Result<Entity<'s, Artist>> {
    s.query::<Artist>().filter(Artist::NAME.eq(name)).one()
}

fn show<'s>(s: &'s Session, stage: &str, hour: i32) -> Result<Entity<'s, Show>> {
    s.query::<Show>().filter(Show::STAGE_NAME.eq(stage).and(Show::HOUR.eq(hour))).one()
}

fn crew<'s>(s: &'s Session, task: &str) -> Result<Entity<'s, Crew>> {
    s.query::<Crew>().filter(Crew::TASK.eq(task)).one()
}

/// What is there before.
pub fn fill(s: &Session) -> Result<()> {
    let genre = |name| Genre::draft().name(name);
    s.insert(genre("music").children([genre("jazz").children([genre("fusion")]), genre("rock")]))?;
    let [jazz, fusion, rock] = [s.one::<Genre>("jazz")?, s.one("fusion")?, s.one("rock")?];
    let can = s.insert(Artist::draft().name("Can").genres([rock]).bus(Bus::draft().plate("K-CN 1")))?;
    let miles = s.insert(Artist::draft().name("Miles").genres([jazz, fusion]).bus(Bus::draft().plate("NY 1")))?;
    let alice = s.insert(Artist::draft().name("Alice").genres([jazz]).influences([miles]))?;
    let shows = [
        Show::draft().hour(18).bookings([Booking::draft().artist(alice).fee(900)]),
        Show::draft()
            .hour(21)
            .bookings([Booking::draft().artist(miles).fee(4_000), Booking::draft().artist(alice).fee(300)])
            .setlist([
                Song::draft().title("Bitches Brew"),
                Song::draft().title("Spanish Key"),
                Song::draft().title("Sanctuary"),
            ]),
    ];
    let barn = Show::draft().hour(23).bookings([Booking::draft().artist(can).fee(2_000)]);
    s.insert(
        Festival::draft()
            .name("Meadow")
            .slogans(
                [("en", "Loud"), ("de", "Laut")].map(|(language, text)| Slogan::draft().language(language).text(text)),
            )
            .stages([Stage::draft().name("Hill").shows(shows), Stage::draft().name("Barn").shows([barn])]),
    )?;
    let ada = Shared::new(Helper::draft().name("Ada"));
    let lights = Crew::draft().task("lights").helpers([ada.clone()]).head(ada);
    let lights = s.one::<Festival>("Meadow")?.crews(s)?.create(lights)?;
    let bob = Helper::draft().name("Bob").stand_in(lights);
    s.one::<Festival>("Meadow")?.crews(s)?.create(Crew::draft().task("sound").helpers([bob])).map(drop)
}

pub const STEPS: [Step; 26] = [
    ("a graph of drafts", |s| {
        let miles = artist(s, "Miles")?;
        let show = Show::draft().hour(20).bookings([Booking::draft().artist(miles).fee(70)]);
        let show = show.setlist([Song::draft().title("So What"), Song::draft().title("Blue")]);
        let slogan = Slogan::draft().language("en").text("Quiet");
        s.insert(Festival::draft().name("Forest").stages([Stage::draft().name("Oak").shows([show])]).slogans([slogan]))
            .map(drop)
    }),
    ("several at once", |s| s.insert_all(["Nina", "Sun Ra"].map(|name| Artist::draft().name(name))).map(drop)),
    ("a setter over a key of two columns", |s| {
        let barn = s.one::<Stage>(("Meadow", "Barn"))?;
        show(s, "Hill", 18)?.set_stage(s, barn)
    }),
    ("an update of a foreign key", |s| {
        s.update(show(s, "Barn", 18)?, |row| {
            row.stage_name = "Hill".into();
            row.hour = 17;
        })
    }),
    ("an update that a view depends on", |s| s.update(show(s, "Hill", 17)?, |row| row.hour = 22)),
    ("one to one, taken over", |s| {
        let bus = s.one::<Bus>("K-CN 1")?;
        artist(s, "Miles")?.set_bus(s, bus)
    }),
    ("one to one, from the side of the key", |s| {
        let can = artist(s, "Can")?;
        s.one::<Bus>("NY 1")?.set_artist(s, can)
    }),
    ("many to many, added from both sides", |s| {
        let (rock, nina) = (s.one::<Genre>("rock")?, artist(s, "Nina")?);
        artist(s, "Miles")?.genres(s)?.add(rock)?;
        s.one::<Genre>("jazz")?.artists(s)?.add_all([nina, artist(s, "Sun Ra")?]).map(drop)
    }),
    ("many to many, replaced", |s| {
        let (fusion, rock) = (s.one::<Genre>("fusion")?, s.one::<Genre>("rock")?);
        artist(s, "Miles")?.genres(s)?.replace([fusion, rock])
    }),
    ("many to many, created and removed", |s| {
        let can = artist(s, "Can")?;
        can.genres(s)?.create(Genre::draft().name("krautrock"))?;
        can.genres(s)?.remove(s.one::<Genre>("rock")?).map(drop)
    }),
    ("a graph of one model", |s| {
        let (can, alice) = (artist(s, "Can")?, artist(s, "Alice")?);
        can.influences(s)?.add_all([artist(s, "Miles")?, alice])?;
        artist(s, "Miles")?.influenced(s)?.remove(alice).map(drop)
    }),
    ("an association with a column of its own", |s| {
        let late = show(s, "Barn", 23)?;
        late.artists(s)?.add_with(artist(s, "Nina")?, Booking::draft().fee(500))?;
        late.artists(s)?.remove(artist(s, "Can")?).map(drop)
    }),
    ("an association changed as a row", |s| {
        let (show, alice) = (show(s, "Hill", 21)?, artist(s, "Alice")?);
        s.update(s.one::<Booking>((show.id, alice.id))?, |row| row.fee = 5_000)
    }),
    ("places", |s| {
        let setlist = show(s, "Hill", 21)?.setlist(s)?;
        setlist.create_at(0, Song::draft().title("Pharaoh"))?;
        let first = setlist.first().ok_or(Error::NotFound { model: "Song", key: "first".into() })?;
        setlist.move_to(first, 2).map(drop)
    }),
    ("places, from one list to another", |s| {
        let from = show(s, "Hill", 21)?.setlist(s)?;
        let song = from.get(1).ok_or(Error::NotFound { model: "Song", key: "second".into() })?;
        show(s, "Oak", 20)?.setlist(s)?.insert_at(1, song).map(drop)
    }),
    ("a map", |s| {
        let slogans = s.one::<Festival>("Meadow")?.slogans(s)?;
        slogans.set("en", Slogan::draft().text("Loud and green"))?;
        slogans.get_or_create("fr", Slogan::draft().text("Fort")).map(drop)
    }),
    ("a tree", |s| {
        let rock = s.one::<Genre>("rock")?;
        s.one::<Genre>("krautrock")?.set_parent(s, rock)?;
        s.one::<Genre>("fusion")?.set_parent(s, None)?;
        rock.children(s)?.create(Genre::draft().name("punk")).map(drop)
    }),
    ("a tree, replaced", |s| {
        let (jazz, punk) = (s.one::<Genre>("jazz")?, s.one::<Genre>("punk")?);
        s.one::<Genre>("music")?.children(s)?.replace([jazz, punk])
    }),
    ("two tables that reference each other", |s| {
        let eve = Shared::new(Helper::draft().name("Eve"));
        let gate =
            Crew::draft().task("gate").helpers([eve.clone(), Shared::new(Helper::draft().name("Sam"))]).head(eve);
        s.one::<Festival>("Forest")?.crews(s)?.create(gate)?;
        let bob = s.query::<Helper>().filter(Helper::NAME.eq("Bob")).one()?;
        crew(s, "sound")?.set_head(s, bob)
    }),
    ("two keys to one table", |s| {
        let sam = s.query::<Helper>().filter(Helper::NAME.eq("Sam")).one()?;
        let lights = crew(s, "lights")?;
        lights.stand_ins(s)?.add(sam)?;
        lights.stand_ins(s)?.remove(s.query::<Helper>().filter(Helper::NAME.eq("Bob")).one()?).map(drop)
    }),
    ("a savepoint that is kept and one that is not", |s| {
        s.savepoint(|| {
            s.insert(Artist::draft().name("Kept")).map(drop)?;
            let undone = s.savepoint(|| {
                let kept = artist(s, "Kept")?;
                s.one::<Bus>("NY 1")?.set_artist(s, kept)?;
                s.delete(artist(s, "Sun Ra")?)?;
                Err::<(), _>(Error::NotFound { model: "Artist", key: "on purpose".into() })
            });
            match undone {
                Err(Error::NotFound { model: "Artist", .. }) => Ok(()),
                Err(other) => Err(other),
                Ok(()) => Ok(()),
            }
        })
    }),
    ("many by one statement", |s| {
        s.update_where(Booking::FEE.lt(1_000), [Booking::FEE.set(Booking::FEE + 1)]).map(drop)
    }),
    ("many deleted by one statement", |s| s.delete_where(Slogan::LANGUAGE.eq("de")).map(drop)),
    ("what a person wrote", |s| {
        s.execute_sql("UPDATE crews SET task = upper(task) WHERE festival_name = ?", ("Meadow",)).map(drop)
    }),
    ("deleted, with its links", |s| s.delete(artist(s, "Alice")?)),
    ("deleted, with what references it both ways", |s| {
        let gate = crew(s, "gate")?;
        gate.set_head(s, None)?;
        crew(s, "LIGHTS")?.stand_ins(s)?.clear()?;
        for helper in gate.helpers(s)? {
            s.delete(helper)?;
        }
        s.delete(gate)
    }),
];
