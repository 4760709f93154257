//! Three MariaDB nodes that all take writes (Galera): what is in conflict with another node's write is run again, and a
//! node that is killed in the middle and comes back costs no row that was committed, and doubles none.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{scope, sleep};
use std::time::{Duration, Instant};

use orm_core::{Constraint, Database, Error, prelude::*};
use tempfile::TempDir;

use crate::machine::skipped;

/// Few, so that writers meet.
const ACCOUNTS: i64 = 4;
const WRITERS: i64 = 6;

#[derive(Model)]
#[model(table = "accounts")]
struct Account {
    #[column(primary_key)]
    id: i64,
    balance: i64,
    #[relationship(backref = "account")]
    entries: HasMany<Entry>,
}

#[derive(Model)]
#[model(table = "entries", unique(writer, number))]
struct Entry {
    #[column(primary_key)]
    id: i64,
    writer: i64,
    number: i64,
    #[column(foreign_key = Account::id)]
    account_id: i64,
}

struct Cluster {
    folder: PathBuf,
    nodes: Vec<Database>,
    _temporary: TempDir,
}

fn galera(arguments: &[&str]) -> Output {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/servers/galera");
    // Not to a pipe: the nodes would hold it open.
    let (out, error) = (tempfile::tempfile().unwrap(), tempfile::tempfile().unwrap());
    let (mut to_read, mut errors) = (out.try_clone().unwrap(), error.try_clone().unwrap());
    let status = Command::new(script).args(arguments).stdout(out).stderr(error).status().unwrap();
    Output { status, stdout: written(&mut to_read), stderr: written(&mut errors) }
}

fn written(file: &mut fs::File) -> Vec<u8> {
    use std::io::{Read, Seek};
    let mut text = Vec::new();
    file.rewind().unwrap();
    file.read_to_end(&mut text).unwrap();
    text
}

impl Cluster {
    fn start() -> Result<Cluster, String> {
        let temporary = tempfile::tempdir().unwrap();
        fs::set_permissions(temporary.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let folder = temporary.path().join("cluster");
        let output = galera(&["start", folder.to_str().unwrap()]);
        let mut cluster = Cluster { folder, nodes: Vec::new(), _temporary: temporary };
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        match output.status.code() {
            Some(0) => {}
            Some(3) => return Err(said),
            _ => panic!("{said}"),
        }
        for port in String::from_utf8(output.stdout).unwrap().lines() {
            let url = format!("mysql://root@127.0.0.1:{port}/library?connect_timeout=2&lock_timeout=5000");
            cluster.nodes.push(Database::open(&url).unwrap());
        }
        assert_eq!(cluster.nodes.len(), 3);
        Ok(cluster)
    }

    fn tell(&self, action: &str, node: &str) {
        let output = galera(&[action, self.folder.to_str().unwrap(), node]);
        assert!(output.status.success(), "{action}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // What they still have to write down goes with the folder.
        galera(&["kill", self.folder.to_str().unwrap()]);
    }
}

/// Tells the writers to stop.
struct Told<'a>(&'a AtomicBool);

impl Drop for Told<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// What the writers did.
#[derive(Default)]
struct Seen {
    runs: AtomicUsize,
    /// On each of the nodes.
    committed: [AtomicUsize; 3],
    /// Elsewhere, because the node was gone.
    elsewhere: AtomicUsize,
}

#[test]
fn no_committed_row_is_lost_and_none_is_doubled() {
    let cluster = match Cluster::start() {
        Ok(cluster) => cluster,
        Err(reason) => return skipped(&reason),
    };
    let [first, second, third] = &cluster.nodes[..] else { panic!() };
    Schema::of::<(Account, Entry)>().create(first).unwrap();
    let accounts = (1..=ACCOUNTS).map(|id| Account::draft().id(id).balance(0));
    first.transaction(|s| s.insert_all(accounts.clone()).map(|_| ())).unwrap();
    for node in [second, third] {
        until(|| node.read(|s| s.query::<Account>().count()).is_ok_and(|count| count == ACCOUNTS as u64));
    }

    let (seen, stop) = (Seen::default(), AtomicBool::new(false));
    let committed: BTreeSet<(i64, i64)> = scope(|scope| {
        let (cluster, seen, stop) = (&cluster, &seen, &stop);
        let writers: Vec<_> =
            (0..WRITERS).map(|writer| scope.spawn(move || write(cluster, writer, seen, stop))).collect();
        // Also when something is wrong here: they would be waited for.
        let _told = Told(stop);
        let more = |nodes: usize| {
            let on_each = || seen.committed.each_ref().map(|count| count.load(Ordering::Relaxed));
            let before = on_each();
            until(|| on_each().iter().zip(before).take(nodes).all(|(count, before)| *count >= before + 60));
        };
        more(3);
        cluster.tell("kill", "3");
        more(2);
        cluster.tell("rejoin", "3");
        more(3);
        stop.store(true, Ordering::Relaxed);
        writers.into_iter().flat_map(|writer| writer.join().unwrap()).collect()
    });

    for node in &cluster.nodes {
        // What others committed last may be on its way.
        until(|| node.read(|s| s.query::<Entry>().count()).is_ok_and(|count| count == committed.len() as u64));
        let s = node.session().unwrap();
        let entries = s.all::<Entry>().unwrap();
        let stored: BTreeSet<_> = entries.iter().map(|entry| (entry.writer, entry.number)).collect();
        assert_eq!((entries.len(), &stored), (committed.len(), &committed));
        for account in s.all::<Account>().unwrap() {
            assert_eq!(account.balance, account.entries(&s).unwrap().len() as i64, "account {}", account.id);
        }
    }
    let [runs, elsewhere] = [&seen.runs, &seen.elsewhere].map(|count| count.load(Ordering::Relaxed));
    println!(
        "{} rows; {} runs were in conflict; {elsewhere} times another node",
        committed.len(),
        runs - committed.len()
    );
    assert!(runs > committed.len() && elsewhere > 0);
}

/// Writes rows one after the other until it is told to stop; those that were committed.
fn write(cluster: &Cluster, writer: i64, seen: &Seen, stop: &AtomicBool) -> Vec<(i64, i64)> {
    let mut committed = Vec::new();
    for number in 0.. {
        if stop.load(Ordering::Relaxed) {
            break;
        }
        let mut node = writer as usize % 3;
        while let Err(error) = book(&cluster.nodes[node], writer, number, seen) {
            match error {
                Error::Conflict { .. } | Error::Locked { .. } => {}
                // Whether it took place isn't known. If it did, the unique key refuses the second time.
                Error::Refused { constraint: Constraint::Unique, .. } => break,
                _ => {
                    seen.elsewhere.fetch_add(1, Ordering::Relaxed);
                    node = (node + 1) % 3;
                    sleep(Duration::from_millis(20));
                }
            }
        }
        committed.push((writer, number));
        seen.committed[node].fetch_add(1, Ordering::Relaxed);
    }
    committed
}

fn book(node: &Database, writer: i64, number: i64, seen: &Seen) -> Result<(), Error> {
    node.transaction(|s| {
        seen.runs.fetch_add(1, Ordering::Relaxed);
        let account = s.one::<Account>((writer + number) % ACCOUNTS + 1)?;
        s.update(account, |row| row.balance += 1)?;
        account.entries(s)?.create(Entry::draft().writer(writer).number(number))?;
        Ok(())
    })
}

fn until(what: impl Fn() -> bool) {
    let until = Instant::now() + Duration::from_secs(120);
    while !what() {
        assert!(Instant::now() < until, "nothing comes of it");
        sleep(Duration::from_millis(20));
    }
}
