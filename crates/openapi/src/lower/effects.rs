//! Nothing is lost in lowering: every key of the canonical document has an effect on what comes of it.
//!
//! The few that say what the rest says already are named here.

use super::lower;
use crate::diagnostic::Diagnostics;
use crate::lift::{Canonical, lift};
use crate::pointer::Pointer;
use crate::source::Source;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// In how many places each key is tried at most, spread over all that have it.
const TRIALS: usize = 12;

/// What the rest says already, or what no model needs.
const WITHOUT_EFFECT: [(&str, &str); 8] = [
    (
        "description",
        "contracts have none; the format demands an empty one",
    ),
    ("nullable", "x-nullable says it, in three states"),
    ("openapi", "there is one dialect by now"),
    ("style", "Docker's says what holds without it"),
    ("x-inferred-type", "counted by the census, and not written"),
    ("x-go-type", "for those who read the contract"),
    ("x-go-type-skip", "for those who read the contract"),
    ("x-internal", "for those who read the contract"),
];

#[test]
fn every_key_has_an_effect() {
    for version in ["v1.25", "v1.41", "v1.51", "v1.55"] {
        with_canonical(version, |canonical| {
            let before = lowered(canonical);
            let mut silent = Vec::new();
            for (key, locations) in keys(canonical.document()) {
                let has_effect = |location: &(Pointer, String)| {
                    let mut without = canonical.clone();
                    let holder = without.document_mut().pointer_mut(location.0.as_str());
                    let holder = holder.and_then(Value::as_object_mut);
                    holder
                        .expect("it was found there")
                        .shift_remove(&location.1);
                    lowered(&without) != before
                };
                let is_excused = WITHOUT_EFFECT.iter().any(|(excused, _)| *excused == key);
                let step = locations.len().div_ceil(TRIALS);
                if !is_excused && !locations.iter().step_by(step).any(has_effect) {
                    silent.push(format!("{key} at {}", locations[0].0));
                }
            }
            assert!(silent.is_empty(), "{version}: no effect of {silent:#?}");
        });
    }
}

fn lowered(canonical: &Canonical<'_>) -> Value {
    let mut diagnostics = Diagnostics::new();
    let (api, _) = lower(canonical, &mut diagnostics);
    serde_json::to_value(api).expect("an API can be written")
}

/// Every key that the format gives a meaning to, with the places that have it: not the names of schemas, properties,
/// paths, statuses, headers and media types, nor what stands within a value such as a default.
fn keys(document: &Value) -> BTreeMap<String, Vec<(Pointer, String)>> {
    let mut found = BTreeMap::new();
    collect(document, &Pointer::root(), true, &mut found);
    found
}

fn collect(
    value: &Value,
    at: &Pointer,
    are_keys: bool,
    found: &mut BTreeMap<String, Vec<(Pointer, String)>>,
) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                if are_keys {
                    let locations: &mut Vec<_> = found.entry(key.clone()).or_default();
                    locations.push((at.clone(), key.clone()));
                }
                let holds_names = matches!(
                    key.as_str(),
                    "properties" | "schemas" | "paths" | "responses" | "headers" | "content"
                );
                let is_value = key.starts_with("x-")
                    || matches!(key.as_str(), "default" | "example" | "mapping");
                if !(are_keys && is_value) {
                    collect(value, &at.child(key), !(are_keys && holds_names), found);
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, &at.index(index), are_keys, found);
            }
        }
        _ => {}
    }
}

fn with_canonical(version: &str, check: impl FnOnce(&Canonical<'_>)) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/docker/contract");
    let bytes = std::fs::read(folder.join(format!("{version}.yaml"))).expect("it is there");
    let mut diagnostics = Diagnostics::new();
    let source = Source::read("contract.yaml", bytes, &mut diagnostics).expect("it can be read");
    let canonical = lift(&source, &mut diagnostics).expect("it can be lifted");
    assert!(diagnostics.is_empty(), "{version}: {diagnostics:?}");
    check(&canonical);
}
