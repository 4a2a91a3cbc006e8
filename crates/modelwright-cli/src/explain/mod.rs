//! `explain`: why a place looks as it does in Rust.
//!
//! In: the sources or a document, and a schema path. Out: an [`Explanation`], which `print` makes text or JSON of.

mod in_rust;
mod print;

pub use print::{facts_json, json, text};

use crate::diagnostic::{Diagnostic, Diagnostics, Reported};
use crate::docker::DockerSources;
use crate::load::{AsItIs, read};
use crate::name::NameOverrides;
use crate::plan::{Input, Layout, UnknownKeys, plan};
use crate::source::Source;
use crate::suggest::{similar, suggest};
use crate::version::Version;
use crate::workspace::Workspace;
use docker_spec::patch::{Fact, find, paths};
use in_rust::{Line, lines_at};
use openapi::version_set::{VersionIndex, VersionSet};
use serde_json::Value;
use std::fmt::Write;

const HELP: &str =
    "write the schema path as the docs of a model show it, such as `ImageSummary.RepoTags`";

/// What is known of one place.
#[derive(Debug)]
pub struct Explanation {
    path: String,
    /// All versions that are known; none for a document of anybody's.
    known: Vec<Version>,
    /// Each line of Rust once, those of the newest version first.
    rust: Vec<(VersionSet, Line)>,
    /// What the document says, each text once, the newest first.
    documents: Vec<(VersionSet, Value)>,
    facts: Vec<FactSaid>,
}

/// A fact with what shows it.
#[derive(Debug)]
pub struct FactSaid {
    path: String,
    file: String,
    line: usize,
    versions: String,
    change: String,
    reason: String,
    evidence: Vec<String>,
}

impl FactSaid {
    fn of(fact: &Fact, sources: &DockerSources) -> Self {
        let location = sources.facts.location(fact);
        Self {
            path: fact.path.clone(),
            file: location.file,
            line: location.line,
            versions: fact.versions.to_string(),
            change: fact.change.to_string(),
            reason: fact.reason.trim().to_owned(),
            evidence: fact.evidence.iter().map(ToString::to_string).collect(),
        }
    }
}

impl Explanation {
    fn new(path: &str, known: Vec<Version>) -> Self {
        Self {
            path: path.to_owned(),
            known,
            rust: Vec::new(),
            documents: Vec::new(),
            facts: Vec::new(),
        }
    }

    /// Adds what a version has; newer ones are added before.
    fn add(&mut self, at: VersionIndex, said: Option<Value>, lines: Vec<Line>) {
        let version = VersionSet::only(at);
        if let Some(value) = said {
            add_once(&mut self.documents, version, value);
        }
        for line in lines {
            add_once(&mut self.rust, version, line);
        }
    }

    fn is_empty(&self) -> bool {
        self.rust.is_empty() && self.documents.is_empty() && self.facts.is_empty()
    }
}

fn add_once<T: PartialEq>(all: &mut Vec<(VersionSet, T)>, version: VersionSet, one: T) {
    match all.iter_mut().find(|(_, known)| *known == one) {
        Some((versions, _)) => *versions = versions.union(version),
        None => all.push((version, one)),
    }
}

/// What is known of one schema path. A version that cannot be loaded is reported, and omitted.
///
/// # Errors
///
/// There is no such place, or the sources cannot be read.
pub fn explain(
    workspace: &Workspace,
    path: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Explanation, Reported> {
    let sources = DockerSources::read(workspace, diagnostics)?;
    let versions = sources.versions();
    let mut explanation = Explanation::new(path, versions.clone());
    let indexed: Vec<_> = VersionIndex::of_each(versions).collect();
    let mut places = Vec::new();
    for (at, version) in indexed.into_iter().rev() {
        let mut said = None;
        let mut look = |document: &mut Value| {
            said = find(document, path);
            if said.is_none() {
                places.extend(paths(document));
            }
        };
        let loaded = sources.load_and_look(version, &mut look, diagnostics);
        let Ok(loaded) = loaded else {
            explanation.add(at, said, Vec::new());
            continue;
        };
        let input = loaded.loaded.input();
        let planned = plan(&[input], Layout::Crate);
        explanation.add(at, said, lines_at(&input, path, &planned));
    }
    // Those of the properties of an object, and of the enum that a value is one of, are about it too.
    let is_about = |fact: &&Fact| {
        let below = fact.path.strip_prefix(path);
        let above = path.strip_prefix(&fact.path);
        below.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[', '{']))
            || above.is_some_and(|rest| rest.starts_with('='))
    };
    let facts = sources.facts.iter().filter(is_about);
    explanation.facts = facts.map(|fact| FactSaid::of(fact, &sources)).collect();
    if explanation.is_empty() {
        let error = unknown(path, &format!("no version has a `{path}`"), &places);
        return Err(diagnostics.error(error));
    }
    Ok(explanation)
}

fn unknown(path: &str, message: &str, places: &[String]) -> Diagnostic {
    let near = suggest(path, places.iter().map(String::as_str));
    let help = similar("paths", &near).unwrap_or_else(|| HELP.to_owned());
    Diagnostic::error("unknown-path", message).help(help)
}

/// What is known of one schema path of a document of anybody's.
///
/// # Errors
///
/// There is no such place, or the document cannot be read.
pub fn explain_document(
    source: &Source,
    path: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Explanation, Reported> {
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
    let lines = lines_at(&input, path, &planned);
    let said = find(read.canonical.document_mut(), path);
    let mut explanation = Explanation::new(path, Vec::new());
    explanation.add(VersionIndex::OLDEST, said, lines);
    if explanation.is_empty() {
        let places = paths(read.canonical.document_mut());
        let error = unknown(path, &format!("the document has no `{path}`"), &places);
        return Err(diagnostics.error(error));
    }
    Ok(explanation)
}

/// All facts.
///
/// # Errors
///
/// The sources cannot be read.
pub fn every_fact(
    workspace: &Workspace,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<FactSaid>, Reported> {
    let sources = DockerSources::read(workspace, diagnostics)?;
    let facts = sources.facts.iter();
    Ok(facts.map(|fact| FactSaid::of(fact, &sources)).collect())
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
