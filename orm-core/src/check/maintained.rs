//! The columns that the application doesn't set.

use super::message::Message;
use crate::schema::{ModelMeta, Role, SqlType};

/// version-nullable, version-not-integer, stamp-not-a-time
pub(super) const fn check(model: &ModelMeta, column: usize) -> Option<Message> {
    let column = &model.columns[column];
    let Some(role) = column.role.name() else { return None };
    let says = Message::new().side(model, column.field).text(" is ").text(role).text(", but ");
    match column.role {
        Role::Version if column.nullable => {
            let help = says.text("its type is an `Option`: every row has a version").help().text("write `");
            let integer = if is_integer(column.sql_type) { column.rust_type } else { "i64" };
            help.text(column.field).text(": ").type_of(integer, false).text("`").rule("version-nullable")
        }
        Role::Version if !is_integer(column.sql_type) => {
            let help = says.text("its type `").column_type(column).text("` doesn't count").help().text("write `");
            help.text(column.field).text(": i64`").rule("version-not-integer")
        }
        Role::CreatedAt(_) | Role::UpdatedAt(_)
            if !matches!(column.sql_type, SqlType::Timestamp | SqlType::DateTime) =>
        {
            let help = says.text("its type `").column_type(column).text("` is no time").help().text("write `");
            let help = help.text(column.field).text(": chrono::DateTime<chrono::Utc>` or `").text(column.field);
            help.text(": jiff::Timestamp` (features `chrono` and `jiff`)").rule("stamp-not-a-time")
        }
        _ => None,
    }
}

const fn is_integer(sql_type: SqlType) -> bool {
    matches!(sql_type, SqlType::SmallInt | SqlType::Integer | SqlType::BigInt | SqlType::BigUnsigned)
}
