//! Servers that ask for a password, over encrypted connections only.

use std::fs;

use crate::certificates;
use crate::instance::{Engine, Instance};
use crate::machine::give;

/// With every character that means something in a URL.
pub const PASSWORD: &str = "hunter2:/?#[]@!$&'()*+,;=% {}";
pub const PASSWORD_IN_URL: &str = "hunter2%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%25%20%7B%7D";

/// A server with a user `ada` and their database `library`.
pub struct Server(Instance);

/// One of each kind, as far as their programs are there.
pub fn each(test: impl Fn(&Server)) {
    for engine in [Engine::Postgres, Engine::Mariadb] {
        if let Some(instance) = Instance::installed(engine) {
            test(&Server::new(instance));
        }
    }
}

impl Server {
    fn new(mut instance: Instance) -> Server {
        let folder = instance.folder();
        certificates::write(folder, "server");
        certificates::write(folder, "other");
        for name in ["server.key", "server.crt", "server-ca.pem"] {
            give(&folder.join(name), instance.engine.user());
        }
        let file = |name: &str| folder.join(name).display().to_string();
        let settings = match instance.engine {
            Engine::Postgres => {
                let access = "local all all trust\nhostssl all all 0.0.0.0/0 scram-sha-256\n";
                fs::write(instance.data().join("pg_hba.conf"), access).unwrap();
                let [certificate, key] = ["server.crt", "server.key"].map(file);
                [
                    "--listen_addresses=127.0.0.1,127.0.0.2".to_owned(),
                    "--ssl=on".to_owned(),
                    format!("--ssl_cert_file={certificate}"),
                    format!("--ssl_key_file={key}"),
                ]
                .to_vec()
            }
            Engine::Mariadb => {
                let [certificate, key, authority] = ["server.crt", "server.key", "server-ca.pem"].map(file);
                [
                    "--bind-address=127.0.0.1,127.0.0.2".to_owned(),
                    "--require-secure-transport=ON".to_owned(),
                    "--skip-name-resolve".to_owned(),
                    format!("--ssl-cert={certificate}"),
                    format!("--ssl-key={key}"),
                    format!("--ssl-ca={authority}"),
                ]
                .to_vec()
            }
        };
        instance.settings = settings;
        instance.start();
        let password = PASSWORD.replace('\'', "''");
        let statements = match instance.engine {
            Engine::Postgres => {
                vec![format!("CREATE ROLE ada LOGIN PASSWORD '{password}'"), "CREATE DATABASE library OWNER ada".into()]
            }
            Engine::Mariadb => vec![
                "CREATE DATABASE library".into(),
                format!("CREATE USER ada@'%' IDENTIFIED BY '{password}'"),
                "GRANT ALL ON library.* TO ada@'%'".into(),
            ],
        };
        statements.iter().for_each(|statement| instance.administer(statement));
        Server(instance)
    }

    pub fn engine(&self) -> Engine {
        self.0.engine
    }

    /// A file that was made with the server: `server-ca.pem` is its authority, `other-ca.pem` another one.
    pub fn file(&self, name: &str) -> String {
        self.0.folder().join(name).display().to_string()
    }

    /// The URL for somebody who comes from outside.
    pub fn url(&self, password: &str, host: &str, options: &str) -> String {
        let scheme = if self.0.engine == Engine::Postgres { "postgres" } else { "mysql" };
        format!("{scheme}://ada:{password}@{host}:{}/library?{options}", self.0.port)
    }
}
