//! Every shape of relationship in one schema: made, filled, walked from every side, and drawn.
//!
//! `cargo run --example festival [mermaid | dot]`: with an argument, only the diagram of the schema.
#![allow(missing_docs)]

use orm_core::{Collection, Error, Result, Shared, prelude::*};

mod models;

use models::{Artist, Booking, Bus, Crew, Festival, Genre, Helper, Letter, MatterEntity, Show, Slogan, Song, Stage};

const SCHEMA: Schema =
    Schema::of::<(Festival, Slogan, Stage, Show, Booking, Song, Artist, Bus, Genre, Crew, Helper, Letter)>();

fn main() -> Result<()> {
    match std::env::args().nth(1).as_deref() {
        Some("mermaid") => print!("{}", SCHEMA.mermaid()),
        Some("dot") => print!("{}", SCHEMA.dot()),
        _ => {
            let db = Database::open("sqlite::memory:")?;
            SCHEMA.create(&db)?;
            db.transaction(fill)?;
            db.read(walk)?;
            db.transaction(change)?;
        }
    }
    Ok(())
}

fn fill(s: &Session) -> Result<()> {
    let genre = |name| Genre::draft().name(name);
    s.insert(genre("music").children([
        genre("jazz").children([genre("free jazz"), genre("fusion")]),
        genre("rock").children([genre("krautrock")]),
    ]))?;
    let [jazz, fusion, krautrock] = [s.one::<Genre>("jazz")?, s.one("fusion")?, s.one("krautrock")?];

    let can = s.insert(Artist::draft().name("Can").genres([krautrock]).bus(Bus::draft().plate("K-CN 1")))?;
    let miles = s.insert(Artist::draft().name("Miles Davis").genres([jazz, fusion]))?;
    let coltrane = s.insert(Artist::draft().name("Alice Coltrane").genres([jazz]))?;
    can.influences(s)?.add(miles)?;
    miles.influenced(s)?.add(coltrane)?;

    let show = |hour| Show::draft().hour(hour);
    let song = |title| Song::draft().title(title);
    s.insert(
        Festival::draft()
            .name("Meadow")
            .slogans([
                Slogan::draft().language("en").text("Loud and green"),
                Slogan::draft().language("de").text("Laut und grün"),
            ])
            .stages([
                Stage::draft().name("Hill").shows([
                    show(18).bookings([Booking::draft().artist(coltrane).fee(900)]),
                    show(21)
                        .bookings([
                            Booking::draft().artist(miles).fee(4_000),
                            Booking::draft().artist(coltrane).fee(300),
                        ])
                        .setlist([song("Bitches Brew"), song("Spanish Key")]),
                ]),
                Stage::draft().name("Barn").shows([show(23).bookings([Booking::draft().artist(can).fee(2_000)])]),
            ]),
    )?;

    let festival = s.one::<Festival>("Meadow")?;
    let ada = Shared::new(Helper::draft().name("Ada"));
    let lights = Crew::draft().task("lights").helpers([ada.clone()]).head(ada);
    let lights = festival.crews(s)?.create(lights)?;
    let sound = Crew::draft().task("sound").helpers([Helper::draft().name("Bob").stand_in(lights)]);
    let sound = festival.crews(s)?.create(sound)?;
    let friends = sound.helpers(s)?.first().zip(lights.head(s)?);
    if let Some((bob, ada)) = friends {
        bob.friends(s)?.add(ada)?;
    }

    let letter = |text| Letter::draft().text(text);
    miles.letters(s)?.create(letter("Turn around!"))?;
    s.insert(letter("Too loud.").matter(sound))?;
    s.insert(letter("Too short.").matter(s.query::<Show>().filter(Show::HOUR.eq(21)).one()?))?;
    println!("-- filled, with {} statements", s.statements().len());
    Ok(())
}

fn walk(s: &Session) -> Result<()> {
    for festival in s.all::<Festival>()? {
        let slogans = festival.slogans(s)?;
        println!("\n-- {}: {:?}", festival.name, slogans.get_by("en").map(|slogan| slogan.text.clone()));
        for stage in festival.stages(s)? {
            println!("{}, {} in the evening", stage.name, stage.evening(s)?.len());
            for show in stage.shows(s)? {
                println!("  {}:00  {}", show.hour, names(show.artists(s)?));
                for song in show.setlist(s)? {
                    println!("    {}. {}", song.place + 1, song.title);
                }
            }
        }
        let all = festival.shows(s)?;
        println!(
            "{} shows, the first on the stage {}",
            all.len(),
            all.first().map_or("?", |show| &Entity::row(show).stage_name)
        );
        for crew in festival.crews(s)? {
            let head = crew.head(s)?.map_or("nobody", |head| Entity::row(head).name.as_str());
            println!(
                "{}, led by {head}: {} of them, and {} to stand in",
                crew.task,
                crew.helpers(s)?.len(),
                crew.stand_ins(s)?.len()
            );
        }
    }

    println!("\n-- artists");
    for artist in s.query::<Artist>().order_by(Artist::NAME).with(Artist::GENRES).with(Artist::SHOWS).all()? {
        let genres: Vec<_> = artist.genres(s)?.iter().map(|genre| Entity::row(genre).name.as_str()).collect();
        println!(
            "{} ({}): {} shows, influenced {}",
            artist.name,
            genres.join(", "),
            artist.shows(s)?.len(),
            names(artist.influenced(s)?)
        );
        if let Some(bus) = artist.bus(s)? {
            println!("  by bus {}", bus.plate);
        }
    }

    println!("\n-- letters");
    for letter in s.query::<Letter>().with(Letter::MATTER).order_by(Letter::ID).all()? {
        let about = match letter.matter(s)? {
            MatterEntity::Show(show) => format!("the show at {}", show.hour),
            MatterEntity::Artist(artist) => artist.name.clone(),
            MatterEntity::Crew(crew) => format!("{}, and its {} friends", crew.task, friends_of(s, crew)?),
        };
        println!("{:?}, to {about}", letter.text);
    }

    println!("\n-- genres, from the root down and from a leaf up");
    let root = s.one::<Genre>("music")?;
    let below = s.reachable(root, Genre::CHILDREN)?;
    println!("{}", below.iter().map(|genre| genre.name.as_str()).collect::<Vec<_>>().join(", "));
    let leaf = s.one::<Genre>("krautrock")?;
    let above = s.reachable(leaf, Genre::PARENT)?;
    println!("{}", above.iter().map(|genre| genre.name.as_str()).collect::<Vec<_>>().join(", "));

    let expensive = s
        .query::<Festival>()
        .filter(Festival::STAGES.any(Stage::SHOWS.any(Show::BOOKINGS.any(Booking::FEE.gt(3_000)))));
    println!("\n-- {} festival pays somebody more than 3000", expensive.count()?);
    println!("-- walked, with {} statements", s.statements().len());
    Ok(())
}

fn change(s: &Session) -> Result<()> {
    println!("\n-- changes, seen from the other side");
    let (can, miles) = (artist(s, "Can")?, artist(s, "Miles Davis")?);
    let bus = can.bus(s)?.ok_or_else(|| Error::NotFound { model: "Bus", key: "of Can".into() })?;
    miles.set_bus(s, bus)?;
    println!("the bus is now of {:?}", bus.artist(s)?.map(|artist| artist.name.clone()));

    let late = s.query::<Show>().filter(Show::HOUR.eq(23)).one()?;
    late.artists(s)?.add_with(miles, Booking::draft().fee(500))?;
    println!("{} plays {} shows; late: {}", miles.name, miles.shows(s)?.len(), names(late.artists(s)?));

    let show = miles.shows(s)?.first().ok_or_else(|| Error::NotFound { model: "Show", key: "first".into() })?;
    let setlist = show.setlist(s)?;
    setlist.create_at(0, Song::draft().title("Pharaoh's Dance"))?;
    println!("{}", setlist.iter().map(|song| format!("{} {}", song.place, song.title)).collect::<Vec<_>>().join(", "));

    let letter = miles.letters(s)?.first().ok_or_else(|| Error::NotFound { model: "Letter", key: "first".into() })?;
    letter.set_matter(s, show)?;
    println!("{} letters to {}, {} to the show", miles.letters(s)?.len(), miles.name, show.letters(s)?.len());

    let hill = show.stage(s)?;
    let before = hill.evening(s)?.len();
    s.update(show, |row| row.hour = 19)?;
    println!("the evening on the {} had {before} show and has {}", hill.name, hill.evening(s)?.len());
    Ok(())
}

fn friends_of(s: &Session, crew: Entity<'_, Crew>) -> Result<usize> {
    crew.helpers(s)?.iter().map(|helper| Ok(helper.friends(s)?.len())).sum()
}

fn artist<'s>(s: &'s Session, name: &str) -> Result<Entity<'s, Artist>> {
    s.query::<Artist>().filter(Artist::NAME.eq(name)).one()
}

fn names<K>(artists: Collection<'_, Artist, K>) -> String {
    artists.iter().map(|artist| artist.name.clone()).collect::<Vec<_>>().join(" and ")
}
