//! What the engine's own types can send is read, in every version, and written back as it was.

use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use tests::case::root;
use tests::replay::compare::compare;
use tests::replay::{Through, body, value_of};

/// A place, and a body that has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// `request` or `response`, the operation, and the path in the body: keys after a dot, `[]` for any item of a list.
    place: String,
    /// Ranges, such as `1.25-1.50 1.52-1.55`.
    versions: String,
    body: Value,
}

impl Entry {
    /// Whether it is a request, the operation, and the path.
    fn parts(&self) -> (bool, &str, &str) {
        let mut words = self.place.splitn(3, ' ');
        let mut word = || words.next().unwrap_or_default();
        (word() == "request", word(), word())
    }

    fn versions(&self) -> impl Iterator<Item = String> {
        let minor = |version: &str| -> u32 {
            let minor = version
                .strip_prefix("1.")
                .and_then(|text| text.parse().ok());
            minor.unwrap_or_else(|| panic!("{}: {version} is no version", self.place))
        };
        let ranges = self.versions.split(' ').map(move |range| {
            let (first, last) = range.split_once('-').unwrap_or((range, range));
            minor(first)..=minor(last)
        });
        ranges.flatten().map(|minor| format!("1.{minor}"))
    }

    fn through(&self, api: &str) -> Through {
        let (is_request, operation, _) = self.parts();
        let through = body(api, operation, is_request).expect("the version is known");
        through.unwrap_or_else(|| panic!("API {api} has no body for {}", self.place))
    }
}

fn entries() -> Vec<Entry> {
    let folder = root().join("tests/engine-types");
    let files = std::fs::read_dir(folder).expect("the folder is there");
    let mut paths: Vec<_> = files
        .map(|file| file.expect("it can be listed").path())
        .collect();
    paths.sort();
    let read = |path: std::path::PathBuf| {
        let bytes = std::fs::read(&path).expect("the file can be read");
        let entries: Result<Vec<Entry>, _> = serde_yaml::from_slice(&bytes);
        entries.unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    paths.into_iter().flat_map(read).collect()
}

/// What goes wrong with a body.
fn errors(through: Through, sent: &Value) -> Vec<String> {
    match through(sent.to_string().as_bytes()).and_then(|written| value_of(&written)) {
        Err(error) => vec![format!("failed {error}")],
        Ok(written) => {
            let differences = compare(sent, &written).into_iter();
            differences
                .map(|found| format!("{} {}: {}", found.change, found.path, found.values))
                .collect()
        }
    }
}

/// Whether there is something at a path.
fn has(value: &Value, path: &str) -> bool {
    if path.is_empty() {
        return true;
    }
    if let Some(rest) = path.strip_prefix("[]") {
        let items = value.as_array();
        return items.is_some_and(|items| items.iter().any(|item| has(item, rest)));
    }
    let keys = path.strip_prefix('.').and(value.as_object());
    keys.into_iter().flatten().any(|(key, value)| {
        let rest = path[1..].strip_prefix(key.as_str());
        rest.is_some_and(|rest| {
            (rest.is_empty() || rest.starts_with(['.', '['])) && has(value, rest)
        })
    })
}

#[test]
fn each_place_is_read_and_written_back_in_every_version_that_has_it() {
    let mut wrong = Vec::new();
    let mut read = 0;
    for entry in entries() {
        let (_, _, path) = entry.parts();
        // What must not be added is not there.
        let is_there = has(&entry.body, path);
        let is_inside = path
            .rsplit_once('.')
            .is_some_and(|(of, _)| has(&entry.body, of));
        assert!(is_there || is_inside, "{} is not in its body", entry.place);
        for api in entry.versions() {
            let found = errors(entry.through(&api), &entry.body);
            read += usize::from(found.is_empty());
            wrong.extend(
                found
                    .into_iter()
                    .map(|error| format!("{api} {}: {error}", entry.place)),
            );
        }
    }
    assert!(
        wrong.is_empty(),
        "{} faults:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(read > 4000, "only {read} bodies were read");
}

/// Each body with the places of all its entries in it.
#[test]
fn all_locations_of_a_body_are_read_and_written_back_at_once() {
    let mut whole: BTreeMap<(String, bool, String), (Through, Value)> = BTreeMap::new();
    for entry in entries() {
        let (is_request, operation, _) = entry.parts();
        for api in entry.versions() {
            let through = entry.through(&api);
            let key = (operation.to_owned(), is_request, api);
            let (_, body) = whole.entry(key).or_insert((through, Value::Null));
            merge(body, &entry.body);
        }
    }
    let mut wrong = Vec::new();
    for ((operation, is_request, api), (through, body)) in whole {
        let what = if is_request { "request" } else { "reply" };
        let found = errors(through, &body).into_iter();
        wrong.extend(found.map(|error| format!("{api} {what} {operation}: {error}")));
    }
    assert!(
        wrong.is_empty(),
        "{} faults:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// Puts a value into another one of the same kind: keys into an object, items behind those of a list. Of two values that are
/// neither, the first stays.
fn merge(into: &mut Value, value: &Value) {
    match (into, value) {
        (into @ Value::Null, value) => *into = value.clone(),
        (Value::Object(into), Value::Object(from)) => merge_keys(into, from),
        (Value::Array(into), Value::Array(from)) => {
            for (at, value) in from.iter().enumerate() {
                match into
                    .get_mut(at)
                    .filter(|known| known.is_object() && value.is_object())
                {
                    Some(known) => merge(known, value),
                    None => into.push(value.clone()),
                }
            }
        }
        _ => {}
    }
}

fn merge_keys(into: &mut Map<String, Value>, from: &Map<String, Value>) {
    for (key, value) in from {
        match into.get_mut(key) {
            Some(known) => merge(known, value),
            None => _ = into.insert(key.clone(), value.clone()),
        }
    }
}
