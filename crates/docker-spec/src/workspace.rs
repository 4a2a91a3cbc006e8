//! Where the sources and the outputs of this repository are, and how messages name them.
//!
//! In: the folder of the repository, or the bytes of its files. Out: paths, and the bytes of the sources with names relative to
//! that folder, so that no message or file holds a path of a machine. It keeps a record of all that was read. Left out on
//! purpose: writing.

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::hash::hash;
use crate::paths::reported;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// The files of a tree by their paths from its root, with `/`.
pub type Files = BTreeMap<String, Cow<'static, [u8]>>;

/// A checkout of this repository. Copies share the record of what was read.
#[derive(Clone, Debug)]
pub struct Workspace {
    root: PathBuf,
    /// The files, where they do not lie in the folder.
    files: Option<Arc<Files>>,
    reads: Arc<Mutex<BTreeMap<Read, u64>>>,
}

/// Something that was read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Read {
    /// A file, by its path from the root.
    File(String),
    /// The names in a folder that end like this.
    Folder(String, String),
}

impl fmt::Display for Read {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(f, "file {path}"),
            Self::Folder(path, ending) => write!(f, "folder {ending} {path}"),
        }
    }
}

impl Read {
    /// The text of its `Display` again.
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once(' ')? {
            ("file", path) => Some(Self::File(path.to_owned())),
            ("folder", rest) => {
                let (ending, path) = rest.split_once(' ')?;
                Some(Self::Folder(path.to_owned(), ending.to_owned()))
            }
            _ => None,
        }
    }
}

impl Workspace {
    /// The checkout at this folder.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            files: None,
            reads: Arc::default(),
        }
    }

    /// A checkout that lies in no folder: its sources are these files. Its root is the empty path.
    pub fn in_memory(files: Files) -> Self {
        Self {
            root: PathBuf::new(),
            files: Some(Arc::new(files)),
            reads: Arc::default(),
        }
    }

    /// The folder itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// All that was read so far, with the hash of what was found; 0 where there was nothing.
    pub fn reads(&self) -> BTreeMap<Read, u64> {
        self.recorded().clone()
    }

    /// The hash of what is found now.
    pub fn read_again(&self, read: &Read) -> u64 {
        match read {
            Read::File(path) => {
                let bytes = self.bytes(path);
                bytes.map_or(0, |bytes| hash(&bytes))
            }
            Read::Folder(folder, ending) => hash(self.names(folder, ending).join("\n").as_bytes()),
        }
    }

    fn bytes(&self, path: &str) -> io::Result<Vec<u8>> {
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

    /// Entries are put there whole, so that a panic elsewhere leaves none of them half done.
    fn recorded(&self) -> std::sync::MutexGuard<'_, BTreeMap<Read, u64>> {
        self.reads.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn record(&self, read: Read, found: Option<&[u8]>) {
        self.recorded().insert(read, found.map_or(0, hash));
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
        let found = reported(self.bytes(path), path, diagnostics);
        self.record(Read::File(path.to_owned()), found.as_deref());
        found
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

    /// The texts of the files in a folder that end like this, with their paths.
    pub fn texts(
        &self,
        folder: &str,
        ending: &str,
        diagnostics: &mut Diagnostics,
    ) -> Vec<(String, String)> {
        let paths = self.list(folder, ending).into_iter();
        paths
            .filter_map(|path| {
                let text = self.read_text(&path, diagnostics)?;
                Some((path, text))
            })
            .collect()
    }

    /// A recorded reply, by its path below `spec/docker/replies`; `None` where there is none, or outside of that folder.
    pub fn evidence(&self, file: &str) -> Option<Vec<u8>> {
        let plain = Path::new(file)
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
        if !plain {
            return None;
        }
        let path = format!("spec/docker/replies/{file}");
        let found = self.bytes(&path).ok();
        self.record(Read::File(path), found.as_deref());
        found
    }

    /// The paths of the files in a folder that end like this, sorted.
    pub fn list(&self, folder: &str, ending: &str) -> Vec<String> {
        let names = self.names(folder, ending);
        let read = Read::Folder(folder.to_owned(), ending.to_owned());
        self.record(read, Some(names.join("\n").as_bytes()));
        names
    }

    fn names(&self, folder: &str, ending: &str) -> Vec<String> {
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
            let listed: Vec<_> = ["a", "a/f", "ab.yaml", "none"]
                .map(|folder| workspace.list(folder, ".yaml"))
                .into();
            let read = workspace.read("a/e.toml", &mut diagnostics);
            assert_eq!(workspace.read("a/g", &mut diagnostics), None);
            let fault = diagnostics.iter().next().unwrap();
            let place = fault.primary.clone().unwrap();
            (listed, read, fault.code, place.file, workspace.reads())
        });
        assert_eq!(said[0].0[0], ["a/d.yaml"]);
        assert_eq!(said[0], said[1]);
    }
}
