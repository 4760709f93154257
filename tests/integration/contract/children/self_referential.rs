//! Nodes of a tree, which are both.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "nodes")]
struct Node {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Node::id)]
    parent_id: Option<i64>,
    #[relationship(back_populates = "parent")]
    children: HasMany<Node>,
    #[relationship(back_populates = "children")]
    parent: BelongsTo<Option<Node>>,
}

shape! {
    SelfReferential: Node => Node, models: Node,
    parents: [1, 2], children: [3, 4, 5],
    many: children, one: parent, set: set_parent, optional: unwrap,
    moved: |s| s.update_where(Node::PARENT_ID.eq(1), [Node::PARENT_ID.set(2)]).unwrap(),
    deleted: |s| s.delete_where(Node::ID.eq(3)).unwrap(),
    move_sql: "UPDATE nodes SET parent_id = 2 WHERE parent_id = 1", delete_sql: "DELETE FROM nodes WHERE id = 3",
    fill: |s| {
        s.insert_all([Node::draft().children([Node::draft(), Node::draft()]), Node::draft().children([Node::draft()])]).unwrap();
    }
}
