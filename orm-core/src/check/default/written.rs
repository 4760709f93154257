//! Whether a text is what a column of a type that is written as text takes.

use crate::schema::SqlType;

/// Whether it is a value of this type, which isn't known of a type of text alone.
pub(super) const fn is(text: &str, sql_type: SqlType) -> bool {
    let mut reader = Reader { text: text.as_bytes(), at: 0 };
    let read = match sql_type {
        SqlType::Date => reader.date(),
        SqlType::Time => reader.time(),
        SqlType::DateTime => reader.date() && reader.is_next(b' ') && reader.time(),
        SqlType::Timestamp => reader.date() && reader.is_next(b'T') && reader.time() && reader.is_next(b'Z'),
        SqlType::Uuid => reader.uuid(),
        SqlType::Decimal => reader.decimal(),
        SqlType::Json => reader.json(),
        _ => return true,
    };
    read && reader.at == text.len()
}

/// Whether a decimal in its usual notation is one of 96 bits, with up to 28 digits behind the point.
pub(super) const fn is_of_96_bits(text: &str) -> bool {
    const MOST: &[u8] = b"79228162514264337593543950335";
    let text = text.as_bytes();
    // Zeros at the end count only before the point.
    let (mut point, mut end) = (0, text.len());
    while point < text.len() && text[point] != b'.' {
        point += 1;
    }
    while point < end && end > 0 && (text[end - 1] == b'0' || text[end - 1] == b'.') {
        end -= 1;
    }
    let (mut at, mut digits, mut differs, mut greater) = (0, 0, false, false);
    while at < end {
        if text[at].is_ascii_digit() && (digits > 0 || text[at] != b'0') {
            if digits == MOST.len() {
                return false;
            }
            // The first digit that isn't that of the greatest one tells which is more.
            greater = if differs { greater } else { text[at] > MOST[digits] };
            differs = differs || text[at] != MOST[digits];
            digits += 1;
        }
        at += 1;
    }
    end.saturating_sub(point + 1) <= 28 && (digits < MOST.len() || !greater)
}

/// The integer that a text is.
pub(super) const fn integer(text: &str) -> Option<i64> {
    let text = text.as_bytes();
    let negative = !text.is_empty() && text[0] == b'-';
    let (mut at, mut value) = (negative as usize, 0i64);
    if at == text.len() {
        return None;
    }
    while at < text.len() {
        if !text[at].is_ascii_digit() {
            return None;
        }
        let digit = (text[at] - b'0') as i64;
        let Some(tenfold) = value.checked_mul(10) else { return None };
        let Some(next) = (if negative { tenfold.checked_sub(digit) } else { tenfold.checked_add(digit) }) else {
            return None;
        };
        (value, at) = (next, at + 1);
    }
    Some(value)
}

struct Reader<'a> {
    text: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    const fn next(&self) -> u8 {
        if self.at < self.text.len() { self.text[self.at] } else { 0 }
    }

    /// Whether this comes next, which is then read.
    const fn is_next(&mut self, byte: u8) -> bool {
        let next = self.next() == byte;
        self.at += next as usize;
        next
    }

    const fn is_next_text(&mut self, text: &str) -> bool {
        let mut at = 0;
        while at < text.len() && self.is_next(text.as_bytes()[at]) {
            at += 1;
        }
        at == text.len()
    }

    /// How many digits were read.
    const fn digits(&mut self) -> usize {
        let from = self.at;
        while self.next().is_ascii_digit() {
            self.at += 1;
        }
        self.at - from
    }

    /// The number of so many digits that comes next, if it is from one to another.
    const fn between(&mut self, digits: usize, least: u32, greatest: u32) -> Option<u32> {
        let (mut number, mut read) = (0, 0);
        while read < digits && self.next().is_ascii_digit() {
            number = number * 10 + (self.next() - b'0') as u32;
            (read, self.at) = (read + 1, self.at + 1);
        }
        if read == digits && least <= number && number <= greatest { Some(number) } else { None }
    }

    /// `2024-05-01`
    const fn date(&mut self) -> bool {
        let Some(year) = self.between(4, 1, 9999) else { return false };
        if !self.is_next(b'-') {
            return false;
        }
        let Some(month) = self.between(2, 1, 12) else { return false };
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            2 => 28 + leap as u32,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        self.is_next(b'-') && self.between(2, 1, days).is_some()
    }

    /// `10:00:00`, with up to six digits behind the second, which every database keeps.
    const fn time(&mut self) -> bool {
        let minute = self.between(2, 0, 23).is_some() && self.is_next(b':') && self.between(2, 0, 59).is_some();
        let second = minute && self.is_next(b':') && self.between(2, 0, 59).is_some();
        second && (!self.is_next(b'.') || matches!(self.digits(), 1..=6))
    }

    /// `67e55044-10b1-426f-9247-bb680e5fe0c8`, in small letters, in which it is compared where the database has text.
    const fn uuid(&mut self) -> bool {
        while self.at < 36 {
            let fits = match self.at {
                8 | 13 | 18 | 23 => self.next() == b'-',
                _ => matches!(self.next(), b'0'..=b'9' | b'a'..=b'f'),
            };
            if !fits {
                return false;
            }
            self.at += 1;
        }
        true
    }

    /// `-12.50`
    const fn decimal(&mut self) -> bool {
        self.is_next(b'-');
        self.digits() > 0 && (!self.is_next(b'.') || self.digits() > 0)
    }

    /// `{"a": [1, null]}`
    const fn json(&mut self) -> bool {
        self.spaces();
        let read = match self.next() {
            b'{' => self.members(b'}', true),
            b'[' => self.members(b']', false),
            b'"' => self.string(),
            b't' => self.is_next_text("true"),
            b'f' => self.is_next_text("false"),
            b'n' => self.is_next_text("null"),
            _ => self.number(),
        };
        self.spaces();
        read
    }

    const fn spaces(&mut self) {
        while matches!(self.next(), b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
    }

    /// What is between brackets, which these end: values, or texts with values.
    const fn members(&mut self, end: u8, named: bool) -> bool {
        self.at += 1;
        self.spaces();
        if self.is_next(end) {
            return true;
        }
        loop {
            self.spaces();
            if named {
                let name = self.string();
                self.spaces();
                if !name || !self.is_next(b':') {
                    return false;
                }
            }
            if !self.json() {
                return false;
            }
            if self.is_next(end) {
                return true;
            }
            if !self.is_next(b',') {
                return false;
            }
        }
    }

    const fn string(&mut self) -> bool {
        if !self.is_next(b'"') {
            return false;
        }
        loop {
            match self.next() {
                b'"' => {
                    self.at += 1;
                    return true;
                }
                b'\\' => {
                    self.at += 1;
                    let escaped = self.next();
                    self.at += 1;
                    let fits = match escaped {
                        b'u' => self.character(),
                        _ => matches!(escaped, b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't'),
                    };
                    if !fits {
                        return false;
                    }
                }
                0..0x20 => return false,
                _ => self.at += 1,
            }
        }
    }

    /// A character by its number, behind `\u`: one beyond 16 bits by two, which come one after the other.
    const fn character(&mut self) -> bool {
        match self.unit() {
            Some(0xD800..=0xDBFF) => self.is_next_text("\\u") && matches!(self.unit(), Some(0xDC00..=0xDFFF)),
            Some(0xDC00..=0xDFFF) | None => false,
            Some(_) => true,
        }
    }

    /// A number of four hexadecimal digits.
    const fn unit(&mut self) -> Option<u32> {
        let (mut unit, mut read) = (0, 0);
        while read < 4 {
            let Some(digit) = (self.next() as char).to_digit(16) else { return None };
            (unit, read, self.at) = (unit * 16 + digit, read + 1, self.at + 1);
        }
        Some(unit)
    }

    /// One of up to 309 digits before the point, which a floating point number has.
    const fn number(&mut self) -> bool {
        self.is_next(b'-');
        let zero = self.is_next(b'0');
        let whole = if zero { 0 } else { self.digits() };
        let decimal = (zero || whole > 0) && (!self.is_next(b'.') || self.digits() > 0);
        if !matches!(self.next(), b'e' | b'E') {
            return decimal && whole <= 309;
        }
        self.at += 1;
        let negative = self.is_next(b'-');
        let _ = negative || self.is_next(b'+');
        let (from, mut exponent) = (self.at, 0_usize);
        while self.next().is_ascii_digit() {
            exponent = exponent.saturating_mul(10).saturating_add((self.next() - b'0') as usize);
            self.at += 1;
        }
        let great = if negative { whole.saturating_sub(exponent) } else { whole.saturating_add(exponent) };
        decimal && self.at > from && great <= 309
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn are(sql_type: SqlType, texts: &[&str], others: &[&str]) {
        texts.iter().for_each(|text| assert!(is(text, sql_type), "{text}"));
        others.iter().for_each(|text| assert!(!is(text, sql_type), "{text}"));
    }

    #[test]
    fn times() {
        are(
            SqlType::Date,
            &["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"],
            &[
                "",
                "nope",
                "2023-02-29",
                "1900-02-29",
                "2024-04-31",
                "2024-13-01",
                "0000-01-01",
                "24-01-01",
                "2024-05-01 ",
            ],
        );
        let times = ["00:00:00", "23:59:59.5", "10:00:00.123456"];
        are(SqlType::Time, &times, &["10:00", "24:00:00", "10:60:00", "10:00:60", "10:00:00.", "10:00:00.1234567"]);
        are(SqlType::DateTime, &["2024-05-01 10:00:00.25"], &["2024-05-01", "2024-05-01T10:00:00", "10:00:00"]);
        are(SqlType::Timestamp, &["2024-05-01T10:00:00Z"], &["2024-05-01 10:00:00Z", "2024-05-01T10:00:00"]);
    }

    #[test]
    fn numbers_and_identifiers() {
        are(SqlType::Decimal, &["0", "-12.50", "007"], &["", "-", ".5", "1.", "1e3", "1,5", "+1", "NaN"]);
        are(
            SqlType::Uuid,
            &["67e55044-10b1-426f-9247-bb680e5fe0c8"],
            &[
                "nope",
                "67e5504410b1426f9247bb680e5fe0c8",
                "67E55044-10B1-426F-9247-BB680E5FE0C8",
                "67e55044-10b1-426f-9247-bb680e5fe0c",
                "67e55044-10b1-426f-9247-bb680e5fe0c80",
                "67e55044-10b1-426f-9247-bb680e5fe0c8\0",
            ],
        );
    }

    #[test]
    fn decimals_of_96_bits() {
        for text in [
            "0",
            "-79228162514264337593543950335",
            "0.0000000000000000000000000001",
            "007",
            "1.500000000000000000000000000000",
            "100",
        ] {
            assert!(is_of_96_bits(text), "{text}");
        }
        for text in [
            "79228162514264337593543950336",
            "79228162514264337593543950335.5",
            "0.00000000000000000000000000001",
            "1000000000000000000000000000000",
        ] {
            assert!(!is_of_96_bits(text), "{text}");
        }
    }

    #[test]
    fn documents() {
        let documents = [
            "null",
            " { } ",
            r#"{"a" : [1, -0.5e+3, true, false, null, {}, []], "": "\u00e9\n\"ż"}"#,
            "\"a\"",
            "0",
            "-10E-1",
            "1e308",
            "1e-999",
            r#""\ud83d\ude00""#,
        ];
        let others = [
            "",
            "nope",
            "{",
            "[1,]",
            "[,]",
            "{1: 2}",
            r#"{"a"}"#,
            r#"{"a":}"#,
            "01",
            "1.",
            "-",
            ".5",
            "1e",
            "\"",
            "\"\\",
            r#""\u12g4""#,
            r#""\ud800""#,
            r#""\ude00""#,
            r#""\ud83d\u0041""#,
            "1e999",
            r#""\x""#,
            "\"\n\"",
            "nul",
            "truefalse",
            "[1 2]",
            "{]",
            "'a'",
        ];
        are(SqlType::Json, &documents, &others);
        let read = |text: &&str| serde_json::from_str::<serde_json::Value>(text).is_ok();
        assert!(documents.iter().all(read) && !others.iter().any(read));
    }
}
