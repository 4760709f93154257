//! The associations of many-to-many relationships.

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(secondary = BookTag, back_populates = "books", order_by = "secondary.position, id")]
    pub tags: ManyToMany<Tag>,
    #[relationship(secondary = "book_subjects", backref = "books")]
    pub subjects: ManyToMany<Subject>,
}

#[derive(Model)]
pub struct Tag {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(secondary = BookTag, back_populates = "tags")]
    pub books: ManyToMany<Book>,
}

#[derive(Model)]
#[model(unique(book_id, tag_id))]
pub struct BookTag {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Book::id)]
    pub book_id: i64,
    #[column(foreign_key = Tag::id)]
    pub tag_id: i64,
    pub position: i32,
}

#[derive(Model)]
pub struct Subject {
    #[column(primary_key)]
    pub code: String,
}

#[derive(Model)]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(secondary = Follow, foreign_key = Follow::follower_id, backref = "followers")]
    pub following: ManyToMany<User>,
    #[relationship(secondary = "friends", symmetric, foreign_key = one_id, target_key = other_id)]
    pub friends: ManyToMany<User>,
}

#[derive(Model)]
pub struct Follow {
    #[column(primary_key, foreign_key = User::id)]
    pub follower_id: i64,
    #[column(primary_key, foreign_key = User::id)]
    pub followed_id: i64,
}

pub fn program(s: &Session, book: Entity<'_, Book>, tag: Entity<'_, Tag>, user: Entity<'_, User>) -> orm_core::Result<()> {
    book.tags(s)?.add_with(tag, BookTag::draft().position(1))?;
    book.subjects(s)?.create(Subject::draft().code("seas"))?;
    s.insert(Book::draft().subjects([Subject::draft().code("planets")]))?;
    user.following(s)?.add(user)?;
    user.friends(s)?.remove(user)?;
    Ok(())
}

fn main() {}
