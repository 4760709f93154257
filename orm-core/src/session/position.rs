//! Collections that keep their members' places in a column: renumbering in one statement for each change, or two under a
//! unique key.

use std::ops::RangeInclusive;
use std::time::SystemTime;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::cells::key_text;
use crate::error::{DecodeError, Error, Result};
use crate::schema::{DefaultMeta, Domain, ForeignKeyMeta, ModelMeta};
use crate::session::links::{Links, Members};
use crate::session::maintained::counted_up;
use crate::session::table::{AnyTable, Key};
use crate::session::update::set_by;
use crate::session::{Following, Session, Write, following};
use crate::value::Value;

/// How many runs of rows one statement moves.
const RUNS: usize = 64;

/// The position of a collection's first member: the column's default, or 0.
pub(crate) fn first_position(meta: &ModelMeta, column: usize) -> i64 {
    match meta.columns.get(column).and_then(|column| column.default) {
        Some(DefaultMeta::Int(first)) => first,
        _ => 0,
    }
}

/// The rows of one collection, children or links, which stand in the order of one of their columns.
pub(crate) struct Places<'s> {
    pub(crate) session: &'s Session,
    pub(crate) table: &'s dyn AnyTable,
    pub(crate) links: &'s Links,
    pub(crate) parents: &'s dyn AnyTable,
    pub(crate) parent: u32,
    /// The column.
    pub(crate) position: usize,
}

/// Rows that stand one after another and move by the same distance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Run {
    low: i64,
    high: i64,
    by: i64,
}

/// One statement.
enum Step {
    /// Moves runs of rows; how many rows are within them.
    Runs { runs: Vec<Run>, rows: u64 },
    /// Moves one row.
    Row { row: u32, to: i64 },
}

/// The statements that give rows other positions, and which rows have which then.
pub(crate) struct Plan {
    steps: Vec<Step>,
    moved: Vec<(u32, i64)>,
    /// How many statements over runs write a row, for each row that one does: also one that stands between those that move.
    written: Vec<(u32, i64)>,
}

impl Plan {
    /// Whether it sends nothing.
    pub(crate) fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }
}

impl Places<'_> {
    /// The rows in their order, asked for again where memory isn't sure.
    pub(crate) fn rows(&self) -> Result<Vec<u32>> {
        if !self.links.is_fresh(self.parent) {
            self.session.load_children(self.parents, self.table, self.links, &[self.parent])?;
        }
        Ok(self.links.members(self.parent).slots().unwrap_or_default().to_vec())
    }

    /// The position of the member at this index.
    pub(crate) fn position_at(&self, index: usize) -> i64 {
        let index = i64::try_from(index).unwrap_or(i64::MAX);
        first_position(self.table.meta(), self.position).saturating_add(index)
    }

    fn position_of(&self, row: u32) -> i64 {
        match self.table.value(row, self.position) {
            Value::Int(position) => position,
            _ => i64::MAX,
        }
    }

    /// Puts the rows into this order, under a savepoint where that takes several statements. They are all rows of the
    /// collection.
    pub(crate) fn arrange(&self, rows: &[u32]) -> Result<()> {
        let plan = self.in_order(rows)?;
        match plan.steps.len() {
            0 | 1 => self.apply(&plan)?,
            _ => self.session.savepoint(|| self.apply(&plan))?,
        }
        self.settle(rows);
        Ok(())
    }

    /// How to put the rows, which are all rows of the collection, into this order.
    pub(crate) fn in_order(&self, rows: &[u32]) -> Result<Plan> {
        self.plan(&rows.iter().enumerate().map(|(at, &row)| (row, self.position_at(at))).collect::<Vec<_>>())
    }

    /// Leaves these rows in this order, after `leave` took away another one.
    pub(crate) fn close_gap(&self, left: &[u32], leave: impl FnOnce() -> Result<()>) -> Result<()> {
        let plan = self.in_order(left)?;
        if plan.is_empty() {
            return leave();
        }
        self.session.savepoint(|| {
            leave()?;
            self.apply(&plan)?;
            self.settle(left);
            Ok(())
        })
    }

    /// Puts more rows, which `insert` makes, after `rows`, which are all that there are.
    pub(crate) fn append(&self, rows: &[u32], insert: impl FnOnce() -> Result<Vec<u32>>) -> Result<Vec<u32>> {
        let plan = self.in_order(rows)?;
        self.session.savepoint(|| {
            self.apply(&plan)?;
            let new = insert()?;
            self.settle(&[rows, new.as_slice()].concat());
            Ok(new)
        })
    }

    /// Puts one more row, which `insert` makes for a position, at this index of `rows`, which are all that there are.
    pub(crate) fn make_room(
        &self,
        rows: &[u32],
        index: usize,
        insert: impl FnOnce(i64) -> Result<Option<u32>>,
    ) -> Result<Option<u32>> {
        let index = index.min(rows.len());
        let place = |(at, &row): (usize, &u32)| (row, self.position_at(at + usize::from(at >= index)));
        let plan = self.plan(&rows.iter().enumerate().map(place).collect::<Vec<_>>())?;
        self.in_range(self.position_at(index))?;
        let run = || {
            self.apply(&plan)?;
            let new = insert(self.position_at(index))?;
            let mut rows = rows.to_vec();
            if let Some(new) = new {
                rows.insert(index, new);
            }
            self.settle(&rows);
            Ok(new)
        };
        if plan.is_empty() { run() } else { self.session.savepoint(run) }
    }

    /// How to give these rows, which are all rows of the collection, these positions.
    pub(crate) fn plan(&self, wanted: &[(u32, i64)]) -> Result<Plan> {
        let mut rows: Vec<_> = wanted.iter().map(|&(row, to)| (self.position_of(row), to, row)).collect();
        rows.sort_unstable();
        let moved: Vec<_> = rows.iter().filter(|(from, to, _)| from != to).map(|&(_, to, row)| (row, to)).collect();
        let Some(highest) = rows.iter().map(|&(from, to, _)| from.max(to)).max().filter(|_| !moved.is_empty()) else {
            return Ok(Plan { steps: Vec::new(), moved, written: Vec::new() });
        };
        self.in_range(moved.iter().map(|&(_, to)| to).max().unwrap_or_default())?;
        if rows.windows(2).any(|pair| pair[0].0 == pair[1].0) {
            // No condition over the position tells these rows apart.
            let steps = moved.iter().map(|&(row, to)| Step::Row { row, to }).collect();
            return Ok(Plan { steps, moved, written: Vec::new() });
        }
        let Some(runs) = runs(&rows) else { return self.one_by_one(&rows, moved) };
        let mut written: Vec<_> = rows.iter().map(|&(.., row)| (row, 0)).collect();
        let mut step = |runs: Vec<Run>| {
            let (low, high) = ends(&runs);
            let mut count = 0;
            for (at, _) in rows.iter().enumerate().filter(|(_, (from, ..))| (low..=high).contains(from)) {
                written[at].1 += 1;
                count += 1;
            }
            Step::Runs { runs, rows: count }
        };
        let meta = self.table.meta();
        if runs.len() <= RUNS && !meta.is_unique_over(&self.links.columns.with(self.position)) {
            return Ok(Plan { steps: vec![step(runs)], moved, written });
        }
        // Databases look at a unique key row by row: all go beyond the highest position first, and from there to theirs.
        let lowest = moved.iter().map(|&(_, to)| to).min().unwrap_or_default();
        let beyond = highest.saturating_sub(lowest).saturating_add(1);
        let away = |run: &Run| Some(Run { by: run.by.checked_add(beyond)?, ..*run });
        let away: Option<Vec<_>> = runs.iter().map(away).collect();
        let Some(away) = away.filter(|_| self.in_range(highest.saturating_add(beyond)).is_ok()) else {
            return self.one_by_one(&rows, moved);
        };
        let mut steps: Vec<_> = away.chunks(RUNS).map(|runs| step(runs.to_vec())).collect();
        let high = moved.iter().map(|&(_, to)| to).max().unwrap_or_default();
        let back = Run { low: lowest + beyond, high: high + beyond, by: -beyond };
        steps.push(Step::Runs { runs: vec![back], rows: moved.len() as u64 });
        let moves = |(from, to, _): &(i64, i64, u32)| i64::from(from != to);
        written.iter_mut().zip(&rows).for_each(|((_, times), row)| *times += moves(row));
        Ok(Plan { steps, moved, written })
    }

    /// The same where the column has no positions beyond the highest: each row goes to its own as soon as that is free. Of
    /// rows that go to each other's in a circle, one steps aside first.
    fn one_by_one(&self, rows: &[(i64, i64, u32)], moved: Vec<(u32, i64)>) -> Result<Plan> {
        let steps = Queue::of(rows).in_turn(rows, |taken| self.free_place(taken))?;
        let steps = steps.into_iter().map(|(row, to)| Step::Row { row, to }).collect();
        Ok(Plan { steps, moved, written: Vec::new() })
    }

    /// A place that no row has, beyond the first one or else before it.
    fn free_place(&self, taken: &FxHashSet<i64>) -> Result<i64> {
        let first = first_position(self.table.meta(), self.position);
        let range = self.range();
        let mut places = (first..=*range.end()).chain((*range.start()..first).rev());
        let free = places.find(|place| !taken.contains(place));
        free.ok_or_else(|| self.out_of_range(range.end().saturating_add(1)))
    }

    /// Sends the statements; memory follows.
    pub(crate) fn apply(&self, plan: &Plan) -> Result<()> {
        let (mut certain, now) = (true, self.session.now());
        for step in &plan.steps {
            certain &= match step {
                Step::Runs { runs, rows } => self.move_runs(runs, now)? == *rows,
                Step::Row { row, to } => {
                    self.session.write_slot(self.table, *row, &[(self.position, Value::Int(*to))])?;
                    true
                }
            };
        }
        self.follow(plan, now)?;
        if !certain {
            // Rows that this session doesn't know, or knows otherwise, were among them.
            self.session.doubt(self.table);
        }
        Ok(())
    }

    /// Memory shows the rows at their positions.
    fn follow(&self, plan: &Plan, now: SystemTime) -> Result<()> {
        let Places { session, table, position, .. } = *self;
        for &(row, to) in &plan.moved {
            if table.value(row, position) != Value::Int(to) {
                session.change(table, row, &[(position, Value::Int(to))])?;
                session.order_moved(table, row, &[position]);
            }
        }
        let written: Vec<_> = plan.written.iter().filter(|(_, times)| *times > 0).copied().collect();
        if table.sql().follows {
            for &(row, times) in &written {
                let change = |following| match following {
                    Following::Set(column, value) => (column, value),
                    Following::Count(column) => (column, counted_up(&table.value(row, column), times)),
                };
                session.change(table, row, &following(table.meta(), now).map(change).collect::<Vec<_>>())?;
            }
        }
        session.read_computed(table, &written.iter().map(|(row, _)| *row).collect::<Vec<_>>())?;
        // Rows that reference these by their places: which went where, only the database knows.
        let references_it = |key: &ForeignKeyMeta| {
            key.identity == table.meta().identity
                && key.referenced().is_some_and(|(_, references)| references.contains(&position))
        };
        let others = session.known_tables();
        others
            .filter(|other| other.meta().foreign_keys.iter().any(references_it))
            .for_each(|other| session.doubt(other));
        Ok(())
    }

    /// These are the rows in their order now.
    pub(crate) fn settle(&self, rows: &[u32]) {
        let doubtful = rows.iter().any(|&row| self.table.state(row) != super::State::Live);
        let members = Members::Known { slots: rows.into(), start: 0, end: rows.len() as u32, doubtful };
        self.links.set(self.session, self.parent, members);
    }

    fn move_runs(&self, runs: &[Run], now: SystemTime) -> Result<u64> {
        let Some(last) = runs.last() else { return Ok(0) };
        // The last run stands again in the places that are left, so that there are few texts.
        let length = runs.len().next_power_of_two();
        let padded = runs.iter().chain(std::iter::repeat_n(last, length - runs.len()));
        let mut values: Vec<Value<'_>> = match runs {
            [run] => vec![Value::Int(run.by)],
            _ => padded.flat_map(|run| [run.low, run.high, run.by]).map(Value::Int).collect(),
        };
        values.extend(set_by(self.table.meta(), now));
        values.extend(self.parents.values(self.parent, &self.links.references));
        let (low, high) = ends(runs);
        values.extend([Value::Int(low), Value::Int(high)]);
        let sql = self.table.sql().renumber(self.links.columns, self.position, length);
        self.session.execute(self.table.meta(), Write { action: "update", key: None }, &sql, &values)
    }

    /// Whether the column has such a position.
    pub(crate) fn in_range(&self, position: i64) -> Result<()> {
        if position <= *self.range().end() { Ok(()) } else { Err(self.out_of_range(position)) }
    }

    /// The positions that the column has.
    fn range(&self) -> RangeInclusive<i64> {
        match self.table.meta().columns[self.position].domain {
            Domain::Integers(least, greatest) => least..=greatest.min(i64::MAX - 1),
            _ => i64::MIN..=i64::MAX - 1,
        }
    }

    fn out_of_range(&self, position: i64) -> Error {
        let column = &self.table.meta().columns[self.position];
        let source = DecodeError::new(format!("a position of at most {}", self.range().end()), position.to_string());
        let key = key_text(&self.parents.key(self.parent));
        Error::Decode { model: self.table.meta().name, field: column.field, key, source }
    }
}

/// Rows that wait for the places of others.
struct Queue {
    taken: FxHashSet<i64>,
    /// Where the row that is to have this place is, and which one it is.
    waiting: FxHashMap<i64, (i64, u32)>,
    /// Which row went where, one after the other.
    steps: Vec<(u32, i64)>,
}

impl Queue {
    fn of(rows: &[(i64, i64, u32)]) -> Self {
        let moves = rows.iter().filter(|(from, to, _)| from != to);
        Queue {
            taken: rows.iter().map(|&(from, ..)| from).collect(),
            waiting: moves.map(|&(from, to, row)| (to, (from, row))).collect(),
            steps: Vec::new(),
        }
    }

    /// Fills the place, where it is free, and then the one that is free by that, and so on.
    fn fill(&mut self, mut place: i64) {
        while !self.taken.contains(&place)
            && let Some((from, row)) = self.waiting.remove(&place)
        {
            self.steps.push((row, place));
            self.taken.insert(place);
            self.taken.remove(&from);
            place = from;
        }
    }

    /// All steps, where `free` finds a place for a row that steps aside: from there it goes to its own at the end of its
    /// circle.
    fn in_turn(
        mut self,
        rows: &[(i64, i64, u32)],
        free: impl Fn(&FxHashSet<i64>) -> Result<i64>,
    ) -> Result<Vec<(u32, i64)>> {
        rows.iter().for_each(|&(_, to, _)| self.fill(to));
        // Free again after each circle.
        let mut place = None;
        for &(from, to, row) in rows {
            if self.waiting.contains_key(&to) {
                let aside = place.map_or_else(|| free(&self.taken), Ok)?;
                place = Some(aside);
                self.steps.push((row, aside));
                self.waiting.insert(to, (aside, row));
                self.taken.insert(aside);
                self.taken.remove(&from);
                self.fill(from);
            }
        }
        Ok(self.steps)
    }
}

/// The rows that move, which are sorted by their positions, in runs; nothing where one moves further than a number says.
fn runs(rows: &[(i64, i64, u32)]) -> Option<Vec<Run>> {
    let mut runs: Vec<Run> = Vec::new();
    let mut open = false;
    for &(from, to, _) in rows {
        let by = to.checked_sub(from)?;
        match runs.last_mut() {
            Some(run) if open && run.by == by => run.high = from,
            _ if by != 0 => runs.push(Run { low: from, high: from, by }),
            _ => {}
        }
        open = by != 0;
    }
    Some(runs)
}

fn ends(runs: &[Run]) -> (i64, i64) {
    let low = runs.iter().map(|run| run.low).min().unwrap_or_default();
    (low, runs.iter().map(|run| run.high).max().unwrap_or_default())
}

impl Session {
    /// The position after the last member of the collection with this key.
    pub(crate) fn position_after_last(
        &self,
        table: &dyn AnyTable,
        columns: crate::schema::Columns,
        key: &Key<'_>,
        position: usize,
    ) -> Result<Value<'static>> {
        let mut last = Value::Null;
        self.query_rows(table.meta(), &table.sql().last(columns, position), key, |row| {
            last = row.get(0).into_owned();
            Ok(())
        })?;
        Ok(Value::Int(match last {
            Value::Int(last) => last.saturating_add(1),
            _ => first_position(table.meta(), position),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::{Queue, Run, runs};

    #[test]
    fn rows_that_move_together_are_one_run() {
        let rows = |moves: &[(i64, i64)]| moves.iter().map(|&(from, to)| (from, to, 0)).collect::<Vec<_>>();
        let run = |low, high, by| Run { low, high, by };
        let runs = |rows: &[_]| runs(rows).unwrap_or_default();
        assert_eq!(runs(&rows(&[])), []);
        assert_eq!(runs(&rows(&[(0, 0), (1, 2), (2, 3)])), [run(1, 2, 1)]);
        assert_eq!(runs(&rows(&[(0, 3), (1, 0), (2, 1), (3, 2)])), [run(0, 0, 3), run(1, 3, -1)]);
        // A row that stays stands between.
        assert_eq!(runs(&rows(&[(0, 1), (1, 2), (3, 3), (4, 5)])), [run(0, 1, 1), run(4, 4, 1)]);
        // Gaps that nobody stands in are no rows between.
        assert_eq!(runs(&rows(&[(5, 0), (9, 4)])), [run(5, 9, -5)]);
        assert_eq!(super::runs(&rows(&[(i64::MIN, 0), (7, 1)])), None);
    }

    fn in_turn(rows: &[(i64, i64, u32)], aside: i64) -> Vec<(u32, i64)> {
        Queue::of(rows).in_turn(rows, |_| Ok(aside)).unwrap_or_default()
    }

    #[test]
    fn a_row_goes_to_its_place_as_soon_as_that_is_free() {
        assert_eq!(in_turn(&[(1, 0, 1), (2, 1, 2), (3, 2, 3), (9, 9, 9)], 7), [(1, 0), (2, 1), (3, 2)]);
        assert_eq!(in_turn(&[(0, 1, 0), (1, 2, 1), (2, 3, 2)], 7), [(2, 3), (1, 2), (0, 1)]);
        // Two circles.
        let circles = [(0, 1, 0), (1, 0, 1), (2, 4, 2), (3, 2, 3), (4, 3, 4)];
        let expected = [(0, 7), (1, 0), (0, 1), (2, 7), (3, 2), (4, 3), (2, 4)];
        assert_eq!(in_turn(&circles, 7), expected);
    }

    #[test]
    fn no_row_goes_to_the_place_of_another() {
        // Seven rows, one of which stays, go to any of the places 0 to 7.
        for number in 0..8_u32.pow(6) {
            let places: Vec<i64> = (0..6).map(|digit| i64::from(number / 8_u32.pow(digit) % 8)).collect();
            if places.contains(&6) || places.iter().enumerate().any(|(at, place)| places[..at].contains(place)) {
                continue;
            }
            let rows: Vec<_> = places.iter().chain([&6]).zip(0..).map(|(&to, row)| (i64::from(row), to, row)).collect();
            let mut at: Vec<i64> = (0..7).collect();
            let mut steps = 0;
            for (row, to) in in_turn(&rows, 9) {
                assert!(!at.contains(&to), "{rows:?}");
                at[row as usize] = to;
                steps += 1;
            }
            assert_eq!(at[..6], places);
            assert!(steps <= 9, "a step for each row, and one for each circle: {rows:?}");
        }
    }
}
