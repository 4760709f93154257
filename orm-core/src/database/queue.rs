//! Those who wait for what there isn't enough of, in the order in which they came.

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::time::{Duration, Instant};

pub(super) struct Queue<T> {
    waiting: VecDeque<(u64, SyncSender<T>)>,
    tickets: u64,
}

/// A place in a queue.
pub(super) struct Ticket<T> {
    number: u64,
    receiver: Receiver<T>,
}

impl<T> Default for Queue<T> {
    fn default() -> Self {
        Queue { waiting: VecDeque::new(), tickets: 0 }
    }
}

impl<T> Queue<T> {
    /// How many wait.
    pub(super) fn len(&self) -> usize {
        self.waiting.len()
    }

    /// A place behind all others.
    pub(super) fn join(&mut self) -> Ticket<T> {
        let (sender, receiver) = sync_channel(1);
        let number = self.tickets;
        self.tickets += 1;
        self.waiting.push_back((number, sender));
        Ticket { number, receiver }
    }

    /// Gives this to whoever waits longest; it comes back when nobody does.
    pub(super) fn give(&mut self, mut thing: T) -> Option<T> {
        while let Some((_, sender)) = self.waiting.pop_front() {
            match sender.try_send(thing) {
                Ok(()) => return None,
                Err(TrySendError::Full(refused) | TrySendError::Disconnected(refused)) => thing = refused,
            }
        }
        Some(thing)
    }

    pub(super) fn leave(&mut self, ticket: &Ticket<T>) {
        self.waiting.retain(|(number, _)| *number != ticket.number);
    }
}

impl<T> Ticket<T> {
    /// What is given within this time; how long nothing was otherwise, when `leave` has taken the ticket out of its queue.
    pub(super) fn wait(self, limit: Duration, leave: impl FnOnce(&Ticket<T>)) -> Result<T, Duration> {
        let start = Instant::now();
        if let Ok(thing) = self.receiver.recv_timeout(limit) {
            return Ok(thing);
        }
        leave(&self);
        // It may have come just now.
        self.receiver.try_recv().map_err(|_| start.elapsed())
    }
}
