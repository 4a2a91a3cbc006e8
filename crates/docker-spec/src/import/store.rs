//! The folder `spec/docker` as `import` sees it: contracts, lock and text hashes.
//!
//! Each new file is first written whole beside its place; only when all of them are there are they renamed.

use super::deprecated::Deprecated;
use super::lock::Lock;
use super::texts::Texts;
use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::version::Version;
use modelwright::output::{self, Claimed, FileSet, Ownership, Target, Waiting};
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

const DEPRECATED: &str = "deprecated.toml";

/// What is there already.
pub(super) struct Store {
    dir: PathBuf,
    pub lock: Lock,
    pub texts: Texts,
    pub deprecated: Deprecated,
}

impl Store {
    /// Reads lock and hashes; a file that is not there holds nothing.
    ///
    /// # Errors
    ///
    /// One of them cannot be read.
    pub fn read(dir: &Path, diagnostics: &mut Diagnostics) -> Result<Self, Reported> {
        let (lock_file, texts_file) = (dir.join("lock.toml"), dir.join("texts.toml"));
        let text = read_text(&lock_file, diagnostics)?;
        let lock = Lock::read(&text, &display_path(&lock_file), diagnostics)?;
        let text = read_text(&texts_file, diagnostics)?;
        let versions = lock.versions();
        let texts = Texts::read(&text, &display_path(&texts_file), &versions, diagnostics)?;
        let deprecated_file = dir.join(DEPRECATED);
        let text = read_text(&deprecated_file, diagnostics)?;
        let file = display_path(&deprecated_file);
        let deprecated = Deprecated::read(&text, &file, &versions, diagnostics)?;
        Ok(Self {
            dir: dir.to_owned(),
            lock,
            texts,
            deprecated,
        })
    }

    /// Where the contract of a version lies.
    pub fn contract_path(&self, version: Version) -> PathBuf {
        self.dir.join(contract_path(version))
    }

    /// The contract of a version as it is on disk; empty where there is none.
    ///
    /// # Errors
    ///
    /// It cannot be read.
    pub fn contract(
        &self,
        version: Version,
        diagnostics: &mut Diagnostics,
    ) -> Result<String, Reported> {
        read_text(&self.contract_path(version), diagnostics)
    }

    /// Writes contracts, lock and hashes into the folder, claimed since before they were read: all of them, or nothing.
    ///
    /// # Errors
    ///
    /// They cannot be written.
    pub fn write(
        &self,
        contracts: Vec<(Version, String)>,
        claimed: Claimed,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let versions = self.lock.versions();
        let contracts = contracts
            .into_iter()
            .map(|(version, text)| (contract_path(version), text));
        let lists = [
            ("texts.toml".to_owned(), self.texts.write(&versions)),
            (DEPRECATED.to_owned(), self.deprecated.write(&versions)),
            ("lock.toml".to_owned(), self.lock.write()),
        ];
        let mut files = FileSet::new();
        for (path, text) in contracts.chain(lists) {
            if let Err(error) = files.insert(path, text) {
                claimed.release(diagnostics)?;
                return Err(diagnostics.error(*error));
            }
        }
        claimed.write(&files, &target(&self.dir, Waiting::default()), diagnostics)?;
        self.remove_leftovers();
        Ok(())
    }

    /// Removes what an import left that did without a journal and was stopped.
    fn remove_leftovers(&self) {
        let versions = self.lock.versions();
        let contracts = versions.into_iter().map(contract_path);
        for path in contracts.chain(["texts.toml".to_owned(), "lock.toml".to_owned()]) {
            // Mostly there is none; one that cannot be removed does no harm.
            let _ = std::fs::remove_file(self.dir.join(format!("{path}.new")));
        }
    }
}

/// The folder, to be written to or looked at.
fn target(dir: &Path, waiting: Waiting) -> Target<'_> {
    Target {
        root: dir,
        shown: "",
        ownership: Ownership::Named,
        command: "cargo xtask import FILE",
        waiting,
    }
}

/// Keeps other imports from the folder, and finishes or undoes one that was stopped.
///
/// # Errors
///
/// Another one is at work, or the system refuses.
pub(super) fn claim(
    dir: &Path,
    waiting: Waiting,
    diagnostics: &mut Diagnostics,
) -> Result<Claimed, Reported> {
    output::claim(&target(dir, waiting), diagnostics)
}

/// Looks for an import.
///
/// # Errors
///
/// One is at work in the folder, or was stopped there.
pub fn check_state(dir: &Path, diagnostics: &mut Diagnostics) -> Result<(), Reported> {
    output::check_state(&target(dir, Waiting::default()), diagnostics)
}

/// Where the contract of a version lies, below the folder.
fn contract_path(version: Version) -> String {
    format!("contract/{}", version.contract_file())
}

fn read_text(path: &Path, diagnostics: &mut Diagnostics) -> Result<String, Reported> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(diagnostics.error(failure("cannot-read", "read", path, &error))),
    }
}

/// The error that a file or folder cannot be dealt with.
pub(super) fn failure(code: &'static str, verb: &str, path: &Path, error: &Error) -> Diagnostic {
    let file = display_path(path);
    Diagnostic::error(code, format!("cannot {verb} {file}: {error}")).at(Location::file(file))
}

/// A path as it is shown in messages.
pub(super) fn display_path(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
