//! The models as entity-relationship diagrams, made from the same constants as the tables.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::create::Tables;
use super::{ForeignKeyMeta, ModelMeta, Schema, SqlType};

impl Schema {
    /// The models as a [Mermaid](https://mermaid.js.org/syntax/entityRelationshipDiagram.html) diagram: each table with
    /// its columns and keys, and a line for each foreign key between them, which says how many rows there can be at
    /// either end.
    ///
    /// ```
    /// use orm_core::prelude::*;
    ///
    /// #[derive(Model)]
    /// pub struct Author {
    ///     #[column(primary_key)]
    ///     pub id: i64,
    ///     pub name: Option<String>,
    ///     #[relationship(backref = "author")]
    ///     pub books: HasMany<Book>,
    /// }
    ///
    /// #[derive(Model)]
    /// pub struct Book {
    ///     #[column(primary_key)]
    ///     pub id: i64,
    ///     #[column(foreign_key = Author::id)]
    ///     pub author_id: i64,
    /// }
    ///
    /// let expected = r#"erDiagram
    ///     author {
    ///         BigInt id PK
    ///         Text name "null"
    ///     }
    ///     book {
    ///         BigInt id PK
    ///         BigInt author_id FK
    ///     }
    ///     author ||--o{ book : "author_id"
    /// "#;
    /// assert_eq!(Schema::of::<(Author, Book)>().mermaid(), expected);
    /// ```
    #[must_use]
    pub fn mermaid(&self) -> String {
        let mut text = String::from("erDiagram\n");
        let tables = self.tables();
        for model in &tables.models {
            let _ = writeln!(text, "    {} {{", mermaid_name(model.table));
            for at in 0..model.columns.len() {
                let column = &model.columns[at];
                let null = if column.nullable { " \"null\"" } else { "" };
                let keys = keys(model, at).join(", ");
                let gap = if keys.is_empty() { "" } else { " " };
                let name = mermaid_word(column.name);
                let _ = writeln!(text, "        {} {name}{gap}{keys}{null}", type_name(column.sql_type));
            }
            text.push_str("    }\n");
        }
        for Line { from, key, to } in tables.lines() {
            let one = if is_nullable(from, key) { "|o" } else { "||" };
            let many = if from.is_unique_over(key.columns) { "o|" } else { "o{" };
            let (to, from_name) = (mermaid_name(to.table), mermaid_name(from.table));
            let _ = writeln!(text, "    {to} {one}--{many} {from_name} : \"{}\"", column_names(from, key));
        }
        text
    }

    /// The models as a [Graphviz](https://graphviz.org/doc/info/lang.html) graph in the DOT language: each table with its
    /// columns, and an arrow for each foreign key, dashed where it is nullable.
    ///
    /// ```
    /// use orm_core::prelude::*;
    ///
    /// #[derive(Model)]
    /// pub struct Node {
    ///     #[column(primary_key)]
    ///     pub id: i64,
    ///     #[column(foreign_key = Node::id)]
    ///     pub parent_id: Option<i64>,
    /// }
    ///
    /// let expected = r#"digraph schema {
    ///     graph [rankdir=RL];
    ///     node [shape=record];
    ///     "node" [label="node|id BigInt PK\lparent_id BigInt FK null\l"];
    ///     "node" -> "node" [label="parent_id", style=dashed];
    /// }
    /// "#;
    /// assert_eq!(Schema::of::<Node>().dot(), expected);
    /// ```
    #[must_use]
    pub fn dot(&self) -> String {
        let mut text = String::from("digraph schema {\n    graph [rankdir=RL];\n    node [shape=record];\n");
        let tables = self.tables();
        for model in &tables.models {
            let mut label = format!("{}|", dot_record(model.table));
            for (at, column) in model.columns.iter().enumerate() {
                let mut words = vec![dot_record(column.name), type_name(column.sql_type).into_owned()];
                words.extend(keys(model, at).into_iter().map(str::to_owned));
                words.extend(column.nullable.then(|| "null".to_owned()));
                let _ = write!(label, "{}\\l", words.join(" "));
            }
            let _ = writeln!(text, "    {} [label=\"{label}\"];", dot_name(model.table));
        }
        for Line { from, key, to } in tables.lines() {
            let style = if is_nullable(from, key) { ", style=dashed" } else { "" };
            let (from_name, to) = (dot_name(from.table), dot_name(to.table));
            let label = dot_name(&column_names(from, key));
            let _ = writeln!(text, "    {from_name} -> {to} [label={label}{style}];");
        }
        text.push_str("}\n");
        text
    }
}

impl Tables {
    /// The foreign keys between these models.
    fn lines(&self) -> impl Iterator<Item = Line> {
        let shown = |identity: &str| self.models.iter().find(move |model| model.identity == identity);
        let keys = self.models.iter().flat_map(|model| model.foreign_keys.iter().map(|key| (*model, key)));
        keys.filter_map(move |(from, key)| Some(Line { from, key, to: shown(key.identity)? }))
    }
}

/// A foreign key, with the models at its ends.
struct Line {
    from: &'static ModelMeta,
    key: &'static ForeignKeyMeta,
    to: &'static ModelMeta,
}

fn is_nullable(model: &ModelMeta, key: &ForeignKeyMeta) -> bool {
    key.columns.iter().any(|&at| model.columns[at].nullable)
}

fn column_names(model: &ModelMeta, key: &ForeignKeyMeta) -> String {
    key.columns.iter().map(|&at| model.columns[at].name).collect::<Vec<_>>().join(", ")
}

fn keys(model: &ModelMeta, at: usize) -> Vec<&'static str> {
    let column = &model.columns[at];
    let keys = [(column.primary_key, "PK"), (model.references(at), "FK"), (column.unique, "UK")];
    keys.into_iter().filter(|(is_one, _)| *is_one).map(|(_, name)| name).collect()
}

fn type_name(sql_type: SqlType) -> Cow<'static, str> {
    let name = match sql_type {
        SqlType::Boolean => "Boolean",
        SqlType::SmallInt => "SmallInt",
        SqlType::Integer => "Integer",
        SqlType::BigInt => "BigInt",
        SqlType::BigUnsigned => "BigUnsigned",
        SqlType::Real => "Real",
        SqlType::Double => "Double",
        SqlType::Decimal => "Decimal",
        SqlType::Text => "Text",
        SqlType::Blob => "Blob",
        SqlType::Date => "Date",
        SqlType::Time => "Time",
        SqlType::DateTime => "DateTime",
        SqlType::Timestamp => "Timestamp",
        SqlType::Uuid => "Uuid",
        SqlType::Json => "Json",
        SqlType::List(element) => return format!("{}[]", type_name(*element)).into(),
    };
    name.into()
}

/// In quotes where it is more than letters, digits and underscores; a quote has no place in Mermaid's.
fn mermaid_name(name: &str) -> String {
    if is_word(name) { name.to_owned() } else { format!("\"{}\"", name.replace(['"', '\n', '\r'], "'")) }
}

/// Of a column, which Mermaid doesn't let be in quotes: an underscore for each other character.
fn mermaid_word(name: &str) -> String {
    name.chars().map(|letter| if letter.is_alphanumeric() || letter == '_' { letter } else { '_' }).collect()
}

fn is_word(name: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    name.starts_with(|letter: char| letter.is_ascii_alphabetic()) && name.chars().all(plain)
}

fn dot_name(name: &str) -> String {
    format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A text inside the label of a record, where brackets and bars have a meaning.
fn dot_record(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if "{}|<>\\\" ".contains(letter) {
            text.push('\\');
        }
        text.push(letter);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{dot_name, dot_record, mermaid_name, mermaid_word};

    #[test]
    fn names_are_quoted_as_each_language_does() {
        assert_eq!(
            ["books", "the books", "a\"b", "1st"].map(mermaid_name),
            ["books", "\"the books\"", "\"a'b\"", "\"1st\""]
        );
        assert_eq!(["id", "full name", "größe"].map(mermaid_word), ["id", "full_name", "größe"]);
        assert_eq!(dot_name("a\"b\\"), r#""a\"b\\""#);
        assert_eq!(dot_record("a|b {c}"), r"a\|b\ \{c\}");
    }
}
