//! A web service: JSON out of a graph, pages, creating and moving, over any of the databases.
//!
//! `cargo run --example web -- [URL [ADDRESS]]`, with `sqlite:web.db` and `127.0.0.1:3000` where nothing is said; for a server's
//! URL with `--features postgres` or `--features mysql` before the `--`.
//!
//! ```sh
//! curl -H 'content-type: application/json' localhost:3000/authors \
//!     -d '{"name": "Ursula K. Le Guin", "books": [{"title": "The Dispossessed", "year": 1974, "tags": ["novel"]}]}'
//! curl localhost:3000/authors/1
//! curl localhost:3000/authors?size=1
//! ```
#![allow(missing_docs)]

use std::error::Error;

use orm_core::Database;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

mod app;
mod error;
mod models;

/// What blocks comes before the runtime.
fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let db = Database::open(&arguments.next().unwrap_or_else(|| "sqlite:web.db".to_owned()))?;
    models::schema().create(&db)?;
    let address = arguments.next().unwrap_or_else(|| "127.0.0.1:3000".to_owned());
    Runtime::new()?.block_on(serve(db, &address))
}

async fn serve(db: Database, address: &str) -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind(address).await?;
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, app::app(db)).await?;
    Ok(())
}
