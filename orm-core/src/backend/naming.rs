//! What the tables and columns of the models are called in a database.

use std::borrow::Cow;

use super::Dialect;

/// How a name in a model is spelled in the database.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Naming {
    /// As the model says.
    #[default]
    AsWritten,
    /// `InvoiceLine` is `invoice_line`.
    SnakeCase,
}

impl Naming {
    /// The value of a URL's `naming`; what is wrong with it otherwise.
    pub(super) fn parse(value: &str) -> Result<Naming, String> {
        match value {
            "as_written" => Ok(Naming::AsWritten),
            "snake_case" => Ok(Naming::SnakeCase),
            other => Err(format!("`naming` is `as_written` or `snake_case`, not `{other}`")),
        }
    }

    /// Of a dialect, the one with this naming.
    pub(super) fn of<D: Dialect + 'static>(self, dialects: &'static [D; 2]) -> &'static dyn Dialect {
        match self {
            Naming::AsWritten => &dialects[0],
            Naming::SnakeCase => &dialects[1],
        }
    }

    /// The name in the database.
    pub(super) fn spelled(self, name: &str) -> Cow<'_, str> {
        match self {
            Naming::SnakeCase if name.contains(char::is_uppercase) => snake_case(name).into(),
            Naming::AsWritten | Naming::SnakeCase => name.into(),
        }
    }
}

/// A word begins with a capital behind a small letter or a digit, and with the last of several capitals.
fn snake_case(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 4);
    let mut before = '_';
    let mut letters = name.chars().peekable();
    while let Some(letter) = letters.next() {
        let begins =
            before.is_lowercase() || before.is_numeric() || letters.peek().is_some_and(|next| next.is_lowercase());
        if letter.is_uppercase() && before.is_alphanumeric() && begins {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
        before = letter;
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::Naming;

    #[test]
    fn snake_case() {
        for (written, spelled) in [
            ("Album", "album"),
            ("InvoiceLineId", "invoice_line_id"),
            ("reportsTo", "reports_to"),
            ("HTTPServer", "http_server"),
            ("Line2Text", "line2_text"),
            ("already_snake", "already_snake"),
            ("Half_Snake", "half_snake"),
            ("a\"B", "a\"b"),
            ("ÉtatCivil", "état_civil"),
        ] {
            assert_eq!(Naming::SnakeCase.spelled(written), spelled);
            assert_eq!(Naming::SnakeCase.spelled(spelled), spelled);
            assert_eq!(Naming::AsWritten.spelled(written), written);
        }
    }
}
