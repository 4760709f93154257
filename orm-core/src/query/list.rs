//! What is asked of columns that are lists.

use crate::backend::OfList;
use crate::query::column::{Column, Term, literally};
use crate::query::condition::Condition;
use crate::query::node::{Comparison, Node};
use crate::schema::SqlType;
use crate::value::{ColumnType, Element, IntoColumn, Value};

/// A column that is a list: `Vec<E>`, or `Option` of one.
///
/// A newtype of a list is asked the same where it says so; [`contains_all`](Column::contains_all) of one element stands for
/// [`contains`](Column::contains).
///
/// ```
/// use orm_core::{ListColumn, prelude::*};
///
/// #[derive(Clone, ColumnType)]
/// pub struct Tags(Vec<String>);
///
/// impl ListColumn for Tags {
///     type Element = String;
///     type Length = i64;
/// }
/// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub tags: Tags, pub more: Option<Tags> }
/// # fn main() -> orm_core::Result<()> {
/// # let db = Database::open("sqlite::memory:")?;
/// # Schema::of::<(Book,)>().create(&db)?;
/// # let s = db.session()?;
///
/// s.insert(Book::draft().tags(Tags(vec!["sf".into(), "gender".into()])))?;
/// assert_eq!(s.query::<Book>().filter(Book::TAGS.contains_all(["sf"])).count()?, 1);
/// assert_eq!(s.query::<Book>().filter(Book::TAGS.len().gt(2)).count()?, 0);
/// assert_eq!(s.query::<Book>().filter(Book::MORE.len().eq(None)).count()?, 1);
/// # Ok(()) }
/// ```
#[diagnostic::on_unimplemented(
    message = "this asks a list, and the column is of type `{Self}`",
    label = "not a column that is a list",
    note = "help: a list is a column of type `Vec<E>`; `Vec<u8>` is bytes, and a newtype of a list is asked where it implements \
            `orm_core::ListColumn`",
    note = "see orm_core::errors [not-a-list]"
)]
pub trait ListColumn: ColumnType {
    /// The type of its elements.
    type Element: Element;
    /// The type of its length: `i64`, and `Option<i64>` where the column takes `NULL`.
    type Length;
}

#[diagnostic::do_not_recommend]
impl<E: Element> ListColumn for Vec<E> {
    type Element = E;
    type Length = i64;
}

#[diagnostic::do_not_recommend]
impl<L: ListColumn> ListColumn for Option<L> {
    type Element = L::Element;
    type Length = Option<i64>;
}

/// A column that can [contain](Column::contains) a `V`: text contains text, and a list its elements.
#[diagnostic::on_unimplemented(
    message = "this is nothing that a column of type `{Self}` contains",
    label = "neither a part of a text nor an element of the list",
    note = "help: text contains text, and a list its elements, a newtype of a list by `contains_all([…])`; other columns are compared \
            with `eq` or `in_`",
    note = "see orm_core::errors [contains-nothing]"
)]
pub trait Contains<V> {
    #[doc(hidden)]
    fn contains(column: Node, what: V) -> Node;
}

macro_rules! text_contains {
    ($($text:ty),+) => { $(
        #[diagnostic::do_not_recommend]
        impl<V: AsRef<str>> Contains<V> for $text {
            fn contains(column: Node, what: V) -> Node {
                let pattern = format!("%{}%", literally(what.as_ref()));
                Node::Like { text: column.into(), pattern, escaped: true }
            }
        }
    )+ };
}

text_contains!(String, Option<String>);

macro_rules! list_contains {
    ($($list:ty),+) => { $(
        #[diagnostic::do_not_recommend]
        impl<E: Element, V: IntoColumn<E>> Contains<V> for $list {
            fn contains(column: Node, what: V) -> Node {
                has_all::<Self>(column, vec![what.into_column()])
            }
        }
    )+ };
}

list_contains!(Vec<E>, Option<Vec<E>>);

impl<M, T, C: Term> Column<M, T, C> {
    /// A text contains this text, or a list this element.
    ///
    /// Of a text it sends `LIKE`, in which what the text means is settled: nothing in it is a wildcard. Of a list it sends
    /// what [`contains_all`](Column::contains_all) sends.
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String, pub tags: Vec<String> }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Book,)>().create(&db)?;
    /// # let s = db.session()?;
    /// s.insert(Book::draft().title("The Left Hand of Darkness").tags(["sf", "gender"]))?;
    /// assert_eq!(s.query::<Book>().filter(Book::TITLE.contains("Hand")).count()?, 1);
    /// assert_eq!(s.query::<Book>().filter(Book::TAGS.contains("sf")).count()?, 1);
    /// assert_eq!(s.query::<Book>().filter(Book::TAGS.contains("s")).count()?, 0);
    /// # Ok(()) }
    /// ```
    pub fn contains<V>(self, what: V) -> Condition<M, C::Over>
    where
        T: Contains<V>,
    {
        Condition::new(T::contains(self.into_node(), what))
    }

    /// The list has each of these elements, in any order and any number of times; true of every list where there are none.
    ///
    /// Sends `@>` to PostgreSQL, and to the others an `EXISTS` over the elements of the JSON array.
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub tags: Vec<String> }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Book,)>().create(&db)?;
    /// # let s = db.session()?;
    /// s.insert_all([vec!["sf", "gender"], vec!["sf"], vec![]].map(|tags| Book::draft().tags(tags.as_slice())))?;
    /// assert_eq!(s.query::<Book>().filter(Book::TAGS.contains_all(["gender", "sf"])).count()?, 1);
    /// assert_eq!(s.query::<Book>().filter(Book::TAGS.overlaps(["gender", "sf"])).count()?, 2);
    /// assert_eq!(s.query::<Book>().filter(Book::TAGS.len().lt(2)).count()?, 2);
    /// assert_eq!(s.query::<Book>().filter(Book::TAGS.is_empty()).count()?, 1);
    /// # Ok(()) }
    /// ```
    pub fn contains_all<V: IntoColumn<T::Element>>(self, values: impl IntoIterator<Item = V>) -> Condition<M, C::Over>
    where
        T: ListColumn,
    {
        Condition::new(has_all::<T>(self.into_node(), values.into_iter().map(IntoColumn::into_column).collect()))
    }

    /// The list has at least one of these elements; true of no list where there are none.
    ///
    /// Sends `&&` to PostgreSQL, and to the others an `EXISTS` over the elements of the JSON array. See
    /// [`contains_all`](Column::contains_all) for an example.
    pub fn overlaps<V: IntoColumn<T::Element>>(self, values: impl IntoIterator<Item = V>) -> Condition<M, C::Over>
    where
        T: ListColumn,
    {
        let values = values.into_iter().map(IntoColumn::into_column).collect();
        Condition::new(has::<T>(self.into_node(), OfList::HasOne, values, Node::Any))
    }

    /// How many elements the list has: `cardinality(column)`, `json_array_length(column)` or `JSON_LENGTH(column)`. See
    /// [`contains_all`](Column::contains_all) for an example.
    #[must_use]
    pub fn len<L>(self) -> Column<M, L, C::Made>
    where
        T: ListColumn<Length = L>,
    {
        Column::computed(length::<T>(self.into_node()))
    }

    /// The list has no elements. Sends a comparison of [`len`](Column::len) with 0.
    pub fn is_empty(self) -> Condition<M, C::Over>
    where
        T: ListColumn,
    {
        Condition::new(length::<T>(self.into_node()).compare(Comparison::Eq, Node::Value(Value::Int(0))))
    }
}

fn length<T: ListColumn>(list: Node) -> Node {
    of_list::<T>(list, OfList::Length, None)
}

fn has_all<T: ListColumn>(list: Node, values: Vec<Value<'static>>) -> Node {
    has::<T>(list, OfList::HasAll, values, Node::All)
}

/// A condition about these values, of which those that are `NULL` are asked for by themselves: no operator finds them.
fn has<T: ListColumn>(
    list: Node,
    asked: OfList,
    mut values: Vec<Value<'static>>,
    together: fn(Vec<Node>) -> Node,
) -> Node {
    let all = values.len();
    values.retain(|value| !value.is_null());
    let null = (values.len() < all).then(|| of_list::<T>(list.clone(), OfList::HasNull, None));
    let others = of_list::<T>(list, asked, Some(Value::List(values)));
    match null {
        Some(null) => together(vec![others, null]),
        None => others,
    }
}

fn of_list<T: ListColumn>(list: Node, asked: OfList, values: Option<Value<'static>>) -> Node {
    let element = const {
        match T::SQL {
            SqlType::List(element) => *element,
            _ => panic!("a `ListColumn` is a type that is stored as a list, such as a newtype of a `Vec` [not-a-list]"),
        }
    };
    Node::OfList { list: list.into(), asked, element, nullable: T::NULLABLE, values }
}
