//! What happens when connections, servers and disks fail, or are not enough.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod injection;
mod killed;
mod pool;
mod replicas;
mod retries;

/// What the integration tests are made with, of which not all is asked for here.
#[path = "../integration"]
#[allow(dead_code)]
mod shared {
    pub mod backends;
    pub mod library;
}
use shared::{backends, library};
