//! What a model's page shows, over all versions that have the model.
//!
//! A row of a table is a field or a value in its newest form; what older forms have otherwise stands below it.

use super::address::file_stem;
use super::cell::words;
use super::entry::{Entry, said};
use super::facts;
use super::form::ModelForm;
use super::history::history;
use super::links::Links;
use super::members::{self, note};
use super::page_sources::PageSources;
use super::rows::Tables;
use super::sample::{self, Sample};
use super::types::linked;
use super::users::{Users, collect_users};
use crate::plan::{Crate, Docs, Item, ItemKind, RustType};
use crate::printable::{Marked, Printable};
use crate::version_set::VersionSet;
use rayon::prelude::*;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// One page.
#[derive(Debug, Serialize)]
pub(super) struct Page {
    /// The name of the type, and of the file.
    pub(super) name: Printable,
    /// Where the document defines it, as code.
    schema_path: Printable,
    /// What it is, in full, and in one sentence for the index.
    text: Printable,
    summary: Printable,
    /// What Docker's own code calls it, where that is another name, as code.
    go_name: Option<Printable>,
    /// What kind of type it is, in words.
    kind: &'static str,
    /// The note of its deprecation; empty for one without a note.
    deprecated: Option<Printable>,
    /// The versions that have it, as words; empty where there are no versions.
    versions: String,
    /// The path of the type in the newest version that has it, as code.
    rust_path: Printable,
    /// What it stands for, where it is a list, a map or another name.
    target: Option<Printable>,
    pub(super) fields: Tables,
    pub(super) values: Tables,
    variants: Tables,
    used_by: Vec<Printable>,
    /// The operations that send or receive it, each a link.
    operations: Vec<Printable>,
    /// The models that it refers to.
    refers_to: Vec<Printable>,
    sample: Sample,
    /// Lines of Rust that compile and hold, as a block of code.
    rust: Option<Printable>,
    /// What it was called before or is called since, linked.
    renamed: Vec<Printable>,
    history: Vec<Printable>,
    facts: Vec<facts::FactView>,
    /// A mark with its versions.
    mark: Printable,
    /// The same where it stands in a list.
    mark_entry: Printable,
    #[serde(skip)]
    pub(super) entry: Entry,
}

/// All pages, sorted by name.
pub(super) fn pages(known: &PageSources<'_>, links: &Links) -> Vec<Page> {
    let planned = known.planned;
    let mut forms: BTreeMap<&str, Vec<ModelForm<'_>>> = BTreeMap::new();
    for file in &planned.files {
        forms.entry(&file.item.name).or_default().push(ModelForm {
            versions: file.offered_by,
            file,
        });
    }
    let mut users = BTreeMap::new();
    for input in known.inputs {
        collect_users(input, links, &mut users);
    }
    let none = Users::default();
    let pages = forms.into_par_iter().map(|(name, mut forms)| {
        forms.sort_by_key(|form| form.versions.newest());
        let users = users.get(name).unwrap_or(&none);
        page(known, links, name, &forms, users)
    });
    pages.collect()
}

fn page(
    known: &PageSources<'_>,
    links: &Links,
    name: &str,
    forms: &[ModelForm<'_>],
    users: &Users,
) -> Page {
    let planned = known.planned;
    let newest = forms
        .last()
        .expect("a name is only here because a version has it");
    let item = &newest.file.item;
    let available: VersionSet = forms.iter().map(|form| form.versions).collect();
    let module = available
        .newest()
        .and_then(|index| planned.modules[index].version);
    let imported = known.library().zip(module).map(|(library, version)| {
        let module = version.module();
        format!("{library}::{module}::{name}")
    });
    let example = known.examples.values.get(name);
    let index = available.newest().unwrap_or_default();
    let refers_to: BTreeSet<_> = forms
        .iter()
        .flat_map(|form| form.file.siblings.keys())
        .collect();
    let mut page = Page {
        sample: sample::sample(planned, item, example, index),
        rust: imported
            .as_ref()
            .and_then(|path| sample::rust(item, example, path)),
        refers_to: refers_to.iter().map(|name| Printable::name(name)).collect(),
        renamed: renamed(planned, name),
        history: history(forms, &planned.versions),
        facts: facts::of_model(known, &newest.file.schema_path),
        mark: Printable::mark(Marked::Page, &available.ranges(&planned.versions)),
        mark_entry: Printable::mark(Marked::Entry, &available.ranges(&planned.versions)),
        entry: Entry {
            title: name.to_owned(),
            said: said(&item.docs),
            within: String::new(),
            versions: available.ranges(&planned.versions),
        },
        name: Printable::name(name),
        schema_path: Printable::code(&newest.file.schema_path),
        text: full_text(&item.docs, links),
        summary: summary(item),
        go_name: newest
            .file
            .go_name
            .as_deref()
            .filter(|other| *other != name)
            .map(Printable::code),
        kind: kind(&item.kind),
        deprecated: item.deprecated.as_deref().map(note),
        versions: words(available, &planned.versions),
        rust_path: Printable::code(imported.as_deref().unwrap_or(name)),
        target: target(&item.kind, ""),
        fields: Tables::new(),
        values: Tables::new(),
        variants: Tables::new(),
        used_by: users
            .models
            .iter()
            .map(|name| Printable::name(name))
            .collect(),
        operations: users
            .operations
            .iter()
            .map(|(id, to)| Printable::link(&Printable::code(id), to))
            .collect(),
    };
    let table = members::table(forms, available, &planned.versions, links);
    match item.kind {
        ItemKind::Struct { .. } => page.fields = table,
        ItemKind::Union { .. } => page.variants = table,
        _ => page.values = table,
    }
    page
}

/// Which models it took the place of, and which took its place.
fn renamed(planned: &Crate, name: &str) -> Vec<Printable> {
    let renames = planned.availability.renames.iter();
    let lines = renames.filter_map(|rename| {
        let since = Printable::literal(&planned.versions[rename.since].to_string());
        let link = |name: &str| {
            Printable::link(&Printable::code(name), &format!("{}.md", file_stem(name)))
        };
        if rename.after == name {
            let parts = [&link(&rename.before), &since];
            Some(Printable::of("Named {} before API {}", &parts))
        } else if rename.before == name {
            let parts = [&link(&rename.after), &since];
            Some(Printable::of("Named {} since API {}", &parts))
        } else {
            None
        }
    });
    lines.collect()
}

fn full_text(docs: &Docs, links: &Links) -> Printable {
    let parts = std::iter::once(&docs.text).chain(docs.sentences());
    Printable::join(parts.map(|part| links.part(part)), "\n\n")
}

/// What the index says of a model: its first sentence or, where nobody said one, what kind of type it is.
fn summary(item: &Item) -> Printable {
    if item.docs.is_said {
        return Printable::first_sentence(&item.docs.text);
    }
    let kind = Printable::own(kind(&item.kind));
    match target(&item.kind, "models/") {
        Some(target) => Printable::of("*{}*: {}", &[&kind, &target]),
        None => Printable::of("*{}*", &[&kind]),
    }
}

fn kind(kind: &ItemKind) -> &'static str {
    match kind {
        ItemKind::Struct { .. } => "object",
        ItemKind::StringEnum { .. } => "string enum",
        ItemKind::IntegerEnum { .. } => "integer enum",
        ItemKind::List(_) => "list",
        ItemKind::Map(..) => "map",
        ItemKind::Alias(_) => "type alias",
        ItemKind::Union { .. } => "one of several types",
    }
}

/// What a list, a map or another name stands for, with links into a folder.
fn target(kind: &ItemKind, folder: &str) -> Option<Printable> {
    match kind {
        ItemKind::List(items) => Some(linked(&RustType::Vec(Box::new(items.clone())), folder)),
        ItemKind::Map(map, values) => Some(linked(
            &RustType::Map(map.clone(), Box::new(values.clone())),
            folder,
        )),
        ItemKind::Alias(ty) => Some(linked(ty, folder)),
        _ => None,
    }
}
