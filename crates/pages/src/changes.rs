//! The pages of what changed: one for each version but the oldest, against the one before.
//!
//! In: the plan and the APIs. Out: a page for each step, and the table of kinds. Where a version's document is an older copy
//! than those around it, what comes or goes for it alone is told apart, at the end. Left out on purpose: upstream's words
//! that changed, since the pages have ours.

use super::address::address;
use super::known::Known;
use crate::changelog::{Page, page, section};
use crate::diff::{Kind, Side, diff};
use crate::report::{Record, Report};
use crate::version::Version;
use serde::Serialize;
use std::collections::{BTreeSet, HashMap};

/// The steps, each by the version that it leads to.
pub(super) fn pages(known: &Known<'_>) -> Vec<(Version, Page)> {
    let versions = &known.planned.versions;
    let sides: Vec<Side<'_>> = versions
        .iter()
        .enumerate()
        .map(|(place, version)| {
            let api = known.inputs[place].api;
            Side::of(api, known.planned, place, Some(*version), None)
        })
        .collect();
    let steps: Vec<Vec<Record>> = sides
        .windows(2)
        .map(|pair| {
            diff(&pair[0], &pair[1])
                .into_iter()
                .map(Record::from)
                .collect()
        })
        .collect();
    let pages = steps.iter().enumerate().map(|(step, records)| {
        let (before, after) = (step, step + 1);
        let copies = &known.planned.older_copies;
        let undone = if copies.contains(before) {
            step.checked_sub(1).and_then(|other| steps.get(other))
        } else if copies.contains(after) {
            steps.get(step + 1)
        } else {
            None
        };
        let copy = if copies.contains(before) { before } else { after };
        let undone: BTreeSet<String> = undone.into_iter().flatten().map(mirrored).collect();
        let (of_copy, records): (Vec<_>, Vec<_>) =
            records.iter().cloned().partition(|record| undone.contains(&key(record)));
        let report = Report {
            before: versions[before].to_string(),
            after: versions[after].to_string(),
            records,
            with_texts: false,
        };
        let links = links(known, [before, after]);
        let link = |name: &str| links.get(name).cloned();
        let mut page = page(&report, &link);
        page.kinds = Some("KINDS.md".to_owned());
        page.note = (!of_copy.is_empty()).then(|| {
            format!(
                "The document of API {} is an older copy than those of the versions around it. What comes or goes for it alone is at the end, and not counted.",
                versions[copy]
            )
        });
        let meaning = "These differ here and the other way round in the step next to it, so it is likely that the engines of all these versions do the same.";
        page.sections.extend(section("For the older copy alone", meaning, of_copy.iter(), &link));
        (versions[after], page)
    });
    pages.collect()
}

/// What a change is, for finding the one that undoes it.
fn key(record: &Record) -> String {
    let change = &record.change;
    let value = |value: &Option<serde_json::Value>| format!("{value:?}");
    let (before, after) = (value(&change.before), value(&change.after));
    format!("{} {} {before} {after}", change.kind.as_str(), change.path)
}

/// What would undo a change.
fn mirrored(record: &Record) -> String {
    let change = &record.change;
    let value = |value: &Option<serde_json::Value>| format!("{value:?}");
    let (before, after) = (value(&change.after), value(&change.before));
    format!(
        "{} {} {before} {after}",
        change.kind.mirror().as_str(),
        change.path
    )
}

/// The pages of the definitions and operations of two versions, from the folder of these pages.
fn links(known: &Known<'_>, places: [usize; 2]) -> HashMap<String, String> {
    let mut links = HashMap::new();
    for place in places {
        for export in &known.planned.modules[place].exports {
            let path = &known.inputs[place].api.model(export.model).path;
            if let [crate::schema_path::Step::Definition(name)] = path.steps() {
                links.insert(name.clone(), format!("../models/{}.md", export.type_name));
            }
        }
        for operation in &known.inputs[place].api.operations {
            let to = format!("../{}", address(known.inputs, &operation.id));
            links.insert(operation.path.to_string(), to);
        }
    }
    links
}

/// A row of the table of kinds.
#[derive(Debug, Serialize)]
pub(super) struct KindRow {
    name: &'static str,
    text: &'static str,
    example: &'static str,
    request: &'static str,
    response: &'static str,
    rust: &'static str,
}

/// What the page of the kinds shows.
#[derive(Debug, Serialize)]
pub(super) struct Kinds {
    kinds: Vec<KindRow>,
}

/// The kinds, each with what it comes to where nothing more is known than the kind.
pub(super) fn kinds() -> Kinds {
    let row = |kind: &Kind| KindRow {
        name: kind.as_str(),
        text: kind.text(),
        example: kind.example(),
        request: kind.usual_level(true).as_str(),
        response: kind.usual_level(false).as_str(),
        rust: kind.usual_source(),
    };
    Kinds {
        kinds: Kind::ALL.iter().map(row).collect(),
    }
}
