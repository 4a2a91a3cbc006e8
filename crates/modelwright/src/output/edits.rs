//! What people have done to files of the tool's.

use super::Target;
use super::disk::{Error, Root};
use super::manifest::{self, Manifest};
use crate::diagnostic::{Diagnostics, Reported};
use crate::hash::sha256;
use std::collections::HashSet;

/// A file that somebody has changed or removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Its path below the folder.
    pub path: String,
    /// Whether it is still there.
    pub is_there: bool,
}

/// The files that were changed or removed since they were written, sorted by path.
///
/// # Errors
///
/// The list or a file cannot be read, or a link is in the way.
pub fn edits(target: &Target, diagnostics: &mut Diagnostics) -> Result<Vec<Edit>, Reported> {
    find(target).map_err(|error| diagnostics.error(*error))
}

fn find(target: &Target) -> Result<Vec<Edit>, Error> {
    let root = Root::named(target.root, target.shown);
    let manifest = Manifest::read(&root, target.ownership)?;
    let mut known = HashSet::new();
    let mut edits = Vec::new();
    for (path, hash) in &manifest.files {
        let bytes = root.read(path, &mut known)?;
        let now = bytes.map(|bytes| sha256(&manifest::plain(&bytes, target.ownership)));
        if now.as_ref() != Some(hash) {
            edits.push(Edit {
                path: path.clone(),
                is_there: now.is_some(),
            });
        }
    }
    Ok(edits)
}
