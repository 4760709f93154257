//! A column's default: a literal, or an expression of the database.

use proc_macro2::Span;
use quote::ToTokens;
use syn::{Expr, ExprLit, Ident, Lit, Type};

use super::{Checker, field_type};
use crate::attrs::form::{bare, variant};
use crate::attrs::{ColumnDefault, DefaultValue};
use crate::model::unraw;

impl Checker<'_> {
    /// The default, and where it is written if it is a literal; default-unreadable
    pub(super) fn default(
        &mut self,
        ident: &Ident,
        ty: &Type,
        default: Option<ColumnDefault>,
    ) -> (Option<DefaultValue>, Option<Span>) {
        let Some(ColumnDefault { value, written, span }) = default else { return (None, None) };
        if value.is_none() {
            let fact = match bare(&written) {
                Expr::Lit(ExprLit { lit: Lit::Int(_) | Lit::Float(_), .. }) | Expr::Unary(_) => {
                    "a default that is a number is an `i64` or an `f64`; a greater one is an expression of the database"
                }
                _ => "a default is a literal, or an expression of the database",
            };
            let help = self.meant(ident, ty, &written);
            self.report(span, "default-unreadable", fact, help);
        }
        let is_literal = !matches!(value, None | Some(DefaultValue::Sql(_)));
        (value, is_literal.then_some(span))
    }

    /// What to write instead, in the column's type as far as it is known by its name.
    fn meant(&self, ident: &Ident, ty: &Type, written: &Expr) -> String {
        let (optional, ty) = (field_type::optional(ty).is_some(), field_type::optional(ty).unwrap_or(ty));
        let name = field_type::last_name(ty);
        let own = &unraw(ident);
        if optional && is_null(written) {
            return "leave the default out: what a draft doesn't give is null".to_owned();
        }
        if name == "Vec" && field_type::written(ty) != "Vec<u8>" {
            return "leave the default out: a draft gives the list, such as `Vec::new()`".to_owned();
        }
        if let Some(text) = variant(written) {
            return format!("an enum is stored as text: write `default = \"{text}\"`");
        }
        if let Some(literal) = literal(written) {
            return format!("write `default = {literal}`");
        }
        let called = called(written);
        if name == "Uuid" && called.starts_with("new_v") {
            let (model, written) = (self.name, written.to_token_stream().to_string().replace(' ', ""));
            let call = if written.ends_with(')') { written } else { format!("{written}()") };
            return format!("leave the default out, and give each draft its own: `{model}::draft().{own}({call})`");
        }
        let example = match name.as_str() {
            "bool" => "false",
            "f32" | "f64" => "0.0",
            "u64" if matches!(bare(written), Expr::Lit(ExprLit { lit: Lit::Int(_), .. })) => {
                return format!("write `default = sql(\"{}\")`", written.to_token_stream());
            }
            _ if field_type::is_integer(ty) => "0",
            "String" if called == "new" || called == "default" => "\"\"",
            "String" if !is_now(&called) => "\"…\"",
            "Vec" => "sql(\"…\")",
            "Decimal" => "\"0.00\"",
            "Value" => "\"{}\"",
            "Uuid" if matches!(called.as_str(), "nil" | "default") => "\"00000000-0000-0000-0000-000000000000\"",
            "Uuid" => "\"67e55044-10b1-426f-9247-bb680e5fe0c8\"",
            "NaiveDate" | "Date" if is_now(&called) => "sql(\"CURRENT_DATE\")",
            "NaiveTime" | "Time" if is_now(&called) => "sql(\"CURRENT_TIME\")",
            "NaiveDate" | "Date" => "\"2024-05-01\"",
            "NaiveTime" | "Time" => "\"10:00:00\"",
            _ if is_now(&called) => "sql(\"CURRENT_TIMESTAMP\")",
            "NaiveDateTime" => "\"2024-05-01 10:00:00\"",
            "DateTime" | "Timestamp" => "\"2024-05-01T10:00:00Z\"",
            _ => {
                return format!(
                    "write what `{name}` is stored as, such as `default = 0`, `default = \"…\"` or `default = sql(\"…\")`"
                );
            }
        };
        match example.starts_with("sql") || example == "false" {
            true => format!("write `default = {example}`"),
            false => format!("write `default = {example}` or `default = sql(\"…\")`"),
        }
    }
}

/// `None`, `null`
fn is_null(value: &Expr) -> bool {
    let Expr::Path(path) = bare(value) else { return false };
    path.path.segments.last().is_some_and(|last| last.ident.to_string().to_lowercase().trim_matches('_') == "none")
        || path.path.is_ident("null")
        || path.path.is_ident("NULL")
}

fn is_now(called: &str) -> bool {
    ["now", "today", "utcnow", "current_timestamp", "current_date"].contains(&called)
}

/// The last name of what is called, or named: `now` of `chrono::Utc::now()`.
fn called(value: &Expr) -> String {
    match bare(value) {
        Expr::Call(call) => called(&call.func),
        Expr::MethodCall(call) => match called(&call.receiver) {
            now if is_now(&now) => now,
            _ => unraw(&call.method),
        },
        Expr::Path(path) => path.path.segments.last().map(|last| unraw(&last.ident)).unwrap_or_default(),
        _ => String::new(),
    }
}

/// The literal in `Some(5)`, `"x".to_owned()`, `'x'`; `sql("…")` of `sql!("…")`.
fn literal(value: &Expr) -> Option<String> {
    match bare(value) {
        Expr::Lit(ExprLit { lit: Lit::Char(letter), .. }) => Some(format!("{:?}", letter.value().to_string())),
        Expr::Lit(ExprLit { lit: lit @ (Lit::Str(_) | Lit::Bool(_)), .. }) => Some(lit.to_token_stream().to_string()),
        Expr::MethodCall(call) if call.args.is_empty() => inner(&call.receiver),
        Expr::Call(call) if call.args.len() == 1 => match called(&call.func).as_str() {
            "sql" => {
                let text = call.args.first()?.to_token_stream().to_string().replace(' ', "");
                (!text.contains('"')).then(|| format!("sql(\"{text}\")"))
            }
            "Some" | "from" | "new" => inner(call.args.first()?),
            _ => None,
        },
        Expr::Macro(call) if call.mac.path.is_ident("sql") => Some(format!("sql({})", call.mac.tokens)),
        _ => None,
    }
}

fn inner(value: &Expr) -> Option<String> {
    match bare(value) {
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => Some(number.base10_digits().to_owned()),
        Expr::Lit(ExprLit { lit: Lit::Float(number), .. }) => Some(number.base10_digits().to_owned()),
        other => literal(other),
    }
}
