//! The report on a screen.

use super::{Group, Report, ReportEntry, groups, sentence};
use crate::diff::Level;
use crate::visible::visible;
use std::fmt::Write;

/// Lines of groups, so that all of it fits on a screen.
const LINES: usize = 18;
/// Columns of a line.
const COLUMNS: usize = 110;

pub(super) fn print(report: &Report, colour: bool) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{}", headline(report));
    let all = groups(report.shown());
    let rows: Vec<(Level, String, String)> = all
        .iter()
        .map(|group| (group.level, subject(group), what(group)))
        .collect();
    let room = if rows.len() > LINES { LINES - 1 } else { LINES };
    let shown = &rows[..rows.len().min(room)];
    let width = shown
        .iter()
        .map(|(_, subject, _)| subject.chars().count())
        .max()
        .unwrap_or(0);
    let width = width.min(COLUMNS / 2);
    let mut level_before = None;
    for (level, subject, what) in shown {
        let word = if level_before == Some(*level) {
            ""
        } else {
            level.as_str()
        };
        level_before = Some(*level);
        let line = format!("  {word:<10}  {subject:<width$}  {what}");
        let line = cut(line.trim_end(), COLUMNS);
        let painted = match (colour, word.is_empty()) {
            (true, false) => line.replacen(word, &paint(*level, word), 1),
            _ => line,
        };
        let _ = writeln!(out, "{painted}");
    }
    if rows.len() > room {
        let rest = rows.len() - room;
        let _ = writeln!(
            out,
            "  … and {rest} more: `--format markdown` shows everything"
        );
    }
    out
}

/// What changed, in one line.
pub fn headline(report: &Report) -> String {
    let (before, after) = (visible(&report.before), visible(&report.after));
    format!("{before} → {after}: {}", summary(report))
}

/// What changed, in one line, without what the documents are called.
pub fn summary(report: &Report) -> String {
    let counts = Level::ALL.map(|level| (report.count(level), level.as_str()));
    let counts = counts.iter().filter(|(count, _)| *count > 0);
    let counts: Vec<_> = counts
        .map(|(count, word)| format!("{count} {word}"))
        .collect();
    let mut line = match counts.is_empty() {
        true => "nothing changed".to_owned(),
        false => counts.join(", "),
    };
    match (report.texts(), report.with_texts) {
        (0, _) => {}
        (1, _) => line.push_str("; 1 text changed"),
        (texts, false) => {
            let _ = write!(line, "; {texts} texts changed (`--docs` lists them)");
        }
        (texts, true) => {
            let _ = write!(line, "; {texts} texts changed");
        }
    }
    if let (Some(bump), false) = (report.bump(), counts.is_empty()) {
        let _ = write!(
            line,
            ". Requires a {} version bump for crates that re-export these models",
            bump.as_str()
        );
    }
    let allowed = report
        .records
        .iter()
        .filter(|record| record.allowed.is_some())
        .count();
    if allowed > 0 {
        let _ = write!(line, ". {allowed} allowed");
    }
    line
}

fn subject(group: &Group<'_>) -> String {
    match group.records.as_slice() {
        [one] => visible(&one.change.path).into_owned(),
        _ => visible(group.subject.trim_end_matches('/')).into_owned(),
    }
}

fn what(group: &Group<'_>) -> String {
    let plain = |text: &str| visible(text).into_owned();
    match group.records.as_slice() {
        [one] => sentence(one, &plain),
        many => {
            let verb = group.kind.as_str().replace('-', " ");
            format!("{verb}: {}", names(group, many))
        }
    }
}

fn names(group: &Group<'_>, records: &[&ReportEntry]) -> String {
    let members = group.members();
    format!("{} ({})", visible(&members.join(", ")), records.len())
}

fn cut(line: &str, columns: usize) -> String {
    if line.chars().count() <= columns {
        return line.to_owned();
    }
    // The count at the end says how much is cut.
    let tail: String = match line.rfind(" (") {
        Some(at) if line.len() - at < 8 => line[at..].to_owned(),
        _ => String::new(),
    };
    let room = columns - tail.chars().count() - 1;
    let head: String = line.chars().take(room).collect();
    format!("{}…{tail}", head.trim_end())
}

fn paint(level: Level, word: &str) -> String {
    let code = match level {
        Level::Breaking => "1;31",
        Level::Risky => "1;33",
        Level::Compatible => "1;32",
        Level::Docs => "1;34",
    };
    format!("\u{1b}[{code}m{word}\u{1b}[0m")
}
