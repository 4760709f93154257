//! Keys that are texts, to a unique column that isn't the primary key.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "users")]
struct User {
    #[column(primary_key)]
    id: i64,
    #[column(unique)]
    mail: String,
    #[relationship(back_populates = "user")]
    avatar: HasOne<Avatar>,
}

#[derive(Model, Debug)]
#[model(table = "avatars")]
struct Avatar {
    #[column(primary_key)]
    file: String,
    #[column(unique, foreign_key = User::mail)]
    user_mail: Option<String>,
    #[relationship(back_populates = "avatar")]
    user: BelongsTo<Option<User>>,
}

shape! {
    UniqueKey: User => Avatar, models: (User, Avatar),
    holders: [1, 2, 3], all_held: ["a.png", "b.png", "c.png"],
    held: avatar, hold: set_avatar, holder: user, give: set_user,
    moved: |s| s.update_where(Avatar::USER_MAIL.eq("ada@x"), [Avatar::USER_MAIL.set("eve@x")]).unwrap(),
    deleted: |s| s.delete_where(Avatar::FILE.eq("a.png")).unwrap(),
    move_sql: "UPDATE avatars SET user_mail = 'eve@x' WHERE user_mail = 'ada@x'",
    delete_sql: "DELETE FROM avatars WHERE file = 'a.png'",
    fill: |s| {
        s.insert_all(["ada@x", "bob@x", "eve@x"].map(|mail| User::draft().mail(mail))).unwrap();
        let avatar = |(file, mail): (&str, Option<&str>)| Avatar::draft().file(file).user_mail(mail.map(str::to_owned));
        s.insert_all([("a.png", Some("ada@x")), ("b.png", Some("bob@x")), ("c.png", None)].map(avatar)).unwrap();
    }
}
