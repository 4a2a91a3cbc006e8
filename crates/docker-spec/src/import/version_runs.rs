//! Values by path and version, in a file that names each run of neighbouring versions with the same value once.
//!
//! A line is `"PATH" = ["1.25-1.30 VALUE", "1.32 VALUE"]`. Where being listed is all there is to say, the value is empty and
//! left out.

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::version::Version;
use modelwright::toml_string::basic_string;
use std::collections::BTreeMap;
use std::fmt::Write;

/// What tells one such file from another.
pub(super) struct Format {
    /// The comment at its top.
    pub header: &'static str,
    /// The code of errors in it.
    pub code: &'static str,
    /// What a run is, for errors.
    pub run: &'static str,
    /// Whether a text can be a value.
    pub is_value: fn(&str) -> bool,
}

/// The values, by path and version. No path is without a version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct VersionRuns(BTreeMap<String, BTreeMap<Version, String>>);

impl VersionRuns {
    /// Reads a file. `versions` are those that have been imported: a run stands for those that lie in it.
    ///
    /// # Errors
    ///
    /// It is of another form.
    pub fn read(
        text: &str,
        file: &str,
        format: &Format,
        versions: &[Version],
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, Reported> {
        let lines: BTreeMap<String, Vec<String>> = toml::from_str(text)
            .map_err(|error| diagnostics.error(super::toml_error(&error, text, file)))?;
        let mut found = Self::default();
        for (path, runs) in lines {
            for run in runs {
                let Some((first, last, value)) = parse_run(&run, format) else {
                    return Err(diagnostics.error(bad_run(&run, &path, text, file, format)));
                };
                for version in versions.iter().filter(|v| (first..=last).contains(*v)) {
                    let by_version = found.0.entry(path.clone()).or_default();
                    by_version.insert(*version, value.to_owned());
                }
            }
        }
        Ok(found)
    }

    /// Returns the text of the file, sorted by path. `versions`, in order, are those that have been imported.
    pub fn write(&self, format: &Format, versions: &[Version]) -> String {
        let mut out = format.header.to_owned();
        for (path, by_version) in &self.0 {
            let runs = runs(by_version, versions);
            let runs: Vec<_> = runs.iter().map(|run| basic_string(run)).collect();
            // Writing to a String cannot fail.
            let _ = writeln!(out, "{} = [{}]", basic_string(path), runs.join(", "));
        }
        out
    }

    /// Replaces the values of a version.
    pub fn replace(
        &mut self,
        version: Version,
        values: impl IntoIterator<Item = (String, String)>,
    ) {
        for by_version in self.0.values_mut() {
            by_version.remove(&version);
        }
        for (path, value) in values {
            self.0.entry(path).or_default().insert(version, value);
        }
        self.0.retain(|_, by_version| !by_version.is_empty());
    }

    /// Returns the values of a version with their paths.
    pub fn of(&self, version: Version) -> impl Iterator<Item = (&str, &str)> {
        let values = self.0.iter();
        values.filter_map(move |(path, by_version)| {
            Some((path.as_str(), by_version.get(&version)?.as_str()))
        })
    }

    /// Returns the value of a path in a version.
    pub fn get(&self, path: &str, version: Version) -> Option<&str> {
        Some(self.0.get(path)?.get(&version)?.as_str())
    }

    /// Returns the first version that has a value of a path.
    pub fn first(&self, path: &str) -> Option<Version> {
        let (version, _) = self.0.get(path)?.first_key_value()?;
        Some(*version)
    }
}

/// Runs of neighbouring versions with the same value, as they are written. A version without a value ends a run.
fn runs(by_version: &BTreeMap<Version, String>, versions: &[Version]) -> Vec<String> {
    let mut runs: Vec<(Version, Version, &str)> = Vec::new();
    let mut previous: Option<&str> = None;
    for version in versions {
        let value = by_version.get(version).map(String::as_str);
        match (value, runs.last_mut()) {
            (Some(value), Some(run)) if previous == Some(value) => run.1 = *version,
            (Some(value), _) => runs.push((*version, *version, value)),
            (None, _) => {}
        }
        previous = value;
    }
    let written = runs.into_iter().map(|(first, last, value)| {
        let range = match first == last {
            true => first.to_string(),
            false => format!("{first}-{last}"),
        };
        format!("{range} {value}").trim_end().to_owned()
    });
    written.collect()
}

fn parse_run<'r>(run: &'r str, format: &Format) -> Option<(Version, Version, &'r str)> {
    let (versions, value) = run.split_once(' ').unwrap_or((run, ""));
    let (first, last) = versions.split_once('-').unwrap_or((versions, versions));
    let (first, last) = (first.parse().ok()?, last.parse().ok()?);
    ((format.is_value)(value) && first <= last).then_some((first, last, value))
}

fn bad_run(run: &str, path: &str, text: &str, file: &str, format: &Format) -> Diagnostic {
    let quoted = basic_string(run);
    let location = match text.find(&quoted) {
        Some(start) => Location::in_text(file, text, start..start + quoted.len()),
        None => Location::file(file),
    };
    Diagnostic::error(format.code, format!("{quoted} is not {}", format.run))
        .at(location.at_path(path))
        .help("restore the file with git, or import the documents again with the command `import`")
}
