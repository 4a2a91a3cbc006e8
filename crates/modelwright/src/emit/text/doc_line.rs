//! A line of a doc comment.

use std::fmt;

/// A line of a doc comment without `///`, in which nothing of a document is HTML, a link to nowhere or code to run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocLine(String);

/// The lines of a text that is clean.
pub(super) fn lines(clean: &str) -> Vec<DocLine> {
    clean.lines().map(|line| DocLine(line.to_owned())).collect()
}

impl DocLine {
    /// An empty line.
    pub fn empty() -> Self {
        Self::default()
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The line with links to types where `edit` puts them. `edit` may add nothing but names of Rust types.
    pub(crate) fn with_links(&self, edit: impl FnOnce(&str) -> String) -> Self {
        Self(edit(&self.0))
    }

    /// The line with nothing that ends a comment `/* … */` of another language. Markdown shows the same, but in code.
    pub(crate) fn within_comment(&self) -> Self {
        Self(self.0.replace("*/", "*\\/"))
    }
}

impl fmt::Display for DocLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
