//! The form of an option's value: which one each option takes, and what is said to another.

use darling::Error;
use darling::ast::NestedMeta;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprLit, Ident, Lit, LitStr, Member, Meta, MetaNameValue, Path, Token, parse2};

use crate::check::snake_case;
use crate::error::error;
use crate::model::unraw;

/// What an option's value looks like. Those that aren't read by the option itself come with an example.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Form {
    /// Nothing: `unique`. With `= true` it is the same, with `= false` as without it.
    Flag,
    /// A flag of which `= false` means something too.
    Switch,
    /// A name in quotes.
    Name(&'static str),
    /// A name in quotes, or options in parentheses.
    NameOrOptions(&'static str),
    /// Words in quotes, and what joins two that are one.
    Words(char, &'static str),
    /// An expression of the database in quotes.
    Sql(&'static str),
    /// A path, and what it leads to.
    Path(&'static str, &'static str),
    /// An expression.
    Expression(&'static str),
    /// A model or a table's name, which the option reads by itself where it stands behind a `=`.
    Association(&'static str),
    /// What the option reads by itself.
    Own,
}

/// The option with a value of its form, and what is wrong with it. Where the value shows what was meant, the option
/// comes out with the error, so that nothing is missing elsewhere.
pub fn read(item: NestedMeta, name: &str, form: Form) -> (Option<NestedMeta>, Option<Error>) {
    let NestedMeta::Meta(meta) = item else {
        let flag = |path: Path| NestedMeta::Meta(Meta::Path(path));
        return match item {
            NestedMeta::NameValueInvalidExpr(pair) => {
                let wrong = form.refuse(name, pair.path.span(), "what can't be read", None);
                (matches!(form, Form::Flag).then(|| flag(pair.path)), Some(wrong))
            }
            other => (Some(other), None),
        };
    };
    let (read, wrong) = match form {
        Form::Own => (Some(meta), None),
        Form::Association(_) if form.of_list(&meta).is_none() => (Some(meta), None),
        Form::Flag | Form::Switch => form.flag(meta, name),
        Form::NameOrOptions(_) if matches!(meta, Meta::List(_)) => (Some(meta), None),
        _ => form.value(meta, name),
    };
    (read.map(NestedMeta::Meta), wrong)
}

impl Form {
    fn flag(self, meta: Meta, name: &str) -> (Option<Meta>, Option<Error>) {
        let given = match &meta {
            Meta::Path(_) => return (Some(meta), None),
            Meta::NameValue(pair) => truth(&pair.value),
            Meta::List(_) => None,
        };
        match given {
            Some(_) if self == Form::Switch => (Some(meta), None),
            Some(true) => (Some(Meta::Path(meta.path().clone())), None),
            Some(false) => (None, None),
            None => {
                let (span, given) = match &meta {
                    Meta::NameValue(pair) => (pair.value.span(), what(&pair.value)),
                    other => (other.path().span(), "a list"),
                };
                let wrong = self.refuse(name, span, given, None);
                (Some(Meta::Path(meta.path().clone())), Some(wrong))
            }
        }
    }

    fn value(self, meta: Meta, name: &str) -> (Option<Meta>, Option<Error>) {
        let path = meta.path().clone();
        let (span, given, value) = match &meta {
            Meta::NameValue(pair) if self.takes(&pair.value) => return (Some(meta), None),
            Meta::NameValue(pair) => (pair.value.span(), what(&pair.value), Some(pair.value.clone())),
            Meta::List(list) => (path.span(), "a list", parse2(list.tokens.clone()).ok()),
            Meta::Path(_) => (path.span(), "", None),
        };
        let meant = value.as_ref().and_then(|value| self.meant(value));
        let wrong = self.refuse(name, span, given, meant.as_ref());
        let certain = meant.filter(|meant| meant.certain).and_then(|meant| parse2::<Expr>(meant.value).ok());
        // Not parsed: `where` is a keyword, which is no path to syn.
        let pair = |value| Meta::NameValue(MetaNameValue { path, eq_token: <Token![=]>::default(), value });
        (certain.map(pair), Some(wrong))
    }

    /// What stands in parentheses instead of behind a `=`, if it is such a value.
    fn of_list(self, meta: &Meta) -> Option<Expr> {
        let Meta::List(list) = meta else { return None };
        parse2(list.tokens.clone()).ok().filter(|value| self.takes(value))
    }

    /// Whether this is such a value.
    fn takes(self, value: &Expr) -> bool {
        match (self, bare(value)) {
            (Form::Expression(_), _) | (Form::Path(..), Expr::Path(_)) => true,
            (Form::Path(..), Expr::Lit(ExprLit { lit: Lit::Str(text), .. })) => text.parse::<Path>().is_ok(),
            (Form::Path(..), _) => false,
            (Form::Association(_), Expr::Path(_)) => true,
            (_, value) => matches!(value, Expr::Lit(ExprLit { lit: Lit::Str(_), .. })),
        }
    }

    /// option-value
    fn refuse(self, name: &str, span: proc_macro2::Span, given: &str, meant: Option<&Meant>) -> Error {
        let (noun, example) = match self {
            Form::Flag | Form::Switch => ("a flag", String::new()),
            Form::Name(example) | Form::NameOrOptions(example) | Form::Words(_, example) | Form::Sql(example) => {
                ("a text in quotes", format!(" = \"{example}\""))
            }
            Form::Association(example) => ("a model, or a table's name in quotes", format!(" = {example}")),
            Form::Path(noun, example) => (noun, format!(" = {example}")),
            Form::Expression(example) => ("an expression", format!(" = {example}")),
            Form::Own => ("a list", "(…)".to_owned()),
        };
        let fact = match (given, self) {
            ("", _) => format!("`{name}` has no value"),
            ("a list", Form::Flag | Form::Switch) => format!("`{name}` is a flag, without a value"),
            ("a list", _) => format!("`{name}` takes its value after a `=`"),
            _ => format!("`{name}` is {noun}, not {given}"),
        };
        let help = match meant {
            Some(Meant { value, condition, .. }) => format!("write `{name} = {}`{condition}", written(value)),
            None if matches!(self, Form::Flag | Form::Switch) => format!("write `{name}`, or leave it away"),
            None => format!("write `{name}{example}`"),
        };
        error(span, "option-value", fact, help)
    }

    /// What was meant by a value of another form.
    fn meant(self, value: &Expr) -> Option<Meant> {
        let text = |text: String| LitStr::new(&text, value.span()).into_token_stream();
        match self {
            Form::Name(_) | Form::NameOrOptions(_) => match bare(value) {
                // A constant's value isn't known here.
                Expr::Path(path) if path.path.get_ident().is_some_and(|name| is_constant(&unraw(name))) => None,
                _ => words(value, '_').filter(|name| name.split([' ', ',']).count() == 1).map(|name| {
                    let condition = String::new();
                    Meant { value: text(name), condition, certain: true }
                }),
            },
            Form::Words(joint, _) => words(value, joint).map(|words| Meant::guess(text(words))),
            Form::Sql(_) => match bare(value) {
                Expr::Lit(ExprLit { lit: Lit::Bool(_), .. }) => None,
                Expr::Lit(ExprLit { lit: Lit::Str(sql), .. }) => Some(Meant::guess(sql.to_token_stream())),
                other => Some(Meant::guess(text(other.to_token_stream().to_string()))),
            },
            Form::Path(noun, _) => path(value, noun),
            Form::Expression(_) | Form::Association(_) => {
                Some(Meant { value: value.to_token_stream(), condition: String::new(), certain: true })
            }
            Form::Flag | Form::Switch | Form::Own => None,
        }
    }
}

/// The items of a list of options, and what can't be read of it. Of an item that can't be read what it was meant as counts as
/// given, as far as that shows.
pub fn items(tokens: TokenStream, of: &str, options: &[(&str, Form)]) -> (Vec<NestedMeta>, Vec<Error>) {
    let (mut items, mut wrong) = (Vec::new(), Vec::new());
    if let Ok(all) = NestedMeta::parse_meta_list(tokens.clone()) {
        return (all, wrong);
    }
    let mut parts = vec![TokenStream::new()];
    for token in tokens {
        match (&token, parts.last_mut()) {
            (TokenTree::Punct(punct), _) if punct.as_char() == ',' => parts.push(TokenStream::new()),
            (_, Some(last)) => last.extend([token]),
            (_, None) => {}
        }
    }
    for part in parts {
        match NestedMeta::parse_meta_list(part.clone()) {
            Ok(read) => items.extend(read),
            Err(error) => {
                let (meant, error) = unreadable(part, of, options, &error);
                items.extend(meant);
                wrong.push(error);
            }
        }
    }
    (items, wrong)
}

/// option-unreadable
fn unreadable(part: TokenStream, of: &str, options: &[(&str, Form)], found: &syn::Error) -> (Vec<NestedMeta>, Error) {
    let flags: Option<Vec<Path>> = part.clone().into_iter().map(|token| path_of(&token)).collect();
    let is_flag = |path: &Path| {
        let named = |(name, form): &&(&str, Form)| path.is_ident(name) && matches!(form, Form::Flag | Form::Switch);
        options.iter().any(|option| named(&option))
    };
    if let Some(flags) = flags.filter(|flags| flags.iter().all(is_flag)) {
        let names: Vec<_> = flags.iter().map(|flag| flag.to_token_stream().to_string()).collect();
        let help = format!("write `{}`", names.join(", "));
        let error = error(found.span(), "option-unreadable", format!("`{of}` has no comma between its options"), help);
        return (flags.into_iter().map(|flag| NestedMeta::Meta(Meta::Path(flag))).collect(), error);
    }
    let mut tokens = part.into_iter().peekable();
    let path = tokens.next().and_then(|first| path_of(&first));
    // `name: "author"`, `name => "author"`, `name "author"`
    let joint = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if ":=->".contains(punct.as_char()));
    let mut value = TokenStream::new();
    for token in tokens {
        if !value.is_empty() || !joint(&token) {
            value.extend([token]);
        }
    }
    let pair = path.and_then(|path| Some((path, parse2::<Expr>(value).ok()?)));
    match pair {
        Some((path, value)) => {
            let name = path.to_token_stream().to_string();
            let help = format!("write `{name} = {}`", written(&value.to_token_stream()));
            let fact = format!("`{name}` takes its value after a `=`");
            let pair = MetaNameValue { path, eq_token: <Token![=]>::default(), value };
            (vec![NestedMeta::Meta(Meta::NameValue(pair))], error(found.span(), "option-unreadable", fact, help))
        }
        None => {
            let fact = format!("`{of}` takes options with commas between them");
            let help = "write each as `name`, `name = value` or `name(…)`";
            (Vec::new(), error(found.span(), "option-unreadable", fact, help))
        }
    }
}

/// The path of one word: `where` is a keyword, which is no path to syn.
fn path_of(token: &TokenTree) -> Option<Path> {
    match token {
        TokenTree::Ident(ident) => Some(ident.clone().into()),
        _ => None,
    }
}

/// The fields that an option names in a form of its own: `["tenant_id", "number"]`, `columns(Order::tenant_id)`.
pub fn names(item: &Meta, found: &mut Vec<String>) {
    match item {
        Meta::Path(_) => {}
        Meta::List(list) => in_tokens(list.tokens.clone(), found),
        Meta::NameValue(pair) => in_tokens(pair.value.to_token_stream(), found),
    }
}

fn in_tokens(tokens: TokenStream, found: &mut Vec<String>) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let next = tokens.peek().map(ToString::to_string).unwrap_or_default();
        match token {
            TokenTree::Group(group) => in_tokens(group.stream(), found),
            // `name = "one_of_each"`
            TokenTree::Ident(_) if next == "=" && tokens.clone().nth(1).is_some_and(|value| is_text(&value)) => {
                tokens.nth(1);
            }
            // What a field references: `post_id = Post::id`.
            TokenTree::Punct(punct)
                if punct.as_char() == '=' && tokens.clone().nth(1).is_some_and(|token| token.to_string() == ":") =>
            {
                while tokens.peek().is_some_and(|token| token.to_string() != ",") {
                    tokens.next();
                }
            }
            // What a path begins with, and what is said of the names in a list.
            TokenTree::Ident(name) if next != ":" && !next.starts_with(['(', '[']) && name != "columns" => {
                found.push(unraw(&name));
            }
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                let names = text.trim_matches('"').split(',').map(|name| name.trim().to_owned());
                found.extend(names.filter(|name| syn::parse_str::<Ident>(name).is_ok()));
            }
            _ => {}
        }
    }
}

fn is_text(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Literal(_))
}

/// What was probably meant.
struct Meant {
    value: TokenStream,
    /// On which condition.
    condition: String,
    certain: bool,
}

impl Meant {
    fn guess(value: TokenStream) -> Self {
        Meant { value, condition: String::new(), certain: false }
    }
}

/// What a `macro_rules!` passes on comes in an invisible group.
pub fn bare(value: &Expr) -> &Expr {
    match value {
        Expr::Group(group) => bare(&group.expr),
        Expr::Paren(paren) => bare(&paren.expr),
        other => other,
    }
}

fn truth(value: &Expr) -> Option<bool> {
    match bare(value) {
        Expr::Lit(ExprLit { lit: Lit::Bool(truth), .. }) => Some(truth.value),
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => text.value().parse().ok(),
        _ => None,
    }
}

/// What a value is.
fn what(value: &Expr) -> &'static str {
    match bare(value) {
        Expr::Lit(ExprLit { lit: Lit::Str(_), .. }) => "a text",
        Expr::Lit(ExprLit { lit: Lit::Bool(_), .. }) => "a truth value",
        Expr::Lit(ExprLit { lit: Lit::Int(_) | Lit::Float(_), .. }) => "a number",
        Expr::Path(path) if path.path.get_ident().is_some() => "a name",
        Expr::Path(_) => "a path",
        _ => "an expression",
    }
}

/// The words that an expression of names spells: `title desc` for `Book::TITLE.desc()`.
fn words(value: &Expr, joint: char) -> Option<String> {
    let word = |name: &Ident| match unraw(name) {
        constant if is_constant(&constant) => constant.to_lowercase().replace('_', &joint.to_string()),
        // `Action::SetNull` too.
        name => snake_case(&name).replace('_', &joint.to_string()),
    };
    match bare(value) {
        Expr::Path(path) => path.path.segments.last().map(|last| word(&last.ident)),
        Expr::Field(field) => match &field.member {
            Member::Named(name) => Some(word(name)),
            Member::Unnamed(_) => None,
        },
        Expr::MethodCall(call) if call.args.is_empty() => {
            words(&call.receiver, joint).map(|words| format!("{words} {}", call.method))
        }
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        Expr::Array(array) => list(&array.elems, joint),
        Expr::Tuple(tuple) => list(&tuple.elems, joint),
        _ => None,
    }
}

fn list<'a>(values: impl IntoIterator<Item = &'a Expr>, joint: char) -> Option<String> {
    let all: Option<Vec<_>> = values.into_iter().map(|value| words(value, joint)).collect();
    all.filter(|all| !all.is_empty()).map(|all| all.join(", "))
}

/// What the variant that a path names is stored as: `happy` for `Mood::Happy`.
pub fn variant(value: &Expr) -> Option<String> {
    let Expr::Path(path) = bare(value) else { return None };
    let last = unraw(&path.path.segments.last().filter(|_| path.path.segments.len() > 1)?.ident);
    (last.starts_with(char::is_uppercase) && !is_constant(&last)).then(|| snake_case(&last))
}

fn is_constant(name: &str) -> bool {
    name.len() > 1 && name.chars().any(char::is_uppercase) && !name.chars().any(char::is_lowercase)
}

/// The column that `authors.id` means, as a text or without quotes.
fn path(value: &Expr, noun: &str) -> Option<Meant> {
    let (owner, column) = match bare(value) {
        Expr::Path(path) => {
            return Some(Meant { value: path.to_token_stream(), condition: String::new(), certain: true });
        }
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => {
            if let Ok(path) = text.parse::<Path>() {
                return Some(Meant { value: path.to_token_stream(), condition: String::new(), certain: true });
            }
            let text = text.value();
            let (before, column) = text.rsplit_once('.')?;
            (before.rsplit('.').next()?.to_owned(), syn::parse_str::<Ident>(column).ok()?)
        }
        Expr::Field(field) => match (bare(&field.base), &field.member) {
            (Expr::Path(base), Member::Named(column)) => (unraw(&base.path.segments.last()?.ident), column.clone()),
            _ => return None,
        },
        _ => return None,
    };
    if noun != "a column" {
        return None;
    }
    let is_model = owner.starts_with(char::is_uppercase);
    let model = if is_model { owner.clone() } else { model_of(&owner) };
    let mut model: Ident = syn::parse_str(&model).ok()?;
    model.set_span(value.span());
    let condition = match is_model {
        true => String::new(),
        false => format!(", if `{model}` is the model with the table \"{owner}\""),
    };
    Some(Meant { value: quote::quote!(#model::#column), condition, certain: is_model })
}

/// What the model of a table is probably called: `BookTag` for `book_tags`.
pub fn model_of(table: &str) -> String {
    let singular = match table {
        _ if table.ends_with("ss") => table.to_owned(),
        _ => match (table.strip_suffix("ies"), table.strip_suffix('s')) {
            (Some(stem), _) => format!("{stem}y"),
            (None, Some(stem)) => stem.to_owned(),
            (None, None) => table.to_owned(),
        },
    };
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default()
    };
    singular.split('_').map(capital).collect()
}

/// As it is written, without spaces around what joins a path.
fn written(value: &TokenStream) -> String {
    value.to_string().replace(" :: ", "::").replace(" . ", ".").replace(" (", "(").replace(" , ", ", ")
}

#[cfg(test)]
mod tests {
    use darling::Error;
    use proc_macro2::{Delimiter, Group, TokenStream};
    use quote::quote;
    use syn::{Attribute, parse_quote};

    use crate::attrs::{ColumnOptions, ModelOptions, Options, RelationshipOptions};

    /// The fact and the help of each error.
    fn said<O: Options>(attribute: Attribute) -> (O, Vec<String>) {
        let mut errors = Error::accumulator();
        let options = O::read(&[attribute], &mut errors).map(|given| given.options).unwrap_or_default();
        let said = |error: Error| {
            let text = error.to_string();
            assert!(text.ends_with("\nnote: see orm_core::errors [option-value]"), "{text}");
            text.lines().take(3).collect::<Vec<_>>().join("|")
        };
        (options, errors.into_inner().into_iter().map(said).collect())
    }

    macro_rules! says {
        ($($options:ident $attribute:tt => $text:expr;)+) => { $(
            let attribute = parse_quote!(#$attribute);
            assert_eq!(said::<$options>(attribute).1, [$text], "{}", stringify!($attribute));
        )+ };
    }

    #[test]
    fn a_value_of_another_form_is_told_what_to_write() {
        says! {
            ColumnOptions [column(foreign_key = "authors.id")] =>
                "`foreign_key` is a column, not a text||help: write `foreign_key = Author::id`, if `Author` is the model with the table \"authors\"";
            ColumnOptions [column(foreign_key = "public.categories.id")] =>
                "`foreign_key` is a column, not a text||help: write `foreign_key = Category::id`, if `Category` is the model with the table \"categories\"";
            ColumnOptions [column(foreign_key = Author.id)] =>
                "`foreign_key` is a column, not an expression||help: write `foreign_key = Author::id`";
            ColumnOptions [column(foreign_key(Author::id))] =>
                "`foreign_key` takes its value after a `=`||help: write `foreign_key = Author::id`";
            ColumnOptions [column(foreign_key)] => "`foreign_key` has no value||help: write `foreign_key = Author::id`";
            ColumnOptions [column(foreign_key = 1)] =>
                "`foreign_key` is a column, not a number||help: write `foreign_key = Author::id`";
            ColumnOptions [column(unique = 1)] => "`unique` is a flag, not a number||help: write `unique`, or leave it away";
            ColumnOptions [column(index(name))] => "`index` is a flag, without a value||help: write `index`, or leave it away";
            ColumnOptions [column(on_delete = Action::SetNull)] =>
                "`on_delete` is a text in quotes, not a path||help: write `on_delete = \"set null\"`";
            ColumnOptions [column(name = AUTHOR_ID)] => "`name` is a text in quotes, not a name||help: write `name = \"author_id\"`";
            ColumnOptions [column(default(0))] => "`default` takes its value after a `=`||help: write `default = 0`";
            ColumnOptions [column(default)] => "`default` has no value||help: write `default = 0`";
            ColumnOptions [column(on_delete = models.SET_NULL)] =>
                "`on_delete` is a text in quotes, not an expression||help: write `on_delete = \"set null\"`";
            ColumnOptions [column(generated = price * quantity)] =>
                "`generated` is a text in quotes, not an expression||help: write `generated = \"price * quantity\"`";
            ModelOptions [model(table = authors)] => "`table` is a text in quotes, not a name||help: write `table = \"authors\"`";
            ModelOptions [model(table("authors"))] =>
                "`table` takes its value after a `=`||help: write `table = \"authors\"`";
            RelationshipOptions [relationship(backref = o)] =>
                "`backref` is a text in quotes, not a name||help: write `backref = \"o\"`";
            RelationshipOptions [relationship(back_populates = Book::AUTHOR)] =>
                "`back_populates` is a text in quotes, not a path||help: write `back_populates = \"author\"`";
            RelationshipOptions [relationship(lazy = select)] =>
                "`lazy` is a text in quotes, not a name||help: write `lazy = \"select\"`";
            RelationshipOptions [relationship(lazy)] => "`lazy` has no value||help: write `lazy = \"select\"`";
            RelationshipOptions [relationship(lazy = true)] =>
                "`lazy` is a text in quotes, not a truth value||help: write `lazy = \"select\"`";
            RelationshipOptions [relationship(cascade = (all, delete_orphan))] =>
                "`cascade` is a text in quotes, not an expression||help: write `cascade = \"all, delete-orphan\"`";
            RelationshipOptions [relationship(order_by = Book::YEAR.desc())] =>
                "`order_by` is a text in quotes, not an expression||help: write `order_by = \"year desc\"`";
            RelationshipOptions [relationship(order_by = [Book::YEAR.desc(), Book::TITLE])] =>
                "`order_by` is a text in quotes, not an expression||help: write `order_by = \"year desc, title\"`";
            RelationshipOptions [relationship(passive_deletes = "all")] =>
                "`passive_deletes` is a flag, not a text||help: write `passive_deletes`, or leave it away";
            RelationshipOptions [relationship(where(Book::YEAR.gt(2000)))] =>
                "`where` takes its value after a `=`||help: write `where = Book::YEAR.gt(2000)`";
            RelationshipOptions [relationship(through)] =>
                "`through` has no value||help: write `through = books.reviews`";
        }
    }

    #[test]
    fn what_a_macro_passes_on_is_read_as_what_it_is() {
        let passed = |tokens: TokenStream| Group::new(Delimiter::None, tokens);
        let (path, text, number) = (passed(quote!(Author::id)), passed(quote!("set null")), passed(quote!(1)));
        let name = passed(quote!(books));
        let (model, errors) = said::<ModelOptions>(
            parse_quote!(#[model(table = #text, foreign_key(one_id = #path, other_id = #path, on_delete = #text))]),
        );
        let key = model.foreign_key.first().map(|key| (key.pairs.len(), key.on_delete.is_some()));
        assert_eq!((key, errors.len()), (Some((2, true)), 0));
        for default in [quote!(#number), quote!(-#number), quote!(sql(#text)), quote!(#text)] {
            let attribute = parse_quote!(#[column(default = #default, foreign_key = #path, on_delete = #text)]);
            let (column, errors) = said::<ColumnOptions>(attribute);
            assert_eq!((column.default.is_some(), errors.len()), (true, 0), "{default}");
        }
        for through in [quote!(#name.reviews), quote!([#path, #path]), quote!(#name)] {
            let attribute = parse_quote!(#[relationship(through = #through, secondary = #path, order_by = #text)]);
            let (relationship, errors) = said::<RelationshipOptions>(attribute);
            assert_eq!((relationship.through.is_some(), errors.len()), (true, 0), "{through}");
        }
        let (_, errors) = said::<ColumnOptions>(parse_quote!(#[column(name = #number)]));
        assert_eq!(errors, ["`name` is a text in quotes, not a number||help: write `name = \"author_id\"`"]);
    }

    #[test]
    fn a_flag_takes_a_truth_value() {
        let (options, errors) =
            said::<ColumnOptions>(parse_quote!(#[column(primary_key = true, unique = false, index = false)]));
        assert_eq!(errors, [""; 0]);
        assert!(options.primary_key.is_present() && !options.unique.is_present());
        assert_eq!(options.index.map(|index| index.wanted), Some(false));
    }

    #[test]
    fn what_was_meant_counts_as_given() {
        let (options, _) = said::<ColumnOptions>(parse_quote!(#[column(primary_key = 1, foreign_key(Author::id))]));
        assert!(options.primary_key.is_present() && options.foreign_key.is_some());
        let (options, _) = said::<RelationshipOptions>(parse_quote!(#[relationship(backref = author)]));
        let name = options.backref.and_then(|backref| backref.options.name).map(|name| name.value());
        assert_eq!(name.as_deref(), Some("author"));
    }
}
