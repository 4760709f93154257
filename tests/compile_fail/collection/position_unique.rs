//! The place of a member is unique in the whole table, so that only one collection has a first member.
//!
//! ```diff
//! -    #[column(unique)]
//!      pub position: i64,
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
    #[column(unique)]
    pub position: i64,
}

fn main() {}
