//! What comes from outside is data at every door: texts that would be SQL if they were pasted into a statement.

use orm_core::{Cursor, Error, prelude::*};

use crate::backends::{Engine, Fresh, on_each_backend};

/// For each engine's quotes, comments, escapes, placeholders and patterns.
pub const TEXTS: &[&str] = &[
    "'; DROP TABLE secret; --",
    "' OR '1'='1",
    "\"; DROP TABLE secret; --",
    "\" OR \"\"=\"",
    "`; DROP TABLE secret; -- ",
    "` OR `id`=`id",
    "\\'; DROP TABLE secret; --",
    "\\",
    "\\\\' OR 1=1 -- ",
    "x' UNION SELECT id, word, word FROM secret -- ",
    "'||(SELECT word FROM secret)||'",
    "1; DELETE FROM secret",
    "1 OR 1=1",
    "$1",
    "?1",
    "?",
    ":name @name #{name} ${name} {{name}} %s",
    "$$; DROP TABLE secret; $$",
    "E'\\x27'",
    "/* ' */ -- ' # '",
    "/*!50000 DROP TABLE secret */",
    "%",
    "_",
    "100%' OR word LIKE '%",
    "[a-z]",
    "line\nbreak\r\n'; DROP TABLE secret;",
    "\u{bf}'; DROP TABLE secret; --",
    "\u{2019} OR \u{ff07}1\u{ff07}=\u{ff07}1",
    "\u{1f980}'\u{202e}",
    "NULL",
    "",
    " ",
];

/// A table and columns whose names would end a quoted one.
#[derive(Model, Debug, Clone)]
#[model(table = "note\"; DROP TABLE secret; --`", unique(owner_name, heading))]
pub struct Note {
    #[column(primary_key, name = "i\"d`")]
    pub id: i64,
    #[column(name = "head'ing\"`;--")]
    pub heading: String,
    #[column(name = "bo?dy $1 :x")]
    pub body: Option<String>,
    #[column(name = "owner\\", foreign_key = Owner::name)]
    pub owner_name: String,
    #[relationship(secondary = "note's \"`tags", backref = "notes")]
    pub tags: ManyToMany<Tag>,
}

#[derive(Model, Debug, Clone)]
#[model(table = "ow`ner")]
pub struct Owner {
    #[column(primary_key, name = "na\"me")]
    pub name: String,
    #[relationship(backref = "owner", keyed_by = Note::heading, order_by = "heading")]
    pub notes: HasMany<Note>,
}

#[derive(Model, Debug, Clone)]
#[model(table = "'tag'")]
pub struct Tag {
    #[column(primary_key)]
    pub label: String,
}

/// What no text may touch.
#[derive(Model, Debug, Clone)]
#[model(table = "secret")]
pub struct Secret {
    #[column(primary_key)]
    pub id: i64,
    pub word: String,
}

on_each_backend!(texts_are_data_at_every_door, a_pattern_matches_itself_only, names_are_quoted, a_url_is_not_sql);

fn tables(db: &Database) {
    Schema::of::<(Owner, Note, Tag, Secret)>().create(db).unwrap();
    db.transaction(|s| s.insert(Secret::draft().word("untouched")).map(|_| ())).unwrap();
}

fn texts_are_data_at_every_door(db: Database) {
    tables(&db);
    for (number, &text) in TEXTS.iter().enumerate() {
        through_every_door(&db, text, number as u64).unwrap_or_else(|error: Error| panic!("{text:?}: {error}"));
        let words = db.read(|s| s.query::<Secret>().select(Secret::WORD).all()).unwrap();
        assert_eq!(words, ["untouched"], "{text:?}");
    }
}

fn through_every_door(db: &Database, text: &str, before: u64) -> Result<(), Error> {
    let s = db.session()?;
    // Drafts, keys, foreign keys, associations.
    let owner = s.insert(Owner::draft().name(text).notes([Note::draft().heading(text).body(text)]))?;
    let note = owner.notes(&s)?.first().unwrap();
    let tag = s.insert(Tag::draft().label(text))?;
    note.tags(&s)?.add(tag)?;
    s.commit()?;

    let s = db.session()?;
    let owner = s.one::<Owner>(text)?;
    assert_eq!(s.get::<Owner>(text)?, Some(owner));
    let note = owner.notes(&s)?.get_by(text).unwrap();
    assert_eq!((note.heading.as_str(), note.body.as_deref(), note.owner_name.as_str()), (text, Some(text), text));
    assert_eq!(note.owner(&s)?, owner);
    assert_eq!(s.one::<Tag>(text)?.notes(&s)?.to_vec(), [note]);

    // Conditions, along relationships too, in lists and in projections.
    let only = |condition: orm_core::Condition<Note>| s.query::<Note>().filter(condition).all();
    assert_eq!(only(Note::HEADING.eq(text))?, [note]);
    assert_eq!(only(Note::HEADING.in_([text, "nothing like it"]))?, [note]);
    assert_eq!(only(Note::HEADING.eq(text).and(Note::BODY.ne(text)))?, []);
    assert_eq!(only(Note::OWNER.has(Owner::NAME.eq(text)))?, [note]);
    assert_eq!(only(Note::TAGS.any(Tag::LABEL.eq(text)))?, [note]);
    assert_eq!(s.query::<Note>().filter(Note::HEADING.ne(text)).count()?, before);
    assert_eq!(
        s.query::<Note>().filter(Note::OWNER.path(Owner::NAME).eq(text)).select(Note::BODY).all()?,
        [Some(text.to_owned())]
    );
    assert_eq!(s.query::<Owner>().filter(Owner::NAME.eq(text)).traverse(Owner::NOTES).all()?, [note]);

    // Raw SQL: the text is a constant, the parameters are bound.
    assert_eq!(s.sql::<Secret>("SELECT * FROM secret WHERE word = ? OR word = ?", (text, text))?, []);
    assert_eq!(s.execute_sql("UPDATE secret SET word = ? WHERE word = ?", (text, text))?, 0);

    // Cursors come from a link.
    let cursor = text.parse::<Cursor>();
    assert!(matches!(cursor, Err(Error::Cursor { .. })), "{cursor:?}");
    let page = s.query::<Note>().order_by(Note::HEADING).page(None, 1)?;
    if let Some(next) = page.next {
        let next: Cursor = next.to_string().parse()?;
        s.query::<Note>().order_by(Note::HEADING).page(Some(&next), 1)?;
    }

    // Writes: of one row, within a savepoint, of many rows, and by the key.
    let other = format!("{text}'\"`");
    s.update(note, |row| row.body = Some(other.clone()))?;
    s.savepoint(|| s.update(note, |row| row.heading = other.clone()))?;
    s.refresh(note)?;
    assert_eq!((note.heading.clone(), note.body.clone()), (other.clone(), Some(other.clone())));
    assert_eq!(s.update_where(Note::HEADING.eq(other.as_str()), [Note::HEADING.set(text), Note::BODY.set(text)])?, 1);
    assert_eq!(s.delete_where(Note::HEADING.eq("nothing like it").and(Note::BODY.eq(text)))?, 0);
    let refused = s.insert(Owner::draft().name(text)).unwrap_err();
    assert!(matches!(refused, Error::Refused { .. }), "{refused}");
    note.tags(&s)?.clear()?;
    s.delete(s.one::<Tag>(text)?)?;
    s.commit()
}

fn a_pattern_matches_itself_only(db: Database) {
    tables(&db);
    let s = db.session().unwrap();
    let notes = TEXTS.iter().map(|text| Note::draft().heading(*text));
    s.insert(Owner::draft().name("owner").notes(notes)).unwrap();
    for text in TEXTS {
        let found = |condition| s.query::<Note>().filter(condition).select(Note::HEADING).all().unwrap();
        for (found, expected) in [
            (found(Note::HEADING.contains(text)), TEXTS.iter().filter(|other| other.contains(text)).count()),
            (found(Note::HEADING.starts_with(text)), TEXTS.iter().filter(|other| other.starts_with(text)).count()),
            (found(Note::HEADING.ends_with(text)), TEXTS.iter().filter(|other| other.ends_with(text)).count()),
        ] {
            // SQLite's `LIKE` ignores the case of A to Z, which makes no difference among these.
            assert_eq!(found.len(), expected, "{text:?} {found:?}");
            assert!(found.iter().any(|heading| heading == text), "{text:?}");
        }
    }
}

fn names_are_quoted(fresh: Fresh) {
    let db = fresh.open("");
    tables(&db);
    tables_are_there(&fresh);
    let s = db.session().unwrap();
    s.insert(Owner::draft().name("a").notes([Note::draft().heading("b").tags([Tag::draft().label("c")])])).unwrap();
    s.commit().unwrap();
    let table = r#""note""; DROP TABLE secret; --`""#;
    assert_eq!(fresh.rows(&format!(r#"SELECT "head'ing""`;--", "owner\" FROM {table}"#)), ["b a"]);
    Schema::of::<(Owner, Note, Tag, Secret)>().drop(&db).unwrap();
}

fn tables_are_there(fresh: &Fresh) {
    assert_eq!(fresh.rows("SELECT word FROM secret"), ["untouched"]);
}

/// Options go into `SET` statements and start-up packets.
fn a_url_is_not_sql(fresh: Fresh) {
    tables(&fresh.open(""));
    if fresh.engine() == Engine::Sqlite {
        let url = fresh.url("").replace("test.db", "'; DROP TABLE secret; --\".db");
        let db = Database::open(&url).unwrap();
        assert_eq!(
            db.read(|s| s.query::<Secret>().count()).map_err(|error| error.to_string().contains("no table")),
            Err(true)
        );
        return tables_are_there(&fresh);
    }
    for option in ["statement_timeout", "lock_timeout", "connect_timeout"] {
        for value in ["1;DROP TABLE secret", "1'", "%27;%20DROP%20TABLE%20secret", "-1", "0x10", "1e3", "\u{ff11}"] {
            let error = Database::open(&fresh.url(&format!("{option}={value}"))).unwrap_err();
            assert!(matches!(error, Error::Url { .. }), "{error}");
        }
    }
    let elsewhere = |name: &str| {
        let url = fresh.url("");
        let (address, options) = url.split_once('?').unwrap_or((&url, ""));
        Database::open(&format!("{}/{name}?{options}", address.rsplit_once('/').unwrap().0)).unwrap_err()
    };
    for name in ["test%27%3B%20DROP%20TABLE%20secret", "test%22", "test%60", "te%3Bst", "%3Ca%3E"] {
        let error = elsewhere(name);
        assert!(matches!(error, Error::Open { .. }), "{error}");
    }
    if fresh.engine() == Engine::Postgres {
        let db = fresh.open("application_name=a%27%3B%20DROP%20TABLE%20secret");
        assert_eq!(db.read(|s| s.query::<Secret>().count()).unwrap(), 1);
    }
    tables_are_there(&fresh);
}
