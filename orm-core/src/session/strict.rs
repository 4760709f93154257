//! Whether an access may load.

use crate::error::{Error, Result};
use crate::relationship::declared::Navigation;
use crate::schema::Lazy;
use crate::session::Session;

/// What memory knows of a relationship of one row; what is known less comes later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Knowledge {
    /// All.
    Fresh,
    /// What it was; a write since then makes the next access ask again.
    Doubtful,
    /// It was never loaded.
    Unknown,
}

impl Session {
    /// From now on an accessor whose relationship was not loaded is an error instead of a statement, for every relationship
    /// as `lazy = "raise"` is for one: for a program, or a test of one, that says beforehand what it needs.
    ///
    /// What loads is then [`Query::with`](crate::Query::with) and its kin, `lazy = "selectin"` and `lazy = "joined"`. What
    /// was loaded once is not refused: where a write made it doubtful, the next access asks again, as ever. An entity's own
    /// row is no relationship: [`get`](Session::get) and [`one`](Session::one) read it.
    ///
    /// ```
    /// use orm_core::{Error, prelude::*};
    /// # #[derive(Model)] pub struct Author { #[column(primary_key)] pub id: i64, pub name: String,
    /// #     #[relationship(backref = "author")] pub books: HasMany<Book> }
    /// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String,
    /// #     #[column(foreign_key = Author::id)] pub author_id: i64 }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Author, Book)>().create(&db)?;
    /// # let s = db.session()?;
    /// # s.insert(Author::draft().name("Ursula").books([Book::draft().title("A")]))?;
    /// # s.commit()?;
    /// # let s = db.session()?;
    /// s.strict();
    /// let author = s.query::<Author>().one()?;
    /// let refused = author.books(&s).unwrap_err();
    /// assert_eq!(
    ///     refused.to_string(),
    ///     "`Author::books` is not loaded and the session is strict: ask for it with `.with(Author::BOOKS)`",
    /// );
    ///
    /// let author = s.query::<Author>().with(Author::BOOKS).one()?;
    /// assert_eq!(author.books(&s)?.len(), 1);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "raiseload")]
    pub fn strict(&self) {
        self.state.strict.set(true);
    }

    /// Whether an access to this side, of which so much is known, may ask the database.
    pub(crate) fn may_load(&self, side: &Navigation, knowledge: Knowledge) -> Result<()> {
        if knowledge < Knowledge::Unknown {
            return Ok(());
        }
        let (model, relationship) = (side.model, side.field);
        match (side.lazy, self.state.strict.get()) {
            (Lazy::Raise, _) => Err(Error::Raise { model, relationship }),
            (Lazy::Select | Lazy::SelectIn | Lazy::Joined, true) => Err(Error::Strict { model, relationship }),
            (Lazy::Select | Lazy::SelectIn | Lazy::Joined, false) => Ok(()),
        }
    }
}
