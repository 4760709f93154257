//! A collection is keyed by a column in which two of its members may have one value.
//!
//! ```diff
//! -pub struct Track {
//! +#[model(unique(playlist_id, title))]
//! +pub struct Track {
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
pub struct Track {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Playlist::id)]
    pub playlist_id: i64,
    pub title: String,
}

fn main() {}
