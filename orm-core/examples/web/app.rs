//! The requests, each a transaction that is awaited.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Json, Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post, put};
use orm_core::{Cursor, Database, Session};
use serde::{Deserialize, Serialize};

use super::error::WebError;
use super::models::{Author, Book, Review, Tag};

/// At most so many rows come in a page.
const MOST: u64 = 100;

/// The application over a database that has its tables.
pub fn app(db: Database) -> Router {
    Router::new()
        .route("/authors", get(authors).post(new_author))
        .route("/authors/{id}", get(author))
        .route("/authors/{id}/books", post(new_book))
        .route("/books/{id}", delete(remove_book))
        .route("/books/{id}/author", put(move_book))
        .route("/books/{id}/reviews", post(new_review))
        .with_state(db)
}

/// JSON that was written inside of the session: rows don't leave it, text does.
struct Written(StatusCode, Vec<u8>);

impl Written {
    fn ok(value: &impl Serialize) -> Result<Written, WebError> {
        Ok(Written(StatusCode::OK, serde_json::to_vec(value)?))
    }

    fn created(value: &impl Serialize) -> Result<Written, WebError> {
        Ok(Written(StatusCode::CREATED, serde_json::to_vec(value)?))
    }
}

impl IntoResponse for Written {
    fn into_response(self) -> Response {
        (self.0, [(header::CONTENT_TYPE, "application/json")], Bytes::from(self.1)).into_response()
    }
}

#[derive(Deserialize)]
struct Asked {
    after: Option<String>,
    size: Option<u64>,
}

#[derive(Serialize)]
struct Page<R> {
    rows: Vec<R>,
    /// To be given as `after`.
    next: Option<String>,
}

/// A page of authors by name, each with their books.
async fn authors(State(db): State<Database>, Query(asked): Query<Asked>) -> Result<Written, WebError> {
    let after = asked.after.map(|text| text.parse::<Cursor>()).transpose()?;
    let size = asked.size.unwrap_or(20).clamp(1, MOST);
    let page = move |s: &Session| {
        let page = s.query::<Author>().order_by(Author::NAME).page(after.as_ref(), size)?;
        let rows = s.load(&page.rows, Author::BOOKS)?;
        Written::ok(&Page { rows, next: page.next.map(|cursor| cursor.to_string()) })
    };
    db.run_read(page).await
}

/// An author with all that belongs to them.
async fn author(State(db): State<Database>, Path(id): Path<i64>) -> Result<Written, WebError> {
    db.run_read(move |s| whole(s, id).and_then(|author| Written::ok(&author))).await
}

/// What the tree of an author is, is said once: it is loaded, and written.
fn whole(s: &Session, id: i64) -> Result<impl Serialize, WebError> {
    let author = s.one::<Author>(id)?;
    let books = Author::BOOKS.with(Book::REVIEWS).with(Book::TAGS);
    Ok(s.load([author], books)?.pop())
}

#[derive(Deserialize)]
struct NewAuthor {
    name: String,
    email: Option<String>,
    #[serde(default)]
    books: Vec<NewBook>,
}

#[derive(Deserialize)]
struct NewBook {
    title: String,
    year: i32,
    #[serde(default)]
    tags: Vec<String>,
}

/// An author and their books, in one graph.
async fn new_author(State(db): State<Database>, Json(new): Json<NewAuthor>) -> Result<Written, WebError> {
    let create = move |s: &Session| {
        let author = s.insert(Author::draft().name(new.name.as_str()).email(new.email.clone()))?;
        for book in &new.books {
            let tags = book.tags.iter().map(|label| tag(s, label)).collect::<Result<Vec<_>, _>>()?;
            author.books(s)?.create(Book::draft().title(book.title.as_str()).year(book.year).tags(tags))?;
        }
        Written::created(&whole(s, author.id)?)
    };
    db.run(create).await
}

fn tag<'s>(s: &'s Session, label: &str) -> Result<orm_core::Entity<'s, Tag>, orm_core::Error> {
    // Of two requests that have the same new tag at the same time, one is run again and finds the other's.
    s.find_or_create(Tag::draft().label(label), Tag::LABEL)
}

async fn new_book(
    State(db): State<Database>,
    Path(author): Path<i64>,
    Json(new): Json<NewBook>,
) -> Result<Written, WebError> {
    let create = move |s: &Session| {
        let tags = new.tags.iter().map(|label| tag(s, label)).collect::<Result<Vec<_>, _>>()?;
        let draft = Book::draft().title(new.title.as_str()).year(new.year).tags(tags);
        let book = s.one::<Author>(author)?.books(s)?.create(draft)?;
        Written::created(&s.load([book], (Book::AUTHOR, Book::TAGS))?.pop())
    };
    db.run(create).await
}

#[derive(Deserialize)]
struct NewReview {
    stars: i32,
    text: String,
}

async fn new_review(
    State(db): State<Database>,
    Path(book): Path<i64>,
    Json(new): Json<NewReview>,
) -> Result<Written, WebError> {
    let create = move |s: &Session| {
        let draft = Review::draft().stars(new.stars).text(new.text.as_str());
        Written::created(&s.one::<Book>(book)?.reviews(s)?.create(draft)?)
    };
    db.run(create).await
}

#[derive(Deserialize)]
struct Move {
    author: i64,
}

/// A book moves: one `UPDATE`, and both authors' books follow.
async fn move_book(
    State(db): State<Database>,
    Path(book): Path<i64>,
    Json(to): Json<Move>,
) -> Result<Written, WebError> {
    let set = move |s: &Session| {
        let book = s.one::<Book>(book)?;
        book.set_author(s, s.one::<Author>(to.author)?)?;
        Written::ok(&s.load([book], Book::AUTHOR.with(Author::BOOKS))?.pop())
    };
    db.run(set).await
}

async fn remove_book(State(db): State<Database>, Path(book): Path<i64>) -> Result<StatusCode, WebError> {
    let remove = move |s: &Session| {
        let book = s.one::<Book>(book)?;
        book.tags(s)?.clear()?;
        s.delete(book)?;
        Ok::<_, WebError>(StatusCode::NO_CONTENT)
    };
    db.run(remove).await
}
