//! What changed, put in order and shown: on a terminal, as JSON, as annotations on GitHub, as SARIF.
//!
//! In: changes, where they are in the two documents, and which of them are allowed. Out: text. A [`Report`] holds what all
//! forms show; each form has a file. Left out on purpose: what counts as a change and how bad it is (`crate::diff`), and changelogs (the pages).

mod allow;
mod config;
mod day;
mod github;
mod groups;
mod json;
mod levels;
mod sarif;
mod terminal;

pub use allow::{Allowed, unknown_kind};
pub use config::DiffConfig;
pub use day::Day;
pub use groups::{Group, groups, sentence};
pub use levels::Levels;
pub use terminal::{headline, summary};

use crate::diagnostic::Location;
use crate::diff::{Bump, Change, ChangeKind, Level};

/// The version of the form of the JSON report. It rises when a key goes or means something else, not when one comes.
pub const SCHEMA: u32 = 1;

/// All that is to be shown.
#[derive(Clone, Debug)]
pub struct Report {
    /// What the document before is called.
    pub before: String,
    /// What the document after is called.
    pub after: String,
    /// The changes, each with its places.
    pub records: Vec<ReportEntry>,
    /// Whether texts that changed are shown one by one, and not only counted.
    pub with_texts: bool,
}

/// One change, where it is, and why it is allowed.
#[derive(Clone, Debug)]
pub struct ReportEntry {
    /// The change.
    pub change: Change,
    /// Where it stood.
    pub location_before: Option<Location>,
    /// Where it stands.
    pub location_after: Option<Location>,
    /// The reason that the allow file gives.
    pub allowed: Option<String>,
}

impl From<Change> for ReportEntry {
    fn from(change: Change) -> Self {
        Self {
            change,
            location_before: None,
            location_after: None,
            allowed: None,
        }
    }
}

/// For whom a report is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportFormat {
    /// A summary that fits on a screen, in colour or not.
    Terminal {
        /// Whether escape codes may be used.
        colour: bool,
    },
    /// One object.
    Json,
    /// Workflow commands.
    Github,
    /// SARIF 2.1.0.
    Sarif,
}

/// Several reports in one text; none is an empty one, which in JSON is a list.
pub fn print_all(reports: &[Report], form: ReportFormat) -> String {
    match (reports, form) {
        (reports, ReportFormat::Sarif) => sarif::print(reports),
        ([one], form) => one.print(form),
        (reports, ReportFormat::Json) => {
            let texts: Vec<_> = reports.iter().map(|report| report.print(form)).collect();
            let texts: Vec<_> = texts.iter().map(|text| text.trim_end()).collect();
            format!("[{}]\n", texts.join(",\n"))
        }
        ([], ReportFormat::Terminal { .. }) => "nothing changed\n".to_owned(),
        (reports, form) => {
            let texts = reports.iter().map(|report| report.print(form));
            texts.collect::<Vec<_>>().join("\n")
        }
    }
}

impl Report {
    /// The report as text.
    pub fn print(&self, form: ReportFormat) -> String {
        match form {
            ReportFormat::Terminal { colour } => terminal::print(self, colour),
            ReportFormat::Json => json::print(self),
            ReportFormat::Github => github::print(self),
            ReportFormat::Sarif => sarif::print(std::slice::from_ref(self)),
        }
    }

    /// The changes that are shown one by one.
    pub fn shown(&self) -> impl Iterator<Item = &ReportEntry> {
        let is_shown = |record: &&ReportEntry| {
            self.with_texts || record.change.kind != ChangeKind::TextChanged
        };
        self.records.iter().filter(is_shown)
    }

    /// How many changes there are of a level; texts are counted apart.
    pub fn count(&self, level: Level) -> usize {
        let records = self.records.iter().map(|record| &record.change);
        let records = records.filter(|change| change.kind != ChangeKind::TextChanged);
        records.filter(|change| change.level() == level).count()
    }

    /// How many texts changed.
    pub fn texts(&self) -> usize {
        let records = self.records.iter();
        records
            .filter(|record| record.change.kind == ChangeKind::TextChanged)
            .count()
    }

    /// What a crate that exposes the models owes; `None` if it owes nothing.
    pub fn bump(&self) -> Option<Bump> {
        self.records.iter().map(|record| record.change.bump()).max()
    }

    /// The worst level among the changes that are not allowed.
    pub fn worst(&self) -> Option<Level> {
        let open = self
            .records
            .iter()
            .filter(|record| record.allowed.is_none());
        open.map(|record| record.change.level()).max()
    }
}
