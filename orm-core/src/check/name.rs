//! Comparing names at compile time.

/// Whether two names are the same. Compared from their ends: models are told apart by where they are declared, and most
/// begin alike.
pub const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut at = a.len();
    if at != b.len() {
        return false;
    }
    while at > 0 {
        at -= 1;
        if a[at] != b[at] {
            return false;
        }
    }
    true
}

/// Whether `a` comes before `b`.
pub const fn before(a: &str, b: &str) -> bool {
    order(a, b) < 0
}

/// Negative, zero or positive, as `a` is before, the same as, or after `b`.
pub(super) const fn order(a: &str, b: &str) -> i32 {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut at = 0;
    while at < a.len() && at < b.len() {
        if a[at] != b[at] {
            return a[at] as i32 - b[at] as i32;
        }
        at += 1;
    }
    a.len() as i32 - b.len() as i32
}

/// Whether `name` is `stem` and `suffix`.
pub(super) const fn joins(name: &str, stem: &str, suffix: &str) -> bool {
    let (name, stem) = (name.as_bytes(), stem.as_bytes());
    if name.len() != stem.len() + suffix.len() {
        return false;
    }
    let (start, end) = name.split_at(stem.len());
    equal(start, stem) && equal(end, suffix.as_bytes())
}

const fn equal(a: &[u8], b: &[u8]) -> bool {
    let mut at = 0;
    while at < a.len() && at < b.len() {
        if !a[at].eq_ignore_ascii_case(&b[at]) {
            return false;
        }
        at += 1;
    }
    a.len() == b.len()
}

/// Longer names are compared by their beginnings.
const LONGEST: usize = 48;

/// How many letters have to be inserted, removed, changed or swapped with their neighbour to make one name the other
/// (the restricted Damerau–Levenshtein distance; F. Damerau, "A technique for computer detection and correction of
/// spelling errors", 1964).
pub(super) const fn distance(a: &str, b: &str) -> usize {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let rows = if a.len() < LONGEST { a.len() } else { LONGEST };
    let columns = if b.len() < LONGEST { b.len() } else { LONGEST };
    let mut table = [[0usize; LONGEST + 1]; LONGEST + 1];
    let mut row = 0;
    while row <= rows {
        let mut column = 0;
        while column <= columns {
            table[row][column] = if row == 0 || column == 0 {
                row + column
            } else {
                let (x, y) = (a[row - 1], b[column - 1]);
                let changed = table[row - 1][column - 1] + if x == y { 0 } else { 1 };
                let mut least = smaller(changed, smaller(table[row - 1][column], table[row][column - 1]) + 1);
                if row > 1 && column > 1 && x == b[column - 2] && a[row - 2] == y {
                    least = smaller(least, table[row - 2][column - 2] + 1);
                }
                least
            };
            column += 1;
        }
        row += 1;
    }
    table[rows][columns]
}

const fn smaller(a: usize, b: usize) -> usize {
    if a < b { a } else { b }
}

/// Whether a name at this distance is near enough to be what was meant.
pub(super) const fn near(distance: usize, name: &str) -> bool {
    distance <= 1 + name.len() / 4
}
