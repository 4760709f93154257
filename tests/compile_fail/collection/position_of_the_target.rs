//! The place of a link is kept in a column of the target.
//!
//! ```diff
//! -    #[relationship(secondary = PlaylistTrack, backref = "playlists", position = Track::position)]
//! +    #[relationship(secondary = PlaylistTrack, backref = "playlists", position = PlaylistTrack::position)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Playlist {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(secondary = PlaylistTrack, backref = "playlists", position = Track::position)]
    pub tracks: ManyToMany<Track>,
}

#[derive(Model)]
pub struct Track {
    #[column(primary_key)]
    pub id: i64,
    pub position: i64,
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
