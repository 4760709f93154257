//! What a URL says: which engine, and which of its options are not the engine's.

use crate::backend::Backend;

/// The schemes of the backends that are there.
const SCHEMES: &[&str] = &[
    #[cfg(feature = "sqlite")]
    "`sqlite:`",
    #[cfg(feature = "postgres")]
    "`postgres:`",
    #[cfg(feature = "mysql")]
    "`mysql:`",
];

/// The engine that the URL's scheme names.
pub(super) fn backend(url: &str) -> Result<Box<dyn Backend>, String> {
    match url.split_once(':') {
        #[cfg(feature = "sqlite")]
        Some(("sqlite", rest)) => Ok(Box::new(crate::backend::sqlite::Sqlite::from_url(rest)?)),
        #[cfg(feature = "postgres")]
        Some(("postgres" | "postgresql", rest)) => Ok(Box::new(crate::backend::postgres::Postgres::from_url(rest)?)),
        #[cfg(feature = "mysql")]
        Some(("mysql" | "mariadb", rest)) => Ok(Box::new(crate::backend::mysql::Mysql::from_url(rest)?)),
        _ => Err(format!("it begins with none of {}", SCHEMES.join(", "))),
    }
}

/// The URL without those of its options that `take` takes.
pub(super) fn without_options(
    url: &str,
    mut take: impl FnMut(&str, &str) -> Result<bool, String>,
) -> Result<String, String> {
    let Some((address, options)) = url.split_once('?') else { return Ok(url.to_owned()) };
    let mut left = Vec::new();
    for option in options.split('&') {
        let (name, value) = option.split_once('=').unwrap_or((option, ""));
        if !take(name, value)? {
            left.push(option);
        }
    }
    Ok(if left.is_empty() { address.to_owned() } else { format!("{address}?{}", left.join("&")) })
}

/// The URL without its replicas, and theirs.
pub(super) fn and_replicas(url: &str) -> Result<(String, Vec<String>), String> {
    let mut places = Vec::new();
    let primary = without_options(url, |name, value| {
        let is_replica = name == "replica";
        places.extend(is_replica.then(|| value.to_owned()));
        Ok(is_replica)
    })?;
    let replicas = places.iter().map(|place| at(&primary, place)).collect::<Result<_, _>>()?;
    Ok((primary, replicas))
}

/// The URL of a server with another one in its place; what is wrong with that otherwise.
fn at(url: &str, place: &str) -> Result<String, String> {
    // Not to be shown: it may be a whole URL, with a password.
    if place.is_empty() || place.contains(['/', '?', '@']) {
        return Err("`replica` is a host, or `host:port`; all else is as the URL has it".to_owned());
    }
    let (scheme, rest) = url.split_once("//").ok_or("`replica` is another server, and this URL has none")?;
    let (authority, path) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let user = authority.rsplit_once('@').map_or(String::new(), |(user, _)| format!("{user}@"));
    Ok(format!("{scheme}//{user}{place}{path}"))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn options_are_taken_out() {
        let left = |url| without_options(url, |name, value| Ok(name == "a" && value == "1")).unwrap();
        assert_eq!(left("sqlite:a.db"), "sqlite:a.db");
        assert_eq!(left("sqlite:a.db?a=1"), "sqlite:a.db");
        assert_eq!(left("sqlite:a.db?b=1&a=1&a=2&c"), "sqlite:a.db?b=1&a=2&c");
    }

    #[test]
    fn another_server_takes_the_place_of_the_first() {
        for (url, place, expected) in [
            ("postgres://ada:secret@db-1:77/shop?a=b", "db-2", "postgres://ada:secret@db-2/shop?a=b"),
            ("postgres://ada@[::1]/shop", "[::2]:78", "postgres://ada@[::2]:78/shop"),
            ("mysql://db-1", "db-2:78", "mysql://db-2:78"),
            ("mysql://?a=b", "%2Frun%2Fsocket", "mysql://%2Frun%2Fsocket?a=b"),
        ] {
            assert_eq!(at(url, place).as_deref(), Ok(expected));
        }
        let not_a_place = Err("`replica` is a host, or `host:port`; all else is as the URL has it".to_owned());
        for place in ["", "postgres://ada:secret@db-2/shop", "ada:secret@db-2", "db-2/shop", "db-2?a=b"] {
            assert_eq!(at("postgres://db-1/shop", place), not_a_place);
        }
        let no_server = Err("`replica` is another server, and this URL has none".to_owned());
        assert_eq!(at("sqlite:a.db", "b.db"), no_server);
    }
}
