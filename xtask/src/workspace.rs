//! Where the sources and the outputs of this repository are, and how messages name them.
//!
//! In: the folder of the repository. Out: paths, and the bytes of the sources with names relative to that folder, so
//! that no message or file holds a path of a machine. It keeps a record of all that was read. Left out on purpose: writing.

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::stamp::hash;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// A checkout of this repository. Copies share the record of what was read.
#[derive(Clone, Debug)]
pub struct Workspace {
    root: PathBuf,
    reads: Rc<RefCell<BTreeMap<Read, u64>>>,
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
            reads: Rc::default(),
        }
    }

    /// The folder itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// All that was read so far, with the hash of what was found; 0 where there was nothing.
    pub fn reads(&self) -> BTreeMap<Read, u64> {
        self.reads.borrow().clone()
    }

    /// The hash of what is found now.
    pub fn read_again(&self, read: &Read) -> u64 {
        match read {
            Read::File(path) => {
                let bytes = std::fs::read(self.root.join(path));
                bytes.map_or(0, |bytes| hash(&bytes))
            }
            Read::Folder(folder, ending) => hash(self.names(folder, ending).join("\n").as_bytes()),
        }
    }

    fn record(&self, read: Read, found: Option<&[u8]>) {
        self.reads.borrow_mut().insert(read, found.map_or(0, hash));
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
        let found = read(&self.root.join(path), path, diagnostics);
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
            .all(|part| matches!(part, std::path::Component::Normal(_)));
        if !plain {
            return None;
        }
        let path = format!("spec/docker/replies/{file}");
        let found = std::fs::read(self.root.join(&path)).ok();
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
