//! Some of the children: by a condition on themselves, and by one on other rows.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "authors")]
struct Author {
    #[column(primary_key)]
    id: i64,
    #[relationship(back_populates = "author")]
    books: HasMany<Book>,
    #[relationship(where = Book::YEAR.gt(2000), order_by = "year desc")]
    recent: HasMany<Book>,
    #[relationship(where = Book::REVIEWS.any(Review::STARS.gt(3)))]
    praised: HasMany<Book>,
}

#[derive(Model, Debug)]
#[model(table = "books")]
struct Book {
    #[column(primary_key)]
    id: i64,
    year: i32,
    #[column(foreign_key = Author::id)]
    author_id: i64,
    #[relationship(back_populates = "books")]
    author: BelongsTo<Author>,
    #[relationship(backref = "book")]
    reviews: HasMany<Review>,
}

#[derive(Model, Debug)]
#[model(table = "reviews")]
struct Review {
    #[column(primary_key)]
    id: i64,
    stars: i32,
    #[column(foreign_key = Book::id, on_delete = "cascade")]
    book_id: i64,
}

shape! {
    Scoped: Author => Book, models: (Author, Book, Review),
    parents: [1, 2], children: [1, 2, 3],
    many: books, one: author, set: set_author, optional:,
    moved: |s| s.update_where(Book::AUTHOR_ID.eq(1), [Book::AUTHOR_ID.set(2)]).unwrap(),
    deleted: |s| s.delete_where(Book::ID.eq(1)).unwrap(),
    move_sql: "UPDATE books SET author_id = 2 WHERE author_id = 1", delete_sql: "DELETE FROM books WHERE id = 1",
    fill: |s| {
        let book = |year, stars| Book::draft().year(year).reviews([Review::draft().stars(stars)]);
        s.insert_all([Author::draft().books([book(2001, 5), book(1999, 4)]), Author::draft().books([book(2002, 3)])]).unwrap();
    },
    // The first and the third are recent, the first and the second praised.
    undisturbed: |s| {
        for author in s.all::<Author>().unwrap() {
            let mut ids: Vec<i64> = author.books(s).unwrap().iter().map(|book| book.id).collect();
            ids.sort_unstable();
            let shown = |books: orm_core::View<'_, Book>| books.iter().map(|book| book.id).collect::<Vec<_>>();
            let recent: Vec<i64> = ids.iter().rev().copied().filter(|id| [1, 3].contains(id)).collect();
            assert_eq!(shown(author.recent(s).unwrap()), recent);
            let mut praised = shown(author.praised(s).unwrap());
            praised.sort_unstable();
            assert_eq!(praised, ids.into_iter().filter(|id| [1, 2].contains(id)).collect::<Vec<_>>());
        }
    }
}
