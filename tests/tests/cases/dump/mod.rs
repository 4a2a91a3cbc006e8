//! Names and plans as text, a line for each decision.

mod changes;
mod models;

pub use changes::changes;
pub use models::models;

use modelwright::name::Names;
use modelwright::plan::{Crate, Docs, Export, Field, File, Item, ItemKind, Layout, RustType};
use openapi::ir::{Api, Model, Shape};
use openapi::version_set::VersionIndex;
use std::fmt::Write;

/// One line a model: schema path, type and file; below it, indented, what its members are called.
pub fn names(api: &Api, names: &Names) -> String {
    let mut out = String::new();
    for (id, model) in api.models() {
        let named = names.of(id);
        let _ = writeln!(
            out,
            "{}  {}  {}.rs",
            model.path, named.type_name, named.stem
        );
        for (member, name) in members(model).into_iter().zip(&named.members) {
            let _ = writeln!(out, "    {member}  {name}");
        }
        if !named.rest.is_empty() {
            let _ = writeln!(out, "    ..  {}", named.rest);
        }
    }
    out
}

/// What a model's members are called in the document.
fn members(model: &Model) -> Vec<String> {
    match &model.shape {
        Shape::Object(object) => object
            .fields
            .iter()
            .map(|field| format!("{:?}", field.key))
            .collect(),
        Shape::StringEnum(values) => values
            .iter()
            .map(|value| format!("{:?}", value.value))
            .collect(),
        Shape::IntegerEnum { values, .. } => {
            values.iter().map(|value| value.value.to_string()).collect()
        }
        Shape::Union(union) => (0..union.variants.len())
            .map(|index| format!("|{index}"))
            .collect(),
        Shape::Alias(_) => Vec::new(),
    }
}

/// Modules with their exports, files with their items, and the runtime.
pub fn plan(planned: &Crate) -> String {
    let mut out = String::new();
    for (index, module) in VersionIndex::of_each(&planned.modules) {
        let name = module_name(planned, index);
        let _ = writeln!(
            out,
            "module {name}: {} {} from {}",
            module.title, module.api_version, module.source
        );
        for export in &module.exports {
            export_line(&mut out, planned, export);
        }
        out.push('\n');
    }
    for file in &planned.files {
        file_lines(&mut out, planned, file);
        out.push('\n');
    }
    let support: Vec<_> = planned
        .support
        .iter()
        .map(|file| format!("{file:?}"))
        .collect();
    let _ = writeln!(out, "support: {}", support.join(", "));
    out
}

fn module_name(planned: &Crate, index: VersionIndex) -> String {
    match (planned.modules[index].version, planned.layout) {
        (Some(version), _) => version.module(),
        (None, Layout::Tree) => "(root)".to_owned(),
        (None, Layout::Crate) => "(crate)".to_owned(),
    }
}

fn export_line(out: &mut String, planned: &Crate, export: &Export) {
    let file = &planned.files[export.file];
    let owner = module_name(planned, file.owner);
    let _ = writeln!(out, "    {} = {owner}/{}.rs", export.type_name, file.stem);
}

fn file_lines(out: &mut String, planned: &Crate, file: &File) {
    let owner = module_name(planned, file.owner);
    let _ = writeln!(out, "{owner}/{}.rs: {}", file.stem, file.schema_path);
    item_lines(out, &file.item);
    let siblings: Vec<_> = file.siblings.keys().map(String::as_str).collect();
    let collections: Vec<_> = file.collections.iter().copied().collect();
    for (what, names) in [("siblings", siblings), ("collections", collections)] {
        if !names.is_empty() {
            let _ = writeln!(out, "    {what}: {}", names.join(", "));
        }
    }
    if file.names_deprecated {
        out.push_str("    names something deprecated\n");
    }
    if planned.versions.len() > 1 {
        let _ = writeln!(out, "    in {}", file.offered_by.words(&planned.versions));
        said_lines(out, &file.item);
    }
}

/// What is said of a type that versions share, and which of them have it.
fn said_lines(out: &mut String, item: &Item) {
    let mut said = |name: &str, docs: &Docs| {
        let sentences: Vec<_> = docs.sentences().chain(&docs.versions).cloned().collect();
        let _ = writeln!(
            out,
            "    {name}: {} {}",
            docs.text.trim(),
            sentences.join(" ")
        );
    };
    said("said", &item.docs);
    match &item.kind {
        ItemKind::Struct { fields, .. } => fields.iter().for_each(|f| said(&f.name, &f.docs)),
        ItemKind::StringEnum { variants, .. } => {
            variants.iter().for_each(|v| said(&v.name, &v.docs));
        }
        _ => {}
    }
}

fn item_lines(out: &mut String, item: &Item) {
    let name = &item.name;
    let derives = item.derives.join(", ");
    let head = match &item.kind {
        ItemKind::Struct { .. } => format!("struct {name}"),
        ItemKind::StringEnum { other, .. } => format!("text enum {name}, else {other}"),
        ItemKind::IntegerEnum { repr, other, .. } => format!("{repr} enum {name}, else {other}"),
        ItemKind::List(ty) => format!("list {name} of {}", rust(ty)),
        ItemKind::Map(_, ty) => format!("map {name} of {}", rust(ty)),
        ItemKind::Alias(ty) => format!("type {name} = {}", rust(ty)),
        ItemKind::Union {
            by: None, other, ..
        } => format!("union {name}, else {other}"),
        ItemKind::Union {
            by: Some(key),
            other,
            ..
        } => format!("union {name} by {key:?}, else {other}"),
    };
    let _ = writeln!(
        out,
        "    {head} [{derives}]{}",
        marks(&item.alias, &item.deprecated)
    );
    match &item.kind {
        ItemKind::Struct {
            fields,
            rest,
            includes,
            ..
        } => {
            fields.iter().for_each(|field| field_line(out, field));
            if let Some(rest) = rest {
                let _ = writeln!(out, "        .. => {}: {}", rest.name, rust(&rest.ty));
            }
            for part in includes {
                let larger = if part.is_larger { ", and more" } else { "" };
                let _ = writeln!(
                    out,
                    "        includes {}: {}{larger}",
                    part.type_name,
                    part.fields.join(", ")
                );
            }
        }
        ItemKind::StringEnum { variants, .. } => variants.iter().for_each(|variant| {
            let _ = writeln!(out, "        {:?} => {}", variant.value, variant.name);
        }),
        ItemKind::IntegerEnum { variants, .. } => variants.iter().for_each(|variant| {
            let _ = writeln!(out, "        {} => {}", variant.value, variant.name);
        }),
        ItemKind::Union { variants, .. } => variants.iter().for_each(|variant| {
            let _ = writeln!(
                out,
                "        {:?} => {}({})",
                variant.tags,
                variant.name,
                rust(&variant.ty)
            );
        }),
        ItemKind::List(_) | ItemKind::Map(..) | ItemKind::Alias(_) => {}
    }
}

fn field_line(out: &mut String, field: &Field) {
    let presence = field.presence.as_str();
    let marks = marks(&field.alias, &field.deprecated);
    let _ = writeln!(
        out,
        "        {:?} => {}: {} {presence}{marks}",
        field.key,
        field.name,
        rust(&field.ty)
    );
    for fact in field.docs.sentences() {
        let _ = writeln!(out, "            {fact}");
    }
}

fn marks(alias: &Option<String>, deprecated: &Option<String>) -> String {
    let alias = alias.iter().map(|alias| format!(", searched as {alias}"));
    let deprecated = deprecated
        .iter()
        .map(|note| format!(", deprecated {note:?}"));
    alias.chain(deprecated).collect()
}

fn rust(ty: &RustType) -> String {
    match ty {
        RustType::Model(name) => name.clone(),
        RustType::Integer(name) => (*name).to_owned(),
        RustType::Vec(inner) => format!("Vec<{}>", rust(inner)),
        RustType::Map(_, inner) => format!("Map<{}>", rust(inner)),
        RustType::Option(inner) => format!("Option<{}>", rust(inner)),
        RustType::Box(inner) => format!("Box<{}>", rust(inner)),
        other => format!("{other:?}"),
    }
}
