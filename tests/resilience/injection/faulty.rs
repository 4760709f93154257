//! A backend that fails when it is told to.

use std::cell::{RefCell, RefMut};
use std::rc::Rc;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use orm_core::{
    Access, AssignedKeys, Backend, Connection, Dialect, Failure, FailureKind, Resting, Row, Savepoint, Value,
};

/// What a statement fails with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// A constraint refuses a write; the transaction goes on.
    Refused,
    /// The disk is full; the transaction goes on.
    Full,
    /// The disk is full, and the engine has rolled back.
    FullAndEnded,
    /// The connection is gone.
    Lost,
}

/// A backend around another one, and what is to fail on its connections.
#[derive(Clone, Default)]
pub struct Faults(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    armed: Option<(usize, Fault)>,
    sent: usize,
}

/// `None` while the connection rests.
type Shared = Rc<RefCell<Option<Box<dyn Connection>>>>;

thread_local! {
    /// The connection whose transaction began last.
    static LAST: RefCell<Option<Shared>> = const { RefCell::new(None) };
}

impl Faults {
    /// The statement that is sent after so many others will fail.
    pub fn arm(&self, after: usize, fault: Fault) {
        lock(&self.0).armed = Some((after, fault));
    }

    /// Nothing fails any more; whether it did since it was told to.
    pub fn disarm(&self) -> bool {
        lock(&self.0).armed.take().is_none()
    }

    /// How many statements were sent that might have failed with this.
    pub fn sent(&self) -> usize {
        lock(&self.0).sent
    }

    /// The rows of a query, in the transaction that began last and beside its session.
    pub fn rows(&self, sql: &str) -> Vec<String> {
        let connection = LAST.with_borrow(Clone::clone).unwrap();
        let mut rows = Vec::new();
        let mut each = |row: &dyn Row| {
            let cells = (0..).take_while(|column| row.name(*column).is_some()).map(|column| text(&row.get(column)));
            rows.push(cells.collect::<Vec<_>>().join(" "));
            true
        };
        connection.borrow_mut().as_mut().unwrap().query(sql, &[], &mut each).unwrap();
        rows.sort();
        rows
    }

    pub fn around(&self, inner: Box<dyn Backend>) -> Box<dyn Backend> {
        Box::new(FaultyBackend { inner, faults: self.clone() })
    }

    /// What this statement fails with. A constraint refuses writes only.
    fn strike(&self, writes: bool) -> Option<Fault> {
        let mut state = lock(&self.0);
        state.sent += 1;
        let (left, fault) = state.armed?;
        if fault == Fault::Refused && !writes {
            return None;
        }
        state.armed = left.checked_sub(1).map(|left| (left, fault));
        (left == 0).then_some(fault)
    }
}

/// A test that has failed still closes its connections.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn text(value: &Value<'_>) -> String {
    match value {
        Value::Null => "NULL".to_owned(),
        Value::Int(value) => value.to_string(),
        Value::Text(value) => value.clone().into_owned(),
        other => panic!("{other:?}"),
    }
}

struct FaultyBackend {
    inner: Box<dyn Backend>,
    faults: Faults,
}

impl Backend for FaultyBackend {
    fn connect(&self) -> Result<Box<dyn Connection>, Failure> {
        Ok(Box::new(FaultyConnection::new(self.inner.connect()?, self.faults.clone(), false)))
    }

    fn dialect(&self) -> &'static dyn Dialect {
        self.inner.dialect()
    }
}

struct FaultyConnection {
    inner: Shared,
    faults: Faults,
    lost: bool,
    undoing: bool,
}

/// The same at rest.
struct FaultyResting {
    inner: Box<dyn Resting>,
    faults: Faults,
    lost: bool,
}

impl Resting for FaultyResting {
    fn wake(self: Box<Self>) -> Box<dyn Connection> {
        Box::new(FaultyConnection::new(self.inner.wake(), self.faults, self.lost))
    }
}

impl FaultyConnection {
    fn new(inner: Box<dyn Connection>, faults: Faults, lost: bool) -> Self {
        FaultyConnection { inner: Rc::new(RefCell::new(Some(inner))), faults, lost, undoing: false }
    }

    fn inner(&self) -> RefMut<'_, dyn Connection> {
        RefMut::map(self.inner.borrow_mut(), |inner| &mut **inner.as_mut().unwrap())
    }

    fn call<R>(
        &mut self,
        writes: bool,
        call: impl FnOnce(&mut dyn Connection) -> Result<R, Failure>,
    ) -> Result<R, Failure> {
        let fail = |kind| Err(Failure { kind, message: "on purpose".to_owned(), source: None });
        if self.lost {
            return fail(FailureKind::Lost);
        }
        let mut inner = self.inner();
        match self.faults.strike(writes) {
            None => call(&mut *inner),
            Some(Fault::Refused) => fail(FailureKind::Unique(Vec::new())),
            Some(Fault::Full) => fail(FailureKind::Full),
            Some(Fault::FullAndEnded) => {
                inner.rollback().unwrap();
                fail(FailureKind::Full)
            }
            Some(Fault::Lost) => {
                // What the server does when it notices.
                inner.rollback().unwrap();
                drop(inner);
                self.lost = true;
                fail(FailureKind::Lost)
            }
        }
    }
}

impl Connection for FaultyConnection {
    fn begin(&mut self, access: Access) -> Result<(), Failure> {
        LAST.set(Some(Rc::clone(&self.inner)));
        self.inner().begin(access)
    }

    fn commit(&mut self) -> Result<(), Failure> {
        self.call(true, |inner| inner.commit())
    }

    fn rollback(&mut self) -> Result<(), Failure> {
        if self.lost {
            return Err(Failure { kind: FailureKind::Lost, message: "on purpose".to_owned(), source: None });
        }
        self.inner().rollback()
    }

    fn in_transaction(&self) -> bool {
        // Nobody has told it of the end.
        self.lost || self.inner().in_transaction()
    }

    fn savepoint(&mut self, step: Savepoint<'_>) -> Result<(), Failure> {
        let undoes = matches!(step, Savepoint::RollBackTo(_));
        // To undo is the answer to a failure, and takes two steps; where it fails too, the transaction is lost.
        if !self.lost && (undoes || std::mem::take(&mut self.undoing)) {
            self.undoing = undoes;
            return self.inner().savepoint(step);
        }
        self.call(false, |inner| inner.savepoint(step))
    }

    fn execute(&mut self, sql: &str, parameters: &[Value<'_>]) -> Result<u64, Failure> {
        self.call(true, |inner| inner.execute(sql, parameters))
    }

    fn query(
        &mut self,
        sql: &str,
        parameters: &[Value<'_>],
        each: &mut dyn FnMut(&dyn Row) -> bool,
    ) -> Result<(), Failure> {
        self.call(false, |inner| inner.query(sql, parameters, each))
    }

    fn insert(&mut self, sql: &str, parameters: &[Value<'_>], insert: &AssignedKeys<'_>) -> Result<Vec<i64>, Failure> {
        self.call(true, |inner| inner.insert(sql, parameters, insert))
    }

    fn rest(self: Box<Self>) -> Box<dyn Resting> {
        let inner = self.inner.take().unwrap().rest();
        Box::new(FaultyResting { inner, faults: self.faults, lost: self.lost })
    }
}
