//! `explain`: why a place looks as it does in Rust.
//!
//! In: a schema path. Out: what the document says there, which facts change it and on what evidence, and the Rust that
//! comes of it, each with the versions that agree on it. Left out on purpose: anything that the stages do not decide;
//! this asks them and prints their answers.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::docker::DockerSources;
use crate::plan::{Input, Item, Kind, Layout, plan};
use crate::version::Version;
use crate::workspace::Workspace;
use docker_spec::patch::Fact;
use std::fmt::Write;

/// The text for one schema path. `None`, and the faults in `diagnostics`, where there is no such place.
pub fn explain(workspace: &Workspace, path: &str, diagnostics: &mut Diagnostics) -> Option<String> {
    let sources = DockerSources::read(workspace, diagnostics)?;
    let mut documents = Vec::new();
    let mut rust = Vec::new();
    for version in sources.versions() {
        let (loaded, said) = sources.load_and_find(version, path, diagnostics);
        documents.extend(said.map(|said| (version, said)));
        let Some(loaded) = loaded else {
            continue;
        };
        let input = loaded.loaded.input();
        let planned = plan(&[input], Layout::Crate);
        let items = planned
            .files
            .iter()
            .map(|file| (file.schema_path.as_str(), &file.item));
        rust.extend(
            items.filter_map(|(at, item)| Some((version, in_rust(&input, path, at, item)?))),
        );
    }
    let is_value_of = |fact: &&Fact| {
        path.strip_prefix(&fact.path)
            .is_some_and(|rest| rest.starts_with('='))
    };
    let is_about = |fact: &&Fact| fact.path == path || is_value_of(fact);
    let facts: Vec<_> = sources.facts.iter().filter(is_about).collect();
    if documents.is_empty() && rust.is_empty() && facts.is_empty() {
        diagnostics.push(
            Diagnostic::error("unknown-path", format!("no version has a `{path}`"))
                .help("write the schema path as the docs of a model show it, such as `ImageSummary.RepoTags`"),
        );
        return None;
    }
    Some(text(path, documents, &facts, rust, &sources))
}

fn text(
    path: &str,
    documents: Vec<(Version, String)>,
    facts: &[&Fact],
    rust: Vec<(Version, String)>,
    sources: &DockerSources,
) -> String {
    let mut out = format!("{path}\n");
    section(&mut out, "The document says", documents);
    for fact in facts {
        let place = sources.facts.place(fact);
        let _ = writeln!(
            out,
            "\nA fact says otherwise ({}:{}): {}",
            place.file, place.line, fact.change
        );
        let _ = writeln!(out, "  {}", fact.reason.trim());
        for evidence in &fact.evidence {
            let _ = writeln!(out, "  shown by {evidence}");
        }
    }
    section(&mut out, "In Rust", rust);
    out
}

/// Each text once, with the versions that have it.
fn section(out: &mut String, title: &str, texts: Vec<(Version, String)>) {
    let mut grouped: Vec<(Vec<Version>, String)> = Vec::new();
    for (version, text) in texts {
        match grouped.iter_mut().find(|(_, known)| *known == text) {
            Some((versions, _)) => versions.push(version),
            None => grouped.push((vec![version], text)),
        }
    }
    for (versions, text) in grouped {
        let versions: Vec<_> = versions.iter().map(Version::to_string).collect();
        let _ = writeln!(out, "\n{title} (API {}):", versions.join(", "));
        for line in text.lines() {
            let _ = writeln!(out, "  {line}");
        }
    }
}

/// The item at a path, or the field or variant of it.
fn in_rust(input: &Input<'_>, path: &str, item_path: &str, item: &Item) -> Option<String> {
    if path == item_path {
        return Some(format!("{} {}", item.kind.as_str(), item.name));
    }
    if !path.starts_with(item_path) {
        return None;
    }
    let (_, model) = input
        .api
        .models()
        .find(|(_, model)| model.path.to_string() == item_path)?;
    match (&item.kind, &model.shape) {
        (Kind::Struct { fields, .. }, crate::ir::Shape::Object(object)) => {
            let at = object
                .fields
                .iter()
                .position(|field| field.path.to_string() == path)?;
            let field = &fields[at];
            let ty = crate::emit::rust::type_text(&field.ty);
            Some(format!(
                "{}.{}: {ty}, {}, {:?} in JSON",
                item.name,
                field.name,
                field.presence.as_str(),
                field.key
            ))
        }
        (Kind::TextEnum { variants, .. }, _) => {
            let is_it = |value: &str| model.path.value(value).to_string() == path;
            let variant = variants.iter().find(|variant| is_it(&variant.value))?;
            Some(format!(
                "{}::{}, {:?} in JSON",
                item.name, variant.name, variant.value
            ))
        }
        _ => None,
    }
}
