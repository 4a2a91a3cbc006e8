//! What is said of changes between the contracts: nothing where there is none, the same read backwards, and exactly the
//! edit where somebody made one.
//!
//! Edits are drawn by numbers from a fixed seed, so that every run tries the same.

mod edits;
mod random_edits;
mod schema;

use crate::random::Random;
use docker_spec::docker::DockerSources;
use docker_spec::patch::Change as Fact;
use docker_spec::workspace::Workspace;
use modelwright::load::Loaded;
use modelwright::plan::{Layout, plan};
use modelwright_cli::diff_input::{self, Document, Opened, open_both, report_of};
use openapi::diagnostic::{Diagnostics, Format, render};
use openapi::source::Source;
use openapi::version::Version;
use openapi::version_set::VersionIndex;
use openapi_diff::diff::{Change, ChangeKind, Side, diff};
use openapi_diff::report::ReportFormat;
use random_edits::Made;
use std::collections::BTreeMap;
use std::rc::Rc;
use tests::case::root;

/// What the documents begin to call deprecated is told at that step, however our words date it.
#[test]
fn deprecations_of_the_documents_are_told_between_versions() {
    let mut diagnostics = Diagnostics::new();
    let sources = DockerSources::read(&Workspace::at(root()), &mut diagnostics);
    let sources = Rc::new(sources.expect("they can be read"));
    let mut told = |old: &str, new: &str| -> Vec<String> {
        let documents = [old, new].map(|label| {
            let version = label.parse().expect("a version");
            let sources = Rc::clone(&sources);
            let found = diff_input::docker(label.to_owned(), version, sources, &mut diagnostics);
            found.expect("it is one")
        });
        let opened = open_both(&documents, &mut diagnostics).expect("they have a meaning");
        let [before, after] = opened.each_ref().map(|opened| opened.side());
        let changes = diff(&before, &after).into_iter();
        let changes = changes.filter(|change| change.kind == ChangeKind::DeprecationChanged);
        changes.map(|change| change.path.to_string()).collect()
    };
    for (old, new, path) in [
        ("1.43", "1.44", "NetworkSettings.HairpinMode"),
        ("1.43", "1.44", "ImageSearch/query/filters=is-automated"),
        ("1.47", "1.48", "BuildInfo.error"),
        ("1.40", "1.41", "Resources.KernelMemory"),
        ("1.25", "1.51", "BuildInfo.error"),
    ] {
        let told = told(old, new);
        assert!(told.iter().any(|it| it == path), "{old} to {new}: {told:?}");
    }
    assert!(
        !told("1.44", "1.45")
            .iter()
            .any(|it| it == "NetworkSettings.HairpinMode")
    );
}

/// A fact holds whether or not the document says it, so the version in which the document begins or ceases to say it changes nothing.
#[test]
fn what_a_fact_says_of_two_versions_is_no_change_between_them() {
    let mut diagnostics = Diagnostics::new();
    let sources = DockerSources::read(&Workspace::at(root()), &mut diagnostics);
    let sources = sources.expect("they can be read");
    let loaded = sources.apis(&mut diagnostics).expect("they can be read");
    let inputs: Vec<_> = loaded.iter().map(Loaded::crate_input).collect();
    let planned = plan(&inputs, Layout::Crate);
    let versions = sources.versions();
    let sides = VersionIndex::of_each(&inputs)
        .map(|(index, input)| Side::of(input.api, &planned, index, input.version, None));
    let sides: Vec<_> = sides.collect();
    let mut looked_at = 0;
    let mut told = Vec::new();
    for (pair, sides) in versions.windows(2).zip(sides.windows(2)) {
        let changes = diff(&sides[0], &sides[1]);
        for fact in sources.facts.iter() {
            if !pair.iter().all(|version| fact.versions.holds(*version)) {
                continue;
            }
            looked_at += 1;
            let settled = settled_by(&fact.change);
            let here = changes.iter().filter(|change| change.path == fact.path);
            for change in here.filter(|change| settled.contains(&change.kind)) {
                told.push(format!(
                    "{} {} {}",
                    pair[1],
                    change.kind.as_str(),
                    change.path
                ));
            }
        }
    }
    assert!(looked_at > 5_000, "{looked_at}");
    // The document of 1.27 does not require it, so that null needs no saying there.
    assert_eq!(told, ["1.28 nullability-changed GraphDriverData.Data"]);
}

/// The kinds of changes that there are none of where a fact holds.
fn settled_by(fact: &Fact) -> &'static [ChangeKind] {
    match fact {
        Fact::Nullable(_) => &[ChangeKind::NullabilityChanged],
        Fact::Schema(_) => &[ChangeKind::TypeChanged, ChangeKind::NullabilityChanged],
        Fact::Format(_) => &[ChangeKind::FormatChanged],
        Fact::Key(_) => &[ChangeKind::PropertyRenamed],
        Fact::Property(..) => &[
            ChangeKind::PropertyAdded,
            ChangeKind::PropertyRemoved,
            ChangeKind::TypeChanged,
            ChangeKind::NullabilityChanged,
        ],
        Fact::Required(_) => &[ChangeKind::RequirednessChanged],
        // Of a parameter they say what its text holds, and not since when it exists.
        Fact::Additional(_) | Fact::EnumValue(_) | Fact::Content(..) | Fact::Filters(_) => {
            &[ChangeKind::TypeChanged, ChangeKind::NullabilityChanged]
        }
        Fact::Stream(_) => &[ChangeKind::StreamChanged, ChangeKind::TypeChanged],
        // The schema of the values is the document's own.
        Fact::StreamOfOwn | Fact::Frames(_) => &[ChangeKind::StreamChanged],
        Fact::MediaTypes(_) => &[ChangeKind::MediaTypeAdded, ChangeKind::MediaTypeRemoved],
    }
}

/// How many edits of each contract that is edited.
const EDITS: u64 = 40;

#[test]
fn a_version_differs_from_itself_in_nothing_and_each_step_reads_backwards() {
    let mut diagnostics = Diagnostics::new();
    let sources = DockerSources::read(&Workspace::at(root()), &mut diagnostics);
    let sources = Rc::new(sources.expect("they can be read"));
    let versions = sources.versions();
    assert!(versions.len() > 30, "{versions:?}");
    let documents = in_pairs(versions.len(), |at| {
        let (version, sources) = (versions[at], Rc::clone(&sources));
        let found = diff_input::docker(version.to_string(), version, sources, &mut diagnostics);
        found.expect("it is one")
    });
    let opened = opened(&documents);
    let sides: Vec<_> = opened.iter().flatten().map(Opened::side).collect();
    for (version, side) in versions.iter().zip(&sides) {
        assert_eq!(diff(side, side), [], "{version} differs from itself");
    }
    let last = versions.len() - 1;
    let steps = (0..last).map(|at| (at, at + 1));
    for (before, after) in steps.chain([(0, last)]) {
        let (old, new) = (versions[before], versions[after]);
        let forward = signatures(&diff(&sides[before], &sides[after]), false);
        let backward = signatures(&diff(&sides[after], &sides[before]), true);
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
        let drawn = (0..EDITS).filter_map(|seed| Some((seed, edits::draw(&tree, seed)?)));
        let drawn: Vec<_> = drawn.collect();
        // The contract, and then each edit.
        let documents = in_pairs(drawn.len() + 1, |at| match at {
            0 => document("old", &tree.to_string()),
            _ => document("new", &drawn[at - 1].1.document.to_string()),
        });
        let opened = opened(&documents);
        let sides: Vec<_> = opened.iter().flatten().map(Opened::side).collect();
        let mut tried = BTreeMap::new();
        for ((seed, edit), side) in drawn.iter().zip(&sides[1..]) {
            let changes = diff(&sides[0], side);
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

/// How many random documents are edited.
const DOCUMENTS: u64 = 300;

#[test]
fn an_edit_of_a_random_document_is_told_at_its_level_both_ways() {
    let mut tried = BTreeMap::new();
    for seed in 1..=DOCUMENTS {
        let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let made = Made::of(&mut random);
        let (edited, expected) = made.edited(&mut random);
        let (old, new) = (made.document.to_string(), edited.to_string());
        assert_eq!(of_texts(&old, &old).len(), 0, "{seed}: {old}");
        let documents = [[document("old", &old), document("new", &new)]];
        let opened = opened(&documents);
        let [before, after] = opened[0].each_ref().map(Opened::side);
        let (forward, backward) = (diff(&before, &after), diff(&after, &before));
        let is_it = |change: &Change, kind: ChangeKind| {
            change.kind == kind && change.path.starts_with(&expected.path)
        };
        let kind = ChangeKind::parse(expected.kind).expect("it is a kind");
        for (changes, kind, level) in [
            (forward, kind, expected.level),
            (backward, kind.mirror(), expected.backwards),
        ] {
            let found = changes.iter().find(|change| is_it(change, kind));
            let levels: Vec<_> = changes
                .iter()
                .map(|change| (change.kind.as_str(), &change.path, change.level()))
                .collect();
            let found = found.map(Change::level);
            let wanted = format!("{} {}", kind.as_str(), expected.path);
            assert_eq!(
                found,
                Some(level),
                "{seed}: {wanted} in {levels:?} of {new}"
            );
        }
        *tried.entry(expected.kind).or_insert(0) += 1;
    }
    assert_eq!(tried.len(), 5, "only {tried:?} were tried");
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
            let found = diff_input::docker(
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
            serde_json::from_str(&report.print(ReportFormat::Json)).expect("it is JSON");
        assert_eq!(schema::misfit(&schema, &schema, &json, "report"), None);
        let broken = serde_json::json!({ "schema": 1 });
        assert_ne!(schema::misfit(&schema, &schema, &broken, "report"), None);
    }
}

fn of_texts(old: &str, new: &str) -> Vec<Change> {
    let documents = [[document("old", old), document("new", new)]];
    let opened = opened(&documents);
    let [old, new] = opened[0].each_ref().map(Opened::side);
    diff(&old, &new)
}

fn document(name: &str, text: &str) -> Document {
    let source = Source::read(name, text.into(), &mut Diagnostics::new());
    Document::of(name, source.expect("it is JSON"))
}

/// Documents by their numbers, in pairs, as they are opened. Where one is left over, the first is opened once more beside it.
fn in_pairs(count: usize, mut document: impl FnMut(usize) -> Document) -> Vec<[Document; 2]> {
    let firsts = (0..count).step_by(2);
    let pairs = firsts.map(|at| [document(at), document((at + 1) % count)]);
    pairs.collect()
}

/// What the documents mean. Reading a version takes longer than comparing it, so each is read once for all its comparisons.
fn opened(pairs: &[[Document; 2]]) -> Vec<[Opened<'_>; 2]> {
    let opened = pairs.iter().map(|documents| {
        let mut diagnostics = Diagnostics::new();
        let opened = open_both(documents, &mut diagnostics);
        let said = render(&diagnostics, Format::Human, false);
        opened.unwrap_or_else(|_| panic!("they cannot be compared:\n{said}"))
    });
    opened.collect()
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
