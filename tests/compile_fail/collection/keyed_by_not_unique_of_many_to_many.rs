//! A many-to-many is keyed by a column of its target that isn't unique.
//!
//! ```diff
//! -    pub title: String,
//! +    #[column(unique)]
//! +    pub title: String,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Playlist {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(secondary = PlaylistTrack, backref = "playlists", keyed_by = Track::title)]
    pub tracks: ManyToMany<Track>,
}

#[derive(Model)]
pub struct Track {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
}

#[derive(Model)]
pub struct PlaylistTrack {
    #[column(primary_key, foreign_key = Playlist::id)]
    pub playlist_id: i64,
    #[column(primary_key, foreign_key = Track::id)]
    pub track_id: i64,
}

fn main() {}
