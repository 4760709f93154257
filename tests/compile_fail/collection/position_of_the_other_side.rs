//! From the other side of a many-to-many whose links have places, a link needs one.
//!
//! ```diff
//! -    track.playlists(s)?.add(playlist)
//! +    track.playlists(s)?.add_with(playlist, PlaylistTrack::draft().position(7))
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Playlist {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(secondary = PlaylistTrack, backref = "playlists", position = PlaylistTrack::position)]
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

pub fn link(s: &Session, track: Entity<'_, Track>, playlist: Entity<'_, Playlist>) -> orm_core::Result<bool> {
    track.playlists(s)?.add(playlist)
}
