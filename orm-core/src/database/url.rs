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

/// The URL with `***` for what may be a password: all between the user's name and the last `@`, and the value of an option
/// that is called one.
pub(super) fn without_password(url: &str) -> Box<str> {
    let (address, options) = url.split_once('?').map_or((url, None), |(address, options)| (address, Some(options)));
    let mut shown = match address.split_once("://").and_then(|(scheme, rest)| Some((scheme, rest.rsplit_once('@')?))) {
        Some((scheme, (user, place))) => match user.split_once(':') {
            Some((name, _)) => format!("{scheme}://{name}:***@{place}"),
            None => address.to_owned(),
        },
        None => address.to_owned(),
    };
    for (at, option) in options.into_iter().flat_map(|options| options.split('&')).enumerate() {
        shown.push(if at == 0 { '?' } else { '&' });
        match option.split_once('=') {
            Some((name, _)) if name.to_ascii_lowercase().contains("pass") => shown.extend([name, "=***"]),
            _ => shown.push_str(option),
        }
    }
    shown.into()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_not_shown() {
        let shown = |url| without_password(url).into_string();
        assert_eq!(shown("postgres://ada:se/c@ret@host:5432/db?a=b"), "postgres://ada:***@host:5432/db?a=b");
        assert_eq!(shown("mysql://ada@host/db?password=secret&ssl=on"), "mysql://ada@host/db?password=***&ssl=on");
        assert_eq!(shown("sqlite:a:b@c.db?mode=ro"), "sqlite:a:b@c.db?mode=ro");
    }

    #[test]
    fn options_are_taken_out() {
        let left = |url| without_options(url, |name, value| Ok(name == "a" && value == "1")).unwrap();
        assert_eq!(left("sqlite:a.db"), "sqlite:a.db");
        assert_eq!(left("sqlite:a.db?a=1"), "sqlite:a.db");
        assert_eq!(left("sqlite:a.db?b=1&a=1&a=2&c"), "sqlite:a.db?b=1&a=2&c");
    }
}
