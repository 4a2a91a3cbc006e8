//! Changes as text, a few lines each.

use openapi::diagnostic::Location;
use openapi_diff::report::{Report, ReportEntry, sentence};
use std::fmt::Write;

/// Each change with all that is known of it, in the order in which they are found.
pub fn changes(report: &Report) -> String {
    let mut out = String::new();
    for record in &report.records {
        change(record, &mut out);
    }
    if out.is_empty() {
        out.push_str("nothing changed\n");
    }
    out
}

fn change(record: &ReportEntry, out: &mut String) {
    let change = &record.change;
    let (level, bump) = (change.level().as_str(), change.bump().as_str());
    let (kind, path) = (change.kind.as_str(), &change.path);
    let _ = writeln!(out, "{kind} {path}: {level}, {bump}");
    let _ = writeln!(out, "    {}", sentence(record, &|text| text.to_owned()));
    if let Some(note) = &change.note {
        let _ = writeln!(out, "    {note}");
    }
    if change.rust_before != change.rust_after {
        let rust = |text: &Option<String>| text.clone().unwrap_or_else(|| "nothing".to_owned());
        let (before, after) = (rust(&change.rust_before), rust(&change.rust_after));
        let _ = writeln!(out, "    rust: {before} -> {after}");
    }
    let effects = &change.effects;
    let (source, reading) = (effects.source.as_str(), effects.reading.as_str());
    let _ = write!(
        out,
        "    source {source}, reading {reading}, writing {}",
        effects.writing.as_str()
    );
    for (is_so, word) in [(effects.behaviour, "behaviour"), (effects.docs, "docs")] {
        if is_so {
            let _ = write!(out, ", {word}");
        }
    }
    let (used, operations) = (change.used.word(), change.used.operations().join(" "));
    let line = |location: &Option<Location>| location.as_ref().map_or(0, |location| location.line);
    let (before, after) = (line(&record.location_before), line(&record.location_after));
    let _ = writeln!(
        out,
        "\n    used in {used}: {operations}; lines {before} and {after}"
    );
}
