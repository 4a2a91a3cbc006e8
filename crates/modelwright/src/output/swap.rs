//! From the staging folder into the output, one rename at a time, and back again if one of them fails.
//!
//! A run that is killed here leaves the journal, and the next one calls [`forward`] again: a step that has been done shows
//! in the staging folder and is passed over.

use super::compare::{Comparison, DifferenceKind};
use super::disk::{Error, Root};
use super::journal::{Journal, Step};
use super::staging::Staging;
use std::collections::{HashMap, HashSet};
use std::fs;

/// Does all steps. `done` counts them, also those that a run before this one has done.
///
/// # Errors
///
/// Why the step after the last one done failed.
pub(super) fn forward(
    root: &Root,
    staging: &Staging,
    journal: &Journal,
    done: &mut usize,
    before_step: &mut dyn FnMut(),
) -> Result<(), Error> {
    for (number, step) in journal.steps.iter().enumerate() {
        before_step();
        match step {
            Step::Remove(path) => remove(root, staging, number, path)?,
            Step::Put(path) => put(root, staging, path)?,
        }
        *done = number + 1;
    }
    Ok(())
}

fn remove(root: &Root, staging: &Staging, number: usize, path: &str) -> Result<(), Error> {
    let old = number.to_string();
    let is_done = staging.old.is_taken(&old)?;
    if !is_done && root.has_folders(path, &mut HashSet::new())? && root.is_taken(path)? {
        staging.old.rename_from(root, path, &old)?;
    }
    root.drop_empty_folders(path);
    Ok(())
}

fn put(root: &Root, staging: &Staging, path: &str) -> Result<(), Error> {
    let mut known = HashSet::new();
    if !staging.new.is_file(path, &mut known)? {
        return Ok(());
    }
    known.clear();
    let put = root
        .is_file(path, &mut known)
        .and_then(|_| root.make_folders(path))
        .and_then(|()| root.rename_from(&staging.new, path, path));
    if put.is_err() {
        root.drop_empty_folders(path);
    }
    put
}

/// Takes back the first `done` steps, with the bytes that the comparison has kept.
///
/// # Errors
///
/// The system refuses that too; the output is then partly new and the journal has to stay.
pub(super) fn back(
    root: &Root,
    staging: &Staging,
    journal: &Journal,
    done: usize,
    comparison: &Comparison,
) -> Result<(), Error> {
    let before: HashMap<_, _> = comparison
        .differences
        .iter()
        .filter_map(|difference| match &difference.kind {
            DifferenceKind::Changed { before, .. } => Some((&difference.path, before)),
            _ => None,
        })
        .collect();
    for (number, step) in journal.steps.iter().enumerate().take(done).rev() {
        match step {
            Step::Remove(path) => {
                root.make_folders(path)?;
                root.rename_from(&staging.old, &number.to_string(), path)?;
            }
            Step::Put(path) => put_back(root, staging, path, before.get(path).copied())?,
        }
    }
    Ok(())
}

fn put_back(
    root: &Root,
    staging: &Staging,
    path: &str,
    before: Option<&Vec<u8>>,
) -> Result<(), Error> {
    let Some(before) = before else {
        fs::remove_file(root.at(path)).map_err(|error| root.error("remove", path, &error))?;
        root.drop_empty_folders(path);
        return Ok(());
    };
    // The staged file has been moved away, so its place is free.
    fs::write(staging.new.at(path), before)
        .map_err(|error| staging.new.error("write", path, &error))?;
    root.rename_from(&staging.new, path, path)
}
