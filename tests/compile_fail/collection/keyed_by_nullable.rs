//! A collection is keyed by a column that may be null.
//!
//! ```diff
//! -    pub title: Option<String>,
//! +    pub title: String,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Playlist {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "playlist", keyed_by = Track::title)]
    pub tracks: HasMany<Track>,
}

#[derive(Model)]
#[model(unique(playlist_id, title))]
pub struct Track {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Playlist::id)]
    pub playlist_id: i64,
    pub title: Option<String>,
}

fn main() {}
