//! Statements over many rows, and what the session holds afterwards.

use orm_core::prelude::*;
use orm_core::{Assignment, Error};

use crate::backends::{is_mysql_itself, on_each_backend, spelled};
use crate::library::{Author, Book, Edited, Review, fill, titles};

on_each_backend!(
    an_update_shows_in_what_is_held,
    an_update_sends_no_more_than_it_has_to,
    an_update_of_keys_moves_the_children,
    an_update_of_keys_moves_children_that_are_not_held,
    along_relationships_too,
    a_primary_key_is_not_set,
    a_refused_update_changes_nothing,
    an_update_to_what_the_field_does_not_hold_changes_nothing,
    what_is_deleted_is_gone_from_what_is_held,
    what_a_delete_leads_to_is_read_again_though_the_cause_was_not_held,
    a_refused_delete_changes_nothing,
    a_rollback_brings_back_what_was_held,
    rows_of_a_composite_key_are_read_again
);

fn last(s: &Session, number: usize) -> Vec<String> {
    let statements: Vec<_> = s.statements().iter().map(str::to_owned).collect();
    statements[statements.len() - number..].to_vec()
}

fn an_update_shows_in_what_is_held(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let books = s.query::<Book>().order_by(Book::ID).all().unwrap();
    let changed =
        s.update_where(Book::YEAR.lt(1970), [Book::TITLE.set("Old"), Book::YEAR.set(Book::YEAR - 1900)]).unwrap();
    assert_eq!(changed, 2);
    assert_eq!(
        last(&s, 4),
        [
            "SAVEPOINT orm_0",
            r#"UPDATE "books" SET "title" = ?1, "year" = ("books"."year" - ?2) WHERE "books"."year" < ?3"#,
            r#"SELECT "books"."id", "books"."title", "books"."year", "books"."author_id" FROM "books" WHERE "books"."id" IN (SELECT value FROM json_each(?1))"#,
            "RELEASE SAVEPOINT orm_0",
        ]
        .map(|sql| spelled(&db, sql))
    );
    assert_eq!(titles(books.clone()), ["Old", "The Dispossessed", "Old"]);
    assert_eq!(books.iter().map(|book| book.year).collect::<Vec<_>>(), [Some(69), Some(1974), Some(61)]);
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "wares")]
pub struct Ware {
    #[column(primary_key)]
    pub id: i64,
    pub stock: u32,
    pub size: i8,
    pub sold: i64,
}

/// Whether it is the column that doesn't hold it, or the field.
fn an_update_to_what_the_field_does_not_hold_changes_nothing(db: Database) {
    Schema::of::<(Ware,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let draft = |stock| Ware::draft().stock(stock).size(i8::MAX).sold(i64::MAX);
    let wares = s.insert_all([3, 0].map(draft)).unwrap();
    for set in [Ware::STOCK.set(Ware::STOCK - 1), Ware::SIZE.set(Ware::SIZE + 1), Ware::SOLD.set(Ware::SOLD + 1)] {
        let refused = s.update_where(Ware::ID.gt(0), [set.clone()]);
        assert!(matches!(refused, Err(Error::Decode { .. } | Error::Database { .. })), "{set:?}: {refused:?}");
        assert_eq!(s.query::<Ware>().order_by(Ware::ID).select(Ware::STOCK).all().unwrap(), [3, 0]);
        assert_eq!(s.query::<Ware>().select(Ware::SIZE).distinct().all().unwrap(), [i8::MAX]);
        assert_eq!(s.query::<Ware>().select(Ware::SOLD).distinct().all().unwrap(), [i64::MAX]);
        assert_eq!(wares.iter().map(|ware| ware.stock).collect::<Vec<_>>(), [3, 0]);
    }
    assert_eq!(s.update_where(Ware::STOCK.gt(0), [Ware::STOCK.set(Ware::STOCK - 1)]).unwrap(), 1);
    assert_eq!(wares.iter().map(|ware| ware.stock).collect::<Vec<_>>(), [2, 0]);
}

fn an_update_sends_no_more_than_it_has_to(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    assert_eq!(s.update_where(Book::ID.gt(0), Vec::<Assignment<Book>>::new()).unwrap(), 0);
    assert_eq!(s.statements().len(), 0);
    assert_eq!(s.update_where(Book::ID.gt(0), [Book::YEAR.set(None)]).unwrap(), 3);
    assert_eq!(s.statements().len(), 1);
    s.all::<Book>().unwrap();
    assert_eq!(s.update_where(Book::ID.gt(99), [Book::YEAR.set(1)]).unwrap(), 0);
    assert_eq!(s.statements().len(), 3);
}

fn an_update_of_keys_moves_the_children(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let (ursula, lem) = (s.one::<Author>(1).unwrap(), s.one::<Author>(2).unwrap());
    let (of_ursula, of_lem) = (ursula.books(&s).unwrap(), lem.books(&s).unwrap());
    let hand = of_ursula.iter().next().unwrap();
    let changed = s.update_where(Book::TITLE.contains("Hand"), [Book::AUTHOR_ID.set(2)]).unwrap();
    assert_eq!(changed, 1);
    assert_eq!(hand.author(&s).unwrap(), lem);
    assert_eq!(titles(of_ursula), ["The Dispossessed"]);
    assert_eq!(titles(of_lem), ["Solaris", "The Left Hand of Darkness"]);
    assert_eq!(ursula.books(&s).unwrap().len(), 1);
}

fn an_update_of_keys_moves_children_that_are_not_held(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let ursula = s.one::<Author>(1).unwrap();
    assert_eq!(ursula.books(&s).unwrap().len(), 2);
    s.update_where(Book::TITLE.eq("Solaris"), [Book::AUTHOR_ID.set(1)]).unwrap();
    assert_eq!(titles(ursula.books(&s).unwrap()).len(), 3);
}

fn along_relationships_too(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let of_ursula = Book::AUTHOR.path(Author::NAME).eq("Ursula").and(Book::REVIEWS.any(Review::STARS.eq(5)));
    let assign = [Book::TITLE.set(Book::AUTHOR.path(Author::NAME))];
    assert_eq!(s.update_where(of_ursula, assign).unwrap(), 2);
    let update = concat!(
        r#"UPDATE "books" SET "title" = (SELECT "authors"."name" FROM "authors" WHERE "authors"."id" = "books"."author_id") "#,
        "WHERE ",
    );
    let with_five_stars = r#"IN (SELECT "reviews"."book_id" FROM "reviews" WHERE "reviews"."stars" = ?2)"#;
    let condition = if is_mysql_itself(&db) {
        // It doesn't ask of the table that it writes, unless the rows were chosen before.
        let chosen = concat!(
            r#"SELECT DISTINCT "books_2"."id" AS "key_0" FROM "books" AS "books_2" "#,
            r#"LEFT JOIN "authors" AS "authors_2" ON "authors_2"."id" = "books_2"."author_id" "#,
            r#"WHERE ("authors_2"."name" = ?1 AND "books_2"."id" "#,
        );
        format!(r#""books"."id" IN (SELECT "chosen"."key_0" FROM ({chosen}{with_five_stars})) AS "chosen")"#)
    } else {
        let author =
            r#"SELECT "authors_2"."name" FROM "authors" AS "authors_2" WHERE "authors_2"."id" = "books"."author_id""#;
        format!(r#"(({author}) = ?1 AND "books"."id" {with_five_stars})"#)
    };
    assert_eq!(last(&s, 1), [spelled(&db, &format!("{update}{condition}"))]);
    assert_eq!(s.query::<Book>().filter(Book::TITLE.eq("Ursula")).count().unwrap(), 2);
    assert_eq!(s.delete_where(Author::BOOKS.is_empty()).unwrap(), 0);
}

fn a_primary_key_is_not_set(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let error = s.update_where(Book::ID.eq(1), [Book::ID.set(9)]).unwrap_err();
    assert_eq!(error.to_string(), "the primary key id of `Book` can't be changed by an update");
    assert_eq!(s.statements().len(), 0);
}

fn a_refused_update_changes_nothing(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let authors = s.query::<Author>().order_by(Author::ID).all().unwrap();
    let error = s.update_where(Author::ID.gt(0), [Author::NAME.set("same")]).unwrap_err();
    assert!(matches!(error, Error::Refused { model: "Author", action: "update", .. }), "{error}");
    assert_eq!(authors.iter().map(|author| author.name.as_str()).collect::<Vec<_>>(), ["Ursula", "Stanisław"]);
    assert_eq!(s.statements().len(), 2);
}

fn what_is_deleted_is_gone_from_what_is_held(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let ursula = s.one::<Author>(1).unwrap();
    let books: Vec<_> = ursula.books(&s).unwrap().iter().collect();
    let reviews: Vec<_> = books.iter().flat_map(|book| book.reviews(&s).unwrap()).collect();
    assert_eq!(s.delete_where(Book::YEAR.lt(1970)).unwrap(), 2);
    assert_eq!(titles(ursula.books(&s).unwrap()), ["The Dispossessed"]);
    assert!(matches!(books[0].author(&s), Err(Error::Deleted { model: "Book", .. })));
    assert!(matches!(reviews[0].book(&s), Err(Error::Deleted { model: "Review", .. })));
    assert_eq!(reviews[2].book(&s).unwrap(), books[1]);
    assert_eq!(s.query::<Review>().count().unwrap(), 2);
}

fn what_a_delete_leads_to_is_read_again_though_the_cause_was_not_held(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let lem = s.one::<Author>(2).unwrap();
    let edited = s.insert(Edited::draft().title("Edited").editor_id(lem)).unwrap().id;
    s.commit().unwrap();

    let s = db.session().unwrap();
    let edited = s.one::<Edited>(edited).unwrap();
    let review = s.one::<Review>(5).unwrap();
    assert_eq!(s.delete_where(Book::AUTHOR_ID.eq(2)).unwrap(), 1);
    assert!(matches!(review.book(&s), Err(Error::Deleted { model: "Review", .. })));
    assert_eq!(s.delete_where(Author::ID.eq(2)).unwrap(), 1);
    assert_eq!(edited.editor(&s).unwrap(), None);
    assert_eq!(edited.editor_id, None);
}

fn a_refused_delete_changes_nothing(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let ursula = s.one::<Author>(1).unwrap();
    let error = s.delete_where(Author::ID.gt(0)).unwrap_err();
    assert!(matches!(error, Error::Refused { model: "Author", action: "delete", .. }), "{error}");
    assert_eq!(ursula.books(&s).unwrap().len(), 2);
}

fn a_rollback_brings_back_what_was_held(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let ursula = s.one::<Author>(1).unwrap();
    let books = ursula.books(&s).unwrap();
    let undone: Result<(), Error> = s.savepoint(|| {
        s.update_where(Book::ID.eq(1), [Book::TITLE.set("Changed"), Book::AUTHOR_ID.set(2)])?;
        s.delete_where(Book::ID.eq(2))?;
        assert!(titles(ursula.books(&s)?).is_empty());
        Err(Error::Aborted)
    });
    assert!(undone.is_err());
    assert_eq!(titles(books), ["The Left Hand of Darkness", "The Dispossessed"]);
    assert_eq!(titles(ursula.books(&s).unwrap()), ["The Left Hand of Darkness", "The Dispossessed"]);
}

fn rows_of_a_composite_key_are_read_again(db: Database) {
    #[derive(Model)]
    pub struct Seat {
        #[column(primary_key)]
        pub row: i64,
        #[column(primary_key)]
        pub number: i64,
        pub taken: bool,
    }
    Schema::of::<(Seat,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let seats =
        s.insert_all([(1, 1), (1, 2), (2, 1)].map(|(r, n)| Seat::draft().row(r).number(n).taken(false))).unwrap();
    s.update_where(Seat::ROW.eq(1), [Seat::TAKEN.set(true)]).unwrap();
    assert_eq!(seats.iter().map(|seat| seat.taken).collect::<Vec<_>>(), [true, true, false]);
    assert_eq!(
        last(&s, 1),
        [concat!(
            r#"SELECT "seat"."row", "seat"."number", "seat"."taken" FROM "seat" WHERE "#,
            r#"(("seat"."row" = ?1 AND "seat"."number" = ?2) OR ("seat"."row" = ?3 AND "seat"."number" = ?4) "#,
            r#"OR ("seat"."row" = ?5 AND "seat"."number" = ?6))"#,
        )]
        .map(|sql| spelled(&db, sql))
    );
}
