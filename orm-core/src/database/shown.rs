//! A database's URL, as it is shown: without its password.

/// The URL with `***` for what is a password, or may be one in a URL that isn't right: all from the first `:` behind the
/// user's name to the last `@`, a port that is no number, and the value of an option that is called a password.
pub(super) fn without_password(url: &str) -> Box<str> {
    let start = match (url.find("://"), url.find(':')) {
        _ if url.starts_with("sqlite:") => return options(url).into(),
        (Some(at), _) => at + 3,
        (None, Some(at)) if ["postgres", "postgresql", "mysql", "mariadb"].contains(&&url[..at]) => at + 1,
        (None, _) => 0,
    };
    let (scheme, rest) = url.split_at(start);
    match rest.rsplit_once('@') {
        Some((user, place)) => match user.split_once(':') {
            Some((name, _)) => format!("{scheme}{name}:***@{}", options(place)),
            None => format!("{scheme}{user}@{}", options(place)),
        },
        None => format!("{scheme}{}", options(&port(rest))),
    }
    .into()
}

/// Where the host is left out, what was to be the password stands in the place of the port.
fn port(place: &str) -> String {
    let end = place.find(['/', '?']).unwrap_or(place.len());
    match place[..end].split_once(':') {
        Some((name, port)) if !name.starts_with('[') && !port.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("{name}:***")
        }
        _ => place.to_owned(),
    }
}

fn options(place: &str) -> String {
    let Some((address, options)) = place.split_once('?') else { return place.to_owned() };
    let shown = options.split('&').map(|option| match option.split_once('=') {
        Some((name, _)) if is_password(name) => format!("{name}=***"),
        _ => option.to_owned(),
    });
    format!("{address}?{}", shown.collect::<Vec<_>>().join("&"))
}

fn is_password(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["pass", "pwd", "secret", "token"].iter().any(|word| name.contains(word))
}

#[cfg(test)]
mod tests {
    use super::without_password;

    #[test]
    fn passwords_are_not_shown() {
        for (url, shown) in [
            ("postgres://ada:hunter2@host:5432/db?a=b", "postgres://ada:***@host:5432/db?a=b"),
            ("postgres://ada:hun/t@er2@host:5432/db", "postgres://ada:***@host:5432/db"),
            ("postgres://ada:hun?ter2@host/db", "postgres://ada:***@host/db"),
            ("postgres://ada:hun?t=e&r2@host/db?a=b", "postgres://ada:***@host/db?a=b"),
            ("postgres://ada:hun#ter2@host/db", "postgres://ada:***@host/db"),
            ("postgres://ada:hun:ter2@[::1]:5432/db", "postgres://ada:***@[::1]:5432/db"),
            ("postgres://:hunter2@host/db", "postgres://:***@host/db"),
            ("postgres:ada:hunter2@host/db", "postgres:ada:***@host/db"),
            ("postgres:/ada:hunter2@host/db", "postgres:/ada:***@host/db"),
            ("ada:hunter2@host/db", "ada:***@host/db"),
            ("postgras://ada:hunter2@host/db", "postgras://ada:***@host/db"),
            ("mysql://ada:hunter2", "mysql://ada:***"),
            ("mysql://ada:hunter2/db", "mysql://ada:***"),
            ("mysql://ada@host/db?password=hunter2&ssl=on", "mysql://ada@host/db?password=***&ssl=on"),
            ("mysql://host/db?PassWord=hunter2&pwd=hunter2", "mysql://host/db?PassWord=***&pwd=***"),
            // What is not one.
            ("mysql://host:3306/db?a=b:c", "mysql://host:3306/db?a=b:c"),
            ("mysql://[::1]/db", "mysql://[::1]/db"),
            ("mysql://ada@host/db", "mysql://ada@host/db"),
            ("sqlite:a:b@c.db?mode=ro", "sqlite:a:b@c.db?mode=ro"),
            ("sqlite::memory:", "sqlite::memory:"),
            ("library.db", "library.db"),
        ] {
            assert_eq!(&*without_password(url), shown, "{url}");
        }
    }
}
