//! Over a table that is generated.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "books")]
struct Book {
    #[column(primary_key)]
    id: i64,
    #[relationship(secondary = "book_tags", backref = "books")]
    tags: ManyToMany<Tag>,
}

#[derive(Model, Debug)]
#[model(table = "tags")]
struct Tag {
    #[column(primary_key)]
    id: i64,
}

shape! {
    Generated: Book => Tag, models: (Book, Tag),
    lefts: [1, 2], rights: [1, 2, 3],
    to_rights: tags, to_lefts: books,
    move_sql: "UPDATE book_tags SET book_id = 2 WHERE book_id = 1 AND tag_id = 1",
    cut_sql: "DELETE FROM book_tags WHERE book_id = 1 AND tag_id = 1",
    fill: |s| {
        let tags = |many: usize| (0..many).map(|_| Tag::draft());
        s.insert_all([Book::draft().tags(tags(2)), Book::draft().tags(tags(1))]).unwrap();
    }
}
