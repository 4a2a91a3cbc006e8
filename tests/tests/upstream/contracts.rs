//! The contracts against the documents they come from.

use super::{assert_silent, document, documents};
use docker_spec::import::{Mode, Request, run};
use docker_spec::workspace::Workspace;
use openapi::diagnostic::Diagnostics;
use openapi::lift::lift;
use openapi::lower::lower;
use openapi::source::Source;
use serde_json::Value;
use tests::case::root;

#[test]
#[ignore = "needs UPSTREAM_SPECS, a folder of upstream documents"]
fn an_import_of_each_gives_what_is_committed() {
    let request = Request {
        files: documents().into_iter().map(|(_, file)| file).collect(),
        mode: Mode::Verify,
        revision: None,
        upstream_path: None,
        waiting: modelwright::output::Waiting::default(),
    };
    let mut diagnostics = Diagnostics::new();
    let spec = Workspace::at(root()).spec();
    let (imported, _) = run(&request, &spec, &mut || {}, &mut diagnostics);
    assert_silent("spec/docker", &diagnostics);
    assert!(!imported.differs, "{}", imported.lines.join("\n"));
    assert_eq!(imported.lines.len(), request.files.len());
}

#[test]
#[ignore = "needs UPSTREAM_SPECS, a folder of upstream documents"]
fn the_api_is_the_same_with_and_without_texts() {
    for (version, _) in documents() {
        let contract = format!("spec/docker/contract/{}", version.contract_file());
        let bytes = std::fs::read(root().join(&contract)).expect("it can be read");
        let (file, upstream) = document(version);
        let (from_contract, from_upstream) = (facts(&contract, bytes), facts(&file, upstream));
        for (part, value) in &from_contract {
            // Not by `assert_eq!`, which would print the whole of both.
            let other = &from_upstream[part];
            assert!(
                value == other,
                "{version}: {}",
                first_difference(part, value, other)
            );
        }
    }
}

/// What a document says, without texts.
fn facts(file: &str, bytes: Vec<u8>) -> serde_json::Map<String, Value> {
    let mut diagnostics = Diagnostics::new();
    let source = Source::read(file, bytes, &mut diagnostics).expect("it is YAML");
    let canonical = lift(&source, &mut diagnostics).expect("it is OpenAPI");
    let (api, _) = lower(&canonical, &mut diagnostics);
    assert_silent(file, &diagnostics);
    let mut api = serde_json::to_value(api).expect("it can be written");
    remove_texts(&mut api);
    match api {
        Value::Object(parts) => parts,
        other => panic!("an API is written as {other}"),
    }
}

fn remove_texts(value: &mut Value) {
    match value {
        Value::Object(map) => {
            for key in ["description", "summary", "example"] {
                map.remove(key);
            }
            map.values_mut().for_each(remove_texts);
            // Left out where nothing is said, and so wherever only texts were.
            if map.get("annotations").is_some_and(is_empty) {
                map.remove("annotations");
            }
        }
        Value::Array(items) => items.iter_mut().for_each(remove_texts),
        _ => {}
    }
}

fn is_empty(value: &Value) -> bool {
    value.as_object().is_some_and(serde_json::Map::is_empty)
}

/// The innermost place where two values differ, with both.
fn first_difference(at: &str, left: &Value, right: &Value) -> String {
    let children: Vec<(String, &Value, Option<&Value>)> = match (left, right) {
        (Value::Object(left), Value::Object(right)) if left.len() == right.len() => left
            .iter()
            .map(|(key, value)| (key.clone(), value, right.get(key)))
            .collect(),
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => left
            .iter()
            .zip(right)
            .enumerate()
            .map(|(index, (left, right))| (index.to_string(), left, Some(right)))
            .collect(),
        _ => Vec::new(),
    };
    for (step, left, right) in children {
        if let Some(right) = right.filter(|right| *right != left) {
            return first_difference(&format!("{at}/{step}"), left, right);
        }
    }
    format!("{at}:\nfrom the contract: {left}\nfrom upstream: {right}")
}
