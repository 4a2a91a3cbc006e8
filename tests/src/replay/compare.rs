//! What differs between a value that was sent and the one that a model writes back.
//!
//! The order of keys does not count, nor whether a key is left out or null; all else does: null against an empty list, `0`
//! against `0.0`, the text of a date.

use serde_json::{Map, Value};
use std::fmt;

/// How a place differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It was sent and is not written.
    Lost,
    /// Both are there and are not the same.
    Changed,
    /// It is written and was not sent.
    Added,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Lost => "lost",
            Self::Changed => "changed",
            Self::Added => "added",
        })
    }
}

/// One place that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// How.
    pub change: Change,
    /// Where: keys after a dot, `[]` for any item of a list; empty for the value as a whole.
    pub path: String,
    /// What was sent there, and what is written.
    pub values: String,
}

/// All differences, in the order of what was sent.
pub fn compare(sent: &Value, written: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    both("", sent, written, &mut found);
    found
}

fn both(path: &str, sent: &Value, written: &Value, found: &mut Vec<Difference>) {
    match (sent, written) {
        (Value::Object(sent), Value::Object(written)) => objects(path, sent, written, found),
        (Value::Array(sent), Value::Array(written)) => lists(path, sent, written, found),
        _ if same(sent, written) => {}
        _ => found.push(Difference {
            change: Change::Changed,
            path: path.to_owned(),
            values: format!("{} -> {}", short(sent), short(written)),
        }),
    }
}

fn objects(
    path: &str,
    sent: &Map<String, Value>,
    written: &Map<String, Value>,
    found: &mut Vec<Difference>,
) {
    for (key, value) in sent {
        let path = format!("{path}.{key}");
        match written.get(key) {
            Some(written) => both(&path, value, written, found),
            None => one(Change::Lost, &path, value, found),
        }
    }
    for (key, value) in written {
        if !sent.contains_key(key) {
            one(Change::Added, &format!("{path}.{key}"), value, found);
        }
    }
}

fn lists(path: &str, sent: &[Value], written: &[Value], found: &mut Vec<Difference>) {
    let path = format!("{path}[]");
    for (sent, written) in sent.iter().zip(written) {
        both(&path, sent, written, found);
    }
    let shorter = sent.len().min(written.len());
    for (change, rest) in [
        (Change::Lost, &sent[shorter..]),
        (Change::Added, &written[shorter..]),
    ] {
        found.extend(rest.iter().map(|value| Difference {
            change,
            path: path.clone(),
            values: short(value),
        }));
    }
}

/// A key that only one of the two has; null is as good as no key.
fn one(change: Change, path: &str, value: &Value, found: &mut Vec<Difference>) {
    if !value.is_null() {
        found.push(Difference {
            change,
            path: path.to_owned(),
            values: short(value),
        });
    }
}

/// Numbers by their text: equality would take `-0.0` for `0.0`.
fn same(sent: &Value, written: &Value) -> bool {
    match (sent, written) {
        (Value::Number(sent), Value::Number(written)) => sent.to_string() == written.to_string(),
        _ => sent == written,
    }
}

/// The start of a value's text, enough to know it by.
fn short(value: &Value) -> String {
    const LONGEST: usize = 120;
    let text = value.to_string();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
