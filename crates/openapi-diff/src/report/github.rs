//! The report as annotations on GitHub.
//!
//! GitHub shows ten of each severity and step, so the worst come first and what is merely compatible is only counted.

use super::{Report, ReportEntry, groups, sentence, terminal};
use crate::diagnostic::{escape_data, escape_property};
use crate::diff::Level;
use crate::visible::visible;

/// As many as GitHub shows of one severity in one step.
const SHOWN: usize = 10;

pub(super) fn print(report: &Report) -> String {
    let mut out = String::new();
    for (level, command) in [(Level::Breaking, "error"), (Level::Risky, "warning")] {
        let open = report.shown().filter(|record| record.allowed.is_none());
        let of_level = groups(open.filter(|record| record.change.level() == level));
        let records: Vec<&ReportEntry> = of_level
            .into_iter()
            .flat_map(|group| group.records)
            .collect();
        let room = if records.len() > SHOWN {
            SHOWN - 1
        } else {
            SHOWN
        };
        for record in records.iter().take(room) {
            out.push_str(&annotation(command, record));
        }
        if records.len() > room {
            // At least two are left out.
            let more = format!(
                "and {} more {} changes",
                records.len() - room,
                level.as_str()
            );
            out.push_str(&format!("::{command}::{}\n", escape_data(&more)));
        }
    }
    let summary = terminal::headline(report);
    out.push_str(&format!(
        "::notice title=API changes::{}\n",
        escape_data(&summary)
    ));
    out
}

fn annotation(command: &str, record: &ReportEntry) -> String {
    let change = &record.change;
    let location = record
        .location_after
        .as_ref()
        .or(record.location_before.as_ref());
    let mut properties = String::new();
    if let Some(location) = location {
        properties.push_str(&format!(
            "file={},line={},",
            escape_property(&location.file),
            location.line
        ));
    }
    properties.push_str(&format!("title={}", escape_property(change.kind.as_str())));
    let sentence = sentence(record, &|text| format!("`{}`", visible(text)));
    let message = format!("{}: {sentence}", visible(&change.path));
    format!("::{command} {properties}::{}\n", escape_data(&message))
}
