//! A foreign key to a unique column that isn't the primary key.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "users")]
struct User {
    #[column(primary_key)]
    id: i64,
    #[column(unique)]
    mail: String,
    #[relationship(backref = "owner")]
    files: HasMany<File>,
}

#[derive(Model, Debug)]
#[model(table = "files")]
struct File {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = User::mail)]
    owner_mail: String,
}

shape! {
    UniqueKey: User => File, models: (User, File),
    parents: [1, 2], children: [1, 2, 3],
    many: files, one: owner, set: set_owner, optional:,
    moved: |s| s.update_where(File::OWNER_MAIL.eq("ada@x"), [File::OWNER_MAIL.set("bob@x")]).unwrap(),
    deleted: |s| s.delete_where(File::ID.eq(1)).unwrap(),
    move_sql: "UPDATE files SET owner_mail = 'bob@x' WHERE owner_mail = 'ada@x'",
    delete_sql: "DELETE FROM files WHERE id = 1",
    fill: |s| {
        let user = |mail| User::draft().mail(mail);
        s.insert_all([user("ada@x").files([File::draft(), File::draft()]), user("bob@x").files([File::draft()])]).unwrap();
    }
}
