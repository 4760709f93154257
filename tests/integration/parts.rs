//! Parts of relationships, for each row by itself: filtered, ordered, limited, the latest.

use orm_core::{Part, prelude::*};

use crate::backends::{on_each_backend, spelled};

on_each_backend!(
    the_newest_of_each,
    a_part_is_never_the_whole,
    filters_offsets_and_orders_along_relationships,
    the_latest_of_each_is_one_or_none,
    what_is_loaded_with_a_part,
    of_a_many_to_many,
    of_views,
    of_a_path_that_comes_to_a_row_twice,
    of_a_row_that_references_itself,
    of_keys_of_two_columns,
    of_rows_that_the_session_holds,
    in_the_relationships_own_order,
    of_many_rows
);

#[derive(Model, Debug)]
#[model(table = "authors")]
struct Author {
    #[column(primary_key)]
    id: i64,
    name: String,
    #[relationship(backref = "author")]
    books: HasMany<Book>,
    #[relationship(where = Book::YEAR.gt(1960))]
    later: HasMany<Book>,
    #[relationship(through = books.reviews)]
    reviews: HasMany<Review>,
    #[relationship(through = books.tags)]
    tags: HasMany<Tag>,
}

#[derive(Model, Debug)]
#[model(table = "books")]
struct Book {
    #[column(primary_key)]
    id: i64,
    title: String,
    year: Option<i32>,
    #[column(foreign_key = Author::id)]
    author_id: i64,
    #[relationship(backref = "book")]
    reviews: HasMany<Review>,
    #[relationship(secondary = "book_tags", backref = "books", order_by = "name desc")]
    tags: ManyToMany<Tag>,
    #[relationship(through = [Book::AUTHOR, Author::BOOKS])]
    siblings: HasMany<Book>,
}

#[derive(Model, Debug)]
#[model(table = "reviews")]
struct Review {
    #[column(primary_key)]
    id: i64,
    stars: i32,
    #[column(foreign_key = Book::id)]
    book_id: i64,
}

#[derive(Model, Debug)]
#[model(table = "tags")]
struct Tag {
    #[column(primary_key)]
    id: i64,
    name: String,
}

/// Author 1 has the books 1 to 4, author 2 the book 5, author 3 none.
fn filled(db: &Database) {
    Schema::of::<(Author, Book, Review, Tag)>().create(db).unwrap();
    db.transaction(|s| {
        let tags = s.insert_all(["a", "b", "c"].map(|name| Tag::draft().name(name)))?;
        let book = |title: &str, year: Option<i32>, stars: &[i32], tagged: &[usize]| {
            let reviews = stars.iter().map(|&stars| Review::draft().stars(stars));
            Book::draft().title(title).year(year).reviews(reviews).tags(tagged.iter().map(|&at| tags[at]))
        };
        s.insert_all([
            Author::draft().name("Ann").books([
                book("one", Some(1970), &[3, 5], &[0, 1, 2]),
                book("two", Some(1950), &[], &[]),
                book("three", None, &[4], &[1]),
                book("four", Some(1970), &[1], &[2]),
            ]),
            Author::draft().name("Ben").books([book("five", Some(1961), &[2, 2, 2], &[2, 0])]),
            Author::draft().name("Cai"),
        ])
        .map(drop)
    })
    .unwrap();
}

fn titles(books: &[Entity<'_, Book>]) -> Vec<String> {
    books.iter().map(|book| book.title.clone()).collect()
}

fn the_newest_of_each(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let newest = Author::BOOKS.filter(Book::YEAR.is_not_null()).order_by(Book::YEAR.desc()).limit(2);
    let authors = s.query::<Author>().order_by(Author::ID).load(newest).all().unwrap();
    let shown: Vec<_> = authors.iter().map(|author| titles(author.part_of(Author::BOOKS))).collect();
    assert_eq!(shown, [vec!["one", "four"], vec!["five"], vec![]]);
    let sql = r#"SELECT "part"."column_0", "part"."column_1", "part"."column_2", "part"."column_3" FROM (SELECT "books"."id" AS "column_0", "books"."title" AS "column_1", "books"."year" AS "column_2", "books"."author_id" AS "column_3", ROW_NUMBER() OVER (PARTITION BY "books"."author_id" ORDER BY "books"."year" DESC, "books"."id") AS "place" FROM "books" WHERE "books"."author_id" IN (SELECT value FROM json_each(?1)) AND "books"."year" IS NOT NULL) AS "part" WHERE "part"."place" > 0 AND "part"."place" <= 2 ORDER BY "part"."place""#;
    assert_eq!(s.statements().iter().skip(1).collect::<Vec<_>>(), [spelled(&db, sql)]);
}

fn a_part_is_never_the_whole(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let authors = s.query::<Author>().order_by(Author::ID).load(Author::BOOKS.limit(1)).all().unwrap();
    let first = authors[0].part_of(Author::BOOKS)[0];
    assert_eq!(s.statements().len(), 2, "{}", s.statements());
    // What came by it is in the identity map, and knows its own way back.
    assert_eq!(s.one::<Book>(1).unwrap(), first);
    assert_eq!(first.author(&s).unwrap(), *authors[0]);
    assert_eq!(s.statements().len(), 2, "{}", s.statements());
    // The relationship isn't loaded: the accessor asks, for all authors at once, and shows all.
    assert_eq!(authors[0].books(&s).unwrap().len(), 4);
    assert_eq!(authors[1].books(&s).unwrap().len(), 1);
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
    // The other way around: what is loaded is not touched by a part.
    s.load([*authors[0]], Author::BOOKS.filter(Book::YEAR.lt(1960))).unwrap();
    assert_eq!(authors[0].books(&s).unwrap().len(), 4);
    assert_eq!(s.statements().len(), 4, "{}", s.statements());
    // In a strict session the accessor refuses, whatever part there is.
    s.rollback().unwrap();
    let strict = db.session().unwrap();
    strict.strict();
    let author = strict.query::<Author>().filter(Author::ID.eq(2)).load(Author::BOOKS.limit(7)).one().unwrap();
    assert_eq!(author.part_of(Author::BOOKS).len(), 1);
    assert!(author.books(&strict).is_err());
}

fn filters_offsets_and_orders_along_relationships(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let of_ann = |part: Part<Author, Book, _>| {
        let loaded = s.query::<Author>().filter(Author::NAME.eq("Ann")).load(part).one().unwrap();
        titles(loaded.part_of(Author::BOOKS))
    };
    assert_eq!(of_ann(Author::BOOKS.order_by(Book::TITLE)), ["four", "one", "three", "two"]);
    assert_eq!(of_ann(Author::BOOKS.order_by(Book::TITLE).offset(1).limit(2)), ["one", "three"]);
    assert_eq!(of_ann(Author::BOOKS.order_by(Book::TITLE).offset(3)), ["two"]);
    assert_eq!(of_ann(Author::BOOKS.order_by(Book::TITLE).offset(9).limit(u64::MAX)), [""; 0]);
    assert_eq!(of_ann(Author::BOOKS.limit(0)), [""; 0]);
    let stars = Book::REVIEWS.sum(Review::STARS);
    let reviewed = Author::BOOKS.filter(Book::REVIEWS.is_not_empty());
    assert_eq!(of_ann(reviewed.clone().order_by(stars.clone().desc()).limit(2)), ["one", "three"]);
    assert_eq!(of_ann(reviewed.filter(stars.gt(3)).filter(None)), ["one", "three"]);
    let by = Book::AUTHOR.path(Author::NAME);
    assert_eq!(
        of_ann(Author::BOOKS.filter(by.clone().eq("Ann")).order_by(by).order_by(Book::YEAR.desc()).limit(1)).len(),
        1
    );
    let tagged = Author::BOOKS.filter(Book::TAGS.any(Tag::NAME.in_(["b", "a"])));
    assert_eq!(of_ann(tagged.order_by(Book::ID.desc()).limit(5)), ["three", "one"]);
}

fn the_latest_of_each_is_one_or_none(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let authors = s.query::<Author>().order_by(Author::ID).load(Author::BOOKS.latest(Book::YEAR)).all().unwrap();
    let latest: Vec<Option<String>> =
        authors.iter().map(|author| author.part_of(Author::BOOKS).map(|book| book.title.clone())).collect();
    // Of two of one year the first; a book without a year is not the latest.
    assert_eq!(latest, [Some("one".to_owned()), Some("five".to_owned()), None]);
    assert_eq!(s.statements().len(), 2, "{}", s.statements());
    let before = Author::BOOKS.latest(Book::YEAR).filter(Book::YEAR.lt(1960));
    let before = s.load(authors.iter().map(|author| **author), before).unwrap();
    assert_eq!(before[0].part_of(Author::BOOKS).map(|book| book.id), Some(2));
    assert_eq!(before[1].part_of(Author::BOOKS), None);
}

fn what_is_loaded_with_a_part(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let part = Author::BOOKS.order_by(Book::ID).limit(3).with(Book::REVIEWS.order_by(Review::STARS.desc()).limit(1));
    let authors = s.query::<Author>().order_by(Author::ID).load(part.with(Book::TAGS)).all().unwrap();
    let shown: Vec<Vec<_>> = authors
        .iter()
        .map(|author| {
            let books = author.part_of(Author::BOOKS).iter().map(|book| {
                let stars: Vec<_> = book.part_of(Book::REVIEWS).iter().map(|review| review.stars).collect();
                (book.title.clone(), stars, names(book.loaded(Book::TAGS)))
            });
            books.collect()
        })
        .collect();
    let expected = |title: &str, stars: &[i32], tags: &str| (title.to_owned(), stars.to_vec(), tags.to_owned());
    assert_eq!(
        shown,
        [
            vec![expected("one", &[5], "cba"), expected("two", &[], ""), expected("three", &[4], "b")],
            vec![expected("five", &[2], "ca")],
            vec![]
        ]
    );
    // The authors, the books, the reviews, the links and the tags.
    assert_eq!(s.statements().len(), 5, "{}", s.statements());
}

fn names(tags: &[Entity<'_, Tag>]) -> String {
    tags.iter().map(|tag| tag.name.as_str()).collect()
}

fn of_a_many_to_many(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let books = s.query::<Book>().order_by(Book::ID).load(Book::TAGS.filter(Tag::NAME.ne("b")).limit(1)).all().unwrap();
    let shown: Vec<_> = books.iter().map(|book| names(book.part_of(Book::TAGS))).collect();
    assert_eq!(shown, ["c", "", "", "c", "c"]); // by name, descending, as the relationship says
    assert_eq!(s.statements().len(), 2, "{}", s.statements());
    let tags = s.query::<Tag>().order_by(Tag::ID).load(Tag::BOOKS.order_by(Book::TITLE).limit(2)).all().unwrap();
    let shown: Vec<_> = tags.iter().map(|tag| titles(tag.part_of(Tag::BOOKS))).collect();
    assert_eq!(shown, [vec!["five", "one"], vec!["one", "three"], vec!["five", "four"]]);
    assert_eq!(s.statements().len(), 4, "{}", s.statements());
    assert_eq!(books[0].tags(&s).unwrap().len(), 3);
    assert_eq!(tags[2].books(&s).unwrap().len(), 3);
}

fn of_views(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let authors = s
        .query::<Author>()
        .order_by(Author::ID)
        .load(Author::LATER.order_by(Book::TITLE).limit(1))
        .load(Author::REVIEWS.order_by(Review::STARS.desc()).limit(2))
        .all()
        .unwrap();
    let later: Vec<_> = authors.iter().map(|author| titles(author.part_of(Author::LATER))).collect();
    assert_eq!(later, [vec!["four"], vec!["five"], vec![]]);
    let stars: Vec<Vec<i32>> = authors
        .iter()
        .map(|author| author.part_of(Author::REVIEWS).iter().map(|review| review.stars).collect())
        .collect();
    assert_eq!(stars, [vec![5, 4], vec![2, 2], vec![]]);
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
    assert_eq!(authors[0].later(&s).unwrap().len(), 2);
    assert_eq!(authors[0].reviews(&s).unwrap().len(), 4);
}

fn of_a_path_that_comes_to_a_row_twice(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let part = |limit| Author::TAGS.order_by(Tag::NAME.desc()).limit(limit);
    let of = |limit| {
        let authors = s.query::<Author>().order_by(Author::ID).load(part(limit)).all().unwrap();
        authors.iter().map(|author| names(author.part_of(Author::TAGS))).collect::<Vec<_>>()
    };
    assert_eq!(of(2), ["cb", "ca", ""]);
    assert_eq!(of(3), ["cba", "ca", ""]);
    let all = s.query::<Author>().order_by(Author::ID).load(Author::TAGS.order_by(Tag::NAME)).all().unwrap();
    assert_eq!(names(all[0].part_of(Author::TAGS)), "abc");
    // Over a key that several rows have: the books of the same author, of each book.
    let books = s.query::<Book>().order_by(Book::ID).load(Book::SIBLINGS.order_by(Book::TITLE).limit(2)).all().unwrap();
    let shown: Vec<_> = books.iter().map(|book| titles(book.part_of(Book::SIBLINGS))).collect();
    let of_ann = vec!["four", "one"];
    assert_eq!(shown, [of_ann.clone(), of_ann.clone(), of_ann.clone(), of_ann, vec!["five"]]);
}

#[derive(Model, Debug)]
#[model(table = "nodes")]
struct Node {
    #[column(primary_key)]
    id: i64,
    weight: i32,
    #[column(foreign_key = Node::id)]
    parent_id: Option<i64>,
    #[relationship(back_populates = "parent")]
    children: HasMany<Node>,
    #[relationship(back_populates = "children")]
    parent: BelongsTo<Option<Node>>,
}

fn of_a_row_that_references_itself(db: Database) {
    Schema::of::<(Node,)>().create(&db).unwrap();
    db.transaction(|s| {
        let node = |weight| Node::draft().weight(weight);
        s.insert(node(0).children([node(3).children([node(7), node(9), node(8)]), node(5), node(4)])).map(drop)
    })
    .unwrap();
    let s = db.session().unwrap();
    let heaviest = || Node::CHILDREN.order_by(Node::WEIGHT.desc()).limit(2);
    let root = s.query::<Node>().filter(Node::PARENT.is_none()).load(heaviest().with(heaviest())).one().unwrap();
    let weights: Vec<(i32, Vec<i32>)> = root
        .part_of(Node::CHILDREN)
        .iter()
        .map(|child| (child.weight, child.part_of(Node::CHILDREN).iter().map(|node| node.weight).collect()))
        .collect();
    assert_eq!(weights, [(5, vec![]), (4, vec![])]);
    let three = s.query::<Node>().filter(Node::WEIGHT.eq(3)).load(heaviest()).one().unwrap();
    assert_eq!(three.part_of(Node::CHILDREN).iter().map(|node| node.weight).collect::<Vec<_>>(), [9, 8]);
    // By a condition on the parent, over another name of the same table.
    let of_root = Node::CHILDREN.filter(Node::PARENT.has(Node::WEIGHT.eq(0))).order_by(Node::WEIGHT).limit(9);
    let root = s.load([*root], of_root).unwrap();
    assert_eq!(root[0].part_of(Node::CHILDREN).iter().map(|node| node.weight).collect::<Vec<_>>(), [3, 4, 5]);
}

#[derive(Model, Debug)]
#[model(table = "halls")]
struct Hall {
    #[column(primary_key)]
    town: String,
    #[column(primary_key)]
    number: i64,
    #[relationship(backref = "hall")]
    seats: HasMany<Seat>,
}

#[derive(Model, Debug)]
#[model(table = "seats", foreign_key(hall_town = Hall::town, hall_number = Hall::number))]
struct Seat {
    #[column(primary_key)]
    id: i64,
    price: i32,
    hall_town: String,
    hall_number: i64,
}

fn of_keys_of_two_columns(db: Database) {
    Schema::of::<(Hall, Seat)>().create(&db).unwrap();
    db.transaction(|s| {
        let hall = |number: i64| {
            let town = if number % 2 == 0 { "Rome" } else { "Oslo" };
            let seats = (0..3).map(move |seat| Seat::draft().price(i32::try_from(number * 10 + seat).unwrap()));
            Hall::draft().town(town).number(number).seats(seats)
        };
        s.insert_all((0..200).map(hall)).map(drop)
    })
    .unwrap();
    let s = db.session().unwrap();
    let halls = s.query::<Hall>().load(Hall::SEATS.order_by(Seat::PRICE.desc()).limit(2)).all().unwrap();
    for hall in &halls {
        let prices: Vec<_> = hall.part_of(Hall::SEATS).iter().map(|seat| i64::from(seat.price)).collect();
        assert_eq!(prices, [hall.number * 10 + 2, hall.number * 10 + 1]);
    }
    assert_eq!(halls.len(), 200);
    assert!(s.statements().len() <= 3, "{}", s.statements()); // of two columns, 128 keys a statement
}

fn of_rows_that_the_session_holds(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let [ann, ben, cai] = s.query::<Author>().order_by(Author::ID).all().unwrap()[..] else { panic!() };
    // In the order that was given, and one twice.
    let loaded = s.load([ben, ann, ben, cai], (Author::BOOKS.limit(1), Author::TAGS.limit(1))).unwrap();
    let shown: Vec<_> = loaded.iter().map(|author| (author.id, titles(author.part_of(Author::BOOKS)))).collect();
    let five = vec!["five".to_owned()];
    assert_eq!(shown, [(2, five.clone()), (1, vec!["one".to_owned()]), (2, five), (3, vec![])]);
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
    assert!(s.load(Vec::<Entity<'_, Author>>::new(), Author::BOOKS.limit(1)).unwrap().is_empty());
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
    // Of a collection.
    let best = s.load(ann.books(&s).unwrap(), Book::REVIEWS.latest(Review::STARS)).unwrap();
    let stars: Vec<_> = best.iter().map(|book| book.part_of(Book::REVIEWS).map(|review| review.stars)).collect();
    assert_eq!(stars, [Some(5), None, Some(4), Some(1)]);
}

#[derive(Model, Debug)]
#[model(table = "lists")]
struct List {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "list", position = Item::place)]
    items: HasMany<Item>,
    #[relationship(secondary = Play, position = Play::place)]
    songs: ManyToMany<Song>,
}

#[derive(Model, Debug)]
#[model(table = "items")]
struct Item {
    #[column(primary_key)]
    id: i64,
    text: String,
    place: i32,
    #[column(foreign_key = List::id)]
    list_id: i64,
}

#[derive(Model, Debug)]
#[model(table = "songs")]
struct Song {
    #[column(primary_key)]
    id: i64,
    text: String,
}

#[derive(Model, Debug)]
#[model(table = "plays")]
struct Play {
    #[column(primary_key, foreign_key = List::id)]
    list_id: i64,
    #[column(primary_key, foreign_key = Song::id)]
    song_id: i64,
    place: i32,
}

fn in_the_relationships_own_order(db: Database) {
    Schema::of::<(List, Item, Song, Play)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let list = s.insert(List::draft().items(["x", "a", "m"].map(|text| Item::draft().text(text)))).unwrap();
    let songs = s.insert_all(["x", "a", "m"].map(|text| Song::draft().text(text))).unwrap();
    for song in [2, 0, 1] {
        list.songs(&s).unwrap().add(songs[song]).unwrap();
    }
    let loaded = s.load([list], (List::ITEMS.limit(2), List::SONGS.limit(2))).unwrap();
    let items: String = loaded[0].part_of(List::ITEMS).iter().map(|item| item.text.as_str()).collect();
    let songs: String = loaded[0].part_of(List::SONGS).iter().map(|song| song.text.as_str()).collect();
    assert_eq!((items.as_str(), songs.as_str()), ("xa", "mx"));
}

fn of_many_rows(db: Database) {
    Schema::of::<(Author, Book, Review, Tag)>().create(&db).unwrap();
    db.transaction(|s| {
        let author = |number: i32| {
            let books = [1, 3, 2].map(|year| Book::draft().title(format!("{number}")).year(year));
            Author::draft().name(format!("{number}")).books(books)
        };
        s.insert_all((0..3_000).map(author)).map(drop)
    })
    .unwrap();
    let s = db.session().unwrap();
    let authors = s.query::<Author>().load(Author::BOOKS.latest(Book::YEAR).with(Book::AUTHOR)).all().unwrap();
    assert_eq!(authors.len(), 3_000);
    for author in &authors {
        let Some(book) = author.part_of(Author::BOOKS) else { panic!("{author:?}") };
        assert_eq!((book.year, book.loaded(Book::AUTHOR)), (Some(3), &**author));
    }
    assert_eq!(s.statements().len(), 2, "{}", s.statements());
}
