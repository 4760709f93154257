use std::sync::OnceLock;

use postgres::{Client, NoTls, SimpleQueryMessage};

use super::{Place, unique_name, url_of};

pub static REACHED: OnceLock<Result<String, String>> = OnceLock::new();

pub fn reach() -> Result<String, String> {
    let url = url_of("ORM_TEST_POSTGRES", "postgres://postgres@127.0.0.1:5432/test");
    match Client::connect(&url, NoTls) {
        Ok(_) => Ok(url),
        Err(error) => Err(format!("there is no PostgreSQL server at ORM_TEST_POSTGRES: {error}")),
    }
}

pub struct Schema {
    server: &'static str,
    name: String,
}

impl Schema {
    pub fn new(server: &'static str) -> Schema {
        let name = unique_name();
        Client::connect(server, NoTls).unwrap().batch_execute(&format!("CREATE SCHEMA {name}")).unwrap();
        Schema { server, name }
    }

    fn connect(&self) -> Client {
        Client::connect(&self.url(), NoTls).unwrap()
    }
}

impl Place for Schema {
    fn url(&self) -> String {
        let separator = if self.server.contains('?') { '&' } else { '?' };
        format!("{}{separator}options=-c%20search_path%3D{1}&application_name={1}", self.server, self.name)
    }

    fn run(&self, script: &str) {
        self.connect().batch_execute(script).unwrap();
    }

    fn cut(&self) {
        let mut client = Client::connect(self.server, NoTls).unwrap();
        let terminate = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = $1";
        client.execute(terminate, &[&self.name]).unwrap();
    }

    fn rows(&self, sql: &str) -> Vec<String> {
        let messages = self.connect().simple_query(sql).unwrap();
        let row = |message| match message {
            SimpleQueryMessage::Row(row) => {
                Some((0..row.len()).map(|at| row.get(at).unwrap_or("NULL").to_owned()).collect::<Vec<_>>().join(" "))
            }
            _ => None,
        };
        messages.into_iter().filter_map(row).collect()
    }
}

impl Drop for Schema {
    fn drop(&mut self) {
        if let Ok(mut client) = Client::connect(self.server, NoTls) {
            let _ = client.batch_execute(&format!("DROP SCHEMA {} CASCADE", self.name));
        }
    }
}
