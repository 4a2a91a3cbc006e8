//! What was read of a checkout, and the reader that takes it down.

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::hash::hash;
use crate::paths::reported;
use crate::workspace::Workspace;
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Component, Path};

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

    /// The hash of what is found now; 0 where there is nothing.
    pub fn again(&self, workspace: &Workspace) -> u64 {
        match self {
            Self::File(path) => workspace.bytes(path).map_or(0, |bytes| hash(&bytes)),
            Self::Folder(folder, ending) => {
                let names = workspace.names(folder, ending);
                hash(names.join("\n").as_bytes())
            }
        }
    }
}

/// All that was read, with the hash of what was found; 0 where there was nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reads(BTreeMap<Read, u64>);

impl Reads {
    /// Sorted by what was read.
    pub fn iter(&self) -> impl Iterator<Item = (&Read, u64)> {
        self.0.iter().map(|(read, hash)| (read, *hash))
    }

    /// Adds what was read elsewhere.
    pub fn extend(&mut self, others: &Self) {
        self.0
            .extend(others.0.iter().map(|(read, hash)| (read.clone(), *hash)));
    }

    fn record(&mut self, read: Read, found: Option<&[u8]>) {
        self.0.insert(read, found.map_or(0, hash));
    }
}

/// Reads sources of a checkout, and takes down what it has read.
#[derive(Debug)]
pub struct Reader<'w> {
    workspace: &'w Workspace,
    reads: Reads,
}

impl<'w> Reader<'w> {
    /// A reader that has read nothing.
    pub fn of(workspace: &'w Workspace) -> Self {
        Self {
            workspace,
            reads: Reads::default(),
        }
    }

    /// What it has read.
    pub fn into_reads(self) -> Reads {
        self.reads
    }

    /// A source of this repository, by its path from the root with `/`.
    ///
    /// # Errors
    ///
    /// It cannot be read.
    pub fn read(&mut self, path: &str, diagnostics: &mut Diagnostics) -> Result<Vec<u8>, Reported> {
        let found = reported(self.workspace.bytes(path), path, diagnostics);
        self.reads
            .record(Read::File(path.to_owned()), found.as_deref().ok());
        found
    }

    /// A source that has to be text.
    ///
    /// # Errors
    ///
    /// It cannot be read, or is no text.
    pub fn read_text(
        &mut self,
        path: &str,
        diagnostics: &mut Diagnostics,
    ) -> Result<String, Reported> {
        let bytes = self.read(path, diagnostics)?;
        String::from_utf8(bytes).map_err(|_| {
            let error = Diagnostic::error("not-utf8", "the file is not UTF-8");
            diagnostics.error(error.at(Location::file(path)))
        })
    }

    /// The texts of the files in a folder that end like this, with their paths.
    ///
    /// # Errors
    ///
    /// One of them cannot be read, or is no text.
    pub fn texts(
        &mut self,
        folder: &str,
        ending: &str,
        diagnostics: &mut Diagnostics,
    ) -> Result<Vec<(String, String)>, Reported> {
        let paths = self.list(folder, ending).into_iter();
        let read = paths.map(|path| {
            let text = self.read_text(&path, diagnostics)?;
            Ok((path, text))
        });
        // Each of them is read, so that all errors are reported.
        read.collect::<Vec<_>>().into_iter().collect()
    }

    /// A recorded reply, by its path below `spec/docker/replies`; `None` where there is none, or outside of that folder.
    pub fn evidence(&mut self, file: &str) -> Option<Vec<u8>> {
        let plain = Path::new(file)
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
        if !plain {
            return None;
        }
        let path = format!("spec/docker/replies/{file}");
        let found = self.workspace.bytes(&path).ok();
        self.reads.record(Read::File(path), found.as_deref());
        found
    }

    /// The paths of the files in a folder that end like this, sorted.
    pub fn list(&mut self, folder: &str, ending: &str) -> Vec<String> {
        let names = self.workspace.names(folder, ending);
        let read = Read::Folder(folder.to_owned(), ending.to_owned());
        self.reads.record(read, Some(names.join("\n").as_bytes()));
        names
    }
}
