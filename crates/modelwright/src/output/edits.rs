//! What people have done to files of the tool's.
//!
//! In: a folder with a list of its files. Out: those of them that are no longer as the list has them. Left out on purpose: what
//! they should hold by now; a file that the tool would write otherwise is not edited for that.

use super::Target;
use super::disk::{Root, only};
use super::manifest::{self, Manifest};
use crate::diagnostic::Diagnostics;
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
pub fn edits(target: &Target) -> Result<Vec<Edit>, Diagnostics> {
    let root = Root::named(target.root, target.shown);
    let manifest = Manifest::read(&root, target.ownership).map_err(only)?;
    let mut known = HashSet::new();
    let mut edits = Vec::new();
    for (path, hash) in &manifest.files {
        let bytes = root.read(path, &mut known).map_err(only)?;
        let now = bytes.map(|bytes| manifest::hash(&manifest::plain(&bytes, target.ownership)));
        if now.as_ref() != Some(hash) {
            edits.push(Edit {
                path: path.clone(),
                is_there: now.is_some(),
            });
        }
    }
    Ok(edits)
}
