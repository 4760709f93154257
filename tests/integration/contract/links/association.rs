//! Over a model whose columns are the two keys.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "readers")]
struct Reader {
    #[column(primary_key)]
    id: i64,
    #[relationship(secondary = Subscription, back_populates = "readers")]
    papers: ManyToMany<Paper>,
}

#[derive(Model, Debug)]
#[model(table = "papers")]
struct Paper {
    #[column(primary_key)]
    id: i64,
    #[relationship(secondary = Subscription, back_populates = "papers")]
    readers: ManyToMany<Reader>,
}

/// Neither key says what becomes of it: the links go with either end by themselves.
#[derive(Model, Debug)]
#[model(table = "subscriptions")]
struct Subscription {
    #[column(primary_key, foreign_key = Reader::id)]
    reader_id: i64,
    #[column(primary_key, foreign_key = Paper::id)]
    paper_id: i64,
}

shape! {
    Associated: Reader => Paper, models: (Reader, Paper, Subscription),
    lefts: [1, 2], rights: [1, 2, 3],
    to_rights: papers, to_lefts: readers,
    move_sql: "UPDATE subscriptions SET reader_id = 2 WHERE reader_id = 1 AND paper_id = 1",
    cut_sql: "DELETE FROM subscriptions WHERE reader_id = 1 AND paper_id = 1",
    fill: |s| {
        let papers = |many: usize| (0..many).map(|_| Paper::draft());
        s.insert_all([Reader::draft().papers(papers(2)), Reader::draft().papers(papers(1))]).unwrap();
    },
    moved: |s| s.execute_sql("UPDATE subscriptions SET reader_id = 2 WHERE reader_id = 1 AND paper_id = 1", ()).unwrap(),
    cut: |s| s.delete_where(Subscription::READER_ID.eq(1).and(Subscription::PAPER_ID.eq(1))).unwrap()
}
