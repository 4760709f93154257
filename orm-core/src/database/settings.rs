//! What can be set of a database, by its URL and by its builder.

use std::time::Duration;

/// The settings of a database, beside those of its engine.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Settings {
    /// How many connections may be open at once.
    pub(super) pool_size: Option<usize>,
    /// How long a session waits for a connection.
    pub(super) pool_timeout: Duration,
    /// After which time without use a connection is closed.
    pub(super) pool_idle: Option<Duration>,
    /// At which age a connection is closed.
    pub(super) pool_recycle: Option<Duration>,
    /// After which time without use a connection is asked whether it still is one.
    pub(super) pool_pre_ping: Duration,
    /// How often a closure is run again.
    pub(super) retries: u32,
    /// After which time it isn't.
    pub(super) retry_timeout: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            pool_size: None,
            pool_timeout: Duration::from_secs(5),
            pool_idle: Some(Duration::from_secs(600)),
            pool_recycle: Some(Duration::from_secs(1800)),
            pool_pre_ping: Duration::from_secs(1),
            retries: 8,
            retry_timeout: Duration::from_secs(5),
        }
    }
}

impl Settings {
    /// Takes an option of a URL; whether it is one of these.
    pub(super) fn take(&mut self, name: &str, value: &str) -> Result<bool, String> {
        match name {
            "pool_size" => {
                let size = value.parse().ok().filter(|&size: &usize| size > 0);
                self.pool_size = Some(size.ok_or(format!("`pool_size` is a number above 0, not `{value}`"))?);
            }
            "pool_timeout" => self.pool_timeout = milliseconds(name, value)?,
            "pool_idle" => self.pool_idle = not_zero(milliseconds(name, value)?),
            "pool_recycle" => self.pool_recycle = not_zero(milliseconds(name, value)?),
            "pool_pre_ping" => self.pool_pre_ping = milliseconds(name, value)?,
            "retries" => {
                self.retries = value.parse().map_err(|_| format!("`retries` is a number, not `{value}`"))?;
            }
            "retry_timeout" => self.retry_timeout = milliseconds(name, value)?,
            name if name.starts_with("pool_") => {
                let known = "`pool_size`, `pool_timeout`, `pool_idle`, `pool_recycle`, `pool_pre_ping`";
                return Err(format!("there is no parameter `{name}`, only {known}"));
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}

fn milliseconds(name: &str, value: &str) -> Result<Duration, String> {
    match value.parse::<u32>() {
        Ok(number) => Ok(Duration::from_millis(number.into())),
        Err(_) => Err(format!("`{name}` is a number of milliseconds, not `{value}`")),
    }
}

fn not_zero(duration: Duration) -> Option<Duration> {
    (!duration.is_zero()).then_some(duration)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn all_options() {
        let mut settings = Settings::default();
        for (name, value) in [
            ("pool_size", "3"),
            ("pool_timeout", "0"),
            ("pool_idle", "0"),
            ("pool_recycle", "2000"),
            ("pool_pre_ping", "7"),
            ("retries", "0"),
            ("retry_timeout", "1"),
        ] {
            assert_eq!(settings.take(name, value), Ok(true), "{name}");
        }
        let expected = Settings {
            pool_size: Some(3),
            pool_timeout: Duration::ZERO,
            pool_idle: None,
            pool_recycle: Some(Duration::from_secs(2)),
            pool_pre_ping: Duration::from_millis(7),
            retries: 0,
            retry_timeout: Duration::from_millis(1),
        };
        assert_eq!(settings, expected);
        assert_eq!(settings.take("mode", "ro"), Ok(false));
        assert_eq!(settings, expected);
    }

    #[test]
    fn refusals() {
        for (name, value, reason) in [
            ("pool_size", "0", "`pool_size` is a number above 0, not `0`"),
            ("retries", "-1", "`retries` is a number, not `-1`"),
            ("pool_idle", "5s", "`pool_idle` is a number of milliseconds, not `5s`"),
            (
                "pool_max",
                "5",
                "there is no parameter `pool_max`, only `pool_size`, `pool_timeout`, `pool_idle`, `pool_recycle`, \
                 `pool_pre_ping`",
            ),
        ] {
            assert_eq!(Settings::default().take(name, value), Err(reason.to_owned()));
        }
    }
}
