//! The files `spec/docker/overrides/facts/*.toml`: where a real engine contradicts the document.
//!
//! An entry says where (schema paths, and versions if not all), what the document says there, what is true, why, and on
//! what evidence.
//!
//! An entry of several paths or properties is as many facts: each of them has to be used and shown.

use super::Patched;
use super::change::{Applied, Change};
use super::evidence::Evidence;
use super::property;
use super::versions::Range;
use super::walk::NodeRole;
use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::schema_path::{SchemaPath, first_name};
use crate::version::Version;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::{BTreeSet, HashMap, HashSet};

/// All facts, by the schema path of the place that they change.
#[derive(Debug, Default)]
pub struct Facts {
    /// The path and the text of each file.
    files: Vec<(String, String)>,
    facts: Vec<Fact>,
    by_site: HashMap<String, Vec<FactId>>,
    /// The names of the definitions, operations and shared parts that these sites are in.
    names: HashSet<String>,
    /// The last error in the files, if there is one.
    reported: Option<Reported>,
}

/// A fact of one [`Facts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FactId(usize);

/// One fact.
#[derive(Debug)]
pub struct Fact {
    /// The schema path, as the entry has it.
    pub path: String,
    /// What is true instead.
    pub change: Change,
    /// Why, in words.
    pub reason: String,
    /// What shows it.
    pub evidence: Vec<Evidence>,
    /// The versions for which it holds.
    pub versions: Range,
    expect: Map<String, Value>,
    /// Which of the files it is in, and where.
    file: usize,
    bytes: std::ops::Range<usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    fact: Vec<toml::Spanned<Entry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    path: Paths,
    #[serde(default)]
    versions: Option<String>,
    #[serde(default)]
    expect: Map<String, Value>,
    change: Map<String, Value>,
    reason: String,
    evidence: Vec<Evidence>,
}

#[derive(Clone, Deserialize)]
#[serde(untagged)]
enum Paths {
    One(String),
    Several(Vec<String>),
}

impl Facts {
    /// Reads one file, as [`read_all`](Self::read_all) does.
    pub fn read(file: &str, text: &str, diagnostics: &mut Diagnostics) -> Self {
        Self::read_all([(file.to_owned(), text.to_owned())], diagnostics)
    }

    /// Reads all files, each with its path. Facts about one place are applied in the order of the files.
    ///
    /// After an error the rest is read all the same, see [`Facts::outcome`].
    pub fn read_all(
        files: impl IntoIterator<Item = (String, String)>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut facts = Self::default();
        for (file, text) in files {
            let read = facts.read_file(&file, &text, diagnostics);
            facts.reported = read.err().or(facts.reported);
            facts.files.push((file, text));
        }
        facts
    }

    /// Returns whether all of the files could be read.
    ///
    /// # Errors
    ///
    /// Something in them could not, and was left out.
    pub fn outcome(&self) -> Result<(), Reported> {
        self.reported.map_or(Ok(()), Err)
    }

    fn read_file(
        &mut self,
        file: &str,
        text: &str,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let parsed: File = toml::from_str(text).map_err(|error| {
            let location = Location::in_text(file, text, error.span().unwrap_or(0..0));
            let error = Diagnostic::error("bad-facts", error.message()).at(location);
            diagnostics.error(error.help("each `[[fact]]` must have path, change, reason and evidence, and can have expect and versions"))
        })?;
        let mut outcome = Ok(());
        for entry in parsed.fact {
            let bytes = entry.span();
            match self.facts_of(entry.into_inner(), &bytes) {
                Ok(facts) => facts.into_iter().for_each(|fact| self.add(fact)),
                Err(message) => {
                    let error = Diagnostic::error("bad-facts", message);
                    let location = Location::in_text(file, text, bytes);
                    outcome = Err(diagnostics.error(error.at(location)));
                }
            }
        }
        outcome
    }

    /// The facts of an entry of the file that is read at present.
    fn facts_of(&self, entry: Entry, bytes: &std::ops::Range<usize>) -> Result<Vec<Fact>, String> {
        let versions = match &entry.versions {
            None => Range::default(),
            Some(text) => Range::parse(text).ok_or(
                "`versions` must be of the form `1.51`, `1.44-`, `-1.43` or `1.30-1.41`".to_owned(),
            )?,
        };
        if entry.reason.trim().is_empty() || entry.evidence.is_empty() {
            return Err("a fact must have a reason and evidence".to_owned());
        }
        let changes = changes(&entry)?;
        let fact = |(path, change)| Fact {
            path,
            change,
            reason: entry.reason.clone(),
            evidence: entry.evidence.clone(),
            versions,
            expect: entry.expect.clone(),
            file: self.files.len(),
            bytes: bytes.clone(),
        };
        Ok(changes.into_iter().map(fact).collect())
    }

    fn add(&mut self, fact: Fact) {
        let site = fact.change.site(&fact.path).to_owned();
        self.names.insert(first_name(&site));
        self.by_site
            .entry(site)
            .or_default()
            .push(FactId(self.facts.len()));
        self.facts.push(fact);
    }

    /// All of them, in the order of the files.
    pub fn iter(&self) -> impl Iterator<Item = &Fact> {
        self.facts.iter()
    }

    /// Whether there may be facts about a definition, operation or shared part with this name.
    pub(super) fn is_about(&self, name: &str) -> bool {
        // The name of some sites is too odd to be told.
        self.names.contains(name) || self.names.contains("")
    }

    /// Changes the node at a path as the facts for it say, and adds those that changed it to `patched`.
    ///
    /// The facts about a body are about its schema.
    pub(super) fn apply(
        &self,
        (path, role): (&SchemaPath, NodeRole),
        node: &mut Value,
        version: Version,
        patched: &mut Patched,
        diagnostics: &mut Diagnostics,
    ) {
        let Some(ids) = self.by_site.get(path.as_str()) else {
            return;
        };
        let facts = ids.iter().map(|id| (*id, &self.facts[id.0]));
        for (id, fact) in facts.filter(|(_, fact)| fact.versions.holds(version)) {
            let mut apply =
                |node: &mut Value| match self.apply_one(fact, node, version, diagnostics) {
                    Ok(true) => {
                        patched.used.insert(id);
                    }
                    Ok(false) => {}
                    Err(reported) => patched.outcome = Err(reported),
                };
            match role {
                NodeRole::Body => {
                    let content = node.get_mut("content").and_then(Value::as_object_mut);
                    let media = content.into_iter().flat_map(Map::values_mut);
                    media
                        .filter_map(|media| media.get_mut("schema"))
                        .for_each(apply);
                }
                NodeRole::Parameter if fact.change.is_of_text() => apply(node),
                NodeRole::Parameter => node.get_mut("schema").into_iter().for_each(apply),
                NodeRole::Other => apply(node),
            }
        }
    }

    /// Applies a fact to a node. Returns whether it changed something.
    fn apply_one(
        &self,
        fact: &Fact,
        node: &mut Value,
        version: Version,
        diagnostics: &mut Diagnostics,
    ) -> Result<bool, Reported> {
        match fact.change.apply(&fact.path, &fact.expect, node) {
            Applied::Changed => Ok(true),
            Applied::AlreadyTrue | Applied::NotThere => Ok(false),
            Applied::Unexpected(found) => {
                let message = format!(
                    "API {version} does not match what this fact expects of `{}`: {found}",
                    fact.path
                );
                let error = Diagnostic::error("stale-fact", message).at(self.location(fact));
                let help = "check if the fact still holds, and update `expect` to what the document says now";
                Err(diagnostics.error(error.help(help)))
            }
        }
    }

    /// Reports each fact that changed nothing in any version.
    ///
    /// # Errors
    ///
    /// There is one.
    pub fn report_unused(
        &self,
        used: &BTreeSet<FactId>,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let mut outcome = Ok(());
        let facts = self.facts.iter().enumerate();
        for (_, fact) in facts.filter(|(index, _)| !used.contains(&FactId(*index))) {
            let message = format!(
                "no version has a `{}` that this fact would change",
                fact.path
            );
            let error = Diagnostic::error("unused-fact", message).at(self.location(fact));
            let help = "if the document now says the same, remove the fact";
            outcome = Err(diagnostics.error(error.help(help)));
        }
        outcome
    }

    /// The topic of a fact: the name of its file, without the folder and the extension.
    pub fn topic(&self, fact: &Fact) -> &str {
        let (file, _) = &self.files[fact.file];
        let name = file.rsplit('/').next().unwrap_or(file);
        name.strip_suffix(".toml").unwrap_or(name)
    }

    /// Where a fact stands, and in which file.
    pub fn location(&self, fact: &Fact) -> Location {
        let (file, text) = &self.files[fact.file];
        Location::in_text(file, text, fact.bytes.clone())
    }
}

/// What an entry changes at each of its paths; a change of several properties is one at each of them.
fn changes(entry: &Entry) -> Result<Vec<(String, Change)>, String> {
    let paths = match &entry.path {
        Paths::One(path) => std::slice::from_ref(path),
        Paths::Several(paths) => paths,
    };
    let mut changes = Vec::new();
    for path in paths {
        match entry.change.get("properties") {
            Some(Value::Object(properties)) if entry.change.len() == 1 => {
                for (name, schema) in properties {
                    let path = property::join(path, name);
                    let change = Map::from_iter([("property".to_owned(), schema.clone())]);
                    changes.push((path.clone(), Change::read(&path, &change)?));
                }
            }
            _ => changes.push((path.clone(), Change::read(path, &entry.change)?)),
        }
    }
    if changes.is_empty() {
        return Err("a fact must have a path and a change".to_owned());
    }
    Ok(changes)
}
