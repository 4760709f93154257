//! The holder's side is generated, because the foreign key is unique.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "workers")]
struct Worker {
    #[column(primary_key)]
    id: i64,
}

#[derive(Model, Debug)]
#[model(table = "lockers")]
struct Locker {
    #[column(primary_key)]
    id: i64,
    #[column(unique, foreign_key = Worker::id)]
    worker_id: Option<i64>,
    #[relationship(backref = "locker")]
    worker: BelongsTo<Option<Worker>>,
}

shape! {
    Generated: Worker => Locker, models: (Worker, Locker),
    holders: [1, 2, 3], all_held: [1, 2, 3],
    held: locker, holder: worker, give: set_worker,
    moved: |s| s.update_where(Locker::WORKER_ID.eq(1), [Locker::WORKER_ID.set(3)]).unwrap(),
    deleted: |s| s.delete_where(Locker::ID.eq(1)).unwrap(),
    move_sql: "UPDATE lockers SET worker_id = 3 WHERE worker_id = 1", delete_sql: "DELETE FROM lockers WHERE id = 1",
    fill: |s| {
        let workers = s.insert_all((0..3).map(|_| Worker::draft())).unwrap();
        let ids = [Some(workers[0].id), Some(workers[1].id), None];
        s.insert_all(ids.map(|id| Locker::draft().worker_id(id))).unwrap();
    }
}
