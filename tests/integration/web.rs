//! The example of a web service, asked over HTTP, on each backend.

#[path = "../../orm-core/examples/web/app.rs"]
mod app;
#[path = "../../orm-core/examples/web/error.rs"]
mod error;
#[path = "../../orm-core/examples/web/models.rs"]
mod models;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use orm_core::Database;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};

use crate::backends::{Fresh, on_each_backend};

on_each_backend!(
    an_author_with_all_that_belongs_to_them,
    pages_stay_in_place_while_rows_come,
    a_book_moves_and_both_sides_say_so,
    what_goes_wrong_has_a_status_and_tells_nothing,
    many_at_once
);

/// The service, at a port of its own; gone with this value.
struct Service {
    address: SocketAddr,
    _runtime: Runtime,
}

impl Service {
    fn start(db: &Database) -> Service {
        models::schema().create(db).unwrap();
        let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        let app = app::app(db.clone());
        runtime.spawn(async move { axum::serve(listener, app).await });
        Service { address, _runtime: runtime }
    }

    /// The status, and what came with it.
    fn ask(&self, method: &str, path: &str, body: Option<&Value>) -> (u16, String) {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        let body = body.map(Value::to_string).unwrap_or_default();
        let length = body.len();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: application/json\r\n\
             content-length: {length}\r\n\r\n{body}"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
    }

    #[track_caller]
    fn json(&self, method: &str, path: &str, body: Option<&Value>, status: u16) -> Value {
        let (answered, text) = self.ask(method, path, body);
        assert_eq!(answered, status, "{text}");
        serde_json::from_str(&text).unwrap()
    }

    fn get(&self, path: &str) -> Value {
        self.json("GET", path, None, 200)
    }

    fn add(&self, author: &Value) -> i64 {
        self.json("POST", "/authors", Some(author), 201)["id"].as_i64().unwrap()
    }
}

fn ursula() -> Value {
    json!({"name": "Ursula", "email": "ursula@example.org", "books": [
        {"title": "The Dispossessed", "year": 1974, "tags": ["novel", "utopia"]},
        {"title": "The Left Hand of Darkness", "year": 1969, "tags": ["novel"]},
    ]})
}

fn an_author_with_all_that_belongs_to_them(db: Database) {
    let service = Service::start(&db);
    let created = service.json("POST", "/authors", Some(&ursula()), 201);
    let (id, books) = (created["id"].as_i64().unwrap(), &created["books"]);
    let book = books[0]["id"].as_i64().unwrap();
    let review = json!({"stars": 5, "text": "\"wow\" \u{1f980}"});
    service.json("POST", &format!("/books/{book}/reviews"), Some(&review), 201);
    let author = service.get(&format!("/authors/{id}"));
    // The email is the struct's own secret; foreign keys are not shown, and no relationship that wasn't asked for.
    let expected = json!({"id": id, "name": "Ursula", "books": [
        {"id": books[0]["id"], "title": "The Left Hand of Darkness", "year": 1969,
         "reviews": [{"id": author["books"][0]["reviews"][0]["id"], "stars": 5, "text": "\"wow\" \u{1f980}"}],
         "tags": [{"label": "novel"}]},
        {"id": books[1]["id"], "title": "The Dispossessed", "year": 1974, "reviews": [],
         "tags": [{"label": "novel"}, {"label": "utopia"}]},
    ]});
    assert_eq!(author, expected);
    assert_eq!(service.ask("DELETE", &format!("/books/{book}"), None).0, 204);
    assert_eq!(service.get(&format!("/authors/{id}"))["books"].as_array().unwrap().len(), 1);
}

fn pages_stay_in_place_while_rows_come(db: Database) {
    let service = Service::start(&db);
    for name in ["b", "d", "f", "h"] {
        service.add(&json!({"name": name, "books": [{"title": format!("by {name}"), "year": 2000}]}));
    }
    let first = service.get("/authors?size=2");
    let names = |page: &Value| {
        page["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|author| author["name"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&first), ["b", "d"]);
    assert_eq!(first["rows"][0]["books"][0]["title"], "by b");
    assert!(first["rows"][0]["books"][0].get("reviews").is_none());
    // Rows before the page don't move it, rows behind it are found.
    service.add(&json!({"name": "a"}));
    service.add(&json!({"name": "g"}));
    let mut next = first["next"].as_str().map(str::to_owned);
    let mut rest = Vec::new();
    while let Some(after) = next {
        let page = service.get(&format!("/authors?size=2&after={after}"));
        rest.extend(names(&page));
        next = page["next"].as_str().map(str::to_owned);
    }
    assert_eq!(rest, ["f", "g", "h"]);
}

fn a_book_moves_and_both_sides_say_so(db: Database) {
    let service = Service::start(&db);
    let (from, to) = (service.add(&ursula()), service.add(&json!({"name": "Stanisław"})));
    let book = service.get(&format!("/authors/{from}"))["books"][0]["id"].clone();
    let moved = service.json("PUT", &format!("/books/{book}/author"), Some(&json!({"author": to})), 200);
    assert_eq!(moved["author"]["name"], "Stanisław");
    assert_eq!(moved["author"]["books"], json!([{"id": book, "title": "The Left Hand of Darkness", "year": 1969}]));
    let books = |author: i64| service.get(&format!("/authors/{author}"))["books"].as_array().unwrap().len();
    assert_eq!((books(from), books(to)), (1, 1));
    let new = json!({"title": "Solaris", "year": 1961});
    let added = service.json("POST", &format!("/authors/{to}/books"), Some(&new), 201);
    assert_eq!((&added["author"]["name"], &added["tags"]), (&json!("Stanisław"), &json!([])));
    assert_eq!(books(to), 2);
}

fn what_goes_wrong_has_a_status_and_tells_nothing(db: Database) {
    let service = Service::start(&db);
    let id = service.add(&ursula());
    assert_eq!(service.ask("GET", "/authors/4711", None), (404, "there is no `Author` with key 4711".to_owned()));
    assert_eq!(service.ask("GET", "/authors?after=%27;DROP%20TABLE%20authors", None).0, 400);
    let again = service.ask("POST", "/authors", Some(&json!({"name": "Ursula", "books": [{"title": "x", "year": 1}]})));
    assert_eq!(again, (409, "`Author`: there is such a one already".to_owned()));
    assert_eq!(service.ask("PUT", "/books/4711/author", Some(&json!({"author": id}))).0, 404);
    assert_eq!(service.ask("POST", "/authors", Some(&json!({"nome": "x"}))).0, 422);
    // A refusal leaves nothing behind.
    assert_eq!(service.get("/authors")["rows"].as_array().unwrap().len(), 1);
    models::schema().drop(&db).unwrap();
    assert_eq!(service.ask("GET", "/authors", None), (500, String::new()));
}

/// More at once than there are connections, readers and writers; and each turn's tag is new to all who give it.
fn many_at_once(fresh: Fresh) {
    let service = Service::start(&fresh.open(""));
    let id = service.add(&ursula());
    std::thread::scope(|scope| {
        for number in 0..24 {
            let service = &service;
            scope.spawn(move || {
                for turn in 0..3 {
                    let new =
                        json!({"title": format!("{number}.{turn}"), "year": 2000, "tags": [format!("turn {turn}")]});
                    let (status, text) = service.ask("POST", &format!("/authors/{id}/books"), Some(&new));
                    assert_eq!(status, 201, "{text}");
                    service.get(&format!("/authors/{id}"));
                }
            });
        }
    });
    assert_eq!(fresh.rows("SELECT count(*) FROM books"), ["74"]);
    assert_eq!(fresh.rows("SELECT count(*) FROM tags WHERE label LIKE 'turn %'"), ["3"]);
}
