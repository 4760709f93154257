//! An engine that writes in another way than SQLite.

use std::borrow::Cow;

use super::*;
use crate::backend::{Dialect, OfList};
use crate::prelude::*;
use crate::query::condition::Condition;
use crate::query::order::Order;
use crate::query::page::behind;
use crate::schema::SqlType;

struct Other;

impl Dialect for Other {
    fn name(&self) -> &'static str {
        "Other"
    }

    fn identifier(&self, sql: &mut String, name: &str) {
        sql.extend(["`", name, "`"]);
    }

    fn placeholder(&self, sql: &mut String, _: usize) {
        sql.push('?');
    }

    fn of_list(&self, _: OfList, _: SqlType, _: bool) -> String {
        "holds({values}, {list})".to_owned()
    }

    fn type_name(&self, _: SqlType, _: bool) -> Cow<'static, str> {
        "INT".into()
    }

    fn assigned_key(&self, _: &mut String, _: SqlType) {}

    fn in_list(&self, _: &mut String, _: usize) {}

    fn list(&self, _: &[Value<'_>]) -> Option<Value<'static>> {
        None
    }

    fn parameters(&self) -> usize {
        999
    }

    fn nulls_are_greatest(&self) -> bool {
        true
    }

    fn locks_rows(&self) -> bool {
        true
    }

    fn asks_where_it_writes(&self) -> bool {
        false
    }
}

#[derive(Model)]
#[model(table = "people", crate = crate)]
struct Person {
    #[column(primary_key)]
    id: i64,
    #[column(primary_key)]
    place: i64,
    age: Option<i64>,
    #[relationship(backref = "person")]
    pets: HasMany<Pet>,
}

#[derive(Model)]
#[model(table = "pets", crate = crate, foreign_key(person_id = Person::id, person_place = Person::place))]
struct Pet {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Pet::id)]
    parent_id: Option<i64>,
    person_id: i64,
    person_place: i64,
    #[relationship(backref = "young")]
    parent: BelongsTo<Option<Pet>>,
}

fn statement<T: Model>(change: impl FnOnce(&mut Statement)) -> (String, Vec<Value<'static>>) {
    let mut statement = Statement::new(T::META);
    change(&mut statement);
    let mut writer = Writer::new(&Other);
    writer.statement(&statement, |writer| writer.push("1"));
    (writer.sql, writer.values)
}

fn deleted<T: Model>(condition: Condition<T>) -> (String, Vec<Value<'static>>) {
    let mut writer = Writer::new(&Other);
    writer.about(T::META, |writer| {
        writer.push("DELETE FROM t");
        writer.written_where(T::META, condition.into_node());
    });
    (writer.sql, writer.values)
}

#[test]
fn parameters_are_in_the_order_of_the_text() {
    let (sql, values) = statement::<Person>(|statement| {
        statement.filter.push(Person::PETS.any(Pet::ID.in_([1, 2])).into_node());
        statement.filter.push(Person::AGE.gt(3).into_node());
        statement.order.push(Order::into_ordering((Person::AGE + 4).desc()));
    });
    assert_eq!(
        sql,
        "SELECT 1 FROM `people` WHERE EXISTS (SELECT 1 FROM `pets` WHERE `pets`.`person_id` = `people`.`id` AND \
         `pets`.`person_place` = `people`.`place` AND `pets`.`id` IN (?, ?)) AND `people`.`age` > ? \
         ORDER BY (`people`.`age` + ?) DESC"
    );
    assert_eq!(values, [1, 2, 3, 4].map(Value::Int));
}

#[test]
fn rows_are_locked_and_not_those_that_are_joined() {
    assert_eq!(statement::<Pet>(|statement| statement.lock = true).0, "SELECT 1 FROM `pets` FOR UPDATE");
    let (sql, _) = statement::<Pet>(|statement| {
        statement.lock = true;
        statement.filter.push(Pet::PERSON.path(Person::AGE).is_null().into_node());
    });
    assert_eq!(
        sql,
        "SELECT 1 FROM `pets` LEFT JOIN `people` ON `people`.`id` = `pets`.`person_id` AND \
         `people`.`place` = `pets`.`person_place` WHERE `people`.`age` IS NULL FOR UPDATE OF `pets`"
    );
}

#[test]
fn rows_to_write_to_are_chosen_first() {
    assert_eq!(deleted(Pet::ID.eq(7)), ("DELETE FROM t WHERE `pets`.`id` = ?".to_owned(), vec![Value::Int(7)]));
    assert_eq!(
        deleted(Pet::YOUNG.any(Pet::ID.eq(7))),
        (
            "DELETE FROM t WHERE `pets`.`id` IN (SELECT `chosen`.`key_0` FROM (SELECT DISTINCT `pets_2`.`id` AS `key_0` \
             FROM `pets` AS `pets_2` WHERE `pets_2`.`id` IN (SELECT `pets_3`.`parent_id` FROM `pets` AS `pets_3` WHERE \
             `pets_3`.`parent_id` IS NOT NULL AND `pets_3`.`id` = ?)) AS `chosen`)"
                .to_owned(),
            vec![Value::Int(7)]
        )
    );
    assert_eq!(
        deleted(Person::PETS.is_empty()).0,
        "DELETE FROM t WHERE (`people`.`id`, `people`.`place`) IN (SELECT `chosen`.`key_0`, `chosen`.`key_1` FROM \
         (SELECT DISTINCT `people_2`.`id` AS `key_0`, `people_2`.`place` AS `key_1` FROM `people` AS `people_2` WHERE \
         NOT EXISTS (SELECT 1 FROM `pets` WHERE `pets`.`person_id` = `people_2`.`id` AND \
         `pets`.`person_place` = `people_2`.`place`)) AS `chosen`)"
    );
}

#[test]
fn a_page_knows_where_nulls_are() {
    let after = |order: Order<Person>, value: Value<'static>| {
        let order = [order.into_ordering(), Person::ID.asc().into_ordering()];
        let (sql, _) = statement::<Person>(|statement| {
            statement.filter.push(behind(&order, &[value.clone(), Value::Int(1)], true));
        });
        sql.split_once(" WHERE ").map(|(_, condition)| condition.to_owned()).unwrap_or_default()
    };
    let tie = "(`people`.`age` IS NULL AND `people`.`id` > ?)";
    let equal = "(`people`.`age` = ? AND `people`.`id` > ?)";
    assert_eq!(after(Person::AGE.asc(), Value::Null), tie);
    assert_eq!(after(Person::AGE.desc(), Value::Null), format!("(`people`.`age` IS NOT NULL OR {tie})"));
    assert_eq!(
        after(Person::AGE.asc(), Value::Int(1)),
        format!("((`people`.`age` > ? OR `people`.`age` IS NULL) OR {equal})")
    );
    assert_eq!(after(Person::AGE.desc(), Value::Int(1)), format!("(`people`.`age` < ? OR {equal})"));
}
