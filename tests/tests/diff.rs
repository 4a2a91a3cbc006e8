//! What is said of changes between the contracts: nothing where there is none, the same read backwards, and exactly the
//! edit where somebody made one.
//!
//! In: the contracts, as files, and as the versions that `gen` makes of them. Out: nothing, or what is said too much or too
//! little. Edits are drawn by numbers from a fixed seed, so that every run tries the same. Left out on purpose: what each
//! kind of change means (`cases.rs`), and counts over upstream's documents (`upstream/changes.rs`).

#[path = "diff/edits.rs"]
mod edits;
#[path = "diff/schema.rs"]
mod schema;

use docker_spec::docker::DockerSources;
use docker_spec::workspace::Workspace;
use modelwright_cli::sides::{self, Document, open_both, report_of};
use openapi::diagnostic::{Diagnostics, Format, render};
use openapi::source::Source;
use openapi::version::Version;
use openapi_diff::diff::{Change, diff};
use openapi_diff::report::Form;
use std::collections::BTreeMap;
use std::rc::Rc;
use tests::case::root;

/// How many edits of each contract that is edited.
const EDITS: u64 = 40;

#[test]
fn a_version_differs_from_itself_in_nothing_and_each_step_reads_backwards() {
    let mut diagnostics = Diagnostics::new();
    let sources = DockerSources::read(&Workspace::at(root()), &mut diagnostics);
    let sources = Rc::new(sources.expect("they can be read"));
    let versions = sources.versions();
    assert!(versions.len() > 30, "{versions:?}");
    let mut pairs: Vec<_> = versions.windows(2).map(|pair| (pair[0], pair[1])).collect();
    pairs.push((versions[0], versions[versions.len() - 1]));
    for (old, new) in pairs {
        let mut document = |version: Version| {
            let found = sides::docker(
                version.to_string(),
                version,
                Rc::clone(&sources),
                &mut diagnostics,
            );
            found.expect("it is one")
        };
        let documents = [document(old), document(new)];
        let opened = open_both(&documents, &mut diagnostics).expect("they have a meaning");
        let [before, after] = opened.each_ref().map(|opened| opened.side());
        assert_eq!(diff(&before, &before), [], "{old} differs from itself");
        assert_eq!(diff(&after, &after), [], "{new} differs from itself");
        let forward = signatures(&diff(&before, &after), false);
        let backward = signatures(&diff(&after, &before), true);
        assert!(
            !forward.is_empty(),
            "{old} to {new}: no version is like the one before"
        );
        assert_eq!(forward, backward, "{old} to {new}");
    }
}

#[test]
fn an_edit_is_told_and_nothing_else() {
    for minor in [25, 44, 55] {
        let file = format!("spec/docker/contract/v1.{minor}.yaml");
        let text = std::fs::read_to_string(root().join(&file)).expect("it is there");
        let tree: serde_json::Value = serde_yaml::from_str(&text).expect("it is YAML");
        let mut tried = BTreeMap::new();
        for seed in 0..EDITS {
            let Some(edit) = edits::draw(&tree, seed) else {
                continue;
            };
            let changes = of_texts(&tree.to_string(), &edit.document.to_string());
            let told: Vec<_> = changes
                .iter()
                .map(|c| (c.kind.as_str(), c.path.as_str()))
                .collect();
            assert_eq!(
                told,
                [(edit.kind, edit.path.as_str())],
                "{file}, edit {seed}"
            );
            *tried.entry(edit.kind).or_insert(0) += 1;
        }
        assert!(tried.len() >= 12, "{file}: only {tried:?} were tried");
    }
}

#[test]
fn the_report_for_programs_is_of_the_form_that_its_schema_says() {
    let file = root().join("generated/docs/changes/report.schema.json");
    let text = std::fs::read_to_string(file).expect("it is generated");
    let schema: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
    let mut diagnostics = Diagnostics::new();
    let sources = DockerSources::read(&Workspace::at(root()), &mut diagnostics);
    let sources = Rc::new(sources.expect("they can be read"));
    for (old, new) in [(25, 55), (51, 52), (55, 55)] {
        let document = |minor| {
            let version = Version { major: 1, minor };
            let found = sides::docker(
                version.to_string(),
                version,
                Rc::clone(&sources),
                &mut Diagnostics::new(),
            );
            found.expect("it is one")
        };
        let documents = [document(old), document(new)];
        let opened = open_both(&documents, &mut diagnostics).expect("they have a meaning");
        let mut report = report_of(&opened);
        report.with_texts = true;
        let json: serde_json::Value =
            serde_json::from_str(&report.print(Form::Json)).expect("it is JSON");
        assert_eq!(schema::misfit(&schema, &schema, &json, "report"), None);
        let broken = serde_json::json!({ "schema": 1 });
        assert_ne!(schema::misfit(&schema, &schema, &broken, "report"), None);
    }
}

fn of_texts(old: &str, new: &str) -> Vec<Change> {
    let mut diagnostics = Diagnostics::new();
    let documents = [("old", old), ("new", new)].map(|(name, text)| {
        let source = Source::read(name, text.into(), &mut diagnostics);
        Document::of(name, source.expect("it is JSON"))
    });
    compared(&documents)
}

fn compared(documents: &[Document; 2]) -> Vec<Change> {
    let mut diagnostics = Diagnostics::new();
    let opened = open_both(documents, &mut diagnostics);
    let said = render(&diagnostics, Format::Human, false);
    let [old, new] = opened.unwrap_or_else(|| panic!("they cannot be compared:\n{said}"));
    diff(&old.side(), &new.side())
}

/// Each change by kind and values, with how often; backwards where that is asked. Paths may differ, since what was renamed
/// goes by its name after.
fn signatures(changes: &[Change], backwards: bool) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for change in changes {
        let (mut kind, mut values) = (change.kind, (&change.before, &change.after));
        if backwards {
            kind = kind.mirror();
            values = (values.1, values.0);
        }
        *found
            .entry(format!("{} {values:?}", kind.as_str()))
            .or_insert(0) += 1;
    }
    found
}
