//! The lock: from where each contract comes, and what it must hold.
//!
//! In: the text of `lock.toml`, or entries. Out: entries, its text, and a refusal for a contract that somebody edited
//! by hand. Left out on purpose: the files themselves; [`super::run`] reads and writes them.

use super::{sha256, toml_text};
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::version::Version;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;

const HEADER: &str = "\
# From which upstream document each contract was made, and the sha256 of both.
# Written by `cargo xtask import`; a contract that does not match its sum here is refused.
";

/// Where Docker's documents come from.
pub const REPOSITORY: &str = "github.com/moby/moby";

/// What is known of each version that has been taken in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Lock {
    /// The entries in order of version.
    pub entries: BTreeMap<Version, Entry>,
}

/// What is known of one version.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The repository that holds the upstream document.
    pub repository: String,
    /// Its tag or commit.
    pub revision: String,
    /// The path of the document in it.
    pub path: String,
    /// The sha256 of the upstream document.
    pub upstream_sha256: String,
    /// The sha256 of the contract that was made of it.
    pub contract_sha256: String,
}

impl Lock {
    /// Reads the lock. `None` where it cannot be read; why is in `diagnostics`.
    pub fn read(text: &str, file: &str, diagnostics: &mut Diagnostics) -> Option<Self> {
        match toml::from_str(text) {
            Ok(lock) => Some(lock),
            Err(error) => {
                diagnostics.push(super::toml_fault(&error, text, file));
                None
            }
        }
    }

    /// The text of the lock.
    pub fn write(&self) -> String {
        let mut out = HEADER.to_owned();
        for (version, entry) in &self.entries {
            // Writing to a String cannot fail.
            let _ = writeln!(out, "\n[\"{version}\"]");
            for (key, value) in [
                ("repository", &entry.repository),
                ("revision", &entry.revision),
                ("path", &entry.path),
                ("upstream_sha256", &entry.upstream_sha256),
                ("contract_sha256", &entry.contract_sha256),
            ] {
                let _ = writeln!(out, "{key} = {}", toml_text(value));
            }
        }
        out
    }

    /// The versions that have been taken in, in order.
    pub fn versions(&self) -> Vec<Version> {
        self.entries.keys().copied().collect()
    }

    /// Refuses a contract that is not the one that `import` wrote.
    pub fn check_contract(
        &self,
        version: Version,
        file_name: &str,
        bytes: &[u8],
        diagnostics: &mut Diagnostics,
    ) {
        let Some(entry) = self.entries.get(&version) else {
            let message = format!("the lock has no entry for version {version}");
            diagnostics.push(
                Diagnostic::error("contract-not-in-lock", message)
                    .at(Place::file(file_name))
                    .help("take in its upstream document with `cargo xtask import`, or remove the file"),
            );
            return;
        };
        if entry.contract_sha256 != sha256(bytes) {
            let message = format!("the contract of version {version} was edited by hand");
            diagnostics.push(
                Diagnostic::error("contract-edited", message)
                    .at(Place::file(file_name))
                    .help(
                        "restore it with git, or take in the document again with `cargo xtask import`; corrections go to spec/docker/overrides",
                    ),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(minor: u32) -> Version {
        Version { major: 1, minor }
    }

    fn lock(contract: &[u8]) -> Lock {
        let entry = Entry {
            repository: REPOSITORY.into(),
            revision: "odd \"tag\"\\".into(),
            path: "docs/api/v1.51.yaml".into(),
            upstream_sha256: sha256(b"upstream"),
            contract_sha256: sha256(contract),
        };
        let entries = [(version(51), entry.clone()), (version(9), entry)];
        Lock {
            entries: entries.into(),
        }
    }

    fn codes(diagnostics: &Diagnostics) -> Vec<&str> {
        diagnostics.iter().map(|d| d.code).collect()
    }

    #[test]
    fn what_was_written_is_read_back_and_sorted_by_version() {
        let text = lock(b"x").write();
        assert!(text.find("[\"1.9\"]") < text.find("[\"1.51\"]"), "{text}");
        let mut diagnostics = Diagnostics::new();
        let read = Lock::read(&text, "lock.toml", &mut diagnostics);
        assert_eq!(read, Some(lock(b"x")), "{diagnostics:?}");
        assert_eq!(read.unwrap().versions(), [version(9), version(51)]);
    }

    #[test]
    fn a_hand_edit_is_refused() {
        let mut diagnostics = Diagnostics::new();
        let lock = lock(b"facts");
        lock.check_contract(version(51), "v1.51.yaml", b"facts", &mut diagnostics);
        assert!(diagnostics.is_empty());
        lock.check_contract(version(51), "v1.51.yaml", b"facts ", &mut diagnostics);
        lock.check_contract(version(52), "v1.52.yaml", b"facts", &mut diagnostics);
        assert_eq!(
            codes(&diagnostics),
            ["contract-edited", "contract-not-in-lock"]
        );
    }

    #[test]
    fn a_broken_lock_is_an_error_with_its_line() {
        for text in [
            "\n[\"1.51\"\n",
            "\n[\"1.5.1\"]\nrevision = \"x\"\n",
            "\n[\"1.51\"]\nrevision = \"x\"\n",
            "\n\"1.51\" = { nonsense = 1 }",
        ] {
            let mut diagnostics = Diagnostics::new();
            assert_eq!(Lock::read(text, "lock.toml", &mut diagnostics), None);
            let place = diagnostics.iter().next().unwrap().primary.clone().unwrap();
            assert_eq!(place.line, 2, "{text}");
        }
    }
}
