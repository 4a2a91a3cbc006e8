//! What was read of a checkout, and the reader that takes it down.

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::hash::{Hashes, sha256};
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

/// The hash of a file that is missing, and of a folder without such names.
const NOTHING: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// As lists of hashes have it: a file is its path, and the names in a folder are a pattern.
impl fmt::Display for Read {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => f.write_str(path),
            Self::Folder(path, ending) => write!(f, "{path}/*{ending}"),
        }
    }
}

impl Read {
    /// What its `Display` writes.
    pub fn parse(text: &str) -> Self {
        match text.rsplit_once("/*") {
            Some((folder, ending)) => Self::Folder(folder.to_owned(), ending.to_owned()),
            None => Self::File(text.to_owned()),
        }
    }

    /// The hash of what is found now.
    pub fn again(&self, workspace: &Workspace) -> String {
        match self {
            Self::File(path) => hash(workspace.bytes(path).ok().as_deref()),
            Self::Folder(folder, ending) => hash_of_names(&workspace.names(folder, ending)),
        }
    }
}

fn hash(found: Option<&[u8]>) -> String {
    found.map_or_else(|| NOTHING.to_owned(), sha256)
}

fn hash_of_names(names: &[String]) -> String {
    let found = (!names.is_empty()).then(|| names.join("\n"));
    hash(found.as_ref().map(String::as_bytes))
}

/// All that was read, with the hash of what was found; zeros where there was nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reads(BTreeMap<Read, String>);

impl Reads {
    /// The hashes by the text of what was read.
    pub fn hashes(&self) -> Hashes {
        let reads = self.0.iter();
        reads
            .map(|(read, hash)| (read.to_string(), hash.clone()))
            .collect()
    }

    /// Adds what was read elsewhere.
    pub fn extend(&mut self, others: &Self) {
        let others = others.0.iter();
        self.0
            .extend(others.map(|(read, hash)| (read.clone(), hash.clone())));
    }

    fn record(&mut self, read: Read, hash: String) {
        self.0.insert(read, hash);
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
        let hash = hash(found.as_deref().ok());
        self.reads.record(Read::File(path.to_owned()), hash);
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
        self.reads.record(Read::File(path), hash(found.as_deref()));
        found
    }

    /// The paths of the files in a folder that end like this, sorted.
    pub fn list(&mut self, folder: &str, ending: &str) -> Vec<String> {
        let names = self.workspace.names(folder, ending);
        let read = Read::Folder(folder.to_owned(), ending.to_owned());
        self.reads.record(read, hash_of_names(&names));
        names
    }
}
