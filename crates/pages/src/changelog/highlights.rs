//! What a reader should know even if nothing else is read.
//!
//! In: a report. Out: a few lines: what is new, what is gone, what has another name, and the definitions and operations
//! that changed most. Left out on purpose: everything that is one of many.

use super::{Link, code, linked};
use crate::diff::{Kind, Level};
use crate::report::{Record, Report};
use std::collections::BTreeMap;

/// As many names as fit in a line.
const NAMED: usize = 8;
/// As many definitions and operations as are said to have changed most.
const MOST: usize = 6;

/// The lines, as Markdown.
pub(super) fn of(report: &Report, link: Link<'_>) -> Vec<String> {
    let whole = [
        (Kind::DefinitionAdded, "New definition", "New definitions"),
        (Kind::OperationAdded, "New operation", "New operations"),
        (
            Kind::DefinitionRemoved,
            "Definition that is gone",
            "Definitions that are gone",
        ),
        (
            Kind::OperationRemoved,
            "Operation that is gone",
            "Operations that are gone",
        ),
    ];
    let mut lines: Vec<_> = whole
        .into_iter()
        .filter_map(|(kind, one, many)| named(report, kind, one, many, link))
        .collect();
    lines.extend(renamed(report, link));
    lines.extend(changed_most(report, link));
    lines
}

/// The definitions or operations that came or went: first those of which a body of an operation is made, then those that
/// some operation uses.
fn named(report: &Report, kind: Kind, one: &str, many: &str, link: Link<'_>) -> Option<String> {
    let mut found: Vec<&Record> = report.shown().filter(|r| r.change.kind == kind).collect();
    let of_bodies = of_bodies(report);
    found.sort_by_key(|record| {
        let change = &record.change;
        let is_of_body = of_bodies.iter().any(|body| is_made_of(body, &change.path));
        let is_used = !change.used.operations().is_empty();
        (!is_of_body, !is_used, &change.path)
    });
    let name = |record: &&Record| linked(&record.change.subject, link);
    let shown: Vec<_> = found.iter().take(NAMED).map(name).collect();
    let title = if found.len() == 1 { one } else { many };
    match found.len() {
        0 => None,
        count if count > NAMED => Some(format!(
            "{title}: {} and {} more",
            shown.join(", "),
            count - NAMED
        )),
        _ => Some(format!("{title}: {}", shown.join(", "))),
    }
}

/// What the bodies of operations became, and what they were.
fn of_bodies(report: &Report) -> Vec<&str> {
    let kinds = [
        Kind::TypeChanged,
        Kind::ItemsChanged,
        Kind::ReferenceChanged,
        Kind::BodyAdded,
        Kind::BodyRemoved,
    ];
    let of_operations = report
        .shown()
        .filter(|record| kinds.contains(&record.change.kind) && record.change.path.contains('/'));
    let values = of_operations.flat_map(|record| [&record.change.before, &record.change.after]);
    values
        .flatten()
        .filter_map(|value| value.as_str())
        .collect()
}

/// Whether a type in words is this definition, or a list or map of it.
fn is_made_of(words: &str, name: &str) -> bool {
    words == name || words.ends_with(&format!(" of {name}"))
}

fn renamed(report: &Report, link: Link<'_>) -> Option<String> {
    let found = report
        .shown()
        .filter(|r| r.change.kind == Kind::DefinitionRenamed);
    let name = |record: &Record| {
        let before = record.change.before.as_ref()?.as_str()?;
        Some(format!(
            "{} is {} now",
            code(before),
            linked(&record.change.subject, link)
        ))
    };
    let names: Vec<_> = found.filter_map(name).collect();
    (!names.is_empty()).then(|| format!("Renamed: {}", names.join(", ")))
}

/// What changed of the definitions and operations with the most changes that are felt.
fn changed_most(report: &Report, link: Link<'_>) -> Vec<String> {
    let mut subjects: BTreeMap<&str, Vec<&Record>> = BTreeMap::new();
    for record in report.shown() {
        let change = &record.change;
        let is_whole = change.path == change.subject && change.before.is_none()
            || change.kind == Kind::DefinitionRemoved
            || change.kind == Kind::DefinitionRenamed;
        if change.level() >= Level::Risky && !is_whole {
            subjects.entry(&change.subject).or_default().push(record);
        }
    }
    let mut subjects: Vec<_> = subjects.into_iter().collect();
    let weight = |records: &[&Record]| {
        let breaking = records
            .iter()
            .filter(|r| r.change.level() == Level::Breaking);
        (breaking.count(), records.len())
    };
    subjects.sort_by(|a, b| weight(&b.1).cmp(&weight(&a.1)).then_with(|| a.0.cmp(b.0)));
    subjects.retain(|(_, records)| records.len() > 1);
    subjects.truncate(MOST);
    let busiest = busiest_operations(report, &subjects);
    subjects.extend(busiest);
    let subjects = subjects.iter();
    subjects
        .map(|(name, records)| {
            let kind = if name.ends_with('/') {
                "Operation "
            } else {
                ""
            };
            format!("{kind}{}: {}", linked(name, link), counted(records))
        })
        .collect()
}

/// The operations whose requests and replies changed in most places, besides those that were said.
fn busiest_operations<'r>(
    report: &'r Report,
    said: &[(&'r str, Vec<&'r Record>)],
) -> Vec<(&'r str, Vec<&'r Record>)> {
    let mut operations: BTreeMap<&str, Vec<&Record>> = BTreeMap::new();
    for record in report.shown() {
        let change = &record.change;
        let is_inside = change.subject.ends_with('/');
        let is_said = said.iter().any(|(name, _)| *name == change.subject);
        // How a reply is packed, and which failures are listed, seldom matters to anybody.
        let is_of_packing = matches!(
            change.kind,
            Kind::MediaTypeAdded
                | Kind::MediaTypeRemoved
                | Kind::StatusAdded
                | Kind::StatusRemoved
                | Kind::GoNameChanged
                | Kind::TextChanged
        );
        if is_inside && !is_said && !is_of_packing {
            operations.entry(&change.subject).or_default().push(record);
        }
    }
    let mut operations: Vec<_> = operations.into_iter().collect();
    operations.retain(|(_, records)| records.len() > 3);
    operations.sort_by(|a, b| b.1.len().cmp(&a.1.len()).then_with(|| a.0.cmp(b.0)));
    operations.truncate(MOST / 2);
    operations
}

/// The changes by kind, the most frequent first.
fn counted(records: &[&Record]) -> String {
    let mut kinds: BTreeMap<Kind, usize> = BTreeMap::new();
    for record in records {
        *kinds.entry(record.change.kind).or_default() += 1;
    }
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by_key(|(kind, count)| (std::cmp::Reverse(*count), *kind));
    let words: Vec<_> = kinds
        .iter()
        .map(|(kind, count)| words(*kind, *count))
        .collect();
    words.join(", ")
}

/// A kind and how often, in words: `14 properties gone`.
fn words(kind: Kind, count: usize) -> String {
    let (thing, what) = match kind.as_str().rsplit_once('-') {
        Some((thing, "added")) => (thing, "new"),
        Some((thing, "removed")) => (thing, "gone"),
        _ if kind == Kind::RequirednessChanged => ("requirement", "changed"),
        _ if kind == Kind::NullabilityChanged => ("use of null", "changed"),
        _ if kind == Kind::OmissionChanged => ("omission when empty", "changed"),
        Some((thing, what)) => (thing, what),
        None => (kind.as_str(), ""),
    };
    let thing = thing.replace('-', " ");
    let thing = match (count, thing.as_str()) {
        (1, _) => thing,
        (_, "property") => "properties".to_owned(),
        (_, "body") => "bodies".to_owned(),
        (_, "status") => "statuses".to_owned(),
        (_, "use of null") => "uses of null".to_owned(),
        (_, "omission when empty") => "omissions when empty".to_owned(),
        (_, "map values" | "items" | "limits" | "extra keys") => thing,
        _ if thing.ends_with('y') => format!("{}ies", &thing[..thing.len() - 1]),
        _ => format!("{thing}s"),
    };
    format!("{count} {thing} {what}")
}
