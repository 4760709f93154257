//! A place is kept in a column that isn't an integer.
//!
//! ```diff
//! -    pub position: f64,
//! +    pub position: i64,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Playlist {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "playlist", position = Track::position)]
    pub tracks: HasMany<Track>,
}

#[derive(Model)]
pub struct Track {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Playlist::id)]
    pub playlist_id: i64,
    pub position: f64,
}

fn main() {}
