//! What the tests need of the machine: programs, users, folders, ports.

use std::fs;
use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// Says that this test is skipped, and why; where it has to be run, it fails.
pub fn skipped(reason: &str) {
    assert!(!std::env::var("ORM_TEST_SERVERS").is_ok_and(|value| value == "required"), "{reason}");
    let thread = std::thread::current();
    // Not by `eprintln!`, which a test that passes keeps for itself.
    let _ = writeln!(std::io::stderr(), "skipped: {}: {reason}", thread.name().unwrap_or_default());
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
        skipped(&format!("there is no `{name}` on this machine"));
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
