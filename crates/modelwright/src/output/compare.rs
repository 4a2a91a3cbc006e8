//! What would change on disk.

use super::disk::{Error, Root};
use super::file_set::{FileSet, fold_case};
use super::manifest::{self, Manifest};
use super::{Ownership, Target};
use crate::diagnostic::{Diagnostics, Reported};
use crate::hash::sha256;
use std::collections::{HashMap, HashSet};

/// One file that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Its path below the folder, with `/`.
    pub path: String,
    /// In what way.
    pub kind: DifferenceKind,
}

/// In what way a file is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DifferenceKind {
    /// It holds something else.
    Changed {
        /// What it holds.
        before: Vec<u8>,
        /// What it should hold.
        after: String,
    },
    /// It is not there.
    Missing {
        /// What it should hold.
        after: String,
    },
    /// It should not be there.
    Extra,
}

/// Everything that a write has to do.
#[derive(Default)]
pub(super) struct Comparison {
    /// Sorted by path.
    pub differences: Vec<Difference>,
    /// Folders to remove, innermost first. They are no difference, since git does not keep them.
    pub empty_folders: Vec<String>,
    /// How many files are as they should be.
    pub unchanged: usize,
}

impl Comparison {
    /// Whether a write has nothing to do.
    pub(super) fn is_clean(&self) -> bool {
        self.differences.is_empty() && self.empty_folders.is_empty()
    }

    fn add(&mut self, path: &str, before: Option<Vec<u8>>, after: &str) {
        let kind = match before {
            Some(before) if before == after.as_bytes() => {
                self.unchanged += 1;
                return;
            }
            Some(before) => DifferenceKind::Changed {
                before,
                after: after.to_owned(),
            },
            None => DifferenceKind::Missing {
                after: after.to_owned(),
            },
        };
        self.differences.push(Difference {
            path: path.to_owned(),
            kind,
        });
    }

    fn add_extra(&mut self, path: &str) {
        let kind = DifferenceKind::Extra;
        self.differences.push(Difference {
            path: path.to_owned(),
            kind,
        });
    }

    fn finish(mut self, errors: Errors<'_>) -> Result<Self, Reported> {
        self.differences.sort_by(|a, b| a.path.cmp(&b.path));
        errors.outcome.map(|()| self)
    }
}

/// Compares, whatever an earlier run has left behind.
pub(super) fn compare(
    files: &FileSet,
    target: &Target,
    root: &Root,
    diagnostics: &mut Diagnostics,
) -> Result<Comparison, Reported> {
    let errors = Errors {
        diagnostics,
        last: None,
        outcome: Ok(()),
    };
    match target.ownership {
        Ownership::Whole => compare_whole(files, root, errors),
        Ownership::Named => compare_named(files, root, errors),
        Ownership::Manifest { .. } | Ownership::Vendored { .. } => {
            compare_listed(files, target, root, errors)
        }
    }
}

/// The errors of one comparison. A link that is in the way of a hundred files is one error, not a hundred.
struct Errors<'a> {
    diagnostics: &'a mut Diagnostics,
    last: Option<Error>,
    outcome: Result<(), Reported>,
}

impl Errors<'_> {
    fn add(&mut self, error: Error) {
        if self.last.as_ref() != Some(&error) {
            self.outcome = Err(self.diagnostics.error(*error.clone()));
            self.last = Some(error);
        }
    }
}

fn compare_whole(
    files: &FileSet,
    root: &Root,
    mut errors: Errors<'_>,
) -> Result<Comparison, Reported> {
    let listing = root
        .list()
        .map_err(|error| errors.diagnostics.error(*error))?;
    let mut comparison = Comparison {
        empty_folders: listing.empty_folders(),
        ..Default::default()
    };
    let mut known = HashSet::new();
    for (path, text) in files.iter() {
        match root.read(path, &mut known) {
            // Where case does not count, a file can be read under a name that it does not have.
            Ok(bytes) => comparison.add(path, bytes.filter(|_| listing.files.contains(path)), text),
            Err(error) => errors.add(error),
        }
    }
    for path in listing
        .files
        .iter()
        .filter(|path| files.get(path).is_none())
    {
        comparison.add_extra(path);
    }
    comparison.finish(errors)
}

fn compare_named(
    files: &FileSet,
    root: &Root,
    mut errors: Errors<'_>,
) -> Result<Comparison, Reported> {
    let mut comparison = Comparison::default();
    let mut known = HashSet::new();
    for (path, text) in files.iter() {
        match root.read(path, &mut known) {
            Ok(bytes) => comparison.add(path, bytes, text),
            Err(error) => errors.add(error),
        }
    }
    comparison.finish(errors)
}

fn compare_listed(
    files: &FileSet,
    target: &Target,
    root: &Root,
    mut errors: Errors<'_>,
) -> Result<Comparison, Reported> {
    let manifest = Manifest::read(root, target.ownership);
    let manifest = manifest.map_err(|error| errors.diagnostics.error(*error))?;
    let mut listed = Listed::new(files, &manifest, root, target.ownership);
    let mut comparison = Comparison::default();
    for (path, text) in files.iter() {
        match listed.read(path, text) {
            Ok(bytes) => comparison.add(path, bytes, text),
            Err(error) => errors.add(error),
        }
    }
    for (path, hash) in &manifest.files {
        if files.get(path).is_none() {
            match listed.may_remove(path, hash) {
                Ok(true) => comparison.add_extra(path),
                Ok(false) => {}
                Err(error) => errors.add(error),
            }
        }
    }
    let name = target.ownership.manifest();
    let text = manifest::text(files, target);
    // Kept as they are, should the run have to be taken back, except where nothing else differs.
    let is_same = |bytes: &[u8]| *manifest::plain(bytes, target.ownership) == *text.as_bytes();
    let before = manifest.bytes.map(|bytes| {
        if is_same(&bytes) {
            text.clone().into_bytes()
        } else {
            bytes
        }
    });
    comparison.add(name, before, &text);
    comparison.finish(errors)
}

/// A folder of the user's, in which a list says which files are the tool's.
struct Listed<'a> {
    manifest: &'a Manifest,
    root: &'a Root,
    ownership: Ownership<'a>,
    known: HashSet<String>,
    /// Files of the tool's that are no longer in the set, by their path in lower case.
    leaving: HashMap<String, &'a str>,
}

impl<'a> Listed<'a> {
    fn new(
        files: &FileSet,
        manifest: &'a Manifest,
        root: &'a Root,
        ownership: Ownership<'a>,
    ) -> Self {
        let leaving = manifest
            .files
            .keys()
            .filter(|path| files.get(path).is_none());
        Self {
            manifest,
            root,
            ownership,
            known: HashSet::new(),
            leaving: leaving
                .map(|path| (fold_case(path), path.as_str()))
                .collect(),
        }
    }

    /// What stands where a file of the set should go, unless it is somebody else's.
    fn read(&mut self, path: &str, text: &str) -> Result<Option<Vec<u8>>, Error> {
        let Some(bytes) = self.root.read(path, &mut self.known)? else {
            return Ok(None);
        };
        let plain = manifest::plain(&bytes, self.ownership);
        if let Some(hash) = self.manifest.files.get(path) {
            if plain == text.as_bytes() {
                return Ok(Some(plain.into_owned()));
            }
            let is_lost = sha256(&plain) != *hash;
            if is_lost && !self.ownership.may_overwrite_edits() {
                let what = "was edited by hand since it was generated";
                let help = "move the edit elsewhere, or overwrite it with `--force`";
                return Err(self.root.refusal("edited-file", path, what, help));
            }
            return Ok(Some(bytes));
        }
        // Where case does not count, this may be the tool's own file under a name that only differs by case. It goes
        // away under the old name, so it has to be written under the new one.
        if let Some(old) = self.leaving.get(&fold_case(path))
            && self.root.read(old, &mut self.known)?.as_ref() == Some(&bytes)
        {
            return Ok(None);
        }
        if bytes == text.as_bytes() {
            return Ok(Some(bytes));
        }
        Err(self.root.refusal(
            "foreign-file",
            path,
            "is in the place of a generated file, but was not written by this tool",
            "move or delete it, then run the command again",
        ))
    }

    /// Whether a file that the set no longer has is there, and may go.
    fn may_remove(&mut self, path: &str, hash: &str) -> Result<bool, Error> {
        match self.root.read(path, &mut self.known)? {
            None => Ok(false),
            Some(_) if self.ownership.may_overwrite_edits() => Ok(true),
            Some(bytes) => {
                if sha256(&manifest::plain(&bytes, self.ownership)) == hash {
                    return Ok(true);
                }
                Err(self.root.refusal(
                "edited-file",
                path,
                "is no longer generated, but was edited by hand",
                &format!(
                    "delete it, or use `--force`, if it is not needed; to keep it, remove its line from `{}`",
                    self.root.show(self.ownership.manifest())
                ),
            ))
            }
        }
    }
}
