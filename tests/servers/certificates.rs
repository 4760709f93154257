//! An authority that nobody else knows, and a certificate of it for a server.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// For the addresses that the tests connect to; `127.0.0.2` is not among them.
const NAMES: &str = "subjectAltName=IP:127.0.0.1,IP:0.0.0.0\nbasicConstraints=critical,CA:FALSE\n";
const KEY: [&str; 5] = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];

/// Writes `NAME-ca.pem`, and with its signature `NAME.crt` with `NAME.key`.
pub fn write(folder: &Path, name: &str) {
    let file = |suffix: &str| folder.join(format!("{name}{suffix}")).display().to_string();
    let [authority, authority_key, request, key, certificate, names] =
        ["-ca.pem", "-ca.key", ".csr", ".key", ".crt", ".ext"].map(file);
    fs::write(&names, NAMES).unwrap();
    let subject = format!("/CN=authority of {name}");
    openssl(
        &[
            &["req", "-x509"],
            &KEY[..],
            &["-subj", &subject, "-days", "2", "-keyout", &authority_key, "-out", &authority],
        ]
        .concat(),
    );
    openssl(&[&["req"], &KEY[..], &["-subj", "/CN=server", "-keyout", &key, "-out", &request]].concat());
    let signed = ["-CA", &authority, "-CAkey", &authority_key, "-CAcreateserial", "-days", "2", "-extfile", &names];
    openssl(&[&["x509", "-req", "-in", &request, "-out", &certificate], &signed[..]].concat());
}

fn openssl(arguments: &[&str]) {
    let output = Command::new("openssl").args(arguments).stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "openssl {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}
