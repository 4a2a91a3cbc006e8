//! The first stage: bytes of a YAML or JSON document to a tree that knows where each of its nodes stands.
//!
//! In: a file's name and bytes. Out: a [`Source`]. Errors of the file itself end here: encoding, syntax, duplicate
//! keys, more than one document, and the limits on size, depth and node count. Other files are opened only beside the document
//! and where a user allows it (`beside`). Left out on purpose: what the tree means.

mod beside;
mod budget;
mod error;
mod join;
pub mod json;
mod lines;
mod parse;
mod parts;
mod percent;
mod references;
mod scalar;
mod strict;

pub use beside::{Beside, MAX_FILES};
pub(crate) use beside::{FILES, is_url, shown_reference};
pub use parts::PartCache;
pub(crate) use percent::decoded;
pub(crate) use references::{references, refers_outside};

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported, floor_boundary};
use crate::pointer::Pointer;
use error::Bytes;
use lines::Lines;
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 64 << 20;
/// The deepest nesting that is read. The stages after this one may recurse, since nothing is deeper.
pub const MAX_DEPTH: usize = 128;
/// The most nodes a document may have, each alias counted with all that it stands for. What aliases stand for is limited
/// further, by the size of the document.
pub const MAX_NODES: usize = 5_000_000;

/// A document as it was written.
#[derive(Clone, Debug)]
pub struct Source {
    /// The file, as the user named it.
    pub file: String,
    /// All of its text.
    pub text: String,
    /// What it holds, keys in the order of the file.
    pub tree: Value,
    spans: Spans,
    lines: OnceLock<Lines>,
    /// The files that were read with it, by the path that they have in the tree.
    others: BTreeMap<String, Source>,
}

/// Where a node and its children stand; the same shape as the tree.
#[derive(Clone, Debug, Default, PartialEq)]
struct Spans {
    /// Bytes of the key, where the node stands under one.
    key: Option<Bytes>,
    /// Bytes of the value.
    value: Bytes,
    /// Where the bytes of all nodes below begin to count.
    base: u32,
    /// Shared by all nodes that aliases make of one.
    children: Arc<[Spans]>,
}

impl Spans {
    /// The node at this index below.
    fn child(&self, index: usize) -> Option<Self> {
        let child = self.children.get(index)?;
        Some(child.shifted(self.base))
    }

    /// The same, that much later in the text.
    fn shifted(&self, by: u32) -> Self {
        let shift = |(start, end): Bytes| (start + by, end + by);
        Self {
            key: self.key.map(shift),
            value: shift(self.value),
            base: self.base + by,
            children: Arc::clone(&self.children),
        }
    }
}

impl Source {
    /// Reads a document.
    ///
    /// # Errors
    ///
    /// It is too large, is not UTF-8 or is neither YAML nor JSON.
    pub fn read(
        file: &str,
        bytes: Vec<u8>,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, Reported> {
        Self::read_text(file, bytes, diagnostics, |text, diagnostics| {
            parse::parse(file, text, diagnostics)
        })
    }

    /// Reads a document of which other versions were read with the same cache, which makes no difference to what comes of it.
    ///
    /// # Errors
    ///
    /// As for [`Source::read`].
    pub fn read_version(
        file: &str,
        bytes: Vec<u8>,
        cache: &mut PartCache,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, Reported> {
        Self::read_text(file, bytes, diagnostics, |text, diagnostics| {
            parts::parse(text, cache).map_or_else(|| parse::parse(file, text, diagnostics), Ok)
        })
    }

    fn read_text(
        file: &str,
        bytes: Vec<u8>,
        diagnostics: &mut Diagnostics,
        parse: impl FnOnce(&str, &mut Diagnostics) -> Result<(Value, Spans), Reported>,
    ) -> Result<Self, Reported> {
        let _span = tracing::info_span!("source", file).entered();
        if bytes.len() > MAX_BYTES {
            let message = format!(
                "the file has {} bytes; the limit is {MAX_BYTES}",
                bytes.len()
            );
            let error = Diagnostic::error("too-large", message);
            return Err(diagnostics.error(error.at(Location::file(file))));
        }
        let text = String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes());
            let location = Location::in_text(file, &text, at..at + 1);
            let error = Diagnostic::error("not-utf8", "the file is not UTF-8").at(location);
            diagnostics.error(error.help("save the file as UTF-8"))
        })?;
        let (tree, spans) = parse(&text, diagnostics)?;
        Ok(Self {
            file: file.to_owned(),
            text,
            tree,
            spans,
            lines: OnceLock::new(),
            others: BTreeMap::new(),
        })
    }

    /// Reads a document, and the files beside it that it refers to, where a user allows that. The tree is of all of them.
    ///
    /// # Errors
    ///
    /// As for [`Source::read`], of any of the files, and for a file that is not there or may not be read.
    pub fn read_beside(
        file: &str,
        bytes: Vec<u8>,
        beside: Option<&Beside>,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, Reported> {
        let source = Self::read(file, bytes, diagnostics)?;
        match beside {
            Some(beside) => beside::joined(source, beside, diagnostics),
            None => Ok(source),
        }
    }

    /// The file that a node comes from, and its place there.
    fn file_of(&self, pointer: &Pointer) -> Option<(&Self, Pointer)> {
        if self.others.is_empty() {
            return None;
        }
        let mut tokens = pointer.tokens();
        tokens.next().filter(|key| key == FILES)?;
        let other = self.others.get(&tokens.next()?)?;
        Some((other, Pointer::of(tokens)))
    }

    /// Where a node stands: its key if it has one, else its value. A pointer past what exists gives the nearest node
    /// above it that does.
    pub fn location(&self, pointer: &Pointer) -> Location {
        if let Some((other, pointer)) = self.file_of(pointer) {
            return other.location(&pointer);
        }
        let (key, value) = self.find(pointer);
        self.span_location(key.unwrap_or(value)).at_path(pointer)
    }

    /// Where the value of a node stands, for errors of the value rather than of the node.
    pub fn value_location(&self, pointer: &Pointer) -> Location {
        if let Some((other, pointer)) = self.file_of(pointer) {
            return other.value_location(&pointer);
        }
        self.span_location(self.find(pointer).1).at_path(pointer)
    }

    fn span_location(&self, (start, end): Bytes) -> Location {
        let lines = self.lines.get_or_init(|| Lines::of(&self.text));
        let found = lines.find(&self.text, floor_boundary(&self.text, start as usize));
        Location::in_line(&self.file, &self.text, start as usize..end as usize, found)
    }

    /// The bytes of the key of a node, and those of its value.
    fn find(&self, pointer: &Pointer) -> (Option<Bytes>, Bytes) {
        let (mut value, mut spans) = (&self.tree, Cow::Borrowed(&self.spans));
        for token in pointer.tokens() {
            let index = match value {
                Value::Object(map) => map.keys().position(|key| *key == token),
                Value::Array(_) => token.parse().ok(),
                _ => None,
            };
            let Some((child, index)) = index.and_then(|index| Some((spans.child(index)?, index)))
            else {
                break;
            };
            spans = Cow::Owned(child);
            value = match value {
                Value::Object(map) => map.values().nth(index).unwrap_or(value),
                Value::Array(items) => &items[index],
                _ => value,
            };
        }
        (spans.key, spans.value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_knows_its_line() {
        let mut diagnostics = Diagnostics::new();
        let text = "a: 1\nb:\n  - c: 2\n    d: [3, 4]\n";
        let source = Source::read("x.yaml", text.into(), &mut diagnostics).unwrap();
        let location = source.location(&Pointer::of(["b", "0", "d"]));
        assert_eq!((location.line, location.column), (4, 5));
        let location = source.location(&Pointer::of(["b", "0", "d", "1"]));
        assert_eq!((location.line, location.column), (4, 12));
        let location = source.location(&Pointer::of(["b", "7", "nowhere"]));
        assert_eq!((location.line, location.column), (2, 1));
    }
}
