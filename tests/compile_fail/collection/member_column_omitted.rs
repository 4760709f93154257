//! A member is created at a place with a draft that lacks a required column.
//!
//! ```diff
//! -    playlist.tracks(s)?.create_at(0, Track::draft())?;
//! +    playlist.tracks(s)?.create_at(0, Track::draft().title("Solaris"))?;
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
    pub title: String,
    pub position: i64,
}

fn main() {}

pub fn append(s: &Session, playlist: Entity<'_, Playlist>) -> orm_core::Result<()> {
    playlist.tracks(s)?.create_at(0, Track::draft())?;
    Ok(())
}
