//! A collection is keyed by a column that doesn't exist.
//!
//! ```diff
//! -    #[relationship(backref = "playlist", keyed_by = Track::tilte)]
//! +    #[relationship(backref = "playlist", keyed_by = Track::title)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Playlist {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "playlist", keyed_by = Track::tilte)]
    pub tracks: HasMany<Track>,
}

#[derive(Model)]
#[model(unique(playlist_id, title))]
pub struct Track {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Playlist::id)]
    pub playlist_id: i64,
    pub title: String,
}

fn main() {}
