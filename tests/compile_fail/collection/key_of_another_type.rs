//! A member is asked for by a key of another type.
//!
//! ```diff
//! -    Ok(playlist.tracks(s)?.get_by(7).is_some())
//! +    Ok(playlist.tracks(s)?.get_by("Solaris").is_some())
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Playlist {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "playlist", keyed_by = Track::title)]
    pub tracks: HasMany<Track>,
}

#[derive(Model)]
#[model(unique(playlist_id, title))]
pub struct Track {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Playlist::id)]
    pub playlist_id: i64,
    pub title: String,
}

fn main() {}

pub fn find(s: &Session, playlist: Entity<'_, Playlist>) -> orm_core::Result<bool> {
    Ok(playlist.tracks(s)?.get_by(7).is_some())
}
