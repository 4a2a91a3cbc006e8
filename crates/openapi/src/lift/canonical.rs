//! A document in the one form that the stages after `lift` know, and where each of its nodes came from.

use crate::diagnostic::Place;
use crate::pointer::Pointer;
use crate::source::Source;
use serde_json::Value;
use std::collections::HashMap;

/// An OpenAPI 3.0 document, whatever its source was written in.
#[derive(Clone, Debug)]
pub struct Canonical<'s> {
    source: &'s Source,
    document: Value,
    origins: Origins,
}

impl<'s> Canonical<'s> {
    pub(super) fn new(source: &'s Source, document: Value, origins: Origins) -> Self {
        Self {
            source,
            document,
            origins,
        }
    }

    /// The document.
    pub fn document(&self) -> &Value {
        &self.document
    }

    /// The document, for `patch` to change.
    pub fn document_mut(&mut self) -> &mut Value {
        &mut self.document
    }

    /// The file it was read from.
    pub fn source(&self) -> &'s Source {
        self.source
    }

    /// Where a node of the canonical document stands in the source.
    pub fn place(&self, pointer: &Pointer) -> Place {
        self.source.place(&self.origins.find(pointer))
    }
}

/// Which canonical nodes came from elsewhere; what lies below a moved node moved with it.
#[derive(Clone, Debug, Default)]
pub(super) struct Origins(HashMap<Pointer, Pointer>);

impl Origins {
    pub(super) fn record(&mut self, to: Pointer, from: Pointer) {
        self.0.insert(to, from);
    }

    fn find(&self, pointer: &Pointer) -> Pointer {
        let mut moved = pointer.clone();
        loop {
            if let Some(from) = self.0.get(&moved) {
                return pointer.rebase(&moved, from).unwrap_or_else(|| from.clone());
            }
            match moved.split_last() {
                Some((parent, _)) => moved = parent,
                None => return pointer.clone(),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_moved_ancestor_decides() {
        let mut origins = Origins::default();
        let p = |text| Pointer::parse(text).unwrap();
        origins.record(p("/components/schemas"), p("/definitions"));
        origins.record(p("/components/schemas/A/allOf/0"), p("/definitions/A"));
        assert_eq!(
            origins.find(&p("/components/schemas/B/items")),
            p("/definitions/B/items")
        );
        assert_eq!(
            origins.find(&p("/components/schemas/A/allOf/0")),
            p("/definitions/A")
        );
        assert_eq!(origins.find(&p("/info/title")), p("/info/title"));
    }
}
