//! A collection in an order of its own.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "blogs")]
struct Blog {
    #[column(primary_key)]
    id: i64,
    #[relationship(back_populates = "blog", order_by = "day desc")]
    posts: HasMany<Post>,
}

#[derive(Model, Debug)]
#[model(table = "posts")]
struct Post {
    #[column(primary_key)]
    id: i64,
    day: i64,
    #[column(foreign_key = Blog::id)]
    blog_id: i64,
    #[relationship(back_populates = "posts")]
    blog: BelongsTo<Blog>,
}

shape! {
    Ordered: Blog => Post, models: (Blog, Post),
    parents: [1, 2], children: [1, 2, 3],
    many: posts, one: blog, set: set_blog, optional:,
    moved: |s| s.update_where(Post::BLOG_ID.eq(1), [Post::BLOG_ID.set(2)]).unwrap(),
    deleted: |s| s.delete_where(Post::ID.eq(1)).unwrap(),
    move_sql: "UPDATE posts SET blog_id = 2 WHERE blog_id = 1", delete_sql: "DELETE FROM posts WHERE id = 1",
    fill: |s| {
        let post = |day| Post::draft().day(day);
        s.insert_all([Blog::draft().posts([post(1), post(2)]), Blog::draft().posts([post(3)])]).unwrap();
    },
    // The newest first, whichever came last.
    ordered: |mut children| {
        children.sort_by(|one, other| other.cmp(one));
        children
    }
}
