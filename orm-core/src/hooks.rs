//! What a model does, or refuses, before its rows are written.

use std::error::Error as StdError;
use std::fmt;
use std::marker::PhantomData;

use crate::model::Model;
use crate::query::{Column, InTable, Settable};
use crate::value::{ColumnType, IntoColumn, Value};

/// What a model does, or refuses, before its rows are written: the model says `#[model(hooks)]` and implements this.
///
/// A hook sees the row that is about to be written, may change it, and refuses it with an error of the application's own.
/// The call is then an [`Error::Hook`](crate::Error::Hook) with that error as its source, and everything is as it was.
///
/// ```
/// use orm_core::{Error, Hooks, NewRow, prelude::*};
///
/// #[derive(Model)]
/// #[model(hooks)]
/// pub struct Account {
///     #[column(primary_key)]
///     pub id: i64,
///     pub email: String,
///     pub balance: i64,
/// }
///
/// #[derive(Debug, PartialEq)]
/// pub enum Refusal {
///     NoAddress,
///     Overdrawn(i64),
/// }
///
/// impl std::fmt::Display for Refusal {
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
///         write!(f, "{self:?}")
///     }
/// }
///
/// impl std::error::Error for Refusal {}
///
/// impl Hooks for Account {
///     type Refusal = Refusal;
///
///     fn before_insert(row: &mut NewRow<'_, Self>) -> Result<(), Refusal> {
///         let email = row.get(Account::EMAIL).unwrap_or_default().to_lowercase();
///         if !email.contains('@') {
///             return Err(Refusal::NoAddress);
///         }
///         row.set(Account::EMAIL, email);
///         Ok(())
///     }
///
///     fn before_update(row: &mut Self, _before: &Self) -> Result<(), Refusal> {
///         if row.balance < 0 { Err(Refusal::Overdrawn(row.balance)) } else { Ok(()) }
///     }
/// }
///
/// # fn main() -> orm_core::Result<()> {
/// # let db = Database::open("sqlite::memory:")?;
/// # Schema::of::<(Account,)>().create(&db)?;
/// # let s = db.session()?;
/// let ada = s.insert(Account::draft().email("Ada@Example.org").balance(10))?;
/// assert_eq!(ada.email, "ada@example.org");
///
/// let Err(Error::Hook { source, .. }) = s.update(ada, |row| row.balance -= 20) else { panic!() };
/// assert_eq!(source.downcast_ref(), Some(&Refusal::Overdrawn(-10)));
/// assert_eq!(ada.balance, 10);
/// # Ok(()) }
/// ```
///
/// Every call that writes single rows asks the hooks: drafts, also those within others, [`update`](crate::Session::update),
/// setters, collection methods, [`upsert`](crate::Session::upsert), [`delete`](crate::Session::delete). They are not asked
/// by statements that find their rows themselves: `update_where`, `delete_where`, raw SQL, a collection's `clear`, a
/// child that loses its place in a one-to-one, the places that a collection with `position` renumbers, and whatever the
/// database does by itself, as `on_delete = "cascade"`.
pub trait Hooks: HooksDeclared {
    /// Why a row is refused.
    type Refusal: StdError + Send + Sync + 'static;

    /// Before the row is inserted. Its foreign keys are known; a key that the database assigns is not. Which of several rows
    /// goes first follows from what their drafts give: a foreign key that a hook gives has to reference a row that is there.
    ///
    /// [`Session::upsert`](crate::Session::upsert) and [`find_or_create`](crate::Session::find_or_create) also ask it before they
    /// look for the row, for what it makes of the key; a refusal is of effect then only where there is no row.
    ///
    /// # Errors
    ///
    /// The row is not inserted, nor anything else of the same call.
    fn before_insert(row: &mut NewRow<'_, Self>) -> Result<(), Self::Refusal> {
        let _ = row;
        Ok(())
    }

    /// Before the row becomes `row`; it is `before` until then. What the hook changes is written too.
    ///
    /// # Errors
    ///
    /// The row stays as it is.
    fn before_update(row: &mut Self, before: &Self) -> Result<(), Self::Refusal> {
        let _ = (row, before);
        Ok(())
    }

    /// Before the row is deleted.
    ///
    /// # Errors
    ///
    /// The row stays.
    fn before_delete(row: &Self) -> Result<(), Self::Refusal> {
        let _ = row;
        Ok(())
    }
}

/// A model that says `#[model(hooks)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` implements `Hooks`, but its model doesn't say so: nothing would ask them",
    label = "the hooks of `{Self}`",
    note = "help: annotate `{Self}` with `#[model(hooks)]`",
    note = "see orm_core::errors [hooks-not-declared]"
)]
pub trait HooksDeclared: Model {}

/// A model whose hooks the session can ask.
#[diagnostic::on_unimplemented(
    message = "`{Self}` says that it has hooks, but doesn't implement `Hooks`",
    label = "there are none",
    note = "help: write `impl orm_core::Hooks for {Self} {{ … }}`, or remove `hooks`",
    note = "see orm_core::errors [hooks-missing]"
)]
pub trait Hooked: Model {
    #[doc(hidden)]
    const ASKED: HookTable<Self>;
}

#[diagnostic::do_not_recommend]
impl<M: Hooks> Hooked for M {
    const ASKED: HookTable<M> = HookTable {
        insert: |row| M::before_insert(row).map_err(boxed),
        update: |row, before| M::before_update(row, before).map_err(boxed),
        delete: |row| M::before_delete(row).map_err(boxed),
    };
}

type Refusal = Box<dyn StdError + Send + Sync>;

fn boxed(refusal: impl StdError + Send + Sync + 'static) -> Refusal {
    Box::new(refusal)
}

/// The hooks of a model, as the session asks them. For generated code.
#[doc(hidden)]
pub struct HookTable<M> {
    pub(crate) insert: fn(&mut NewRow<'_, M>) -> Result<(), Refusal>,
    pub(crate) update: fn(&mut M, &M) -> Result<(), Refusal>,
    pub(crate) delete: fn(&M) -> Result<(), Refusal>,
}

impl<M> fmt::Debug for HookTable<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HookTable").finish_non_exhaustive()
    }
}

/// A row that is about to be inserted, for [`Hooks::before_insert`].
pub struct NewRow<'a, M> {
    values: &'a mut [Value<'static>],
    known: &'a mut [bool],
    model: PhantomData<fn() -> M>,
}

impl<'a, M> NewRow<'a, M> {
    pub(crate) fn new(values: &'a mut [Value<'static>], known: &'a mut [bool]) -> Self {
        NewRow { values, known, model: PhantomData }
    }

    /// The value of a column; `None` where the database will give it.
    #[must_use]
    pub fn get<T: ColumnType, C: InTable>(&self, column: Column<M, T, C>) -> Option<T> {
        let at = column.at();
        if self.known[at] { T::decode(self.values[at].borrowed()).ok() } else { None }
    }

    /// Gives a column another value.
    pub fn set<T, C: Settable>(&mut self, column: Column<M, T, C>, value: impl IntoColumn<T>) {
        let at = column.at();
        self.values[at] = value.into_column();
        self.known[at] = true;
    }
}

impl<M> fmt::Debug for NewRow<'_, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.values.iter().zip(&*self.known)).finish()
    }
}
