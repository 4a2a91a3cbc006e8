//! What the search has of a page, a section or a row.

use crate::plan::Docs;

/// What a page says of itself to the search, as plain text.
#[derive(Clone, Debug, Default)]
pub(super) struct Entry {
    pub(super) title: String,
    pub(super) said: String,
    /// What else finds it.
    pub(super) within: String,
    pub(super) versions: String,
}

/// What is said, unless a sentence of ours stands in.
pub(super) fn said(docs: &Docs) -> String {
    if docs.is_said {
        docs.text.clone()
    } else {
        String::new()
    }
}
