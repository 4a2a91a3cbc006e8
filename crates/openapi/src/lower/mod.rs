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
mod nameless;
mod narrow;
mod operation;
mod or_null;
mod parameter;
mod remark;
mod schema;
mod security;
mod tags;
#[cfg(test)]
mod tests;
mod type_ref;
mod uncovered;
mod union;

pub use or_null::name_values_of_nullable;
pub use remark::remarks;
pub use uncovered::uncovered;

use crate::diagnostic::{Diagnostic, Diagnostics, Reported};
use crate::ir::{Annotations, Api, Model, ModelId, ModelLocation, Shape, Type, TypeRef};
use crate::lift::Canonical;
use crate::pointer::Pointer;
use crate::schema_path::SchemaPath;
use all_of::Merge;
use bases::Base;
use narrow::Narrowed;
use openapiv3::{Components, OpenAPI, ReferenceOr, Schema};
use std::collections::{BTreeMap, HashMap, VecDeque};

/// Lowers a document, and says whether all of it could be. After an error the rest is lowered all the same, so that the stages
/// after this one find what else is wrong.
pub fn lower(
    canonical: &Canonical<'_>,
    diagnostics: &mut Diagnostics,
) -> (Api, Result<(), Reported>) {
    let _span = tracing::info_span!("lower").entered();
    let document = canonical.openapi();
    let mut lowering = Lowering {
        canonical,
        document: &document,
        diagnostics: Diagnostics::new(),
        ids: HashMap::new(),
        shared: HashMap::new(),
        models: Vec::new(),
        merges: Vec::new(),
        later: VecDeque::new(),
        parts_of: HashMap::new(),
        narrowed: Narrowed::default(),
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
    let outcome = diagnostics.append(lowering.diagnostics);
    let api = Api {
        title: document.info.title.clone(),
        version: document.info.version.clone(),
        description: document.info.description.clone(),
        models: lowering.models,
        operations,
        base_path: security::base_path(canonical.document()),
        security_schemes: security::schemes(canonical.document()),
    };
    (api, outcome)
}

/// The state of one lowering.
struct Lowering<'a, 's> {
    canonical: &'a Canonical<'s>,
    document: &'a OpenAPI,
    diagnostics: Diagnostics,
    /// Definitions by name.
    ids: HashMap<String, ModelId>,
    /// Models that stand inline in a component which several operations share, by their place.
    shared: HashMap<Pointer, ModelId>,
    models: Vec<Model>,
    merges: Vec<Merge>,
    /// Merges that follow from those, each of models that are merged before it.
    later: VecDeque<Merge>,
    /// The models among the parts of each allOf.
    parts_of: HashMap<ModelId, Vec<ModelId>>,
    narrowed: Narrowed,
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
            let id = self.reserve(&at(name), ModelLocation::Definition);
            self.ids.insert(name.clone(), id);
        }
        for (name, node) in &components.schemas {
            self.fill(self.ids[name], node.into(), &at(name));
        }
    }

    /// Gives a model its id before it is known what it holds.
    fn reserve(&mut self, at: &At, location: ModelLocation) -> ModelId {
        let id = ModelId(self.models.len());
        self.models.push(Model {
            path: at.path.clone(),
            pointer: at.pointer.clone(),
            title: None,
            location,
            annotations: Annotations::default(),
            nullable: None,
            default: None,
            omit_empty: None,
            shape: Shape::Alias(Box::new(TypeRef::of(Type::Any))),
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
        self.diagnostics.error(
            Diagnostic::error(
                "bad-reference",
                format!("`{reference}` does not refer to a definition"),
            )
            .at(self.canonical.location(&at.pointer))
            .help("move the schema to the definitions and refer to it by its name"),
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
            let message = "this discriminator names none of the variants: the one that fits best is read, and keys that only another one has are lost";
            self.warn("not-modelled", message, &at);
        }
    }

    /// One warning for each kind of thing, at its first place.
    fn report_warned(&mut self) {
        for ((code, message), (count, at)) in std::mem::take(&mut self.warned) {
            let times = match count {
                1 => String::new(),
                count => format!(" ({count} occurrences; this is the first)"),
            };
            let location = self.canonical.location(&at.pointer).at_path(&at.path);
            self.diagnostics
                .warn(Diagnostic::warning(code, format!("{message}{times}")).at(location));
        }
    }

    /// A definition that refers to itself through nothing but references has no shape at all.
    fn refuse_circular_aliases(&mut self) {
        let next = |id: ModelId| match &self.models[id.0].shape {
            Shape::Alias(type_ref) => match type_ref.ty {
                Type::Model(next) => Some(next),
                _ => None,
            },
            _ => None,
        };
        // The walk that first came by each model; each is come by once.
        let mut walks: Vec<Option<usize>> = vec![None; self.models.len()];
        let mut cycles = Vec::new();
        for start in 0..self.models.len() {
            let mut at = Some(ModelId(start));
            while let Some(id) = at.filter(|id| walks[id.0].is_none()) {
                walks[id.0] = Some(start);
                at = next(id);
            }
            if let Some(entry) = at.filter(|id| walks[id.0] == Some(start)) {
                let mut member = entry;
                while let Some(id) = next(member) {
                    cycles.push(id);
                    member = id;
                    if id == entry {
                        break;
                    }
                }
            }
        }
        cycles.sort();
        // Nobody reads more of them, and to find each place takes its time.
        cycles.truncate(1_000);
        for id in cycles {
            let model = &self.models[id.0];
            let message = format!("`{}` refers to itself and to nothing else", model.path);
            self.diagnostics.error(
                Diagnostic::error("circular-reference", message)
                    .at(self.canonical.location(&model.pointer).at_path(&model.path)),
            );
        }
    }
}
