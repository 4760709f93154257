//! Servers of a test's own: encrypted, with a user `ada` and a password, their data in a temporary folder.

use std::fs;
use std::io::Write;
use std::net::TcpListener;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use mysql::prelude::Queryable;
use tempfile::TempDir;

use crate::certificates;

/// With every character that means something in a URL.
pub const PASSWORD: &str = "hunter2:/?#[]@!$&'()*+,;=% {}";
pub const PASSWORD_IN_URL: &str = "hunter2%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%25%20%7B%7D";

/// A server, stopped when it is dropped.
pub struct Server {
    pub scheme: &'static str,
    pub port: u16,
    folder: TempDir,
    process: Child,
}

/// One of each kind, as far as their programs are there.
pub fn each(test: impl Fn(&Server)) {
    for start in [postgres, mariadb] {
        match start() {
            Ok(server) => test(&server),
            Err(reason) => skipped(&reason),
        }
    }
}

pub fn skipped(reason: &str) {
    assert!(!std::env::var("ORM_TEST_SERVERS").is_ok_and(|value| value == "required"), "{reason}");
    let thread = std::thread::current();
    // Not by `eprintln!`, which a test that passes keeps for itself.
    let _ = writeln!(std::io::stderr(), "skipped: {}: {reason}", thread.name().unwrap_or_default());
}

impl Server {
    /// A file that was made with the server: `server-ca.pem` is its authority, `other-ca.pem` another one.
    pub fn file(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    /// The URL for somebody who comes from outside.
    pub fn url(&self, password: &str, host: &str, options: &str) -> String {
        format!("{}://ada:{password}@{host}:{}/library?{options}", self.scheme, self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A folder for a server's user, with certificates.
fn folder(user: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    certificates::write(path, "server");
    certificates::write(path, "other");
    fs::create_dir(path.join("data")).unwrap();
    fs::set_permissions(path.join("data"), fs::Permissions::from_mode(0o700)).unwrap();
    for name in ["data", "server.key", "server.crt", "server-ca.pem"] {
        give(&path.join(name), user);
    }
    folder
}

/// No server is run by root.
fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0)
}

fn give(path: &Path, user: &str) {
    if is_root() {
        let id = |option: &str| text(Command::new("id").args([option, user])).trim().parse().unwrap();
        chown(path, Some(id("-u")), Some(id("-g"))).unwrap();
    }
}

fn text(command: &mut Command) -> String {
    let output = command.stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A program to be run by the server's user.
fn program(user: &str, path: &Path) -> Command {
    if !is_root() {
        return Command::new(path);
    }
    // Its process becomes the program's.
    let mut command = Command::new("setpriv");
    command.args(["--reuid", user, "--regid", user, "--clear-groups", "--"]).arg(path).env("HOME", "/nonexistent");
    command
}

/// The newest program of this name in the folders that packages put servers' programs in.
fn find(name: &str) -> Result<PathBuf, String> {
    let mut folders: Vec<PathBuf> = std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()).collect();
    folders.push("/usr/sbin".into());
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut versions: Vec<PathBuf> = versions.map(|version| version.path().join("bin")).collect();
    versions.sort();
    folders.extend(versions.into_iter().rev());
    let found = folders.into_iter().map(|folder| folder.join(name)).find(|path| path.exists());
    found.ok_or_else(|| format!("there is no program `{name}`"))
}

pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// Asks again until there is an answer, or the server is gone.
fn when_it_answers<T, E: std::fmt::Display>(process: &mut Child, log: &Path, ask: impl Fn() -> Result<T, E>) -> T {
    let until = Instant::now() + Duration::from_secs(60);
    loop {
        match ask() {
            Ok(answer) => return answer,
            Err(error) => {
                let gone = process.try_wait().unwrap().is_some() || Instant::now() > until;
                assert!(!gone, "{error}: {}", fs::read_to_string(log).unwrap_or_default());
            }
        }
        sleep(Duration::from_millis(50));
    }
}

fn spawn(command: &mut Command, log: &Path) -> Child {
    let file = fs::File::create(log).unwrap();
    command.stdin(Stdio::null()).stdout(file.try_clone().unwrap()).stderr(file).spawn().unwrap()
}

/// PostgreSQL that is asked for a password over an encrypted connection only.
fn postgres() -> Result<Server, String> {
    let (initdb, server) = (find("initdb")?, find("postgres")?);
    let folder = folder("postgres");
    let (path, data, port) = (folder.path(), folder.path().join("data"), free_port());
    text(program("postgres", &initdb).current_dir(&data).arg("--pgdata").arg(&data).args([
        "--username=postgres",
        "--auth=trust",
        "--no-sync",
        "--encoding=UTF8",
        "--locale=C.UTF-8",
    ]));
    let access = "local all all trust\nhostssl all all 0.0.0.0/0 scram-sha-256\n";
    fs::write(data.join("pg_hba.conf"), access).unwrap();
    let settings = [
        format!("port={port}"),
        format!("unix_socket_directories={}", data.display()),
        "listen_addresses=127.0.0.1,127.0.0.2".to_owned(),
        "fsync=off".to_owned(),
        "ssl=on".to_owned(),
        format!("ssl_cert_file={}", path.join("server.crt").display()),
        format!("ssl_key_file={}", path.join("server.key").display()),
    ];
    let log = path.join("log");
    let mut command = program("postgres", &server);
    command.current_dir(&data).arg("-D").arg(&data).args(settings.iter().flat_map(|setting| ["-c", setting]));
    let mut process = spawn(&mut command, &log);
    let mut config = ::postgres::Config::new();
    config.host_path(&data).port(port).user("postgres").dbname("postgres");
    let mut client = when_it_answers(&mut process, &log, || config.connect(::postgres::NoTls));
    let quoted = PASSWORD.replace('\'', "''");
    client.batch_execute(&format!("CREATE ROLE ada LOGIN PASSWORD '{quoted}'")).unwrap();
    client.batch_execute("CREATE DATABASE library OWNER ada").unwrap();
    Ok(Server { scheme: "postgres", port, folder, process })
}

/// MariaDB with the same.
fn mariadb() -> Result<Server, String> {
    let (install, server) = (find("mariadb-install-db")?, find("mariadbd")?);
    let folder = folder("mysql");
    let (path, data, port) = (folder.path(), folder.path().join("data"), free_port());
    text(
        program("mysql", &install)
            .args(["--no-defaults", "--auth-root-authentication-method=normal", "--skip-test-db"])
            .args([format!("--datadir={}", data.display()), format!("--tmpdir={}", data.display())]),
    );
    let socket = data.join("socket");
    let log = path.join("log");
    let mut command = program("mysql", &server);
    command
        .args([
            "--no-defaults",
            "--bind-address=127.0.0.1,127.0.0.2",
            "--require-secure-transport=ON",
            "--skip-name-resolve",
        ])
        .args([
            format!("--datadir={}", data.display()),
            format!("--socket={}", socket.display()),
            format!("--tmpdir={}", data.display()),
            format!("--port={port}"),
            format!("--ssl-cert={}", path.join("server.crt").display()),
            format!("--ssl-key={}", path.join("server.key").display()),
            format!("--ssl-ca={}", path.join("server-ca.pem").display()),
        ]);
    let mut process = spawn(&mut command, &log);
    let options = || mysql::OptsBuilder::new().socket(Some(socket.display().to_string())).user(Some("root"));
    let mut conn = when_it_answers(&mut process, &log, || mysql::Conn::new(options()));
    conn.exec_drop("SET SESSION sql_mode = CONCAT(@@sql_mode, ',NO_BACKSLASH_ESCAPES')", ()).unwrap();
    conn.query_drop("CREATE DATABASE library").unwrap();
    let quoted = PASSWORD.replace('\'', "''");
    conn.query_drop(format!("CREATE USER ada@'%' IDENTIFIED BY '{quoted}'")).unwrap();
    conn.query_drop("GRANT ALL ON library.* TO ada@'%'").unwrap();
    Ok(Server { scheme: "mysql", port, folder, process })
}
