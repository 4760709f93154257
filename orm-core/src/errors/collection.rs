//! Collections whose members have places or keys.
//!
//! # keyed-by-not-of-members
//!
//! A collection is keyed by a column of its association. It takes one of its members.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = PlaylistTrack, backref = "playlists", keyed_by = PlaylistTrack::track_id)]
//!     pub tracks: ManyToMany<Track>,
//! }
//!
//! #[derive(Model)]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//! }
//!
//! #[derive(Model)]
//! pub struct PlaylistTrack {
//!     #[column(primary_key, foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     #[column(primary_key, foreign_key = Track::id)]
//!     pub track_id: i64,
//!     pub position: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Playlist::tracks` says keyed_by = PlaylistTrack::track_id, but its members are rows of `Track`
//!
//!               help: `Track` has `id`, `title`
//!               note: see orm_core::errors [keyed-by-not-of-members]
//!   --> compile_fail/collection/keyed_by_not_of_members.rs
//!    |
//!    |     #[relationship(secondary = PlaylistTrack, backref = "playlists", keyed_by = PlaylistTrack::track_id)]
//!    |                                                                                                ^^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = PlaylistTrack, backref = "playlists", keyed_by = Track::id)]
//!     pub tracks: ManyToMany<Track>,
//! }
//! # #[derive(Model)]
//! # pub struct Track {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! # }
//! # #[derive(Model)]
//! # pub struct PlaylistTrack {
//! #     #[column(primary_key, foreign_key = Playlist::id)]
//! #     pub playlist_id: i64,
//! #     #[column(primary_key, foreign_key = Track::id)]
//! #     pub track_id: i64,
//! #     pub position: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # keyed-by-not-unique
//!
//! A collection is keyed by a column in which two of its members may have one value.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "playlist", keyed_by = Track::title)]
//!     pub tracks: HasMany<Track>,
//! }
//!
//! #[derive(Model)]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     pub title: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Playlist::tracks` says keyed_by = Track::title, but `Track::title` isn't unique within one `Playlist`, so two members may have one key
//!
//!               help: annotate `Track` with `#[model(unique(playlist_id, title))]`
//!               note: see orm_core::errors [keyed-by-not-unique]
//!   --> compile_fail/collection/keyed_by_not_unique.rs
//!    |
//!    |     #[relationship(backref = "playlist", keyed_by = Track::title)]
//!    |                                                            ^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Playlist {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(backref = "playlist", keyed_by = Track::title)]
//! #     pub tracks: HasMany<Track>,
//! # }
//! #[derive(Model)]
//! #[model(unique(playlist_id, title))]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     pub title: String,
//! }
//! # fn main() {}
//! ```
//!
//! A many-to-many is keyed by a column of its target that isn't unique.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = PlaylistTrack, backref = "playlists", keyed_by = Track::title)]
//!     pub tracks: ManyToMany<Track>,
//! }
//!
//! #[derive(Model)]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//! }
//!
//! #[derive(Model)]
//! pub struct PlaylistTrack {
//!     #[column(primary_key, foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     #[column(primary_key, foreign_key = Track::id)]
//!     pub track_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Playlist::tracks` says keyed_by = Track::title, but `Track::title` isn't unique, so two members may have one key
//!
//!               help: annotate `Track::title` with `#[column(unique)]`
//!               note: see orm_core::errors [keyed-by-not-unique]
//!   --> compile_fail/collection/keyed_by_not_unique_of_many_to_many.rs
//!    |
//!    |     #[relationship(secondary = PlaylistTrack, backref = "playlists", keyed_by = Track::title)]
//!    |                                                                                        ^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Playlist {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(secondary = PlaylistTrack, backref = "playlists", keyed_by = Track::title)]
//! #     pub tracks: ManyToMany<Track>,
//! # }
//! #[derive(Model)]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(unique)]
//!     pub title: String,
//! }
//! # #[derive(Model)]
//! # pub struct PlaylistTrack {
//! #     #[column(primary_key, foreign_key = Playlist::id)]
//! #     pub playlist_id: i64,
//! #     #[column(primary_key, foreign_key = Track::id)]
//! #     pub track_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # keyed-by-nullable
//!
//! A collection is keyed by a column that may be null.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "playlist", keyed_by = Track::title)]
//!     pub tracks: HasMany<Track>,
//! }
//!
//! #[derive(Model)]
//! #[model(unique(playlist_id, title))]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     pub title: Option<String>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Playlist::tracks` says keyed_by = Track::title, but `Track::title` may be null, and what has no key isn't found by it
//!
//!               help: write `title: String`
//!               note: see orm_core::errors [keyed-by-nullable]
//!   --> compile_fail/collection/keyed_by_nullable.rs
//!    |
//!    |     #[relationship(backref = "playlist", keyed_by = Track::title)]
//!    |                                                            ^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Playlist {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(backref = "playlist", keyed_by = Track::title)]
//! #     pub tracks: HasMany<Track>,
//! # }
//! #[derive(Model)]
//! #[model(unique(playlist_id, title))]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     pub title: String,
//! }
//! # fn main() {}
//! ```
//!
//! # keyed-by-unknown
//!
//! A collection is keyed by a column that doesn't exist.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "playlist", keyed_by = Track::tilte)]
//!     pub tracks: HasMany<Track>,
//! }
//!
//! #[derive(Model)]
//! #[model(unique(playlist_id, title))]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     pub title: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Playlist::tracks` says keyed_by = Track::tilte, but `Track` has no column `tilte`
//!
//!               help: write `keyed_by = Track::title`; `Track` has `title`, `id`, `playlist_id`
//!               note: see orm_core::errors [keyed-by-unknown]
//!   --> compile_fail/collection/keyed_by_unknown.rs
//!    |
//!    |     #[relationship(backref = "playlist", keyed_by = Track::tilte)]
//!    |                                                            ^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "playlist", keyed_by = Track::title)]
//!     pub tracks: HasMany<Track>,
//! }
//! # #[derive(Model)]
//! # #[model(unique(playlist_id, title))]
//! # pub struct Track {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Playlist::id)]
//! #     pub playlist_id: i64,
//! #     pub title: String,
//! # }
//! # fn main() {}
//! ```
//!
//! # list-without-order
//!
//! Lists have no order that all databases share.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", order_by = "tags, title")]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     pub tags: Vec<String>,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::books` is ordered by `tags`, but `Book::tags` is a list: of two lists neither comes first with every database
//!
//!               help: leave it out, or name a column that is no list
//!               note: see orm_core::errors [list-without-order]
//!   --> compile_fail/collection/order_by_a_list.rs
//!    |
//!    |     #[relationship(backref = "author", order_by = "tags, title")]
//!    |                                                   ^^^^^^^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", order_by = "title")]
//!     pub books: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub tags: Vec<String>,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # option-on-wrong-kind
//!
//! A relationship to one row has a key.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "playlist", keyed_by = Cover::number)]
//!     pub cover: HasOne<Cover>,
//! }
//!
//! #[derive(Model)]
//! pub struct Cover {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(unique, foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     pub number: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Playlist::cover` is at most one row, which needs no key to be found by
//!
//!        help: remove `keyed_by`
//!        note: see orm_core::errors [option-on-wrong-kind]
//!   --> compile_fail/collection/keyed_by_on_to_one.rs
//!    |
//!    |     #[relationship(backref = "playlist", keyed_by = Cover::number)]
//!    |                                                     ^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "playlist")]
//!     pub cover: HasOne<Cover>,
//! }
//! # #[derive(Model)]
//! # pub struct Cover {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(unique, foreign_key = Playlist::id)]
//! #     pub playlist_id: i64,
//! #     pub number: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! A relationship to one row has a place.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "playlist", position = Cover::number)]
//!     pub cover: HasOne<Cover>,
//! }
//!
//! #[derive(Model)]
//! pub struct Cover {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(unique, foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     pub number: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Playlist::cover` is at most one row, which needs no position
//!
//!        help: remove `position`
//!        note: see orm_core::errors [option-on-wrong-kind]
//!   --> compile_fail/collection/position_on_to_one.rs
//!    |
//!    |     #[relationship(backref = "playlist", position = Cover::number)]
//!    |                                                     ^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "playlist")]
//!     pub cover: HasOne<Cover>,
//! }
//! # #[derive(Model)]
//! # pub struct Cover {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(unique, foreign_key = Playlist::id)]
//! #     pub playlist_id: i64,
//! #     pub number: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # position-and-order-by
//!
//! A collection is ordered by its members' places or by columns, not both.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "playlist", position = Track::position, order_by = "title")]
//!     pub tracks: HasMany<Track>,
//! }
//!
//! #[derive(Model)]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     pub position: i64,
//!     pub title: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Playlist::tracks` has a `position`, which is its order, and an `order_by`
//!
//!        help: keep one of the two
//!        note: see orm_core::errors [position-and-order-by]
//!   --> compile_fail/collection/position_and_order_by.rs
//!    |
//!    |     #[relationship(backref = "playlist", position = Track::position, order_by = "title")]
//!    |                                                                                 ^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "playlist", position = Track::position)]
//!     pub tracks: HasMany<Track>,
//! }
//! # #[derive(Model)]
//! # pub struct Track {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Playlist::id)]
//! #     pub playlist_id: i64,
//! #     pub position: i64,
//! #     pub title: String,
//! # }
//! # fn main() {}
//! ```
//!
//! # position-in-key
//!
//! The place of a member is kept in its foreign key.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "playlist", position = Track::playlist_id)]
//!     pub tracks: HasMany<Track>,
//! }
//!
//! #[derive(Model)]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     pub position: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Playlist::tracks` says position = Track::playlist_id, but `Track::playlist_id` is in a foreign key, which doesn't change with a place
//!
//!               help: add a column of its own: `position: i64`
//!               note: see orm_core::errors [position-in-key]
//!   --> compile_fail/collection/position_in_key.rs
//!    |
//!    |     #[relationship(backref = "playlist", position = Track::playlist_id)]
//!    |                                                            ^^^^^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "playlist", position = Track::position)]
//!     pub tracks: HasMany<Track>,
//! }
//! # #[derive(Model)]
//! # pub struct Track {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Playlist::id)]
//! #     pub playlist_id: i64,
//! #     pub position: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! The place of a member is kept in its primary key.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "playlist", position = Track::number)]
//!     pub tracks: HasMany<Track>,
//! }
//!
//! #[derive(Model)]
//! pub struct Track {
//!     #[column(primary_key, foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     #[column(primary_key)]
//!     pub number: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Playlist::tracks` says position = Track::number, but `Track::number` is in the primary key, which doesn't change with a place
//!
//!               help: add a column of its own: `position: i64`
//!               note: see orm_core::errors [position-in-key]
//!   --> compile_fail/collection/position_in_primary_key.rs
//!    |
//!    |     #[relationship(backref = "playlist", position = Track::number)]
//!    |                                                            ^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "playlist", position = Track::position)]
//!     pub tracks: HasMany<Track>,
//! }
//!
//! #[derive(Model)]
//! pub struct Track {
//!     #[column(primary_key, foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     #[column(primary_key)]
//!     pub number: i64,
//!     pub position: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # position-needs-model
//!
//! The links of a generated table have no column for a place.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = "playlist_tracks", backref = "playlists", position = Track::title)]
//!     pub tracks: ManyToMany<Track>,
//! }
//!
//! #[derive(Model)]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//! }
//!
//! #[derive(Model)]
//! pub struct PlaylistTrack {
//!     #[column(primary_key, foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     #[column(primary_key, foreign_key = Track::id)]
//!     pub track_id: i64,
//!     pub position: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Playlist::tracks` has a `position`, but its association "playlist_tracks" is a generated table, of two columns
//!
//!        help: write a model for the association, with an integer column for the position
//!        note: see orm_core::errors [position-needs-model]
//!   --> compile_fail/collection/position_needs_model.rs
//!    |
//!    |     #[relationship(secondary = "playlist_tracks", backref = "playlists", position = Track::title)]
//!    |                                                                                     ^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = PlaylistTrack, backref = "playlists", position = PlaylistTrack::position)]
//!     pub tracks: ManyToMany<Track>,
//! }
//! # #[derive(Model)]
//! # pub struct Track {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! # }
//! # #[derive(Model)]
//! # pub struct PlaylistTrack {
//! #     #[column(primary_key, foreign_key = Playlist::id)]
//! #     pub playlist_id: i64,
//! #     #[column(primary_key, foreign_key = Track::id)]
//! #     pub track_id: i64,
//! #     pub position: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # position-not-integer
//!
//! A place is kept in a column that isn't an integer.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "playlist", position = Track::position)]
//!     pub tracks: HasMany<Track>,
//! }
//!
//! #[derive(Model)]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     pub position: f64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Playlist::tracks` says position = Track::position, but `Track::position` is of type `f64`, and a position is an integer
//!
//!               help: write `position: i64`
//!               note: see orm_core::errors [position-not-integer]
//!   --> compile_fail/collection/position_not_integer.rs
//!    |
//!    |     #[relationship(backref = "playlist", position = Track::position)]
//!    |                                                            ^^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Playlist {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(backref = "playlist", position = Track::position)]
//! #     pub tracks: HasMany<Track>,
//! # }
//! #[derive(Model)]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     pub position: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # position-not-of-members
//!
//! The place of a member is kept in a column of the model that has the collection.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub position: i64,
//!     #[relationship(backref = "playlist", position = Playlist::position)]
//!     pub tracks: HasMany<Track>,
//! }
//!
//! #[derive(Model)]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     pub position: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Playlist::tracks` says position = Playlist::position, but its members are rows of `Track`
//!
//!               help: write `position = Track::position`
//!               note: see orm_core::errors [position-not-of-members]
//!   --> compile_fail/collection/position_not_of_members.rs
//!    |
//!    |     #[relationship(backref = "playlist", position = Playlist::position)]
//!    |                                                               ^^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub position: i64,
//!     #[relationship(backref = "playlist", position = Track::position)]
//!     pub tracks: HasMany<Track>,
//! }
//! # #[derive(Model)]
//! # pub struct Track {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Playlist::id)]
//! #     pub playlist_id: i64,
//! #     pub position: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! The place of a link is kept in a column of the target.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = PlaylistTrack, backref = "playlists", position = Track::position)]
//!     pub tracks: ManyToMany<Track>,
//! }
//!
//! #[derive(Model)]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub position: i64,
//! }
//!
//! #[derive(Model)]
//! pub struct PlaylistTrack {
//!     #[column(primary_key, foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     #[column(primary_key, foreign_key = Track::id)]
//!     pub track_id: i64,
//!     pub position: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Playlist::tracks` says position = Track::position, but its links are rows of `PlaylistTrack`
//!
//!               help: write `position = PlaylistTrack::position`
//!               note: see orm_core::errors [position-not-of-members]
//!   --> compile_fail/collection/position_of_the_target.rs
//!    |
//!    |     #[relationship(secondary = PlaylistTrack, backref = "playlists", position = Track::position)]
//!    |                                                                                        ^^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = PlaylistTrack, backref = "playlists", position = PlaylistTrack::position)]
//!     pub tracks: ManyToMany<Track>,
//! }
//! # #[derive(Model)]
//! # pub struct Track {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub position: i64,
//! # }
//! # #[derive(Model)]
//! # pub struct PlaylistTrack {
//! #     #[column(primary_key, foreign_key = Playlist::id)]
//! #     pub playlist_id: i64,
//! #     #[column(primary_key, foreign_key = Track::id)]
//! #     pub track_id: i64,
//! #     pub position: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # position-nullable
//!
//! A place is kept in a column that may be null.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "playlist", position = Track::position)]
//!     pub tracks: HasMany<Track>,
//! }
//!
//! #[derive(Model)]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     pub position: Option<i64>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Playlist::tracks` says position = Track::position, but `Track::position` may be null, and a member has one place
//!
//!               help: write `position: i64`
//!               note: see orm_core::errors [position-nullable]
//!   --> compile_fail/collection/position_nullable.rs
//!    |
//!    |     #[relationship(backref = "playlist", position = Track::position)]
//!    |                                                            ^^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Playlist {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(backref = "playlist", position = Track::position)]
//! #     pub tracks: HasMany<Track>,
//! # }
//! #[derive(Model)]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     pub position: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # position-unique
//!
//! The place of a member is unique in the whole table, so that only one collection has a first member.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "playlist", position = Track::position)]
//!     pub tracks: HasMany<Track>,
//! }
//!
//! #[derive(Model)]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     #[column(unique)]
//!     pub position: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Playlist::tracks` says position = Track::position, but `Track::position` is unique in the whole table, and each `Playlist` has a first place
//!
//!               help: remove `unique` from `Track::position`; for one member a place, annotate `Track` with `#[model(unique(playlist_id, position))]`
//!               note: see orm_core::errors [position-unique]
//!   --> compile_fail/collection/position_unique.rs
//!    |
//!    |     #[relationship(backref = "playlist", position = Track::position)]
//!    |                                                            ^^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Playlist {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(backref = "playlist", position = Track::position)]
//! #     pub tracks: HasMany<Track>,
//! # }
//! #[derive(Model)]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     pub position: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # position-unknown
//!
//! A place is kept in a column that doesn't exist.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "playlist", position = Track::postion)]
//!     pub tracks: HasMany<Track>,
//! }
//!
//! #[derive(Model)]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     pub position: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Playlist::tracks` says position = Track::postion, but `Track` has no column `postion`
//!
//!               help: write `position = Track::position`; `Track` has `position`, `id`, `playlist_id`
//!               note: see orm_core::errors [position-unknown]
//!   --> compile_fail/collection/position_unknown.rs
//!    |
//!    |     #[relationship(backref = "playlist", position = Track::postion)]
//!    |                                                            ^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "playlist", position = Track::position)]
//!     pub tracks: HasMany<Track>,
//! }
//! # #[derive(Model)]
//! # pub struct Track {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Playlist::id)]
//! #     pub playlist_id: i64,
//! #     pub position: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! `position` names a relationship. It takes a column.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "list", position = Track::list)]
//!     pub tracks: HasMany<Track>,
//! }
//!
//! #[derive(Model)]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     pub position: i64,
//!     #[relationship(back_populates = "tracks")]
//!     pub list: BelongsTo<Playlist>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Playlist::tracks` says position = Track::list, but `Track::list` is a relationship and no column
//!
//!               help: `Track` has `id`, `position`, `playlist_id`
//!               note: see orm_core::errors [position-unknown]
//!   --> compile_fail/collection/position_is_a_relationship.rs
//!    |
//!    |     #[relationship(back_populates = "list", position = Track::list)]
//!    |                                                               ^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "list", position = Track::position)]
//!     pub tracks: HasMany<Track>,
//! }
//! # #[derive(Model)]
//! # pub struct Track {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Playlist::id)]
//! #     pub playlist_id: i64,
//! #     pub position: i64,
//! #     #[relationship(back_populates = "tracks")]
//! #     pub list: BelongsTo<Playlist>,
//! # }
//! # fn main() {}
//! ```
//!
//! # required-column-omitted
//!
//! A member is created at a place with a draft that lacks a required column.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "playlist", position = Track::position)]
//!     pub tracks: HasMany<Track>,
//! }
//!
//! #[derive(Model)]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     pub title: String,
//!     pub position: i64,
//! }
//! # fn main() {}
//!
//! pub fn append(s: &Session, playlist: Entity<'_, Playlist>) -> orm_core::Result<()> {
//!     playlist.tracks(s)?.create_at(0, Track::draft())?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! error[E0277]: this draft of `Track` has no `title`, which is a required column
//!  --> compile_fail/collection/member_column_omitted.rs
//!   |
//!   |     playlist.tracks(s)?.create_at(0, Track::draft())?;
//!   |                         ---------    ^^^^^^^^^^^^^^ `title` is missing
//!   |                         |
//!   |                         required by a bound introduced by this call
//!   |
//!   = help: the trait `Provided<Track, title>` is not implemented for `Missing`
//!   = note: help: set it on the draft with the method of its name
//!   = note: see orm_core::errors [required-column-omitted]
//! note: required for `TrackDraft<orm_core::Set, Missing, orm_core::Set>` to implement `Draft<Track>`
//!  --> compile_fail/collection/member_column_omitted.rs
//!   |
//!   | pub struct Track {
//!   |            ^^^^^
//!   = note: required for `TrackDraft` to implement `MemberDraft<Track, 0, 3>`
//! note: required by a bound in `orm_core::relationship::collection::positioned::children::<impl Collection<'s, T, Positioned<Children<F, REMOVABLE>, P>>>::create_at`
//!  --> $WORKSPACE/orm-core/src/relationship/collection/positioned/children.rs
//!   |
//!   |     pub fn create_at<D: MemberDraft<T, F, P>>(&self, place: usize, draft: D) -> Result<Entity<'s, T>> {
//!   |                         ^^^^^^^^^^^^^^^^^^^^ required by this bound in `orm_core::relationship::collection::positioned::children::<impl Collection<'s, T, Positioned<Children<F, REMOVABLE>, P>>>::create_at`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Playlist {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(backref = "playlist", position = Track::position)]
//! #     pub tracks: HasMany<Track>,
//! # }
//! # #[derive(Model)]
//! # pub struct Track {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Playlist::id)]
//! #     pub playlist_id: i64,
//! #     pub title: String,
//! #     pub position: i64,
//! # }
//! # fn main() {}
//! pub fn append(s: &Session, playlist: Entity<'_, Playlist>) -> orm_core::Result<()> {
//!     playlist.tracks(s)?.create_at(0, Track::draft().title("Solaris"))?;
//!     Ok(())
//! }
//! ```
//!
//! # secondary-extra-required
//!
//! From the other side of a many-to-many whose links have places, a link needs one.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = PlaylistTrack, backref = "playlists", position = PlaylistTrack::position)]
//!     pub tracks: ManyToMany<Track>,
//! }
//!
//! #[derive(Model)]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//! }
//!
//! #[derive(Model)]
//! pub struct PlaylistTrack {
//!     #[column(primary_key, foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     #[column(primary_key, foreign_key = Track::id)]
//!     pub track_id: i64,
//!     pub position: i64,
//! }
//! # fn main() {}
//!
//! pub fn link(s: &Session, track: Entity<'_, Track>, playlist: Entity<'_, Playlist>) -> orm_core::Result<bool> {
//!     track.playlists(s)?.add(playlist)
//! }
//! ```
//!
//! ```text
//! error[E0277]: a link of this relationship needs more than its two ends: its association has another required column
//!  --> compile_fail/collection/position_of_the_other_side.rs
//!   |
//!   |     track.playlists(s)?.add(playlist)
//!   |                         ^^^ this can't fill the association's other columns
//!   |
//!   = help: the trait `Enough` is not implemented for `Ends<false>`
//!   = note: help: give a draft of the association with that column set: `.add_with(other, draft)`
//!   = note: see orm_core::errors [secondary-extra-required]
//! note: required by a bound in `orm_core::relationship::collection::linked::<impl Collection<'s, T, Linked<A, NEAR, FAR, BARE>>>::add`
//!  --> $WORKSPACE/orm-core/src/relationship/collection/linked.rs
//!   |
//!   |     pub fn add(&self, target: impl Member<T>) -> Result<bool>
//!   |            --- required by a bound in this associated function
//!   |     where
//!   |         Ends<BARE>: Enough,
//!   |                     ^^^^^^ required by this bound in `orm_core::relationship::collection::linked::<impl Collection<'s, T, Linked<A, NEAR, FAR, BARE>>>::add`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Playlist {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(secondary = PlaylistTrack, backref = "playlists", position = PlaylistTrack::position)]
//! #     pub tracks: ManyToMany<Track>,
//! # }
//! # #[derive(Model)]
//! # pub struct Track {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! # }
//! # #[derive(Model)]
//! # pub struct PlaylistTrack {
//! #     #[column(primary_key, foreign_key = Playlist::id)]
//! #     pub playlist_id: i64,
//! #     #[column(primary_key, foreign_key = Track::id)]
//! #     pub track_id: i64,
//! #     pub position: i64,
//! # }
//! # fn main() {}
//! pub fn link(s: &Session, track: Entity<'_, Track>, playlist: Entity<'_, Playlist>) -> orm_core::Result<bool> {
//!     track.playlists(s)?.add_with(playlist, PlaylistTrack::draft().position(7))
//! }
//! ```
//!
//! # value-type-differs
//!
//! A member is asked for by a key of another type.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Playlist {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "playlist", keyed_by = Track::title)]
//!     pub tracks: HasMany<Track>,
//! }
//!
//! #[derive(Model)]
//! #[model(unique(playlist_id, title))]
//! pub struct Track {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Playlist::id)]
//!     pub playlist_id: i64,
//!     pub title: String,
//! }
//! # fn main() {}
//!
//! pub fn find(s: &Session, playlist: Entity<'_, Playlist>) -> orm_core::Result<bool> {
//!     Ok(playlist.tracks(s)?.get_by(7).is_some())
//! }
//! ```
//!
//! ```text
//! error[E0277]: `{integer}` is not a value for a column of type `String`
//!  --> compile_fail/collection/key_of_another_type.rs
//!   |
//!   |     Ok(playlist.tracks(s)?.get_by(7).is_some())
//!   |                            ------ ^ the column is of type `String`
//!   |                            |
//!   |                            required by a bound introduced by this call
//!   |
//!   = help: the trait `IntoColumn<String>` is not implemented for `{integer}`
//!   = note: help: write a value of type `String`; where that is a `String` a `&str` will do, where it is a list an array, `["a", "b"]`, where it is a wider number `x.into()`, and a number with a fraction is `1.0`
//!   = note: see orm_core::errors [value-type-differs]
//! note: required by a bound in `KeyedCollection::<'s, T, K, C>::get_by`
//!  --> $WORKSPACE/orm-core/src/relationship/collection/keyed.rs
//!   |
//!   |     pub fn get_by(&self, key: impl IntoColumn<T::Type>) -> Option<Entity<'s, T>>
//!   |                                    ^^^^^^^^^^^^^^^^^^^ required by this bound in `KeyedCollection::<'s, T, K, C>::get_by`
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Playlist {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(backref = "playlist", keyed_by = Track::title)]
//! #     pub tracks: HasMany<Track>,
//! # }
//! # #[derive(Model)]
//! # #[model(unique(playlist_id, title))]
//! # pub struct Track {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Playlist::id)]
//! #     pub playlist_id: i64,
//! #     pub title: String,
//! # }
//! # fn main() {}
//! pub fn find(s: &Session, playlist: Entity<'_, Playlist>) -> orm_core::Result<bool> {
//!     Ok(playlist.tracks(s)?.get_by("Solaris").is_some())
//! }
//! ```
#![doc(alias = "keyed-by-not-of-members")]
#![doc(alias = "keyed-by-not-unique")]
#![doc(alias = "keyed-by-nullable")]
#![doc(alias = "keyed-by-unknown")]
#![doc(alias = "list-without-order")]
#![doc(alias = "option-on-wrong-kind")]
#![doc(alias = "position-and-order-by")]
#![doc(alias = "position-in-key")]
#![doc(alias = "position-needs-model")]
#![doc(alias = "position-not-integer")]
#![doc(alias = "position-not-of-members")]
#![doc(alias = "position-nullable")]
#![doc(alias = "position-unique")]
#![doc(alias = "position-unknown")]
#![doc(alias = "required-column-omitted")]
#![doc(alias = "secondary-extra-required")]
#![doc(alias = "value-type-differs")]
