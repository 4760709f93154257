//! What takes servers of one's own: certificates, passwords, and a cluster.
//!
//! Each test starts its servers with their data in a temporary folder, and stops them. Without the programs of a server it
//! says that it is skipped; with `ORM_TEST_SERVERS=required` it fails.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod certificates;
mod cluster;
mod own;
mod passwords;
mod tls;
