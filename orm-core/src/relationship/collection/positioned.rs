//! Collections whose order is a column that they maintain: of children, and of links with a model.

use crate::error::Result;
use crate::model::Model;
use crate::relationship::{Collection, Positioned};
use crate::session::{AnyTable, Places};

mod children;
mod links;

impl<'s, T: Model, K, const P: usize> Collection<'s, T, Positioned<K, P>> {
    /// The places of the rows that have the positions, and these rows in their order.
    fn places(&self, table: &'s dyn AnyTable) -> Result<(Places<'s>, Vec<u32>)> {
        self.key()?;
        let Collection { session, parent, .. } = *self;
        let places = Places { session, table, links: self.links(), parents: self.parents(), parent, position: P };
        let rows = places.rows()?;
        Ok((places, rows))
    }
}

/// Moves one of the rows to another place.
fn moved(places: &Places<'_>, mut rows: Vec<u32>, row: u32, place: usize) -> Result<()> {
    rows.retain(|&other| other != row);
    rows.insert(place.min(rows.len()), row);
    places.arrange(&rows)
}

/// The rows with those of `first` that are among them before the others.
fn with_first(rows: &[u32], first: &[u32]) -> Vec<u32> {
    let named = first.iter().filter(|row| rows.contains(row));
    let others = rows.iter().filter(|row| !first.contains(row));
    named.chain(others).copied().collect()
}

/// The rows that stay among those wanted, each with the position that it has there.
fn kept(places: &Places<'_>, rows: &[u32], wanted: &[u32]) -> Vec<(u32, i64)> {
    let positions = wanted.iter().enumerate().map(|(at, &row)| (row, places.position_at(at)));
    positions.filter(|(row, _)| rows.contains(row)).collect()
}
