//! The place of a member is kept in its foreign key.
//!
//! ```diff
//! -    #[relationship(backref = "playlist", position = Track::playlist_id)]
//! +    #[relationship(backref = "playlist", position = Track::position)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Playlist {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "playlist", position = Track::playlist_id)]
    pub tracks: HasMany<Track>,
}

#[derive(Model)]
pub struct Track {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Playlist::id)]
    pub playlist_id: i64,
    pub position: i64,
}

fn main() {}
