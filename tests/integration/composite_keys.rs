//! Keys of several columns: primary and foreign, sharing a column, inside the primary key, referencing a unique key.

use orm_core::{Collection, Error, prelude::*};

use crate::backends::{on_each_backend, spelled};

#[derive(Model, Debug)]
#[model(table = "tenants")]
struct Tenant {
    #[column(primary_key)]
    id: i64,
    name: String,
}

#[derive(Model, Debug)]
#[model(table = "customers")]
struct Customer {
    #[column(primary_key, foreign_key = Tenant::id)]
    tenant_id: i64,
    #[column(primary_key)]
    id: i64,
    name: String,
    #[relationship(backref = "customers")]
    tenant: BelongsTo<Tenant>,
}

#[derive(Model, Debug)]
#[model(table = "products", unique(tenant_id, sku))]
struct Product {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Tenant::id)]
    tenant_id: i64,
    sku: i64,
}

/// Both foreign keys have the tenant in them.
#[derive(Model, Debug)]
#[model(
    table = "orders",
    foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id),
    foreign_key(tenant_id = Product::tenant_id, product_sku = Product::sku),
    index(tenant_id, note)
)]
struct Order {
    #[column(primary_key)]
    tenant_id: i64,
    #[column(primary_key)]
    number: i64,
    customer_id: i64,
    product_sku: Option<i64>,
    note: i64,
    #[relationship(backref(name = "orders", order_by = "number desc"))]
    customer: BelongsTo<Customer>,
    #[relationship(backref = "orders")]
    product: BelongsTo<Option<Product>>,
    #[relationship(back_populates = "order")]
    lines: HasMany<Line>,
}

/// The foreign key is inside the primary key.
#[derive(Model, Debug)]
#[model(
    table = "lines",
    foreign_key(tenant_id = Order::tenant_id, order_number = Order::number, on_delete = "cascade")
)]
struct Line {
    #[column(primary_key)]
    tenant_id: i64,
    #[column(primary_key)]
    order_number: i64,
    #[column(primary_key)]
    position: i64,
    text: String,
    #[relationship(back_populates = "lines")]
    order: BelongsTo<Order>,
}

fn made(db: &Database) {
    Schema::of::<(Tenant, Customer, Product, Order, Line)>().create(db).unwrap();
}

/// Two tenants, whose customers and products have the same numbers.
fn filled(db: &Database) {
    made(db);
    db.transaction(|s| {
        for tenant in 1..=2 {
            s.insert(Tenant::draft().id(tenant).name(format!("tenant {tenant}")))?;
            for id in 1..=2 {
                s.insert(Customer::draft().tenant_id(tenant).id(id).name(format!("customer {tenant}/{id}")))?;
            }
            s.insert_all([7, 8].map(|sku| Product::draft().tenant_id(tenant).sku(sku)))?;
            let order =
                |number, customer| Order::draft().tenant_id(tenant).number(number).customer_id(customer).note(0);
            s.insert(order(1, 1).product_sku(7).lines([line(1, "a"), line(2, "b")]))?;
            s.insert(order(2, 1).lines([line(1, "c")]))?;
            s.insert(order(3, 2).product_sku(8))?;
        }
        Ok::<_, Error>(())
    })
    .unwrap();
}

fn line(position: i64, text: &str) -> impl orm_core::ChildDraft<Line, 0> {
    Line::draft().position(position).text(text)
}

fn numbers<K>(orders: Collection<'_, Order, K>) -> Vec<(i64, i64)> {
    orders.iter().map(|order| (order.tenant_id, order.number)).collect()
}

on_each_backend!(
    both_sides_are_loaded_in_one_statement_each,
    a_graph_gets_its_keys_from_its_parents,
    moving_a_child_writes_the_columns_that_differ,
    a_shared_column_is_not_changed_by_the_way,
    a_key_in_the_primary_key_is_not_changed_by_a_relationship,
    parents_of_one_draft_have_to_agree,
    deleting_cascades_over_all_columns,
);

fn both_sides_are_loaded_in_one_statement_each(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let customers =
        s.query::<Customer>().order_by(Customer::TENANT_ID.asc()).order_by(Customer::ID.asc()).all().unwrap();
    let found: Vec<_> = customers.iter().map(|customer| numbers(customer.orders(&s).unwrap())).collect();
    assert_eq!(found, [vec![(1, 2), (1, 1)], vec![(1, 3)], vec![(2, 2), (2, 1)], vec![(2, 3)]]);
    assert_eq!(s.statements().len(), 2, "{}", s.statements());
    for customer in &customers {
        for order in customer.orders(&s).unwrap() {
            assert_eq!(order.customer(&s).unwrap(), *customer);
        }
    }
    assert_eq!(s.statements().len(), 2);

    s.commit().unwrap();
    let s = db.session().unwrap();
    let orders = s.query::<Order>().filter(Order::NUMBER.le(2)).all().unwrap();
    let mut skus: Vec<_> = orders
        .iter()
        .map(|order| {
            (order.tenant_id, order.number, order.product(&s).unwrap().map(|product| (product.tenant_id, product.sku)))
        })
        .collect();
    skus.sort_unstable();
    assert_eq!(skus, [(1, 1, Some((1, 7))), (1, 2, None), (2, 1, Some((2, 7))), (2, 2, None)]);
    let expected = r#"SELECT "products"."id", "products"."tenant_id", "products"."sku" FROM "products" WHERE "products"."tenant_id" = ?1 AND "products"."sku" = ?2 OR "products"."tenant_id" = ?3 AND "products"."sku" = ?4"#;
    assert_eq!(s.statements().iter().nth(1), Some(spelled(&db, expected).as_str()));
    assert_eq!(s.statements().len(), 2);
}

fn a_graph_gets_its_keys_from_its_parents(db: Database) {
    made(&db);
    let s = db.session().unwrap();
    let tenant = Tenant::draft().name("new");
    let customer = Customer::draft().tenant(tenant).id(5).name("first");
    let order =
        s.insert(Order::draft().customer(customer).number(1).note(0).lines([line(1, "a"), line(2, "b")])).unwrap();
    let tenant = s.all::<Tenant>().unwrap()[0];
    assert_eq!((order.tenant_id, order.customer_id, order.product_sku), (tenant.id, 5, None));
    let lines: Vec<_> =
        order.lines(&s).unwrap().iter().map(|line| (line.tenant_id, line.order_number, line.position)).collect();
    assert_eq!(lines, [(tenant.id, 1, 1), (tenant.id, 1, 2)]);
    assert_eq!(order.customer(&s).unwrap().tenant(&s).unwrap(), tenant);
    let third = order.lines(&s).unwrap().create(Line::draft().position(3).text("c")).unwrap();
    assert_eq!((third.tenant_id, third.order_number, third.order(&s).unwrap()), (tenant.id, 1, order));
}

fn moving_a_child_writes_the_columns_that_differ(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let [one, two] = [1, 2].map(|id| s.one::<Customer>((1, id)).unwrap());
    assert_eq!(
        (numbers(one.orders(&s).unwrap()), numbers(two.orders(&s).unwrap())),
        (vec![(1, 2), (1, 1)], vec![(1, 3)])
    );
    let order = s.one::<Order>((1, 1)).unwrap();
    let before = s.statements().len();
    order.set_customer(&s, two).unwrap();
    let expected = r#"UPDATE "orders" SET "customer_id" = ?1 WHERE "tenant_id" = ?2 AND "number" = ?3"#;
    assert_eq!(s.statements().iter().nth(before), Some(spelled(&db, expected).as_str()));
    assert_eq!(
        (numbers(one.orders(&s).unwrap()), numbers(two.orders(&s).unwrap())),
        (vec![(1, 2)], vec![(1, 3), (1, 1)])
    );

    let product = order.product(&s).unwrap().unwrap();
    assert_eq!(numbers(product.orders(&s).unwrap()), [(1, 1)]);
    assert!(product.orders(&s).unwrap().remove(order).unwrap());
    assert_eq!((order.tenant_id, order.product_sku), (1, None));
    assert_eq!(numbers(product.orders(&s).unwrap()), []);
    product.orders(&s).unwrap().add(order).unwrap();
    assert_eq!(order.product_sku, Some(7));
    product.orders(&s).unwrap().clear().unwrap();
    assert_eq!((order.tenant_id, order.product_sku, order.product(&s).unwrap()), (1, None, None));
}

fn a_shared_column_is_not_changed_by_the_way(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let order = s.one::<Order>((1, 1)).unwrap();
    let of_another = s.query::<Product>().filter(Product::TENANT_ID.eq(2).and(Product::SKU.eq(7))).one().unwrap();
    let before = s.statements().len();
    let refused = order.set_product(&s, of_another).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "`Order::product` of the row with key (1, 1) can't be changed so: `Order::tenant_id` is also in the primary key \
         or in another foreign key"
    );
    assert_eq!((order.tenant_id, order.product_sku, s.statements().len()), (1, Some(7), before));
}

fn a_key_in_the_primary_key_is_not_changed_by_a_relationship(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let line = s.one::<Line>((1, 1, 1)).unwrap();
    let other = s.one::<Order>((1, 2)).unwrap();
    let refused = line.set_order(&s, other);
    assert!(matches!(refused, Err(Error::SharedColumn { column: "order_number", .. })), "{refused:?}");
    let refused = other.lines(&s).unwrap().add(line);
    assert!(matches!(refused, Err(Error::SharedColumn { column: "order_number", .. })), "{refused:?}");
    assert_eq!(line.order(&s).unwrap().number, 1);
    // It is where it belongs already.
    line.set_order(&s, s.one::<Order>((1, 1)).unwrap()).unwrap();
}

fn parents_of_one_draft_have_to_agree(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let customer = s.one::<Customer>((1, 1)).unwrap();
    let [own, other] = [1, 2].map(|tenant| {
        s.query::<Product>().filter(Product::TENANT_ID.eq(tenant).and(Product::SKU.eq(8))).one().unwrap()
    });
    let before = s.statements().len();
    let conflict = s.insert(Order::draft().customer(customer).product(other).number(9).note(0)).unwrap_err();
    assert_eq!(conflict.to_string(), "a draft of `Order` has two values for `Order::tenant_id`: 1 and 2");
    assert_eq!(s.statements().len(), before);
    let order = s.insert(Order::draft().customer(customer).product(own).number(9).note(0)).unwrap();
    assert_eq!((order.tenant_id, order.customer_id, order.product_sku), (1, 1, Some(8)));

    // Of a draft, whose keys are known once it is written.
    let new = Customer::draft().tenant_id(2).id(9).name("new");
    let conflict = s.insert(Order::draft().customer(new).product(own).number(10).note(0)).unwrap_err();
    assert!(matches!(conflict, Error::KeyConflict { column: "tenant_id", .. }), "{conflict:?}");
    assert_eq!(s.get::<Customer>((2, 9)).unwrap(), None);
}

fn deleting_cascades_over_all_columns(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let [here, there] = [1, 2].map(|tenant| s.one::<Order>((tenant, 1)).unwrap());
    let texts = |order: Entity<'_, Order>| -> Vec<String> {
        order.lines(&s).unwrap().iter().map(|line| line.text.clone()).collect()
    };
    assert_eq!((texts(here), texts(there)), (vec!["a".into(), "b".into()], vec!["a".into(), "b".into()]));
    let gone = here.lines(&s).unwrap().first().unwrap();
    s.delete(here).unwrap();
    assert!(matches!(gone.order(&s), Err(Error::Deleted { .. })));
    assert_eq!(texts(there), ["a", "b"]);
    assert_eq!(s.query::<Line>().count().unwrap(), 4);
}
