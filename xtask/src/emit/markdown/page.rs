//! What a model's page shows, over all versions that have the model.
//!
//! A row of a table is a field or a value as it is in some versions; one that changed between versions has a row for
//! each form, with the versions of each.

use super::cell::{code_cell, in_versions};
use super::operations::{anchor, tag};
use super::types::linked;
use crate::emit::text;
use crate::ir::{ModelId, Shape, Slot, Type};
use crate::plan::{Crate, Docs, Field, File, Input, Item, Kind, Presence, RustType};
use crate::version::Version;
use crate::version_set::VersionSet;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// One page.
#[derive(Debug, Serialize)]
pub(super) struct Page {
    /// The name of the type, and of the file.
    pub(super) name: String,
    /// Where the document defines it, as code.
    schema_path: String,
    /// What it is, in full, and in one sentence for the index.
    text: String,
    summary: String,
    /// What kind of type it is, in words.
    kind: &'static str,
    /// The note of its deprecation; empty for one without a note.
    deprecated: Option<String>,
    /// The versions that have it, as words.
    versions: String,
    /// The path of the type in the newest version that has it.
    rust_path: String,
    /// What it stands for, where it is a list, a map or another name.
    target: Option<String>,
    fields: Vec<Row>,
    values: Vec<Row>,
    variants: Vec<Row>,
    used_by: Vec<String>,
    operations: Vec<(String, String)>,
}

/// One row of a table. Every cell is Markdown that fits in one.
#[derive(Debug, PartialEq, Serialize)]
struct Row {
    key: String,
    name: String,
    ty: String,
    presence: &'static str,
    /// What is said, paragraph by paragraph.
    description: Vec<String>,
}

/// A form of a model, and the versions that share it.
struct Form<'a> {
    versions: VersionSet,
    file: &'a File,
}

/// All pages, sorted by name.
pub(super) fn pages(planned: &Crate, inputs: &[Input<'_>]) -> Vec<Page> {
    let mut forms: BTreeMap<&str, Vec<Form<'_>>> = BTreeMap::new();
    for file in &planned.files {
        forms.entry(&file.item.name).or_default().push(Form {
            versions: file.offered_by,
            file,
        });
    }
    let mut users = BTreeMap::new();
    for input in inputs {
        collect_users(input, &mut users);
    }
    forms
        .into_iter()
        .map(|(name, mut forms)| {
            forms.sort_by_key(|form| form.versions.newest());
            let users = users.remove(name).unwrap_or_default();
            page(planned, name, &forms, users)
        })
        .collect()
}

fn page(planned: &Crate, name: &str, forms: &[Form<'_>], users: Users) -> Page {
    let newest = forms
        .last()
        .expect("a name is only here because a version has it");
    let item = &newest.file.item;
    let available: VersionSet = forms.iter().map(|form| form.versions).collect();
    let module = available
        .newest()
        .and_then(|place| planned.modules[place].version);
    let module = module.map_or_else(String::new, |version| version.module());
    let mut page = Page {
        name: name.to_owned(),
        schema_path: code_cell(&newest.file.schema_path),
        text: full_text(&item.docs),
        summary: summary(item),
        kind: kind(&item.kind),
        deprecated: item.deprecated.clone(),
        versions: available.words(&planned.versions),
        rust_path: format!("docker_models::{module}::{name}"),
        target: target(&item.kind, ""),
        fields: Vec::new(),
        values: Vec::new(),
        variants: Vec::new(),
        used_by: users.models.into_iter().collect(),
        operations: users.operations.into_iter().collect(),
    };
    let mut rows = Rows::new(available, &planned.versions);
    for form in forms {
        match &form.file.item.kind {
            Kind::Struct { fields, rest, .. } => {
                fields
                    .iter()
                    .for_each(|field| rows.add(field_row(field), form.versions));
                rest.iter()
                    .for_each(|field| rows.add(rest_row(field), form.versions));
            }
            Kind::TextEnum { variants, .. } => variants.iter().for_each(|variant| {
                rows.add(
                    value_row(
                        &json(&variant.value),
                        &variant.name,
                        variant.meaning.as_deref(),
                    ),
                    form.versions,
                );
            }),
            Kind::IntegerEnum { variants, .. } => variants.iter().for_each(|variant| {
                rows.add(
                    value_row(
                        &variant.value.to_string(),
                        &variant.name,
                        variant.meaning.as_deref(),
                    ),
                    form.versions,
                );
            }),
            Kind::Union { variants, .. } => variants.iter().for_each(|variant| {
                let mut row = value_row("", &variant.name, Some(&variant.docs.text));
                row.ty = linked(&variant.ty, "");
                rows.add(row, form.versions);
            }),
            Kind::List(_) | Kind::Map(_) | Kind::Alias(_) => {}
        }
    }
    let rows = rows.finish();
    match item.kind {
        Kind::Struct { .. } => page.fields = rows,
        Kind::Union { .. } => page.variants = rows,
        _ => page.values = rows,
    }
    page
}

fn full_text(docs: &Docs) -> String {
    let mut parts = vec![text::page(&docs.text).trim().to_owned()];
    parts.extend(
        docs.facts
            .iter()
            .map(|fact| text::page(fact).trim().to_owned()),
    );
    parts.join("\n\n")
}

/// What the index says of a model: its first sentence or, where nobody said one, what kind of type it is.
fn summary(item: &Item) -> String {
    if item.docs.is_said {
        return text::first_sentence(&item.docs.text);
    }
    match target(&item.kind, "models/") {
        Some(target) => format!("*{}*: {target}", kind(&item.kind)),
        None => format!("*{}*", kind(&item.kind)),
    }
}

fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Struct { .. } => "object",
        Kind::TextEnum { .. } => "text, one of a list",
        Kind::IntegerEnum { .. } => "number, one of a list",
        Kind::List(_) => "list",
        Kind::Map(_) => "map",
        Kind::Alias(_) => "another name for a type",
        Kind::Union { .. } => "one of several types",
    }
}

/// What a list, a map or another name stands for, with links into a folder.
fn target(kind: &Kind, folder: &str) -> Option<String> {
    match kind {
        Kind::List(items) => Some(linked(&RustType::Vec(Box::new(items.clone())), folder)),
        Kind::Map(values) => Some(linked(&RustType::Map(Box::new(values.clone())), folder)),
        Kind::Alias(ty) => Some(linked(ty, folder)),
        _ => None,
    }
}

fn field_row(field: &Field) -> Row {
    Row {
        key: code_cell(&field.key),
        name: format!("`{}`", field.name),
        ty: linked(plain_type(&field.ty), ""),
        presence: match (field.presence, field.is_nullable) {
            (Presence::Optional, false) => "optional",
            (Presence::Optional, true) => "optional, nullable",
            (_, false) => "required",
            (_, true) => "required, nullable",
        },
        description: description(field),
    }
}

/// The type without the `Option` that follows from the presence, and without a `Box`, which says nothing of the API.
fn plain_type(ty: &RustType) -> &RustType {
    match ty {
        RustType::Option(inner) | RustType::Box(inner) => plain_type(inner),
        _ => ty,
    }
}

/// That it is deprecated, what it is, and the facts. A sentence that only stands in repeats what the row says already.
fn description(field: &Field) -> Vec<String> {
    let deprecated = field.deprecated.as_deref().map(|note| match note {
        "" => "**Deprecated**.".to_owned(),
        note => format!("**Deprecated** {}.", text::cell(note)),
    });
    let said = field.docs.is_said.then_some(&field.docs.text);
    let texts = said
        .into_iter()
        .chain(&field.docs.facts)
        .map(|said| text::cell(said));
    deprecated.into_iter().chain(texts).collect()
}

fn rest_row(field: &Field) -> Row {
    Row {
        key: "*any other*".to_owned(),
        presence: "",
        ..field_row(field)
    }
}

fn value_row(value: &str, name: &str, meaning: Option<&str>) -> Row {
    Row {
        key: code_cell(value),
        name: format!("`{name}`"),
        ty: String::new(),
        presence: "",
        description: meaning.map(text::cell).into_iter().collect(),
    }
}

fn json(text: &str) -> String {
    serde_json::Value::String(text.to_owned()).to_string()
}

/// Rows in the order of the oldest form, each new one after the other forms of the same thing.
struct Rows<'a> {
    all: VersionSet,
    known: &'a [Version],
    rows: Vec<(Row, VersionSet)>,
}

impl<'a> Rows<'a> {
    fn new(all: VersionSet, known: &'a [Version]) -> Self {
        Self {
            all,
            known,
            rows: Vec::new(),
        }
    }

    fn add(&mut self, row: Row, versions: VersionSet) {
        if let Some((_, known)) = self.rows.iter_mut().find(|(known, _)| *known == row) {
            *known = known.union(versions);
            return;
        }
        let same_key = self
            .rows
            .iter()
            .rposition(|(known, _)| known.key == row.key && known.name == row.name);
        match same_key {
            Some(at) => self.rows.insert(at + 1, (row, versions)),
            None => self.rows.push((row, versions)),
        }
    }

    fn finish(self) -> Vec<Row> {
        let (all, known) = (self.all, self.known);
        let rows = self.rows.into_iter().map(|(mut row, versions)| {
            if versions != all {
                row.description.push(in_versions(versions, known));
            }
            row
        });
        rows.collect()
    }
}

/// Who refers to a model.
#[derive(Default)]
struct Users {
    models: BTreeSet<String>,
    /// By id, the address of the operation.
    operations: BTreeMap<String, String>,
}

fn collect_users(input: &Input<'_>, users: &mut BTreeMap<String, Users>) {
    let name = |id: ModelId| input.names.of(id).type_name.clone();
    for (id, model) in input.api.models() {
        for used in models_in(&model.shape) {
            users.entry(name(used)).or_default().models.insert(name(id));
        }
    }
    for operation in &input.api.operations {
        let bodies = operation
            .body
            .iter()
            .chain(operation.replies.iter().map(|reply| &reply.body));
        for slot in bodies.flat_map(|body| &body.slot) {
            let mut found = Vec::new();
            models_in_slot(slot, &mut found);
            for used in found {
                let page = format!(
                    "../operations/{}.md#{}",
                    tag(operation),
                    anchor(&operation.id)
                );
                let operations = &mut users.entry(name(used)).or_default().operations;
                // The newest version has the last word, and the last tag.
                operations.insert(operation.id.clone(), page);
            }
        }
    }
}

fn models_in(shape: &Shape) -> Vec<ModelId> {
    let mut found = Vec::new();
    match shape {
        Shape::Object(object) => {
            object
                .fields
                .iter()
                .for_each(|field| models_in_slot(&field.slot, &mut found));
            object
                .additional
                .iter()
                .for_each(|slot| models_in_slot(slot, &mut found));
            found.extend(&object.includes);
        }
        Shape::Union(union) => union
            .variants
            .iter()
            .for_each(|slot| models_in_slot(slot, &mut found)),
        Shape::Alias(slot) => models_in_slot(slot, &mut found),
        Shape::TextEnum(_) | Shape::IntegerEnum { .. } => {}
    }
    found
}

fn models_in_slot(slot: &Slot, found: &mut Vec<ModelId>) {
    match &slot.ty {
        Type::Model(id) => found.push(*id),
        Type::Array(inner) | Type::Map(inner) => models_in_slot(inner, found),
        _ => {}
    }
}
