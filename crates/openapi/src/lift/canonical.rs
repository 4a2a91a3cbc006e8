//! A document in the one form that the stages after `lift` know, and where each of its nodes came from.

use super::typed;
use crate::diagnostic::{Location, Reported};
use crate::pointer::Pointer;
use crate::source::Source;
use openapiv3::OpenAPI;
use serde_json::Value;
use std::collections::HashMap;
use std::sync::Arc;

/// An OpenAPI 3.0 document, whatever its source was written in.
#[derive(Clone, Debug)]
pub struct Canonical<'s> {
    source: &'s Source,
    document: Value,
    origins: Origins,
    outcome: Result<(), Reported>,
}

impl<'s> Canonical<'s> {
    pub(super) fn new(
        source: &'s Source,
        document: Value,
        origins: Origins,
        outcome: Result<(), Reported>,
    ) -> Self {
        Self {
            source,
            document,
            origins,
            outcome,
        }
    }

    /// Returns whether all of the document could be lifted.
    ///
    /// # Errors
    ///
    /// Something in it could not, and was left out.
    pub fn outcome(&self) -> Result<(), Reported> {
        self.outcome
    }

    /// The document.
    pub fn document(&self) -> &Value {
        &self.document
    }

    /// The document, for `patch` to change.
    pub fn document_mut(&mut self) -> &mut Value {
        &mut self.document
    }

    /// Returns the document as OpenAPI 3.0 in the types of the [`openapiv3`] crate, whatever dialect it was written in.
    ///
    /// `lower` reads these, and so can any other tool that takes them. A Swagger 2.0 or OpenAPI 3.1 document comes out as
    /// OpenAPI 3.0: definitions are components, body and form parameters are request bodies, lists of types and `null`
    /// are `nullable` or an `anyOf`, a `const` is an `enum`, and a reference with keys beside it is an `allOf` of one
    /// part. What OpenAPI 3.0 or the crate has no field for is an extension:
    ///
    /// | extension | meaning |
    /// |---|---|
    /// | `x-nullable` | what the document says of null; the field `nullable` does not tell false from absent |
    /// | `x-null` | null is the only value |
    /// | `x-default` | the default is null |
    /// | `x-enum` | the values of an enum that are of no single type, or that the type's own list cannot hold exactly |
    /// | `x-minimum`, `x-maximum`, `x-multipleOf` | a limit that the field cannot hold exactly |
    /// | `x-enum-varnames`, `x-enum-descriptions` | the names and descriptions of the values of an enum, in their order |
    /// | `x-inferred-type` | the document gives no type; this one follows from the other keys |
    /// | `x-same-as` | a media type has the schema of another one |
    /// | `x-stream` | a body is a sequence of JSON values |
    /// | `x-frames` | a body in this media type is split into frames, each with a header of eight bytes |
    ///
    /// All other extensions of schemas are those of the document. Servers, security schemes, callbacks and examples of
    /// whole bodies are left out, since no model depends on them.
    ///
    /// ```
    /// use openapi::diagnostic::Diagnostics;
    /// use openapi::lift::lift;
    /// use openapi::source::Source;
    ///
    /// let text = "{swagger: '2.0', definitions: {Port: {type: integer, format: int32}}}";
    /// let mut diagnostics = Diagnostics::new();
    /// let source = Source::read("api.yaml", text.into(), &mut diagnostics).expect("valid YAML");
    /// let canonical = lift(&source, &mut diagnostics).expect("a known dialect");
    /// let components = canonical.openapi().components.expect("there is a definition");
    /// assert!(components.schemas.contains_key("Port"));
    /// ```
    pub fn openapi(&self) -> OpenAPI {
        typed::openapi(&self.document)
    }

    /// Returns the keys of a node in the order and the spelling of the document: the [`OpenAPI`] type has an order of
    /// its own for the methods of a path, and one spelling for `2XX` and `2xx`.
    pub(crate) fn keys(&self, pointer: &Pointer) -> impl Iterator<Item = &str> {
        let node = self.document.pointer(pointer.as_str());
        let map = node.and_then(Value::as_object);
        map.into_iter().flatten().map(|(key, _)| key.as_str())
    }

    /// The file it was read from.
    pub fn source(&self) -> &'s Source {
        self.source
    }

    /// Where a node of the canonical document stands in the source.
    pub fn location(&self, pointer: &Pointer) -> Location {
        self.source.location(&self.origins.find(pointer))
    }
}

/// Canonical places, and the places in the source that they came from.
pub(super) type Moves = Vec<(Pointer, Pointer)>;

/// Which canonical nodes came from elsewhere; what lies below a moved node moved with it.
#[derive(Clone, Debug, Default)]
pub(super) struct Origins {
    moves: HashMap<Pointer, Pointer>,
    /// Those of parts, which an earlier version of the document may share.
    of_parts: Vec<Arc<Moves>>,
    /// Those of the part that is lifted at present.
    of_part: Option<Moves>,
}

impl Origins {
    pub(super) fn record(&mut self, to: Pointer, from: Pointer) {
        match &mut self.of_part {
            Some(moves) => moves.push((to, from)),
            None => _ = self.moves.insert(to, from),
        }
    }

    /// Begins a part.
    pub(super) fn begin_part(&mut self) {
        self.of_part = Some(Moves::new());
    }

    /// Ends the part, and returns what has moved in it.
    pub(super) fn end_part(&mut self) -> Arc<Moves> {
        let moves = Arc::new(self.of_part.take().unwrap_or_default());
        self.add(Arc::clone(&moves));
        moves
    }

    /// Adds what has moved in a part.
    pub(super) fn add(&mut self, moves: Arc<Moves>) {
        if !moves.is_empty() {
            self.of_parts.push(moves);
        }
    }

    /// Where a node that itself moved came from. Only messages ask, so the parts have no index.
    fn of(&self, moved: &Pointer) -> Option<&Pointer> {
        let of_parts = self.of_parts.iter().flat_map(|moves| moves.iter().rev());
        let of_part = || of_parts.clone().find(|(to, _)| to == moved);
        let own = self.moves.get(moved);
        own.or_else(|| of_part().map(|(_, from)| from))
    }

    fn find(&self, pointer: &Pointer) -> Pointer {
        let mut moved = pointer.clone();
        loop {
            if let Some(from) = self.of(&moved) {
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
