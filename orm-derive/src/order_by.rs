//! `order_by = "year desc, title"`

use darling::Error;
use syn::LitStr;

use crate::error::error;

/// One step of an order.
#[derive(Debug)]
pub struct OrderBy {
    /// The target's field.
    pub field: String,
    /// Whether the order is descending.
    pub descending: bool,
}

/// Reads the steps.
pub fn parse(text: &LitStr) -> Result<Vec<OrderBy>, Error> {
    text.value()
        .split(',')
        .map(|step| {
            let mut words = step.split_whitespace();
            let field = words.next();
            let direction = words.next().map(str::to_ascii_lowercase);
            match (field, direction.as_deref(), words.next()) {
                (Some(field), None | Some("asc"), None) => Ok(OrderBy { field: field.to_owned(), descending: false }),
                (Some(field), Some("desc"), None) => Ok(OrderBy { field: field.to_owned(), descending: true }),
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
