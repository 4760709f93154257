//! Lists that grow without moving what is in them: a graph may have many nodes, and what is moved to a larger place is copied
//! into memory that the process doesn't have yet.

use std::ops::{Index, IndexMut};

use crate::value::Value;

/// How many items a piece has, and how many values at most.
const ITEMS: usize = 512;
const VALUES: usize = 4_096;

/// A list.
pub(in crate::session) struct Pieces<T> {
    pieces: Vec<Vec<T>>,
    len: usize,
}

impl<T> Pieces<T> {
    pub(super) fn new() -> Self {
        Pieces { pieces: Vec::new(), len: 0 }
    }

    pub(in crate::session) fn len(&self) -> usize {
        self.len
    }

    pub(super) fn push(&mut self, item: T) {
        match self.pieces.last_mut() {
            Some(piece) if piece.len() < ITEMS => piece.push(item),
            Some(_) => {
                let mut piece = Vec::with_capacity(ITEMS);
                piece.push(item);
                self.pieces.push(piece);
            }
            None => self.pieces.push(vec![item]),
        }
        self.len += 1;
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &T> + Clone {
        self.pieces.iter().flatten()
    }
}

impl<T> Index<usize> for Pieces<T> {
    type Output = T;

    fn index(&self, at: usize) -> &T {
        &self.pieces[at / ITEMS][at % ITEMS]
    }
}

impl<T> IndexMut<usize> for Pieces<T> {
    fn index_mut(&mut self, at: usize) -> &mut T {
        &mut self.pieces[at / ITEMS][at % ITEMS]
    }
}

/// The columns of all nodes, those of one node side by side.
#[derive(Default)]
pub(super) struct Columns {
    pieces: Vec<Piece>,
}

#[derive(Default)]
struct Piece {
    values: Vec<Value<'static>>,
    gives: Vec<Gives>,
}

/// What a draft says of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gives {
    Nothing,
    Value,
    /// A value that is written when all rows are there, and `NULL` until then.
    Later,
}

/// Where a node's columns are.
#[derive(Clone, Copy)]
pub(super) struct Place {
    piece: u32,
    first: u32,
    len: u32,
}

impl Columns {
    /// The columns of one more node.
    pub(super) fn push(&mut self, draft: Vec<Option<Value<'static>>>) -> Place {
        let is_full = |piece: &Piece| piece.values.capacity() - piece.values.len() < draft.len();
        if self.pieces.last().is_none_or(is_full) {
            let twice = self.pieces.last().map_or(0, |piece| 2 * piece.values.capacity());
            let capacity = twice.min(VALUES).max(draft.len());
            self.pieces.push(Piece { values: Vec::with_capacity(capacity), gives: Vec::with_capacity(capacity) });
        }
        let (number, len) = (self.pieces.len() - 1, draft.len() as u32);
        let Piece { values, gives } = &mut self.pieces[number];
        let place = Place { piece: number as u32, first: values.len() as u32, len };
        gives.extend(draft.iter().map(|value| if value.is_some() { Gives::Value } else { Gives::Nothing }));
        values.extend(draft.into_iter().map(Option::unwrap_or_default));
        place
    }

    #[inline]
    pub(super) fn values(&self, Place { piece, first, len }: Place) -> &[Value<'static>] {
        &self.pieces[piece as usize].values[first as usize..(first + len) as usize]
    }

    #[inline]
    pub(super) fn gives(&self, Place { piece, first, len }: Place) -> &[Gives] {
        &self.pieces[piece as usize].gives[first as usize..(first + len) as usize]
    }

    #[inline]
    pub(super) fn both_mut(&mut self, Place { piece, first, len }: Place) -> (&mut [Value<'static>], &mut [Gives]) {
        let (Piece { values, gives }, own) = (&mut self.pieces[piece as usize], first as usize..(first + len) as usize);
        (&mut values[own.clone()], &mut gives[own])
    }
}
