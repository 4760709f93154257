//! `position` names a relationship. It takes a column.
//!
//! ```diff
//! -    #[relationship(back_populates = "list", position = Track::list)]
//! +    #[relationship(back_populates = "list", position = Track::position)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Playlist {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(back_populates = "list", position = Track::list)]
    pub tracks: HasMany<Track>,
}

#[derive(Model)]
pub struct Track {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Playlist::id)]
    pub playlist_id: i64,
    pub position: i64,
    #[relationship(back_populates = "tracks")]
    pub list: BelongsTo<Playlist>,
}

fn main() {}
