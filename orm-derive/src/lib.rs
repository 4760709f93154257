//! The derive macros of `orm-core`, documented there.
#![forbid(unsafe_code)]

use proc_macro::TokenStream;

mod attrs;
mod check;
mod column_type;
mod error;
mod expand;
mod fallback;
mod model;
mod order_by;
mod polymorphic;
mod projection;

/// Makes a struct with named fields a row of a table, and its relationship fields accessors.
///
/// Every field is a column, or a relationship: `HasMany<T>`, `HasOne<T>`, `BelongsTo<T>`, `BelongsTo<Option<T>>`,
/// `ManyToMany<T>` with a `#[relationship]`.
///
/// # `#[model(…)]` on the struct
///
/// | option | |
/// | --- | --- |
/// | `table = "authors"` | the table's name; without it the struct's name in `snake_case` |
/// | `crate = path` | where `orm_core` is, if it has another name in your crate |
/// | `foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id)` | a foreign key of several columns, each with what it references; takes `on_delete` and `on_update` too. Can be given several times |
/// | `unique(tenant_id, number)` | no two rows have the same values in these columns |
/// | `index(tenant_id, name)` | an index over these columns |
/// | `hooks` | the struct implements `Hooks`, which are asked before a row is inserted, updated or deleted |
/// | `strict_pairs` | each relationship has its other side, is a view, or says `one_way` |
///
/// # `#[column(…)]` on a field
///
/// An option without a value in these tables is a flag: `= true` is the same, and `= false` as without it.
///
/// | option | |
/// | --- | --- |
/// | `primary_key` | the primary key; on several fields, a composite one. A single integer key that references nothing is assigned by the database where the draft has none |
/// | `name = "AuthorId"` | the column's name, where it isn't the field's |
/// | `unique` | no two rows have the same value |
/// | `index` | an index over the column; a foreign key has one without asking, unless it says `index = false` |
/// | `default = 0` | what a draft that says nothing gets: a literal, or `sql("CURRENT_TIMESTAMP")` |
/// | `foreign_key = Author::id` | the column references that one, which is a primary key or unique, and of the same type |
/// | `on_delete = "cascade"` | what becomes of this row when the referenced row is deleted: `"no action"`, `"restrict"`, `"cascade"`, `"set null"`, `"set default"`. Without it, what the relationships over the key say: `"cascade"` where one has `cascade = "delete"` and for the keys of a many-to-many's association, else `"no action"` |
/// | `on_update = "cascade"` | the same for a change of the referenced key |
/// | `version` | an integer that counts the row's updates, from 1: an update or a delete of a row that somebody else has changed since it was read is refused |
/// | `created_at`, `updated_at` | the time of the row's insertion, of its last update |
/// | `read_only` | the database gives the column its values, by a default or a trigger |
/// | `generated = "price * quantity"` | the database computes the column by this expression |
/// | `self_root` | of a foreign key to the own table that is never null: the first row references itself, so there can be one |
///
/// # `#[relationship(…)]` on a field
///
/// | option | |
/// | --- | --- |
/// | `backref = "author"` | generates the other side on the target |
/// | `backref(name = "author", lazy = "joined")` | the same, with the options of the generated side: `lazy`, `order_by`, `cascade` |
/// | `back_populates = "author"` | the other side is declared on the target, and names this one |
/// | `foreign_key = Book::author_id` | which foreign key, where there are several; inside the same struct `foreign_key = author_id`. One of several columns is named by a column that only it has |
/// | `secondary = BookTag` | of a `ManyToMany`: the model whose rows are the links, with a foreign key to each side |
/// | `secondary = "book_tags"` | the same with a table that is generated, of one column for each side |
/// | `foreign_key = Follow::follower_id, target_key = Follow::followed_id` | of a `ManyToMany`: which foreign key of the `secondary` leads to this model and which to the target, where there are several; of a generated table, the names of its columns |
/// | `symmetric` | of a `ManyToMany` of a model with itself, over a generated table: whoever is linked has the link too, as with friends. The table has a row for each direction |
/// | `order_by = "year desc, title"` | the order of a collection, other than one with `through`; of a `ManyToMany`, `secondary.position` is a column of the association |
/// | `position = Track::position` | of a collection: the integer column of its members, or of a `ManyToMany`'s association (`position = PlaylistTrack::position`), that is its order and that it maintains: `create_at`, `insert_at`, `move_to`, `reorder` |
/// | `keyed_by = Translation::language` | of a collection: it is a map too, by a column that is unique in it: `get_by("en")`, `keys()`, `set("en", draft)` |
/// | `lazy = "select"` | when it is loaded: `"select"` (the default), `"selectin"`, `"joined"` (to-one only), `"raise"` |
/// | `cascade = "all, delete-orphan"` | of a `HasMany` or `HasOne`: what becomes of the children, see below |
/// | `passive_deletes` | with `cascade = "all"`: the children of a deleted row are left to the database |
/// | `where = Book::YEAR.gt(2000)` | of a collection or a `HasOne`: only the rows for which this condition holds, which is one on the target as for a query's `filter`; read-only |
/// | `through = books.reviews` | the rows that several relationships lead to, one after the other; read-only |
/// | `through = [Author::BOOKS, Book::REVIEWS]` | the same in the constants of the relationships, for a path over what a `backref` generates |
/// | `view_only` | nothing is written through it |
/// | `one_of(post_id, photo_id)` | of a `BelongsTo<Subject>`, whose target is one of several models: the foreign keys of which one is set, see [`Polymorphic`] |
/// | `one_way` | it has no other side, and is meant to have none: for a model with `strict_pairs` |
///
/// A `#[relationship]` without an option is one-way. Over one foreign key there is one relationship, or the two sides of
/// one pair; any other is a view. One with `where`, `through` or `view_only` is a view of others: it
/// has no other side, no setter and no place in a draft, and its accessor returns a `View` where it leads to many. It is
/// never out of step with what it is a view of.
///
/// # `cascade`
///
/// Words of SQLAlchemy's, with commas between them:
///
/// | | |
/// | --- | --- |
/// | `save-update` | drafts that a draft is given are saved with it. That is so in any case, since a draft is nothing else than what is to be saved; the word is there to be written |
/// | `delete` | `s.delete(author)` deletes the children too, to any depth |
/// | `delete-orphan` | a child that loses its parent is deleted: by `remove`, `clear`, `replace`, by a setter that is given `None`, by another one that takes its place under a unique key. Also over a `NOT NULL` key, where without it these don't compile |
/// | `all` | `save-update, delete` |
///
/// The foreign key's `ON DELETE CASCADE` follows from `delete`, so that what goes past the session does the same: a column
/// that says something else does not compile. `s.delete` selects and deletes level by level, which needs no action of the
/// foreign key; with `passive_deletes` it deletes the row alone, and the database the rest. So it is for the `cascade` of a
/// `backref` on a `BelongsTo`: the model that is deleted doesn't know who puts collections on it.
///
/// A child that moves to another parent is no orphan, and neither is one whose foreign key column is written to `NULL` by
/// `s.update` or a bulk statement: a column is a column. The side that holds the key, and a many-to-many, have nothing to
/// delete: the row there may be another one's too. Links always go with the row at either end.
///
/// # What it generates
///
/// - The implementation of `Model`, with the description of the model in `Model::META`.
/// - A constant for each column and relationship: `Author::NAME`, `Author::BOOKS`; and `Book::AUTHOR` for a `backref`.
/// - For each relationship an accessor of its name, `author.books(s)?`; for a to-one a setter, `book.set_author(s, author)?`;
///   for a `HasOne` also `author.create_profile(s, draft)?`. For a `backref` the same on the target.
/// - `Author::draft()`, and the builder that it returns, `AuthorDraft`.
///
/// # Errors
///
/// A mistake is a compile error at the attribute or type that is wrong. It names both sides and says what to write
/// instead. A relationship is compared with the other model's description after both derives have run, so models may
/// be in any order, module or file.
// Those after the first three are of other libraries: the derive takes them to say what to write instead.
#[proc_macro_derive(
    Model,
    attributes(
        model,
        column,
        relationship,
        primary_key,
        foreign_key,
        belongs_to,
        has_many,
        has_one,
        many_to_many,
        orm
    )
)]
pub fn derive_model(input: TokenStream) -> TokenStream {
    model::derive(input.into()).into()
}

/// Implements `ColumnType` for a newtype or an enum without fields, so that it can be the type of a column.
///
/// - A newtype, `struct AuthorId(i64);`, is stored as what it wraps. One of a list is asked as a list is where it implements
///   `orm_core::ListColumn` too.
/// - An enum is stored as text: the variant's name in `snake_case`, or what `#[column_type(rename = "…")]` on the
///   variant says.
///
/// The type has to be `Clone`. `#[column_type(crate = path)]` says where `orm_core` is, if it has another name in your
/// crate.
#[proc_macro_derive(ColumnType, attributes(column_type))]
pub fn derive_column_type(input: TokenStream) -> TokenStream {
    column_type::derive(input.into()).into()
}

/// Makes an enum the target of a relationship to one of several models: it has a variant for each, `Post(Post)`.
///
/// It implements the trait `Polymorphic`, and generates the enum that the accessor returns, `SubjectEntity<'s>` for
/// `Subject`: its variants are of the same names and hold an `Entity` of the model. `#[polymorphic(crate = path)]` says
/// where `orm_core` is, if it has another name in your crate.
#[proc_macro_derive(Polymorphic, attributes(polymorphic))]
pub fn derive_polymorphic(input: TokenStream) -> TokenStream {
    polymorphic::derive(input.into()).into()
}

/// Implements `Projection` for a struct, so that `query.select_as::<Summary>()` returns it.
///
/// `#[projection(of = Author)]` on the struct names the model. A field is selected from the model's column of that name, or is
/// what `#[projection(value = …)]` says: any column, path or aggregate of the model. It has to be of the field's type.
/// `#[projection(crate = path)]` on the struct says where `orm_core` is, if it has another name in your crate.
#[proc_macro_derive(Projection, attributes(projection))]
pub fn derive_projection(input: TokenStream) -> TokenStream {
    projection::derive(input.into()).into()
}
