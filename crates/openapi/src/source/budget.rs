//! How large a document with aliases would be with each of them written out.
//!
//! A pass of its own, taken only when there is an anchor, so that nothing is expanded before it is known to fit.

#[cfg(test)]
mod tests;

use super::error::{Bytes, Error};
use super::parse::{parser, span_bytes};
use super::{MAX_DEPTH, MAX_NODES};
use granit_parser::Event;
use std::collections::{HashMap, HashSet};

/// How many bytes aliases may stand for in a document of any size. A node takes up to 3 kB by the time it is printed, so
/// this keeps a short document below 64 MB in every stage.
const FREE_BYTES: usize = 512 << 10;
/// How many more they may stand for, for each byte of the document.
const BYTES_PER_BYTE: usize = 8;
/// What a node counts in addition to its text: an empty list is held in memory as well.
const NODE_BYTES: usize = 64;

#[derive(Clone, Copy, Default)]
struct Size {
    nodes: usize,
    depth: usize,
    bytes: usize,
}

impl Size {
    fn of_collection() -> Self {
        Self {
            nodes: 1,
            depth: 1,
            bytes: NODE_BYTES,
        }
    }

    fn of_scalar(text: &str) -> Self {
        Self {
            nodes: 1,
            depth: 0,
            bytes: NODE_BYTES + text.len(),
        }
    }

    /// Adds a node to the collection that holds it.
    fn add(&mut self, inner: Self) {
        self.nodes = self.nodes.saturating_add(inner.nodes);
        self.depth = self.depth.max(inner.depth + 1);
        self.bytes = self.bytes.saturating_add(inner.bytes);
    }
}

/// Returns the anchors that aliases refer to. Fails where the document, written out, passes [`MAX_NODES`] or
/// [`MAX_DEPTH`], and where its aliases stand for more bytes than a document of its size may have of them.
pub(super) fn check(text: &str) -> Result<HashSet<usize>, Error> {
    let limit = FREE_BYTES.saturating_add(text.len().saturating_mul(BYTES_PER_BYTE));
    let mut expanded: usize = 0;
    let mut aliased = HashSet::new();
    let mut sizes: HashMap<usize, Size> = HashMap::new();
    let mut open: Vec<(Size, usize)> = vec![(Size::default(), 0)];
    // Errors of syntax are the builder's to report.
    for (event, span) in parser(text).flatten() {
        let (size, anchor) = match event {
            Event::Scalar(text, _, anchor, _) => (Size::of_scalar(&text), anchor),
            Event::Alias(anchor) => {
                aliased.insert(anchor);
                let size = sizes.get(&anchor).copied().unwrap_or_default();
                expanded = expanded.saturating_add(size.bytes);
                (size, 0)
            }
            Event::SequenceStart(_, anchor, _) | Event::MappingStart(_, anchor, _) => {
                open.push((Size::of_collection(), anchor));
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => open.pop().unwrap_or_default(),
            _ => continue,
        };
        if anchor != 0 {
            sizes.insert(anchor, size);
        }
        let depth_here = open.len();
        let Some((parent, _)) = open.last_mut() else {
            break;
        };
        parent.add(size);
        if parent.nodes > MAX_NODES {
            return Err(too_many_nodes(span_bytes(&span)));
        }
        if expanded > limit {
            return Err(too_many_bytes(limit, span_bytes(&span)));
        }
        if depth_here + size.depth > MAX_DEPTH + 1 {
            let message =
                format!("with this alias written out, nested more than {MAX_DEPTH} levels deep");
            return Err(Error::new("too-deep", message, span_bytes(&span)));
        }
    }
    Ok(aliased)
}

/// The error of a document with more than [`MAX_NODES`].
pub(super) fn too_many_nodes(bytes: Bytes) -> Error {
    let message =
        format!("with every alias written out, the document has more than {MAX_NODES} nodes");
    Error::new("too-many-nodes", message, bytes)
}

fn too_many_bytes(limit: usize, bytes: Bytes) -> Error {
    let message = format!(
        "the aliases up to this one stand for more than {limit} bytes, which is the most for a document of this size"
    );
    Error {
        help: Some("refer to a definition with `$ref` instead, or write out what is meant"),
        ..Error::new("aliases-too-large", message, bytes)
    }
}
