//! A collection that keeps its members' places.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "decks")]
struct Deck {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "deck", position = Slide::place)]
    slides: HasMany<Slide>,
}

#[derive(Model, Debug)]
#[model(table = "slides")]
struct Slide {
    #[column(primary_key)]
    id: i64,
    place: i64,
    #[column(foreign_key = Deck::id)]
    deck_id: i64,
}

shape! {
    Positioned: Deck => Slide, models: (Deck, Slide),
    parents: [1, 2], children: [1, 2, 3],
    many: slides, one: deck, set: set_deck, optional:,
    moved: |s| s.update_where(Slide::DECK_ID.eq(1), [Slide::DECK_ID.set(2)]).unwrap(),
    deleted: |s| s.delete_where(Slide::ID.eq(1)).unwrap(),
    move_sql: "UPDATE slides SET deck_id = 2 WHERE deck_id = 1", delete_sql: "DELETE FROM slides WHERE id = 1",
    fill: |s| {
        s.insert_all([Deck::draft().slides([Slide::draft(), Slide::draft()]), Deck::draft().slides([Slide::draft()])]).unwrap();
    }
}
