//! A small library: made, filled, and walked from both sides, with the statements that were sent.
//!
//! `cargo run --example library [PATH]`
#![allow(missing_docs)]

use std::path::PathBuf;

use orm_core::prelude::*;

/// Somebody who wrote.
#[derive(Model, Debug)]
#[model(table = "authors")]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
    pub country: Option<String>,
    /// What they wrote, oldest first.
    #[relationship(back_populates = "author", order_by = "year, title")]
    pub books: HasMany<Book>,
    #[relationship(backref = "author")]
    pub portrait: HasOne<Portrait>,
}

/// A book.
#[derive(Model, Debug)]
#[model(table = "books")]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    pub year: i32,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    /// Who wrote it.
    #[relationship(back_populates = "books")]
    pub author: BelongsTo<Author>,
    #[relationship(backref = "book")]
    pub loans: HasMany<Loan>,
}

/// A book that is with a reader.
#[derive(Model, Debug)]
#[model(table = "loans")]
pub struct Loan {
    #[column(primary_key)]
    pub id: i64,
    pub reader: String,
    #[column(foreign_key = Book::id, on_delete = "cascade")]
    pub book_id: i64,
}

/// The picture on the wall.
#[derive(Model, Debug)]
#[model(table = "portraits")]
pub struct Portrait {
    #[column(primary_key)]
    pub id: i64,
    pub painter: String,
    #[column(foreign_key = Author::id, unique)]
    pub author_id: i64,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args_os().nth(1).map_or_else(|| std::env::temp_dir().join("library.db"), PathBuf::from);
    if path.exists() {
        std::fs::remove_file(&path)?;
    }
    let db = Database::open(&format!("sqlite:{}", path.display()))?;
    let schema = Schema::of::<(Author, Book, Loan, Portrait)>();
    schema.create(&db)?;
    println!("-- {} --", path.display());
    for statement in schema.sql(&db) {
        println!("{statement}");
    }
    db.transaction(fill)?;
    db.read(walk)?;
    db.transaction(change)?;
    Ok(())
}

fn fill(s: &Session) -> orm_core::Result<()> {
    let book = |title, year| Book::draft().title(title).year(year);
    s.insert_all([
        Author::draft()
            .name("Ursula K. Le Guin")
            .country("USA")
            .portrait(Portrait::draft().painter("Henk Pander"))
            .books([
                book("A Wizard of Earthsea", 1968).loans([Loan::draft().reader("Ada")]),
                book("The Left Hand of Darkness", 1969),
                book("The Dispossessed", 1974).loans([Loan::draft().reader("Grace"), Loan::draft().reader("Edsger")]),
            ]),
        Author::draft()
            .name("Stanisław Lem")
            .country("Poland")
            .books([book("Solaris", 1961), book("The Cyberiad", 1965)]),
        Author::draft().name("Octavia E. Butler").country("USA").books([
            book("Kindred", 1979),
            book("Parable of the Sower", 1993).loans([Loan::draft().reader("Barbara")]),
        ]),
        Author::draft().name("Clarice Lispector").country("Brazil").books([book("A Hora da Estrela", 1977)]),
    ])?;
    println!("\n-- filled, with {}", s.statements());
    Ok(())
}

fn walk(s: &Session) -> orm_core::Result<()> {
    println!("-- authors and their books");
    for author in s.query::<Author>().order_by(Author::NAME.asc()).all()? {
        let painter =
            author.portrait(s)?.map(|portrait| format!(", painted by {}", portrait.painter)).unwrap_or_default();
        println!("{} ({}{painter})", author.name, author.country.as_deref().unwrap_or("?"));
        for book in author.books(s)? {
            let readers: Vec<_> = book.loans(s)?.iter().map(|loan| Entity::row(loan).reader.as_str()).collect();
            println!("  {} {}{}", book.year, book.title, with(&readers));
        }
    }
    println!("\n-- loans, back to their authors");
    for loan in s.all::<Loan>()? {
        let book = loan.book(s)?;
        println!("{} reads {} by {}", loan.reader, book.title, book.author(s)?.name);
    }
    println!("\n-- walked, with {}", s.statements());
    Ok(())
}

fn with(readers: &[&str]) -> String {
    if readers.is_empty() { String::new() } else { format!(", with {}", readers.join(" and ")) }
}

fn change(s: &Session) -> orm_core::Result<()> {
    let lem = s.query::<Author>().filter(Author::NAME.eq("Stanisław Lem")).one()?;
    let wizard = s.query::<Book>().filter(Book::TITLE.like("%Earthsea")).one()?;
    let ursula = wizard.author(s)?;
    println!(
        "-- {} moves from {} ({}) to {} ({})",
        wizard.title,
        ursula.name,
        ursula.books(s)?.len(),
        lem.name,
        lem.books(s)?.len()
    );
    wizard.set_author(s, lem)?;
    println!("{}: {}, {}: {}", ursula.name, ursula.books(s)?.len(), lem.name, lem.books(s)?.len());
    wizard.set_author(s, ursula)?;
    s.delete(wizard)?;
    println!("-- and is deleted: {} has {} books", ursula.name, ursula.books(s)?.len());
    println!("\n-- changed, with {}", s.statements());
    Ok(())
}
