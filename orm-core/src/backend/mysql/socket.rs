//! The socket of a connection. The driver is told how long to wait when it opens one, and doesn't take it otherwise later; on
//! Unix it lends its socket, which does.

use std::time::Duration;

use mysql::{Conn, Error};

/// From now on waits so long for what the server sends; for ever with `None`.
#[cfg(unix)]
pub(super) fn set_patience(conn: &Conn, limit: Option<Duration>) -> Result<(), Error> {
    Ok(socket2::SockRef::from(conn).set_read_timeout(limit)?)
}

/// Ends the connection for both sides. What the driver says to a server when a connection is closed would wait, too.
#[cfg(unix)]
pub(super) fn cut(conn: &Conn) {
    // Where it fails, there is nothing left to end.
    let _ = socket2::SockRef::from(conn).shutdown(std::net::Shutdown::Both);
}

#[cfg(not(unix))]
pub(super) fn set_patience(_: &Conn, _: Option<Duration>) -> Result<(), Error> {
    Ok(())
}

#[cfg(not(unix))]
pub(super) fn cut(_: &Conn) {}
