//! Beside collections of some of the linked rows, and of what is behind them, that nobody writes through.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "shops")]
struct Shop {
    #[column(primary_key)]
    id: i64,
    #[relationship(secondary = "offers", backref = "shops")]
    wares: ManyToMany<Ware>,
    #[relationship(secondary = "offers", where = Ware::PRICE.lt(15))]
    cheap: ManyToMany<Ware>,
    #[relationship(through = wares.labels)]
    labels: HasMany<Label>,
}

#[derive(Model, Debug)]
#[model(table = "wares")]
struct Ware {
    #[column(primary_key)]
    id: i64,
    price: i64,
    #[relationship(backref = "ware")]
    labels: HasMany<Label>,
}

#[derive(Model, Debug)]
#[model(table = "labels")]
struct Label {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Ware::id, on_delete = "cascade")]
    ware_id: i64,
}

shape! {
    Scoped: Shop => Ware, models: (Shop, Ware, Label),
    lefts: [1, 2], rights: [1, 2, 3],
    to_rights: wares, to_lefts: shops,
    move_sql: "UPDATE offers SET shop_id = 2 WHERE shop_id = 1 AND ware_id = 1",
    cut_sql: "DELETE FROM offers WHERE shop_id = 1 AND ware_id = 1",
    fill: |s| {
        let ware = |price| Ware::draft().price(price).labels([Label::draft()]);
        s.insert_all([Shop::draft().wares([ware(10), ware(20)]), Shop::draft().wares([ware(5)])]).unwrap();
    },
    // The first and the third are cheap, and each has a label.
    undisturbed: |s| {
        for shop in s.all::<Shop>().unwrap() {
            let mut wares: Vec<_> = shop.wares(s).unwrap().iter().map(|ware| ware.id).collect();
            let labelled: Vec<_> = shop.labels(s).unwrap().iter().map(|label| label.ware_id).collect();
            assert_eq!(labelled, wares);
            wares.retain(|id| [1, 3].contains(id));
            wares.sort_unstable();
            let mut cheap: Vec<_> = shop.cheap(s).unwrap().iter().map(|ware| ware.id).collect();
            cheap.sort_unstable();
            assert_eq!(cheap, wares);
        }
    }
}
