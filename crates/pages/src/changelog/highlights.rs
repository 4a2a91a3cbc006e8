//! What a reader should know even if nothing else is read.

use super::{Link, and_more, code, linked};
use crate::diff::{ChangeKind, Level};
use crate::printable::Printable;
use crate::report::{Report, ReportEntry};
use std::collections::BTreeMap;

/// As many names as fit in a line.
const NAMED: usize = 8;
/// As many definitions and operations as are said to have changed most.
const MOST: usize = 6;

/// The lines, as Markdown.
pub(super) fn of(report: &Report, link: Link<'_>) -> Vec<Printable> {
    let whole = [
        (
            ChangeKind::DefinitionAdded,
            "New definition: {}",
            "New definitions: {}",
        ),
        (
            ChangeKind::OperationAdded,
            "New operation: {}",
            "New operations: {}",
        ),
        (
            ChangeKind::DefinitionRemoved,
            "Removed definition: {}",
            "Removed definitions: {}",
        ),
        (
            ChangeKind::OperationRemoved,
            "Removed operation: {}",
            "Removed operations: {}",
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
fn named(
    report: &Report,
    kind: ChangeKind,
    one: &'static str,
    many: &'static str,
    link: Link<'_>,
) -> Option<Printable> {
    let mut found: Vec<&ReportEntry> = report.shown().filter(|r| r.change.kind == kind).collect();
    let of_bodies = of_bodies(report);
    found.sort_by_key(|record| {
        let change = &record.change;
        let is_of_body = of_bodies.iter().any(|body| is_made_of(body, &change.path));
        let is_used = !change.used.operations().is_empty();
        (!is_of_body, !is_used, &change.path)
    });
    let name = |record: &&ReportEntry| linked(&record.change.subject, link);
    let shown = Printable::join(found.iter().take(NAMED).map(name), ", ");
    let title = if found.len() == 1 { one } else { many };
    let shown = and_more(shown, found.len().saturating_sub(NAMED));
    (!found.is_empty()).then(|| Printable::of(title, &[&shown]))
}

/// What the bodies of operations became, and what they were.
fn of_bodies(report: &Report) -> Vec<&str> {
    let kinds = [
        ChangeKind::TypeChanged,
        ChangeKind::ItemsChanged,
        ChangeKind::ReferenceChanged,
        ChangeKind::BodyAdded,
        ChangeKind::BodyRemoved,
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

fn renamed(report: &Report, link: Link<'_>) -> Option<Printable> {
    let found = report
        .shown()
        .filter(|r| r.change.kind == ChangeKind::DefinitionRenamed);
    let name = |record: &ReportEntry| {
        let before = record.change.before.as_ref()?.as_str()?;
        let after = linked(&record.change.subject, link);
        Some(Printable::of("{} is now {}", &[&code(before), &after]))
    };
    let names = Printable::join(found.filter_map(name), ", ");
    (!names.is_empty()).then(|| Printable::of("Renamed: {}", &[&names]))
}

/// What changed of the definitions and operations with the most changes that are felt.
fn changed_most(report: &Report, link: Link<'_>) -> Vec<Printable> {
    let mut subjects: BTreeMap<&str, Vec<&ReportEntry>> = BTreeMap::new();
    for record in report.shown() {
        let change = &record.change;
        let is_whole = change.path == change.subject && change.before.is_none()
            || change.kind == ChangeKind::DefinitionRemoved
            || change.kind == ChangeKind::DefinitionRenamed;
        if change.level() >= Level::Risky && !is_whole {
            subjects.entry(&change.subject).or_default().push(record);
        }
    }
    let mut subjects: Vec<_> = subjects.into_iter().collect();
    let weight = |records: &[&ReportEntry]| {
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
            let line = if name.ends_with('/') {
                "Operation {}: {}"
            } else {
                "{}: {}"
            };
            Printable::of(line, &[&linked(name, link), &counted(records)])
        })
        .collect()
}

/// The operations whose requests and responses changed in most places, besides those that were said.
fn busiest_operations<'r>(
    report: &'r Report,
    said: &[(&'r str, Vec<&'r ReportEntry>)],
) -> Vec<(&'r str, Vec<&'r ReportEntry>)> {
    let mut operations: BTreeMap<&str, Vec<&ReportEntry>> = BTreeMap::new();
    for record in report.shown() {
        let change = &record.change;
        let is_inside = change.subject.ends_with('/');
        let is_said = said.iter().any(|(name, _)| *name == change.subject);
        // How a response is packed, and which failures are listed, seldom matters to anybody.
        let is_of_packing = matches!(
            change.kind,
            ChangeKind::MediaTypeAdded
                | ChangeKind::MediaTypeRemoved
                | ChangeKind::StatusAdded
                | ChangeKind::StatusRemoved
                | ChangeKind::GoNameChanged
                | ChangeKind::TextChanged
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
fn counted(records: &[&ReportEntry]) -> Printable {
    let mut kinds: BTreeMap<ChangeKind, usize> = BTreeMap::new();
    for record in records {
        *kinds.entry(record.change.kind).or_default() += 1;
    }
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by_key(|(kind, count)| (std::cmp::Reverse(*count), *kind));
    let words = kinds.iter().map(|(kind, count)| words(*kind, *count));
    Printable::join(words.map(|words| Printable::literal(&words)), ", ")
}

/// A kind and how often, in words: `14 properties gone`.
fn words(kind: ChangeKind, count: usize) -> String {
    let (thing, what) = match kind.as_str().rsplit_once('-') {
        Some((thing, "added")) => (thing, "new"),
        Some((thing, "removed")) => (thing, "removed"),
        _ if kind == ChangeKind::RequirednessChanged => ("requirement", "changed"),
        _ if kind == ChangeKind::NullabilityChanged => ("nullability", "changed"),
        _ if kind == ChangeKind::OmissionChanged => ("omission if empty", "changed"),
        Some((thing, what)) => (thing, what),
        None => (kind.as_str(), ""),
    };
    let thing = thing.replace('-', " ");
    let thing = match (count, thing.as_str()) {
        (1, _) => thing,
        (_, "property") => "properties".to_owned(),
        (_, "body") => "bodies".to_owned(),
        (_, "status") => "statuses".to_owned(),
        (_, "nullability") => "nullabilities".to_owned(),
        (_, "omission if empty") => "omissions if empty".to_owned(),
        (_, "map values" | "items" | "limits" | "extra keys") => thing,
        _ if thing.ends_with('y') => format!("{}ies", &thing[..thing.len() - 1]),
        _ => format!("{thing}s"),
    };
    match thing.as_str() {
        // Words for all of a kind, of which one is no number.
        "map values" | "items" | "limits" | "extra keys" => format!("{thing} {what}"),
        _ => format!("{count} {thing} {what}"),
    }
}
