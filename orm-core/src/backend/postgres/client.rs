//! A client that can be opened and dropped on a thread that runs asynchronous tasks.
//!
//! The driver drives each connection by a runtime of its own, which such a thread must not enter: it would panic. So where an
//! application opens its database in an `async fn main`, or drops it there, another thread does what the driver has to do.

use std::ops::{Deref, DerefMut};
use std::panic::resume_unwind;
use std::thread;

use postgres::{Client, Error};

/// A client.
pub(super) struct OwnClient(Option<Client>);

impl OwnClient {
    /// What this opens.
    pub(super) fn open(connect: impl FnOnce() -> Result<Client, Error> + Send) -> Result<OwnClient, Error> {
        let opened = thread::scope(|scope| scope.spawn(connect).join());
        opened.unwrap_or_else(|panic| resume_unwind(panic)).map(|client| OwnClient(Some(client)))
    }
}

impl Deref for OwnClient {
    type Target = Client;

    fn deref(&self) -> &Client {
        self.0.as_ref().unwrap_or_else(|| unreachable!("it is there until it is dropped"))
    }
}

impl DerefMut for OwnClient {
    fn deref_mut(&mut self) -> &mut Client {
        self.0.as_mut().unwrap_or_else(|| unreachable!("it is there until it is dropped"))
    }
}

impl Drop for OwnClient {
    fn drop(&mut self) {
        let client = self.0.take();
        // Waited for: what the client was told is sent by then.
        let _ = thread::spawn(move || drop(client)).join();
    }
}
