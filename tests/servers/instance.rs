//! A server of one's own.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};

use mysql::prelude::Queryable;
use tempfile::TempDir;

use crate::machine::{as_user, done, free_port, give, listens, open_folder, program, until};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Postgres,
    Mariadb,
}

/// A server: its folder, and its process while it runs.
pub struct Instance {
    pub engine: Engine,
    pub port: u16,
    /// More of the server's arguments, which come after the others.
    pub settings: Vec<String>,
    folder: TempDir,
    process: Option<Child>,
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
        let mut instance = Instance::installed(engine)?;
        instance.start();
        instance.administer(match engine {
            Engine::Postgres => "CREATE DATABASE test",
            Engine::Mariadb => "CREATE DATABASE test COLLATE utf8mb4_bin",
        });
        Some(instance)
    }

    /// A server that isn't started yet; `None` without its programs.
    pub fn installed(engine: Engine) -> Option<Instance> {
        let install = program(if engine == Engine::Postgres { "initdb" } else { "mariadb-install-db" })?;
        let instance = Instance::in_folder(engine)?;
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
        let instance = Instance { engine, port: free_port(), settings: Vec::new(), folder, process: None };
        for folder in [instance.data(), instance.run_folder()] {
            fs::create_dir(&folder).unwrap();
            fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
            give(&folder, engine.user());
        }
        Some(instance)
    }

    /// The folder with all that belongs to the server.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn data(&self) -> PathBuf {
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
        command.args(&self.settings).stdout(log.try_clone().unwrap()).stderr(log);
        command
    }

    fn answers(&self) -> bool {
        match self.engine {
            Engine::Postgres => self.postgres("postgres").is_ok(),
            Engine::Mariadb => self.mariadb(None).is_ok(),
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

    /// The number of the server's process, which has to run.
    pub fn process(&self) -> u32 {
        self.process.as_ref().unwrap().id()
    }

    /// The URL of the database `test`, with options.
    pub fn url(&self, options: &str) -> String {
        let user = if self.engine == Engine::Postgres { "postgres://postgres" } else { "mysql://root" };
        format!("{user}@127.0.0.1:{}/test?{options}", self.port)
    }

    /// Runs a statement in the database `test` through the driver alone.
    pub fn plain(&self, sql: &str) {
        match self.engine {
            Engine::Postgres => self.postgres("test").unwrap().batch_execute(sql).unwrap(),
            Engine::Mariadb => self.mariadb(Some("test")).unwrap().query_drop(sql).unwrap(),
        }
    }

    /// Runs a statement that has to do with no database of a test's.
    pub fn administer(&self, sql: &str) {
        match self.engine {
            Engine::Postgres => self.postgres("postgres").unwrap().batch_execute(sql).unwrap(),
            Engine::Mariadb => self.mariadb(None).unwrap().query_drop(sql).unwrap(),
        }
    }

    fn postgres(&self, database: &str) -> Result<postgres::Client, postgres::Error> {
        let mut config = postgres::Config::new();
        config.host_path(self.run_folder()).port(self.port).user("postgres").dbname(database);
        config.connect(postgres::NoTls)
    }

    fn mariadb(&self, database: Option<&str>) -> mysql::Result<mysql::Conn> {
        let socket = self.run_folder().join("socket").display().to_string();
        mysql::Conn::new(mysql::OptsBuilder::new().socket(Some(socket)).user(Some("root")).db_name(database))
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
