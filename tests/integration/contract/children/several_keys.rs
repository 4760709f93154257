//! Two foreign keys to one model, each with a pair of its own.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "addresses")]
struct Address {
    #[column(primary_key)]
    id: i64,
    #[relationship(back_populates = "billed_to", foreign_key = Order::billed_to_id)]
    billed: HasMany<Order>,
    #[relationship(backref = "sent_to", foreign_key = Order::sent_to_id)]
    sent: HasMany<Order>,
}

#[derive(Model, Debug)]
#[model(table = "orders")]
struct Order {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Address::id)]
    billed_to_id: i64,
    #[column(foreign_key = Address::id)]
    sent_to_id: i64,
    #[relationship(back_populates = "billed", foreign_key = billed_to_id)]
    billed_to: BelongsTo<Address>,
}

shape! {
    SeveralKeys: Address => Order, models: (Address, Order),
    parents: [1, 2], children: [1, 2, 3],
    many: billed, one: billed_to, set: set_billed_to, optional:,
    moved: |s| s.update_where(Order::BILLED_TO_ID.eq(1), [Order::BILLED_TO_ID.set(2)]).unwrap(),
    deleted: |s| s.delete_where(Order::ID.eq(1)).unwrap(),
    move_sql: "UPDATE orders SET billed_to_id = 2 WHERE billed_to_id = 1", delete_sql: "DELETE FROM orders WHERE id = 1",
    fill: |s| {
        let addresses = s.insert_all((0..3).map(|_| Address::draft())).unwrap();
        let order = |at: usize| Order::draft().billed_to(addresses[at]).set(Order::SENT_TO, addresses[2]);
        s.insert_all([order(0), order(0), order(1)]).unwrap();
    },
    // All orders are sent to the third address, whomever they are billed to.
    undisturbed: |s| {
        let address = s.one::<Address>(3).unwrap();
        let orders = s.all::<Order>().unwrap();
        assert_eq!(address.sent(s).unwrap().len(), orders.len());
        assert!(orders.iter().all(|order| order.sent_to(s).unwrap() == address));
    }
}
