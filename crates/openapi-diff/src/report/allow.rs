//! Changes that somebody has looked at and accepts.
//!
//! A line without a reason, of an unknown kind, that no change matches, or that has expired, is an error: else the file would go
//! on allowing what nobody has looked at.

use super::ReportEntry;
use super::day::Day;
use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::diff::ChangeKind;
use crate::suggest::{similar, suggest};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use toml::value::Datetime;

/// The lines of an allow file, or of `[allow]` in a `diff.toml`.
#[derive(Clone, Debug, Default)]
pub struct Allowed {
    file: String,
    text: String,
    lines: BTreeMap<String, Allowance>,
}

/// Why a change is accepted, and until when.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Allowance {
    /// For good.
    Reason(String),
    /// Until a day.
    #[serde(rename_all = "kebab-case")]
    Until {
        /// The reason.
        reason: String,
        /// The last day on which it is accepted.
        expires: Option<Datetime>,
    },
}

impl Allowance {
    fn reason(&self) -> &str {
        match self {
            Self::Reason(reason) | Self::Until { reason, .. } => reason,
        }
    }

    fn expires(&self) -> Option<&Datetime> {
        match self {
            Self::Reason(_) => None,
            Self::Until { expires, .. } => expires.as_ref(),
        }
    }
}

impl Allowed {
    /// Reads the file, as of this day.
    ///
    /// # Errors
    ///
    /// A line cannot be understood, or has expired.
    pub fn read(
        file: &str,
        text: &str,
        today: Day,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, Reported> {
        let lines = toml::from_str(text).map_err(|error| {
            let location = match error.span() {
                Some(bytes) => Location::in_text(file, text, bytes),
                None => Location::file(file),
            };
            let error = Diagnostic::error("bad-toml", error.message()).at(location);
            diagnostics.error(error.help(FORM))
        })?;
        Self::of(file, text, lines, today, diagnostics)
    }

    /// Takes lines that were read from a file, as of this day.
    pub(super) fn of(
        file: &str,
        text: &str,
        lines: BTreeMap<String, Allowance>,
        today: Day,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, Reported> {
        let allowed = Self {
            file: file.to_owned(),
            text: text.to_owned(),
            lines,
        };
        let mut outcome = Ok(());
        for (line, allowance) in &allowed.lines {
            for error in errors(line, allowance, today) {
                outcome = Err(diagnostics.error(error.at(allowed.location(line))));
            }
        }
        outcome.map(|()| allowed)
    }

    /// Gives each change that is allowed its reason, and reports the lines that no change matches.
    ///
    /// # Errors
    ///
    /// There is such a line.
    pub fn apply<'r>(
        &self,
        records: impl Iterator<Item = &'r mut ReportEntry>,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let mut outcome = Ok(());
        let mut stale: BTreeSet<&str> = self.lines.keys().map(String::as_str).collect();
        for record in records {
            let line = format!("{} {}", record.change.kind.as_str(), record.change.path);
            if let Some(allowance) = self.lines.get(&line) {
                record.allowed = Some(allowance.reason().to_owned());
                stale.remove(line.as_str());
            }
        }
        for line in &stale {
            let message = format!("no change matches `{line}`");
            let error = Diagnostic::error("stale-allowance", message).at(self.location(line));
            outcome = Err(diagnostics.error(error.help("remove the line")));
        }
        outcome
    }

    fn location(&self, line: &str) -> Location {
        location_of_key(&self.file, &self.text, line)
    }
}

/// How a line is written.
const FORM: &str = "each line is `\"KIND PATH\" = \"the reason\"`, or `{ reason = \"…\", expires = 2030-01-31 }` after the `=`";

fn errors(line: &str, allowance: &Allowance, today: Day) -> Vec<Diagnostic> {
    let mut errors = Vec::new();
    let kind = line.split(' ').next().unwrap_or_default();
    if ChangeKind::parse(kind).is_none() {
        errors.push(unknown_kind(kind));
    }
    if allowance.reason().trim().is_empty() {
        let message = format!("`{line}` is allowed without a reason");
        errors.push(
            Diagnostic::error("no-reason", message)
                .help("give the reason why the change is accepted after the `=`"),
        );
    }
    match allowance.expires().map(|date| (date, Day::of(date))) {
        Some((date, None)) => {
            let message = format!("`expires` is a date such as 2030-01-31, not `{date}`");
            errors.push(Diagnostic::error("bad-toml", message));
        }
        Some((date, Some(day))) if day < today => {
            let message = format!("the allowance of `{line}` expired on {date}");
            let help = "undo the change, or accept it until a later day or for good";
            errors.push(Diagnostic::error("expired-allowance", message).help(help));
        }
        _ => {}
    }
    errors
}

/// The error about a word that is no kind of change.
pub fn unknown_kind(kind: &str) -> Diagnostic {
    let known = ChangeKind::ALL.iter().map(|kind| kind.as_str());
    let near = suggest(kind, known);
    let help = similar("kinds", &near);
    let help = help.unwrap_or_else(|| "`diff --explain` lists all kinds".to_owned());
    Diagnostic::error("unknown-kind", format!("`{kind}` is not a kind of change")).help(help)
}

/// Where a key stands in the text of a file.
pub(super) fn location_of_key(file: &str, text: &str, key: &str) -> Location {
    let quoted = serde_json::Value::from(key).to_string();
    let found = [quoted.as_str(), key].into_iter().find_map(|written| {
        let start = text.find(written)?;
        Some(start..start + written.len())
    });
    match found {
        Some(bytes) => Location::in_text(file, text, bytes),
        None => Location::file(file),
    }
}
