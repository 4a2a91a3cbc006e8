//! Where the sources and the outputs of this repository are, and how messages name them.

use crate::hash::{self, sha256};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The files of a tree by their paths from its root, with `/`.
pub type Files = BTreeMap<String, Cow<'static, [u8]>>;

/// A checkout of this repository.
#[derive(Clone, Debug)]
pub struct Workspace {
    root: PathBuf,
    /// The files, where they do not lie in the folder.
    files: Option<Arc<Files>>,
}

impl Workspace {
    /// The checkout at this folder.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            files: None,
        }
    }

    /// A checkout that lies in no folder: its sources are these files. Its root is the empty path.
    pub fn in_memory(files: Files) -> Self {
        Self {
            root: PathBuf::new(),
            files: Some(Arc::new(files)),
        }
    }

    /// The folder itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    pub(crate) fn bytes(&self, path: &str) -> io::Result<Vec<u8>> {
        match &self.files {
            None => std::fs::read(self.root.join(path)),
            Some(files) => match files.get(path) {
                Some(bytes) => Ok(bytes.to_vec()),
                None => Err(io::ErrorKind::NotFound.into()),
            },
        }
    }

    /// Whether there is such a source.
    pub fn has(&self, path: &str) -> bool {
        match &self.files {
            None => self.root.join(path).is_file(),
            Some(files) => files.contains_key(path),
        }
    }

    /// Whether a source is what `generated/sources.lock` says that it was; `None` where that list does not say.
    pub fn is_as_generated(&self, path: &str) -> Option<bool> {
        let list = String::from_utf8(self.bytes("generated/sources.lock").ok()?).ok()?;
        let then = hash::parse(&list, |_| Ok(())).ok()?.remove(path)?;
        Some(sha256(&self.bytes(path).ok()?) == then)
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

    /// `spec/docker`, where the checkout lies in a folder.
    pub fn spec_on_disk(&self) -> Option<PathBuf> {
        self.files.is_none().then(|| self.spec())
    }

    /// `spec/docker`.
    pub fn spec(&self) -> PathBuf {
        self.root.join("spec/docker")
    }

    /// `generated`.
    pub fn generated(&self) -> PathBuf {
        self.root.join("generated")
    }

    pub(crate) fn names(&self, folder: &str, ending: &str) -> Vec<String> {
        let names = match &self.files {
            None => names_on_disk(&self.root.join(folder)),
            Some(files) => names_in_memory(files, folder),
        };
        let mut paths: Vec<_> = names
            .into_iter()
            .filter(|name| name.ends_with(ending))
            .map(|name| format!("{folder}/{name}"))
            .collect();
        paths.sort();
        paths
    }
}

fn names_on_disk(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let names = entries
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok());
    names.collect()
}

fn names_in_memory(files: &Files, folder: &str) -> Vec<String> {
    let above = format!("{folder}/");
    let below = files.range(above.clone()..);
    let rest = below.map_while(|(path, _)| path.strip_prefix(&above));
    let files = rest.filter(|name| !name.contains('/'));
    files.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::reads::Reader;

    #[test]
    fn a_checkout_in_memory_reads_as_one_on_disk() {
        let paths = [
            "a/b/c.yaml",
            "a/d.yaml",
            "a/e.toml",
            "a/f/d.yaml",
            "ab.yaml",
        ];
        let files: Files = paths
            .map(|path| (path.to_owned(), Cow::Borrowed(path.as_bytes())))
            .into();
        let folder = tempfile::TempDir::new().unwrap();
        for path in paths {
            let full = folder.path().join(path);
            std::fs::create_dir_all(full.parent().unwrap()).unwrap();
            std::fs::write(full, path).unwrap();
        }
        let said = [Workspace::in_memory(files), Workspace::at(folder.path())].map(|workspace| {
            let mut diagnostics = Diagnostics::new();
            let mut reader = Reader::of(&workspace);
            let listed: Vec<_> = ["a", "a/f", "ab.yaml", "none"]
                .map(|folder| reader.list(folder, ".yaml"))
                .into();
            let read = reader.read("a/e.toml", &mut diagnostics);
            assert!(reader.read("a/g", &mut diagnostics).is_err());
            let error = diagnostics.iter().next().unwrap();
            let location = error.primary.clone().unwrap();
            (listed, read, error.code, location.file, reader.into_reads())
        });
        assert_eq!(said[0].0[0], ["a/d.yaml"]);
        assert_eq!(said[0], said[1]);
    }
}
