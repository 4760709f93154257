//! A list as a JSON array, for engines without arrays.
//!
//! A list has one text: without spaces, a character as itself unless it has to be escaped, a number in the shortest form that
//! reads back as it. So two lists are equal where their texts are. Decimals, times and UUIDs are texts in the array.

#[cfg(any(feature = "sqlite", feature = "postgres", feature = "mysql"))]
use std::fmt::Write;

use super::Value;

/// A list that JSON can't hold.
#[cfg(any(feature = "sqlite", feature = "postgres", feature = "mysql"))]
#[derive(Debug, PartialEq, thiserror::Error)]
pub(crate) enum Unwritable {
    #[error("a list as JSON holds finite numbers, {0} is none")]
    NotFinite(f64),
    #[error("a list as JSON holds no NUL character, {0:?} has one")]
    Nul(String),
    #[error("a list as JSON holds no bytes")]
    Bytes,
    #[error("a list as JSON holds no lists")]
    Nested,
}

/// The list as text.
#[cfg(any(feature = "sqlite", feature = "postgres", feature = "mysql"))]
pub(crate) fn write(values: &[Value<'_>]) -> Result<String, Unwritable> {
    let mut json = String::from("[");
    for (at, value) in values.iter().enumerate() {
        if at > 0 {
            json.push(',');
        }
        // Writing to a `String` does not fail.
        let _ = match value {
            Value::Null => write!(json, "null"),
            Value::Bool(value) => write!(json, "{value}"),
            Value::Int(value) => write!(json, "{value}"),
            Value::BigUnsigned(value) => write!(json, "{value}"),
            // Both zeros are equal, and so are their texts.
            Value::Real(0.0) => write!(json, "0.0"),
            Value::Real(value) if value.is_finite() => write!(json, "{value:?}"),
            Value::Real(value) => return Err(Unwritable::NotFinite(*value)),
            // Engines end the text there when they look into the array.
            Value::Text(value) | Value::Temporal(value) | Value::Decimal(value) if value.contains('\0') => {
                return Err(Unwritable::Nul(value.clone().into_owned()));
            }
            Value::Decimal(value) => {
                push_text(&mut json, shortest(value));
                Ok(())
            }
            Value::Text(value) | Value::Temporal(value) => {
                push_text(&mut json, value);
                Ok(())
            }
            Value::Blob(_) => return Err(Unwritable::Bytes),
            Value::List(_) => return Err(Unwritable::Nested),
        };
    }
    json.push(']');
    Ok(json)
}

#[cfg(any(feature = "sqlite", feature = "postgres", feature = "mysql"))]
fn push_text(json: &mut String, text: &str) {
    json.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => json.extend(['\\', character]),
            '\n' => json.push_str("\\n"),
            '\r' => json.push_str("\\r"),
            '\t' => json.push_str("\\t"),
            '\u{8}' => json.push_str("\\b"),
            '\u{c}' => json.push_str("\\f"),
            '\0'..'\u{20}' => {
                // Writing to a `String` does not fail.
                let _ = write!(json, "\\u{:04x}", u32::from(character));
            }
            _ => json.push(character),
        }
    }
    json.push('"');
}

/// These texts, as parameters that are looked into at once, and not kept.
#[cfg(feature = "mysql")]
pub(crate) fn write_texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut json = String::from("[");
    for text in texts {
        if json.len() > 1 {
            json.push(',');
        }
        push_text(&mut json, text);
    }
    json.push(']');
    json
}

/// A decimal without zeros at the end: `1.50` is equal to `1.5`, and so are their texts. Those of an exponent are no such.
#[cfg(any(feature = "sqlite", feature = "postgres", feature = "mysql"))]
fn shortest(decimal: &str) -> &str {
    let short = match decimal.contains('.') && !decimal.contains(['e', 'E']) {
        true => decimal.trim_end_matches('0').trim_end_matches('.'),
        false => decimal,
    };
    if short == "-0" { "0" } else { short }
}

/// The values of an array; what is wrong with the text otherwise.
pub(super) fn read(text: &str) -> Result<Vec<Value<'static>>, String> {
    let mut reader = Reader { text, at: 0 };
    reader.spaces();
    let values = reader.array(0)?;
    reader.spaces();
    if reader.at < text.len() { Err(reader.expected("the end")) } else { Ok(values) }
}

/// How deep arrays are read that are in one another, to say of what is in them that it is a list.
const DEEPEST: usize = 16;

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn expected(&self, what: &str) -> String {
        format!("{what} was expected at byte {}", self.at)
    }

    fn spaces(&mut self) {
        while matches!(self.next(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn next(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Whether this comes next, which is then read.
    fn is_next(&mut self, what: &str) -> bool {
        let next = self.text.as_bytes()[self.at..].starts_with(what.as_bytes());
        self.at += if next { what.len() } else { 0 };
        next
    }

    fn array(&mut self, depth: usize) -> Result<Vec<Value<'static>>, String> {
        if !self.is_next("[") || depth > DEEPEST {
            return Err(self.expected("`[`"));
        }
        let mut values = Vec::new();
        self.spaces();
        if self.is_next("]") {
            return Ok(values);
        }
        loop {
            self.spaces();
            values.push(self.value(depth)?);
            self.spaces();
            if self.is_next("]") {
                return Ok(values);
            }
            if !self.is_next(",") {
                return Err(self.expected("`,` or `]`"));
            }
        }
    }

    fn value(&mut self, depth: usize) -> Result<Value<'static>, String> {
        match self.next() {
            Some(b'"') => Ok(Value::Text(self.string()?.into())),
            Some(b'[') => Ok(Value::List(self.array(depth + 1)?)),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ if self.is_next("null") => Ok(Value::Null),
            _ if self.is_next("true") => Ok(Value::Bool(true)),
            _ if self.is_next("false") => Ok(Value::Bool(false)),
            _ => Err(self.expected("a text, a number, `true`, `false` or `null`")),
        }
    }

    fn number(&mut self) -> Result<Value<'static>, String> {
        let from = self.at;
        self.is_next("-");
        if !self.is_next("0") {
            self.digits()?;
        }
        let whole = self.at;
        if self.is_next(".") {
            self.digits()?;
        }
        if self.is_next("e") || self.is_next("E") {
            let _ = self.is_next("+") || self.is_next("-");
            self.digits()?;
        }
        let number = &self.text[from..self.at];
        if self.at == whole {
            if let Ok(value) = number.parse() {
                return Ok(Value::Int(value));
            }
            if let Ok(value) = number.parse() {
                return Ok(Value::BigUnsigned(value));
            }
        }
        match number.parse() {
            Ok(value) if f64::is_finite(value) => Ok(Value::Real(value)),
            _ => Err(format!("a number of 64 bits was expected at byte {from}")),
        }
    }

    fn digits(&mut self) -> Result<(), String> {
        let rest = &self.text.as_bytes()[self.at..];
        match rest.iter().take_while(|next| next.is_ascii_digit()).count() {
            0 => Err(self.expected("a digit")),
            count => {
                self.at += count;
                Ok(())
            }
        }
    }

    fn string(&mut self) -> Result<String, String> {
        self.at += 1;
        let mut string = String::new();
        loop {
            let rest = &self.text[self.at..];
            let plain = rest.find(|next| matches!(next, '"' | '\\' | '\0'..'\u{20}'));
            let plain = plain.ok_or_else(|| self.expected("the end of a text"))?;
            string.push_str(&rest[..plain]);
            self.at += plain;
            match rest.as_bytes()[plain] {
                b'"' => {
                    self.at += 1;
                    return Ok(string);
                }
                b'\\' => {
                    self.at += 1;
                    string.push(self.escaped()?);
                }
                _ => return Err(self.expected("an escape for a control character")),
            }
        }
    }

    /// What stands behind a backslash.
    fn escaped(&mut self) -> Result<char, String> {
        let escaped = self.next().ok_or_else(|| self.expected("an escaped character"))?;
        self.at += 1;
        Ok(match escaped {
            b'"' | b'\\' | b'/' => char::from(escaped),
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'u' => {
                let mut units = vec![self.unit()?];
                if matches!(units[0], 0xD800..0xDC00) && self.is_next("\\u") {
                    units.push(self.unit()?);
                }
                match char::decode_utf16(units).collect::<Result<Vec<_>, _>>().as_deref() {
                    Ok([character]) => *character,
                    _ => return Err(self.expected("the rest of a surrogate pair")),
                }
            }
            _ => {
                self.at -= 1;
                return Err(self.expected("an escaped character"));
            }
        })
    }

    fn unit(&mut self) -> Result<u16, String> {
        let digits = self.text.get(self.at..self.at + 4).filter(|digits| digits.bytes().all(|d| d.is_ascii_hexdigit()));
        let unit = digits.and_then(|digits| u16::from_str_radix(digits, 16).ok());
        let unit = unit.ok_or_else(|| self.expected("a number of four hexadecimal digits"))?;
        self.at += 4;
        Ok(unit)
    }
}

#[cfg(all(test, any(feature = "sqlite", feature = "postgres", feature = "mysql")))]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn text(text: &str) -> Value<'_> {
        Value::Text(text.into())
    }

    #[test]
    fn a_list_has_one_text() {
        let values = [
            Value::Null,
            Value::Bool(true),
            Value::Int(i64::MIN),
            Value::BigUnsigned(u64::MAX),
            Value::Real(1.0),
            Value::Real(-0.0),
            Value::Real(1e300),
            text("ż \"\\/\n\u{1f}\u{7f}"),
            Value::Temporal("10:00:00".into()),
        ];
        let json =
            r#"[null,true,-9223372036854775808,18446744073709551615,1.0,0.0,1e300,"ż \"\\/\n\u001f","10:00:00"]"#;
        assert_eq!(write(&values).unwrap(), json.replace("\\u001f", "\\u001f\u{7f}"));
        assert_eq!(write(&[]).unwrap(), "[]");
        for (decimal, shortest) in [
            ("1.50", "1.5"),
            ("100", "100"),
            ("-0.00", "0"),
            ("10.0", "10"),
            ("-0.5", "-0.5"),
            ("1.5e10", "1.5e10"),
            ("\",1,\"", r#"\",1,\""#),
        ] {
            assert_eq!(write(&[Value::Decimal(decimal.into())]).unwrap(), format!("[\"{shortest}\"]"));
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let all: String = (1..0x0250).filter_map(char::from_u32).chain(['😀', '\u{ffff}', '\u{2028}']).collect();
        let values = [
            Value::Null,
            Value::Bool(false),
            Value::Int(i64::MAX),
            Value::BigUnsigned(u64::MAX),
            Value::Real(f64::MIN_POSITIVE),
            text(&all),
            text(""),
            text("null"),
        ];
        assert_eq!(read(&write(&values).unwrap()).unwrap(), values);
    }

    #[test]
    fn what_others_write_is_read() {
        assert_eq!(
            read(" [ 1 , -2.5e3,\"\\u00e9\\ud83d\\ude00\\/\\b\\f\" ]\n").unwrap(),
            [Value::Int(1), Value::Real(-2500.0), text("é😀/\u{8}\u{c}")]
        );
        assert_eq!(read("[[1],[]]").unwrap(), [Value::List(vec![Value::Int(1)]), Value::List(vec![])]);
    }

    #[test]
    fn what_is_no_list_is_refused() {
        for (json, reason) in [
            ("", "`[` was expected at byte 0"),
            ("{}", "`[` was expected at byte 0"),
            ("[", "a text, a number, `true`, `false` or `null` was expected at byte 1"),
            ("[1", "`,` or `]` was expected at byte 2"),
            ("[1,]", "a text, a number, `true`, `false` or `null` was expected at byte 3"),
            ("[1]]", "the end was expected at byte 3"),
            ("[{}]", "a text, a number, `true`, `false` or `null` was expected at byte 1"),
            ("[1-2]", "`,` or `]` was expected at byte 2"),
            ("[01]", "`,` or `]` was expected at byte 2"),
            ("[-.5]", "a digit was expected at byte 2"),
            ("[1.]", "a digit was expected at byte 3"),
            ("[1e+]", "a digit was expected at byte 4"),
            ("[0,1e999]", "a number of 64 bits was expected at byte 3"),
            ("[\"a\n\"]", "an escape for a control character was expected at byte 3"),
            ("[\"a]", "the end of a text was expected at byte 2"),
            ("[\"\\x\"]", "an escaped character was expected at byte 3"),
            ("[\"\\u12g4\"]", "a number of four hexadecimal digits was expected at byte 4"),
            ("[\"\\ud83d\"]", "the rest of a surrogate pair was expected at byte 8"),
            ("[\"\\", "an escaped character was expected at byte 3"),
            ("[\"\\u1", "a number of four hexadecimal digits was expected at byte 4"),
        ] {
            assert_eq!(read(json).unwrap_err(), reason, "{json}");
        }
        assert!(read(&"[".repeat(100_000)).is_err());
    }

    /// Whether `serde_json` reads the same. It has a zero with a sign for `-0`, and may miss the nearest number by one.
    fn is(value: &Value<'_>, json: &serde_json::Value) -> bool {
        match (value, json) {
            (Value::Null, serde_json::Value::Null) => true,
            (Value::Bool(value), serde_json::Value::Bool(json)) => value == json,
            (Value::Text(value), serde_json::Value::String(json)) => value == json,
            (Value::List(values), serde_json::Value::Array(json)) => are(values, json),
            (Value::Int(0), serde_json::Value::Number(json)) => json.as_f64() == Some(0.0),
            (Value::Int(value), serde_json::Value::Number(json)) => json.as_i64() == Some(*value),
            (Value::BigUnsigned(value), serde_json::Value::Number(json)) => json.as_u64() == Some(*value),
            (Value::Real(value), serde_json::Value::Number(json)) if json.is_f64() => {
                json.as_f64().is_some_and(|json| (json - value).abs() <= value.abs() * f64::EPSILON)
            }
            _ => false,
        }
    }

    fn are(values: &[Value<'_>], json: &[serde_json::Value]) -> bool {
        values.len() == json.len() && values.iter().zip(json).all(|(value, json)| is(value, json))
    }

    /// Calls this with each text of up to so many of these parts.
    fn each_text(parts: &[&str], most: usize, call: &mut impl FnMut(&str)) {
        fn extend(text: &mut String, parts: &[&str], most: usize, call: &mut impl FnMut(&str)) {
            call(text);
            for part in parts.iter().filter(|_| most > 0) {
                text.push_str(part);
                extend(text, parts, most - 1, call);
                text.truncate(text.len() - part.len());
            }
        }
        extend(&mut String::new(), parts, most, call);
    }

    #[test]
    fn what_is_json_is_what_serde_json_says() {
        let (mut lists, mut others) = (0, 0);
        let mut compare = |json: &str| match serde_json::from_str::<Vec<serde_json::Value>>(json) {
            Ok(values) => {
                lists += 1;
                assert!(are(&read(json).unwrap(), &values), "{json}");
            }
            Err(_) => {
                others += 1;
                assert!(read(json).is_err(), "{json}");
            }
        };
        let numbers = ["0", "1", "-", "+", ".", "e", "E", "99999999999999999999"];
        each_text(&numbers, 5, &mut |number| compare(&format!("[{number}]")));
        let texts = ["\"", "\\", "u", "00", "d83d", "\\ude00", "n", "\u{1f}", "\u{7f}ż"];
        each_text(&texts, 5, &mut |text| compare(&format!("[\"{text}\"]")));
        each_text(&["[", "]", ",", "1", "\"a\"", "null", "true", "nul", " ", "\u{c}"], 5, &mut compare);
        assert!(lists > 1_000 && others > 1_000, "{lists} lists, {others} others");
    }

    #[test]
    fn what_is_written_is_json() {
        let texts: String = (1..0x0250).filter_map(char::from_u32).chain(['😀', '\u{ffff}', '\u{2028}']).collect();
        let reals = [0.1, -2.5e-7, 1e16, 1e300, f64::MIN_POSITIVE, f64::MAX];
        let values = reals.map(Value::Real).into_iter().chain([
            Value::Null,
            Value::Bool(true),
            Value::Int(i64::MIN),
            Value::BigUnsigned(u64::MAX),
            text(&texts),
        ]);
        let values: Vec<_> = values.collect();
        let json: Vec<serde_json::Value> = serde_json::from_str(&write(&values).unwrap()).unwrap();
        assert!(are(&values, &json), "{json:?}");
    }

    #[test]
    fn what_json_cannot_hold_is_refused() {
        assert_eq!(write(&[Value::Real(f64::INFINITY)]), Err(Unwritable::NotFinite(f64::INFINITY)));
        for value in [text("a\0b"), Value::Temporal("a\0b".into()), Value::Decimal("a\0b".into())] {
            assert_eq!(write(&[value]), Err(Unwritable::Nul("a\0b".to_owned())));
        }
        assert_eq!(write(&[Value::Blob([1].as_slice().into())]), Err(Unwritable::Bytes));
        assert_eq!(write(&[Value::List(vec![])]), Err(Unwritable::Nested));
    }
}
