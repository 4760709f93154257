//! A collection that is a map too, by a key of the rows that the links lead to.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "teams")]
struct Team {
    #[column(primary_key)]
    id: i64,
    #[relationship(secondary = "memberships", backref = "teams", keyed_by = Member::nick)]
    members: ManyToMany<Member>,
}

#[derive(Model, Debug)]
#[model(table = "members")]
struct Member {
    #[column(primary_key)]
    id: i64,
    #[column(unique)]
    nick: String,
}

shape! {
    Keyed: Team => Member, models: (Team, Member),
    lefts: [1, 2], rights: [1, 2, 3],
    to_rights: members, to_lefts: teams,
    move_sql: "UPDATE memberships SET team_id = 2 WHERE team_id = 1 AND member_id = 1",
    cut_sql: "DELETE FROM memberships WHERE team_id = 1 AND member_id = 1",
    fill: |s| {
        let member = |nick| Member::draft().nick(nick);
        s.insert_all([Team::draft().members([member("ada"), member("bob")]), Team::draft().members([member("eve")])]).unwrap();
    },
    // By its key each is found where it is a member, and nowhere else.
    undisturbed: |s| {
        for team in s.all::<Team>().unwrap() {
            let members = team.members(s).unwrap();
            for one in s.all::<Member>().unwrap() {
                assert_eq!(members.get_by(one.nick.as_str()), members.contains(one).then_some(one));
            }
        }
    }
}
