//! The pages hold together: every link leads somewhere, every table has its columns, every example is read by its type.
//!
//! The Rust on the pages is compiled and run as documentation of this package.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use tests::replay;

/// Every page, by its path below the folder of the docs, and its text.
pub(super) fn pages() -> BTreeMap<String, String> {
    let root = tests::case::root().join("generated/docs");
    let mut pages = BTreeMap::new();
    collect(&root, "", &mut pages);
    assert!(pages.len() > 400, "{} pages", pages.len());
    pages
}

fn collect(folder: &Path, prefix: &str, pages: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let entry = entry.expect("it can be listed");
        let name = entry.file_name().into_string().expect("it is UTF-8");
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{prefix}{name}/"), pages);
        } else if name.ends_with(".md") {
            let text = fs::read_to_string(entry.path()).expect("it is text");
            pages.insert(format!("{prefix}{name}"), text);
        }
    }
}

#[track_caller]
fn no_errors(errors: Vec<String>) {
    assert!(
        errors.is_empty(),
        "{} faults:\n{}",
        errors.len(),
        errors.join("\n")
    );
}

/// The lines outside of fenced blocks.
fn prose(text: &str) -> impl Iterator<Item = &str> {
    let mut is_fenced = false;
    text.lines().filter(move |line| {
        let is_fence = line.trim_start().starts_with("```");
        is_fenced ^= is_fence;
        !is_fence && !is_fenced
    })
}

/// Text without what stands in backticks.
fn without_code(line: &str) -> String {
    line.split('`').step_by(2).collect::<Vec<_>>().join("`")
}

/// The targets of the links in a line.
fn links(line: &str) -> Vec<&str> {
    let parts = line.split("](").skip(1);
    parts
        .filter_map(|rest| rest.split_once(')'))
        .map(|(target, _)| target)
        .collect()
}

/// The fragments of the headings, as GitHub and mdBook make them, and those of rows.
fn anchors(text: &str) -> BTreeSet<String> {
    let headings = prose(text).filter_map(|line| {
        line.trim_start_matches('#')
            .strip_prefix(' ')
            .filter(|_| line.starts_with('#'))
    });
    let mut anchors = BTreeSet::new();
    for heading in headings {
        let kept = heading
            .chars()
            .filter(|c| c.is_alphanumeric() || " _-".contains(*c));
        let anchor = kept.collect::<String>().to_lowercase().replace(' ', "-");
        let numbered = (1..).map(|number| format!("{anchor}-{number}"));
        let unused = std::iter::once(anchor.clone())
            .chain(numbered)
            .find(|candidate| !anchors.contains(candidate));
        anchors.extend(unused);
    }
    let ids = text.split("<a id=\"").skip(1);
    anchors.extend(ids.filter_map(|rest| rest.split_once('"').map(|(id, _)| id.to_owned())));
    anchors
}

#[test]
fn every_link_leads_to_a_page_and_a_heading_of_that_very_name() {
    let pages = pages();
    let anchors: BTreeMap<_, _> = pages
        .iter()
        .map(|(path, text)| (path, anchors(text)))
        .collect();
    let (mut errors, mut count) = (Vec::new(), 0);
    for (path, text) in &pages {
        for line in prose(text) {
            for target in links(line) {
                if target.starts_with("https://") {
                    continue;
                }
                count += 1;
                // The types of operations have no pages: their links lead out of the book, to the files.
                if target.starts_with("../../docker-models/src/") {
                    let page = tests::case::root().join("generated/docs").join(path);
                    let folder = page.parent().expect("a page is in a folder");
                    if !folder.join(target).is_file() {
                        errors.push(format!("{path}: {target} leads to no file"));
                    }
                    continue;
                }
                let (file, fragment) = target.split_once('#').unwrap_or((target, ""));
                let file = if file.is_empty() {
                    path.clone()
                } else {
                    resolved(path, file)
                };
                let Some(found) = anchors.get(&file) else {
                    errors.push(format!("{path}: {target} leads to no page"));
                    continue;
                };
                if !fragment.is_empty() && !found.contains(fragment) {
                    errors.push(format!("{path}: {target} leads to no heading"));
                }
            }
        }
    }
    assert!(count > 3_000, "{count} links");
    no_errors(errors);
}

/// A path from the folder of a page, without `..`.
fn resolved(page: &str, target: &str) -> String {
    let mut parts: Vec<_> = page.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            ".." => _ = parts.pop(),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn page_names_differ_in_more_than_case() {
    let pages = pages();
    let folded: BTreeSet<_> = pages.keys().map(|path| path.to_lowercase()).collect();
    assert_eq!(folded.len(), pages.len());
}

#[test]
fn every_row_of_a_table_has_the_columns_of_its_head() {
    let mut errors = Vec::new();
    for (path, text) in pages() {
        let mut columns = None;
        for line in prose(&text) {
            if !line.starts_with('|') {
                columns = None;
                continue;
            }
            let cells = line.replace("\\|", "").matches('|').count();
            let expected = *columns.get_or_insert(cells);
            if cells != expected || !line.ends_with('|') {
                errors.push(format!("{path}: {cells} for {expected} in {line}"));
            }
        }
    }
    no_errors(errors);
}

#[test]
fn nothing_is_shown_that_only_a_program_should_see() {
    let mut errors = Vec::new();
    for (path, text) in pages() {
        for line in prose(&text).map(without_code) {
            for odd in [
                "undefined",
                "&#",
                "&lt;",
                "&gt;",
                "&amp;",
                "&quot;",
                "{{",
                "}}",
                "<no value>",
            ] {
                if line.contains(odd) {
                    errors.push(format!("{path}: {odd} in {line}"));
                }
            }
        }
    }
    no_errors(errors);
}

#[test]
fn every_example_is_json_that_its_type_reads() {
    let (mut errors, mut count) = (Vec::new(), 0);
    for (path, text) in pages() {
        let Some(name) = path
            .strip_prefix("models/")
            .and_then(|file| file.strip_suffix(".md"))
        else {
            continue;
        };
        let module = text
            .split("`docker_models::v")
            .nth(1)
            .and_then(|rest| rest.split("::").next());
        let api = module
            .expect("the page has the path of the type")
            .replace('_', ".");
        let Some((json, _)) = text
            .split_once("```json\n")
            .and_then(|(_, rest)| rest.split_once("\n```"))
        else {
            errors.push(format!("{path}: no example"));
            continue;
        };
        let models = replay::models(&api).expect("a version with models");
        // A body that is no JSON is an alias for bytes, which no table reads.
        let Some((_, check)) = models.iter().find(|(model, _)| *model == name) else {
            continue;
        };
        count += 1;
        match (check.read)(json.as_bytes()) {
            Ok(true) => {}
            Ok(false) => errors.push(format!("{path}: v{api}::{name} does not read its example")),
            Err(error) => errors.push(format!("{path}: {error}")),
        }
    }
    assert!(count > 380, "{count} examples");
    no_errors(errors);
}

#[test]
fn every_block_of_json_is_json() {
    let (mut errors, mut count) = (Vec::new(), 0);
    for (path, text) in pages() {
        for block in text.split("```json\n").skip(1) {
            count += 1;
            let (json, _) = block.split_once("\n```").expect("the block ends");
            if let Err(error) = serde_json::from_str::<serde_json::Value>(json) {
                errors.push(format!("{path}: {error}"));
            }
        }
    }
    assert!(count > 500, "{count} blocks");
    no_errors(errors);
}
