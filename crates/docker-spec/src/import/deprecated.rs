//! What the upstream documents call deprecated, and in which versions: a fact that only their texts state.
//!
//! A value of a filter or an enum has the path `PATH=VALUE`.

use super::keep::Kept;
use super::version_runs::{Format, VersionRuns};
use crate::diagnostic::{Diagnostics, Reported};
use crate::source::Source;
use crate::version::Version;
use openapi::deprecation::{deprecated_values, says_deprecated};
use serde_json::Value;
use std::collections::BTreeSet;

const FORMAT: Format = Format {
    header: "\
# What the upstream documents call deprecated, and in which versions. Written by `cargo xtask import`.

",
    code: "bad-deprecated",
    run: "a range of versions",
    is_value: str::is_empty,
};

/// The places that one document calls deprecated.
pub fn deprecated(source: &Source, kept: &Kept) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for dropped in &kept.dropped {
        let value = source.tree.pointer(dropped.pointer.as_str());
        let text = value.and_then(Value::as_str);
        if dropped.key != "description" || dropped.path.starts_with('#') {
            continue;
        }
        let text = text.unwrap_or_default();
        if says_deprecated(text) {
            found.insert(dropped.path.clone());
        }
        let values = deprecated_values(text).into_iter();
        found.extend(values.map(|value| format!("{}={value}", dropped.path)));
    }
    found
}

/// The places that are called deprecated, with the versions whose documents do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecated(VersionRuns);

impl Deprecated {
    /// Reads `deprecated.toml`. `versions` are those that have been imported: a run stands for those that lie in it.
    ///
    /// # Errors
    ///
    /// The file is of another form.
    pub fn read(
        text: &str,
        file: &str,
        versions: &[Version],
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, Reported> {
        VersionRuns::read(text, file, &FORMAT, versions, diagnostics).map(Self)
    }

    /// The text of `deprecated.toml`, sorted by path. `versions`, in order, are those that have been imported.
    pub fn write(&self, versions: &[Version]) -> String {
        self.0.write(&FORMAT, versions)
    }

    /// Puts the places of a version in the place of those it had.
    pub fn replace(&mut self, version: Version, paths: BTreeSet<String>) {
        let values = paths.into_iter().map(|path| (path, String::new()));
        self.0.replace(version, values);
    }

    /// The places of a version.
    pub fn of(&self, version: Version) -> BTreeSet<String> {
        let all = self.0.of(version);
        all.map(|(path, _)| path.to_owned()).collect()
    }

    /// The places of a version, to look them up.
    pub fn in_version(&self, version: Version) -> DeprecatedInVersion<'_> {
        DeprecatedInVersion(self.0.of(version).map(|(path, _)| path).collect())
    }

    /// The first version whose document calls a place deprecated.
    pub fn first(&self, path: &str) -> Option<Version> {
        self.0.first(path)
    }
}

/// The places that the document of one version calls deprecated, sorted.
#[derive(Clone, Debug)]
pub struct DeprecatedInVersion<'d>(Vec<&'d str>);

impl DeprecatedInVersion<'_> {
    /// Whether the document calls a place deprecated, and which of its values.
    pub fn find(&self, path: &str) -> (bool, Vec<String>) {
        let start = self.0.partition_point(|place| *place < path);
        let below = self.0[start..].iter();
        let below = below.map_while(|place| place.strip_prefix(path));
        let values = below.clone().filter_map(|rest| rest.strip_prefix('='));
        let is_deprecated = below.clone().any(str::is_empty);
        (is_deprecated, values.map(str::to_owned).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(minor: u32) -> Version {
        Version { major: 1, minor }
    }

    #[test]
    fn what_was_written_is_read_back() {
        let mut all = Deprecated::default();
        for minor in [25, 26, 30] {
            all.replace(
                version(minor),
                ["A.b".to_owned(), "A/query/f=x".to_owned()].into(),
            );
        }
        all.replace(version(30), ["A.b".to_owned()].into());
        let versions = [25, 26, 27, 30].map(version);
        let text = all.write(&versions);
        assert!(
            text.contains("\"A.b\" = [\"1.25-1.26\", \"1.30\"]"),
            "{text}"
        );
        let mut diagnostics = Diagnostics::new();
        let read = Deprecated::read(&text, "x", &versions, &mut diagnostics);
        assert_eq!(read.as_ref(), Ok(&all), "{diagnostics:?}");
        let find = |path, minor| all.in_version(version(minor)).find(path);
        assert_eq!(find("A/query/f", 26), (false, vec!["x".to_owned()]));
        assert_eq!(find("A/query/f", 30), (false, Vec::new()));
        assert_eq!(find("A.b", 30), (true, Vec::new()));
        assert_eq!(find("A.b", 27), (false, Vec::new()));
        assert_eq!(all.first("A.b"), Some(version(25)));
        let read = Deprecated::read("a = [\"x\"]", "x", &versions, &mut diagnostics);
        assert!(read.is_err());
    }

    #[test]
    fn a_place_is_found_among_those_that_begin_like_it() {
        let mut all = Deprecated::default();
        let places = [
            "A",
            "A.b.c",
            "A.b=1",
            "A.b=1=2",
            "A.bc",
            "A.bc=3",
            "A/query/f=x",
        ];
        all.replace(version(30), places.map(str::to_owned).into());
        let all = all.in_version(version(30));
        let values = |values: &[&str]| values.iter().map(|value| value.to_string()).collect();
        assert_eq!(all.find("A"), (true, values(&[])));
        assert_eq!(all.find("A.b"), (false, values(&["1", "1=2"])));
        assert_eq!(all.find("A.bc"), (true, values(&["3"])));
        assert_eq!(all.find("A.c"), (false, values(&[])));
        assert_eq!(all.find("A/query/g"), (false, values(&[])));
    }
}
