//! A server of one's own.

use std::fs;
use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use mysql::prelude::Queryable;
use tempfile::TempDir;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Postgres,
    Mariadb,
}

/// A server: its folder, and its process while it runs.
pub struct Instance {
    pub engine: Engine,
    pub port: u16,
    folder: TempDir,
    process: Option<Child>,
}

/// A program of this machine, `None` where it isn't there, when it was said that the test is skipped.
pub fn program(name: &str) -> Option<PathBuf> {
    // Debian's servers are not on the PATH, and what is there isn't always the program; the newest one comes first.
    let mut versions: Vec<_> = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten().collect();
    versions.sort_by_key(|version| std::cmp::Reverse(version.file_name().to_string_lossy().parse::<u32>().ok()));
    let mut folders: Vec<_> = versions.into_iter().map(|version| version.path().join("bin")).collect();
    folders.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    folders.push("/usr/sbin".into());
    let found = folders.into_iter().map(|folder| folder.join(name)).find(|path| path.is_file());
    if found.is_none() {
        let required = std::env::var("ORM_TEST_SERVERS").is_ok_and(|value| value == "required");
        assert!(!required, "there is no `{name}` on this machine");
        let thread = std::thread::current();
        // Not by `eprintln!`, which a test that passes keeps for itself.
        let test = thread.name().unwrap_or_default();
        let _ = writeln!(std::io::stderr(), "skipped: {test}: there is no `{name}` on this machine");
    }
    // The link that some distributions make doesn't find its other programs.
    found.map(|path| path.canonicalize().unwrap_or(path))
}

/// A port that nobody listens on.
pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// A folder that others may enter.
pub fn open_folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    folder
}

/// The number of a user or of their group; `None` where this is not root, who alone can be another one.
fn id(option: &str, user: &str) -> Option<u32> {
    let ask = |arguments: &[&str]| -> u32 {
        let output = Command::new("id").args(arguments).output().unwrap().stdout;
        String::from_utf8(output).unwrap().trim().parse().unwrap()
    };
    (ask(&["-u"]) == 0).then(|| ask(&[option, user]))
}

/// The command, as this user: no server is run by root.
pub fn as_user(program: &Path, user: &str) -> Command {
    let mut command = Command::new(program);
    if let (Some(uid), Some(gid)) = (id("-u", user), id("-g", user)) {
        command.uid(uid).gid(gid);
    }
    command.stdin(Stdio::null()).current_dir("/");
    command
}

/// Gives the folder to this user.
pub fn give(folder: &Path, user: &str) {
    if let (Some(uid), Some(gid)) = (id("-u", user), id("-g", user)) {
        chown(folder, Some(uid), Some(gid)).unwrap();
    }
}

/// Runs a command to its end, which has to be a good one.
pub fn done(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Waits until something is so.
pub fn until(what: &str, mut so: impl FnMut() -> bool) {
    let end = Instant::now() + Duration::from_secs(60);
    while !so() {
        assert!(Instant::now() < end, "waited too long: {what}");
        sleep(Duration::from_millis(20));
    }
}

pub fn listens(port: u16) -> bool {
    TcpStream::connect(("127.0.0.1", port)).is_ok()
}

/// Processes that are stopped, until this is dropped.
#[must_use]
pub struct Frozen(Vec<u32>);

impl Frozen {
    fn add(&mut self, process: u32) {
        self.0.push(process);
        signal("STOP", process);
        // Each of its threads stops by itself, when it comes to it.
        let threads = || numbers_in(&format!("/proc/{process}/task"));
        let stands = |thread| {
            state(&format!("/proc/{process}/task/{thread}")).is_none_or(|(state, _)| state == "T" || state == "Z")
        };
        until("the process stops", || threads().into_iter().all(stands));
    }
}

impl Drop for Frozen {
    fn drop(&mut self) {
        self.0.iter().for_each(|process| signal("CONT", *process));
    }
}

fn signal(name: &str, process: u32) {
    // It may have ended by itself.
    let _ = Command::new("sh").arg("-c").arg(format!("kill -{name} {process}")).output().unwrap();
}

fn children_of(process: u32) -> Vec<u32> {
    let mut numbers = numbers_in("/proc");
    numbers.retain(|number| state(&format!("/proc/{number}")).is_some_and(|(_, parent)| parent == process));
    numbers
}

fn numbers_in(folder: &str) -> Vec<u32> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect()
}

/// The state and the parent of a process, or of its thread: `number (name) state parent …`.
fn state(folder: &str) -> Option<(String, u32)> {
    let stat = fs::read_to_string(format!("{folder}/stat")).ok()?;
    let mut words = stat.rsplit_once(')')?.1.split_whitespace();
    Some((words.next()?.to_owned(), words.next()?.parse().ok()?))
}

impl Engine {
    pub fn user(self) -> &'static str {
        match self {
            Engine::Postgres => "postgres",
            Engine::Mariadb => "mysql",
        }
    }
}

impl Instance {
    /// A server with an empty database `test`, which runs; `None` without its programs.
    pub fn new(engine: Engine) -> Option<Instance> {
        let install = program(if engine == Engine::Postgres { "initdb" } else { "mariadb-install-db" })?;
        let mut instance = Instance::in_folder(engine)?;
        let mut command = as_user(&install, engine.user());
        match engine {
            Engine::Postgres => command
                .args(["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"])
                .arg(format!("--pgdata={}", instance.data().display())),
            Engine::Mariadb => command
                .args(["--no-defaults", "--auth-root-authentication-method=normal", "--skip-test-db"])
                .args(["datadir", "tmpdir"].map(|name| format!("--{name}={}", instance.data().display()))),
        };
        done(&mut command);
        instance.start();
        match engine {
            Engine::Postgres => instance.run_in("postgres", "CREATE DATABASE test"),
            Engine::Mariadb => instance.run_in("", "CREATE DATABASE test COLLATE utf8mb4_bin"),
        }
        Some(instance)
    }

    /// A standby of this PostgreSQL server, which runs; `None` without its programs.
    pub fn standby(&self) -> Option<Instance> {
        let backup = program("pg_basebackup")?;
        let mut standby = Instance::in_folder(Engine::Postgres)?;
        done(
            as_user(&backup, "postgres")
                .args([
                    "--host=127.0.0.1",
                    "--username=postgres",
                    "--write-recovery-conf",
                    "--checkpoint=fast",
                    "--no-sync",
                ])
                .arg(format!("--port={}", self.port))
                .arg(format!("--pgdata={}", standby.data().display())),
        );
        standby.start();
        Some(standby)
    }

    fn in_folder(engine: Engine) -> Option<Instance> {
        program(if engine == Engine::Postgres { "postgres" } else { "mariadbd" })?;
        let folder = open_folder();
        let instance = Instance { engine, port: free_port(), folder, process: None };
        for folder in [instance.data(), instance.run_folder()] {
            fs::create_dir(&folder).unwrap();
            fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
            give(&folder, engine.user());
        }
        Some(instance)
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn run_folder(&self) -> PathBuf {
        self.folder.path().join("run")
    }

    /// Starts the server; it answers afterwards.
    pub fn start(&mut self) {
        until("the server starts", || {
            let ended = self.process.as_mut().is_none_or(|process| process.try_wait().unwrap().is_some());
            if ended {
                // Also when what is left of one that was killed was still in the way.
                self.process = Some(self.command().spawn().unwrap());
            }
            self.answers()
        });
    }

    fn command(&self) -> Command {
        let log = fs::File::options().create(true).append(true).open(self.folder.path().join("log")).unwrap();
        let data = self.data();
        let run = self.run_folder();
        let mut command = match self.engine {
            Engine::Postgres => {
                let mut command = as_user(&program("postgres").unwrap(), "postgres");
                command.arg("-D").arg(data).arg("-k").arg(run).arg("-p").arg(self.port.to_string());
                command.args(["-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "shared_buffers=16MB"]);
                command
            }
            Engine::Mariadb => {
                let mut command = as_user(&program("mariadbd").unwrap(), "mysql");
                command.args(["--no-defaults", "--bind-address=127.0.0.1", "--innodb-buffer-pool-size=16M"]);
                command.args(["datadir", "tmpdir"].map(|name| format!("--{name}={}", data.display())));
                command.arg(format!("--port={}", self.port));
                command.arg(format!("--socket={}", run.join("socket").display()));
                command
            }
        };
        command.stdout(log.try_clone().unwrap()).stderr(log);
        command
    }

    fn answers(&self) -> bool {
        match self.engine {
            Engine::Postgres => postgres::Client::connect(&self.url_of("postgres"), postgres::NoTls).is_ok(),
            Engine::Mariadb => mysql::Conn::new(self.url_of("").as_str()).is_ok(),
        }
    }

    /// Ends the server as a crash does.
    pub fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().unwrap();
            process.wait().unwrap();
        }
        until("nobody listens any more", || !listens(self.port));
    }

    /// Stops all of the server's processes where they are: it is there, and answers nothing.
    pub fn freeze(&self) -> Frozen {
        let server = self.process.as_ref().unwrap().id();
        let mut frozen = Frozen(Vec::new());
        frozen.add(server);
        // Nobody comes to these any more.
        children_of(server).into_iter().for_each(|child| frozen.add(child));
        frozen
    }

    fn url_of(&self, database: &str) -> String {
        match self.engine {
            Engine::Postgres => format!("postgres://postgres@127.0.0.1:{}/{database}", self.port),
            Engine::Mariadb => format!("mysql://root@127.0.0.1:{}/{database}", self.port),
        }
    }

    /// The URL of the database `test`, with options.
    pub fn url(&self, options: &str) -> String {
        format!("{}?{options}", self.url_of("test"))
    }

    /// Runs a statement through the driver alone.
    pub fn plain(&self, sql: &str) {
        self.run_in("test", sql);
    }

    fn run_in(&self, database: &str, sql: &str) {
        let url = self.url_of(database);
        match self.engine {
            Engine::Postgres => {
                postgres::Client::connect(&url, postgres::NoTls).unwrap().batch_execute(sql).unwrap();
            }
            Engine::Mariadb => mysql::Conn::new(url.as_str()).unwrap().query_drop(sql).unwrap(),
        }
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        if std::thread::panicking() {
            // What it had to say is shown with the test that failed.
            println!("{}", fs::read_to_string(self.folder.path().join("log")).unwrap_or_default());
        }
        if let Some(mut process) = self.process.take() {
            // PostgreSQL's other processes end by themselves then.
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}
