//! Collections whose members have places or keys.

use orm_core::prelude::*;

#[derive(Model)]
pub struct Playlist {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(back_populates = "playlist", position = Track::position)]
    pub tracks: HasMany<Track>,
    #[relationship(backref = "playlist", keyed_by = Title::language)]
    pub titles: HasMany<Title>,
    #[relationship(secondary = PlaylistListener, backref = "playlists", position = PlaylistListener::rank, keyed_by = Listener::name)]
    pub listeners: ManyToMany<Listener>,
    #[relationship(backref = "playlist")]
    pub cover: HasOne<Cover>,
}

#[derive(Model)]
#[model(unique(playlist_id, position))]
pub struct Track {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Playlist::id)]
    pub playlist_id: i64,
    pub position: i64,
    #[relationship(back_populates = "tracks")]
    pub playlist: BelongsTo<Playlist>,
}

#[derive(Model)]
#[model(unique(playlist_id, language))]
pub struct Title {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Playlist::id)]
    pub playlist_id: i64,
    pub language: String,
    pub text: String,
}

#[derive(Model)]
pub struct Listener {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique)]
    pub name: String,
}

#[derive(Model)]
pub struct PlaylistListener {
    #[column(primary_key, foreign_key = Playlist::id)]
    pub playlist_id: i64,
    #[column(primary_key, foreign_key = Listener::id)]
    pub listener_id: i64,
    pub rank: i32,
}

#[derive(Model)]
pub struct Cover {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique, foreign_key = Playlist::id)]
    pub playlist_id: i64,
}

pub fn changes(s: &Session, playlist: Entity<'_, Playlist>, listener: Entity<'_, Listener>) -> orm_core::Result<()> {
    let track = playlist.tracks(s)?.create_at(0, Track::draft())?;
    playlist.tracks(s)?.move_to(track, 3)?;
    playlist.titles(s)?.set("en", Title::draft().text("Road songs"))?;
    playlist.listeners(s)?.insert_at(0, listener)?;
    playlist.listeners(s)?.get_by("Ursula").map(|found| found.id);
    listener.playlists(s)?.add_with(playlist, PlaylistListener::draft().rank(7))?;
    Ok(())
}

fn main() {}
