//! Where the sources and the outputs of this repository are, and how messages name them.
//!
//! In: the folder of the repository. Out: paths, and the bytes of the sources with names relative to that folder, so
//! that no message or file holds a path of a machine. Left out on purpose: writing.

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use std::path::{Path, PathBuf};

/// A checkout of this repository.
#[derive(Clone, Debug)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The checkout at this folder.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The checkout that the tool was started in: where cargo says that the package lies, or above the current folder.
    pub fn find() -> Option<Self> {
        let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let from = package.or_else(|| std::env::current_dir().ok())?;
        let mut folders = from.ancestors();
        folders
            .find(|folder| folder.join("spec/docker/lock.toml").is_file())
            .map(Self::at)
    }

    /// `spec/docker`.
    pub fn spec(&self) -> PathBuf {
        self.root.join("spec/docker")
    }

    /// `generated`.
    pub fn generated(&self) -> PathBuf {
        self.root.join("generated")
    }

    /// A source of this repository, by its path from the root with `/`.
    pub fn read(&self, path: &str, diagnostics: &mut Diagnostics) -> Option<Vec<u8>> {
        read(&self.root.join(path), path, diagnostics)
    }

    /// A source that has to be text.
    pub fn read_text(&self, path: &str, diagnostics: &mut Diagnostics) -> Option<String> {
        let bytes = self.read(path, diagnostics)?;
        let text = String::from_utf8(bytes);
        if text.is_err() {
            let fault = Diagnostic::error("not-utf8", "the file is not UTF-8");
            diagnostics.push(fault.at(Place::file(path)));
        }
        text.ok()
    }

    /// A recorded reply, by its path below `spec/docker/replies`; `None` where there is none, or outside of that folder.
    pub fn evidence(&self, file: &str) -> Option<Vec<u8>> {
        let plain = Path::new(file)
            .components()
            .all(|part| matches!(part, std::path::Component::Normal(_)));
        plain
            .then(|| std::fs::read(self.spec().join("replies").join(file)).ok())
            .flatten()
    }

    /// The paths of the files in a folder that end like this, sorted.
    pub fn list(&self, folder: &str, ending: &str) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.root.join(folder)) else {
            return Vec::new();
        };
        let names = entries
            .flatten()
            .filter_map(|entry| entry.file_name().into_string().ok());
        let mut paths: Vec<_> = names
            .filter(|name| name.ends_with(ending))
            .map(|name| format!("{folder}/{name}"))
            .collect();
        paths.sort();
        paths
    }
}

/// The bytes of a file; a fault is reported under the name that the user knows it by.
pub fn read(path: &Path, name: &str, diagnostics: &mut Diagnostics) -> Option<Vec<u8>> {
    match std::fs::read(path) {
        Ok(bytes) => Some(bytes),
        Err(error) => {
            let fault =
                Diagnostic::error("cannot-read", format!("the file cannot be read: {error}"));
            diagnostics.push(fault.at(Place::file(name)));
            None
        }
    }
}
