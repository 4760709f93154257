//! `order_by = "year desc, title"`

use darling::Error;
use syn::LitStr;

use crate::error::error;

/// One step of an order.
#[derive(Debug, Clone)]
pub struct OrderBy {
    /// The field.
    pub field: String,
    /// Whether it is one of the association and not of the target: `secondary.position`.
    pub secondary: bool,
    /// Whether the order is descending.
    pub descending: bool,
}

impl OrderBy {
    fn new(written: &str, descending: bool) -> Self {
        match written.strip_prefix("secondary.") {
            Some(field) => OrderBy { field: field.to_owned(), secondary: true, descending },
            None => OrderBy { field: written.to_owned(), secondary: false, descending },
        }
    }
}

/// Reads the steps.
pub fn parse(text: &LitStr) -> Result<Vec<OrderBy>, Error> {
    let written = text.value();
    let signed = |step: &str| step.trim().strip_prefix('-').map(|field| format!("{} desc", field.trim()));
    if let Some(step) = written.split(',').find(|step| signed(step).is_some()) {
        let fact = format!("`{}` is not an order: a descending one says `desc`", step.trim());
        let steps: Vec<_> =
            written.split(',').map(|step| signed(step).unwrap_or_else(|| step.trim().to_owned())).collect();
        let help = format!("write `order_by = \"{}\"`", steps.join(", "));
        return Err(error(text.span(), "order-by-unreadable", fact, help));
    }
    written
        .split(',')
        .map(|step| {
            let mut words = step.split_whitespace();
            let field = words.next();
            let direction = words.next().map(str::to_ascii_lowercase);
            match (field, direction.as_deref(), words.next()) {
                (Some(field), None | Some("asc"), None) => Ok(OrderBy::new(field, false)),
                (Some(field), Some("desc"), None) => Ok(OrderBy::new(field, true)),
                _ => Err(error(
                    text.span(),
                    "order-by-unreadable",
                    format!("`{}` is not an order", step.trim()),
                    "write fields of the target, each with `asc` or `desc`: `order_by = \"year desc, title\"`",
                )),
            }
        })
        .collect()
}
