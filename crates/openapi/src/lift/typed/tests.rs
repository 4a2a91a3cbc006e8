//! The typed document is what the `openapiv3` crate itself reads.

use super::openapi;
use crate::diagnostic::Diagnostics;
use crate::lift::lift;
use crate::source::Source;
use openapiv3::OpenAPI;
use serde::Deserialize;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Compares the typed form of a canonical document with the crate's own reading of it.
fn assert_same(name: &str, document: &Value) {
    let expected = OpenAPI::deserialize(document);
    let expected = expected.unwrap_or_else(|error| panic!("{name}: {error}"));
    let typed = openapi(document);
    // As text first, whose difference can be read.
    let text = |document| serde_json::to_string_pretty(document).expect("JSON");
    assert_eq!(text(&typed), text(&expected), "{name}");
    assert!(typed == expected, "{name}");
}

fn assert_file_is_same(path: &Path) -> bool {
    let bytes = std::fs::read(path).expect("the file can be read");
    let mut diagnostics = Diagnostics::new();
    let Ok(source) = Source::read("in.yaml", bytes, &mut diagnostics) else {
        return false;
    };
    let Ok(canonical) = lift(&source, &mut diagnostics) else {
        return false;
    };
    assert_same(&path.to_string_lossy(), canonical.document());
    true
}

fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = package.ancestors();
    let root = folders.find(|folder| folder.join("spec/docker/contract").is_dir());
    root.expect("the crate lies in the repository").to_owned()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder can be listed");
    let entries = entries.map(|entry| entry.expect("the entry can be read").path());
    let mut found: Vec<_> = entries.collect();
    found.sort();
    found
}

#[test]
fn every_contract_is_read_as_by_the_crate() {
    let contracts = files(&root().join("spec/docker/contract"));
    assert!(contracts.len() >= 31, "{} contracts", contracts.len());
    for contract in contracts {
        assert!(assert_file_is_same(&contract), "{}", contract.display());
    }
}

#[test]
fn every_golden_case_is_read_as_by_the_crate() {
    let mut compared = 0;
    for stage in files(&root().join("tests/cases")) {
        for case in files(&stage) {
            let inputs = files(&case).into_iter();
            let inputs = inputs.filter(|path| path.extension().is_some_and(|end| end == "yaml"));
            compared += inputs.filter(|path| assert_file_is_same(path)).count();
        }
    }
    assert!(compared > 100, "only {compared} documents were compared");
}

/// The comparison sees what the typed form has and the crate does not read, and the other way round.
#[test]
#[should_panic(expected = "A")]
fn a_difference_is_seen() {
    assert_same(
        "A",
        &json!({
            "openapi": "3.0.3", "info": { "title": "", "version": "" }, "paths": {},
            "components": { "schemas": { "A": { "type": "string", "default": null } } },
        }),
    );
}
