//! Models in a crate that knows `orm-core` by another name only.

#[cfg(test)]
mod tests {
    use renamed_orm::prelude::*;

    #[derive(Clone, Debug, PartialEq, ColumnType)]
    #[column_type(crate = renamed_orm)]
    enum Genre {
        Novel,
        Essay,
    }

    #[derive(Model)]
    #[model(crate = renamed_orm)]
    struct Author {
        #[column(primary_key)]
        id: i64,
        name: String,
        #[relationship(backref = "author")]
        books: HasMany<Book>,
    }

    #[derive(Model)]
    #[model(crate = ::renamed_orm)]
    struct Book {
        #[column(primary_key)]
        id: i64,
        genre: Genre,
        #[column(foreign_key = Author::id)]
        author_id: i64,
    }

    #[derive(Debug, PartialEq, Projection)]
    #[projection(of = Author, crate = renamed_orm)]
    struct Summary {
        name: String,
        #[projection(value = Author::BOOKS.count())]
        books: i64,
    }

    #[test]
    fn a_pair_works() -> renamed_orm::Result<()> {
        let db = Database::open("sqlite::memory:")?;
        Schema::of::<(Author, Book)>().create(&db)?;
        let s = db.session()?;
        let author = s.insert(Author::draft().name("Ursula").books([Book::draft().genre(Genre::Essay)]))?;
        let books = author.books(&s)?;
        let book = books.first().filter(|book| book.id == 1 && book.author_id == author.id);
        assert_eq!(book.map(|book| book.genre.clone()), Some(Genre::Essay));
        let again = author.books(&s)?.create(Book::draft().genre(Genre::Novel))?;
        assert_eq!(again.author(&s)?.name, "Ursula");
        let summaries = s.query::<Author>().select_as::<Summary>().all()?;
        assert_eq!(summaries, [Summary { name: "Ursula".into(), books: 2 }]);
        s.commit()
    }
}
