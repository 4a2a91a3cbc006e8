//! Changes that somebody has looked at and accepts.
//!
//! In: a TOML file with a line for each: `"property-removed NetworkSettings.Bridge" = "nobody reads it"`. Out: the reason
//! for each change that has one. A line without a reason, of an unknown kind, or that no change matches, is an error:
//! else the file would go on allowing what nobody has looked at. Left out on purpose: patterns, for the same reason.

use super::Record;
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::diff::Kind;
use std::collections::{BTreeMap, BTreeSet};

/// The lines of an allow file.
#[derive(Clone, Debug, Default)]
pub struct Allowed {
    file: String,
    text: String,
    lines: BTreeMap<String, String>,
}

impl Allowed {
    /// Reads the file. `None`, and the faults in `diagnostics`, where a line cannot be understood.
    pub fn read(file: &str, text: &str, diagnostics: &mut Diagnostics) -> Option<Self> {
        let lines: BTreeMap<String, String> = match toml::from_str(text) {
            Ok(lines) => lines,
            Err(error) => {
                let place = match error.span() {
                    Some(bytes) => Place::in_text(file, text, bytes),
                    None => Place::file(file),
                };
                diagnostics.push(
                    Diagnostic::error("bad-toml", error.message())
                        .at(place)
                        .help("each line is `\"KIND PATH\" = \"the reason\"`"),
                );
                return None;
            }
        };
        let allowed = Self {
            file: file.to_owned(),
            text: text.to_owned(),
            lines,
        };
        let before = diagnostics.error_count();
        for (line, reason) in &allowed.lines {
            let kind = line.split(' ').next().unwrap_or_default();
            if Kind::parse(kind).is_none() {
                let message = format!("`{kind}` is no kind of change");
                diagnostics.push(
                    Diagnostic::error("unknown-kind", message)
                        .at(allowed.place(line))
                        .help("the report names the kind of each change with `--format json` or `markdown`"),
                );
            }
            if reason.trim().is_empty() {
                diagnostics.push(
                    Diagnostic::error("no-reason", format!("`{line}` is allowed without a reason"))
                        .at(allowed.place(line))
                        .help("say after the `=` why the change is fine"),
                );
            }
        }
        (diagnostics.error_count() == before).then_some(allowed)
    }

    /// Gives each change that is allowed its reason, and reports the lines that no change matches.
    pub fn apply<'r>(
        &self,
        records: impl Iterator<Item = &'r mut Record>,
        diagnostics: &mut Diagnostics,
    ) {
        let mut stale: BTreeSet<&str> = self.lines.keys().map(String::as_str).collect();
        for record in records {
            let line = format!("{} {}", record.change.kind.as_str(), record.change.path);
            if let Some(reason) = self.lines.get(&line) {
                record.allowed = Some(reason.clone());
                stale.remove(line.as_str());
            }
        }
        for line in &stale {
            diagnostics.push(
                Diagnostic::error("stale-allowance", format!("no change is `{line}`"))
                    .at(self.place(line))
                    .help("take the line out"),
            );
        }
    }

    fn place(&self, line: &str) -> Place {
        let quoted = serde_json::Value::from(line).to_string();
        let found = [quoted.as_str(), line].into_iter().find_map(|written| {
            let start = self.text.find(written)?;
            Some(start..start + written.len())
        });
        match found {
            Some(bytes) => Place::in_text(&self.file, &self.text, bytes),
            None => Place::file(&self.file),
        }
    }
}
