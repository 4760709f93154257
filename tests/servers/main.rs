//! Servers that are killed, full, or not alone: each test starts its own, in a temporary folder and on a free port, and ends it.
//!
//! A server whose programs this machine doesn't have is skipped, with a word; with `ORM_TEST_SERVERS=required` it fails the
//! tests.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod failing;
mod full;
mod instance;
mod pooled;
mod standby;

/// What the integration tests are made with, of which not all is asked for here.
#[path = "../integration"]
#[allow(dead_code)]
mod shared {
    pub mod library;
}
use shared::library;
