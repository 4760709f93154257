//! A relationship to one row has a place.
//!
//! ```diff
//! -    #[relationship(backref = "playlist", position = Cover::number)]
//! +    #[relationship(backref = "playlist")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Playlist {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "playlist", position = Cover::number)]
    pub cover: HasOne<Cover>,
}

#[derive(Model)]
pub struct Cover {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique, foreign_key = Playlist::id)]
    pub playlist_id: i64,
    pub number: i64,
}

fn main() {}
