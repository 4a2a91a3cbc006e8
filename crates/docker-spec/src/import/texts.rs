//! Which upstream texts belong to which place, without the texts: a short hash of each, by version.
//!
//! In: what was left out of a document, or the text of `texts.toml`. Out: the hashes, and the text of `texts.toml`,
//! where neighbouring versions with the same hash share one entry: `"Port.Type" = ["1.25-1.47 a1b2c3d4e5"]`. The keys
//! are schema paths; texts of `info`, of tags, and of parameters that no single operation owns go by their pointer
//! (`#/info`, `#/tags/Image`). Left out on purpose: examples, since nobody reads them for their wording, and the texts
//! themselves, which are not ours.

use super::keep::Kept;
use super::toml_text;
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::source::Source;
use crate::version::Version;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;

const HEADER: &str = "\
# A short hash of each text of the upstream documents: which wording changed at which place, and in which versions.
# Written by `cargo xtask import`. A line names the place and, for runs of versions, the hash of its texts.

";

/// How many hex digits of a hash are kept: enough that a change is seen, and no more.
const DIGITS: usize = 10;

/// The hashes of one document by the path of what the texts describe.
pub type Hashes = BTreeMap<String, String>;

/// The hashes of the texts of a document. Several texts of one place, such as the summary and the description of an
/// operation, have one hash.
pub fn hashes(source: &Source, kept: &Kept) -> Hashes {
    let mut texts: BTreeMap<&str, Vec<(&str, String)>> = BTreeMap::new();
    let is_worded = |key: &str| matches!(key, "description" | "summary" | "title");
    for dropped in kept.dropped.iter().filter(|dropped| dropped.known) {
        let value = source.tree.pointer(dropped.pointer.as_str());
        if let (true, Some(text)) = (is_worded(&dropped.key), value.and_then(Value::as_str)) {
            let text = (dropped.key.as_str(), one_line(text));
            texts.entry(&dropped.path).or_default().push(text);
        }
    }
    let hash = |mut texts: Vec<(&str, String)>| {
        texts.sort();
        let texts: Vec<_> = texts.into_iter().map(|(_, text)| text).collect();
        short_hash(&texts.join("\0"))
    };
    let hashed = texts.into_iter();
    hashed
        .map(|(path, texts)| (path.to_owned(), hash(texts)))
        .collect()
}

/// The text with its words a space apart, since breaking lines elsewhere changes no wording.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn short_hash(text: &str) -> String {
    let mut hash = super::sha256(text.as_bytes());
    hash.truncate(DIGITS);
    hash
}

/// The hashes of all versions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts(BTreeMap<String, BTreeMap<Version, String>>);

impl Texts {
    /// Reads `texts.toml`. `versions` are those that have been taken in: a run stands for those that lie in it.
    pub fn read(
        text: &str,
        file: &str,
        versions: &[Version],
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let lines: BTreeMap<String, Vec<String>> = match toml::from_str(text) {
            Ok(lines) => lines,
            Err(error) => {
                diagnostics.push(super::toml_fault(&error, text, file));
                return None;
            }
        };
        let mut texts = Self::default();
        for (path, runs) in lines {
            for run in runs {
                let Some((first, last, hash)) = parse_run(&run) else {
                    diagnostics.push(bad_run(&run, &path, text, file));
                    return None;
                };
                let inside = versions.iter().filter(|v| (first..=last).contains(*v));
                for version in inside {
                    let of_path = texts.0.entry(path.clone()).or_default();
                    of_path.insert(*version, hash.to_owned());
                }
            }
        }
        Some(texts)
    }

    /// The text of `texts.toml`, sorted by path. `versions`, in order, are those that have been taken in.
    pub fn write(&self, versions: &[Version]) -> String {
        let mut out = HEADER.to_owned();
        for (path, by_version) in &self.0 {
            let runs: Vec<_> = runs(by_version, versions)
                .iter()
                .map(|run| toml_text(run))
                .collect();
            // Writing to a String cannot fail.
            let _ = writeln!(out, "{} = [{}]", toml_text(path), runs.join(", "));
        }
        out
    }

    /// Puts the hashes of a version in the place of those it had.
    pub fn replace(&mut self, version: Version, hashes: Hashes) {
        for by_version in self.0.values_mut() {
            by_version.remove(&version);
        }
        for (path, hash) in hashes {
            self.0.entry(path).or_default().insert(version, hash);
        }
        self.0.retain(|_, by_version| !by_version.is_empty());
    }

    /// The hashes of a version.
    pub fn of(&self, version: Version) -> Hashes {
        let hash = |by_version: &BTreeMap<Version, String>| by_version.get(&version).cloned();
        let paths = self.0.iter();
        paths
            .filter_map(|(path, by_version)| Some((path.clone(), hash(by_version)?)))
            .collect()
    }

    /// The hash of the texts of one place in a version; `None` where it has none.
    pub fn hash(&self, path: &str, version: Version) -> Option<&str> {
        Some(self.0.get(path)?.get(&version)?.as_str())
    }
}

/// Runs of neighbouring versions with the same hash, as they are written. A version without a hash ends a run.
fn runs(by_version: &BTreeMap<Version, String>, versions: &[Version]) -> Vec<String> {
    let mut runs: Vec<(Version, Version, &str)> = Vec::new();
    let mut previous: Option<&str> = None;
    for version in versions {
        let hash = by_version.get(version).map(String::as_str);
        match (hash, runs.last_mut()) {
            (Some(hash), Some(run)) if previous == Some(hash) => run.1 = *version,
            (Some(hash), _) => runs.push((*version, *version, hash)),
            (None, _) => {}
        }
        previous = hash;
    }
    let written = runs.into_iter().map(|(first, last, hash)| {
        if first == last {
            format!("{first} {hash}")
        } else {
            format!("{first}-{last} {hash}")
        }
    });
    written.collect()
}

fn parse_run(run: &str) -> Option<(Version, Version, &str)> {
    let (versions, hash) = run.split_once(' ')?;
    let (first, last) = versions.split_once('-').unwrap_or((versions, versions));
    let (first, last) = (first.parse().ok()?, last.parse().ok()?);
    let is_hash = hash.len() == DIGITS && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    (is_hash && first <= last).then_some((first, last, hash))
}

fn bad_run(run: &str, path: &str, text: &str, file: &str) -> Diagnostic {
    let quoted = toml_text(run);
    let place = match text.find(&quoted) {
        Some(start) => Place::in_text(file, text, start..start + quoted.len()),
        None => Place::file(file),
    };
    Diagnostic::error(
        "bad-texts",
        format!("{quoted} is no run of versions with a hash"),
    )
    .at(place.at_path(path))
    .help("restore the file with git, or take in the documents again with `cargo xtask import`")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(minor: u32) -> Version {
        Version { major: 1, minor }
    }

    fn hashes_of(pairs: &[(&str, &str)]) -> Hashes {
        let pairs = pairs.iter();
        pairs.map(|(p, h)| ((*p).into(), (*h).into())).collect()
    }

    #[test]
    fn neighbouring_versions_with_one_hash_are_a_run() {
        let (same, other) = ("a1b2c3d4e5", "0011223344");
        let mut texts = Texts::default();
        for (minor, hash) in [(9, same), (25, same), (30, other), (44, other), (51, same)] {
            texts.replace(version(minor), hashes_of(&[("Port.Type", hash)]));
        }
        texts.replace(version(31), hashes_of(&[("Port.\" a\"", same)]));
        let versions = [9, 25, 30, 31, 44, 51].map(version);
        let text = texts.write(&versions);
        let line = "\"Port.Type\" = [\"1.9-1.25 a1b2c3d4e5\", \"1.30 0011223344\", \"1.44 0011223344\", \"1.51 a1b2c3d4e5\"]";
        assert!(text.contains(line), "{text}");
        let mut diagnostics = Diagnostics::new();
        let read = Texts::read(&text, "texts.toml", &versions, &mut diagnostics);
        assert_eq!(read, Some(texts), "{diagnostics:?}");
    }

    #[test]
    fn a_version_is_replaced_whole() {
        let mut texts = Texts::default();
        texts.replace(
            version(51),
            hashes_of(&[("A", "0000000000"), ("B", "0000000000")]),
        );
        texts.replace(version(51), hashes_of(&[("B", "1111111111")]));
        assert_eq!(texts.of(version(51)), hashes_of(&[("B", "1111111111")]));
        assert_eq!(texts.hash("A", version(51)), None);
    }

    #[test]
    fn a_run_that_is_none_is_an_error_with_its_place() {
        for run in [
            "1.25",
            "1.25- a1b2c3d4e5",
            "1.30-1.25 a1b2c3d4e5",
            "1.25 xyz",
            "",
        ] {
            let mut diagnostics = Diagnostics::new();
            let text = format!("# x\nPort = [\"{run}\"]\n");
            assert_eq!(
                Texts::read(&text, "texts.toml", &[version(25)], &mut diagnostics),
                None
            );
            let error = diagnostics.iter().next().unwrap();
            assert_eq!(error.primary.as_ref().unwrap().line, 2, "{run}");
        }
    }
}
