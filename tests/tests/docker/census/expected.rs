//! The census, our reading of the same document, and how the two are compared.

use openapi::diagnostic::{Diagnostics, Format, render};
use openapi::ir::Api;
use openapi::lift::lift;
use openapi::lower::lower;
use openapi::source::Source;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The census of version 1.51.
pub static CENSUS: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../census/v1.51.json")).expect("the census is JSON")
});

/// Our reading of version 1.51.
pub static API: LazyLock<Api> = LazyLock::new(|| lowered("1.51"));

/// A file of the repository, by its path from the root.
pub fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// The contract of a version, as it is written.
pub fn source(version: &str) -> Source {
    let file = format!("spec/docker/contract/v{version}.yaml");
    let bytes = std::fs::read(repository(&file)).expect("the contract is there");
    let mut diagnostics = Diagnostics::new();
    let source = Source::read(&file, bytes, &mut diagnostics);
    assert_silent(version, &diagnostics);
    source.expect("a contract can be read")
}

/// The canonical document of a version, for what the reading merges away.
pub fn canonical(version: &str) -> Value {
    let source = source(version);
    let canonical = lift(&source, &mut Diagnostics::new());
    canonical
        .expect("a contract can be lifted")
        .document()
        .clone()
}

/// Our reading of the contract of a version, about which no stage has anything to say.
pub fn lowered(version: &str) -> Api {
    let source = source(version);
    let mut diagnostics = Diagnostics::new();
    let canonical = lift(&source, &mut diagnostics).expect("a contract can be lifted");
    let (api, _) = lower(&canonical, &mut diagnostics);
    assert_silent(version, &diagnostics);
    api
}

/// No stage has said anything.
#[track_caller]
pub fn assert_silent(version: &str, diagnostics: &Diagnostics) {
    let said = render(diagnostics, Format::Human, false);
    assert!(
        diagnostics.is_empty(),
        "{version} is not read in silence:\n{said}"
    );
}

/// A number of the census.
pub fn count(name: &str) -> usize {
    let count = CENSUS["counts"][name].as_u64();
    let count = count.unwrap_or_else(|| panic!("the census has no count `{name}`"));
    usize::try_from(count).expect("counts are small")
}

/// A list of the census.
pub fn list(name: &str) -> Vec<Value> {
    let list = CENSUS[name]
        .as_array()
        .or_else(|| CENSUS["counts"][name].as_array());
    list.unwrap_or_else(|| panic!("the census has no list `{name}`"))
        .clone()
}

/// A number of ours is the census' one.
#[track_caller]
pub fn same_count(name: &str, ours: usize) {
    assert_eq!(
        ours,
        count(name),
        "{name}: ours on the left, the census' on the right"
    );
}

/// A map of ours from names to numbers is the census' one, whatever the order.
#[track_caller]
pub fn same_counts(name: &str, ours: &std::collections::BTreeMap<String, usize>) {
    let theirs: std::collections::BTreeMap<String, usize> =
        serde_json::from_value(CENSUS["counts"][name].clone()).expect("the census has such counts");
    assert_eq!(
        ours, &theirs,
        "{name}: ours on the left, the census' on the right"
    );
}

/// A list of ours is the census' one, in its order.
#[track_caller]
pub fn same_list(name: &str, ours: &[Value], theirs: &[Value]) {
    let (only_ours, only_theirs) = (without(ours, theirs), without(theirs, ours));
    assert!(
        only_ours.is_empty() && only_theirs.is_empty(),
        "{name}:\nonly ours:\n{}\nonly the census':\n{}",
        lines(&only_ours),
        lines(&only_theirs)
    );
    let first = ours
        .iter()
        .zip(theirs)
        .position(|(ours, theirs)| ours != theirs);
    assert_eq!(
        ours.len(),
        theirs.len(),
        "{name}: the same entries, some of them more than once"
    );
    if let Some(at) = first {
        panic!(
            "{name}: the order differs from entry {at}:\n{}\n{}",
            ours[at], theirs[at]
        );
    }
}

/// A list of ours has the entries of the census' one, which is in no order that means something.
#[track_caller]
pub fn same_entries(name: &str, mut ours: Vec<Value>, mut theirs: Vec<Value>) {
    ours.sort_by_key(Value::to_string);
    theirs.sort_by_key(Value::to_string);
    same_list(name, &ours, &theirs);
}

fn without(list: &[Value], others: &[Value]) -> Vec<Value> {
    list.iter()
        .filter(|entry| !others.contains(entry))
        .cloned()
        .collect()
}

fn lines(list: &[Value]) -> String {
    list.iter().map(|entry| format!("  {entry}\n")).collect()
}
