//! Columns that are lists: arrays with PostgreSQL, JSON arrays with the others, and the same to ask of both.

use orm_core::{Condition, Error, prelude::*};
use proptest::prelude::*;
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::backends::{Engine, Fresh, on_each_backend, property};
use crate::security::TEXTS;

on_each_backend!(
    each_type_of_element_comes_back,
    the_database_has_an_array_or_json,
    texts_are_data,
    what_a_list_cannot_hold_is_refused,
    conditions_are_those_of_a_list,
    numbers_are_compared_exactly,
    texts_are_compared_exactly,
    times_decimals_and_ids_are_found,
    a_list_is_changed_as_any_column,
    a_list_is_selected_grouped_and_among_others,
    lists_of_related_rows,
    long_lists,
    rows_of_other_programs,
    what_is_no_list_is_refused,
    raw_statements
);

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "posts")]
struct Post {
    #[column(primary_key)]
    id: i64,
    #[column(unique)]
    code: i64,
    tags: Vec<String>,
    scores: Vec<i64>,
    maybe: Option<Vec<Option<String>>>,
    #[column(foreign_key = Blog::id)]
    blog_id: Option<i64>,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "blogs")]
struct Blog {
    #[column(primary_key)]
    id: i64,
    topics: Vec<String>,
    #[relationship(backref = "blog")]
    posts: HasMany<Post>,
}

/// No codes.
const NONE: [i64; 0] = [];

const TABLES: Schema = Schema::of::<(Blog, Post)>();

fn post(code: i64, tags: &[&str], scores: &[i64], maybe: Option<Vec<Option<String>>>) -> impl Draft<Post> + use<> {
    let draft = Post::draft().code(code).tags(tags).scores(scores);
    match maybe {
        Some(maybe) => draft.maybe(maybe),
        None => draft,
    }
}

/// The codes of the posts for which this holds.
fn codes(s: &Session, condition: Condition<Post>) -> Vec<i64> {
    s.query::<Post>().filter(condition).order_by(Post::CODE).select(Post::CODE).all().unwrap()
}

#[derive(Debug, Clone, Copy, PartialEq, ColumnType)]
struct Stars(u16);

#[derive(Debug, Clone, Copy, PartialEq, ColumnType)]
enum Colour {
    Red,
    #[column_type(rename = "dark \"green\"")]
    Green,
}

#[derive(Model, Debug, Clone, PartialEq)]
struct Every {
    #[column(primary_key)]
    id: i64,
    a: Vec<bool>,
    b: Vec<i8>,
    c: Vec<i16>,
    d: Vec<i32>,
    e: Vec<i64>,
    f: Vec<u16>,
    g: Vec<u32>,
    h: Vec<u64>,
    i: Vec<f32>,
    j: Vec<f64>,
    k: Vec<String>,
    l: Vec<Uuid>,
    m: Vec<chrono::NaiveDate>,
    n: Vec<chrono::NaiveTime>,
    o: Vec<chrono::NaiveDateTime>,
    p: Vec<chrono::DateTime<chrono::Utc>>,
    q: Vec<jiff::civil::Date>,
    r: Vec<jiff::Timestamp>,
    s: Vec<Decimal>,
    t: Vec<Stars>,
    u: Vec<Colour>,
    v: Vec<Option<i32>>,
    w: Option<Vec<i64>>,
    x: Option<Vec<Option<Uuid>>>,
    bytes: Vec<u8>,
}

/// Two values of each type, the second a special one.
fn every() -> Every {
    let date = chrono::NaiveDate::from_ymd_opt(1974, 5, 1).unwrap();
    let early = chrono::NaiveDate::from_ymd_opt(1, 1, 1).unwrap();
    let both = date.and_hms_micro_opt(23, 59, 59, 123_456).unwrap();
    let midnight = early.and_hms_opt(0, 0, 0).unwrap();
    let instant: jiff::Timestamp = "1974-05-01T23:59:59.123456Z".parse().unwrap();
    let id = Uuid::from_u128(0x67e5_5044_10b1_426f_9247_bb68_0e5f_e0c8);
    Every {
        id: 1,
        a: vec![true, false],
        b: vec![i8::MIN, i8::MAX],
        c: vec![i16::MIN, i16::MAX],
        d: vec![i32::MIN, i32::MAX],
        e: vec![i64::MIN, i64::MAX],
        f: vec![0, u16::MAX],
        g: vec![0, u32::MAX],
        h: vec![0, i64::MAX as u64],
        i: vec![f32::MIN, 0.1],
        j: vec![f64::MIN_POSITIVE, f64::MAX, 0.1, 3.0],
        k: vec![String::new(), "ß 語 '; DROP TABLE every; --".to_owned()],
        l: vec![id, Uuid::nil()],
        m: vec![date, early],
        n: vec![both.time(), midnight.time()],
        o: vec![both, midnight],
        p: vec![both.and_utc(), midnight.and_utc()],
        q: vec![jiff::civil::date(1974, 5, 1), jiff::civil::date(9999, 12, 31)],
        r: vec![instant, jiff::Timestamp::UNIX_EPOCH],
        s: vec!["-12.50".parse().unwrap(), "79228162514264337593543950335".parse().unwrap(), Decimal::ZERO],
        t: vec![Stars(5), Stars(0)],
        u: vec![Colour::Green, Colour::Red],
        v: vec![None, Some(7), None],
        w: Some(vec![1]),
        x: Some(vec![None, Some(id)]),
        bytes: vec![0, 255],
    }
}

fn each_type_of_element_comes_back(db: Database) {
    Schema::of::<Every>().create(&db).unwrap();
    let full = every();
    let Every { a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s: decimals, t, u, v, w, x, bytes, .. } = &full;
    let s = db.session().unwrap();
    let draft = Every::draft().a(a).b(b).c(c).d(d).e(e).f(f).g(g).h(h).i(i).j(j).k(k).l(l).m(m).n(n).o(o).p(p).q(q);
    let draft = draft.r(r).s(decimals).t(t).u(u).v(v).w(w.clone()).x(x.clone()).bytes(bytes);
    let inserted = s.insert(draft).unwrap();
    assert_eq!(*inserted, full);
    let draft =
        Every::draft().a([] as [bool; 0]).b(Vec::new()).c(vec![]).d([] as [i32; 0]).e([].as_slice()).f(Vec::new());
    let draft = draft.g(Vec::new()).h(Vec::new()).i(Vec::new()).j(Vec::new()).k(Vec::new()).l(Vec::new());
    let draft = draft.m(Vec::new()).n(Vec::new()).o(Vec::new()).p(Vec::new()).q(Vec::new()).r(Vec::new());
    let draft = draft.s(Vec::new()).t(Vec::new()).u(Vec::new()).v(Vec::new()).bytes(Vec::new());
    let empty = s.insert(draft).unwrap();
    assert_eq!((empty.a.len(), empty.k.len(), &empty.w, &empty.x), (0, 0, &None, &None));
    let (inserted, empty) = ((*inserted).clone(), (*empty).clone());
    s.commit().unwrap();
    let s = db.session().unwrap();
    assert_eq!(*s.one::<Every>(1).unwrap(), inserted);
    assert_eq!(*s.one::<Every>(2).unwrap(), empty);
    // Each list is equal to itself as a parameter, too.
    let equal = Every::A.eq(a).and(Every::B.eq(b)).and(Every::C.eq(c)).and(Every::D.eq(d)).and(Every::E.eq(e));
    let equal = equal.and(Every::F.eq(f)).and(Every::G.eq(g)).and(Every::H.eq(h)).and(Every::I.eq(i));
    let equal = equal.and(Every::J.eq(j)).and(Every::K.eq(k)).and(Every::L.eq(l)).and(Every::M.eq(m));
    let equal = equal.and(Every::N.eq(n)).and(Every::O.eq(o)).and(Every::P.eq(p)).and(Every::Q.eq(q));
    let equal = equal.and(Every::R.eq(r)).and(Every::S.eq(decimals)).and(Every::T.eq(t)).and(Every::U.eq(u));
    let equal = equal.and(Every::V.eq(v)).and(Every::W.eq(w.clone())).and(Every::X.eq(x.clone()));
    assert_eq!(s.query::<Every>().filter(equal).select(Every::ID).all().unwrap(), [1]);
}

fn the_database_has_an_array_or_json(fresh: Fresh) {
    let db = fresh.open("");
    TABLES.create(&db).unwrap();
    db.transaction(|s| {
        s.insert(post(1, &["a", "b \"q\" \\ {}"], &[1, -2], None))?;
        s.insert(post(2, &[], &[], Some(vec![None, Some("NULL".to_owned())]))).map(drop)
    })
    .unwrap();
    let (types, stored) = match fresh.engine() {
        Engine::Sqlite => ("SELECT type FROM pragma_table_info('posts') WHERE name IN ('tags', 'scores')", "tags"),
        Engine::Postgres => (
            "SELECT format_type(atttypid, atttypmod) FROM pg_attribute \
             WHERE attrelid = 'posts'::regclass AND attname IN ('tags', 'scores') ORDER BY attnum",
            "CAST(tags AS TEXT)",
        ),
        Engine::Mysql => (
            "SELECT REPLACE(data_type, 'longtext', 'json') FROM information_schema.columns \
             WHERE table_schema = DATABASE() AND column_name IN ('tags', 'scores')",
            "REPLACE(tags, ', ', ',')",
        ),
    };
    let (expected, first, second) = match fresh.engine() {
        Engine::Sqlite => (["TEXT"; 2], r#"["a","b \"q\" \\ {}"]"#, "[]"),
        Engine::Postgres => (["text[]", "bigint[]"], r#"{a,"b \"q\" \\ {}"}"#, "{}"),
        // With MariaDB, JSON is a text that is checked. MySQL writes it with spaces.
        Engine::Mysql => (["json"; 2], r#"["a","b \"q\" \\ {}"]"#, "[]"),
    };
    assert_eq!(fresh.rows(types), expected);
    assert_eq!(fresh.rows(&format!("SELECT {stored} FROM posts ORDER BY id")), [first, second]);
    let stored = stored.replace("tags", "maybe");
    let second = if fresh.engine() == Engine::Postgres { r#"{NULL,"NULL"}"# } else { r#"[null,"NULL"]"# };
    assert_eq!(fresh.rows(&format!("SELECT {stored} FROM posts ORDER BY id")), ["NULL", second]);
}

fn texts_are_data(db: Database) {
    TABLES.create(&db).unwrap();
    let more =
        ["null", "{}", "{a,b}", "[]", "[\"a\"]", "\"", "\"\"", ",", "a,b", "{", "}", "\u{1}\u{1f}\u{7f}", "\t", "ﬀ"];
    let texts: Vec<&str> = TEXTS.iter().chain(&more).copied().collect();
    let s = db.session().unwrap();
    s.insert(post(0, &texts, &[], Some(texts.iter().map(|&text| Some(text.to_owned())).collect()))).unwrap();
    for (code, text) in (1..).zip(&texts) {
        s.insert(post(code, &[text], &[], Some(vec![None, Some((*text).to_owned())]))).unwrap();
    }
    s.commit().unwrap();
    let s = db.session().unwrap();
    for (code, &text) in (1..).zip(&texts) {
        let found = s.query::<Post>().filter(Post::CODE.eq(code)).one().unwrap();
        assert_eq!(
            (found.tags.as_slice(), found.maybe.as_deref()),
            (&[text.to_owned()][..], Some(&[None, Some(text.to_owned())][..]))
        );
        assert_eq!(codes(&s, Post::TAGS.contains(text)), [0, code], "{text:?}");
        assert_eq!(codes(&s, Post::MAYBE.contains(text)), [0, code], "{text:?}");
        assert_eq!(codes(&s, Post::TAGS.eq([text])), [code], "{text:?}");
        assert_eq!(codes(&s, Post::TAGS.contains_all([text, texts[0]]).and(Post::CODE.ne(1))), [0], "{text:?}");
        assert_eq!(codes(&s, Post::TAGS.overlaps([text, "nothing like it"])), [0, code], "{text:?}");
    }
    assert_eq!(codes(&s, Post::TAGS.eq(texts.as_slice())), [0]);
    assert_eq!(codes(&s, Post::TAGS.contains_all(texts)), [0]);
}

fn what_a_list_cannot_hold_is_refused(db: Database) {
    TABLES.create(&db).unwrap();
    Schema::of::<Every>().create(&db).unwrap();
    let s = db.session().unwrap();
    // A text with NUL is none for PostgreSQL, and as JSON the others would look at what is before it only.
    let error = s.insert(post(1, &["a\0b"], &[], None)).unwrap_err();
    assert!(matches!(error, Error::Database { .. }), "{error}");
    if Engine::of(&db) != Engine::Postgres {
        assert!(
            error.to_string().starts_with("a list as JSON holds no NUL character, \"a\\0b\" has one (in `INSERT"),
            "{error}"
        );
    }
    let error = s.query::<Post>().filter(Post::TAGS.contains("a\0b")).all().unwrap_err();
    assert!(matches!(error, Error::Database { .. }), "{error}");
    assert_eq!(s.query::<Post>().count().unwrap(), 0);

    let post = s.insert(self::post(1, &[], &[], None)).unwrap();
    let drafts = |j: f64, h: u64, o: chrono::NaiveDateTime| {
        let draft = Every::draft().a(Vec::new()).b(Vec::new()).c(Vec::new()).d(Vec::new()).e(Vec::new()).f(Vec::new());
        let draft = draft.g(Vec::new()).h([h]).i(Vec::new()).j([j]).k(Vec::new()).l(Vec::new()).m(Vec::new());
        let draft = draft.n(Vec::new()).o([o]).p(Vec::new()).q(Vec::new()).r(Vec::new()).s(Vec::new()).t(Vec::new());
        draft.u(Vec::new()).v(Vec::new()).bytes(Vec::new())
    };
    let nano = chrono::NaiveDate::from_ymd_opt(2024, 5, 1).unwrap().and_hms_nano_opt(1, 2, 3, 4).unwrap();
    let noon = nano.date().and_hms_opt(12, 0, 0).unwrap();
    for (draft, refused_by) in [
        (drafts(f64::NAN, 0, noon), &[Engine::Sqlite, Engine::Mysql][..]),
        (drafts(f64::INFINITY, 0, noon), &[Engine::Sqlite, Engine::Mysql]),
        (drafts(0.0, u64::MAX, noon), &[Engine::Sqlite, Engine::Postgres]),
        (drafts(0.0, 0, nano), &[Engine::Postgres]),
    ] {
        match s.insert(draft) {
            Ok(stored) => {
                assert!(!refused_by.contains(&Engine::of(&db)));
                let before = (stored.j[0].to_bits(), stored.h[0], stored.o[0]);
                s.refresh(stored).unwrap();
                assert_eq!((stored.j[0].to_bits(), stored.h[0], stored.o[0]), before);
            }
            Err(error) => {
                assert!(refused_by.contains(&Engine::of(&db)) && matches!(error, Error::Database { .. }), "{error}");
            }
        }
    }
    assert_eq!(s.query::<Post>().one().unwrap(), post);
}

fn some(texts: &[&str]) -> Option<Vec<Option<String>>> {
    Some(texts.iter().map(|&text| (text != "-").then(|| text.to_owned())).collect())
}

fn conditions_are_those_of_a_list(db: Database) {
    TABLES.create(&db).unwrap();
    let s = db.session().unwrap();
    s.insert_all([
        post(1, &["a", "b", "a"], &[1, 2], some(&["a", "-"])),
        post(2, &["b"], &[2], some(&[])),
        post(3, &[], &[], None),
        post(4, &["A", "b ", "ab"], &[-1], some(&["b"])),
    ])
    .unwrap();
    let codes = |condition| codes(&s, condition);
    assert_eq!(codes(Post::TAGS.contains("a")), [1]);
    assert_eq!(codes(!Post::TAGS.contains("b")), [3, 4]);
    assert_eq!(codes(Post::TAGS.contains_all(["b", "a", "b"])), [1]);
    assert_eq!(codes(Post::TAGS.contains_all(Vec::<String>::new())), [1, 2, 3, 4]);
    assert_eq!(codes(Post::TAGS.overlaps(["a", "b "])), [1, 4]);
    assert_eq!(codes(Post::TAGS.overlaps(Vec::<&str>::new())), NONE);
    assert_eq!(codes(Post::SCORES.contains(2)), [1, 2]);
    assert_eq!(codes(Post::SCORES.contains_all([2, 1])), [1]);
    assert_eq!(codes(Post::SCORES.overlaps([-1, 1, 7])), [1, 4]);
    assert_eq!(codes(Post::TAGS.len().eq(3)), [1, 4]);
    assert_eq!(codes(Post::TAGS.len().gt(Post::SCORES.len())), [1, 4]);
    assert_eq!(codes(Post::TAGS.is_empty()), [3]);
    assert_eq!(codes(Post::TAGS.eq(["b"])), [2]);
    assert_eq!(codes(Post::TAGS.eq(Vec::new())), [3]);
    assert_eq!(codes(Post::TAGS.ne(["b"])), [1, 3, 4]);
    assert_eq!(codes(Post::TAGS.eq(["b", "a", "a"])), NONE);
    assert_eq!(codes(Post::TAGS.in_([vec!["b".to_owned()], vec![], vec!["c".to_owned()]])), [2, 3]);
    // What is `NULL` is unknown, and so is what is not unknown.
    assert_eq!(codes(Post::MAYBE.contains("a")), [1]);
    assert_eq!(codes(!Post::MAYBE.contains("a")), [2, 4]);
    assert_eq!(codes(!Post::MAYBE.contains_all(["a", "b"])), [1, 2, 4]);
    assert_eq!(codes(!Post::MAYBE.overlaps(["a", "b"])), [2]);
    assert_eq!(codes(Post::MAYBE.overlaps(["-", "b"])), [4]);
    assert_eq!(codes(Post::MAYBE.is_empty()), [2]);
    assert_eq!(codes(!Post::MAYBE.is_empty()), [1, 4]);
    assert_eq!(codes(Post::MAYBE.len().eq(1)), [4]);
    assert_eq!(codes(Post::MAYBE.len().is_null()), [3]);
    assert_eq!(codes(Post::MAYBE.is_null()), [3]);
    assert_eq!(codes(Post::MAYBE.eq(None)), [3]);
    assert_eq!(codes(Post::MAYBE.eq(some(&["a", "-"]))), [1]);
    assert_eq!(codes(Post::MAYBE.in_([some(&["b"]), None])), [4]);
    // A `NULL` in a list is an element as any other.
    assert_eq!(codes(Post::MAYBE.contains(None::<String>)), [1]);
    assert_eq!(codes(!Post::MAYBE.contains(None::<String>)), [2, 4]);
    assert_eq!(codes(Post::MAYBE.contains_all([Some("a".to_owned()), None])), [1]);
    assert_eq!(codes(!Post::MAYBE.contains_all([Some("b".to_owned()), None])), [1, 2, 4]);
    assert_eq!(codes(Post::MAYBE.overlaps([Some("b".to_owned()), None])), [1, 4]);
    // With other lists of the row, and in orders.
    assert_eq!(codes(Post::MAYBE.eq(Post::MAYBE)), [1, 2, 4]);
    let longest = s.query::<Post>().order_by(Post::TAGS.len().desc()).order_by(Post::CODE.desc()).select(Post::CODE);
    assert_eq!(longest.all().unwrap(), [4, 1, 2, 3]);
    let (sum, most) = s.query::<Post>().select((Post::TAGS.len().sum(), Post::TAGS.len().max())).one().unwrap();
    assert_eq!((sum, most), (Some(7), Some(3)));
}

/// As floating point numbers of 64 bits, these would be equal.
fn numbers_are_compared_exactly(db: Database) {
    Schema::of::<Every>().create(&db).unwrap();
    TABLES.create(&db).unwrap();
    let s = db.session().unwrap();
    let great = 1_i64 << 53;
    s.insert_all([post(1, &[], &[great], None), post(2, &[], &[great + 1], None)]).unwrap();
    assert_eq!(codes(&s, Post::SCORES.contains(great)), [1]);
    assert_eq!(codes(&s, Post::SCORES.contains(great + 1)), [2]);
    assert_eq!(codes(&s, Post::SCORES.eq([great + 1])), [2]);
    let Every { a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s: decimals, t, u, v, bytes, .. } = every();
    let draft = Every::draft().a(a).b(b).c(c).d(d).e(e).f(f).g(g).h(h).i(i).j(j).k(k).l(l).m(m).n(n).o(o).p(p).q(q);
    s.insert(draft.r(r).s(decimals).t(t).u(u).v(v).bytes(bytes)).unwrap();
    for (condition, expected) in [
        (Every::A.contains(true), 1),
        (Every::B.contains(i8::MIN), 1),
        (Every::B.contains(0), 0),
        (Every::E.contains_all([i64::MAX, i64::MIN]), 1),
        (Every::H.contains(i64::MAX as u64), 1),
        (Every::I.contains(0.1), 1),
        (Every::J.contains(0.1), 1),
        (Every::J.contains_all([f64::MIN_POSITIVE, f64::MAX, 3.0]), 1),
        (Every::J.contains(f64::MIN_POSITIVE * 2.0), 0),
        (Every::J.overlaps([1e-300, 0.2]), 0),
        (Every::T.contains(Stars(5)), 1),
        (Every::V.contains(7), 1),
        (Every::V.contains_all([Some(7), None]), 1),
    ] {
        assert_eq!(s.query::<Every>().filter(condition.clone()).count().unwrap(), expected, "{condition:?}");
    }
}

/// Neither case nor accents nor spaces at the end are overlooked.
fn texts_are_compared_exactly(db: Database) {
    TABLES.create(&db).unwrap();
    let s = db.session().unwrap();
    for (code, tag) in (1..).zip(["resume", "Resume", "résumé", "re\u{301}sume\u{301}", "resume ", "resume\n"]) {
        s.insert(post(code, &[tag], &[], some(&[tag]))).unwrap();
        assert_eq!(codes(&s, Post::TAGS.contains(tag)), [code], "{tag:?}");
        assert_eq!(codes(&s, Post::MAYBE.overlaps([tag])), [code], "{tag:?}");
        assert_eq!(codes(&s, Post::TAGS.eq([tag])), [code], "{tag:?}");
    }
}

fn times_decimals_and_ids_are_found(db: Database) {
    Schema::of::<Every>().create(&db).unwrap();
    let s = db.session().unwrap();
    let Every { a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s: decimals, t, u, v, x, bytes, .. } = every();
    let draft =
        Every::draft().a(&a).b(&b).c(&c).d(&d).e(&e).f(&f).g(&g).h(&h).i(&i).j(&j).k(&k).l(&l).m(&m).n(&n).o(&o);
    let draft = draft.p(&p).q(&q).r(&r).s(&decimals).t(&t).u(&u).v(&v).x(x).bytes(&bytes);
    s.insert(draft).unwrap();
    let other: Decimal = "12.5".parse().unwrap();
    for (condition, expected) in [
        (Every::L.contains(l[0]), 1),
        (Every::L.contains(Uuid::max()), 0),
        (Every::M.contains(m[1]), 1),
        (Every::N.contains_all(n.clone()), 1),
        (Every::O.contains(o[0]), 1),
        (Every::O.contains(o[0] + chrono::TimeDelta::microseconds(1)), 0),
        (Every::P.contains(p[0]), 1),
        (Every::Q.contains(q[1]), 1),
        (Every::R.overlaps(r.clone()), 1),
        // Of another scale, and equal.
        (Every::S.contains("-12.5".parse::<Decimal>().unwrap()), 1),
        (Every::S.contains(Decimal::new(0, 3)), 1),
        (Every::S.contains(other), 0),
        (Every::U.contains(Colour::Green), 1),
        (Every::X.contains(l[0]), 1),
        (Every::X.contains(l[1]), 0),
    ] {
        assert_eq!(s.query::<Every>().filter(condition.clone()).count().unwrap(), expected, "{condition:?}");
    }
}

fn a_list_is_changed_as_any_column(db: Database) {
    TABLES.create(&db).unwrap();
    let s = db.session().unwrap();
    let [one, two] = s.insert_all([1, 2].map(|code| post(code, &["a"], &[1], None))).unwrap()[..] else { panic!() };
    let before = s.statements().len();
    s.update(one, |row| row.tags = vec!["a".to_owned()]).unwrap();
    assert_eq!(s.statements().len(), before, "{}", s.statements());
    s.update(one, |row| row.tags.push("b".to_owned())).unwrap();
    assert_eq!(s.statements().len(), before + 1, "{}", s.statements());
    let sent = s.statements().iter().last().unwrap().to_owned();
    assert!(sent.contains("tags") && !sent.contains("scores"), "{sent}");
    assert_eq!(one.tags, ["a", "b"]);
    s.refresh(one).unwrap();
    assert_eq!(one.tags, ["a", "b"]);
    // Many rows, and upserts of new rows and of those that are there.
    assert_eq!(s.update_where(Post::TAGS.contains("a"), [Post::SCORES.set([7, 8])]).unwrap(), 2);
    assert_eq!((one.scores.as_slice(), two.scores.as_slice()), (&[7, 8][..], &[7, 8][..]));
    let nothing: Option<Vec<Option<String>>> = None;
    s.update_where(Post::CODE.eq(2), [Post::MAYBE.set(some(&["x", "-"])), Post::TAGS.set(Vec::new())]).unwrap();
    assert_eq!((two.maybe.clone(), two.tags.len()), (some(&["x", "-"]), 0));
    s.update_where(Post::CODE.eq(2), [Post::MAYBE.set(nothing)]).unwrap();
    assert_eq!(two.maybe, None);
    let upserted = s.upsert_all([post(2, &["c"], &[], some(&[])), post(3, &["d"], &[9], None)], Post::CODE).unwrap();
    assert_eq!(upserted[0], two);
    assert_eq!((two.tags.as_slice(), two.scores.len()), (&["c".to_owned()][..], 0));
    assert_eq!((upserted[1].tags.as_slice(), upserted[1].scores.as_slice()), (&["d".to_owned()][..], &[9][..]));
    // What is undone is so in memory too.
    let undone: Result<(), Error> = s.savepoint(|| {
        s.update(one, |row| row.tags.clear())?;
        Err(Error::Aborted)
    });
    undone.unwrap_err();
    assert_eq!(one.tags, ["a", "b"]);
    assert_eq!(s.delete_where(Post::TAGS.overlaps(["a", "d"])).unwrap(), 2);
    assert_eq!(codes(&s, Condition::all([])), [2]);
}

fn a_list_is_selected_grouped_and_among_others(db: Database) {
    TABLES.create(&db).unwrap();
    let s = db.session().unwrap();
    s.insert_all([
        post(1, &["a", "b"], &[1], some(&["x"])),
        post(2, &["a", "b"], &[2], None),
        post(3, &[], &[3], some(&["-"])),
    ])
    .unwrap();
    let selected = s.query::<Post>().order_by(Post::CODE).select((Post::TAGS, Post::MAYBE, Post::TAGS.len())).all();
    let ab = || vec!["a".to_owned(), "b".to_owned()];
    assert_eq!(selected.unwrap(), [(ab(), some(&["x"]), 2), (ab(), None, 2), (vec![], some(&["-"]), 0)]);
    let groups = s.query::<Post>().select((Post::TAGS, orm_core::count())).group_by(Post::TAGS);
    let mut groups = groups.having(Post::TAGS.len().ge(0)).all().unwrap();
    groups.sort();
    assert_eq!(groups, [(vec![], 1), (ab(), 2)]);
    assert_eq!(s.query::<Post>().select(Post::TAGS.count_distinct()).one().unwrap(), 2);
    let mut distinct = s.query::<Post>().select(Post::TAGS).distinct().all().unwrap();
    distinct.sort();
    assert_eq!(distinct, [vec![], ab()]);
    let of_second = s.query::<Post>().filter(Post::CODE.eq(2)).select(Post::TAGS);
    assert_eq!(codes(&s, Post::TAGS.in_query(of_second)), [1, 2]);
    // As text, with its parameters.
    let sql = s.query::<Post>().filter(Post::TAGS.contains("it's").and(Post::SCORES.overlaps([1, 2]))).sql().unwrap();
    assert!(sql.to_string().ends_with("/* [\"it's\"], [1, 2] */"), "{sql}");
}

fn lists_of_related_rows(db: Database) {
    TABLES.create(&db).unwrap();
    let s = db.session().unwrap();
    let blog = s.insert(Blog::draft().topics(["sf"]).posts([
        Post::draft().code(1).tags(["a"]).scores([1]),
        Post::draft().code(2).tags(["b"]).scores([] as [i64; 0]),
    ]));
    let blog = blog.unwrap();
    s.insert(post(3, &["a"], &[], None)).unwrap();
    let topics = || Post::BLOG.path(Blog::TOPICS);
    assert_eq!(codes(&s, topics().contains("sf")), [1, 2]);
    // Without a blog, it is unknown whether its list has something.
    assert_eq!(codes(&s, !topics().contains("history")), [1, 2]);
    assert_eq!(codes(&s, !topics().overlaps(["sf"])), NONE);
    assert_eq!(codes(&s, !topics().contains_all(["sf", "history"]).and(topics().len().eq(1))), [1, 2]);
    assert_eq!(codes(&s, topics().eq(["sf"]).and(Post::TAGS.contains("b"))), [2]);
    let blogs = |condition| s.query::<Blog>().filter(condition).all().unwrap();
    assert_eq!(blogs(Blog::POSTS.any(Post::TAGS.contains_all(["b"]))), [blog]);
    assert_eq!(blogs(Blog::POSTS.every(Post::TAGS.overlaps(["a", "b"]))), [blog]);
    assert_eq!(blogs(Blog::POSTS.none(Post::SCORES.is_empty())), []);
    let (deleted, kept) = (Post::BLOG.has(Blog::TOPICS.contains("sf")).and(Post::TAGS.contains("a")), [2, 3]);
    assert_eq!(s.delete_where(deleted).unwrap(), 1);
    assert_eq!(codes(&s, Condition::all([])), kept);
}

/// More than there can be parameters, and more than is sent in one piece.
fn long_lists(db: Database) {
    TABLES.create(&db).unwrap();
    let (tags, scores): (Vec<String>, Vec<i64>) = (0..100_000).map(|number| (format!("tag {number}"), -number)).unzip();
    let s = db.session().unwrap();
    s.insert_all([Post::draft().code(1).tags(&tags).scores(&scores), Post::draft().code(2).tags(["x"]).scores([1])])
        .unwrap();
    s.commit().unwrap();
    let s = db.session().unwrap();
    // MySQL has little room for what it sorts.
    let codes = |s: &Session, condition| {
        let mut codes = s.query::<Post>().filter(condition).select(Post::CODE).all().unwrap();
        codes.sort_unstable();
        codes
    };
    let read = s.query::<Post>().filter(Post::CODE.eq(1)).one().unwrap();
    assert!(read.tags == tags && read.scores == scores);
    assert_eq!(codes(&s, Post::TAGS.contains("tag 99999")), [1]);
    assert_eq!(codes(&s, Post::TAGS.contains("tag 100000")), NONE);
    // PostgreSQL compares each with each.
    assert_eq!(codes(&s, Post::TAGS.contains_all(&tags[99_000..])), [1]);
    assert_eq!(codes(&s, Post::SCORES.contains_all(scores[99_000..].iter().copied().chain([1]))), NONE);
    assert_eq!(codes(&s, Post::SCORES.overlaps((1..1_000).chain([-99_999]))), [1, 2]);
    assert_eq!(
        s.query::<Post>().filter(Post::TAGS.overlaps(["x"]).and(Post::TAGS.overlaps(&tags))).count().unwrap(),
        0
    );
    assert_eq!(codes(&s, Post::TAGS.eq(&tags)), [1]);
    assert_eq!(codes(&s, Post::TAGS.len().eq(100_000)), [1]);
    s.update(read, |row| drop(row.tags.pop())).unwrap();
    s.refresh(read).unwrap();
    assert_eq!(read.tags.len(), 99_999);
}

fn rows_of_other_programs(fresh: Fresh) {
    let db = fresh.open("");
    TABLES.create(&db).unwrap();
    let (tags, scores, maybe) = match fresh.engine() {
        Engine::Postgres => ("'{a,\"\\\\ż\"}'", "'[2:3]={7,8}'", "'{NULL,\"NULL\"}'"),
        Engine::Sqlite | Engine::Mysql => (r#"'[ "\u0061", "\\\u017C" ]'"#, "' [7,\t8]'", r#"'[null, "NULL"]'"#),
    };
    // This connection is one that takes backslashes in a literal.
    let tags = if fresh.engine() == Engine::Mysql { tags.replace('\\', "\\\\") } else { tags.to_owned() };
    fresh.plain(&format!("INSERT INTO posts (id, code, tags, scores, maybe) VALUES (1, 1, {tags}, {scores}, {maybe})"));
    let s = db.session().unwrap();
    let post = s.query::<Post>().one().unwrap();
    assert_eq!((post.tags.as_slice(), post.scores.as_slice()), (&["a".to_owned(), "\\ż".to_owned()][..], &[7, 8][..]));
    assert_eq!(post.maybe, some(&["-", "NULL"]));
    assert_eq!(codes(&s, Post::TAGS.contains_all(["a", "\\ż"]).and(Post::SCORES.overlaps([8]))), [1]);
    assert_eq!(codes(&s, Post::MAYBE.contains("NULL").and(Post::MAYBE.contains(None::<String>))), [1]);
}

fn what_is_no_list_is_refused(fresh: Fresh) {
    let db = fresh.open("");
    TABLES.create(&db).unwrap();
    let refused = |tags: &str, scores: &str, says: &str| {
        fresh.plain("DELETE FROM posts");
        fresh.plain(&format!("INSERT INTO posts (id, code, tags, scores) VALUES (7, 1, {tags}, {scores})"));
        let error = db.read(|s| s.query::<Post>().all().map(drop)).unwrap_err();
        assert!(matches!(error, Error::Decode { model: "Post", .. }), "{error}");
        assert_eq!(error.to_string(), says);
    };
    let null = "`Post::tags` of the row with key 7: expected String, found NULL as element 2 of the list";
    let nested =
        "`Post::scores` of the row with key 7: expected i64, found a list of 2 values as element 1 of the list";
    if fresh.engine() == Engine::Postgres {
        refused("'{a,NULL}'", "'{}'", null);
        refused("'{}'", "'{{1,2},{3,4}}'", nested);
        return;
    }
    refused("'[\"a\",null]'", "'[]'", null);
    refused("'[]'", "'[[1,2],[3,4]]'", nested);
    let other = "`Post::scores` of the row with key 7: expected i64, found the text \"1\" as element 1 of the list";
    refused("'[]'", "'[\"1\"]'", other);
    let object = "`Post::tags` of the row with key 7: expected Vec<String>, \
                  found text that is not a JSON array: `[` was expected at byte 0";
    refused("'{\"a\":1}'", "'[]'", object);
}

fn raw_statements(db: Database) {
    TABLES.create(&db).unwrap();
    let s = db.session().unwrap();
    let one = s.insert(post(1, &["a", "b"], &[1], None)).unwrap();
    let ab = || vec!["a".to_owned(), "b".to_owned()];
    // MySQL takes the text of a list for one only where it is told so.
    let sql = match db.engine() {
        "mysql" => "SELECT * FROM posts WHERE JSON_LENGTH(?) = JSON_LENGTH(tags)",
        _ => "SELECT * FROM posts WHERE tags = ?",
    };
    assert_eq!(s.sql::<Post>(sql, (ab(),)).unwrap(), [one]);
    assert_eq!(
        s.execute_sql("UPDATE posts SET scores = ?, maybe = ? WHERE id = ?", (vec![2_i64], some(&["-"]), one.id))
            .unwrap(),
        1
    );
    s.refresh(one).unwrap();
    assert_eq!((one.scores.as_slice(), one.maybe.clone()), (&[2][..], some(&["-"])));
}

/// A list of few values, so that two often have some in common.
fn list() -> impl Strategy<Value = Vec<Option<u8>>> {
    proptest::collection::vec(proptest::option::weighted(0.8, 0..4_u8), 0..4)
}

fn texts(list: &[Option<u8>]) -> Vec<Option<String>> {
    list.iter().map(|one| one.map(|one| ["a", "NULL", "\"", ""][usize::from(one)].to_owned())).collect()
}

on_each_backend!(conditions_agree_with_a_naive_model);

fn conditions_agree_with_a_naive_model(fresh: Fresh) {
    let rows = proptest::collection::vec((list(), proptest::option::of(list())), 1..5);
    property(&fresh, &TABLES, (rows, list()), |db, (rows, wanted)| {
        let s = db.session().unwrap();
        let plain = |list: &[Option<u8>]| -> Vec<i64> { list.iter().flatten().map(|&one| i64::from(one)).collect() };
        for (code, (scores, maybe)) in (0..).zip(&rows) {
            let maybe = maybe.as_ref().map(|maybe| texts(maybe));
            s.insert(post(code, &[], &plain(scores), maybe)).unwrap();
        }
        type Holds<'a> = dyn Fn(&[i64], Option<&[Option<u8>]>) -> Option<bool> + 'a;
        let expected = |holds: &Holds<'_>, not: bool| -> Vec<i64> {
            let rows = (0..).zip(&rows);
            let holds = rows.filter(|(_, (scores, maybe))| holds(&plain(scores), maybe.as_deref()) == Some(!not));
            holds.map(|(code, _)| code).collect()
        };
        let numbers = plain(&wanted);
        let mut all: Vec<(Condition<Post>, Box<Holds<'_>>)> = vec![
            (Post::SCORES.eq(&numbers), Box::new(|scores, _| Some(scores == numbers))),
            (
                Post::SCORES.contains_all(numbers.clone()),
                Box::new(|scores, _| Some(numbers.iter().all(|one| scores.contains(one)))),
            ),
            (
                Post::SCORES.overlaps(numbers.clone()),
                Box::new(|scores, _| Some(numbers.iter().any(|one| scores.contains(one)))),
            ),
            (Post::SCORES.len().gt(1), Box::new(|scores, _| Some(scores.len() > 1))),
            (Post::MAYBE.eq(texts(&wanted)), Box::new(|_, maybe| Some(maybe? == wanted))),
            (
                Post::MAYBE.contains_all(texts(&wanted)),
                Box::new(|_, maybe| maybe.map(|maybe| wanted.iter().all(|one| maybe.contains(one)))),
            ),
            (
                Post::MAYBE.overlaps(texts(&wanted)),
                Box::new(|_, maybe| maybe.map(|maybe| wanted.iter().any(|one| maybe.contains(one)))),
            ),
            (Post::MAYBE.is_empty(), Box::new(|_, maybe| Some(maybe?.is_empty()))),
        ];
        if let [one, ..] = wanted[..] {
            let text = texts(&[one]).remove(0);
            all.push((Post::MAYBE.contains(text), Box::new(move |_, maybe| Some(maybe?.contains(&one)))));
        }
        for (condition, holds) in &all {
            assert_eq!(codes(&s, condition.clone()), expected(holds, false), "{condition:?} of {rows:?}");
            assert_eq!(codes(&s, !condition.clone()), expected(holds, true), "not {condition:?} of {rows:?}");
        }
    });
}
