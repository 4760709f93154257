//! Collections that are maps too: of children, and of links.

use orm_core::{Error, prelude::*};

use crate::backends::{on_each_backend, spelled};

on_each_backend!(
    members_are_found_by_key_without_a_statement,
    setting_a_key_inserts_or_replaces,
    a_draft_with_another_key_is_refused,
    linked_rows_are_found_by_their_unique_column,
    a_part_of_the_primary_key_is_a_key
);

#[derive(Model, Debug)]
#[model(table = "books")]
struct Book {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "book", keyed_by = Translation::language, order_by = "language desc")]
    translations: HasMany<Translation>,
    #[relationship(secondary = "book_tags", backref = "books", keyed_by = Tag::name)]
    tags: ManyToMany<Tag>,
}

#[derive(Model, Debug)]
#[model(table = "translations", unique(book_id, language))]
struct Translation {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Book::id)]
    book_id: i64,
    language: String,
    title: String,
}

#[derive(Model, Debug)]
#[model(table = "tags")]
struct Tag {
    #[column(primary_key)]
    id: i64,
    #[column(unique)]
    name: String,
}

/// The key of the collection is a part of the primary key, and another foreign key.
#[derive(Model, Debug)]
#[model(table = "stocks")]
struct Stock {
    #[column(primary_key, foreign_key = Shop::id)]
    shop_id: i64,
    #[column(primary_key, foreign_key = Book::id)]
    book_id: i64,
    copies: i32,
}

#[derive(Model, Debug)]
#[model(table = "shops")]
struct Shop {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "shop", keyed_by = Stock::book_id)]
    stocks: HasMany<Stock>,
}

fn a_draft_with_another_key_is_refused(db: Database) {
    make(&db);
    let s = db.session().unwrap();
    let book = s.insert(Book::draft()).unwrap();
    let translations = book.translations(&s).unwrap();
    let french = || Translation::draft().language("fr").title("La Dépossession");
    for refused in [translations.set("de", french()), translations.get_or_create("de", french())] {
        assert_eq!(
            refused.unwrap_err().to_string(),
            "a draft of `Translation` has two values for `Translation::language`: \"fr\" and \"de\""
        );
    }
    assert_eq!(translations.set("fr", french()).unwrap().language, "fr");
    // The member that was there stays.
    assert!(matches!(
        translations.set("fr", Translation::draft().language("de").title("")),
        Err(Error::KeyConflict { .. })
    ));
    assert_eq!(translations.get_by("fr").unwrap().title, "La Dépossession");
    assert_eq!(s.query::<Translation>().count().unwrap(), 1);
}

fn make(db: &Database) {
    Schema::of::<(Book, Translation, Tag, Shop, Stock)>().create(db).unwrap();
}

fn translation(language: &str, title: &str) -> impl orm_core::ChildDraft<Translation, 0> {
    Translation::draft().language(language).title(title)
}

fn members_are_found_by_key_without_a_statement(db: Database) {
    make(&db);
    let s = db.session().unwrap();
    s.insert_all([
        Book::draft().translations([translation("en", "Solaris"), translation("pl", "Solaris (pl)")]),
        Book::draft().translations([translation("en", "Eden")]),
    ])
    .unwrap();
    s.commit().unwrap();

    let s = db.session().unwrap();
    let books = s.all::<Book>().unwrap();
    let title = |at: usize, language: &str| -> Option<String> {
        books[at].translations(&s).unwrap().get_by(language).map(|found| found.title.clone())
    };
    assert_eq!(title(0, "en").as_deref(), Some("Solaris"));
    assert_eq!(title(0, "pl").as_deref(), Some("Solaris (pl)"));
    assert_eq!(title(1, "en").as_deref(), Some("Eden"));
    assert_eq!(title(1, "pl"), None);
    assert_eq!(s.statements().len(), 2, "{}", s.statements());

    let translations = books[0].translations(&s).unwrap();
    assert_eq!(translations.keys().unwrap(), ["pl", "en"]);
    assert!(translations.contains_key("en"));
    assert!(!translations.contains_key("de"));
    let walked: Vec<_> = translations.into_iter().map(|one| one.language.clone()).collect();
    assert_eq!(walked, ["pl", "en"]);
    assert_eq!(s.statements().len(), 2);
}

fn setting_a_key_inserts_or_replaces(db: Database) {
    make(&db);
    let s = db.session().unwrap();
    let book = s.insert(Book::draft().translations([translation("en", "Solaris")])).unwrap();
    let translations = book.translations(&s).unwrap();
    let first = translations.get_by("en").unwrap();

    let start = s.statements().len();
    let polish = translations.set("pl", Translation::draft().title("Solaris (pl)")).unwrap();
    assert_eq!((polish.language.as_str(), polish.book_id), ("pl", book.id));
    assert_eq!(s.statements().len(), start + 1, "{}", s.statements());

    // The order is the database's, and is asked for once.
    book.translations(&s).unwrap();
    let start = s.statements().len();
    let second = translations.set("en", Translation::draft().title("Solaris, anew")).unwrap();
    let sent = s.statements();
    let expected = [
        "SAVEPOINT orm_0",
        r#"DELETE FROM "translations" WHERE "id" = ?1"#,
        r#"INSERT INTO "translations" ("book_id", "language", "title") VALUES (?1, ?2, ?3)"#,
        "RELEASE SAVEPOINT orm_0",
    ];
    assert_eq!(sent.iter().skip(start).collect::<Vec<_>>(), expected.map(|sql| spelled(&db, sql)));
    assert_eq!(translations.get_by("en"), Some(second));
    assert!(matches!(first.book(&s), Err(Error::Deleted { model: "Translation", .. })));

    book.translations(&s).unwrap();
    let start = s.statements().len();
    assert_eq!(translations.get_or_create("en", Translation::draft().title("-")).unwrap(), second);
    assert_eq!(s.statements().len(), start);
    let german = translations.get_or_create("de", Translation::draft().title("Solaris (de)")).unwrap();
    assert_eq!(german.title, "Solaris (de)");
    assert_eq!(book.translations(&s).unwrap().keys().unwrap(), ["pl", "en", "de"]);

    // A key that changes is found under the new value only.
    s.update(german, |row| row.language = "fr".into()).unwrap();
    assert_eq!((translations.get_by("de"), translations.get_by("fr")), (None, Some(german)));
    let undone: Result<(), Error> = s.savepoint(|| {
        translations.set("fr", Translation::draft().title("?"))?;
        Err(Error::Aborted)
    });
    assert!(undone.is_err());
    assert_eq!(translations.get_by("fr"), Some(german));
}

fn linked_rows_are_found_by_their_unique_column(db: Database) {
    make(&db);
    let s = db.session().unwrap();
    let [sf, old] = ["sf", "old"].map(|name| s.insert(Tag::draft().name(name)).unwrap());
    let book = s.insert(Book::draft().tags([sf])).unwrap();
    let tags = book.tags(&s).unwrap();
    assert_eq!((tags.get_by("sf"), tags.get_by("old"), tags.get_by("new")), (Some(sf), None, None));
    tags.add(old).unwrap();
    tags.remove(sf).unwrap();
    assert_eq!((tags.get_by("sf"), tags.get_by("old")), (None, Some(old)));
    assert_eq!(tags.keys().unwrap(), ["old"]);
}

fn a_part_of_the_primary_key_is_a_key(db: Database) {
    make(&db);
    let s = db.session().unwrap();
    let [one, other] = [1, 2].map(|_| s.insert(Book::draft()).unwrap());
    let shop = s.insert(Shop::draft().stocks([Stock::draft().book_id(one).copies(3)])).unwrap();
    let stocks = shop.stocks(&s).unwrap();
    assert_eq!(stocks.get_by(one.id).map(|stock| stock.copies), Some(3));
    let stock = stocks.set(other.id, Stock::draft().copies(5)).unwrap();
    assert_eq!((stock.shop_id, stock.book_id), (shop.id, other.id));
    stocks.set(one.id, Stock::draft().copies(0)).unwrap();
    assert_eq!(stocks.get_by(one.id).map(|stock| stock.copies), Some(0));
    assert_eq!(stocks.keys().unwrap().len(), 2);
}
