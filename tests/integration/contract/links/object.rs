//! Over a model with columns of its own, which both ends have a collection of too.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "playlists")]
struct Playlist {
    #[column(primary_key)]
    id: i64,
    #[relationship(secondary = Entry, back_populates = "playlists")]
    songs: ManyToMany<Song>,
    #[relationship(back_populates = "playlist")]
    entries: HasMany<Entry>,
}

#[derive(Model, Debug)]
#[model(table = "songs")]
struct Song {
    #[column(primary_key)]
    id: i64,
    #[relationship(secondary = Entry, back_populates = "songs")]
    playlists: ManyToMany<Playlist>,
}

#[derive(Model, Debug)]
#[model(table = "entries", unique(playlist_id, song_id))]
struct Entry {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Playlist::id, on_delete = "cascade")]
    playlist_id: i64,
    #[column(foreign_key = Song::id, on_delete = "cascade")]
    song_id: i64,
    note: String,
    #[relationship(back_populates = "entries")]
    playlist: BelongsTo<Playlist>,
    #[relationship(backref = "entries")]
    song: BelongsTo<Song>,
}

shape! {
    Object: Playlist => Song, models: (Playlist, Song, Entry),
    lefts: [1, 2], rights: [1, 2, 3],
    to_rights: songs, to_lefts: playlists, link: Entry::draft().note("again"), link_back: Entry::draft().note("from the song"),
    move_sql: "UPDATE entries SET playlist_id = 2 WHERE playlist_id = 1 AND song_id = 1",
    cut_sql: "DELETE FROM entries WHERE playlist_id = 1 AND song_id = 1",
    moved_by_others: "UPDATE entries SET id = 9, playlist_id = 2 WHERE playlist_id = 1 AND song_id = 1",
    fill: |s| {
        let entry = || Entry::draft().note("first").song(Song::draft());
        s.insert_all([Playlist::draft().entries([entry(), entry()]), Playlist::draft().entries([entry()])]).unwrap();
    },
    moved: |s| {
        let entry = Entry::PLAYLIST_ID.eq(1).and(Entry::SONG_ID.eq(1));
        s.update_where(entry, [Entry::PLAYLIST_ID.set(2)]).unwrap()
    },
    cut: |s| s.delete_where(Entry::PLAYLIST_ID.eq(1).and(Entry::SONG_ID.eq(1))).unwrap(),
    // The entries lead from and to the same rows as the links do.
    undisturbed: |s| {
        for playlist in s.all::<Playlist>().unwrap() {
            let entries = playlist.entries(s).unwrap();
            let mut songs: Vec<_> = entries.iter().map(|entry| entry.song(s).unwrap().id).collect();
            let mut linked: Vec<_> = playlist.songs(s).unwrap().iter().map(|song| song.id).collect();
            songs.sort_unstable();
            linked.sort_unstable();
            assert_eq!(songs, linked);
            assert!(entries.iter().all(|entry| entry.playlist(s).unwrap() == playlist));
            assert!(entries.iter().all(|entry| entry.song(s).unwrap().entries(s).unwrap().contains(entry)));
        }
    }
}
