//! Nothing is lost in reading: what the library has read of a contract is the canonical document again.
//!
//! In: all contracts. Out: a difference is a fault, named by its JSON pointer. The library leaves out some keys that
//! say what also holds without them, and adds such a key; those are named here, each with its values. Left out on
//! purpose: what `lower` makes of it.

use crate::diagnostic::Diagnostics;
use crate::lift::{Canonical, lift};
use crate::pointer::Pointer;
use crate::source::Source;
use openapiv3::OpenAPI;
use serde::Deserialize;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

const CONTRACTS: usize = 31;

#[test]
fn contracts_survive_the_library_unchanged() {
    let files = contracts();
    assert_eq!(files.len(), CONTRACTS, "contracts");
    for file in files {
        with_canonical(&file, |canonical| {
            let differences = differences(canonical.document());
            assert!(
                differences.is_empty(),
                "{}:\n{}",
                file.display(),
                differences.join("\n")
            );
        });
    }
}

/// The comparison sees a key that the library passes over, and a value that it changes.
#[test]
fn a_loss_is_seen() {
    let with = |schema: Value| {
        json!({
            "openapi": "3.0.3", "info": { "title": "", "version": "" }, "paths": {},
            "components": { "schemas": { "A": schema } },
        })
    };
    assert_eq!(
        differences(&with(json!({ "type": "string", "enum": ["a"] }))),
        [""; 0]
    );
    let lost = differences(&with(json!({ "type": "string", "$comment": "a" })));
    assert_eq!(lost, ["#/components/schemas/A/$comment: \"a\" is lost"]);
    let lost = differences(&with(json!({ "type": "string", "default": null })));
    assert_eq!(lost, ["#/components/schemas/A/default: null is lost"]);
    // A type with a limit of another is free JSON to the library, which has fractions there.
    let changed = differences(&with(json!({ "type": "string", "minimum": 1 })));
    assert_eq!(
        changed,
        ["#/components/schemas/A/minimum: 1 has become 1.0"]
    );
}

fn differences(written: &Value) -> Vec<String> {
    let read = OpenAPI::deserialize(written).expect("the library reads it");
    let read = serde_json::to_value(read).expect("the library writes it");
    let mut found = Vec::new();
    compare(written, &read, &Pointer::root(), &mut found);
    found
}

fn compare(written: &Value, read: &Value, at: &Pointer, found: &mut Vec<String>) {
    match (written, read) {
        (Value::Object(written), Value::Object(read)) => {
            for (key, value) in written {
                match read.get(key) {
                    Some(read) => compare(value, read, &at.child(key), found),
                    None if is_default(key, value) => {}
                    None => found.push(format!("{}: {value} is lost", at.child(key))),
                }
            }
            let added = read.iter().filter(|(key, _)| !written.contains_key(*key));
            let added = added.filter(|(key, value)| !is_default(key, value));
            found.extend(added.map(|(key, value)| format!("{}: {value} is new", at.child(key))));
        }
        (Value::Array(written), Value::Array(read)) if written.len() == read.len() => {
            for (index, (written, read)) in written.iter().zip(read).enumerate() {
                compare(written, read, &at.index(index), found);
            }
        }
        _ if written == read => {}
        _ => found.push(format!("{at}: {written} has become {read}")),
    }
}

/// Whether the key says what holds without it too.
fn is_default(key: &str, value: &Value) -> bool {
    match key {
        "nullable" | "required" => *value == json!(false),
        // Of parameters in the query, and of those elsewhere.
        "style" => *value == json!("form") || *value == json!("simple"),
        _ => false,
    }
}

fn with_canonical(file: &Path, check: impl FnOnce(&Canonical<'_>)) {
    let bytes = std::fs::read(file).expect("the contract is there");
    let mut diagnostics = Diagnostics::new();
    let source = Source::read("contract.yaml", bytes, &mut diagnostics).expect("it can be read");
    let canonical = lift(&source, &mut diagnostics).expect("it can be lifted");
    assert!(
        diagnostics.is_empty(),
        "{}: {diagnostics:?}",
        file.display()
    );
    check(&canonical);
}

fn contracts() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/docker/contract");
    let files = std::fs::read_dir(folder).expect("the folder is there");
    let mut files: Vec<_> = files
        .map(|entry| entry.expect("it can be listed").path())
        .collect();
    files.sort();
    files
}
