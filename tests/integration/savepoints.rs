use std::panic::{AssertUnwindSafe, catch_unwind};

use orm_core::{Database, Error};

use crate::backends::on_each_backend;
use crate::library::{Author, Book, fill, titles};

on_each_backend!(
    a_rollback_restores_memory_and_database,
    what_was_read_inside_is_read_again,
    savepoints_nest_and_survive_a_panic
);

fn a_rollback_restores_memory_and_database(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let [ursula, stanislaw] = s.query::<Author>().order_by(Author::ID.asc()).all().unwrap()[..] else { panic!() };
    let (hers, his) = (ursula.books(&s).unwrap(), stanislaw.books(&s).unwrap());
    let solaris = his.first().unwrap();
    let mut lost = None;
    let failed: Result<(), Error> = s.savepoint(|| {
        s.update(ursula, |row| row.name = "U.".into())?;
        solaris.set_author(&s, ursula)?;
        let left = hers.first().unwrap();
        for review in left.reviews(&s)? {
            s.delete(review)?;
        }
        s.delete(left)?;
        lost = Some(hers.create(Book::draft().title("new"))?);
        assert_eq!(titles(hers), ["The Dispossessed", "Solaris", "new"]);
        s.one::<Author>(99).map(|_| ())
    });
    assert!(matches!(failed.unwrap_err(), Error::NotFound { model: "Author", .. }));
    assert_eq!(
        (ursula.name.as_str(), titles(hers), titles(his)),
        ("Ursula", vec!["The Left Hand of Darkness", "The Dispossessed"], vec!["Solaris"])
    );
    assert_eq!(solaris.author(&s).unwrap(), stanislaw);
    assert_eq!(hers.first().unwrap().reviews(&s).unwrap().len(), 2);
    assert!(matches!(lost.unwrap().author(&s).unwrap_err(), Error::Deleted { model: "Book", .. }));
    s.commit().unwrap();
    let s = db.session().unwrap();
    assert_eq!(
        titles(s.one::<Author>(1).unwrap().books(&s).unwrap()),
        ["The Left Hand of Darkness", "The Dispossessed"]
    );
}

fn what_was_read_inside_is_read_again(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let mut inside = None;
    let _: Result<(), Error> = s.savepoint(|| {
        let book = s.one::<Book>(1)?;
        s.update(book, |row| row.title = "changed".into())?;
        inside = Some(book);
        Err(Error::Aborted)
    });
    assert_eq!(s.one::<Book>(1).unwrap(), inside.unwrap());
    assert_eq!(inside.unwrap().title, "The Left Hand of Darkness");
}

fn savepoints_nest_and_survive_a_panic(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let ursula = s.one::<Author>(1).unwrap();
    s.savepoint(|| {
        s.update(ursula, |row| row.name = "outer".into())?;
        let inner = catch_unwind(AssertUnwindSafe(|| {
            s.savepoint(|| {
                s.update(ursula, |row| row.name = "inner".into())?;
                if ursula.name == "inner" {
                    panic!("on purpose");
                }
                Ok::<_, Error>(())
            })
        }));
        assert!(inner.is_err());
        assert_eq!(ursula.name, "outer");
        Ok::<_, Error>(())
    })
    .unwrap();
    s.commit().unwrap();
    let s = db.session().unwrap();
    assert_eq!(s.one::<Author>(1).unwrap().name, "outer");
}
