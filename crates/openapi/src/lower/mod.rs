//! The canonical document to the model of the wire.
//!
//! In: a [`Canonical`] document. Out: an [`Api`]. Matches on the types of the `openapiv3` crate, which no later stage
//! sees. Gives every definition an id first, so that forward and circular references need no special case; hoists inline
//! schemas to their schema path; merges each allOf into one list of fields; and reads the operations. Left out on
//! purpose: every question of Rust.

mod all_of;
mod annotation;
mod bases;
#[cfg(test)]
mod effects;
mod operation;
mod remark;
mod schema;
mod slot;
mod tags;
#[cfg(test)]
mod tests;
mod union;

pub use remark::remarks;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{About, Api, Model, ModelId, ModelPlace, Shape, Slot, Type};
use crate::lift::Canonical;
use crate::pointer::Pointer;
use crate::schema_path::SchemaPath;
use all_of::Merge;
use bases::Base;
use openapiv3::{Components, OpenAPI, ReferenceOr, Schema};
use std::collections::{BTreeMap, HashMap};

/// Lowers a document. Faults are in `diagnostics`.
pub fn lower(canonical: &Canonical<'_>, diagnostics: &mut Diagnostics) -> Api {
    let document = canonical.openapi();
    let mut lowering = Lowering {
        canonical,
        document: &document,
        diagnostics,
        ids: HashMap::new(),
        shared: HashMap::new(),
        models: Vec::new(),
        merges: Vec::new(),
        bases: Vec::new(),
        tags: HashMap::new(),
        warned: BTreeMap::new(),
    };
    lowering.definitions();
    let operations = lowering.operations();
    lowering.merge_all();
    lowering.refuse_circular_aliases();
    lowering.enums_of_bases();
    lowering.find_tags();
    lowering.report_warned();
    Api {
        title: document.info.title.clone(),
        version: document.info.version.clone(),
        description: document.info.description.clone(),
        models: lowering.models,
        operations,
    }
}

/// The state of one lowering.
struct Lowering<'a, 's> {
    canonical: &'a Canonical<'s>,
    document: &'a OpenAPI,
    diagnostics: &'a mut Diagnostics,
    /// Definitions by name.
    ids: HashMap<String, ModelId>,
    /// Models that stand inline in a component which several operations share, by their place.
    shared: HashMap<Pointer, ModelId>,
    models: Vec<Model>,
    merges: Vec<Merge>,
    /// Definitions with a discriminator for what takes over their fields.
    bases: Vec<Base>,
    /// The texts by which a discriminator knows a definition, where it is not its name.
    tags: HashMap<ModelId, String>,
    /// What is not modelled: by code and message, how often and where first.
    warned: BTreeMap<(&'static str, String), (usize, At)>,
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

/// A schema, or a reference to one, wherever it stands.
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

impl<'a> Lowering<'a, '_> {
    fn components(&self) -> Option<&'a Components> {
        self.document.components.as_ref()
    }

    fn definitions(&mut self) {
        let Some(components) = self.components() else {
            return;
        };
        let root = Pointer::of(["components", "schemas"]);
        let at = |name: &str| At {
            path: SchemaPath::definition(name),
            pointer: root.child(name),
        };
        for name in components.schemas.keys() {
            let id = self.reserve(&at(name), ModelPlace::Definition);
            self.ids.insert(name.clone(), id);
        }
        for (name, node) in &components.schemas {
            self.fill(self.ids[name], node.into(), &at(name));
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
        let pointer = Pointer::parse_reference(reference)?;
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
        self.warned
            .entry((code, message.into()))
            .or_insert_with(|| (0, at.clone()))
            .0 += 1;
    }

    /// Finds what tells the variants of unions apart.
    fn find_tags(&mut self) {
        for lost in tags::find(&mut self.models) {
            let model = &self.models[lost.0];
            let at = At {
                path: model.path.clone(),
                pointer: model.pointer.clone(),
            };
            let message = "this discriminator does not tell the variants apart: the one that fits best is read";
            self.warn("not-modelled", message, &at);
        }
    }

    /// One warning for each kind of thing, at its first place.
    fn report_warned(&mut self) {
        for ((code, message), (count, at)) in std::mem::take(&mut self.warned) {
            let times = match count {
                1 => String::new(),
                count => format!(" ({count} times; this is the first)"),
            };
            let place = self.canonical.place(&at.pointer).at_path(&at.path);
            self.diagnostics
                .push(Diagnostic::warning(code, format!("{message}{times}")).at(place));
        }
    }

    /// A definition that refers to itself through nothing but references has no shape at all.
    fn refuse_circular_aliases(&mut self) {
        let next = |id: ModelId| match &self.models[id.0].shape {
            Shape::Alias(slot) => match slot.ty {
                Type::Model(next) => Some(next),
                _ => None,
            },
            _ => None,
        };
        // The walk that first came by each model; each is come by once.
        let mut walks: Vec<Option<usize>> = vec![None; self.models.len()];
        let mut circles = Vec::new();
        for start in 0..self.models.len() {
            let mut at = Some(ModelId(start));
            while let Some(id) = at.filter(|id| walks[id.0].is_none()) {
                walks[id.0] = Some(start);
                at = next(id);
            }
            if let Some(entry) = at.filter(|id| walks[id.0] == Some(start)) {
                let mut member = entry;
                while let Some(id) = next(member) {
                    circles.push(id);
                    member = id;
                    if id == entry {
                        break;
                    }
                }
            }
        }
        circles.sort();
        // Nobody reads more of them, and to find each place takes its time.
        circles.truncate(1_000);
        for id in circles {
            let model = &self.models[id.0];
            let message = format!("`{}` refers to itself and to nothing else", model.path);
            self.diagnostics.push(
                Diagnostic::error("circular-reference", message)
                    .at(self.canonical.place(&model.pointer).at_path(&model.path)),
            );
        }
    }
}
