//! Loading a part of what a relationship leads to. It goes to the identity map, and no collection is loaded by it.

use std::rc::Rc;

use crate::cells::Cells;
use crate::error::Result;
use crate::query::{Hop, Statement, Writer};
use crate::session::load::{KEYS, compare};
use crate::session::table::{Key, Reading, is_null};
use crate::session::{Leg, Loader, Session};

impl Session {
    /// For each of these rows, the slots of the part of the rows that the relationship leads to, in the part's order. Sends
    /// one statement, or where the keys can't be given as one parameter, one for each few hundred.
    pub(crate) fn load_part(&self, loader: Loader, part: &Statement, slots: &[u32]) -> Result<Vec<Vec<u32>>> {
        let mut found: Vec<Vec<u32>> = vec![Vec::new(); slots.len()];
        let legs = loader.legs();
        let (Some(first), Some(last)) = (legs.first(), legs.last()) else { return Ok(found) };
        let (sources, next) = (first.tables)(self);
        let (_, targets) = (last.tables)(self);
        let Leg { side, .. } = *first;
        let (near, far) = match side.holds_key {
            true => (&side.link.columns, &side.link.references),
            false => (&side.link.references, &side.link.columns),
        };
        // The table that holds the other end of the first key: of the association, of a step, or of the target.
        let arrived = side.through.as_ref().map_or(next, |through| (through.association)(self));
        let several = legs.len() > 1 || side.through.is_some();
        let order = if legs.len() == 1 { side.order } else { &[] };

        let mut asked: Vec<(Key<'static>, usize)> =
            slots.iter().enumerate().map(|(at, &slot)| (sources.owned_values(slot, near), at)).collect();
        asked.retain(|(key, _)| !is_null(key));
        asked.sort_by(|(one, _), (other, _)| compare(one, other));
        let mut keys: Vec<Key<'static>> = asked.iter().map(|(key, _)| key.clone()).collect();
        keys.dedup();

        let mut reached = Vec::new();
        for keys in self.in_statements(&keys) {
            let writer = Writer::part(targets.sql(), Hop::new(loader), part, order, &keys);
            self.query_rows(targets.meta(), &writer.sql, &writer.values, |row| {
                let target = targets.absorb(self, Cells::new(row, 0), Reading::KEEP)?;
                let key = match several {
                    false => targets.values(target, far),
                    true => {
                        let cells = Cells::new(row, targets.meta().columns.len());
                        arrived.values(arrived.absorb(self, cells, Reading::KEEP)?, far)
                    }
                };
                let from = asked.partition_point(|(other, _)| compare(other, &key).is_lt());
                for (_, at) in asked[from..].iter().take_while(|(other, _)| compare(other, &key).is_eq()) {
                    // In a row from several ways, they come one after the other.
                    if found[*at].last() != Some(&target) {
                        found[*at].push(target);
                    }
                }
                reached.push(target);
                Ok(())
            })?;
        }
        reached.sort_unstable();
        reached.dedup();
        self.load_eager(targets.sql(), &reached)?;
        targets.set_batch(reached);
        Ok(found)
    }

    /// The keys for one statement after the other.
    fn in_statements(&self, keys: &[Key<'static>]) -> Vec<Rc<[Key<'static>]>> {
        let Some(first) = keys.first() else { return Vec::new() };
        if first.len() == 1 {
            let values: Vec<_> = keys.iter().flatten().cloned().collect();
            if self.dialect().list(&values).is_some() {
                return vec![keys.into()];
            }
        }
        let most = KEYS / (first.len() * first.len());
        // The last key stands again in the places that are left, so that there are few texts.
        let padded = |keys: &[Key<'static>]| -> Rc<[Key<'static>]> {
            let last = &keys[keys.len() - 1];
            let length = keys.len().next_power_of_two();
            keys.iter().chain(std::iter::repeat_n(last, length - keys.len())).cloned().collect()
        };
        keys.chunks(most).map(padded).collect()
    }
}
