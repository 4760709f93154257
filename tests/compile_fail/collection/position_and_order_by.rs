//! A collection is ordered by its members' places or by columns, not both.
//!
//! ```diff
//! -    #[relationship(backref = "playlist", position = Track::position, order_by = "title")]
//! +    #[relationship(backref = "playlist", position = Track::position)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Playlist {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "playlist", position = Track::position, order_by = "title")]
    pub tracks: HasMany<Track>,
}

#[derive(Model)]
pub struct Track {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Playlist::id)]
    pub playlist_id: i64,
    pub position: i64,
    pub title: String,
}

fn main() {}
