//! Generated code works whatever the user's names are, and passes lints that the user denies.

/// Nothing of `std`'s prelude is in scope, and its names mean something else.
#[allow(dead_code, non_camel_case_types)]
mod shadowed {
    #![no_implicit_prelude]
    #![deny(missing_docs, warnings)]

    /// Not `Option`.
    pub struct Option;
    /// Not `Result`.
    pub struct Result;
    /// Not `Some`.
    pub struct Some;
    /// Not `Ok`.
    pub struct Ok;
    /// Not `Clone`.
    pub trait Clone {}
    /// Not `Default`.
    pub trait Default {}
    /// Not `Into`.
    pub trait Into {}
    /// Not `String`.
    pub struct Text;
    /// Not `usize`.
    pub struct usize;
    /// Not `bool`.
    pub struct bool;
    /// Not `str`.
    pub struct str;
    /// Not `Session`.
    pub struct Session;
    /// Not `core`.
    pub mod core {}
    /// Not `std`.
    pub mod std {}

    /// An author.
    #[derive(::orm_core::Model)]
    pub struct Author {
        /// The key.
        #[column(primary_key)]
        pub id: i64,
        /// The name.
        pub name: ::std::string::String,
        /// Perhaps.
        pub nickname: ::std::option::Option<::std::string::String>,
        /// The books.
        #[relationship(backref = "author")]
        pub books: ::orm_core::HasMany<Book>,
        /// The portrait.
        #[relationship(back_populates = "of")]
        pub portrait: ::orm_core::HasOne<Portrait>,
    }

    /// What is shown of an author.
    #[derive(::orm_core::Projection)]
    #[projection(of = Author)]
    pub struct Summary {
        /// The name.
        pub name: ::std::string::String,
        /// How many books there are.
        #[projection(value = Author::BOOKS.count())]
        pub books: i64,
    }

    /// A book.
    #[derive(::orm_core::Model)]
    pub struct Book {
        /// The key.
        #[column(primary_key)]
        pub id: i64,
        /// The format.
        pub format: Format,
        /// The author's key.
        #[column(foreign_key = Author::id, default = 1)]
        pub author_id: i64,
    }

    /// A portrait.
    #[derive(::orm_core::Model)]
    pub struct Portrait {
        /// The key.
        #[column(primary_key)]
        pub id: i64,
        /// Of whom.
        #[column(unique, foreign_key = Author::id)]
        pub of_id: ::std::option::Option<i64>,
        /// Of whom.
        #[relationship(back_populates = "portrait")]
        pub of: ::orm_core::BelongsTo<::std::option::Option<Author>>,
    }

    /// A format.
    #[derive(::std::clone::Clone, ::orm_core::ColumnType)]
    pub enum Format {
        /// On paper.
        Paper,
    }

    /// A page number.
    #[derive(::std::clone::Clone, ::orm_core::ColumnType)]
    pub struct Page(pub i32);
}

/// Names that generated code could use itself.
#[derive(orm_core::Model)]
struct Clash {
    #[column(primary_key)]
    id: i64,
    session: String,
    value: String,
    decode: i64,
    meta: i64,
    model: i64,
    key: i64,
    set: i64,
    is_set: bool,
    into_data: i64,
    __session: i64,
    #[column(foreign_key = Clash::id)]
    parent_id: Option<i64>,
    #[relationship(back_populates = "children")]
    parent: orm_core::BelongsTo<Option<Clash>>,
    #[relationship(back_populates = "parent")]
    children: orm_core::HasMany<Clash>,
}

/// Lints beyond the usual that a user may deny.
mod strict {
    #![deny(
        missing_docs,
        unreachable_pub,
        unused,
        nonstandard_style,
        single_use_lifetimes,
        trivial_casts,
        trivial_numeric_casts,
        unused_qualifications,
        unused_lifetimes,
        unused_results,
        missing_debug_implementations,
        clippy::all,
        clippy::pedantic,
        clippy::nursery
    )]
    #![allow(clippy::redundant_pub_crate, reason = "it asks for the contrary of `unreachable_pub`")]

    use orm_core::prelude::*;

    /// A shelf.
    #[derive(Model, Debug)]
    pub(crate) struct Shelf {
        #[column(primary_key)]
        id: i64,
        is_open: bool,
        #[relationship(backref = "shelf")]
        books: HasMany<Book>,
    }

    /// A book.
    #[derive(Model, Debug)]
    #[model(table = "strict_books")]
    pub(crate) struct Book {
        #[column(primary_key)]
        id: i64,
        #[column(foreign_key = Shelf::id)]
        shelf_id: i64,
    }

    pub(crate) fn fill(s: &Session) -> orm_core::Result<usize> {
        let shelf = s.insert(Shelf::draft().is_open(true).books([Book::draft()]))?;
        let books = shelf.books(s)?;
        let first = books.first().map_or(0, |book| book.id);
        Ok(books.len() + usize::try_from(first).unwrap_or_default())
    }
}

crate::backends::on_each_backend!(generated_code_is_hygienic);

fn generated_code_is_hygienic(db: orm_core::Database) {
    hygienic(&db).unwrap();
}

fn hygienic(db: &orm_core::Database) -> orm_core::Result<()> {
    use orm_core::Schema;
    use shadowed::{Author, Book, Format, Portrait};

    Schema::of::<(Author, Book, Portrait, Clash, strict::Shelf, strict::Book)>().create(db)?;
    let s = db.session()?;
    let author =
        Author::draft().name("Ursula").books([Book::draft().format(Format::Paper)]).portrait(Portrait::draft());
    let author = s.insert(author)?;
    assert_eq!(author.portrait(&s)?.map(|portrait| portrait.of_id), Some(Some(1)));
    assert_eq!(author.books(&s)?.first().map(|book| book.author_id), Some(1));
    let clash =
        Clash::draft().session("s").value("v").decode(1).meta(2).model(3).key(4).set(5).into_data(6).is_set(true);
    let clash = s.insert(clash.__session(7))?;
    assert_eq!((clash.children(&s)?.len(), clash.parent(&s)?), (0, None));
    assert_eq!(strict::fill(&s)?, 2);
    Ok(())
}
