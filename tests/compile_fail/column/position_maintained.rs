//! The version counts updates, and the places of a collection's members are another thing.
//!
//! ```diff
//! -    #[relationship(backref = "album", position = Track::version)]
//! +    #[relationship(backref = "album", position = Track::number)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Album {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "album", position = Track::version)]
    pub tracks: HasMany<Track>,
}

#[derive(Model)]
pub struct Track {
    #[column(primary_key)]
    pub id: i64,
    pub number: i64,
    #[column(version)]
    pub version: i64,
    #[column(foreign_key = Album::id)]
    pub album_id: i64,
}

fn main() {}
