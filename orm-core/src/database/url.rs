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
}
