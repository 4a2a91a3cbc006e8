//! The last stage, and the only one that writes: a file set into a folder.
//!
//! In: a [`FileSet`] and a [`Target`]. Out: a [`Report`] of what was written, or the differences. A folder that is up to
//! date is not touched. Else all is made ready in a staging folder first and then swapped in by renames: if anything
//! fails, the output is as it was; if the run is killed, each file is whole, and the next run finishes or undoes it.
//! Left out on purpose: what the files hold, printing, exit codes, permissions, and flushing to the disk.

mod claimed;
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
mod waiting;

pub use claimed::{Claimed, claim};
pub use compare::{Difference, DifferenceKind};
pub use edits::{Edit, edits};
pub use file_set::FileSet;
pub use report::{diffs, render, summary, visible};
pub use waiting::Waiting;

use crate::diagnostic::{Diagnostics, Reported};
use compare::Comparison;
use disk::Root;
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
    /// How a write meets another run that is at work in the folder.
    pub waiting: Waiting,
}

/// Whose the files in a folder are that the set does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ownership<'a> {
    /// The tool's: each of them is extra, and is removed.
    Whole,
    /// The user's, except those of the set, which are replaced whatever they hold.
    Named,
    /// The user's, except those that the list `.generated-files` in the folder names.
    Manifest {
        /// As for `Vendored`.
        overwrites_edits: bool,
    },
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

    /// Whether a file that was edited by hand may be replaced by what it should be, or removed where it should not be.
    fn may_overwrite_edits(self) -> bool {
        match self {
            Self::Whole | Self::Named => true,
            Self::Manifest { overwrites_edits }
            | Self::Vendored {
                overwrites_edits, ..
            } => overwrites_edits,
        }
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
pub fn compare(
    files: &FileSet,
    target: &Target,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<Difference>, Reported> {
    let _span = tracing::info_span!("compare").entered();
    let root = Root::named(target.root, target.shown);
    check_state(target, diagnostics)?;
    let mut errors = Diagnostics::new();
    let result = compare::compare(files, target, &root, &mut errors);
    if !result.as_ref().is_ok_and(Comparison::is_clean) {
        // What looks like a difference may be a run that has just begun.
        check_state(target, diagnostics)?;
    }
    diagnostics.append(errors)?;
    Ok(result?.differences)
}

/// Nothing, if no run is at work in the folder and none was stopped there.
///
/// # Errors
///
/// There is such a run, or the folder cannot be read.
pub fn check_state(target: &Target, diagnostics: &mut Diagnostics) -> Result<(), Reported> {
    let root = Root::named(target.root, target.shown);
    match staging::state(&root, target.command) {
        Ok(None) => Ok(()),
        Ok(Some(error)) | Err(error) => Err(diagnostics.error(*error)),
    }
}

/// Finishes or undoes a run that was stopped, and does nothing else.
///
/// # Errors
///
/// Another run is at work, or the system refuses.
pub fn end_stopped_run(target: &Target, diagnostics: &mut Diagnostics) -> Result<(), Reported> {
    let root = Root::named(target.root, target.shown);
    let end = || {
        if staging::is_there(&root)? {
            let staging = Staging::claim(&root, target.waiting)?;
            recover(&root, &staging, &mut || {})?;
            staging.remove()?;
        }
        Ok(())
    };
    end().map_err(|error: disk::Error| diagnostics.error(*error))
}

/// The differences as a unified diff that ends with the command to run; `None` if there are none.
///
/// # Errors
///
/// As for [`compare()`].
pub fn check(
    files: &FileSet,
    target: &Target,
    diagnostics: &mut Diagnostics,
) -> Result<Option<String>, Reported> {
    let differences = compare(files, target, diagnostics)?;
    let folder = Root::named(target.root, target.shown).show("");
    Ok((!differences.is_empty()).then(|| render(&differences, &folder, target.command)))
}

/// The SHA-256 of each file that the list in a folder of the user's names, by its path; none if there is no list.
///
/// # Errors
///
/// The list cannot be read.
pub fn listed(
    target: &Target,
    diagnostics: &mut Diagnostics,
) -> Result<BTreeMap<String, String>, Reported> {
    let root = Root::named(target.root, target.shown);
    let manifest = manifest::Manifest::read(&root, target.ownership);
    let manifest = manifest.map_err(|error| diagnostics.error(*error))?;
    Ok(manifest.files)
}

/// Brings the folder up to date. A run that was stopped is finished or undone first.
///
/// # Errors
///
/// As for [`compare()`], or the system refuses to write. The output is then as it was, unless a message says otherwise.
pub fn write(
    files: &FileSet,
    target: &Target,
    diagnostics: &mut Diagnostics,
) -> Result<Report, Reported> {
    let _span = tracing::info_span!("write").entered();
    write_observed(files, target, &mut || {}, diagnostics)
}

/// Writes. `before_step` is called before each change on disk, for tests to stop there.
fn write_observed(
    files: &FileSet,
    target: &Target,
    before_step: &mut dyn FnMut(),
    diagnostics: &mut Diagnostics,
) -> Result<Report, Reported> {
    let root = Root::named(target.root, target.shown);
    let is_there = |diagnostics: &mut Diagnostics| {
        staging::is_there(&root).map_err(|error| diagnostics.error(*error))
    };
    if !is_there(diagnostics)? {
        let mut errors = Diagnostics::new();
        match compare::compare(files, target, &root, &mut errors) {
            Ok(comparison) if comparison.is_clean() => return Ok(report(&comparison, &[])),
            // Where a run has just begun, what is in the way may be gone in an instant.
            Err(_) if !is_there(diagnostics)? => diagnostics.append(errors)?,
            _ => {}
        }
    }
    let claimed = claimed::claim_observed(target, before_step, diagnostics)?;
    claimed.write_observed(files, target, before_step, diagnostics)
}

/// A change that did not come about.
enum Failure {
    /// The output is as it was.
    Undone(Reported),
    /// It is not.
    Stopped,
}

/// Compares anew, since only under the lock is it certain that nobody else is at work, and does what is to be done.
fn change(
    files: &FileSet,
    target: &Target,
    root: &Root,
    staging: &Staging,
    before_step: &mut dyn FnMut(),
    diagnostics: &mut Diagnostics,
) -> Result<(Comparison, Vec<Step>), Failure> {
    let comparison = compare::compare(files, target, root, diagnostics).map_err(Failure::Undone)?;
    let journal = Journal::of(&comparison);
    if !journal.steps.is_empty() {
        staging
            .fill(&comparison, &journal, before_step)
            .map_err(|error| Failure::Undone(diagnostics.error(*error)))?;
        let mut done = 0;
        if let Err(error) = swap::forward(root, staging, &journal, &mut done, before_step) {
            let reported = diagnostics.error(*error);
            if let Err(error) = swap::back(root, staging, &journal, done, &comparison) {
                diagnostics.error(*error);
                return Err(Failure::Stopped);
            }
            return Err(Failure::Undone(reported));
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
) -> Result<Vec<Step>, disk::Error> {
    let journal = staging.journal()?;
    if let Some(journal) = &journal {
        swap::forward(root, staging, journal, &mut 0, before_step)?;
    }
    before_step();
    staging.empty()?;
    Ok(journal.map(|journal| journal.steps).unwrap_or_default())
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
