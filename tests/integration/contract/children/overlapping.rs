//! Two foreign keys that share a column.

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
#[model(table = "products", unique(tenant_id, sku))]
struct Product {
    #[column(primary_key)]
    id: i64,
    tenant_id: i64,
    sku: i64,
    #[relationship(backref = "product")]
    orders: HasMany<Order>,
}

#[derive(Model, Debug)]
#[model(
    table = "orders",
    foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id),
    foreign_key(tenant_id = Product::tenant_id, sku = Product::sku)
)]
struct Order {
    #[column(primary_key)]
    id: i64,
    tenant_id: i64,
    customer_id: Option<i64>,
    sku: Option<i64>,
}

shape! {
    Overlapping: Customer => Order, models: (Customer, Product, Order),
    parents: [(7, 1), (7, 2)], children: [1, 2, 3],
    many: orders, one: customer, set: set_customer, optional: unwrap,
    moved: |s| {
        let theirs = Order::TENANT_ID.eq(7).and(Order::CUSTOMER_ID.eq(1));
        s.update_where(theirs, [Order::CUSTOMER_ID.set(2)]).unwrap()
    },
    deleted: |s| s.delete_where(Order::ID.eq(1)).unwrap(),
    move_sql: "UPDATE orders SET customer_id = 2 WHERE tenant_id = 7 AND customer_id = 1",
    delete_sql: "DELETE FROM orders WHERE id = 1",
    fill: |s| {
        s.insert_all([7, 8].map(|tenant| Product::draft().tenant_id(tenant).sku(1))).unwrap();
        for tenant in [7, 8] {
            let customers = s.insert_all([1, 2].map(|id| Customer::draft().tenant_id(tenant).id(id))).unwrap();
            let order = |at: usize| Order::draft().set(Order::CUSTOMER, customers[at]).sku(1);
            s.insert_all([order(0), order(0), order(1)]).unwrap();
        }
    },
    // Each order is of its tenant's one product, whoever orders it; another tenant's have the same numbers.
    undisturbed: |s| {
        for product in s.all::<Product>().unwrap() {
            let orders = s.query::<Order>().filter(Order::TENANT_ID.eq(product.tenant_id)).all().unwrap();
            let of_product = product.orders(s).unwrap();
            assert!(of_product.len() == orders.len() && orders.iter().all(|&order| of_product.contains(order)));
            assert!(orders.iter().all(|order| order.product(s).unwrap() == Some(product)));
        }
        let other = s.one::<Customer>((8, 1)).unwrap();
        assert_eq!(other.orders(s).unwrap().iter().map(|order| order.id).collect::<Vec<_>>(), [4, 5]);
    }
}
