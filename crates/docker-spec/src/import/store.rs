//! The folder `spec/docker` as `import` sees it: contracts, lock and text hashes.
//!
//! In: the folder. Out: what it holds; and, when something is taken in, the files that change. Each new file is first
//! written whole beside its place; only when all of them are there are they renamed. Left out on purpose: prose,
//! overrides and replies, which people write.

use super::lock::Lock;
use super::texts::Texts;
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::version::Version;
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

/// What is there already.
pub(super) struct Store {
    dir: PathBuf,
    pub lock: Lock,
    pub texts: Texts,
}

impl Store {
    /// Reads lock and hashes; a file that is not there holds nothing.
    pub fn read(dir: &Path, diagnostics: &mut Diagnostics) -> Option<Self> {
        let (lock_file, texts_file) = (dir.join("lock.toml"), dir.join("texts.toml"));
        let text = read_text(&lock_file, diagnostics)?;
        let lock = Lock::read(&text, &shown(&lock_file), diagnostics)?;
        let text = read_text(&texts_file, diagnostics)?;
        let versions = lock.versions();
        let texts = Texts::read(&text, &shown(&texts_file), &versions, diagnostics)?;
        Some(Self {
            dir: dir.to_owned(),
            lock,
            texts,
        })
    }

    /// Where the contract of a version lies.
    pub fn contract_path(&self, version: Version) -> PathBuf {
        self.dir.join("contract").join(version.contract_file())
    }

    /// The contract of a version as it is on disk; empty where there is none.
    pub fn contract(&self, version: Version, diagnostics: &mut Diagnostics) -> Option<String> {
        read_text(&self.contract_path(version), diagnostics)
    }

    /// Writes contracts, lock and hashes, or, if that fails before the last moment, nothing.
    pub fn write(&self, contracts: Vec<(Version, String)>, diagnostics: &mut Diagnostics) {
        let contracts = contracts
            .into_iter()
            .map(|(version, text)| (self.contract_path(version), text));
        let mut files: Vec<(PathBuf, String)> = contracts.collect();
        let versions = self.lock.versions();
        files.push((self.dir.join("texts.toml"), self.texts.write(&versions)));
        files.push((self.dir.join("lock.toml"), self.lock.write()));
        let contract_dir = self.dir.join("contract");
        if let Err(error) = std::fs::create_dir_all(&contract_dir) {
            diagnostics.push(failure("cannot-write", "make", &contract_dir, &error));
            return;
        }
        files.retain(|(path, text)| !std::fs::read(path).is_ok_and(|old| old == text.as_bytes()));
        if let Some(staged) = stage(files, diagnostics) {
            for (new, path) in staged {
                if let Err(error) = std::fs::rename(&new, &path) {
                    diagnostics.push(failure("cannot-write", "replace", &path, &error));
                    // The contract on disk stays whole either way; what is left beside it only puzzles people.
                    let _ = std::fs::remove_file(&new);
                }
            }
        }
    }
}

/// Writes each file beside its place: pairs of what was written and where it belongs.
fn stage(
    files: Vec<(PathBuf, String)>,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<(PathBuf, PathBuf)>> {
    let mut staged = Vec::with_capacity(files.len());
    for (path, text) in files {
        let mut new = path.clone().into_os_string();
        new.push(".new");
        staged.push((PathBuf::from(new), path));
        let (new, path) = &staged[staged.len() - 1];
        if let Err(error) = std::fs::write(new, text) {
            diagnostics.push(failure("cannot-write", "write", path, &error));
            for (new, _) in &staged {
                // What cannot be removed either has just been reported as not writable.
                let _ = std::fs::remove_file(new);
            }
            return None;
        }
    }
    Some(staged)
}

fn read_text(path: &Path, diagnostics: &mut Diagnostics) -> Option<String> {
    match std::fs::read_to_string(path) {
        Ok(text) => Some(text),
        Err(error) if error.kind() == ErrorKind::NotFound => Some(String::new()),
        Err(error) => {
            diagnostics.push(failure("cannot-read", "read", path, &error));
            None
        }
    }
}

/// The fault that a file or folder cannot be dealt with.
pub(super) fn failure(code: &'static str, verb: &str, path: &Path, error: &Error) -> Diagnostic {
    let file = shown(path);
    Diagnostic::error(code, format!("cannot {verb} {file}: {error}")).at(Place::file(file))
}

/// A path as it is shown in messages.
pub(super) fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
