//! What takes servers of one's own: those that are killed, frozen, full or behind a pooler, with certificates and passwords, and a
//! cluster. Each test starts its own, in a temporary folder and on a free port, and ends it.
//!
//! A server whose programs this machine doesn't have is skipped, with a word; with `ORM_TEST_SERVERS=required` it fails the
//! tests.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod certificates;
mod cluster;
mod failing;
mod frozen;
mod full;
mod instance;
mod machine;
mod passwords;
mod pooled;
mod secured;
mod standby;
mod tls;

/// What the integration tests are made with, of which not all is asked for here.
#[path = "../integration"]
#[allow(dead_code)]
mod shared {
    pub mod library;
}
use shared::library;
