//! The folder on disk, looked at without ever following a symbolic link below it.
//!
//! Somebody who swaps a folder for a link between two system calls is not guarded against.

use super::STAGING;
use super::file_set::folders_above;
use crate::diagnostic::{Diagnostic, Location};
use std::collections::{BTreeSet, HashSet};
use std::path::{Component, Path, PathBuf};
use std::{fs, io};

/// An error on its way to the diagnostics; boxed, since most results hold none.
pub(super) type Error = Box<Diagnostic>;

/// The folder below which all paths lie.
pub(super) struct Root {
    path: PathBuf,
    shown: String,
}

/// What stands below a folder, by exact spelling.
#[derive(Default)]
pub(super) struct Listing {
    /// Everything that is not a folder: files, links, and the rest.
    pub files: BTreeSet<String>,
    /// All folders.
    pub folders: BTreeSet<String>,
}

impl Listing {
    /// The folders that hold no file, however deep, innermost first.
    pub(super) fn empty_folders(&self) -> Vec<String> {
        let full: HashSet<&str> = self
            .files
            .iter()
            .flat_map(|file| folders_above(file))
            .collect();
        let empty = |folder: &&String| !full.contains(folder.as_str());
        self.folders.iter().rev().filter(empty).cloned().collect()
    }
}

impl Root {
    /// A trailing slash is dropped, because with it the system would follow a link that stands there.
    pub(super) fn new(path: &Path) -> Self {
        let parts = || path.components().filter(|part| *part != Component::CurDir);
        let shown: Vec<_> = parts()
            .filter(|part| *part != Component::RootDir)
            .map(|part| part.as_os_str().to_string_lossy())
            .collect();
        let shown = shown.join("/");
        let leading = if path.components().next() == Some(Component::RootDir) {
            "/"
        } else {
            ""
        };
        let path: PathBuf = parts().collect();
        Self {
            path: if path.as_os_str().is_empty() {
                PathBuf::from(".")
            } else {
                path
            },
            shown: if shown.is_empty() {
                ".".to_owned()
            } else {
                format!("{leading}{shown}")
            },
        }
    }

    /// The same folder under the name that messages give it, if they give it one.
    pub(super) fn named(path: &Path, shown: &str) -> Self {
        let root = Self::new(path);
        if shown.is_empty() {
            return root;
        }
        Self {
            shown: shown.to_owned(),
            ..root
        }
    }

    /// A folder below this one as a root of its own.
    pub(super) fn below(&self, path: &str) -> Self {
        Self {
            path: self.at(path),
            shown: self.show(path),
        }
    }

    /// The path as the system wants it.
    pub(super) fn at(&self, path: &str) -> PathBuf {
        let mut full = self.path.clone();
        full.extend(path.split('/').filter(|part| !part.is_empty()));
        full
    }

    /// The path as people read it; the empty path is the folder itself.
    pub(super) fn show(&self, path: &str) -> String {
        match path {
            "" => self.shown.clone(),
            _ => format!("{}/{path}", self.shown),
        }
    }

    /// What the system said when it would not do something. `doing` completes "cannot ...".
    pub(super) fn error(&self, doing: &str, path: &str, error: &io::Error) -> Error {
        let shown = self.show(path);
        Box::new(
            Diagnostic::error("output-io", format!("cannot {doing} `{shown}`: {error}"))
                .at(Location::file(shown)),
        )
    }

    /// An error about what stands at a path.
    pub(super) fn refusal(&self, code: &'static str, path: &str, what: &str, help: &str) -> Error {
        let shown = self.show(path);
        Box::new(
            Diagnostic::error(code, format!("`{shown}` {what}"))
                .at(Location::file(shown))
                .help(help),
        )
    }

    fn in_the_way(&self, path: &str, what: &str) -> Error {
        let help = "move or delete it, then run the command again";
        self.refusal("output-in-the-way", path, what, help)
    }

    /// What stands at a path, not following a link; `None` if nothing does.
    fn entry(&self, path: &str) -> Result<Option<fs::Metadata>, Error> {
        match fs::symlink_metadata(self.at(path)) {
            Ok(entry) => Ok(Some(entry)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(self.error("inspect", path, &error)),
        }
    }

    /// Whether anything at all stands at a path whose folders are known to be folders.
    pub(super) fn is_taken(&self, path: &str) -> Result<bool, Error> {
        Ok(self.entry(path)?.is_some())
    }

    /// Whether a folder stands at a path; the empty path is the folder itself.
    ///
    /// # Errors
    ///
    /// A link or a file stands there.
    pub(super) fn is_folder(&self, path: &str) -> Result<bool, Error> {
        match self.entry(path)? {
            None => Ok(false),
            Some(entry) if entry.is_dir() => Ok(true),
            Some(entry) if entry.is_symlink() => Err(self.in_the_way(
                path,
                "is a symbolic link; the tool does not write through symbolic links",
            )),
            Some(_) => Err(self.in_the_way(path, "is a file where a directory is required")),
        }
    }

    /// Whether all folders above a path are there. `known` are those that have been looked at already.
    pub(super) fn has_folders(
        &self,
        path: &str,
        known: &mut HashSet<String>,
    ) -> Result<bool, Error> {
        for folder in folders_above(path) {
            if !known.contains(folder) {
                if !self.is_folder(folder)? {
                    return Ok(false);
                }
                known.insert(folder.to_owned());
            }
        }
        Ok(true)
    }

    /// Whether a file stands at a path.
    ///
    /// # Errors
    ///
    /// Something else stands there, or something that is not a folder above it.
    pub(super) fn is_file(&self, path: &str, known: &mut HashSet<String>) -> Result<bool, Error> {
        if !self.has_folders(path, known)? {
            return Ok(false);
        }
        match self.entry(path)? {
            None => Ok(false),
            Some(entry) if entry.is_file() => Ok(true),
            Some(entry) if entry.is_symlink() => {
                Err(self.in_the_way(path, "is a symbolic link where a file is required"))
            }
            Some(entry) if entry.is_dir() => {
                Err(self.in_the_way(path, "is a directory where a file is required"))
            }
            Some(_) => Err(self.in_the_way(path, "is not a regular file")),
        }
    }

    /// The bytes of the file at a path; `None` if there is none. Errors as for [`Root::is_file`].
    pub(super) fn read(
        &self,
        path: &str,
        known: &mut HashSet<String>,
    ) -> Result<Option<Vec<u8>>, Error> {
        if !self.is_file(path, known)? {
            return Ok(None);
        }
        match fs::read(self.at(path)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(self.error("read", path, &error)),
        }
    }

    /// Everything below the folder, except the staging folder.
    ///
    /// # Errors
    ///
    /// A name that is not UTF-8, which no path here can name, and a git repository, which is nobody's output.
    pub(super) fn list(&self) -> Result<Listing, Error> {
        let mut listing = Listing::default();
        let mut open = Vec::new();
        if self.is_folder("")? {
            open.push(String::new());
        }
        while let Some(folder) = open.pop() {
            let error = |error| self.error("list", &folder, &error);
            let entries = match fs::read_dir(self.at(&folder)) {
                // Another run has removed it since it was listed.
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                entries => entries.map_err(error)?,
            };
            for entry in entries {
                let entry = entry.map_err(error)?;
                let path = self.path_of(&folder, &entry.file_name())?;
                if path == STAGING {
                    continue;
                }
                if entry.file_type().map_err(error)?.is_dir() {
                    open.push(path.clone());
                    listing.folders.insert(path);
                } else {
                    listing.files.insert(path);
                }
            }
        }
        Ok(listing)
    }

    fn path_of(&self, folder: &str, name: &std::ffi::OsStr) -> Result<String, Error> {
        let shown = name.to_string_lossy();
        let path = if folder.is_empty() {
            shown.to_string()
        } else {
            format!("{folder}/{shown}")
        };
        if name.to_str().is_none() {
            return Err(self.in_the_way(&path, "has a name that is not UTF-8"));
        }
        if name == ".git" {
            let help = "use a directory that contains nothing but generated files";
            return Err(self.refusal("output-is-repository", &path, "is a git repository", help));
        }
        Ok(path)
    }

    /// Makes the folders above a path, refusing to go through a link.
    pub(super) fn make_folders(&self, path: &str) -> Result<(), Error> {
        for folder in folders_above(path) {
            if !self.is_folder(folder)? {
                fs::create_dir(self.at(folder))
                    .map_err(|error| self.error("create the directory", folder, &error))?;
            }
        }
        Ok(())
    }

    /// Removes the folders above a path, as far as they are empty. It does not matter if that fails: an empty folder
    /// is no difference.
    pub(super) fn drop_empty_folders(&self, path: &str) {
        for folder in folders_above(path).rev() {
            if fs::remove_dir(self.at(folder)).is_err() {
                return;
            }
        }
    }

    /// Renames a file of `from` into this folder, over what is there.
    pub(super) fn rename_from(&self, from: &Root, source: &str, path: &str) -> Result<(), Error> {
        fs::rename(from.at(source), self.at(path))
            .map_err(|error| self.error("replace", path, &error))
    }
}
