//! A step of a path is a field that can't be seen.
//!
//! ```diff
//! -        reviews: HasMany<super::Review>,
//! +        pub reviews: HasMany<super::Review>,
//! ```

use orm_core::prelude::*;

mod books {
    use orm_core::prelude::*;

    #[derive(Model)]
    pub struct Book {
        #[column(primary_key)]
        pub id: i64,
        #[column(foreign_key = super::Author::id)]
        pub author_id: i64,
        #[relationship]
        reviews: HasMany<super::Review>,
    }
}

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship]
    pub books: HasMany<books::Book>,
    #[relationship(through = books.reviews)]
    pub reviews: HasMany<Review>,
}

#[derive(Model)]
pub struct Review {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = books::Book::id)]
    pub book_id: i64,
}

fn main() {}
