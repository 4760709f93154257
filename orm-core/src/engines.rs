//! Databases of many machines that speak PostgreSQL's or MySQL's protocol: what each asks of a program, and what of it is
//! met here.
//!
//! | opened by | engine | tested |
//! | --- | --- | --- |
//! | `mysql://` | MySQL | 9.7: all tests that run on MariaDB, with `innodb_native_foreign_keys = ON` |
//! | `mysql://` | MariaDB Galera Cluster | yes: three nodes, writers on all, one killed and rejoined |
//! | `postgres://` | CockroachDB, YugabyteDB, Citus | no: on paper |
//! | `mysql://` | TiDB, Vitess | no: on paper |
//!
//! What is on paper was read in the engines' own documentation, linked at the end of each paragraph, and compared with the
//! statements that this library sends. Nobody has run it.
//!
//! # What they have in common
//!
//! - **A transaction that lost is to be run again.** Such an engine decides at the latest when it commits whether a
//!   transaction fits in with those of other nodes. [`Error::Conflict`](crate::Error::Conflict) is what it is called here,
//!   by whichever code the engine reports it, and [`Database::transaction`](crate::Database::transaction) runs its closure again.
//! - **Whether a commit took place may not be known.** A connection that is lost at `COMMIT`, or a code that says so
//!   (`40003`), is [`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown), and nothing is run again after it. A unique key of
//!   the application's own makes the second try safe.
//! - **Keys that the database assigns have no order and no end near by.** Nothing here takes a later row for the one with the
//!   greater key: rows have the order that a query asks for, pages go by the values that they are sorted by, and the keys of
//!   rows that are inserted together are told by the server or proven. An `i64` holds all of them; an `i32` key overflows.
//!   Best are keys that the application makes, as a `uuid::Uuid`.
//! - **A key costs a round trip.** Loading by relationship is one statement a relationship, with one parameter for all keys,
//!   and a graph is inserted in one statement a level and table.
//!
//! # MySQL
//!
//! | it | here |
//! | --- | --- |
//! | lets a later write to a row win, whatever the snapshot shows | `isolation_level=serializable` in the URL, by which what a writing transaction reads is locked; or for one model a column that counts versions (`#[column(version)]`), for one row [`get_for_update`](crate::Session::get_for_update) |
//! | keeps the expression of a default with backslashes in front of quotes, and reads them as characters where `NO_BACKSLASH_ESCAPES` is set | such a text is written in hexadecimal digits |
//! | doesn't choose rows of a table that it writes | they are chosen in a subquery of their own first |
//! | follows foreign keys above InnoDB from 9.6, unless started with `innodb_native_foreign_keys = ON`: a `DELETE` in 9.7.4 left rows behind in tables that reference each other, and on one of two ways to a table, and gave up a tree of six rows | a warning of `tracing`, target `orm_core::server`, at the first connection |
//!
//! # CockroachDB
//!
//! | it | here |
//! | --- | --- |
//! | reports `40001` for a transaction to be run again, at any statement and at `COMMIT` | [`Error::Conflict`](crate::Error::Conflict) |
//! | reports `40003` for a commit that may have taken place | [`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown) |
//! | is `SERIALIZABLE` where nothing else is set up | `REPEATABLE READ` is asked for, unless the URL says `isolation_level=serializable` |
//! | gives back a rolled back part with nested savepoints | each write stands behind one; after `40001` the transaction is over, which is asked of the connection |
//! | makes keys by `unique_rowid()`, of 64 bits and in no order | nothing here goes by their order; `i64` |
//! | enforces foreign keys and their actions | as with PostgreSQL |
//!
//! `Schema::create` declares assigned keys as identity columns, which exist there too. Its `DO` block, which adds the foreign
//! keys of tables that reference each other, needs a version with PL/pgSQL; without it such tables are made by a script.
//! Sources: [retries](https://www.cockroachlabs.com/docs/stable/advanced-client-side-transaction-retries),
//! [serial](https://www.cockroachlabs.com/docs/stable/serial), [savepoints](https://www.cockroachlabs.com/docs/stable/savepoint),
//! [error codes](https://www.cockroachlabs.com/docs/stable/common-errors).
//!
//! # YugabyteDB
//!
//! | it | here |
//! | --- | --- |
//! | reports `40001` for conflicts and for reads that have to begin anew, `40P01` for deadlocks | [`Error::Conflict`](crate::Error::Conflict) |
//! | has snapshot isolation under the name `REPEATABLE READ` | what is asked for |
//! | has savepoints as PostgreSQL has | as with PostgreSQL |
//! | hands out sequences in parts, a hundred numbers to a connection | gaps, and no order among connections: nothing here minds |
//! | changes a table in a transaction of its own | `Schema::create` may be half done when it fails; it can be called again |
//!
//! Sources: [error codes](https://docs.yugabyte.com/stable/develop/learn/transactions/transactions-errorcodes-ysql/),
//! [retries](https://docs.yugabyte.com/stable/develop/learn/transactions/transactions-retries-ysql/),
//! [transactions](https://docs.yugabyte.com/stable/explore/transactions/).
//!
//! # Citus
//!
//! It is PostgreSQL with an extension; a table that is not distributed is any other table, with all that it can. For those
//! that are:
//!
//! | it | here |
//! | --- | --- |
//! | takes a primary or unique key only with the distribution column in it | a composite key, `(tenant_id, id)`; foreign keys may share its columns, see [`derive@crate::Model`] |
//! | takes a foreign key between tables distributed alike, with the distribution column in it, and to reference tables | the same composite keys; associations and shared tables as reference tables |
//! | can't change the distribution column of a row | it is in the primary key, which [`Session::update`](crate::Session::update) can't change |
//! | locks rows and runs recursive queries on one shard only | [`Query::for_update`](crate::Query::for_update) and [`Session::reachable`](crate::Session::reachable) need a condition on the distribution column there; the latter has none, so level by level |
//! | takes a correlated subquery only on the distribution column | `any`, `has` and counts go along foreign keys, which have it |
//!
//! `SELECT create_distributed_table(…)` is a script's. Sources:
//! [limitations](https://docs.citusdata.com/en/stable/develop/reference_workarounds.html),
//! [tables](https://docs.citusdata.com/en/stable/develop/reference_ddl.html).
//!
//! # TiDB
//!
//! | it | here |
//! | --- | --- |
//! | reports `8002`, `8005`, `8022`, `8028` and `9007` for a transaction to be run again, beside MySQL's `1213` | [`Error::Conflict`](crate::Error::Conflict) |
//! | has snapshot isolation under the name `REPEATABLE READ`; in its pessimistic mode a later write wins, as with MySQL | a column of the application's own that counts versions; the table of differences in the README has it for MySQL |
//! | makes keys in parts for each node: unique, in no order among nodes | keys of several rows are counted from the first and proven; where they can't be, rows are inserted one by one |
//! | has savepoints since 6.2, and foreign keys since 6.6 (for production since 8.5) | older ones won't do |
//! | limits a transaction to 100 MiB where nothing else is set up | `8004`, an [`Error::Database`](crate::Error::Database): smaller transactions |
//!
//! Sources: [error codes](https://docs.pingcap.com/tidb/stable/error-codes),
//! [compatibility](https://docs.pingcap.com/tidb/stable/mysql-compatibility),
//! [foreign keys](https://docs.pingcap.com/tidb/stable/foreign-key),
//! [transactions](https://docs.pingcap.com/tidb/stable/transaction-overview).
//!
//! # Vitess
//!
//! A keyspace that isn't sharded is MySQL behind a proxy. One that is sharded:
//!
//! | it | here |
//! | --- | --- |
//! | has no `AUTO_INCREMENT`, but sequences that the proxy fills in | tables are made by a script; an inserted key is taken from what the server reports |
//! | enforces foreign keys within a shard only, and only where the keyspace is set to | a row that its foreign key doesn't lead to is [`Error::NotFound`](crate::Error::NotFound), never a panic; what `on_delete` would do is then left undone |
//! | is `READ COMMITTED` over several shards | **not met**: an identity map has to be able to rely on a snapshot. Keep a transaction to one shard |
//! | commits shard by shard where nothing else is set up | **not met**: set `transaction_mode` to `TWOPC`, or keep a transaction to one shard |
//!
//! Sources: [compatibility](https://vitess.io/docs/reference/compatibility/mysql-compatibility/),
//! [sequences](https://vitess.io/docs/reference/features/vitess-sequences/),
//! [foreign keys](https://vitess.io/docs/user-guides/vschema-guide/foreign-keys/),
//! [sharded schemas](https://planetscale.com/docs/vitess/schema-changes/schema-lint-errors/unsupported-sharded-feature).
