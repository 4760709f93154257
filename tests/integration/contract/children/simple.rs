//! A nullable foreign key, and a generated to-one side.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "shelves")]
struct Shelf {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "shelf")]
    books: HasMany<Book>,
}

#[derive(Model, Debug)]
#[model(table = "books")]
struct Book {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Shelf::id)]
    shelf_id: Option<i64>,
}

shape! {
    Simple: Shelf => Book, models: (Shelf, Book),
    parents: [1, 2], children: [1, 2, 3],
    many: books, one: shelf, set: set_shelf, optional: unwrap,
    moved: |s| s.update_where(Book::SHELF_ID.eq(1), [Book::SHELF_ID.set(2)]).unwrap(),
    deleted: |s| s.delete_where(Book::ID.eq(1)).unwrap(),
    move_sql: "UPDATE books SET shelf_id = 2 WHERE shelf_id = 1", delete_sql: "DELETE FROM books WHERE id = 1",
    fill: |s| {
        s.insert_all([Shelf::draft().books([Book::draft(), Book::draft()]), Shelf::draft().books([Book::draft()])]).unwrap();
    }
}
