//! Keys of every type that can be one: looked up alone and in lists, followed along relationships, and linked in a generated
//! table. And numbers that are computed with.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use orm_core::prelude::*;
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::backends::{Engine, on_each_backend};

on_each_backend!(
    instants,
    timestamps,
    dates,
    times,
    date_times,
    civil_date_times,
    decimals,
    decimals_of_an_own_type,
    decimals_of_many_digits,
    texts,
    bytes,
    identifiers,
    small_numbers,
    great_numbers,
    truth_values,
    decimals_of_another_scale_are_the_same_key,
    arithmetic_with_decimals_is_exact,
    an_average_of_integers_has_its_digits,
    the_least_and_the_greatest_of_each_type
);

/// A test of keys of this type, for which these are two or more values in their order.
macro_rules! keys {
    ($($test:ident: $type:ty = $values:expr;)+) => { $(
        fn $test(db: Database) {
            #[derive(Model, Debug)]
            #[model(table = "nodes")]
            pub struct Node {
                #[column(primary_key)]
                pub key: $type,
                pub number: i64,
                #[column(index)]
                pub also: $type,
                #[relationship(backref = "node", order_by = "id")]
                pub leaves: HasMany<Leaf>,
                #[relationship(backref = "nodes", secondary = "node_tags", order_by = "key")]
                pub tags: ManyToMany<Tag>,
            }

            #[derive(Model, Debug)]
            #[model(table = "leaves")]
            pub struct Leaf {
                #[column(primary_key)]
                pub id: i64,
                #[column(foreign_key = Node::key)]
                pub node_key: $type,
            }

            #[derive(Model, Debug)]
            #[model(table = "tags")]
            pub struct Tag {
                #[column(primary_key)]
                pub key: $type,
            }

            let values: fn(Engine) -> Vec<$type> = $values;
            let values = values(Engine::of(&db));
            let (count, two) = (values.len(), values[..2].to_vec());
            let (first, second) = (values[0].clone(), values[1].clone());
            Schema::of::<(Node, Leaf, Tag)>().create(&db).unwrap();
            let s = db.session().unwrap();
            let tags = s.insert_all(two.iter().map(|key| Tag::draft().key(key.clone()))).unwrap();
            let nodes = values.iter().zip(0..).map(|(key, number)| {
                let node = Node::draft().key(key.clone()).number(number).also(key.clone());
                node.leaves([Leaf::draft()]).tags([tags[0], tags[1]])
            });
            for node in s.insert_all(nodes).unwrap() {
                assert_eq!((node.leaves(&s).unwrap().len(), node.tags(&s).unwrap().len()), (1, 2));
            }
            s.commit().unwrap();

            // In lists.
            let s = db.session().unwrap();
            let number_of = |condition| s.query::<Node>().filter(condition).count().unwrap() as usize;
            assert_eq!(number_of(Node::ALSO.eq(second.clone())), 1);
            assert_eq!(number_of(Node::ALSO.in_(two.clone())), 2);
            assert_eq!(number_of(!Node::ALSO.in_(two.clone())), count - 2);
            assert_eq!(number_of(Node::KEY.in_(values.clone())), count);

            // Along relationships, alone and together.
            let one = s.one::<Node>(second.clone()).unwrap();
            assert_eq!((one.number, one.leaves(&s).unwrap().len(), one.tags(&s).unwrap().len()), (1, 1, 2));
            drop(s);
            let s = db.session().unwrap();
            let mut numbers: Vec<_> =
                s.all::<Leaf>().unwrap().iter().map(|leaf| leaf.node(&s).unwrap().number as usize).collect();
            numbers.sort_unstable();
            assert_eq!(numbers, (0..count).collect::<Vec<_>>());
            drop(s);
            let s = db.session().unwrap();
            for node in s.query::<Node>().load(Node::LEAVES).load(Node::TAGS).all().unwrap() {
                assert_eq!((node.loaded(Node::LEAVES).len(), node.loaded(Node::TAGS).len()), (1, 2));
            }

            // Links.
            let (node, tag) = (s.one::<Node>(first.clone()).unwrap(), s.one::<Tag>(first.clone()).unwrap());
            assert_eq!(tag.nodes(&s).unwrap().len(), count);
            assert!(!node.tags(&s).unwrap().add(tag).unwrap());
            assert!(node.tags(&s).unwrap().remove(tag).unwrap());
            assert_eq!((node.tags(&s).unwrap().len(), tag.nodes(&s).unwrap().len()), (1, count - 1));
            assert!(node.tags(&s).unwrap().add(tag).unwrap());
            let linked: Vec<_> = node.tags(&s).unwrap().iter().map(|tag| tag.key.clone()).collect();
            assert_eq!(linked, two);
            s.commit().unwrap();

            // Written by lists of keys.
            let s = db.session().unwrap();
            let drafts = values.iter().map(|key| Node::draft().key(key.clone()).number(7).also(key.clone()));
            for node in s.upsert_all(drafts, Node::KEY).unwrap() {
                assert_eq!((node.number, node.tags(&s).unwrap().len()), (7, 2));
            }
            assert_eq!(s.update_where(Node::KEY.in_(two.clone()), [Node::NUMBER.set(8)]).unwrap(), 2);
            let leaves = s.query::<Leaf>().filter(Leaf::NODE_KEY.in_(two)).all().unwrap();
            assert_eq!(leaves.len(), 2);
            s.delete_all(leaves).unwrap();
            assert_eq!(s.query::<Leaf>().count().unwrap() as usize, count - 2);
        }
    )+ };
}

fn noon(day: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2024, 5, day).unwrap().and_hms_milli_opt(12, 30, 0, 120).unwrap()
}

fn decimal(text: &str) -> Decimal {
    Decimal::from_str_exact(text).unwrap()
}

#[derive(Clone, Debug, PartialEq, ColumnType)]
pub struct Price(Decimal);

fn second(second: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_700_000_000 + second, 0).unwrap()
}

keys! {
    instants: DateTime<Utc> = |_| [1, 2, 3].map(second).into();
    timestamps: jiff::Timestamp = |_| [1, 2, 3].map(|at| jiff::Timestamp::new(at, 250_000_000).unwrap()).into();
    dates: NaiveDate = |_| [1, 2, 3].map(|day| noon(day).date()).into();
    times: NaiveTime = |_| [1, 2, 3].map(|at| NaiveTime::from_hms_milli_opt(0, 0, at, 120).unwrap()).into();
    date_times: NaiveDateTime = |_| [1, 2, 3].map(noon).into();
    civil_date_times: jiff::civil::DateTime =
        |_| [0, 120_000_000, 500_000_000].map(|nanos| jiff::civil::datetime(2024, 5, 1, 12, 30, 0, nanos)).into();
    decimals: Decimal = |_| ["-1.5", "0", "2", "2.25", "100.50"].map(decimal).into();
    decimals_of_an_own_type: Price = |_| ["0.99", "1", "12.50"].map(|text| Price(decimal(text))).into();
    // As many as there can be.
    decimals_of_many_digits: Decimal = |engine| match engine {
        Engine::Sqlite => ["123456789012.01", "123456789012.02", "123456789012.03"],
        _ => ["79228162514264337593543950333", "79228162514264337593543950334", "79228162514264337593543950335"],
    }
    .map(decimal)
    .into();
    texts: String = |_| ["", "a", "a ", "b"].map(str::to_owned).into();
    bytes: Vec<u8> = |_| [vec![], vec![0], vec![0, 1]].into();
    identifiers: Uuid = |_| [0, 1, u128::MAX].map(Uuid::from_u128).into();
    small_numbers: u8 = |_| [0, 1, 255].into();
    great_numbers: u64 = |_| [0, 1, i64::MAX as u64].into();
    truth_values: bool = |_| [false, true].into();
}

#[derive(Model, Debug)]
#[model(table = "accounts")]
struct Account {
    #[column(primary_key)]
    code: Decimal,
    balance: Decimal,
    years: i32,
    open: bool,
    token: Uuid,
    bytes: Vec<u8>,
    #[relationship(backref = "account", keyed_by = Entry::number)]
    entries: HasMany<Entry>,
}

#[derive(Model, Debug)]
#[model(table = "entries", unique(account_code, number))]
struct Entry {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Account::code)]
    account_code: Decimal,
    number: Decimal,
}

/// With this key and balance.
fn account(code: &str, balance: &str) -> impl orm_core::Draft<Account> + use<> {
    let account = Account::draft().code(decimal(code)).balance(decimal(balance));
    account.years(1).open(true).token(Uuid::nil()).bytes(Vec::new())
}

fn decimals_of_another_scale_are_the_same_key(db: Database) {
    Schema::of::<(Account, Entry)>().create(&db).unwrap();
    let agree = |s: &Session| {
        let (account, entry) = (s.one::<Account>(decimal("1.500")).unwrap(), s.one::<Entry>(1).unwrap());
        assert_eq!(entry.account(s).unwrap(), account);
        let entries = account.entries(s).unwrap();
        assert_eq!(entries.iter().collect::<Vec<_>>(), [entry]);
        assert_eq!(entries.get_by(decimal("7.5")), Some(entry));
        assert_eq!(entries.get_by(decimal("7.500")), Some(entry));
    };
    let s = db.session().unwrap();
    let made = s.insert(account("1.5", "0")).unwrap();
    assert!(made.entries(&s).unwrap().is_empty());
    s.insert(Entry::draft().account_code(decimal("1.50")).number(decimal("7.50"))).unwrap();
    agree(&s);
    s.commit().unwrap();
    let s = db.session().unwrap();
    agree(&s);
    let held = s.one::<Account>(decimal("1.5")).unwrap();
    // Of several with one key the last wins.
    let upserted = s.upsert_all([account("1.50", "1"), account("1.500", "2")], Account::CODE).unwrap();
    assert_eq!((upserted, held.balance), (vec![held, held], decimal("2")));
    held.entries(&s).unwrap().set(decimal("7.5"), Entry::draft()).unwrap();
    assert_eq!(s.query::<Entry>().count().unwrap(), 1);
}

fn arithmetic_with_decimals_is_exact(db: Database) {
    Schema::of::<(Account, Entry)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let one = s.insert(account("1", "0.1")).unwrap();
    let more = || Account::BALANCE + decimal("0.2");
    assert_eq!(s.query::<Account>().select(more()).all().unwrap(), [decimal("0.3")]);
    assert_eq!(s.query::<Account>().filter(more().eq(decimal("0.3"))).count().unwrap(), 1);
    assert_eq!(s.query::<Account>().filter((more() * decimal("1.50")).eq(decimal("0.45"))).count().unwrap(), 1);
    assert_eq!(s.update_where(Account::CODE.gt(decimal("0")), [Account::BALANCE.set(more())]).unwrap(), 1);
    assert_eq!(one.balance, decimal("0.3"));
    assert_eq!(s.query::<Account>().filter(Account::BALANCE.eq(one.balance)).count().unwrap(), 1);
    s.insert(Entry::draft().account_code(decimal("1")).number(decimal("0.1"))).unwrap();
    let thrice = || Account::ENTRIES.only((Entry::NUMBER * decimal("3")).eq(decimal("0.3"))).count();
    assert_eq!(s.query::<Account>().select((thrice(), thrice() + 1)).all().unwrap(), [(1, 2)]);
    s.insert(account("2", "0.6")).unwrap();
    assert_eq!(s.query::<Account>().select(Account::BALANCE.sum()).all().unwrap(), [Some(decimal("0.9"))]);
    if Engine::of(&db) != Engine::Sqlite {
        let great = s.insert(account("3", "79228162514264337593543950335")).unwrap();
        s.update_where(Account::CODE.eq(great.code), [Account::BALANCE.set(Account::BALANCE - decimal("1"))]).unwrap();
        assert_eq!(great.balance, decimal("79228162514264337593543950334"));
    }
}

fn an_average_of_integers_has_its_digits(db: Database) {
    Schema::of::<(Account, Entry)>().create(&db).unwrap();
    let s = db.session().unwrap();
    for (code, years) in [("1", 1), ("2", 2), ("3", 2)] {
        let made = s.insert(account(code, "0.5")).unwrap();
        s.update(made, |row| row.years = years).unwrap();
    }
    let [(years, balance)] =
        s.query::<Account>().select((Account::YEARS.avg(), Account::BALANCE.avg())).all().unwrap()[..]
    else {
        panic!()
    };
    assert_eq!((years, balance), (Some(5.0 / 3.0), Some(0.5)));
}

fn the_least_and_the_greatest_of_each_type(db: Database) {
    Schema::of::<(Account, Entry)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let select = || s.query::<Account>().select((Account::OPEN.min(), Account::TOKEN.min(), Account::BYTES.max()));
    assert_eq!(select().all().unwrap(), [(None, None, None)]);
    for (code, open, token, bytes) in [("1", true, 7, vec![1]), ("2", false, 3, vec![1, 0]), ("3", true, 5, vec![])] {
        let draft = Account::draft().code(decimal(code)).balance(decimal("0")).years(0);
        s.insert(draft.open(open).token(Uuid::from_u128(token)).bytes(bytes)).unwrap();
    }
    assert_eq!(select().all().unwrap(), [(Some(false), Some(Uuid::from_u128(3)), Some(vec![1, 0]))]);
    let greatest = s.query::<Account>().select((Account::OPEN.max(), Account::TOKEN.max(), Account::BYTES.min()));
    assert_eq!(greatest.all().unwrap(), [(Some(true), Some(Uuid::from_u128(7)), Some(vec![]))]);
}
