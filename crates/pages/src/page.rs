//! What a model's page shows, over all versions that have the model.
//!
//! A row of a table is a field or a value as it is in some versions; one that changed between versions has a row for
//! each form, with the versions of each.

use super::cell::words;
use super::form::Form;
use super::history::history;
use super::known::Known;
use super::links::Links;
use super::rows::{Row, Rows};
use super::sample::{self, Sample};
use super::types::linked;
use super::users::{Users, collect_users};
use crate::emit::text;
use crate::emit::text::code_cell;
use crate::patch::{Change, Evidence};
use crate::plan::{Crate, Docs, Field, Item, Kind, Presence, RustType};
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
    /// What Docker's own code calls it, where that is another name.
    go_name: Option<String>,
    /// What kind of type it is, in words.
    kind: &'static str,
    /// The note of its deprecation; empty for one without a note.
    deprecated: Option<String>,
    /// The versions that have it, as words; empty where there are no versions.
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
    /// The models that it refers to.
    refers_to: Vec<String>,
    sample: Sample,
    /// Lines of Rust that compile and hold.
    rust: Option<String>,
    /// What it was called before or is called since, linked.
    renamed: Vec<String>,
    history: Vec<String>,
    facts: Vec<FactView>,
}

/// Where an engine contradicts the document.
#[derive(Debug, Serialize)]
struct FactView {
    path: String,
    change: String,
    reason: String,
    evidence: Vec<String>,
}

/// All pages, sorted by name.
pub(super) fn pages(known: &Known<'_>, links: &Links) -> Vec<Page> {
    let planned = known.planned;
    let mut forms: BTreeMap<&str, Vec<Form<'_>>> = BTreeMap::new();
    for file in &planned.files {
        forms.entry(&file.item.name).or_default().push(Form {
            versions: file.offered_by,
            file,
        });
    }
    let mut users = BTreeMap::new();
    for input in known.inputs {
        collect_users(input, &mut users);
    }
    forms
        .into_iter()
        .map(|(name, mut forms)| {
            forms.sort_by_key(|form| form.versions.newest());
            let users = users.remove(name).unwrap_or_default();
            page(known, links, name, &forms, users)
        })
        .collect()
}

fn page(known: &Known<'_>, links: &Links, name: &str, forms: &[Form<'_>], users: Users) -> Page {
    let planned = known.planned;
    let newest = forms
        .last()
        .expect("a name is only here because a version has it");
    let item = &newest.file.item;
    let available: VersionSet = forms.iter().map(|form| form.versions).collect();
    let module = available
        .newest()
        .and_then(|place| planned.modules[place].version);
    let module = module.map_or_else(String::new, |version| version.module());
    let rust_path = if module.is_empty() {
        name.to_owned()
    } else {
        format!("docker_models::{module}::{name}")
    };
    let example = known.examples.values.get(name);
    let place = available.newest().unwrap_or_default();
    let refers_to: BTreeSet<_> = forms
        .iter()
        .flat_map(|form| form.file.siblings.keys())
        .collect();
    let mut page = Page {
        sample: sample::sample(planned, item, example, place),
        rust: (!module.is_empty())
            .then(|| sample::rust(item, example, &rust_path))
            .flatten(),
        refers_to: refers_to.into_iter().cloned().collect(),
        renamed: renamed(planned, name),
        history: history(forms, &planned.versions),
        facts: facts(known, &newest.file.schema_path),
        name: name.to_owned(),
        schema_path: code_cell(&newest.file.schema_path),
        text: full_text(&item.docs, links),
        summary: summary(item),
        go_name: newest.file.go_name.clone().filter(|other| other != name),
        kind: kind(&item.kind),
        deprecated: item.deprecated.clone(),
        versions: words(available, &planned.versions),
        rust_path,
        target: target(&item.kind, ""),
        fields: Vec::new(),
        values: Vec::new(),
        variants: Vec::new(),
        used_by: users.models.into_iter().collect(),
        operations: users.operations.into_iter().collect(),
    };
    let mut rows = Rows::new(available, &planned.versions);
    for form in forms.iter().rev() {
        match &form.file.item.kind {
            Kind::Struct { fields, rest, .. } => {
                fields
                    .iter()
                    .for_each(|field| rows.add(field_row(field, links), form.versions));
                rest.iter()
                    .for_each(|field| rows.add(rest_row(field, links), form.versions));
            }
            Kind::TextEnum { variants, .. } => variants.iter().for_each(|variant| {
                rows.add(
                    value_row(
                        &json(&variant.value),
                        &variant.name,
                        variant.meaning.as_deref(),
                        links,
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
                        links,
                    ),
                    form.versions,
                );
            }),
            Kind::Union { variants, .. } => variants.iter().for_each(|variant| {
                let mut row = value_row("", &variant.name, Some(&variant.docs.text), links);
                row.ty = linked(&variant.ty, "");
                rows.add(row, form.versions);
            }),
            Kind::List(_) | Kind::Map(..) | Kind::Alias(_) => {}
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

/// Which models it took the place of, and which took its place.
fn renamed(planned: &Crate, name: &str) -> Vec<String> {
    let renames = planned.availability.renames.iter();
    let lines = renames.filter_map(|rename| {
        let since = planned.versions[rename.since];
        if rename.after == name {
            let before = &rename.before;
            Some(format!(
                "Before API {since} it was [`{before}`]({before}.md)"
            ))
        } else if rename.before == name {
            let after = &rename.after;
            Some(format!("Since API {since} it is [`{after}`]({after}.md)"))
        } else {
            None
        }
    });
    lines.collect()
}

/// The facts about a model itself, its fields and its values.
fn facts(known: &Known<'_>, schema_path: &str) -> Vec<FactView> {
    let is_about = |path: &str| {
        let rest = path.strip_prefix(schema_path);
        let own = |rest: &str| {
            rest.strip_prefix(['.', '=', '[', '{'])
                .is_none_or(|member| !member.contains(['.', '[', '{']) || member.starts_with(']'))
        };
        rest.is_some_and(|rest| {
            rest.is_empty() || rest.starts_with(['.', '=', '[', '{']) && own(rest)
        })
    };
    let facts = known.facts.iter().filter(|fact| is_about(&fact.path));
    facts
        .map(|fact| FactView {
            path: code_cell(&fact.path),
            // The table above shows the type.
            change: match &fact.change {
                Change::Schema(_) => "it is of another type".to_owned(),
                Change::Property(..) => {
                    "it is sent, though the document does not have it".to_owned()
                }
                other => text::plain(&other.to_string()),
            },
            reason: fact.reason.trim().to_owned(),
            evidence: fact.evidence.iter().map(evidence).collect(),
        })
        .collect()
}

/// The evidence of a fact; a recorded reply by its path below `spec/docker/replies`.
fn evidence(evidence: &Evidence) -> String {
    match evidence {
        Evidence::Reply(reply) => code_cell(reply),
        Evidence::Document(published) => format!(
            "{} as released with {}",
            code_cell(&published.document),
            code_cell(&published.revision)
        ),
    }
}

fn full_text(docs: &Docs, links: &Links) -> String {
    let target = |to: &str| links.target(to);
    let mut parts = vec![text::page_with(&docs.text, &target).trim().to_owned()];
    parts.extend(
        docs.facts
            .iter()
            .map(|fact| text::page_with(fact, &target).trim().to_owned()),
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
        Kind::Map(..) => "map",
        Kind::Alias(_) => "another name for a type",
        Kind::Union { .. } => "one of several types",
    }
}

/// What a list, a map or another name stands for, with links into a folder.
fn target(kind: &Kind, folder: &str) -> Option<String> {
    match kind {
        Kind::List(items) => Some(linked(&RustType::Vec(Box::new(items.clone())), folder)),
        Kind::Map(map, values) => Some(linked(
            &RustType::Map(map.clone(), Box::new(values.clone())),
            folder,
        )),
        Kind::Alias(ty) => Some(linked(ty, folder)),
        _ => None,
    }
}

fn field_row(field: &Field, links: &Links) -> Row {
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
        description: description(field, links),
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
fn description(field: &Field, links: &Links) -> Vec<String> {
    let deprecated = field.deprecated.as_deref().map(|note| match note {
        "" => "**Deprecated**.".to_owned(),
        note => format!("**Deprecated** {}.", text::cell(note)),
    });
    let said = field.docs.is_said.then_some(&field.docs.text);
    let texts = said
        .into_iter()
        .chain(&field.docs.facts)
        .map(|said| links.cell(said));
    deprecated.into_iter().chain(texts).collect()
}

fn rest_row(field: &Field, links: &Links) -> Row {
    Row {
        key: "*any other*".to_owned(),
        presence: "",
        ..field_row(field, links)
    }
}

fn value_row(value: &str, name: &str, meaning: Option<&str>, links: &Links) -> Row {
    Row {
        key: code_cell(value),
        name: format!("`{name}`"),
        ty: String::new(),
        presence: "",
        description: meaning.map(|said| links.cell(said)).into_iter().collect(),
    }
}

fn json(text: &str) -> String {
    serde_json::Value::String(text.to_owned()).to_string()
}
