//! What would begin or end a transaction, or a savepoint, behind the session's back, and what writes.

use super::opaque;

/// First words, alone or with the word that follows.
const CONTROL: [&str; 12] = [
    "BEGIN",
    "START TRANSACTION",
    "COMMIT",
    "END",
    "ROLLBACK",
    "ABORT",
    "SAVEPOINT",
    "RELEASE",
    "PREPARE TRANSACTION",
    "SET AUTOCOMMIT",
    "SET TRANSACTION",
    "XA",
];

/// The first words of the first of these statements that is one of those, or that the engine commits the transaction before.
/// A body in a `CREATE TRIGGER` or `CREATE FUNCTION` isn't run now.
pub(super) fn control(sql: &str, committing: &[&str]) -> Option<String> {
    for statement in statements(sql) {
        let words: Vec<_> = words(statement).take(2).map(str::to_ascii_uppercase).collect();
        let pair = words.join(" ");
        let first = words.first().map_or("", String::as_str);
        if let Some(found) = CONTROL.iter().find(|control| **control == first || **control == pair) {
            return Some((*found).to_owned());
        }
        // With MySQL a temporary table is nothing to the transaction.
        if committing.contains(&first) && words.get(1).is_none_or(|second| second != "TEMPORARY") {
            return Some(pair);
        }
        if first == "CREATE" {
            return None;
        }
    }
    None
}

/// Whether one of these statements is another than a query. One that begins with `WITH` is where a word that writes is in
/// it.
pub(super) fn writes(sql: &str) -> bool {
    statements(sql).any(|statement| {
        let first = words(statement).next().unwrap_or_default().to_ascii_uppercase();
        match first.as_str() {
            "" | "SELECT" | "VALUES" | "TABLE" => false,
            "WITH" => all_words(statement).any(|word| WRITING.iter().any(|writing| word.eq_ignore_ascii_case(writing))),
            _ => true,
        }
    })
}

const WRITING: [&str; 5] = ["INSERT", "UPDATE", "DELETE", "REPLACE", "MERGE"];

/// All words of a statement that are in no text, quoted name or comment.
fn all_words(mut sql: &str) -> impl Iterator<Item = &str> {
    std::iter::from_fn(move || {
        loop {
            let length = opaque(sql);
            if length == 0 {
                let word = sql.find(|char: char| !(char.is_alphanumeric() || char == '_')).unwrap_or(sql.len());
                let (found, rest) = sql.split_at(word.max(sql.chars().next()?.len_utf8()));
                sql = rest;
                if word > 0 {
                    return Some(found);
                }
            } else {
                sql = &sql[length..];
            }
        }
    })
}

/// The statements of a text, at its semicolons.
fn statements(sql: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(sql);
    std::iter::from_fn(move || {
        let text = rest?;
        let mut at = 0;
        while at < text.len() {
            match opaque(&text[at..]) {
                0 if text[at..].starts_with(';') => {
                    rest = Some(&text[at + 1..]);
                    return Some(&text[..at]);
                }
                0 => at += text[at..].chars().next().map_or(1, char::len_utf8),
                length => at += length,
            }
        }
        rest = None;
        Some(text)
    })
}

/// The words that a statement begins with, up to what is none. MySQL's `/*! … */`, which it runs, is not
/// looked into.
fn words(mut sql: &str) -> impl Iterator<Item = &str> {
    std::iter::from_fn(move || {
        loop {
            sql = sql.trim_start_matches(|char: char| char.is_whitespace() || char == '(');
            if !sql.starts_with("--") && !sql.starts_with("/*") {
                break;
            }
            sql = &sql[opaque(sql)..];
        }
        let length = sql.find(|char: char| !(char.is_alphanumeric() || char == '_')).unwrap_or(sql.len());
        let (word, rest) = sql.split_at(length);
        sql = rest;
        (!word.is_empty()).then_some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::{control, writes};

    #[test]
    fn what_controls_a_transaction() {
        for (sql, found) in [
            ("COMMIT", "COMMIT"),
            ("  commit work;", "COMMIT"),
            ("-- now\n/* really */ Rollback TO a", "ROLLBACK"),
            ("start transaction read only", "START TRANSACTION"),
            ("UPDATE a SET b = ';' WHERE c = 'it''s'; RELEASE a", "RELEASE"),
            ("SET autocommit = 1", "SET AUTOCOMMIT"),
            ("PREPARE TRANSACTION 'a'", "PREPARE TRANSACTION"),
            ("UPDATE a SET b = 1;;END", "END"),
        ] {
            assert_eq!(control(sql, &[]).as_deref(), Some(found), "{sql}");
        }
        for sql in [
            "",
            ";",
            "UPDATE a SET b = 'x; COMMIT'",
            "SELECT 1 -- ; COMMIT",
            "/* COMMIT; */ DELETE FROM commits",
            "PREPARE a FROM 'SELECT 1'",
            "SET search_path = shop",
            "CREATE TRIGGER a AFTER INSERT ON b BEGIN DELETE FROM c; END",
            "commit_all()",
        ] {
            assert_eq!(control(sql, &[]), None, "{sql}");
        }
    }

    #[test]
    fn what_an_engine_commits_before() {
        assert_eq!(control("create table a (b INTEGER)", &["CREATE"]).as_deref(), Some("CREATE TABLE"));
        assert_eq!(control("UPDATE a SET b = 1; DROP TABLE a", &["DROP"]).as_deref(), Some("DROP TABLE"));
        assert_eq!(control("CREATE TEMPORARY TABLE a (b INTEGER)", &["CREATE"]), None);
    }

    #[test]
    fn what_writes() {
        for sql in [
            "UPDATE a SET b = 1 RETURNING *",
            "/* so */ (delete from a returning *)",
            "REPLACE INTO a VALUES (1) RETURNING *",
            "SELECT 1; INSERT INTO a VALUES (1) RETURNING *",
            "WITH c AS (SELECT 1) INSERT INTO a SELECT * FROM c RETURNING *",
            "WITH c AS (DELETE FROM a RETURNING *) SELECT * FROM c",
            "CALL a()",
        ] {
            assert!(writes(sql), "{sql}");
        }
        for sql in [
            "",
            "SELECT * FROM a FOR UPDATE",
            "(SELECT * FROM a) UNION SELECT * FROM b;",
            "WITH c AS (SELECT 'DELETE' AS \"update\" /* INSERT */ FROM updates) SELECT * FROM c",
            "VALUES (1), (2)",
        ] {
            assert!(!writes(sql), "{sql}");
        }
    }
}
