//! A view is followed again and again.
//!
//! ```diff
//! -    s.reachable(node, Node::LATE)?;
//! +    s.reachable(node, Node::CHILDREN)?;
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Node {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Node::id)]
    pub parent_id: Option<i64>,
    #[relationship(backref = "parent")]
    pub children: HasMany<Node>,
    #[relationship(where = Node::ID.gt(7))]
    pub late: HasMany<Node>,
}

fn main() {}

pub fn program(s: &Session, node: Entity<'_, Node>) -> orm_core::Result<()> {
    s.reachable(node, Node::LATE)?;
    Ok(())
}
