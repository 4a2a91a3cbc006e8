//! What is said to have changed between upstream's documents, counted over all neighbours.
//!
//! Definitions and operations that were renamed count as one that came and one that went, except that an operation is one
//! by its path.

use super::{document, documents};
use modelwright_cli::diff_input::{Document, open_both};
use openapi::diagnostic::Diagnostics;
use openapi::source::Source;
use openapi::version::Version;
use openapi_diff::diff::{Change, ChangeKind, diff};
use std::collections::{BTreeMap, BTreeSet};

#[test]
#[ignore = "needs UPSTREAM_SPECS, a folder of upstream documents"]
fn the_changes_of_all_neighbours_are_as_many_as_were_counted() {
    let versions: Vec<Version> = documents()
        .into_iter()
        .map(|(version, _)| version)
        .collect();
    let mut counts = BTreeMap::new();
    for pair in versions.windows(2) {
        let changes = changes(pair[0], pair[1]);
        let renamed = changes
            .iter()
            .filter(|change| change.kind == ChangeKind::DefinitionRenamed);
        let renamed: BTreeSet<&str> = renamed.map(|change| change.subject.as_str()).collect();
        for change in &changes {
            count(change, &renamed, &mut counts);
        }
    }
    let of = |kind: &str| counts.get(kind).copied().unwrap_or(0);
    let renamed = of("definition-renamed");
    let definitions = (
        of("definition-added") + renamed,
        of("definition-removed") + renamed,
    );
    assert_eq!(definitions, (119, 10));
    assert_eq!((of("operation-added"), of("operation-removed")), (14, 0));
    assert_eq!((of("parameter-added"), of("parameter-removed")), (49, 5));
    // The rest is of what stands in definitions that are called the same before and after.
    assert_eq!((of("enum-value-added"), of("enum-value-removed")), (12, 0));
    assert_eq!((of("required"), of("optional")), (14, 1));
    // 7 of those that came stand in TaskSpec.ContainerSpec of 1.27.
    assert_eq!((of("property-added"), of("property-removed")), (145, 86));
    assert_eq!(of("property-renamed"), 4);
}

#[test]
#[ignore = "needs UPSTREAM_SPECS, a folder of upstream documents"]
fn the_oldest_and_the_newest_can_be_compared() {
    let documents = documents();
    let (oldest, newest) = (documents[0].0, documents[documents.len() - 1].0);
    assert!(changes(oldest, newest).len() > 500);
    assert_eq!(changes(newest, newest), []);
}

fn changes(old: Version, new: Version) -> Vec<Change> {
    let mut diagnostics = Diagnostics::new();
    let documents = [old, new].map(|version| {
        let (name, bytes) = document(version);
        let source = Source::read(&name, bytes, &mut diagnostics);
        Document::of(&name, source.expect("it can be read"))
    });
    let opened = open_both(&documents, &mut diagnostics);
    let [old, new] = opened.expect("they have a meaning");
    diff(&old.side(), &new.side())
}

/// Counts whole definitions, operations and parameters everywhere, and members of definitions that kept their names.
fn count(change: &Change, renamed: &BTreeSet<&str>, counts: &mut BTreeMap<String, usize>) {
    let kind = change.kind.as_str();
    let is_whole = ["definition", "operation", "parameter"]
        .iter()
        .any(|start| kind.starts_with(start));
    let is_in_definition = !change.subject.ends_with('/') && !change.subject.starts_with('#');
    let is_of_renamed = renamed.contains(change.subject.as_str());
    let name = match (kind, &change.after) {
        ("requiredness-changed", Some(after)) => after.as_str().unwrap_or_default().to_owned(),
        _ => kind.to_owned(),
    };
    if is_whole || (is_in_definition && !is_of_renamed) {
        *counts.entry(name).or_insert(0) += 1;
    }
}
