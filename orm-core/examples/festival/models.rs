//! A music festival: one schema with every shape of relationship.

use orm_core::{ColumnType, prelude::*};

/// A key that can't be taken for another table's.
#[derive(ColumnType, Debug, Clone, Copy, PartialEq, Eq)]
pub struct ArtistId(pub i64);

#[derive(Model, Debug)]
#[model(table = "festivals")]
pub struct Festival {
    /// A natural key.
    #[column(primary_key)]
    pub name: String,
    #[relationship(backref = "festival", order_by = "name")]
    pub stages: HasMany<Stage>,
    /// By language.
    #[relationship(backref = "festival", keyed_by = Slogan::language)]
    pub slogans: HasMany<Slogan>,
    /// Through the stages.
    #[relationship(through = stages.shows)]
    pub shows: HasMany<Show>,
    #[relationship(backref = "festival")]
    pub crews: HasMany<Crew>,
}

#[derive(Model, Debug)]
#[model(table = "slogans", unique(festival_name, language))]
pub struct Slogan {
    #[column(primary_key)]
    pub id: i64,
    pub language: String,
    pub text: String,
    #[column(foreign_key = Festival::name)]
    pub festival_name: String,
}

/// Its key is of two columns, one of which is a foreign key.
#[derive(Model, Debug)]
#[model(table = "stages")]
pub struct Stage {
    #[column(primary_key, foreign_key = Festival::name)]
    pub festival_name: String,
    #[column(primary_key)]
    pub name: String,
    #[relationship(back_populates = "stage", order_by = "hour")]
    pub shows: HasMany<Show>,
    /// Those from eight in the evening on: a view of the above.
    #[relationship(where = Show::HOUR.ge(20), order_by = "hour")]
    pub evening: HasMany<Show>,
}

/// A foreign key of two columns.
#[derive(Model, Debug)]
#[model(
    table = "shows",
    foreign_key(festival_name = Stage::festival_name, stage_name = Stage::name),
    unique(festival_name, stage_name, hour)
)]
pub struct Show {
    #[column(primary_key)]
    pub id: i64,
    pub festival_name: String,
    pub stage_name: String,
    pub hour: i32,
    #[relationship(back_populates = "shows")]
    pub stage: BelongsTo<Stage>,
    /// The association has a column of its own: `add` alone does not compile.
    #[relationship(secondary = Booking, back_populates = "shows", order_by = "secondary.fee desc")]
    pub artists: ManyToMany<Artist>,
    #[relationship(back_populates = "show")]
    pub bookings: HasMany<Booking>,
    /// In the order in which they are played.
    #[relationship(backref = "show", position = Song::place)]
    pub setlist: HasMany<Song>,
}

#[derive(Model, Debug)]
#[model(table = "bookings")]
pub struct Booking {
    #[column(primary_key, foreign_key = Show::id, on_delete = "cascade")]
    pub show_id: i64,
    #[column(primary_key, foreign_key = Artist::id, on_delete = "cascade")]
    pub artist_id: ArtistId,
    pub fee: i64,
    #[relationship(back_populates = "bookings")]
    pub show: BelongsTo<Show>,
    #[relationship(backref = "bookings")]
    pub artist: BelongsTo<Artist>,
}

#[derive(Model, Debug)]
#[model(table = "songs")]
pub struct Song {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    pub place: i32,
    #[column(foreign_key = Show::id)]
    pub show_id: i64,
}

#[derive(Model, Debug)]
#[model(table = "artists")]
pub struct Artist {
    #[column(primary_key)]
    pub id: ArtistId,
    pub name: String,
    #[relationship(secondary = Booking, back_populates = "artists", order_by = "hour")]
    pub shows: ManyToMany<Show>,
    /// The table is generated.
    #[relationship(secondary = "artist_genres", backref = "artists", order_by = "name")]
    pub genres: ManyToMany<Genre>,
    /// Whom they name as influences, and the other way round who names them: one table, two directions.
    #[relationship(
        secondary = "influences",
        foreign_key = influenced_id,
        target_key = influence_id,
        backref = "influenced",
        order_by = "name"
    )]
    pub influences: ManyToMany<Artist>,
    #[relationship(back_populates = "artist")]
    pub bus: HasOne<Bus>,
}

/// One to one: the foreign key is unique.
#[derive(Model, Debug)]
#[model(table = "buses")]
pub struct Bus {
    #[column(primary_key)]
    pub plate: String,
    #[column(foreign_key = Artist::id, unique)]
    pub artist_id: Option<ArtistId>,
    #[relationship(back_populates = "bus")]
    pub artist: BelongsTo<Option<Artist>>,
}

/// A tree.
#[derive(Model, Debug)]
#[model(table = "genres")]
pub struct Genre {
    #[column(primary_key)]
    pub name: String,
    #[column(foreign_key = Genre::name)]
    pub parent_name: Option<String>,
    #[relationship(backref = "parent", order_by = "name")]
    pub children: HasMany<Genre>,
}

/// A crew has a head, who is one of it: two tables that reference each other.
#[derive(Model, Debug)]
#[model(table = "crews")]
pub struct Crew {
    #[column(primary_key)]
    pub id: i64,
    pub task: String,
    #[column(foreign_key = Festival::name)]
    pub festival_name: String,
    #[column(foreign_key = Helper::id)]
    pub head_id: Option<i64>,
    #[relationship(backref = "heads")]
    pub head: BelongsTo<Option<Helper>>,
    #[relationship(back_populates = "crew", order_by = "name", foreign_key = Helper::crew_id)]
    pub helpers: HasMany<Helper>,
}

/// Two foreign keys to one model, each with a pair of its own.
#[derive(Model, Debug)]
#[model(table = "helpers")]
pub struct Helper {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
    #[column(foreign_key = Crew::id)]
    pub crew_id: i64,
    #[column(foreign_key = Crew::id)]
    pub stand_in_id: Option<i64>,
    #[relationship(back_populates = "helpers", foreign_key = crew_id)]
    pub crew: BelongsTo<Crew>,
    #[relationship(backref(name = "stand_ins", order_by = "name"), foreign_key = stand_in_id)]
    pub stand_in: BelongsTo<Option<Crew>>,
    /// Whoever is a friend has this one as a friend too.
    #[relationship(
        secondary = "friendships",
        symmetric,
        foreign_key = helper_id,
        target_key = friend_id,
        order_by = "name"
    )]
    pub friends: ManyToMany<Helper>,
}

/// What a visitor writes about.
#[derive(Polymorphic)]
pub enum Matter {
    Show(Show),
    Artist(Artist),
    Crew(Crew),
}

/// It is about one of several kinds: of the three foreign keys one is set.
#[derive(Model, Debug)]
#[model(table = "letters")]
pub struct Letter {
    #[column(primary_key)]
    pub id: i64,
    pub text: String,
    #[column(foreign_key = Show::id, on_delete = "cascade")]
    pub show_id: Option<i64>,
    #[column(foreign_key = Artist::id, on_delete = "cascade")]
    pub artist_id: Option<ArtistId>,
    #[column(foreign_key = Crew::id, on_delete = "cascade")]
    pub crew_id: Option<i64>,
    #[relationship(one_of(show_id, artist_id, crew_id), backref(name = "letters", order_by = "id"))]
    pub matter: BelongsTo<Matter>,
}
