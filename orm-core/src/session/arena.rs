//! Where the rows of one model live until the session ends: in numbered slots that never move.

use std::cell::{Cell, OnceCell};
use std::sync::atomic::{AtomicU8, AtomicU32, Ordering};

use elsa::FrozenVec;

use crate::session::table::State;

/// How many slots are allocated first. Each further chunk doubles them, until it is one of [`CHUNK`].
const FIRST: usize = 16;

/// How many slots are allocated at once, at most: they are still in the processor's cache when rows are put into them.
const CHUNK: usize = 128;

/// How many chunks the first [`CHUNK`] slots are in.
const SMALL_CHUNKS: usize = (CHUNK / FIRST).ilog2() as usize + 1;

/// The batch of a row that came alone.
pub(crate) const ALONE: u32 = u32::MAX;

/// Where a row lives until the session ends.
///
/// All that isn't of one thread is `later`, so that rustc says once that an entity stays on the thread of its session. The
/// numbers are atomic to that end alone: nobody else writes them.
pub(crate) struct Slot<T> {
    first: T,
    /// Most rows have none, and shall not pay for them.
    later: OnceCell<Box<OneThread<T>>>,
    batch: AtomicU32,
    state: AtomicU8,
}

/// The versions after the first. Most rows that are updated are so once, which is one allocation. Its name is in the message
/// to somebody who takes an entity to another thread.
struct OneThread<T> {
    second: T,
    more: FrozenVec<Box<T>>,
    /// Which version is shown: 0 is the first.
    shown: Cell<u32>,
}

impl<T> OneThread<T> {
    /// A version that isn't the first.
    fn at(&self, version: u32) -> &T {
        self.more.get((version as usize).wrapping_sub(2)).unwrap_or(&self.second)
    }
}

impl<T> Slot<T> {
    #[inline]
    fn new(first: T, batch: u32) -> Self {
        Slot { first, later: OnceCell::new(), batch: AtomicU32::new(batch), state: AtomicU8::new(State::Live as u8) }
    }

    /// The row as it was when the slot was made.
    #[inline]
    pub(super) fn first(&self) -> &T {
        &self.first
    }

    #[inline]
    pub(crate) fn current(&self) -> &T {
        match self.later.get() {
            None => &self.first,
            Some(later) => self.at(later.shown.get()),
        }
    }

    #[inline]
    pub(crate) fn at(&self, version: u32) -> &T {
        match self.later.get() {
            Some(later) if version > 0 => later.at(version),
            _ => &self.first,
        }
    }

    #[inline]
    pub(crate) fn state(&self) -> State {
        State::numbered(self.state.load(Ordering::Relaxed))
    }

    #[inline]
    pub(super) fn set_state(&self, state: State) {
        self.state.store(state as u8, Ordering::Relaxed);
    }

    #[inline]
    pub(super) fn batch(&self) -> u32 {
        self.batch.load(Ordering::Relaxed)
    }

    #[inline]
    pub(super) fn set_batch(&self, batch: u32) {
        self.batch.store(batch, Ordering::Relaxed);
    }

    #[inline]
    pub(crate) fn version(&self) -> u32 {
        self.later.get().map_or(0, |later| later.shown.get())
    }

    #[inline]
    pub(super) fn show(&self, version: u32) {
        if let Some(later) = self.later.get() {
            later.shown.set(version);
        }
    }

    /// The number of the latest version.
    pub(super) fn versions(&self) -> u32 {
        self.later.get().map_or(0, |later| 1 + later.more.len() as u32)
    }

    pub(super) fn push_version(&self, row: T) {
        match self.later.get() {
            Some(later) => later.more.push(Box::new(row)),
            // There is none: it can't be there already.
            None => {
                let later = OneThread { second: row, more: FrozenVec::new(), shown: Cell::new(1) };
                drop(self.later.set(Box::new(later)));
            }
        }
        self.show(self.versions());
    }
}

/// The slots of one model, by their numbers.
pub(crate) struct Arena<T> {
    chunks: FrozenVec<Box<[OnceCell<Slot<T>>]>>,
    len: Cell<u32>,
}

impl<T> Arena<T> {
    pub(super) fn new() -> Self {
        Arena { chunks: FrozenVec::new(), len: Cell::new(0) }
    }

    /// How many slots there are; the number of the next one.
    #[inline]
    pub(super) fn len(&self) -> u32 {
        self.len.get()
    }

    #[inline]
    pub(crate) fn slot(&self, number: u32) -> &Slot<T> {
        let (chunk, at) = place(number as usize);
        match self.chunks.get(chunk).and_then(|chunk| chunk.get(at)?.get()) {
            Some(slot) => slot,
            None => unreachable!("slot numbers are given out by this arena only"),
        }
    }

    /// Puts a row of this batch into a new slot.
    #[inline(always)]
    pub(super) fn push(&self, row: T, batch: u32) -> u32 {
        let number = self.len.get();
        let (chunk, at) = place(number as usize);
        if chunk == self.chunks.len() {
            self.grow(number as usize);
        }
        let Some(next) = self.chunks.get(chunk).and_then(|chunk| chunk.get(at)) else {
            unreachable!("there is a next slot");
        };
        next.set(Slot::new(row, batch)).unwrap_or_else(|_| unreachable!("the next slot is free"));
        self.len.set(number + 1);
        number
    }

    #[cold]
    fn grow(&self, len: usize) {
        self.chunks.push((0..len.clamp(FIRST, CHUNK)).map(|_| OnceCell::new()).collect());
    }
}

/// The chunk of a slot, and its place there. The chunks are of 16, 16, 32, 64, and then of 128 each.
#[inline]
fn place(number: usize) -> (usize, usize) {
    if number >= CHUNK {
        return (number / CHUNK + SMALL_CHUNKS - 1, number % CHUNK);
    }
    let chunk = (usize::BITS - (number / FIRST).leading_zeros()) as usize;
    // Each chunk but the first is as long as all before it.
    let start = if chunk == 0 { 0 } else { FIRST << (chunk - 1) };
    (chunk, number - start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_keeps_its_place_while_more_are_added() {
        let arena = Arena::new();
        let numbers: Vec<_> = (0..2_000_u32).map(|row| arena.push(row, ALONE)).collect();
        assert_eq!(numbers, (0..2_000).collect::<Vec<_>>());
        assert_eq!(arena.len(), 2_000);
        let rows: Vec<_> = numbers.iter().map(|&number| *arena.slot(number).current()).collect();
        assert_eq!(rows, numbers);
    }

    #[test]
    fn chunks_follow_each_other_without_a_gap() {
        let lengths = [16, 16, 32, 64, 128, 128, 128];
        let places: Vec<_> = (0..512).map(place).collect();
        let expected: Vec<_> =
            lengths.iter().enumerate().flat_map(|(chunk, &length)| (0..length).map(move |at| (chunk, at))).collect();
        assert_eq!(places, expected);
    }

    #[test]
    fn a_slot_shows_the_version_that_it_is_told_to() {
        let arena = Arena::new();
        let slot = arena.slot(arena.push("first", ALONE));
        let held = slot.current();
        slot.push_version("second");
        slot.push_version("third");
        assert_eq!((*held, *slot.current(), slot.version(), slot.versions()), ("first", "third", 2, 2));
        slot.show(1);
        assert_eq!((*slot.current(), *slot.at(0), *slot.at(2)), ("second", "first", "third"));
    }
}
