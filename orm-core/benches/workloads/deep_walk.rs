//! W2: all authors with their books and the books' reviews, walked down.

use std::collections::HashMap;

use orm_core::{Entity, Session};

use crate::models;
use crate::plain::{self, Author, Book, Review};
use crate::source::pair_sum;
use crate::stores::Store;
use crate::workload::Outcome;

pub fn orm(store: &Store) -> Outcome {
    store.db.read(|s| walk(s, &s.all::<models::Author>()?))
}

pub fn orm_with(store: &Store) -> Outcome {
    let reviews = models::Author::BOOKS.with(models::Book::REVIEWS);
    store.db.read(|s| walk(s, &s.query::<models::Author>().with(reviews).all()?))
}

fn walk(s: &Session, authors: &[Entity<'_, models::Author>]) -> Outcome {
    let mut sum = 0_u64;
    for author in authors {
        for book in author.books(s)? {
            let above = pair_sum(author.sum(), book.sum());
            for review in book.reviews(s)? {
                sum = sum.wrapping_add(pair_sum(above, review.sum()));
            }
        }
    }
    Ok(sum)
}

pub fn sql(store: &Store) -> Outcome {
    let transaction = store.raw.unchecked_transaction()?;
    let mut select = transaction.prepare_cached(plain::AUTHORS)?;
    let authors = select.query_map([], Author::from_row)?.collect::<Result<Vec<_>, _>>()?;
    let places: HashMap<i64, usize> = authors.iter().enumerate().map(|(place, author)| (author.id, place)).collect();
    let mut select = transaction.prepare_cached(plain::BOOKS)?;
    let books = select.query_map([], Book::from_row)?.collect::<Result<Vec<_>, _>>()?;
    let mut books_of: Vec<Vec<usize>> = authors.iter().map(|_| Vec::new()).collect();
    for (place, book) in books.iter().enumerate() {
        books_of[places[&book.author_id]].push(place);
    }
    let places: HashMap<i64, usize> = books.iter().enumerate().map(|(place, book)| (book.id, place)).collect();
    let mut reviews_of: Vec<Vec<Review>> = books.iter().map(|_| Vec::new()).collect();
    let mut select = transaction.prepare_cached(plain::REVIEWS)?;
    for review in select.query_map([], Review::from_row)? {
        let review = review?;
        reviews_of[places[&review.book_id]].push(review);
    }
    let mut sum = 0_u64;
    for (author, its_books) in authors.iter().zip(&books_of) {
        for &book in its_books {
            let above = pair_sum(author.sum(), books[book].sum());
            for review in &reviews_of[book] {
                sum = sum.wrapping_add(pair_sum(above, review.sum()));
            }
        }
    }
    Ok(sum)
}
