//! The forms that a model or an operation has had.

use crate::ir::Operation;
use crate::plan::File;
use crate::version_set::{VersionIndex, VersionSet};

/// A form of a model, and the versions that share it.
pub(super) struct ModelForm<'a> {
    pub(super) versions: VersionSet,
    pub(super) file: &'a File,
}

/// An operation in the versions that have it, oldest first, by their place.
pub(super) type OperationForms<'a> = Vec<(VersionIndex, &'a Operation)>;
