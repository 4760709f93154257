//! All that a session holds, walked, and all that the database has.

use orm_core::{Result, prelude::*};

use super::faulty::Faults;
use super::festival::{Artist, Booking, Bus, Crew, Festival, Genre, Helper, Show, Slogan, Song, Stage};

/// The entities of each model.
pub struct Held<'s> {
    festivals: Vec<Entity<'s, Festival>>,
    slogans: Vec<Entity<'s, Slogan>>,
    stages: Vec<Entity<'s, Stage>>,
    shows: Vec<Entity<'s, Show>>,
    bookings: Vec<Entity<'s, Booking>>,
    songs: Vec<Entity<'s, Song>>,
    artists: Vec<Entity<'s, Artist>>,
    buses: Vec<Entity<'s, Bus>>,
    genres: Vec<Entity<'s, Genre>>,
    crews: Vec<Entity<'s, Crew>>,
    helpers: Vec<Entity<'s, Helper>>,
}

/// What a relationship leads to: in order, but where the order is that of loading.
fn list<'s, T: Model + 's>(
    line: &mut Vec<String>,
    of: String,
    ordered: bool,
    members: impl IntoIterator<Item = Entity<'s, T>>,
    label: impl Fn(&T) -> String,
) {
    let mut labels: Vec<_> = members.into_iter().map(|member| label(Entity::row(member))).collect();
    if !ordered {
        labels.sort();
    }
    line.push(format!("{of}: {}", labels.join(", ")));
}

fn stage_label(stage: &Stage) -> String {
    format!("{}/{}", stage.festival_name, stage.name)
}

fn show_label(show: &Show) -> String {
    format!("{}/{} at {}", show.festival_name, show.stage_name, show.hour)
}

impl<'s> Held<'s> {
    pub fn all(s: &'s Session) -> Result<Held<'s>> {
        Ok(Held {
            festivals: s.all()?,
            slogans: s.all()?,
            stages: s.all()?,
            shows: s.all()?,
            bookings: s.all()?,
            songs: s.all()?,
            artists: s.all()?,
            buses: s.all()?,
            genres: s.all()?,
            crews: s.all()?,
            helpers: s.all()?,
        })
    }

    /// Every relationship of every entity, from both sides.
    pub fn walked(&self, s: &'s Session) -> Result<Vec<String>> {
        let mut lines = Vec::new();
        let to = &mut lines;
        for &one in &self.festivals {
            let of = |name| format!("festival {} {name}", one.name);
            list(to, of("stages"), true, one.stages(s)?, stage_label);
            list(to, of("slogans"), false, one.slogans(s)?.iter(), |row| format!("{} {}", row.language, row.text));
            list(to, of("shows"), false, one.shows(s)?, show_label);
            list(to, of("crews"), false, one.crews(s)?, |row| row.task.clone());
        }
        for &one in &self.slogans {
            list(to, format!("slogan {}", one.text), true, [one.festival(s)?], |row| row.name.clone());
        }
        for &one in &self.stages {
            let of = |name| format!("stage {} {name}", stage_label(&one));
            list(to, of("festival"), true, [one.festival(s)?], |row| row.name.clone());
            list(to, of("shows"), true, one.shows(s)?, show_label);
            list(to, of("evening"), true, one.evening(s)?, show_label);
        }
        for &one in &self.shows {
            let of = |name| format!("show {} {name}", show_label(&one));
            list(to, of("stage"), true, [one.stage(s)?], stage_label);
            list(to, of("artists"), true, one.artists(s)?, |row| row.name.clone());
            list(to, of("bookings"), false, one.bookings(s)?, |row| row.fee.to_string());
            list(to, of("setlist"), true, one.setlist(s)?.iter(), |row| format!("{} {}", row.place, row.title));
        }
        for &one in &self.bookings {
            let of = |name| format!("booking for {} {name}", one.fee);
            list(to, of("show"), true, [one.show(s)?], show_label);
            list(to, of("artist"), true, [one.artist(s)?], |row| row.name.clone());
        }
        for &one in &self.songs {
            list(to, format!("song {} show", one.title), true, [one.show(s)?], show_label);
        }
        for &one in &self.artists {
            let of = |name| format!("artist {} {name}", one.name);
            list(to, of("shows"), true, one.shows(s)?, show_label);
            list(to, of("bookings"), false, one.bookings(s)?, |row| row.fee.to_string());
            list(to, of("genres"), true, one.genres(s)?, |row| row.name.clone());
            list(to, of("influences"), true, one.influences(s)?, |row| row.name.clone());
            list(to, of("influenced"), false, one.influenced(s)?, |row| row.name.clone());
            list(to, of("bus"), true, one.bus(s)?, |row| row.plate.clone());
        }
        for &one in &self.buses {
            list(to, format!("bus {} artist", one.plate), true, one.artist(s)?, |row| row.name.clone());
        }
        for &one in &self.genres {
            let of = |name| format!("genre {} {name}", one.name);
            list(to, of("parent"), true, one.parent(s)?, |row| row.name.clone());
            list(to, of("children"), true, one.children(s)?, |row| row.name.clone());
            list(to, of("artists"), false, one.artists(s)?, |row| row.name.clone());
        }
        for &one in &self.crews {
            let of = |name| format!("crew {} {name}", one.task);
            list(to, of("festival"), true, [one.festival(s)?], |row| row.name.clone());
            list(to, of("head"), true, one.head(s)?, |row| row.name.clone());
            list(to, of("helpers"), true, one.helpers(s)?, |row| row.name.clone());
            list(to, of("stand-ins"), true, one.stand_ins(s)?, |row| row.name.clone());
        }
        for &one in &self.helpers {
            let of = |name| format!("helper {} {name}", one.name);
            list(to, of("crew"), true, [one.crew(s)?], |row| row.task.clone());
            list(to, of("stands in"), true, one.stand_in(s)?, |row| row.task.clone());
            list(to, of("heads"), false, one.heads(s)?, |row| row.task.clone());
        }
        lines.sort();
        Ok(lines)
    }

    /// The rows and links as memory has them, a list a table, written as [`rows`] writes those of the database.
    pub fn rows(&self, s: &'s Session) -> Result<Vec<Vec<String>>> {
        let null = |value: Option<String>| value.unwrap_or_else(|| "NULL".to_owned());
        let mut links = [Vec::new(), Vec::new()];
        for &artist in &self.artists {
            let id = artist.id.0;
            links[0].extend(artist.genres(s)?.iter().map(|genre| format!("{id} {}", genre.name)));
            links[1].extend(artist.influences(s)?.iter().map(|influence| format!("{id} {}", influence.id.0)));
        }
        let [genres, influences] = links;
        let mut tables = vec![
            self.festivals.iter().map(|one| one.name.clone()).collect(),
            self.slogans
                .iter()
                .map(|one| format!("{} {} {} {}", one.id, one.language, one.text, one.festival_name))
                .collect(),
            self.stages.iter().map(|one| format!("{} {}", one.festival_name, one.name)).collect(),
            self.shows
                .iter()
                .map(|one| format!("{} {} {} {}", one.id, one.festival_name, one.stage_name, one.hour))
                .collect(),
            self.bookings.iter().map(|one| format!("{} {} {}", one.show_id, one.artist_id.0, one.fee)).collect(),
            self.songs.iter().map(|one| format!("{} {} {} {}", one.id, one.title, one.place, one.show_id)).collect(),
            self.artists.iter().map(|one| format!("{} {}", one.id.0, one.name)).collect(),
            self.buses
                .iter()
                .map(|one| format!("{} {}", one.plate, null(one.artist_id.map(|id| id.0.to_string()))))
                .collect(),
            self.genres.iter().map(|one| format!("{} {}", one.name, null(one.parent_name.clone()))).collect(),
            self.crews
                .iter()
                .map(|one| {
                    let head = null(one.head_id.map(|id| id.to_string()));
                    format!("{} {} {} {head}", one.id, one.task, one.festival_name)
                })
                .collect(),
            self.helpers
                .iter()
                .map(|one| {
                    let stand_in = null(one.stand_in_id.map(|id| id.to_string()));
                    format!("{} {} {} {stand_in}", one.id, one.name, one.crew_id)
                })
                .collect(),
            genres,
            influences,
        ];
        tables.iter_mut().for_each(|rows: &mut Vec<String>| rows.sort());
        Ok(tables)
    }
}

/// The rows and links as the database has them in the transaction that began last, a list a table.
pub fn rows(faults: &Faults) -> Vec<Vec<String>> {
    [
        "SELECT name FROM festivals",
        "SELECT id, language, text, festival_name FROM slogans",
        "SELECT festival_name, name FROM stages",
        "SELECT id, festival_name, stage_name, hour FROM shows",
        "SELECT show_id, artist_id, fee FROM bookings",
        "SELECT id, title, place, show_id FROM songs",
        "SELECT id, name FROM artists",
        "SELECT plate, artist_id FROM buses",
        "SELECT name, parent_name FROM genres",
        "SELECT id, task, festival_name, head_id FROM crews",
        "SELECT id, name, crew_id, stand_in_id FROM helpers",
        "SELECT artist_id, genre_id FROM artist_genres",
        "SELECT influenced_id, influence_id FROM influences",
    ]
    .map(|sql| faults.rows(sql))
    .into()
}
