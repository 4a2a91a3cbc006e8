//! The page for those who come from `bollard-stubs`: its tables are those of the names there and here.

use super::pages::pages;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use tests::case::root;

const PAGE: &str = "docs/from-bollard-stubs.md";
const START: &str = "edits are lost. -->\n";
const END: &str = "<!-- The end of what is written. -->";

/// `spec/docker/bollard-stubs.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Theirs {
    version: String,
    api: String,
    names: BTreeSet<String>,
    renamed: BTreeMap<String, String>,
}

fn theirs() -> Theirs {
    let text = fs::read_to_string(root().join("spec/docker/bollard-stubs.toml"));
    toml::from_str(&text.expect("it can be read")).expect("it has this form")
}

/// Whether versions as pages mark them, such as `1.25-1.40 1.42-1.55`, have this one.
fn has(ranges: &str, version: &str) -> bool {
    let number = |version: &str| -> Option<(u32, u32)> {
        let (major, minor) = version.split_once('.')?;
        Some((major.parse().ok()?, minor.parse().ok()?))
    };
    let version = number(version).expect("it is a version");
    ranges.split(' ').any(|range| {
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        let bounds = number(first).zip(number(last)).expect("it is a range");
        (bounds.0..=bounds.1).contains(&version)
    })
}

/// The names of the models of a version, as their pages have them, and of the type of dates.
fn ours(version: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::from(["Timestamp".to_owned()]);
    for (path, page) in pages() {
        let name = path
            .strip_prefix("models/")
            .and_then(|path| path.strip_suffix(".md"));
        let mark = page.split_once("data-api-page=\"");
        if let (Some(name), Some((_, mark))) = (name, mark)
            && has(mark.split('"').next().unwrap_or_default(), version)
        {
            names.insert(name.to_owned());
        }
    }
    names
}

/// Names of both sides, by how they go together.
struct Compared<'n> {
    same: Vec<&'n str>,
    by_suffix: Vec<(&'n str, &'n str)>,
    otherwise: Vec<(&'n str, &'n str)>,
    only_theirs: Vec<&'n str>,
    only_ours: Vec<&'n str>,
}

fn compared<'n>(theirs: &'n Theirs, ours: &'n BTreeSet<String>) -> Compared<'n> {
    let mut compared = Compared {
        same: Vec::new(),
        by_suffix: Vec::new(),
        otherwise: Vec::new(),
        only_theirs: Vec::new(),
        only_ours: Vec::new(),
    };
    let mut found = BTreeSet::new();
    for name in &theirs.names {
        let renamed = theirs.renamed.get(name).and_then(|name| ours.get(name));
        let shorter = name.strip_suffix("Enum").and_then(|name| ours.get(name));
        match (ours.get(name), renamed, shorter) {
            (Some(same), None, _) => {
                compared.same.push(same);
                found.insert(same);
            }
            (_, Some(other), _) => {
                compared.otherwise.push((name, other));
                found.insert(other);
            }
            (None, None, Some(shorter)) => {
                compared.by_suffix.push((name, shorter));
                found.insert(shorter);
            }
            (None, None, None) => compared.only_theirs.push(name),
        }
    }
    compared.only_ours = ours
        .iter()
        .filter(|name| !found.contains(name))
        .map(String::as_str)
        .collect();
    compared
}

fn listed(names: &[&str]) -> String {
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    match names.is_empty() {
        true => "none".to_owned(),
        false => names.join(", "),
    }
}

fn table(pairs: &[(&str, &str)]) -> String {
    let mut out = "| `bollard-stubs` | here |\n|---|---|\n".to_owned();
    for (theirs, ours) in pairs {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "| `{theirs}` | `{ours}` |");
    }
    out
}

fn written(theirs: &Theirs, compared: &Compared<'_>) -> String {
    format!(
        "\nOf the {} names of types in `bollard-stubs` {}, {} are the same in `docker_models::v{}`, {} have `Enum` at the end, {} differ\n\
         otherwise, and {} have no counterpart. {} types have no name there: most are bodies of requests and responses, and inline objects.\n\n\
         ### Without `Enum`\n\n{}\n### Otherwise\n\n{}\n### Only in `bollard-stubs`\n\n{}.\n\n### Only here\n\n{}.\n\n### The same\n\n{}.\n\n",
        theirs.names.len(),
        theirs.version,
        compared.same.len(),
        theirs.api.replace('.', "_"),
        compared.by_suffix.len(),
        compared.otherwise.len(),
        compared.only_theirs.len(),
        compared.only_ours.len(),
        table(&compared.by_suffix),
        table(&compared.otherwise),
        listed(&compared.only_theirs),
        listed(&compared.only_ours),
        listed(&compared.same),
    )
}

#[test]
fn the_tables_for_those_who_come_from_bollard_stubs_are_true() {
    let theirs = theirs();
    let ours = ours(&theirs.api);
    let compared = compared(&theirs, &ours);
    for (name, other) in &theirs.renamed {
        let is_there = compared
            .otherwise
            .contains(&(name.as_str(), other.as_str()));
        assert!(
            is_there,
            "{name} is not called {other} in API {}",
            theirs.api
        );
    }
    let page = fs::read_to_string(root().join(PAGE)).expect("it can be read");
    let (before, rest) = page
        .split_once(START)
        .expect("the page says where it begins");
    let (found, after) = rest.split_once(END).expect("the page says where it ends");
    let expected = written(&theirs, &compared);
    if std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite") {
        let page = format!("{before}{START}{expected}{END}{after}");
        fs::write(root().join(PAGE), page).expect("it can be written");
        return;
    }
    assert!(
        found == expected,
        "{PAGE} is out of date: write it as its comment says"
    );
}

#[test]
fn versions_are_found_in_ranges() {
    assert!(has("1.25-1.40 1.42-1.55", "1.42") && has("1.9-1.10", "1.10") && has("1.3", "1.3"));
    assert!(!has("1.25-1.40 1.42-1.55", "1.41") && !has("1.9-1.10", "1.1"));
}
