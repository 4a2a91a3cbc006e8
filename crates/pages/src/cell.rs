//! What stands in the cells of tables, whatever the page.

use crate::printable::Printable;
use crate::version::Version;
use crate::version_set::VersionSet;

/// `API 1.43 and later`.
pub(super) fn api(versions: VersionSet, known: &[Version]) -> Printable {
    Printable::of("API {}", &[&Printable::literal(&versions.words(known))])
}

/// Which versions have something; empty where there are no versions.
pub(super) fn words(versions: VersionSet, known: &[Version]) -> String {
    if known.is_empty() {
        return String::new();
    }
    versions.words(known)
}

/// The version since which all have something: in words, where some of those do not; empty where there are no versions.
pub(super) fn since(versions: VersionSet, known: &[Version]) -> String {
    let Some(oldest) = versions.oldest().filter(|_| !known.is_empty()) else {
        return String::new();
    };
    if versions.len() == known.len() - oldest.get() {
        known[oldest].to_string()
    } else {
        versions.words(known)
    }
}
