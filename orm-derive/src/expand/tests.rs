//! What the derive emits, as files to read: `snapshots/*.rs`. `SNAPSHOTS=overwrite cargo test -p orm-derive` writes them
//! anew; a change of them belongs into the review of the change that made it.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::Path;

use proc_macro2::TokenStream;
use quote::quote;

fn snapshot(name: &str, expansion: TokenStream) {
    let file = syn::parse2(expansion).unwrap_or_else(|error| panic!("{name} is not Rust: {error}"));
    let text = prettyplease::unparse(&file);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/expand/snapshots").join(name).with_extension("rs");
    if std::env::var_os("SNAPSHOTS").is_some_and(|wish| wish == "overwrite") {
        std::fs::write(&path, &text).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(text == expected, "the expansion differs from {}; it is now:\n{text}", path.display());
}

#[test]
fn backref() {
    let author = quote! {
        pub struct Author {
            #[column(primary_key)]
            pub id: i64,
            /// As on the cover.
            pub name: String,
            /// Oldest first.
            #[relationship(backref = "author", order_by = "year")]
            pub books: HasMany<Book>,
        }
    };
    snapshot("backref", crate::model::derive(author));
}

#[test]
fn back_populates() {
    let book = quote! {
        #[model(table = "books", crate = crate::orm)]
        pub(crate) struct Book {
            #[column(primary_key)]
            id: i64,
            pub year: Option<i32>,
            #[column(foreign_key = models::Author::id, on_delete = "cascade")]
            author_id: i64,
            #[relationship(back_populates = "books", lazy = "joined")]
            pub author: BelongsTo<models::Author>,
            #[relationship(back_populates = "book")]
            cover: HasOne<Cover>,
        }
    };
    snapshot("back_populates", crate::model::derive(book));
}

#[test]
fn what_deletes_orphans_says_so() {
    let order = quote! {
        struct Order {
            #[column(primary_key)]
            id: i64,
            #[relationship(back_populates = "order", cascade = "all, delete-orphan")]
            bill: HasOne<Bill>,
            #[relationship(backref = "order", cascade = "all, delete-orphan")]
            lines: HasMany<Line>,
        }
    };
    let text = crate::model::derive(order).to_string();
    let docs = [
        "Makes the given `Bill` the one of this `Order`; whichever had that place is deleted first, with what goes with it.",
        "Sends an `UPDATE` of the foreign key, and before it a `SELECT` of that one and a `DELETE`.",
        "Inserts the `Bill` of this `Order`; whichever had that place is deleted first, with what goes with it.",
        "Sends an `INSERT`, and before it a `SELECT` of that one and a `DELETE`.",
        "Gives this `Line` another `Order`; loaded collections follow. Without one it is deleted, with what goes with it.",
    ];
    for doc in docs {
        assert!(text.contains(doc), "{doc}");
    }
}

#[test]
fn backref_on_the_side_of_the_key() {
    let book = quote! {
        struct Book {
            #[column(primary_key)]
            id: i64,
            #[column(name = "AuthorId", unique, foreign_key = Author::id)]
            author_id: Option<i64>,
            #[relationship(backref(name = "books", lazy = "raise"), foreign_key = author_id)]
            author: BelongsTo<Option<Author>>,
        }
    };
    snapshot("backref_on_the_side_of_the_key", crate::model::derive(book));
}

#[test]
fn mistaken() {
    let author = quote! {
        struct Author {
            id: i64,
            #[column(uniqe)]
            name: String,
        }
    };
    snapshot("mistaken", crate::model::derive(author));
}

/// While somebody writes an attribute, what the struct has is there for completion, beside one error.
#[test]
fn half_written() {
    let attributes = [
        quote!(relationship(backref = )),
        quote!(relationship(back)),
        quote!(relationship(backref = "author", foreign_key = Book::)),
        quote!(relationship(backref = "author" order_by)),
        quote!(relationship(through = books.)),
    ];
    for attribute in attributes {
        let author = quote! {
            struct Author {
                #[column(primary_key)]
                id: i64,
                #[#attribute]
                books: HasMany<Book>,
            }
        };
        let text = crate::model::derive(author).to_string();
        assert_eq!(text.matches("compile_error").count(), 1, "{attribute}: {text}");
        for item in
            ["const ID", "const BOOKS", "fn books", "fn draft", "Model for Author", "Declares < 0usize > for Author"]
        {
            assert!(text.contains(item), "{attribute}: no `{item}` in {text}");
        }
    }
}

#[test]
fn impossible() {
    let author = quote! {
        enum Author {}
    };
    snapshot("impossible", crate::model::derive(author));
}

#[test]
fn column_types() {
    let id = crate::column_type::derive(quote!(
        struct AuthorId(i64);
    ));
    let binding = crate::column_type::derive(quote! {
        enum Binding {
            HardCover,
            #[column_type(rename = "e-book")]
            Digital,
        }
    });
    snapshot("column_types", quote!(#id #binding));
}

#[test]
fn projection() {
    let summary = quote! {
        #[projection(of = Author)]
        struct Summary {
            name: String,
            #[projection(value = Author::BOOKS.count())]
            books: i64,
        }
    };
    snapshot("projection", crate::projection::derive(summary));
}

#[test]
fn one_of() {
    let comment = quote! {
        pub struct Comment {
            #[column(primary_key)]
            pub id: i64,
            #[column(foreign_key = Post::id)]
            pub post_id: Option<i64>,
            #[column(foreign_key = Photo::id)]
            pub photo_id: Option<i64>,
            /// What it is about.
            #[relationship(one_of(post_id, photo_id), back_populates = "comments")]
            pub subject: BelongsTo<Subject>,
        }
    };
    snapshot("one_of", crate::model::derive(comment));
}

#[test]
fn polymorphic() {
    let subject = quote! {
        pub enum Subject {
            Post(Post),
            Photo(Photo),
        }
    };
    snapshot("polymorphic", crate::polymorphic::derive(subject));
}
