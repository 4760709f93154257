//! A key of two columns, one of which is in the child's primary key.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "customers")]
struct Customer {
    #[column(primary_key)]
    tenant_id: i64,
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "customer")]
    orders: HasMany<Order>,
}

#[derive(Model, Debug)]
#[model(table = "orders", foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id))]
struct Order {
    #[column(primary_key)]
    tenant_id: i64,
    #[column(primary_key)]
    number: i64,
    customer_id: i64,
}

shape! {
    Composite: Customer => Order, models: (Customer, Order),
    parents: [(7, 1), (7, 2)], children: [(7, 1), (7, 2), (7, 3)],
    many: orders, one: customer, set: set_customer, optional:,
    moved: |s| {
        let theirs = Order::TENANT_ID.eq(7).and(Order::CUSTOMER_ID.eq(1));
        s.update_where(theirs, [Order::CUSTOMER_ID.set(2)]).unwrap()
    },
    deleted: |s| s.delete_where(Order::TENANT_ID.eq(7).and(Order::NUMBER.eq(1))).unwrap(),
    move_sql: "UPDATE orders SET customer_id = 2 WHERE tenant_id = 7 AND customer_id = 1",
    delete_sql: "DELETE FROM orders WHERE tenant_id = 7 AND number = 1",
    fill: |s| {
        // Another tenant's have the same numbers.
        for tenant in [6, 7] {
            let order = |number| Order::draft().number(number);
            let customer = |id| Customer::draft().tenant_id(tenant).id(id);
            s.insert_all([customer(1).orders([order(1), order(2)]), customer(2).orders([order(3)])]).unwrap();
        }
    },
    undisturbed: |s| {
        let other = s.one::<Customer>((6, 1)).unwrap();
        assert_eq!(other.orders(s).unwrap().iter().map(|order| order.number).collect::<Vec<_>>(), [1, 2]);
    }
}
