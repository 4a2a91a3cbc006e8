//! The models that somebody asks for, by name.
//!
//! In: names as people write them: of a type in Rust, of a definition, a schema path, the id of an operation. Out: the files of
//! those models in each version, or an error for each name that no version has, with the names that are near. Left out on
//! purpose: what those models reach.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Body, ModelId, Operation, Slot, Type};
use crate::near::near;
use crate::plan::{Crate, Input};
use std::collections::BTreeSet;

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roots {
    /// All models.
    pub everything: bool,
    /// Models: the name of the type in Rust, of the definition, or the schema path.
    pub models: Vec<String>,
    /// Operations by their ids; each stands for its request body and its replies.
    pub operations: Vec<String>,
}

impl Roots {
    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        !self.everything && self.models.is_empty() && self.operations.is_empty()
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
    for name in &wanted.models {
        let found = chosen.iter_mut().map(|version| {
            let model = version.model(name);
            model.map(|model| version.add(model)).is_some()
        });
        let found: Vec<_> = found.collect();
        report(&chosen, &found, "model", name, diagnostics);
    }
    for id in &wanted.operations {
        let found = chosen.iter_mut().map(|version| {
            let models = version.operation(id).map(bodies);
            let models = models.unwrap_or_default();
            models.iter().for_each(|model| version.add(*model));
            !models.is_empty()
        });
        let found: Vec<_> = found.collect();
        report(&chosen, &found, "operation", id, diagnostics);
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

    fn operation(&self, id: &str) -> Option<&'a Operation> {
        let mut operations = self.input.api.operations.iter();
        operations.find(|operation| operation.id == id)
    }

    fn add(&mut self, model: ModelId) {
        let exports = &self.planned.modules[self.place].exports;
        let file = exports.iter().find(|export| export.model == model);
        self.found.extend(file.map(|export| export.file));
    }

    /// The names that there are: of types and definitions, or of operations.
    fn known(&self, kind: &str) -> Vec<&'a str> {
        let Input { api, names, .. } = self.input;
        if kind == "operation" {
            return api
                .operations
                .iter()
                .map(|known| known.id.as_str())
                .collect();
        }
        let names = api
            .models()
            .flat_map(|(id, model)| [names.of(id).type_name.as_str(), model.path.as_str()]);
        names.collect()
    }

    fn label(&self) -> String {
        format!("{} {}", self.input.api.title, self.input.api.version)
    }
}

/// The models of an operation's request body and of its replies.
fn bodies(operation: &Operation) -> Vec<ModelId> {
    let replies = operation.replies.iter().map(|reply| &reply.body);
    let mut models = Vec::new();
    for Body {
        slot, alternatives, ..
    } in operation.body.iter().chain(replies)
    {
        let others = alternatives.iter().filter_map(|(_, slot)| slot.as_ref());
        for slot in slot.iter().chain(others) {
            of_slot(slot, &mut models);
        }
    }
    models
}

fn of_slot(slot: &Slot, models: &mut Vec<ModelId>) {
    match &slot.ty {
        Type::Model(model) => models.push(*model),
        Type::Array(inner) | Type::Map(inner) => of_slot(inner, models),
        _ => {}
    }
}

/// An error where no version has it, a remark where some have it and some have not.
fn report(
    versions: &[Version<'_>],
    found: &[bool],
    kind: &'static str,
    name: &str,
    diagnostics: &mut Diagnostics,
) {
    let missing = versions.iter().zip(found).filter(|(_, found)| !**found);
    let missing: Vec<_> = missing.map(|(version, _)| version).collect();
    if missing.is_empty() {
        return;
    }
    let labels: Vec<_> = missing.iter().map(|version| version.label()).collect();
    let labels = labels.join(", ");
    let name = name.escape_debug();
    if missing.len() < versions.len() {
        let message = format!("{labels} has no {kind} `{name}`; other versions asked for have it");
        diagnostics.push(Diagnostic::warning("not-in-all-versions", message));
        return;
    }
    let has_it = missing
        .iter()
        .any(|version| version.operation(&name.to_string()).is_some());
    if kind == "operation" && has_it {
        let message = format!("the operation `{name}` of {labels} has no body that is a model");
        diagnostics.push(Diagnostic::error("no-body", message));
        return;
    }
    let known: BTreeSet<&str> = missing
        .iter()
        .flat_map(|version| version.known(kind))
        .collect();
    let near = near(&name.to_string(), known.into_iter());
    let near: Vec<_> = near.iter().map(|near| format!("`{near}`")).collect();
    let help = if near.is_empty() {
        format!("a {kind} is named as on the pages of the API, upper and lower case included")
    } else {
        format!("there is {}", near.join(", "))
    };
    diagnostics.push(
        Diagnostic::error("unknown-root", format!("{labels} has no {kind} `{name}`")).help(help),
    );
}
