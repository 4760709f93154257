//! What happens when a row is deleted, and when a relationship is loaded.
//!
//! # cascade-against-database
//!
//! The relationship deletes, and the foreign key sets to null.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", cascade = "all, delete-orphan")]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id, on_delete = "set null")]
//!     pub author_id: Option<i64>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::books` says cascade = "all, delete-orphan", which deletes each `Book` with its `Author`, but the database is told otherwise: `Book::author_id` says on_delete = "set null"
//!
//!               help: remove `on_delete` there, which follows from the relationship, or write on_delete = "cascade"
//!               note: see orm_core::errors [cascade-against-database]
//!   --> compile_fail/action/cascade_against_database.rs
//!    |
//!    |     #[relationship(backref = "author", cascade = "all, delete-orphan")]
//!    |                                                  ^^^^^^^^^^^^^^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(backref = "author", cascade = "all, delete-orphan")]
//! #     pub books: HasMany<Book>,
//! # }
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: Option<i64>,
//! }
//! # fn main() {}
//! ```
//!
//! The generated collection deletes, and the foreign key refuses.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id, on_delete = "restrict")]
//!     pub author_id: i64,
//!     #[relationship(backref(name = "books", cascade = "all"))]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::books` says cascade = "all", which deletes each `Book` with its `Author`, but the database is told otherwise: `Book::author_id` says on_delete = "restrict"
//!
//!               help: remove `on_delete` there, which follows from the relationship, or write on_delete = "cascade"
//!               note: see orm_core::errors [cascade-against-database]
//!   --> compile_fail/action/backref_cascade_against_database.rs
//!    |
//!    |     #[relationship(backref(name = "books", cascade = "all"))]
//!    |                                                      ^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[relationship(backref(name = "books", cascade = "all"))]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! The foreign key deletes, and the relationship says that nothing is deleted.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "author", cascade = "save-update")]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id, on_delete = "cascade")]
//!     pub author_id: i64,
//!     #[relationship(back_populates = "books")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: `Author::books` says cascade = "save-update", which deletes nothing, but `Book::author_id` says on_delete = "cascade"
//!
//!               help: write cascade = "save-update, delete", or remove `on_delete` there
//!               note: see orm_core::errors [cascade-against-database]
//!   --> compile_fail/action/cascade_against_database_that_deletes.rs
//!    |
//!    |     #[relationship(back_populates = "author", cascade = "save-update")]
//!    |                                                         ^^^^^^^^^^^^^ evaluation of `_` failed here
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "author", cascade = "save-update, delete")]
//!     pub books: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Author::id, on_delete = "cascade")]
//! #     pub author_id: i64,
//! #     #[relationship(back_populates = "books")]
//! #     pub author: BelongsTo<Author>,
//! # }
//! # fn main() {}
//! ```
//!
//! # cascade-unknown
//!
//! What cascades is named by words of four.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", cascade = "all, delete-orphans")]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: "delete-orphans" is nothing that cascades
//!
//!        help: write cascade = "all, delete-orphan"; there are "delete-orphan", "delete", "save-update", "all"
//!        note: see orm_core::errors [cascade-unknown]
//!   --> compile_fail/action/cascade_unknown.rs
//!    |
//!    |     #[relationship(backref = "author", cascade = "all, delete-orphans")]
//!    |                                                  ^^^^^^^^^^^^^^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", cascade = "all, delete-orphan")]
//!     pub books: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! A session has nothing to merge.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", cascade = "save-update, merge, delete")]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: "merge" is nothing that cascades
//!
//!        help: leave it out: a session has nothing like it; there are "delete", "all", "save-update", "delete-orphan"
//!        note: see orm_core::errors [cascade-unknown]
//!   --> compile_fail/action/cascade_of_nothing.rs
//!    |
//!    |     #[relationship(backref = "author", cascade = "save-update, merge, delete")]
//!    |                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", cascade = "save-update, delete")]
//!     pub books: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! A word of `cascade` with an underscore.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", cascade = "all, delete_orphan")]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub title: String,
//!     pub year: i32,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: "delete_orphan" is nothing that cascades
//!
//!        help: write cascade = "all, delete-orphan"; there are "delete-orphan", "delete", "save-update", "all"
//!        note: see orm_core::errors [cascade-unknown]
//!   --> compile_fail/action/cascade_with_an_underscore.rs
//!    |
//!    |     #[relationship(backref = "author", cascade = "all, delete_orphan")]
//!    |                                                  ^^^^^^^^^^^^^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", cascade = "all, delete-orphan")]
//!     pub books: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     pub title: String,
//! #     pub year: i32,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # delete-on-many-side
//!
//! An author has other books.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(back_populates = "author", cascade = "all")]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[relationship(back_populates = "books", cascade = "all")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::author` would delete the `Author` with it, which other rows of `Book` may reference
//!
//!        help: write it at the other side, the `HasMany` or `HasOne` of `Author`, or where that is generated in `backref(name = "…", cascade = "all")`
//!        note: see orm_core::errors [delete-on-many-side]
//!   --> compile_fail/action/delete_on_many_side.rs
//!    |
//!    |     #[relationship(back_populates = "books", cascade = "all")]
//!    |                                                        ^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[relationship(back_populates = "author", cascade = "all")]
//! #     pub books: HasMany<Book>,
//! # }
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[relationship(back_populates = "books")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! An author has other books.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref(name = "author", cascade = "delete"))]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::author` would delete the `Author` with it, which other rows of `Book` may reference
//!
//!        help: write it at the other side, the `HasMany` or `HasOne` of `Author`, or where that is generated in `backref(name = "…", cascade = "delete")`
//!        note: see orm_core::errors [delete-on-many-side]
//!   --> compile_fail/action/delete_on_many_side_of_backref.rs
//!    |
//!    |     #[relationship(backref(name = "author", cascade = "delete"))]
//!    |                                                       ^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", cascade = "delete")]
//!     pub books: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # delete-orphan-on-many-side
//!
//! An author has other books.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[relationship(backref = "books", cascade = "all, delete-orphan")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::author` would delete the `Author` that it loses, which other rows of `Book` may reference
//!
//!        help: write it at the other side, the `HasMany` or `HasOne` of `Author`, or where that is generated in `backref(name = "…", cascade = "all, delete-orphan")`
//!        note: see orm_core::errors [delete-orphan-on-many-side]
//!   --> compile_fail/action/delete_orphan_on_many_side.rs
//!    |
//!    |     #[relationship(backref = "books", cascade = "all, delete-orphan")]
//!    |                                                 ^^^^^^^^^^^^^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[relationship(backref(name = "books", cascade = "all, delete-orphan"))]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! A tag is on other books.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = "book_tags", backref = "books", cascade = "all, delete-orphan")]
//!     pub tags: ManyToMany<Tag>,
//! }
//!
//! #[derive(Model)]
//! pub struct Tag {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::tags` would delete the `Tag` that it loses, which other rows of `Book` may be linked to
//!
//!        help: remove `cascade`: the links always go with the row at either end
//!        note: see orm_core::errors [delete-orphan-on-many-side]
//!   --> compile_fail/action/delete_orphan_on_many_to_many.rs
//!    |
//!    |     #[relationship(secondary = "book_tags", backref = "books", cascade = "all, delete-orphan")]
//!    |                                                                          ^^^^^^^^^^^^^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(secondary = "book_tags", backref = "books")]
//!     pub tags: ManyToMany<Tag>,
//! }
//! # #[derive(Model)]
//! # pub struct Tag {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # delete-orphan-without-delete
//!
//! What is deleted when it loses its parent is deleted when the parent is.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", cascade = "delete-orphan")]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::books` deletes each `Book` that loses its parent, but says nothing of one whose parent is deleted
//!
//!        help: write cascade = "all, delete-orphan"
//!        note: see orm_core::errors [delete-orphan-without-delete]
//!   --> compile_fail/action/delete_orphan_without_delete.rs
//!    |
//!    |     #[relationship(backref = "author", cascade = "delete-orphan")]
//!    |                                                  ^^^^^^^^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", cascade = "all, delete-orphan")]
//!     pub books: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # key-option-without-foreign-key
//!
//! `on_delete` and `on_update` say what a foreign key does, and the column is none.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(on_delete = "cascade")]
//!     pub name: String,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::name` has `on_delete`, but is no foreign key
//!
//!        help: say what the column references: `foreign_key = Author::id`
//!        note: see orm_core::errors [key-option-without-foreign-key]
//!   --> compile_fail/action/key_option_without_foreign_key.rs
//!    |
//!    |     #[column(on_delete = "cascade")]
//!    |                          ^^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     pub name: String,
//! }
//! # fn main() {}
//! ```
//!
//! # lazy-unknown
//!
//! `lazy` is one of four words.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", lazy = "join")]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: lazy = "join" has no meaning
//!
//!        help: write lazy = "joined"; it is one of "joined", "raise", "select", "selectin"
//!        note: see orm_core::errors [lazy-unknown]
//!   --> compile_fail/action/lazy_unknown.rs
//!    |
//!    |     #[relationship(backref = "author", lazy = "join")]
//!    |                                               ^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", lazy = "selectin")]
//!     pub books: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # on-delete-unknown
//!
//! `on_delete` and `on_update` are one of five words.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id, on_delete = "cascad")]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: on_delete = "cascad" has no meaning
//!
//!        help: write on_delete = "cascade"; it is one of "cascade", "restrict", "no action", "set null", "set default"
//!        note: see orm_core::errors [on-delete-unknown]
//!   --> compile_fail/action/on_delete_unknown.rs
//!    |
//!    |     #[column(foreign_key = Author::id, on_delete = "cascad")]
//!    |                                                    ^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id, on_delete = "cascade")]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # option-on-wrong-kind
//!
//! A view deletes nothing.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(view_only, cascade = "all")]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::books` is a view of other relationships, and deletes nothing
//!
//!        help: write `cascade` at the relationship that this is a view of
//!        note: see orm_core::errors [option-on-wrong-kind]
//!   --> compile_fail/action/cascade_on_view.rs
//!    |
//!    |     #[relationship(view_only, cascade = "all")]
//!    |                                         ^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(view_only)]
//!     pub books: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! The side that holds the key deletes nothing.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[relationship(backref = "books", passive_deletes)]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::author` deletes no `Author`
//!
//!        help: remove `passive_deletes`
//!        note: see orm_core::errors [option-on-wrong-kind]
//!   --> compile_fail/action/passive_deletes_on_many_side.rs
//!    |
//!    |     #[relationship(backref = "books", passive_deletes)]
//!    |                                       ^^^^^^^^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//!     #[relationship(backref = "books")]
//!     pub author: BelongsTo<Author>,
//! }
//! # fn main() {}
//! ```
//!
//! # passive-deletes-alone
//!
//! The database could delete instead, but nothing is deleted.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", passive_deletes)]
//!     pub books: HasMany<Book>,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Author::books` deletes no `Book`, so there is nothing that the database could do instead
//!
//!        help: write cascade = "all" too, or remove `passive_deletes`
//!        note: see orm_core::errors [passive-deletes-alone]
//!   --> compile_fail/action/passive_deletes_alone.rs
//!    |
//!    |     #[relationship(backref = "author", passive_deletes)]
//!    |                                        ^^^^^^^^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[relationship(backref = "author", cascade = "all", passive_deletes)]
//!     pub books: HasMany<Book>,
//! }
//! # #[derive(Model)]
//! # pub struct Book {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! #     #[column(foreign_key = Author::id)]
//! #     pub author_id: i64,
//! # }
//! # fn main() {}
//! ```
//!
//! # set-default-without-default
//!
//! The database would set the column to its default, and it has none.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id, on_delete = "set default")]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::author_id` says on_delete = "set default", but the column has no default
//!
//!        help: write `default = …` too
//!        note: see orm_core::errors [set-default-without-default]
//!   --> compile_fail/action/set_default_without_default.rs
//!    |
//!    |     #[column(foreign_key = Author::id, on_delete = "set default")]
//!    |                                                    ^^^^^^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id, on_delete = "set default", default = 1)]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! # set-null-on-required
//!
//! The database would set the column to null, and it is `NOT NULL`.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Author {
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id, on_delete = "set null")]
//!     pub author_id: i64,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `Book::author_id` says on_delete = "set null", but its type `i64` has no null
//!
//!        help: write `author_id: Option<i64>`, or on_delete = "cascade"
//!        note: see orm_core::errors [set-null-on-required]
//!   --> compile_fail/action/set_null_on_required.rs
//!    |
//!    |     #[column(foreign_key = Author::id, on_delete = "set null")]
//!    |                                                    ^^^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Author {
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! pub struct Book {
//!     #[column(primary_key)]
//!     pub id: i64,
//!     #[column(foreign_key = Author::id, on_delete = "set null")]
//!     pub author_id: Option<i64>,
//! }
//! # fn main() {}
//! ```
//!
//! The database would set all columns of the key to null, and they are `NOT NULL`.
//!
//! ```compile_fail
//! # use orm_core::prelude::*;
//! #[derive(Model)]
//! pub struct Customer {
//!     #[column(primary_key)]
//!     pub tenant_id: i64,
//!     #[column(primary_key)]
//!     pub id: i64,
//! }
//!
//! #[derive(Model)]
//! #[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id, on_delete = "set null"))]
//! pub struct Order {
//!     #[column(primary_key)]
//!     pub number: i64,
//!     pub tenant_id: i64,
//!     pub customer_id: i64,
//!     #[relationship(backref = "orders")]
//!     pub customer: BelongsTo<Customer>,
//! }
//! # fn main() {}
//! ```
//!
//! ```text
//! error: on_delete = "set null" sets all columns of the key, but `Order::tenant_id` is `i64` and has no null
//!
//!        help: write `tenant_id: Option<i64>`, or on_delete = "cascade"
//!        note: see orm_core::errors [set-null-on-required]
//!   --> compile_fail/action/set_null_on_half.rs
//!    |
//!    | #[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id, on_delete = "set null"))]
//!    |                                                                                              ^^^^^^^^^^
//! ```
//!
//! Mended:
//!
//! ```
//! # use orm_core::prelude::*;
//! # #[derive(Model)]
//! # pub struct Customer {
//! #     #[column(primary_key)]
//! #     pub tenant_id: i64,
//! #     #[column(primary_key)]
//! #     pub id: i64,
//! # }
//! #[derive(Model)]
//! #[model(foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id, on_delete = "set null"))]
//! pub struct Order {
//!     #[column(primary_key)]
//!     pub number: i64,
//!     pub tenant_id: Option<i64>,
//!     pub customer_id: Option<i64>,
//!     #[relationship(backref = "orders")]
//!     pub customer: BelongsTo<Option<Customer>>,
//! }
//! # fn main() {}
//! ```
#![doc(alias = "cascade-against-database")]
#![doc(alias = "cascade-unknown")]
#![doc(alias = "delete-on-many-side")]
#![doc(alias = "delete-orphan-on-many-side")]
#![doc(alias = "delete-orphan-without-delete")]
#![doc(alias = "key-option-without-foreign-key")]
#![doc(alias = "lazy-unknown")]
#![doc(alias = "on-delete-unknown")]
#![doc(alias = "option-on-wrong-kind")]
#![doc(alias = "passive-deletes-alone")]
#![doc(alias = "set-default-without-default")]
#![doc(alias = "set-null-on-required")]
