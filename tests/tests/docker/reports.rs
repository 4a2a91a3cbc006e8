//! What a replay says: which differences between two values count, and how a report tells of them.
//!
//! They are here because the package has no unit tests: with those, every type would be compiled once more.

use serde_json::Value;
use tests::replay::compare::{Difference, compare};
use tests::replay::{Report, What};

fn differences(sent: &str, written: &str) -> Vec<String> {
    let value = |text| serde_json::from_str::<Value>(text).expect("it is JSON");
    let found = compare(&value(sent), &value(written));
    let line = |found: Difference| format!("{} {} {}", found.change, found.path, found.values);
    found.into_iter().map(line).collect()
}

#[test]
fn order_of_keys_and_absence_for_null_do_not_count() {
    assert!(differences(r#"{"a":1,"b":2}"#, r#"{"b":2,"a":1}"#).is_empty());
    assert!(differences(r#"{"a":null}"#, "{}").is_empty());
    assert!(differences("{}", r#"{"a":null}"#).is_empty());
}

#[test]
fn all_else_counts() {
    for (sent, written, said) in [
        ("null", "[]", "changed  null -> []"),
        ("null", "{}", "changed  null -> {}"),
        ("0", "0.0", "changed  0 -> 0.0"),
        ("0.0", "-0.0", "changed  0.0 -> -0.0"),
        (r#"{"a":[]}"#, "{}", "lost .a []"),
        ("{}", r#"{"a":""}"#, "added .a \"\""),
        (r#"{"a":[1,2]}"#, r#"{"a":[1]}"#, "lost .a[] 2"),
        ("[null]", "[]", "lost [] null"),
    ] {
        assert_eq!(differences(sent, written), [said]);
    }
}

/// Reads an object and forgets its key `b`.
fn forgetful(bytes: &[u8]) -> Result<String, String> {
    let mut value: Value = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
    let object = value.as_object_mut().ok_or("not an object")?;
    object.remove("b");
    Ok(value.to_string())
}

#[test]
fn each_location_is_told_once_and_what_has_no_type_is_named() {
    let mut report = Report::default();
    let lines: [&[u8]; 3] = [br#"{"a":1,"b":2}"#, br#"{"b":3}"#, b"4"];
    report.bodies(
        "Do",
        What::Response(200),
        "do.ndjson",
        &lines,
        Some(forgetful),
    );
    report.bodies("Do", What::Request, "ask.json", &[b"{}"], None);
    let text = report.to_string();
    for line in [
        "2 read    1 failed     2 lost     0 changed     0 added",
        "failed  Do 200 not an object (do.ndjson, once)",
        "lost    Do 200 .b: 2 (do.ndjson, 2 times)",
        "Do request ask.json",
    ] {
        assert!(text.contains(line), "{line:?} is in\n{text}");
    }
    assert!(!report.is_clean());
}
