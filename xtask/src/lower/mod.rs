//! The canonical document to the model of the wire.
//!
//! In: a [`Canonical`] document. Out: an [`Api`]. This is the only module that knows the `openapiv3` library. It gives
//! every definition an id first, so that references forward and in circles are nothing special; hoists what stands
//! inline to its schema path; merges each allOf into one list of fields; and reads the operations. Left out on
//! purpose: every question of Rust.

mod all_of;
#[cfg(test)]
mod fidelity;
mod operation;
mod schema;
mod slot;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{About, Api, Model, ModelId, ModelPlace, Shape, Slot, Type};
use crate::lift::Canonical;
use crate::pointer::Pointer;
use crate::schema_path::SchemaPath;
use all_of::Merge;
use openapiv3::{OpenAPI, ReferenceOr, Schema};
use serde::Deserialize;
use std::collections::HashMap;

/// Lowers a document. `None` where the library cannot read it at all; other faults are in `diagnostics`.
pub fn lower(canonical: &Canonical<'_>, diagnostics: &mut Diagnostics) -> Option<Api> {
    let document = match OpenAPI::deserialize(canonical.document()) {
        Ok(document) => document,
        Err(error) => {
            diagnostics.push(
                Diagnostic::error(
                    "unreadable",
                    format!("the document cannot be read: {error}"),
                )
                .at(canonical.place(&Pointer::root())),
            );
            return None;
        }
    };
    let mut lowering = Lowering {
        canonical,
        diagnostics,
        ids: HashMap::new(),
        shared: HashMap::new(),
        models: Vec::new(),
        merges: Vec::new(),
    };
    lowering.definitions(&document);
    let operations = lowering.operations(&document);
    lowering.merge_all();
    lowering.refuse_circular_aliases();
    Some(Api {
        title: document.info.title.clone(),
        version: document.info.version.clone(),
        description: document.info.description.clone(),
        models: lowering.models,
        operations,
    })
}

/// The state of one lowering.
struct Lowering<'a, 's> {
    canonical: &'a Canonical<'s>,
    diagnostics: &'a mut Diagnostics,
    /// Definitions by name.
    ids: HashMap<String, ModelId>,
    /// Models that stand inline in a component which several operations share, by their place.
    shared: HashMap<Pointer, ModelId>,
    models: Vec<Model>,
    merges: Vec<Merge>,
}

/// A place in the document, by both of its names.
#[derive(Clone, Debug)]
struct At {
    path: SchemaPath,
    pointer: Pointer,
}

impl At {
    fn property(&self, name: &str) -> Self {
        let pointer = self.pointer.child("properties").child(name);
        Self {
            path: self.path.property(name),
            pointer,
        }
    }

    fn step(&self, path: SchemaPath, token: &str) -> Self {
        Self {
            path,
            pointer: self.pointer.child(token),
        }
    }
}

/// A schema, or a reference to one.
#[derive(Clone, Copy)]
enum Node<'d> {
    Reference(&'d str),
    Schema(&'d Schema),
}

impl<'d> From<&'d ReferenceOr<Schema>> for Node<'d> {
    fn from(node: &'d ReferenceOr<Schema>) -> Self {
        match node {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Schema(schema),
        }
    }
}

impl<'d> From<&'d ReferenceOr<Box<Schema>>> for Node<'d> {
    fn from(node: &'d ReferenceOr<Box<Schema>>) -> Self {
        match node {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Schema(schema),
        }
    }
}

impl Lowering<'_, '_> {
    fn definitions(&mut self, document: &OpenAPI) {
        let Some(components) = &document.components else {
            return;
        };
        let root = Pointer::of(["components", "schemas"]);
        for name in components.schemas.keys() {
            let at = At {
                path: SchemaPath::definition(name),
                pointer: root.child(name),
            };
            let id = self.reserve(&at, ModelPlace::Definition);
            self.ids.insert(name.clone(), id);
        }
        for (name, node) in &components.schemas {
            let at = At {
                path: SchemaPath::definition(name),
                pointer: root.child(name),
            };
            self.fill(self.ids[name], node.into(), &at);
        }
    }

    /// Gives a model its id before it is known what it holds.
    fn reserve(&mut self, at: &At, place: ModelPlace) -> ModelId {
        let id = ModelId(self.models.len());
        self.models.push(Model {
            path: at.path.clone(),
            pointer: at.pointer.clone(),
            title: None,
            place,
            about: About::default(),
            nullable: None,
            default: None,
            shape: Shape::Alias(Box::new(Slot::of(Type::Any))),
        });
        id
    }

    /// The model that a reference leads to.
    fn target(&mut self, reference: &str, at: &At) -> Option<ModelId> {
        let pointer = Pointer::parse(reference.trim_start_matches('#'))?;
        let tokens: Vec<_> = pointer.tokens().collect();
        if let [components, schemas, name] = tokens.as_slice()
            && components == "components"
            && schemas == "schemas"
            && let Some(id) = self.ids.get(name)
        {
            return Some(*id);
        }
        self.diagnostics.push(
            Diagnostic::error(
                "bad-reference",
                format!("`{reference}` does not lead to a definition"),
            )
            .at(self.canonical.place(&at.pointer))
            .help("give the schema a name among the definitions, and refer to that"),
        );
        None
    }

    fn warn(&mut self, code: &'static str, message: impl Into<String>, at: &At) {
        let place = self.canonical.place(&at.pointer).at_path(&at.path);
        self.diagnostics
            .push(Diagnostic::warning(code, message).at(place));
    }

    /// A definition that refers to itself through nothing but references has no shape at all.
    fn refuse_circular_aliases(&mut self) {
        let next = |id: ModelId, models: &[Model]| match &models[id.0].shape {
            Shape::Alias(slot) => match slot.ty {
                Type::Model(next) => Some(next),
                _ => None,
            },
            _ => None,
        };
        for start in 0..self.models.len() {
            let start = ModelId(start);
            let mut at = next(start, &self.models);
            let mut steps = 0;
            while let Some(id) = at.filter(|id| *id != start && steps < self.models.len()) {
                at = next(id, &self.models);
                steps += 1;
            }
            if at == Some(start) {
                let model = &self.models[start.0];
                let message = format!("`{}` refers to itself and to nothing else", model.path);
                self.diagnostics.push(
                    Diagnostic::error("circular-reference", message)
                        .at(self.canonical.place(&model.pointer).at_path(&model.path)),
                );
            }
        }
    }
}
