//! What stands in the cells of tables, whatever the page.

use crate::version::Version;
use crate::version_set::VersionSet;

/// That a row is of some versions only.
pub(super) fn in_versions(versions: VersionSet, known: &[Version]) -> String {
    format!("*API {}*", versions.words(known))
}

/// Which versions have something; empty where there are no versions.
pub(super) fn words(versions: VersionSet, known: &[Version]) -> String {
    if known.is_empty() {
        return String::new();
    }
    versions.words(known)
}
