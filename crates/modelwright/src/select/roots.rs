//! The models that somebody asks for, by name.

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::ir::{Body, ModelId, Operation};
use crate::plan::{Crate, FileId, Input};
use crate::suggest::{similar, suggest};
use crate::version_set::VersionIndex;
use std::collections::{BTreeMap, BTreeSet};

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roots {
    /// All models.
    pub everything: bool,
    /// The types of the operations that are asked for, besides their bodies.
    pub requests: bool,
    /// Models: the name of the type in Rust, of the definition, or the schema path.
    pub models: Vec<String>,
    /// Operations by their ids; each stands for its request body and its responses.
    pub operations: Vec<String>,
    /// Tags; each stands for the operations that have it.
    pub tags: Vec<String>,
    /// Where a name stands, if it stands in a file.
    pub locations: BTreeMap<(RootKind, String), Location>,
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
    pub fn add(&mut self, kind: RootKind, name: String, location: Option<Location>) {
        if let Some(location) = location {
            self.locations.insert((kind, name.clone()), location);
        }
        match kind {
            RootKind::Model => self.models.push(name),
            RootKind::Operation => self.operations.push(name),
            RootKind::Tag => self.tags.push(name),
        }
    }

    /// Returns each name that is asked for, with what it is the name of.
    pub(crate) fn names(&self) -> impl Iterator<Item = (RootKind, &String)> {
        let models = self.models.iter().map(|name| (RootKind::Model, name));
        let operations = self.operations.iter();
        let operations = operations.map(|name| (RootKind::Operation, name));
        let tags = self.tags.iter().map(|name| (RootKind::Tag, name));
        models.chain(operations).chain(tags)
    }
}

/// For each version the files of the models that are asked for.
pub(super) fn find(
    planned: &Crate,
    inputs: &[Input<'_>],
    indices: &[VersionIndex],
    wanted: &Roots,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<BTreeSet<FileId>>, Reported> {
    let mut outcome = Ok(());
    if wanted.is_empty() {
        let help = "name models or operations, or request everything";
        let error = Diagnostic::error("nothing-asked-for", "no model is requested");
        outcome = Err(diagnostics.error(error.help(help)));
    }
    let chosen = indices
        .iter()
        .map(|index| (planned, &inputs[*index], *index));
    let mut chosen: Vec<_> = chosen.map(Version::new).collect();
    for (kind, name) in wanted.names() {
        let found = chosen.iter_mut().map(|version| {
            let models = version.models(kind, name);
            models.iter().for_each(|model| version.add(*model));
            let has_type = wanted.requests && version.operations(kind, name).next().is_some();
            has_type || !models.is_empty()
        });
        let found: Vec<_> = found.collect();
        if let Some(mut error) = missing(&chosen, &found, kind, name) {
            error.primary = wanted.locations.get(&(kind, name.clone())).cloned();
            outcome = outcome.and(diagnostics.push(error));
        }
    }
    if wanted.everything {
        for version in &mut chosen {
            let exports = &planned.modules[version.index].exports;
            version
                .found
                .extend(exports.iter().map(|export| export.file));
        }
    }
    outcome.map(|()| chosen.into_iter().map(|version| version.found).collect())
}

impl Roots {
    /// Whether the type of an operation is asked for.
    pub(super) fn wants(&self, id: &str, tags: &[String]) -> bool {
        let by_id = || self.operations.iter().any(|wanted| wanted == id);
        let by_tag = || self.tags.iter().any(|wanted| tags.contains(wanted));
        self.requests && (self.everything || self.names().next().is_none() || by_id() || by_tag())
    }
}

/// One version, and what has been found in it.
struct Version<'a> {
    input: &'a Input<'a>,
    planned: &'a Crate,
    index: VersionIndex,
    found: BTreeSet<FileId>,
}

impl<'a> Version<'a> {
    fn new((planned, input, index): (&'a Crate, &'a Input<'a>, VersionIndex)) -> Self {
        Self {
            input,
            planned,
            index,
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
        let exports = &self.planned.modules[self.index].exports;
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

/// The models of an operation's request body and of its responses.
fn bodies(operation: &Operation) -> Vec<ModelId> {
    let responses = operation.responses.iter().map(|response| &response.body);
    let all = operation.body.iter().chain(responses);
    all.flat_map(Body::references).collect()
}

/// An error where no version has it, a remark where some have it and some have not.
fn missing(
    versions: &[Version<'_>],
    found: &[bool],
    kind: RootKind,
    name: &str,
) -> Option<Diagnostic> {
    let lacking = versions.iter().zip(found).filter(|(_, found)| !**found);
    let lacking: Vec<_> = lacking.map(|(version, _)| version).collect();
    if lacking.is_empty() {
        return None;
    }
    let labels: Vec<_> = lacking.iter().map(|version| version.label()).collect();
    let labels = labels.join(", ");
    let (word, shown) = (kind.as_str(), name.escape_debug());
    if lacking.len() < versions.len() {
        let message = format!("{labels} has no {word} `{shown}`; other requested versions have it");
        return Some(Diagnostic::warning("not-in-all-versions", message));
    }
    let has_it = |version: &&Version<'_>| version.operations(kind, name).next().is_some();
    if lacking.iter().any(has_it) {
        let message = format!("the {word} `{shown}` of {labels} has no body with a model");
        return Some(Diagnostic::error("no-body", message));
    }
    let known: BTreeSet<&str> = lacking
        .iter()
        .flat_map(|version| version.known(kind))
        .collect();
    let near = suggest(name, known.into_iter());
    let help = similar("names", &near).unwrap_or_else(|| {
        format!("use the name of the {word} on the pages of the API; names are case-sensitive")
    });
    let message = format!("{labels} has no {word} `{shown}`");
    Some(Diagnostic::error("unknown-root", message).help(help))
}
