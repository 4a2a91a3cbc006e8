//! `explain`: why a place looks as it does in Rust.

use crate::diagnostic::{Diagnostic, Diagnostics, Reported};
use crate::docker::DockerSources;
use crate::load::{AsItIs, read};
use crate::name::NameOverrides;
use crate::plan::{Crate, Input, Item, ItemKind, Layout, UnknownKeys, plan};
use crate::source::Source;
use crate::version::Version;
use crate::visible::visible;
use crate::workspace::Workspace;
use docker_spec::patch::{Fact, find};
use std::fmt::Write;

const HELP: &str =
    "write the schema path as the docs of a model show it, such as `ImageSummary.RepoTags`";

/// The text for one schema path. A version that cannot be loaded is reported, and left out.
///
/// # Errors
///
/// There is no such place, or the sources cannot be read.
pub fn explain(
    workspace: &Workspace,
    path: &str,
    diagnostics: &mut Diagnostics,
) -> Result<String, Reported> {
    let sources = DockerSources::read(workspace, diagnostics)?;
    let mut documents = Vec::new();
    let mut rust = Vec::new();
    for version in sources.versions() {
        let (loaded, said) = sources.load_and_find(version, path, diagnostics);
        documents.extend(said.map(|said| (Some(version), said)));
        let Ok(loaded) = loaded else {
            continue;
        };
        let input = loaded.loaded.input();
        let planned = plan(&[input], Layout::Crate);
        rust.extend(all_in_rust(&input, path, &planned).map(|text| (Some(version), text)));
    }
    let is_value_of = |fact: &&Fact| {
        path.strip_prefix(&fact.path)
            .is_some_and(|rest| rest.starts_with('='))
    };
    let is_about = |fact: &&Fact| fact.path == path || is_value_of(fact);
    let facts: Vec<_> = sources.facts.iter().filter(is_about).collect();
    if documents.is_empty() && rust.is_empty() && facts.is_empty() {
        let error = Diagnostic::error("unknown-path", format!("no version has a `{path}`"));
        return Err(diagnostics.error(error.help(HELP)));
    }
    Ok(text(path, documents, &facts, rust, &sources))
}

/// The text for one schema path of a document of anybody's.
///
/// # Errors
///
/// There is no such place, or the document cannot be read.
pub fn explain_document(
    source: &Source,
    path: &str,
    diagnostics: &mut Diagnostics,
) -> Result<String, Reported> {
    let names = NameOverrides::default();
    let mut read = read(source, &mut AsItIs, &names, diagnostics)?;
    let input = Input {
        version: None,
        api: &read.api,
        names: &read.names,
        source: &source.file,
        unknown_keys: UnknownKeys::Skipped,
        settings: None,
    };
    let planned = plan(&[input], Layout::Tree);
    let rust: Vec<_> = all_in_rust(&input, path, &planned).collect();
    let said = find(read.canonical.document_mut(), path);
    let said = said.and_then(|node| serde_json::to_string_pretty(&node).ok());
    if said.is_none() && rust.is_empty() {
        let message = format!("the document has no `{path}`");
        let error = Diagnostic::error("unknown-path", message);
        return Err(diagnostics.error(error.help(HELP)));
    }
    let mut out = format!("{}\n", visible(path));
    let without_version = |text| (None, text);
    section(
        &mut out,
        "The document says",
        said.into_iter().map(without_version).collect(),
    );
    section(
        &mut out,
        "In Rust",
        rust.into_iter().map(without_version).collect(),
    );
    Ok(out)
}

/// What a path is in Rust.
fn all_in_rust<'a>(
    input: &'a Input<'_>,
    path: &'a str,
    planned: &'a Crate,
) -> impl Iterator<Item = String> + 'a {
    let items = planned.files.iter();
    items.filter_map(move |file| in_rust(input, path, &file.schema_path, &file.item))
}

/// All facts, a line each, by topic.
///
/// # Errors
///
/// The sources cannot be read.
pub fn all_facts(workspace: &Workspace, diagnostics: &mut Diagnostics) -> Result<String, Reported> {
    let sources = DockerSources::read(workspace, diagnostics)?;
    let facts = || sources.facts.iter();
    let widest = facts().map(|fact| fact.path.len()).max().unwrap_or(0);
    let mut out = String::new();
    let mut topic = "";
    for fact in facts() {
        if sources.facts.topic(fact) != topic {
            let separator = if topic.is_empty() { "" } else { "\n" };
            topic = sources.facts.topic(fact);
            let _ = writeln!(out, "{separator}{topic}");
        }
        let versions = fact.versions.to_string();
        let change = fact.change.summary();
        let _ = writeln!(out, "  {:widest$}  {versions:14}  {change}", fact.path);
    }
    Ok(out)
}

fn text(
    path: &str,
    documents: Vec<(Option<Version>, String)>,
    facts: &[&Fact],
    rust: Vec<(Option<Version>, String)>,
    sources: &DockerSources,
) -> String {
    let mut out = format!("{}\n", visible(path));
    section(&mut out, "The document says", documents);
    for fact in facts {
        let location = sources.facts.location(fact);
        let _ = writeln!(
            out,
            "\nA fact corrects it ({}:{}): {}",
            location.file, location.line, fact.change
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
fn section(out: &mut String, title: &str, texts: Vec<(Option<Version>, String)>) {
    let mut grouped: Vec<(Vec<Version>, String)> = Vec::new();
    for (version, text) in texts {
        match grouped.iter_mut().find(|(_, known)| *known == text) {
            Some((versions, _)) => versions.extend(version),
            None => grouped.push((version.into_iter().collect(), text)),
        }
    }
    for (versions, text) in grouped {
        let versions: Vec<_> = versions.iter().map(Version::to_string).collect();
        let of = match versions.as_slice() {
            [] => String::new(),
            versions => format!(" (API {})", versions.join(", ")),
        };
        let _ = writeln!(out, "\n{title}{of}:");
        for line in text.lines() {
            let _ = writeln!(out, "  {}", visible(line));
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
        (ItemKind::Struct { fields, .. }, crate::ir::Shape::Object(object)) => {
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
        (ItemKind::StringEnum { variants, .. }, _) => {
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
