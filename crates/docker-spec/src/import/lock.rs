//! The lock: from where each contract comes, and what it must hold.

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::hash::sha256;
use crate::version::Version;
use modelwright::toml_string::basic_string;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
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
    /// Reads the lock.
    ///
    /// # Errors
    ///
    /// It is of another form.
    pub fn read(text: &str, file: &str, diagnostics: &mut Diagnostics) -> Result<Self, Reported> {
        toml::from_str(text)
            .map_err(|error| diagnostics.error(super::toml_error(&error, text, file)))
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
                let _ = writeln!(out, "{key} = {}", basic_string(value));
            }
        }
        out
    }

    /// The versions that have been taken in, in order.
    pub fn versions(&self) -> Vec<Version> {
        self.entries.keys().copied().collect()
    }

    /// Compares a contract with its sum here. `text` is that of the lock, and `unedited` says which of the two is known to be
    /// as it was, if one is; only an error asks.
    ///
    /// # Errors
    ///
    /// It has another sum, or none.
    pub fn check_contract(
        &self,
        contract: &Contract<'_>,
        (lock_file, text): (&str, &str),
        unedited: impl FnOnce() -> Option<Unedited>,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let version = contract.version;
        let Some(entry) = self.entries.get(&version) else {
            return Err(diagnostics.error(not_in_lock(contract.file)));
        };
        if entry.contract_sha256 == sha256(contract.bytes) {
            return Ok(());
        }
        let sum = match text.find(&entry.contract_sha256) {
            Some(start) => {
                Location::in_text(lock_file, text, start..start + entry.contract_sha256.len())
            }
            None => Location::file(lock_file),
        };
        Err(diagnostics.error(match unedited() {
            Some(Unedited::Contract) => Diagnostic::error(
                "lock-edited",
                format!("the sum of the contract of version {version} was edited by hand"),
            )
            .at(sum)
            .help("restore the lock with git; the command `import` writes it"),
            Some(Unedited::Lock) => Diagnostic::error(
                "contract-edited",
                format!("the contract of version {version} was edited by hand"),
            )
            .at(Location::file(contract.file))
            .help(MEND_CONTRACT),
            None => Diagnostic::error(
                "contract-edited",
                format!(
                    "the contract of version {version} or its sum in the lock was edited by hand"
                ),
            )
            .at(Location::file(contract.file))
            .label(sum, "it should have this sum")
            .help(MEND_CONTRACT),
        }))
    }

    /// Looks for an entry for each contract among these files.
    ///
    /// # Errors
    ///
    /// No entry is about one of them.
    pub fn check_files<'f>(
        &self,
        files: impl IntoIterator<Item = &'f str>,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let mut outcome = Ok(());
        let known: BTreeSet<String> = self.entries.keys().map(|v| v.contract_file()).collect();
        for file in files {
            let name = file.rsplit('/').next().unwrap_or(file);
            if !known.contains(name) {
                outcome = Err(diagnostics.error(not_in_lock(file)));
            }
        }
        outcome
    }
}

const MEND_CONTRACT: &str = "restore it with git, or take in the document again with the command `import`; corrections go to spec/docker/overrides";

/// A contract as it is on disk.
#[derive(Clone, Copy, Debug)]
pub struct Contract<'a> {
    /// The version that it is of.
    pub version: Version,
    /// What messages call the file.
    pub file: &'a str,
    /// All of the file.
    pub bytes: &'a [u8],
}

/// Which of two files is as it was when they fitted each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unedited {
    /// The contract.
    Contract,
    /// The lock.
    Lock,
}

fn not_in_lock(file: &str) -> Diagnostic {
    Diagnostic::error("contract-not-in-lock", "the lock has no entry for this contract")
        .at(Location::file(file))
        .help("if spec/docker/lock.toml was edited, restore it with git; else take in the upstream document with the command `import`, or remove the file")
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

    #[test]
    fn what_was_written_is_read_back_and_sorted_by_version() {
        let text = lock(b"x").write();
        assert!(text.find("[\"1.9\"]") < text.find("[\"1.51\"]"), "{text}");
        let mut diagnostics = Diagnostics::new();
        let read = Lock::read(&text, "lock.toml", &mut diagnostics);
        assert_eq!(read, Ok(lock(b"x")), "{diagnostics:?}");
        assert_eq!(read.unwrap().versions(), [version(9), version(51)]);
    }

    #[test]
    fn a_hand_edit_is_refused_where_it_was_made() {
        let lock = lock(b"facts");
        let text = lock.write();
        let check = |minor, bytes: &[u8], unedited| {
            let mut diagnostics = Diagnostics::new();
            let contract = Contract {
                version: version(minor),
                file: "contract.yaml",
                bytes,
            };
            let file = ("lock.toml", text.as_str());
            let checked = lock.check_contract(&contract, file, || unedited, &mut diagnostics);
            assert_eq!(checked, diagnostics.outcome());
            let error = diagnostics.iter().next().cloned();
            error.map(|error| (error.code, error.primary.unwrap()))
        };
        assert_eq!(check(51, b"facts", None), None);
        for (unedited, code, file) in [
            (None, "contract-edited", "contract.yaml"),
            (Some(Unedited::Lock), "contract-edited", "contract.yaml"),
            (Some(Unedited::Contract), "lock-edited", "lock.toml"),
        ] {
            let (found, location) = check(51, b"facts ", unedited).unwrap();
            assert_eq!((found, location.file.as_str()), (code, file));
            assert_eq!(location.line > 0, code == "lock-edited");
        }
        let (code, _) = check(52, b"facts", None).unwrap();
        assert_eq!(code, "contract-not-in-lock");
    }

    #[test]
    fn a_contract_without_an_entry_is_refused() {
        let mut diagnostics = Diagnostics::new();
        let files = [
            "contract/v1.9.yaml",
            "contract/v1.51.yaml",
            "contract/v1.52.yaml",
        ];
        let checked = lock(b"").check_files(files, &mut diagnostics);
        assert!(checked.is_err());
        let locations = diagnostics
            .iter()
            .map(|error| &error.primary.as_ref().unwrap().file);
        assert_eq!(locations.collect::<Vec<_>>(), ["contract/v1.52.yaml"]);
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
            let read = Lock::read(text, "lock.toml", &mut diagnostics);
            assert!(read.is_err(), "{text}");
            let location = diagnostics.iter().next().unwrap().primary.clone().unwrap();
            assert_eq!(location.line, 2, "{text}");
        }
    }
}
