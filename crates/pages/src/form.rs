//! The forms that a model has had.
//!
//! In: a file of the plan. Out: it with the versions that share it. Left out on purpose: what one form has that another has not
//! (`history`).

use crate::plan::File;
use crate::version_set::VersionSet;

/// A form of a model, and the versions that share it.
pub(super) struct Form<'a> {
    pub(super) versions: VersionSet,
    pub(super) file: &'a File,
}
