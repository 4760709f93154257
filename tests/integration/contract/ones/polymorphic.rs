//! One for one of several models.

use orm_core::prelude::*;

use super::shape;

#[derive(Polymorphic)]
enum Wearer {
    Player(Player),
    Referee(Referee),
}

#[derive(Model, Debug)]
#[model(table = "players")]
struct Player {
    #[column(primary_key)]
    id: i64,
}

#[derive(Model, Debug)]
#[model(table = "referees")]
struct Referee {
    #[column(primary_key)]
    id: i64,
}

#[derive(Model, Debug)]
#[model(table = "badges")]
struct Badge {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Player::id, unique)]
    player_id: Option<i64>,
    #[column(foreign_key = Referee::id, unique)]
    referee_id: Option<i64>,
    #[relationship(one_of(player_id, referee_id), backref = "badge")]
    wearer: BelongsTo<Option<Wearer>>,
}

fn player(wearer: WearerEntity<'_>) -> Entity<'_, Player> {
    match wearer {
        WearerEntity::Player(player) => player,
        WearerEntity::Referee(referee) => panic!("{referee:?} wears it"),
    }
}

shape! {
    OfOneModel: Player => Badge, models: (Player, Referee, Badge),
    holders: [1, 2, 3], all_held: [1, 2, 3],
    held: badge, holder: wearer, give: set_wearer, found: player,
    moved: |s| s.update_where(Badge::PLAYER_ID.eq(1), [Badge::PLAYER_ID.set(3)]).unwrap(),
    deleted: |s| s.delete_where(Badge::ID.eq(1)).unwrap(),
    move_sql: "UPDATE badges SET player_id = 3 WHERE player_id = 1", delete_sql: "DELETE FROM badges WHERE id = 1",
    fill: |s| {
        let players = s.insert_all((0..3).map(|_| Player::draft())).unwrap();
        s.insert_all([0, 1].map(|at: usize| Badge::draft().wearer(players[at]))).unwrap();
        s.insert(Badge::draft()).unwrap();
        s.insert(Badge::draft().wearer(Referee::draft())).unwrap();
    },
    // A referee with the same key wears a badge of its own.
    undisturbed: |s| {
        let (referee, badge) = (s.one::<Referee>(1).unwrap(), s.one::<Badge>(4).unwrap());
        assert_eq!(referee.badge(s).unwrap(), Some(badge));
        assert!(matches!(badge.wearer(s).unwrap(), Some(WearerEntity::Referee(found)) if found == referee));
    }
}
