//! The report as annotations on GitHub.
//!
//! GitHub shows ten of each severity and step, so the worst come first and what is merely compatible is only counted.

use super::{Report, ReportEntry, groups, sentence, terminal};
use crate::diff::Level;
use crate::visible::{visible, visible_lines};

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
            let more = format!(
                "and {} more {} changes",
                records.len() - room,
                level.as_str()
            );
            out.push_str(&format!("::{command}::{}\n", data(&more)));
        }
    }
    let summary = terminal::headline(report);
    out.push_str(&format!("::notice title=API changes::{}\n", data(&summary)));
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
            property(&location.file),
            location.line
        ));
    }
    properties.push_str(&format!("title={}", property(change.kind.as_str())));
    let sentence = sentence(record, &|text| format!("`{}`", visible(text)));
    let message = format!("{}: {sentence}", visible(&change.path));
    format!("::{command} {properties}::{}\n", data(&message))
}

/// Text of a workflow command.
fn data(text: &str) -> String {
    let text = visible_lines(text).replace('%', "%25");
    text.replace('\n', "%0A")
}

/// A property of a workflow command.
fn property(text: &str) -> String {
    data(&visible(text)).replace(':', "%3A").replace(',', "%2C")
}
