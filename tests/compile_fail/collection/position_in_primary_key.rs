//! The place of a member is kept in its primary key.
//!
//! ```diff
//! -    #[relationship(backref = "playlist", position = Track::number)]
//! +    #[relationship(backref = "playlist", position = Track::position)]
//! -    pub number: i64,
//! +    pub number: i64,
//! +    pub position: i64,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Playlist {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "playlist", position = Track::number)]
    pub tracks: HasMany<Track>,
}

#[derive(Model)]
pub struct Track {
    #[column(primary_key, foreign_key = Playlist::id)]
    pub playlist_id: i64,
    #[column(primary_key)]
    pub number: i64,
}

fn main() {}
