//! The tables that `Schema` makes, as the database itself describes them.

use orm_core::{Constraint, Error, prelude::*};

use crate::backends::{Engine, Fresh, on_each_backend};

on_each_backend!(keys_and_indexes_are_in_the_database, constraints_are_enforced);

#[derive(Model)]
#[model(table = "people")]
struct Person {
    #[column(primary_key)]
    id: i64,
    #[column(unique)]
    email: String,
    #[column(index, name = "born in")]
    born: Option<i32>,
    #[column(default = "it's")]
    note: String,
    #[column(foreign_key = Person::id, on_delete = "set null")]
    boss_id: Option<i64>,
}

#[derive(Model)]
#[model(table = "badges")]
struct Badge {
    #[column(primary_key)]
    code: String,
    #[column(unique, foreign_key = Person::email, on_delete = "cascade", on_update = "cascade")]
    owner: String,
}

#[test]
fn the_statements() {
    let db = Database::open("sqlite::memory:").unwrap();
    let statements = Schema::of::<(Badge, Person)>().sql(&db);
    // `Person` comes first: `Badge` references it.
    let expected = [
        "CREATE TABLE IF NOT EXISTS \"people\" (\n    \"id\" INTEGER PRIMARY KEY,\n    \"email\" TEXT NOT NULL UNIQUE,\n    \
         \"born in\" INTEGER,\n    \"note\" TEXT NOT NULL DEFAULT 'it''s',\n    \"boss_id\" INTEGER,\n    \
         FOREIGN KEY (\"boss_id\") REFERENCES \"people\" (\"id\") ON DELETE SET NULL\n)",
        "CREATE TABLE IF NOT EXISTS \"badges\" (\n    \"code\" TEXT NOT NULL PRIMARY KEY,\n    \
         \"owner\" TEXT NOT NULL UNIQUE,\n    \
         FOREIGN KEY (\"owner\") REFERENCES \"people\" (\"email\") ON DELETE CASCADE ON UPDATE CASCADE\n)",
        "CREATE INDEX IF NOT EXISTS \"people_born in_idx\" ON \"people\" (\"born in\")",
        "CREATE INDEX IF NOT EXISTS \"people_boss_id_idx\" ON \"people\" (\"boss_id\")",
    ];
    assert_eq!(statements, expected);
}

fn keys_and_indexes_are_in_the_database(fresh: Fresh) {
    let db = fresh.open("");
    let schema = Schema::of::<(Person, Badge)>();
    schema.create(&db).unwrap();
    schema.create(&db).unwrap();
    let keys = |table: &str| fresh.rows(&keys_of(fresh.engine(), table));
    assert_eq!(keys("badges"), ["people.email CASCADE CASCADE"]);
    assert_eq!(keys("people"), ["people.id SET NULL NO ACTION"]);
    assert_eq!(fresh.rows(indexes_of_people(fresh.engine())), ["born in 0", "boss_id 0", "email 1"]);
    schema.drop(&db).unwrap();
    let left = match fresh.engine() {
        Engine::Sqlite => "SELECT count(*) FROM sqlite_schema",
        Engine::Mysql => "SELECT count(*) FROM information_schema.tables WHERE table_schema = database()",
        Engine::Postgres => "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()",
    };
    assert_eq!(fresh.rows(left), ["0"]);
}

/// What each foreign key of a table references, and what it does on `DELETE` and `UPDATE`.
fn keys_of(engine: Engine, table: &str) -> String {
    match engine {
        Engine::Sqlite => {
            format!(
                "SELECT \"table\" || '.' || \"to\" || ' ' || on_delete || ' ' || on_update FROM pragma_foreign_key_list('{table}')"
            )
        }
        Engine::Postgres => format!(
            "SELECT u.table_name || '.' || u.column_name || ' ' || r.delete_rule || ' ' || r.update_rule
             FROM information_schema.referential_constraints AS r
             JOIN information_schema.table_constraints AS t USING (constraint_schema, constraint_name)
             JOIN information_schema.constraint_column_usage AS u USING (constraint_schema, constraint_name)
             WHERE constraint_schema = current_schema() AND t.table_name = '{table}'"
        ),
        // Without an action it is the same as with `RESTRICT`, and some versions call it that.
        Engine::Mysql => format!(
            "SELECT concat(k.referenced_table_name, '.', k.referenced_column_name, ' ', r.delete_rule, ' ',
                           replace(r.update_rule, 'RESTRICT', 'NO ACTION'))
             FROM information_schema.key_column_usage AS k
             JOIN information_schema.referential_constraints AS r USING (constraint_schema, constraint_name)
             WHERE constraint_schema = database() AND k.table_name = '{table}' AND r.table_name = '{table}'"
        ),
    }
}

/// The column of each index, and whether it is unique, the primary key's apart.
fn indexes_of_people(engine: Engine) -> &'static str {
    match engine {
        Engine::Sqlite => {
            "SELECT c.name || ' ' || i.\"unique\" FROM pragma_index_list('people') AS i, pragma_index_info(i.name) AS c ORDER BY 1"
        }
        Engine::Postgres => {
            "SELECT a.attname || ' ' || i.indisunique::int FROM pg_index AS i
             JOIN pg_attribute AS a ON a.attrelid = i.indexrelid
             WHERE i.indrelid = 'people'::regclass AND NOT i.indisprimary ORDER BY 1"
        }
        Engine::Mysql => {
            "SELECT concat(column_name, ' ', 1 - non_unique) FROM information_schema.statistics
             WHERE table_schema = database() AND table_name = 'people' AND index_name <> 'PRIMARY' ORDER BY 1"
        }
    }
}

fn constraints_are_enforced(db: Database) {
    Schema::of::<(Person, Badge)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let refused = |error: Error| match error {
        Error::Refused { constraint, model, action, .. } => (constraint, model, action),
        other => panic!("{other}"),
    };
    let ada = s.insert(Person::draft().email("ada")).unwrap();
    assert_eq!(ada.note, "it's");
    let again = s.insert(Person::draft().email("ada"));
    assert_eq!(refused(again.unwrap_err()), (Constraint::Unique, "Person", "insert"));
    let nobody = s.insert(Badge::draft().code("b1").owner("nobody"));
    assert_eq!(refused(nobody.unwrap_err()), (Constraint::ForeignKey, "Badge", "insert"));
    let badge = s.insert(Badge::draft().code("b1").owner(ada)).unwrap();
    assert_eq!(badge.owner, "ada");
    let grace = s.insert(Person::draft().email("grace").boss_id(ada)).unwrap();
    let taken = s.update(grace, |person| person.email = "ada".into());
    assert_eq!(refused(taken.unwrap_err()), (Constraint::Unique, "Person", "update"));
    assert_eq!(grace.email, "grace");
    let grace_id = grace.id;
    s.delete(ada).unwrap();
    assert_eq!(s.query::<Badge>().count().unwrap(), 0);
    assert_eq!(s.one::<Person>(grace_id).unwrap().boss_id, None);
}
