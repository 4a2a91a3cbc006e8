//! The first stage: bytes of a YAML or JSON document to a tree that knows where each of its nodes stands.
//!
//! In: a file's name and bytes. Out: a [`Source`]. Faults of the file itself end here: encoding, syntax, duplicate
//! keys, more than one document, and the limits on size, depth and node count. Left out on purpose: what the tree
//! means, and every other file; no reference is followed and nothing else is opened.

mod budget;
mod fault;
pub mod json;
mod lines;
mod parse;
mod scalar;
mod strict;

use crate::diagnostic::{Diagnostic, Diagnostics, Place, floor_boundary};
use crate::pointer::Pointer;
use fault::Bytes;
use lines::Lines;
use serde_json::Value;
use std::sync::OnceLock;

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 64 << 20;
/// The deepest nesting that is read. The stages after this one may recurse, since nothing is deeper.
pub const MAX_DEPTH: usize = 128;
/// The most nodes a document may have, each alias counted with all that it stands for.
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
}

/// Where a node and its children stand; the same shape as the tree.
#[derive(Clone, Debug, Default)]
struct Spans {
    /// Bytes of the key, where the node stands under one.
    key: Option<Bytes>,
    /// Bytes of the value.
    value: Bytes,
    children: Vec<Spans>,
}

impl Source {
    /// Reads a document. `None` where it cannot be read at all; what is wrong is in `diagnostics`.
    pub fn read(file: &str, bytes: Vec<u8>, diagnostics: &mut Diagnostics) -> Option<Self> {
        if bytes.len() > MAX_BYTES {
            diagnostics.push(
                Diagnostic::error(
                    "too-large",
                    format!(
                        "the file has {} bytes; at most {MAX_BYTES} are read",
                        bytes.len()
                    ),
                )
                .at(Place::file(file)),
            );
            return None;
        }
        let text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                diagnostics.push(
                    Diagnostic::error("not-utf8", "the file is not UTF-8")
                        .at(Place::in_text(file, &text, at..at + 1))
                        .help("save the file as UTF-8"),
                );
                return None;
            }
        };
        let (tree, spans) = parse::parse(file, &text, diagnostics)?;
        Some(Self {
            file: file.to_owned(),
            text,
            tree,
            spans,
            lines: OnceLock::new(),
        })
    }

    /// Where a node stands: its key if it has one, else its value. A pointer past what exists gives the nearest node
    /// above it that does.
    pub fn place(&self, pointer: &Pointer) -> Place {
        let spans = self.find(pointer);
        self.span_place(spans.key.unwrap_or(spans.value))
            .at_path(pointer)
    }

    /// Where the value of a node stands, for faults of the value rather than of the node.
    pub fn value_place(&self, pointer: &Pointer) -> Place {
        self.span_place(self.find(pointer).value).at_path(pointer)
    }

    fn span_place(&self, (start, end): Bytes) -> Place {
        let lines = self.lines.get_or_init(|| Lines::of(&self.text));
        let found = lines.find(&self.text, floor_boundary(&self.text, start as usize));
        Place::in_line(&self.file, &self.text, start as usize..end as usize, found)
    }

    fn find(&self, pointer: &Pointer) -> &Spans {
        let (mut value, mut spans) = (&self.tree, &self.spans);
        for token in pointer.tokens() {
            let index = match value {
                Value::Object(map) => map.keys().position(|key| *key == token),
                Value::Array(_) => token.parse().ok(),
                _ => None,
            };
            let next = index.and_then(|index| Some((spans.children.get(index)?, index)));
            let Some((child, index)) = next else { break };
            spans = child;
            value = match value {
                Value::Object(map) => map.values().nth(index).unwrap_or(value),
                Value::Array(items) => &items[index],
                _ => value,
            };
        }
        spans
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
        let place = source.place(&Pointer::of(["b", "0", "d"]));
        assert_eq!((place.line, place.column), (4, 5));
        let place = source.place(&Pointer::of(["b", "0", "d", "1"]));
        assert_eq!((place.line, place.column), (4, 12));
        let place = source.place(&Pointer::of(["b", "7", "nowhere"]));
        assert_eq!((place.line, place.column), (2, 1));
    }
}
