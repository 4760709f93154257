//! Two tables that reference each other.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "departments")]
struct Department {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Employee::id, on_delete = "set null")]
    head_id: Option<i64>,
    #[relationship(back_populates = "department")]
    employees: HasMany<Employee>,
    #[relationship(backref = "heads")]
    head: BelongsTo<Option<Employee>>,
}

#[derive(Model, Debug)]
#[model(table = "employees")]
struct Employee {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Department::id)]
    department_id: i64,
    #[relationship(back_populates = "employees")]
    department: BelongsTo<Department>,
}

shape! {
    Mutual: Department => Employee, models: (Department, Employee),
    parents: [1, 2], children: [1, 2, 3],
    many: employees, one: department, set: set_department, optional:,
    moved: |s| s.update_where(Employee::DEPARTMENT_ID.eq(1), [Employee::DEPARTMENT_ID.set(2)]).unwrap(),
    deleted: |s| s.delete_where(Employee::ID.eq(1)).unwrap(),
    move_sql: "UPDATE employees SET department_id = 2 WHERE department_id = 1",
    delete_sql: "DELETE FROM employees WHERE id = 1",
    fill: |s| {
        let employees = |many| (0..many).map(|_| Employee::draft());
        let departments =
            s.insert_all([Department::draft().employees(employees(2)), Department::draft().employees(employees(1))]).unwrap();
        let head = s.one::<Employee>(1).unwrap();
        departments.iter().for_each(|department| department.set_head(s, head).unwrap());
    },
    // The first employee is the head of both, wherever it works, as long as it is there.
    undisturbed: |s| {
        let head = s.get::<Employee>(1).unwrap();
        let departments = s.all::<Department>().unwrap();
        assert!(departments.iter().all(|department| department.head(s).unwrap() == head));
        assert!(head.is_none_or(|head| head.heads(s).unwrap().to_vec() == departments));
    }
}
