//! Columns that the application doesn't set.

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    #[column(version)]
    pub version: i64,
    #[column(created_at)]
    pub since: chrono::DateTime<chrono::Utc>,
    #[column(updated_at)]
    pub changed: Option<chrono::NaiveDateTime>,
    #[column(read_only, default = 0)]
    pub rank: i64,
    #[column(generated = "length(title)")]
    pub length: i64,
}

#[derive(Clone, ColumnType)]
pub struct Tag(String);

#[derive(Model)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    pub tags: Vec<Tag>,
    pub corners: Option<Vec<Option<f64>>>,
}

#[derive(Model)]
#[model(unique(isbn, edition))]
pub struct Edition {
    #[column(primary_key)]
    pub id: i64,
    pub isbn: String,
    pub edition: i32,
    #[column(unique)]
    pub code: String,
}

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<()> {
    let book = s.insert(Book::draft().title("Solaris"))?;
    s.one_at::<Book>(book.id, book.version)?;
    s.update_where(Book::VERSION.eq(1).and(Book::LENGTH.gt(3)), [Book::TITLE.set("Eden")])?;
    let edition = || Edition::draft().isbn("978").edition(2).code("a");
    s.upsert(edition(), Edition::CODE)?;
    s.upsert(edition(), Edition::ID)?;
    s.find_or_create(edition(), (Edition::ISBN, Edition::EDITION))?;
    Ok(())
}
