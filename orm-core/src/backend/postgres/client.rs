//! A client that waits as long as it was told, and no longer.
//!
//! The driver is asynchronous, and its own blocking client waits for an answer for ever. Here each connection has a runtime,
//! as it has there, and what is asked is given up when no answer comes in time: the connection with it, since the answer may
//! still come, and would be taken for that to the next question.
//!
//! A thread that runs asynchronous tasks must not enter another runtime: it would panic. So where an application opens its
//! database in an `async fn main`, or drops it there, another thread does what has to be done.

use std::future::poll_fn;
use std::panic::resume_unwind;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::thread;
use std::time::Duration;

use futures_core::Stream;
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;
use tokio_postgres::config::Config;
use tokio_postgres::tls::{MakeTlsConnect, TlsConnect};
use tokio_postgres::{AsyncMessage, Client, Error, Row, RowStream, Socket};

use super::super::server::Patience;
use super::super::{Failure, FailureKind};

/// How many rows are fetched at once of those that are there.
const ROWS: usize = 256;

/// What sends and receives, as often as it is called.
type Drive = Box<dyn FnMut(&mut Context<'_>) -> Poll<Option<Result<AsyncMessage, Error>>> + Send>;

/// A client.
pub(super) struct OwnClient {
    /// `None` when it is given up.
    open: Option<Open>,
    patience: Patience,
}

struct Open {
    client: Client,
    drive: Drive,
    runtime: Runtime,
}

impl OwnClient {
    /// A client with a connection, which is waited for as long as one may be.
    pub(super) fn open<T>(config: &Config, tls: T, patience: Patience) -> Result<OwnClient, Failure>
    where
        T: MakeTlsConnect<Socket> + Send,
        T::Stream: Send + 'static,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send,
    {
        let opened = thread::scope(|scope| scope.spawn(|| connected(config, tls, patience.connect)).join());
        let open = opened.unwrap_or_else(|panic| resume_unwind(panic))?;
        Ok(OwnClient { open: Some(open), patience })
    }

    /// What the server answers, within the time that it has for any answer. The outer failure says that it doesn't.
    pub(super) fn ask<R>(
        &mut self,
        question: impl AsyncFnOnce(&Client) -> Result<R, Error>,
    ) -> Result<Result<R, Error>, Failure> {
        self.within(self.patience.read, question)
    }

    /// As [`ask`](OwnClient::ask), where no answer is waited for that takes time.
    pub(super) fn ask_first<R>(
        &mut self,
        question: impl AsyncFnOnce(&Client) -> Result<R, Error>,
    ) -> Result<Result<R, Error>, Failure> {
        self.within(Some(self.patience.first()), question)
    }

    /// Puts the next rows into an empty list: those that are there, and at least one is waited for. Whether there may be
    /// more.
    pub(super) fn fetch(
        &mut self,
        mut stream: Pin<&mut RowStream>,
        rows: &mut Vec<Row>,
    ) -> Result<Result<bool, Error>, Failure> {
        self.ask(async |_| {
            poll_fn(|cx| {
                while rows.len() < ROWS {
                    match stream.as_mut().poll_next(cx) {
                        Poll::Ready(Some(row)) => rows.push(row?),
                        Poll::Ready(None) => return Poll::Ready(Ok(false)),
                        Poll::Pending if rows.is_empty() => return Poll::Pending,
                        Poll::Pending => break,
                    }
                }
                Poll::Ready(Ok(true))
            })
            .await
        })
    }

    fn within<R>(
        &mut self,
        limit: Option<Duration>,
        question: impl AsyncFnOnce(&Client) -> Result<R, Error>,
    ) -> Result<Result<R, Error>, Failure> {
        let Some(Open { client, drive, runtime }) = &mut self.open else { return Err(Failure::given_up()) };
        let answer = driven(drive, question(client));
        let answered = runtime.block_on(async {
            match limit {
                Some(limit) => timeout(limit, answer).await.map_err(|_| Failure::silent(limit)),
                None => Ok(answer.await),
            }
        });
        if answered.is_err() {
            self.give_up();
        }
        answered
    }

    /// Closes the connection without a word.
    fn give_up(&mut self) {
        let open = self.open.take();
        let _ = thread::spawn(move || drop(open)).join();
    }
}

/// Connects, on a thread without a runtime.
fn connected<T>(config: &Config, tls: T, limit: Duration) -> Result<Open, Failure>
where
    T: MakeTlsConnect<Socket>,
    T::Stream: Send + 'static,
{
    let runtime = Builder::new_current_thread().enable_all().build().map_err(no_runtime)?;
    match runtime.block_on(async { timeout(limit, config.connect(tls)).await }) {
        Ok(connected) => {
            let (client, mut connection) = connected?;
            Ok(Open { client, drive: Box::new(move |cx| connection.poll_message(cx)), runtime })
        }
        Err(_) => {
            // Who looks up the host's name isn't waited for.
            runtime.shutdown_background();
            Err(Failure::silent(limit))
        }
    }
}

#[cold]
fn no_runtime(error: std::io::Error) -> Failure {
    Failure { kind: FailureKind::Open, message: error.to_string(), source: Some(error.into()) }
}

/// The answer, while the connection sends and receives.
async fn driven<R>(drive: &mut Drive, answer: impl Future<Output = Result<R, Error>>) -> Result<R, Error> {
    let mut answer = pin!(answer);
    poll_fn(|cx| {
        loop {
            match drive(cx) {
                Poll::Ready(Some(Ok(AsyncMessage::Notice(notice)))) => {
                    tracing::info!(target: "orm_core::notice", severity = notice.severity(), "{}", notice.message());
                }
                Poll::Ready(Some(Ok(_))) => {}
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Err(error)),
                // The answer may have come before the end.
                Poll::Ready(None) | Poll::Pending => break,
            }
        }
        answer.as_mut().poll(cx)
    })
    .await
}

/// Takes leave of the server, which gets what it was told before.
fn close(open: Open, limit: Duration) {
    let Open { client, mut drive, runtime } = open;
    drop(client);
    let end = poll_fn(|cx| {
        loop {
            match drive(cx) {
                Poll::Ready(Some(Ok(_))) => {}
                Poll::Ready(Some(Err(_)) | None) => return Poll::Ready(()),
                Poll::Pending => return Poll::Pending,
            }
        }
    });
    let _ = runtime.block_on(async { timeout(limit, end).await });
}

impl Drop for OwnClient {
    fn drop(&mut self) {
        if let Some(open) = self.open.take() {
            let limit = self.patience.first();
            // Waited for: what the client was told is sent by then.
            let _ = thread::spawn(move || close(open, limit)).join();
        }
    }
}
