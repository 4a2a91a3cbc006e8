//! What stands in the cells of tables, whatever the page.

use crate::emit::text;
use crate::version::Version;
use crate::version_set::VersionSet;

/// Text as code in a cell, however odd it is.
pub(crate) fn code_cell(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    // Nearly all are plain names, in which nothing needs care.
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-./".contains(&byte);
    if text.bytes().all(is_plain) {
        return format!("`{text}`");
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) {
        " "
    } else {
        ""
    };
    text::cell(&format!("{fence}{space}{text}{space}{fence}"))
}

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
