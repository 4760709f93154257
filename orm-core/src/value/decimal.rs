//! Decimals as texts.

/// A decimal without zeros at the end: `1.50` is equal to `1.5`, and so are their texts. Those of an exponent are no such.
pub(crate) fn shortest(decimal: &str) -> &str {
    let short = match decimal.contains('.') && !decimal.contains(['e', 'E']) {
        true => decimal.trim_end_matches('0').trim_end_matches('.'),
        false => decimal,
    };
    if short == "-0" { "0" } else { short }
}

/// How many digits stand behind the point of a decimal or a time, without zeros at the end. With an exponent it may be any
/// number.
pub(crate) fn digits_behind(text: &str) -> usize {
    if text.contains(['e', 'E']) {
        return usize::MAX;
    }
    let digits = text.split_once('.').map_or("", |(_, digits)| digits);
    digits.trim_end_matches('Z').trim_end_matches('0').len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zeros_at_the_end_are_nothing() {
        for (text, short) in [("1.50", "1.5"), ("100", "100"), ("-0.00", "0"), ("1.0", "1"), ("1.0e10", "1.0e10")] {
            assert_eq!(shortest(text), short);
        }
        let digits = ["1.50", "100", "10:00:00.120Z", "0.001", "1E-7"].map(digits_behind);
        assert_eq!(digits, [1, 0, 2, 3, usize::MAX]);
    }
}
