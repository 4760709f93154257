//! A collection that the child's own side generates.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "gardens")]
struct Garden {
    #[column(primary_key)]
    id: i64,
}

#[derive(Model, Debug)]
#[model(table = "trees")]
struct Tree {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Garden::id)]
    garden_id: i64,
    #[relationship(backref = "trees")]
    garden: BelongsTo<Garden>,
}

shape! {
    Generated: Garden => Tree, models: (Garden, Tree),
    parents: [1, 2], children: [1, 2, 3],
    many: trees, one: garden, set: set_garden, optional:,
    moved: |s| s.update_where(Tree::GARDEN_ID.eq(1), [Tree::GARDEN_ID.set(2)]).unwrap(),
    deleted: |s| s.delete_where(Tree::ID.eq(1)).unwrap(),
    move_sql: "UPDATE trees SET garden_id = 2 WHERE garden_id = 1", delete_sql: "DELETE FROM trees WHERE id = 1",
    fill: |s| {
        let gardens = s.insert_all([Garden::draft(), Garden::draft()]).unwrap();
        s.insert_all([0, 0, 1].map(|at: usize| Tree::draft().garden(gardens[at]))).unwrap();
    }
}
