//! A `diff.toml`: which changes fail a run, how bad a kind of change is here, and what is accepted.

use super::allow::{Allowance, Allowed};
use super::day::Day;
use super::levels::Levels;
use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::diff::Level;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What a `diff.toml` says.
#[derive(Clone, Debug, Default)]
pub struct DiffConfig {
    /// The level from which on a change fails the run.
    pub fail_on: Option<Level>,
    /// The levels of kinds.
    pub levels: Levels,
    /// The changes that are accepted.
    pub allowed: Allowed,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Written {
    fail_on: Option<Level>,
    #[serde(default)]
    levels: BTreeMap<String, Level>,
    #[serde(default)]
    allow: BTreeMap<String, Allowance>,
}

impl DiffConfig {
    /// Reads the file, as of this day.
    ///
    /// # Errors
    ///
    /// It cannot be understood, or something that it accepts has expired.
    pub fn read(
        file: &str,
        text: &str,
        today: Day,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, Reported> {
        let written: Written = toml::from_str(text).map_err(|error| {
            let location = match error.span() {
                Some(bytes) => Location::in_text(file, text, bytes),
                None => Location::file(file),
            };
            diagnostics.error(Diagnostic::error("bad-toml", error.message()).at(location))
        })?;
        let levels = Levels::of(file, text, written.levels, diagnostics);
        let allowed = Allowed::of(file, text, written.allow, today, diagnostics);
        Ok(Self {
            fail_on: written.fail_on,
            levels: levels?,
            allowed: allowed?,
        })
    }
}
