//! The models that somebody asks for, by name.
//!
//! In: names as people write them: of a type in Rust, of a definition, a schema path, the id of an operation, a tag. Out: the files of
//! those models in each version, or an error for each name that no version has, with the names that are near. Left out on
//! purpose: what those models reach.

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::ir::{Body, ModelId, Operation};
use crate::near::near;
use crate::plan::{Crate, Input};
use std::collections::{BTreeMap, BTreeSet};

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roots {
    /// All models.
    pub everything: bool,
    /// Models: the name of the type in Rust, of the definition, or the schema path.
    pub models: Vec<String>,
    /// Operations by their ids; each stands for its request body and its replies.
    pub operations: Vec<String>,
    /// Tags; each stands for the operations that have it.
    pub tags: Vec<String>,
    /// Where a name stands, if it stands in a file.
    pub places: BTreeMap<(RootKind, String), Place>,
}

/// What a name is the name of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum RootKind {
    Model,
    Operation,
    Tag,
}

impl RootKind {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Model => "model",
            Self::Operation => "operation",
            Self::Tag => "tag",
        }
    }
}

impl Roots {
    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        !self.everything && self.names().next().is_none()
    }

    /// Asks for one more.
    pub fn add(&mut self, kind: RootKind, name: String, place: Option<Place>) {
        if let Some(place) = place {
            self.places.insert((kind, name.clone()), place);
        }
        match kind {
            RootKind::Model => self.models.push(name),
            RootKind::Operation => self.operations.push(name),
            RootKind::Tag => self.tags.push(name),
        }
    }

    fn names(&self) -> impl Iterator<Item = (RootKind, &String)> {
        let models = self.models.iter().map(|name| (RootKind::Model, name));
        let operations = self.operations.iter();
        let operations = operations.map(|name| (RootKind::Operation, name));
        let tags = self.tags.iter().map(|name| (RootKind::Tag, name));
        models.chain(operations).chain(tags)
    }
}

/// For each version the files of the models that are asked for, as indices into [`Crate::files`].
pub(super) fn find(
    planned: &Crate,
    inputs: &[Input<'_>],
    places: &[usize],
    wanted: &Roots,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<BTreeSet<usize>>> {
    let before = diagnostics.error_count();
    if wanted.is_empty() {
        let help = "name models or operations, or ask for everything";
        let fault = Diagnostic::error("nothing-asked-for", "no model is asked for");
        diagnostics.push(fault.help(help));
    }
    let chosen = places
        .iter()
        .map(|place| (planned, &inputs[*place], *place));
    let mut chosen: Vec<_> = chosen.map(Version::new).collect();
    for (kind, name) in wanted.names() {
        let found = chosen.iter_mut().map(|version| {
            let models = version.models(kind, name);
            models.iter().for_each(|model| version.add(*model));
            !models.is_empty()
        });
        let found: Vec<_> = found.collect();
        if let Some(mut fault) = fault(&chosen, &found, kind, name) {
            fault.primary = wanted.places.get(&(kind, name.clone())).cloned();
            diagnostics.push(fault);
        }
    }
    if wanted.everything {
        for version in &mut chosen {
            let exports = &planned.modules[version.place].exports;
            version
                .found
                .extend(exports.iter().map(|export| export.file));
        }
    }
    let found = chosen.into_iter().map(|version| version.found).collect();
    (diagnostics.error_count() == before).then_some(found)
}

/// One version, and what has been found in it.
struct Version<'a> {
    input: &'a Input<'a>,
    planned: &'a Crate,
    place: usize,
    found: BTreeSet<usize>,
}

impl<'a> Version<'a> {
    fn new((planned, input, place): (&'a Crate, &'a Input<'a>, usize)) -> Self {
        Self {
            input,
            planned,
            place,
            found: BTreeSet::new(),
        }
    }

    /// The model of this name. The name in Rust counts first, since it is what people see.
    fn model(&self, name: &str) -> Option<ModelId> {
        let Input { api, names, .. } = self.input;
        let mut models = api.models();
        let in_rust = models.find(|(id, _)| names.of(*id).type_name == name);
        let in_document = || api.models().find(|(_, model)| model.path.as_str() == name);
        in_rust.or_else(in_document).map(|(id, _)| id)
    }

    /// The operations of this id or this tag.
    fn operations(&self, kind: RootKind, name: &str) -> impl Iterator<Item = &'a Operation> {
        let operations = self.input.api.operations.iter();
        operations.filter(move |operation| match kind {
            RootKind::Model => false,
            RootKind::Operation => operation.id == name,
            RootKind::Tag => operation.tags.iter().any(|tag| tag == name),
        })
    }

    /// The models that a name stands for.
    fn models(&self, kind: RootKind, name: &str) -> Vec<ModelId> {
        match kind {
            RootKind::Model => self.model(name).into_iter().collect(),
            _ => self.operations(kind, name).flat_map(bodies).collect(),
        }
    }

    fn add(&mut self, model: ModelId) {
        let exports = &self.planned.modules[self.place].exports;
        let file = exports.iter().find(|export| export.model == model);
        self.found.extend(file.map(|export| export.file));
    }

    /// The names that there are: of types and definitions, of operations, or of tags.
    fn known(&self, kind: RootKind) -> Vec<&'a str> {
        let Input { api, names, .. } = self.input;
        let operations = api.operations.iter();
        match kind {
            RootKind::Model => api
                .models()
                .flat_map(|(id, model)| [names.of(id).type_name.as_str(), model.path.as_str()])
                .collect(),
            RootKind::Operation => operations.map(|known| known.id.as_str()).collect(),
            RootKind::Tag => operations
                .flat_map(|known| known.tags.iter().map(String::as_str))
                .collect(),
        }
    }

    fn label(&self) -> String {
        format!("{} {}", self.input.api.title, self.input.api.version)
    }
}

/// The models of an operation's request body and of its replies.
fn bodies(operation: &Operation) -> Vec<ModelId> {
    let replies = operation.replies.iter().map(|reply| &reply.body);
    let all = operation.body.iter().chain(replies);
    all.flat_map(Body::references).collect()
}

/// An error where no version has it, a remark where some have it and some have not.
fn fault(
    versions: &[Version<'_>],
    found: &[bool],
    kind: RootKind,
    name: &str,
) -> Option<Diagnostic> {
    let missing = versions.iter().zip(found).filter(|(_, found)| !**found);
    let missing: Vec<_> = missing.map(|(version, _)| version).collect();
    if missing.is_empty() {
        return None;
    }
    let labels: Vec<_> = missing.iter().map(|version| version.label()).collect();
    let labels = labels.join(", ");
    let (word, shown) = (kind.as_str(), name.escape_debug());
    if missing.len() < versions.len() {
        let message = format!("{labels} has no {word} `{shown}`; other versions asked for have it");
        return Some(Diagnostic::warning("not-in-all-versions", message));
    }
    let has_it = |version: &&Version<'_>| version.operations(kind, name).next().is_some();
    if missing.iter().any(has_it) {
        let message = format!("the {word} `{shown}` of {labels} has no body that is a model");
        return Some(Diagnostic::error("no-body", message));
    }
    let known: BTreeSet<&str> = missing
        .iter()
        .flat_map(|version| version.known(kind))
        .collect();
    let near = near(name, known.into_iter());
    let near: Vec<_> = near.iter().map(|near| format!("`{near}`")).collect();
    let help = if near.is_empty() {
        format!("a {word} is named as on the pages of the API, upper and lower case included")
    } else {
        format!("there is {}", near.join(", "))
    };
    let message = format!("{labels} has no {word} `{shown}`");
    Some(Diagnostic::error("unknown-root", message).help(help))
}
