//! How large a document with aliases would be with each of them written out.
//!
//! In: text. Out: a fault if it would have too many nodes or be nested too deeply. A pass of its own, taken only when
//! there is an alias, so that nothing is expanded before it is known to fit.

use super::fault::{Bytes, Fault};
use super::parse::{parser, span_bytes};
use super::{MAX_DEPTH, MAX_NODES};
use granit_parser::Event;
use std::collections::HashMap;

#[derive(Clone, Copy, Default)]
struct Size {
    nodes: usize,
    depth: usize,
}

/// Fails where the document, written out, passes [`MAX_NODES`] or [`MAX_DEPTH`].
pub(super) fn check(text: &str) -> Result<(), Fault> {
    let mut sizes: HashMap<usize, Size> = HashMap::new();
    let mut open: Vec<(Size, usize)> = vec![(Size::default(), 0)];
    // Faults of syntax are the builder's to report.
    for (event, span) in parser(text).flatten() {
        let (size, anchor) = match event {
            Event::Scalar(_, _, anchor, _) => (Size { nodes: 1, depth: 0 }, anchor),
            Event::Alias(anchor) => (sizes.get(&anchor).copied().unwrap_or_default(), 0),
            Event::SequenceStart(_, anchor, _) | Event::MappingStart(_, anchor, _) => {
                open.push((Size { nodes: 1, depth: 1 }, anchor));
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
            return Ok(());
        };
        parent.nodes = parent.nodes.saturating_add(size.nodes);
        parent.depth = parent.depth.max(size.depth + 1);
        if parent.nodes > MAX_NODES {
            return Err(too_many_nodes(span_bytes(&span)));
        }
        if depth_here + size.depth > MAX_DEPTH + 1 {
            let message =
                format!("with this alias written out, nested more than {MAX_DEPTH} levels deep");
            return Err(Fault::new("too-deep", message, span_bytes(&span)));
        }
    }
    Ok(())
}

/// The fault of a document with more than [`MAX_NODES`].
pub(super) fn too_many_nodes(bytes: Bytes) -> Fault {
    let message =
        format!("with every alias written out, the document has more than {MAX_NODES} nodes");
    Fault::new("too-many-nodes", message, bytes)
}
