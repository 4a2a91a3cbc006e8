//! Which upstream texts belong to which place, without the texts: a short hash of each, by version.
//!
//! The keys are schema paths; texts of `info`, of tags, and of parameters that no single operation owns go by their
//! pointer (`#/info`, `#/tags/Image`).

use super::keep::Kept;
use super::version_runs::{Format, VersionRuns};
use crate::diagnostic::{Diagnostics, Reported};
use crate::source::Source;
use crate::version::Version;
use serde_json::Value;
use std::collections::BTreeMap;

const FORMAT: Format = Format {
    header: "\
# A short hash of each text of the upstream documents: which wording changed at which place, and in which versions.
# Written by `cargo xtask import`. A line names the place and, for runs of versions, the hash of its texts.

",
    code: "bad-texts",
    run: "a range of versions with a hash",
    is_value: |hash| hash.len() == DIGITS && hash.bytes().all(|byte| byte.is_ascii_hexdigit()),
};

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
    let mut hash = crate::hash::sha256(text.as_bytes());
    hash.truncate(DIGITS);
    hash
}

/// The hashes of all versions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts(VersionRuns);

impl Texts {
    /// Reads `texts.toml`. `versions` are those that have been imported: a run stands for those that lie in it.
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

    /// The text of `texts.toml`, sorted by path. `versions`, in order, are those that have been imported.
    pub fn write(&self, versions: &[Version]) -> String {
        self.0.write(&FORMAT, versions)
    }

    /// Puts the hashes of a version in the place of those it had.
    pub fn replace(&mut self, version: Version, hashes: Hashes) {
        self.0.replace(version, hashes);
    }

    /// The hashes of a version.
    pub fn of(&self, version: Version) -> Hashes {
        let all = self.0.of(version);
        all.map(|(path, hash)| (path.to_owned(), hash.to_owned()))
            .collect()
    }

    /// The hash of the texts of one place in a version; `None` where it has none.
    pub fn hash(&self, path: &str, version: Version) -> Option<&str> {
        self.0.get(path, version)
    }
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
        assert_eq!(read, Ok(texts), "{diagnostics:?}");
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
    fn a_run_that_is_none_is_an_error_with_its_location() {
        for run in [
            "1.25",
            "1.25- a1b2c3d4e5",
            "1.30-1.25 a1b2c3d4e5",
            "1.25 xyz",
            "",
        ] {
            let mut diagnostics = Diagnostics::new();
            let text = format!("# x\nPort = [\"{run}\"]\n");
            let read = Texts::read(&text, "texts.toml", &[version(25)], &mut diagnostics);
            assert!(read.is_err(), "{run}");
            let error = diagnostics.iter().next().unwrap();
            assert_eq!(error.primary.as_ref().unwrap().line, 2, "{run}");
        }
    }
}
