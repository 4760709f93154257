//! Over a model that keeps the places of the links.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "decks")]
struct Deck {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "decks", secondary = Mention, position = Mention::rank)]
    sources: ManyToMany<Source>,
}

#[derive(Model, Debug)]
#[model(table = "sources")]
struct Source {
    #[column(primary_key)]
    id: i64,
}

#[derive(Model, Debug)]
#[model(table = "mentions")]
struct Mention {
    #[column(primary_key, foreign_key = Deck::id)]
    deck_id: i64,
    #[column(primary_key, foreign_key = Source::id)]
    source_id: i64,
    rank: i64,
}

shape! {
    Positioned: Deck => Source, models: (Deck, Source, Mention),
    lefts: [1, 2], rights: [1, 2, 3],
    to_rights: sources, to_lefts: decks, link_back: Mention::draft().rank(100),
    move_sql: "UPDATE mentions SET deck_id = 2 WHERE deck_id = 1 AND source_id = 1",
    cut_sql: "DELETE FROM mentions WHERE deck_id = 1 AND source_id = 1",
    fill: |s| {
        let sources = |many: usize| (0..many).map(|_| Source::draft());
        s.insert_all([Deck::draft().sources(sources(2)), Deck::draft().sources(sources(1))]).unwrap();
    }
}
