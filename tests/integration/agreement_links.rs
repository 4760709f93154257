//! Many-to-many: both sides, the association, the rows and memory agree after any sequence of writes, whatever was loaded
//! in between. The same kind of test as `agreement`, over a generated table and over a model with columns of its own.

use std::collections::{BTreeMap, BTreeSet};

use orm_core::{Collection, Constraint, Error, prelude::*};
use proptest::prelude::*;

use crate::backends::{Fresh, on_each_backend, property};

on_each_backend!(both_sides_the_association_and_memory_agree);

#[derive(Model, Debug)]
struct Book {
    #[column(primary_key)]
    id: i64,
    #[relationship(secondary = "book_tags", backref = "books", order_by = "name desc")]
    tags: ManyToMany<Tag>,
    #[relationship(secondary = Label, back_populates = "labelled", order_by = "secondary.position, id")]
    labels: ManyToMany<Tag>,
}

#[derive(Model, Debug)]
struct Tag {
    #[column(primary_key)]
    id: i64,
    name: String,
    #[relationship(secondary = Label, back_populates = "labels")]
    labelled: ManyToMany<Book>,
}

#[derive(Model, Debug)]
#[model(unique(book_id, tag_id))]
struct Label {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Book::id, on_delete = "cascade")]
    book_id: i64,
    #[column(foreign_key = Tag::id, on_delete = "cascade")]
    tag_id: i64,
    position: i64,
    #[relationship(backref = "label_rows")]
    book: BelongsTo<Book>,
}

/// The naive model: rows, and nothing else.
#[derive(Debug, Clone, Default)]
struct Rows {
    books: BTreeSet<i64>,
    tags: BTreeMap<i64, String>,
    tagged: BTreeSet<(i64, i64)>,
    /// By the label's key: book, tag, position.
    labels: BTreeMap<i64, (i64, i64, i64)>,
}

impl Rows {
    fn tags_of(&self, book: i64) -> Vec<i64> {
        let mut tags: Vec<_> = self.tagged.iter().filter(|link| link.0 == book).map(|link| link.1).collect();
        tags.sort_by(|a, b| self.tags[b].cmp(&self.tags[a]).then(a.cmp(b)));
        tags
    }

    fn books_of(&self, tag: i64) -> BTreeSet<i64> {
        self.tagged.iter().filter(|link| link.1 == tag).map(|link| link.0).collect()
    }

    fn labels_of(&self, book: i64) -> Vec<i64> {
        let mut labels: Vec<_> = self.labels.values().filter(|label| label.0 == book).collect();
        labels.sort_by_key(|label| (label.2, label.1));
        labels.into_iter().map(|label| label.1).collect()
    }

    fn labelled(&self, tag: i64) -> BTreeSet<i64> {
        self.labels.values().filter(|label| label.1 == tag).map(|label| label.0).collect()
    }

    fn has_label(&self, book: i64, tag: i64) -> bool {
        self.labels.values().any(|label| (label.0, label.1) == (book, tag))
    }
}

/// A step. Numbers pick a row among those that exist.
#[derive(Debug, Clone)]
enum Step {
    InsertBook(Vec<usize>, u8),
    InsertTag(u8),
    Add { book: usize, tag: usize, from_tag: bool },
    Remove { book: usize, tag: usize, from_tag: bool },
    ReplaceTags(usize, Vec<usize>),
    ReplaceBooks(usize, Vec<usize>),
    Clear(usize),
    Create(usize, u8),
    Label { book: usize, tag: usize, position: u8, way: u8 },
    Unlabel { book: usize, tag: usize, from_tag: bool },
    MoveLabel { label: usize, tag: usize, position: u8 },
    DeleteLabel(usize),
    Rename(usize, u8),
    DeleteBook(usize),
    DeleteTag(usize),
    Load(u8),
    Refresh(usize, usize),
    Undone(Vec<Step>),
    Kept(Vec<Step>),
}

fn step() -> impl Strategy<Value = Step> {
    let n = || any::<proptest::sample::Index>().prop_map(|index| index.index(1000));
    let few = move || proptest::collection::vec(n(), 0..4);
    let b = any::<bool>;
    let leaf = prop_oneof![
        (few(), 0..3u8).prop_map(|(tags, new)| Step::InsertBook(tags, new)),
        (0..5u8).prop_map(Step::InsertTag),
        (n(), n(), b()).prop_map(|(book, tag, from_tag)| Step::Add { book, tag, from_tag }),
        (n(), n(), b()).prop_map(|(book, tag, from_tag)| Step::Remove { book, tag, from_tag }),
        (n(), few()).prop_map(|(book, tags)| Step::ReplaceTags(book, tags)),
        (n(), few()).prop_map(|(tag, books)| Step::ReplaceBooks(tag, books)),
        n().prop_map(Step::Clear),
        (n(), 0..5u8).prop_map(|(book, name)| Step::Create(book, name)),
        (n(), n(), 0..5u8, 0..3u8).prop_map(|(book, tag, position, way)| Step::Label { book, tag, position, way }),
        (n(), n(), b()).prop_map(|(book, tag, from_tag)| Step::Unlabel { book, tag, from_tag }),
        (n(), n(), 0..5u8).prop_map(|(label, tag, position)| Step::MoveLabel { label, tag, position }),
        n().prop_map(Step::DeleteLabel),
        (n(), 0..5u8).prop_map(|(tag, name)| Step::Rename(tag, name)),
        n().prop_map(Step::DeleteBook),
        n().prop_map(Step::DeleteTag),
        (0..64u8).prop_map(Step::Load),
        (n(), n()).prop_map(|(book, tag)| Step::Refresh(book, tag)),
    ];
    leaf.prop_recursive(2, 8, 4, |inner| {
        let steps = proptest::collection::vec(inner, 1..4);
        prop_oneof![steps.clone().prop_map(Step::Undone), steps.prop_map(Step::Kept)]
    })
}

struct Run<'s> {
    s: &'s Session,
    rows: Rows,
}

fn pick<T: Copy>(of: impl Iterator<Item = T>, at: usize) -> Option<T> {
    let of: Vec<_> = of.collect();
    if of.is_empty() { None } else { Some(of[at % of.len()]) }
}

fn tag_ids<K>(tags: Collection<'_, Tag, K>) -> Vec<i64> {
    tags.iter().map(|tag| tag.id).collect()
}

fn book_ids<K>(books: Collection<'_, Book, K>) -> BTreeSet<i64> {
    let ids: Vec<_> = books.iter().map(|book| book.id).collect();
    let set: BTreeSet<_> = ids.iter().copied().collect();
    assert_eq!(set.len(), ids.len(), "a member twice: {ids:?}");
    set
}

#[derive(Debug)]
struct Nothing;

impl From<Error> for Nothing {
    fn from(error: Error) -> Self {
        panic!("{error}")
    }
}

impl<'s> Run<'s> {
    fn book(&self, at: usize) -> Option<(i64, Entity<'s, Book>)> {
        let id = pick(self.rows.books.iter().copied(), at)?;
        Some((id, self.s.one::<Book>(id).unwrap()))
    }

    fn tag(&self, at: usize) -> Option<(i64, Entity<'s, Tag>)> {
        let id = pick(self.rows.tags.keys().copied(), at)?;
        Some((id, self.s.one::<Tag>(id).unwrap()))
    }

    fn label(&self, at: usize) -> Option<(i64, Entity<'s, Label>)> {
        let id = pick(self.rows.labels.keys().copied(), at)?;
        Some((id, self.s.one::<Label>(id).unwrap()))
    }

    fn distinct<T>(&self, picked: &[usize], pick: impl Fn(&Self, usize) -> Option<(i64, T)>) -> Vec<(i64, T)> {
        let mut seen = BTreeSet::new();
        picked.iter().filter_map(|&at| pick(self, at)).filter(|(id, _)| seen.insert(*id)).collect()
    }

    fn new_tag(&mut self, tag: Entity<'s, Tag>) {
        assert_eq!(self.rows.tags.insert(tag.id, tag.name.clone()), None);
    }

    /// Runs a step in the library and in the model; `None` where there are no rows for it.
    fn step(&mut self, step: &Step) -> Option<()> {
        let s = self.s;
        match step {
            Step::InsertBook(tags, new) => {
                let tags = self.distinct(tags, Self::tag);
                let new = (0..*new).map(|at| Tag::draft().name(format!("new {at}")));
                let book = s.insert(Book::draft().tags(tags.iter().map(|(_, tag)| *tag)).tags(new)).unwrap();
                self.rows.books.insert(book.id);
                for tag in book.tags(s).unwrap() {
                    if !self.rows.tags.contains_key(&tag.id) {
                        self.new_tag(tag);
                    }
                    self.rows.tagged.insert((book.id, tag.id));
                }
            }
            Step::InsertTag(name) => self.new_tag(s.insert(Tag::draft().name(format!("tag {name}"))).unwrap()),
            Step::Add { book, tag, from_tag } => {
                let ((b, book), (t, tag)) = (self.book(*book)?, self.tag(*tag)?);
                let added = match from_tag {
                    true => tag.books(s).unwrap().add(book).unwrap(),
                    false => book.tags(s).unwrap().add(tag).unwrap(),
                };
                assert_eq!(added, self.rows.tagged.insert((b, t)));
            }
            Step::Remove { book, tag, from_tag } => {
                let ((b, book), (t, tag)) = (self.book(*book)?, self.tag(*tag)?);
                let removed = match from_tag {
                    true => tag.books(s).unwrap().remove(book).unwrap(),
                    false => book.tags(s).unwrap().remove(tag).unwrap(),
                };
                assert_eq!(removed, self.rows.tagged.remove(&(b, t)));
            }
            Step::ReplaceTags(book, tags) => {
                let ((b, book), tags) = (self.book(*book)?, self.distinct(tags, Self::tag));
                book.tags(s).unwrap().replace(tags.iter().map(|(_, tag)| *tag)).unwrap();
                self.rows.tagged.retain(|link| link.0 != b);
                self.rows.tagged.extend(tags.iter().map(|(t, _)| (b, *t)));
            }
            Step::ReplaceBooks(tag, books) => {
                let ((t, tag), books) = (self.tag(*tag)?, self.distinct(books, Self::book));
                tag.books(s).unwrap().replace(books.iter().map(|(_, book)| *book)).unwrap();
                self.rows.tagged.retain(|link| link.1 != t);
                self.rows.tagged.extend(books.iter().map(|(b, _)| (*b, t)));
            }
            Step::Clear(book) => {
                let (b, book) = self.book(*book)?;
                book.tags(s).unwrap().clear().unwrap();
                self.rows.tagged.retain(|link| link.0 != b);
            }
            Step::Create(book, name) => {
                let (b, book) = self.book(*book)?;
                let tag = book.tags(s).unwrap().create(Tag::draft().name(format!("tag {name}"))).unwrap();
                self.new_tag(tag);
                self.rows.tagged.insert((b, tag.id));
            }
            Step::Label { book, tag, position, way } => {
                let ((b, book), (t, tag)) = (self.book(*book)?, self.tag(*tag)?);
                let (position, known) = (i64::from(*position), self.rows.has_label(b, t));
                let draft = || Label::draft().position(position);
                let before: BTreeSet<_> = self.rows.labels.keys().copied().collect();
                match way {
                    0 => assert_eq!(book.labels(s).unwrap().add_with(tag, draft()).unwrap(), !known),
                    1 => assert_eq!(tag.labelled(s).unwrap().add_with(book, draft()).unwrap(), !known),
                    _ => match s.insert(draft().book(book).tag_id(tag)) {
                        Err(Error::Refused { constraint: Constraint::Unique, .. }) if known => {}
                        other => assert!(other.is_ok() && !known, "{other:?}"),
                    },
                }
                if !known {
                    let new = s.query::<Label>().filter(Label::BOOK_ID.eq(b).and(Label::TAG_ID.eq(t))).one().unwrap();
                    assert!(!before.contains(&new.id));
                    self.rows.labels.insert(new.id, (b, t, position));
                }
            }
            Step::Unlabel { book, tag, from_tag } => {
                let ((b, book), (t, tag)) = (self.book(*book)?, self.tag(*tag)?);
                let removed = match from_tag {
                    true => tag.labelled(s).unwrap().remove(book).unwrap(),
                    false => book.labels(s).unwrap().remove(tag).unwrap(),
                };
                assert_eq!(removed, self.rows.has_label(b, t));
                self.rows.labels.retain(|_, label| (label.0, label.1) != (b, t));
            }
            Step::MoveLabel { label, tag, position } => {
                let ((id, label), (t, _)) = (self.label(*label)?, self.tag(*tag)?);
                let (b, old, _) = self.rows.labels[&id];
                let taken = old != t && self.rows.has_label(b, t);
                let moved = s.update(label, |row| (row.tag_id, row.position) = (t, i64::from(*position)));
                match moved {
                    Err(Error::Refused { constraint: Constraint::Unique, .. }) if taken => {}
                    other => {
                        assert!(other.is_ok() && !taken, "{other:?}");
                        self.rows.labels.insert(id, (b, t, i64::from(*position)));
                    }
                }
            }
            Step::DeleteLabel(label) => {
                let (id, label) = self.label(*label)?;
                s.delete(label).unwrap();
                self.rows.labels.remove(&id);
            }
            Step::Rename(tag, name) => {
                let (t, tag) = self.tag(*tag)?;
                s.update(tag, |row| row.name = format!("tag {name}")).unwrap();
                self.rows.tags.insert(t, format!("tag {name}"));
            }
            Step::DeleteBook(book) => {
                let (b, book) = self.book(*book)?;
                s.delete(book).unwrap();
                self.rows.books.remove(&b);
                self.rows.tagged.retain(|link| link.0 != b);
                self.rows.labels.retain(|_, label| label.0 != b);
            }
            Step::DeleteTag(tag) => {
                let (t, tag) = self.tag(*tag)?;
                s.delete(tag).unwrap();
                self.rows.tags.remove(&t);
                self.rows.tagged.retain(|link| link.1 != t);
                self.rows.labels.retain(|_, label| label.1 != t);
            }
            Step::Load(with) => {
                let mut books = s.query::<Book>();
                if with & 1 > 0 {
                    books = books.with(Book::TAGS);
                }
                if with & 2 > 0 {
                    books = books.with(Book::LABELS.with(Tag::LABELLED));
                }
                if with & 4 > 0 {
                    books = books.with(Book::LABEL_ROWS);
                }
                books.all().unwrap();
                if with & 8 > 0 {
                    s.query::<Tag>().with(Tag::BOOKS).all().unwrap();
                }
                if with & 16 > 0 {
                    s.all::<Label>().unwrap();
                }
            }
            Step::Refresh(book, tag) => {
                let ((_, book), (_, tag)) = (self.book(*book)?, self.tag(*tag)?);
                s.refresh(book).unwrap();
                s.refresh(tag).unwrap();
            }
            Step::Undone(steps) => {
                let before = self.rows.clone();
                let undone: Result<(), Nothing> = s.savepoint(|| {
                    self.steps(steps);
                    Err(Nothing)
                });
                assert!(undone.is_err());
                self.rows = before;
            }
            Step::Kept(steps) => {
                let kept: Result<(), Error> = s.savepoint(|| {
                    self.steps(steps);
                    Ok(())
                });
                kept.unwrap();
            }
        }
        Some(())
    }

    fn steps(&mut self, steps: &[Step]) {
        for step in steps {
            self.step(step);
        }
    }

    fn compare(&self) {
        let (s, rows) = (self.s, &self.rows);
        for &id in &rows.books {
            let book = s.one::<Book>(id).unwrap();
            assert_eq!(tag_ids(book.tags(s).unwrap()), rows.tags_of(id), "tags of {id}");
            assert_eq!(tag_ids(book.labels(s).unwrap()), rows.labels_of(id), "labels of {id}");
            let labels: BTreeSet<_> = book.label_rows(s).unwrap().iter().map(|label| label.id).collect();
            let expected = rows.labels.iter().filter(|(_, label)| label.0 == id).map(|(id, _)| *id).collect();
            assert_eq!(labels, expected, "label rows of {id}");
        }
        for (&id, name) in &rows.tags {
            let tag = s.one::<Tag>(id).unwrap();
            assert_eq!(tag.name, *name);
            assert_eq!(book_ids(tag.books(s).unwrap()), rows.books_of(id), "books of {id}");
            assert_eq!(book_ids(tag.labelled(s).unwrap()), rows.labelled(id), "labelled {id}");
        }
        assert_eq!(s.query::<Book>().count().unwrap(), rows.books.len() as u64);
        assert_eq!(s.query::<Tag>().count().unwrap(), rows.tags.len() as u64);
        assert_eq!(s.query::<Label>().count().unwrap(), rows.labels.len() as u64);
    }
}

fn both_sides_the_association_and_memory_agree(fresh: Fresh) {
    let cases = (proptest::collection::vec(step(), 1..25), any::<u32>());
    property(&fresh, &Schema::of::<(Book, Tag, Label)>(), cases, |db, (steps, compare)| {
        let s = db.session().unwrap();
        let mut run = Run { s: &s, rows: Rows::default() };
        for (at, step) in steps.iter().enumerate() {
            run.step(step);
            // Asking loads, so sometimes nothing is asked.
            if compare >> (at % 32) & 1 == 1 {
                run.compare();
            }
        }
        run.compare();
        let rows = run.rows.clone();
        s.commit().unwrap();
        let s = db.session().unwrap();
        Run { s: &s, rows }.compare();
    });
}
