//! The last stage, and the only one that writes: a file set into a folder.
//!
//! In: a [`FileSet`] and a [`Target`]. Out: a [`Report`] of what was written, or the differences. A folder that is up to
//! date is not touched. Else all is made ready in a staging folder first and then swapped in by renames: if anything
//! fails, the output is as it was; if the run is killed, each file is whole, and the next run finishes or undoes it.
//! Left out on purpose: what the files hold, printing, exit codes, permissions, and flushing to the disk.

mod compare;
mod disk;
mod edits;
mod file_set;
mod journal;
mod manifest;
mod report;
mod staging;
mod swap;
#[cfg(test)]
mod tests;

pub use compare::{Difference, DifferenceKind};
pub use edits::{Edit, edits};
pub use file_set::FileSet;
pub use manifest::hash as sha256;
pub use report::{diffs, render, summary, visible};

use crate::diagnostic::Diagnostics;
use compare::Comparison;
use disk::{Root, only};
use journal::{Journal, Step};
use staging::Staging;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Where a file set belongs.
#[derive(Clone, Copy, Debug)]
pub struct Target<'a> {
    /// The folder. It is made if it is missing.
    pub root: &'a Path,
    /// What messages call the folder; as the path has it, where this is empty.
    pub shown: &'a str,
    /// Whose the other files in it are.
    pub ownership: Ownership<'a>,
    /// The command that brings the folder up to date, for people to read.
    pub command: &'a str,
}

/// Whose the files in a folder are that the set does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ownership<'a> {
    /// The tool's: each of them is extra, and is removed.
    Whole,
    /// The user's, except those that the list `.generated-files` in the folder names.
    Manifest,
    /// The user's, except those that `vendor.toml` in the folder names.
    Vendored {
        /// What stands in it above the list: TOML without a table.
        head: &'a str,
        /// Whether a file that was edited by hand is overwritten, or removed where it is generated no more. If not, it
        /// is an error.
        overwrites_edits: bool,
    },
}

impl Ownership<'_> {
    /// The file with the list.
    fn manifest(self) -> &'static str {
        match self {
            Self::Vendored { .. } => VENDORED,
            _ => MANIFEST,
        }
    }

    /// Whether a file that was edited by hand may be replaced by what it should be.
    fn may_replace_edits(self) -> bool {
        !matches!(
            self,
            Self::Vendored {
                overwrites_edits: false,
                ..
            }
        )
    }

    /// Whether one that is no longer generated may be removed.
    fn may_remove_edits(self) -> bool {
        matches!(
            self,
            Self::Vendored {
                overwrites_edits: true,
                ..
            }
        )
    }
}

/// What a write did. Paths are below the folder, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Files that were new or changed, with those of a run that was stopped before and has now been finished.
    pub written: Vec<String>,
    /// Files that were removed, likewise.
    pub removed: Vec<String>,
    /// How many files were as they should be.
    pub unchanged: usize,
}

/// The list of the tool's files in a folder of the user's.
pub const MANIFEST: &str = ".generated-files";
/// The same with what was asked for, in a folder of vendored models.
pub const VENDORED: &str = "vendor.toml";
/// Where a run makes its files ready, below the folder itself so that a rename suffices.
const STAGING: &str = ".staging-xtask";

/// The files that differ, sorted by path. Nothing is written.
///
/// # Errors
///
/// The set cannot be written there (a link, a folder or somebody else's file is in the way), the folder cannot be read,
/// or a run is at work in it or was stopped.
pub fn compare(files: &FileSet, target: &Target) -> Result<Vec<Difference>, Diagnostics> {
    let root = Root::named(target.root, target.shown);
    let state = || check_state(target);
    state()?;
    let result = compare::compare(files, target, &root);
    if !result.as_ref().is_ok_and(Comparison::is_clean) {
        // What looks like a difference may be a run that has just begun.
        state()?;
    }
    Ok(result?.differences)
}

/// Nothing, if no run is at work in the folder and none was stopped there.
///
/// # Errors
///
/// There is such a run, or the folder cannot be read.
pub fn check_state(target: &Target) -> Result<(), Diagnostics> {
    let root = Root::named(target.root, target.shown);
    match staging::state(&root, target.command) {
        Ok(None) => Ok(()),
        Ok(Some(fault)) | Err(fault) => Err(only(fault)),
    }
}

/// Finishes or undoes a run that was stopped, and does nothing else.
///
/// # Errors
///
/// Another run is at work, or the system refuses.
pub fn end_stopped_run(target: &Target) -> Result<(), Diagnostics> {
    let root = Root::named(target.root, target.shown);
    if staging::is_there(&root).map_err(only)? {
        let staging = Staging::claim(&root).map_err(only)?;
        recover(&root, &staging, &mut || {}).map_err(only)?;
        staging.remove().map_err(only)?;
    }
    Ok(())
}

/// The differences as a unified diff that ends with the command to run; `None` if there are none.
///
/// # Errors
///
/// As for [`compare()`].
pub fn check(files: &FileSet, target: &Target) -> Result<Option<String>, Diagnostics> {
    let differences = compare(files, target)?;
    let folder = Root::named(target.root, target.shown).show("");
    Ok((!differences.is_empty()).then(|| render(&differences, &folder, target.command)))
}

/// The SHA-256 of each file that the list in a folder of the user's names, by its path; none if there is no list.
///
/// # Errors
///
/// The list cannot be read.
pub fn listed(target: &Target) -> Result<BTreeMap<String, String>, Diagnostics> {
    let root = Root::named(target.root, target.shown);
    let manifest = manifest::Manifest::read(&root, target.ownership).map_err(only)?;
    Ok(manifest.files)
}

/// Brings the folder up to date. A run that was stopped is finished or undone first.
///
/// # Errors
///
/// As for [`compare()`], or the system refuses to write. The output is then as it was, unless a message says otherwise.
pub fn write(files: &FileSet, target: &Target) -> Result<Report, Diagnostics> {
    write_observed(files, target, &mut || {})
}

/// Writes. `before_step` is called before each change on disk, for tests to stop there.
fn write_observed(
    files: &FileSet,
    target: &Target,
    before_step: &mut dyn FnMut(),
) -> Result<Report, Diagnostics> {
    let root = Root::named(target.root, target.shown);
    if !staging::is_there(&root).map_err(only)? {
        match compare::compare(files, target, &root) {
            Ok(comparison) if comparison.is_clean() => return Ok(report(&comparison, &[])),
            // Where a run has just begun, what is in the way may be gone in an instant.
            Err(faults) if !staging::is_there(&root).map_err(only)? => return Err(faults),
            _ => {}
        }
    }
    let staging = Staging::claim(&root).map_err(only)?;
    let mut steps = recover(&root, &staging, before_step).map_err(only)?;
    match change(files, target, &root, &staging, before_step) {
        Ok((comparison, done)) => {
            steps.extend(done);
            before_step();
            staging.remove().map_err(only)?;
            Ok(report(&comparison, &steps))
        }
        Err(Failure {
            faults,
            is_undone: true,
        }) => Err(give_up(staging, faults)),
        Err(Failure { mut faults, .. }) => {
            faults.push(*staging::stopped(&root, target.command, true));
            Err(faults)
        }
    }
}

/// A change that did not come about.
struct Failure {
    faults: Diagnostics,
    /// Whether the output is as it was.
    is_undone: bool,
}

impl Failure {
    fn undone(faults: Diagnostics) -> Self {
        Self {
            faults,
            is_undone: true,
        }
    }
}

/// Compares anew, since only under the lock is it certain that nobody else is at work, and does what is to be done.
fn change(
    files: &FileSet,
    target: &Target,
    root: &Root,
    staging: &Staging,
    before_step: &mut dyn FnMut(),
) -> Result<(Comparison, Vec<Step>), Failure> {
    let comparison = compare::compare(files, target, root).map_err(Failure::undone)?;
    let journal = Journal::of(&comparison);
    if !journal.steps.is_empty() {
        staging
            .fill(&comparison, &journal, before_step)
            .map_err(|fault| Failure::undone(only(fault)))?;
        let mut done = 0;
        if let Err(fault) = swap::forward(root, staging, &journal, &mut done, before_step) {
            let mut failure = Failure::undone(only(fault));
            if let Err(fault) = swap::back(root, staging, &journal, done, &comparison) {
                failure.faults.push(*fault);
                failure.is_undone = false;
            }
            return Err(failure);
        }
    }
    for folder in &comparison.empty_folders {
        // It may hold new files by now, and an empty folder is no difference in any case.
        let _ = std::fs::remove_dir(root.at(folder));
    }
    Ok((comparison, journal.steps))
}

/// Finishes a run that was stopped while it changed the output, and clears away what is left of it.
fn recover(
    root: &Root,
    staging: &Staging,
    before_step: &mut dyn FnMut(),
) -> Result<Vec<Step>, disk::Fault> {
    let journal = staging.journal()?;
    if let Some(journal) = &journal {
        swap::forward(root, staging, journal, &mut 0, before_step)?;
    }
    before_step();
    staging.empty()?;
    Ok(journal.map(|journal| journal.steps).unwrap_or_default())
}

/// Removes the staging folder of a run that has changed nothing.
fn give_up(staging: Staging, mut faults: Diagnostics) -> Diagnostics {
    if let Err(fault) = staging.remove() {
        faults.push(*fault);
    }
    faults
}

fn report(comparison: &Comparison, steps: &[Step]) -> Report {
    let mut written = BTreeSet::new();
    let mut removed = BTreeSet::new();
    for step in steps {
        match step {
            Step::Put(path) => {
                removed.remove(path);
                written.insert(path.clone());
            }
            Step::Remove(path) => {
                written.remove(path);
                removed.insert(path.clone());
            }
        }
    }
    Report {
        written: written.into_iter().collect(),
        removed: removed.into_iter().collect(),
        unchanged: comparison.unchanged,
    }
}
