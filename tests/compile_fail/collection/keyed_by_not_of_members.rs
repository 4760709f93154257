//! A collection is keyed by a column of its association. It takes one of its members.
//!
//! ```diff
//! -    #[relationship(secondary = PlaylistTrack, backref = "playlists", keyed_by = PlaylistTrack::track_id)]
//! +    #[relationship(secondary = PlaylistTrack, backref = "playlists", keyed_by = Track::id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Playlist {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(secondary = PlaylistTrack, backref = "playlists", keyed_by = PlaylistTrack::track_id)]
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
    pub position: i64,
}

fn main() {}
