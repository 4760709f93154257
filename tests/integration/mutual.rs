//! Two tables that reference each other: possible where one of the keys is nullable.

use orm_core::{Error, Shared, prelude::*};

use crate::backends::{on_each_backend, spelled};

#[derive(Model, Debug)]
#[model(table = "departments")]
struct Department {
    #[column(primary_key)]
    id: i64,
    name: String,
    #[column(foreign_key = Employee::id, on_delete = "set null")]
    head_id: Option<i64>,
    #[relationship(back_populates = "department", order_by = "name")]
    employees: HasMany<Employee>,
    #[relationship(backref(name = "heads", order_by = "name"))]
    head: BelongsTo<Option<Employee>>,
}

#[derive(Model, Debug)]
#[model(table = "employees")]
struct Employee {
    #[column(primary_key)]
    id: i64,
    name: String,
    #[column(foreign_key = Department::id, on_delete = "cascade")]
    department_id: i64,
    #[relationship(back_populates = "employees")]
    department: BelongsTo<Department>,
}

/// A pair that can't begin: what the schema's own check would refuse, here made of a table that exists.
#[derive(Model, Debug)]
#[model(table = "hens")]
struct Hen {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Egg::id)]
    egg_id: i64,
    #[relationship(backref = "hens")]
    egg: BelongsTo<Egg>,
}

#[derive(Model, Debug)]
#[model(table = "eggs")]
struct Egg {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Hen::id)]
    hen_id: i64,
    #[relationship(backref = "eggs")]
    hen: BelongsTo<Hen>,
}

fn made(db: &Database) {
    Schema::of::<(Department, Employee)>().create(db).unwrap();
}

on_each_backend!(
    the_nullable_key_is_written_last,
    both_are_deleted,
    a_shared_draft_is_one_row,
    where_no_key_is_nullable_there_is_no_first_row,
    a_shared_draft_is_inserted_once,
);

fn the_nullable_key_is_written_last(db: Database) {
    made(&db);
    let s = db.session().unwrap();
    let ada = Shared::new(Employee::draft().name("Ada"));
    let bob = Shared::new(Employee::draft().name("Bob"));
    let department = s.insert(Department::draft().name("Engines").employees([bob, ada.clone()]).head(ada)).unwrap();
    let expected = [
        "SAVEPOINT orm_0",
        r#"INSERT INTO "departments" ("name", "head_id") VALUES (?1, ?2)"#,
        r#"INSERT INTO "employees" ("name", "department_id") VALUES (?1, ?2), (?3, ?4)"#,
        r#"UPDATE "departments" SET "head_id" = ?1 WHERE "id" = ?2"#,
        "RELEASE SAVEPOINT orm_0",
    ];
    let sent = s.statements();
    let savepoints_apart = |sql: &&str| !sql.contains("SAVEPOINT") && !sql.contains("RELEASE");
    assert_eq!(
        sent.iter().filter(savepoints_apart).collect::<Vec<_>>(),
        expected.iter().copied().filter(savepoints_apart).map(|sql| spelled(&db, sql)).collect::<Vec<_>>()
    );

    let head = department.head(&s).unwrap().unwrap();
    assert_eq!(head.name, "Ada");
    assert_eq!(head.department(&s).unwrap(), department);
    assert_eq!(head.heads(&s).unwrap().to_vec(), [department]);
    let names: Vec<_> = department.employees(&s).unwrap().iter().map(|employee| employee.name.clone()).collect();
    assert_eq!(names, ["Ada", "Bob"]);
    s.commit().unwrap();
    let s = db.session().unwrap();
    assert_eq!(s.one::<Department>(department_id(&s)).unwrap().head(&s).unwrap().unwrap().name, "Ada");
}

fn department_id(s: &Session) -> i64 {
    s.query::<Department>().one().unwrap().id
}

fn both_are_deleted(db: Database) {
    made(&db);
    let s = db.session().unwrap();
    let ada = Shared::new(Employee::draft().name("Ada"));
    let department = s.insert(Department::draft().name("Engines").employees([ada.clone()]).head(ada)).unwrap();
    let other = s.insert(Department::draft().name("Sales").head(department.head(&s).unwrap().unwrap())).unwrap();
    let head = department.head(&s).unwrap().unwrap();
    assert_eq!(head.heads(&s).unwrap().to_vec(), [department, other]);

    s.delete(department).unwrap();
    assert!(matches!(head.department(&s), Err(Error::Deleted { .. })));
    assert_eq!((other.head_id, other.head(&s).unwrap()), (None, None));
    assert_eq!(s.query::<Employee>().count().unwrap(), 0);
    assert_eq!(s.all::<Department>().unwrap(), [other]);
}

fn a_shared_draft_is_one_row(db: Database) {
    made(&db);
    let s = db.session().unwrap();
    let home = Shared::new(Department::draft().name("Home"));
    let ada = s.insert(Employee::draft().name("Ada").department(home.clone())).unwrap();
    assert_eq!(s.query::<Department>().count().unwrap(), 1);
    assert_eq!(ada.department(&s).unwrap().name, "Home");

    let away = Shared::new(Department::draft().name("Away"));
    let both =
        s.insert_all(["Bob", "Eve"].map(|name| Employee::draft().name(name).department_id(away.clone()))).unwrap();
    assert_eq!(both[0].department(&s).unwrap(), both[1].department(&s).unwrap());
    assert_eq!(s.query::<Department>().count().unwrap(), 2);
}

fn where_no_key_is_nullable_there_is_no_first_row(db: Database) {
    let s = db.session().unwrap();
    let egg = Shared::new(Egg::draft());
    let hen = Hen::draft().egg(egg.clone()).set(Hen::EGGS, [egg]);
    let refused = s.insert(hen).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "drafts can't be inserted, since there is no first among them: `Hen` needs `Egg` needs `Hen`"
    );
    assert!(s.statements().is_empty());
}

fn a_shared_draft_is_inserted_once(db: Database) {
    made(&db);
    let s = db.session().unwrap();
    let home = Shared::new(Department::draft().name("Home"));
    s.insert(home.clone()).unwrap();
    let refused = s.insert(Employee::draft().name("Ada").department(home)).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "the shared draft of `Department` was inserted by an earlier call: give its entity"
    );
    assert_eq!(s.query::<Employee>().count().unwrap(), 0);
}
