//! A second look at the same children, and at their parent, that nobody writes through.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "artists")]
struct Artist {
    #[column(primary_key)]
    id: i64,
    #[relationship(back_populates = "artist")]
    songs: HasMany<Song>,
    #[relationship(view_only, order_by = "length desc")]
    longest: HasMany<Song>,
}

#[derive(Model, Debug)]
#[model(table = "songs")]
struct Song {
    #[column(primary_key)]
    id: i64,
    length: i64,
    #[column(foreign_key = Artist::id)]
    artist_id: i64,
    #[relationship(back_populates = "songs")]
    artist: BelongsTo<Artist>,
    #[relationship(view_only)]
    singer: BelongsTo<Artist>,
}

shape! {
    ViewOnly: Artist => Song, models: (Artist, Song),
    parents: [1, 2], children: [1, 2, 3],
    many: songs, one: artist, set: set_artist, optional:,
    moved: |s| s.update_where(Song::ARTIST_ID.eq(1), [Song::ARTIST_ID.set(2)]).unwrap(),
    deleted: |s| s.delete_where(Song::ID.eq(1)).unwrap(),
    move_sql: "UPDATE songs SET artist_id = 2 WHERE artist_id = 1", delete_sql: "DELETE FROM songs WHERE id = 1",
    fill: |s| {
        let song = |length| Song::draft().length(length);
        s.insert_all([Artist::draft().songs([song(30), song(10)]), Artist::draft().songs([song(20)])]).unwrap();
    },
    undisturbed: |s| {
        for artist in s.all::<Artist>().unwrap() {
            let mut songs = artist.songs(s).unwrap().to_vec();
            assert!(songs.iter().all(|song| song.singer(s).unwrap() == artist));
            songs.sort_by_key(|song| std::cmp::Reverse(song.length));
            assert_eq!(artist.longest(s).unwrap().to_vec(), songs);
        }
    }
}
