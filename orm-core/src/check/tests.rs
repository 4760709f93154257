//! What the messages are made of. The rules themselves are tested where a user meets them: as compile-fail tests.

use super::message::Message;
use super::name;

#[test]
fn distance_counts_letters() {
    let pairs = [("author", "author"), ("autor", "author"), ("atuhor", "author"), ("", "abc"), ("kitten", "sitting")];
    assert_eq!(pairs.map(|(a, b)| name::distance(a, b)), [0, 1, 1, 3, 3]);
}

#[test]
fn distance_of_long_names_ends() {
    let long = "a".repeat(500);
    assert_eq!(name::distance(&long, &long), 0);
    assert_eq!(name::distance(&long, ""), 48);
}

#[test]
fn names_are_ordered_as_strings_are() {
    for (a, b) in [("a", "b"), ("b", "a"), ("a", "a"), ("a", "ab"), ("", "a")] {
        assert_eq!(name::order(a, b).signum(), a.cmp(b) as i32, "{a:?} {b:?}");
    }
}

#[test]
fn a_name_joins_its_parts() {
    assert!(name::joins("author_id", "author", "_id"));
    assert!(name::joins("author_id", "Author", "_id"));
    assert!(!name::joins("author_ids", "author", "_id"));
    assert!(!name::joins("editor_id", "author", "_id"));
}

#[test]
fn a_number_is_written_out() {
    for value in [0, 7, -10, i64::MAX, i64::MIN] {
        assert_eq!(Message::new().integer(value).as_str(), value.to_string());
    }
}

#[test]
fn a_type_is_named_without_its_module() {
    let written = |rust_type, nullable| Message::new().type_of(rust_type, nullable).as_str().to_owned();
    assert_eq!(written("i64", false), "i64");
    assert_eq!(written("shop::models::AuthorId@12:5", true), "Option<AuthorId>");
}

#[test]
fn what_does_not_fit_is_left_out() {
    let name = "n".repeat(1500);
    let message = Message::new().text(&name).text(&name).text("end");
    assert_eq!(message.as_str(), format!("{name}end"));
}
