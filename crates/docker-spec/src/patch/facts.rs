//! The file `spec/docker/overrides/facts.toml`: where a real engine contradicts the document.
//!
//! In: the file's text. Out: [`Facts`], to be applied to each version, and, when all have been, an error for each entry
//! that found nothing to change. An entry says where (a schema path, and versions if not all), what the document says
//! there, what is true, why, and on what evidence. Left out on purpose: what a change does to the document
//! (`change`) and whether the evidence shows it (`evidence`).

use super::change::{Applied, Change};
use super::evidence::Evidence;
use super::versions::Range;
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::schema_path::SchemaPath;
use crate::version::Version;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::{BTreeSet, HashMap};

/// All facts, by the schema path of the place that they change.
#[derive(Debug, Default)]
pub struct Facts {
    file: String,
    text: String,
    facts: Vec<Fact>,
    by_site: HashMap<String, Vec<FactId>>,
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
    expect: Map<String, Value>,
    versions: Range,
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
    path: String,
    #[serde(default)]
    versions: Option<String>,
    #[serde(default)]
    expect: Map<String, Value>,
    change: Map<String, Value>,
    reason: String,
    evidence: Vec<Evidence>,
}

impl Facts {
    /// Reads the file.
    pub fn read(file: &str, text: &str, diagnostics: &mut Diagnostics) -> Self {
        let mut facts = Self {
            file: file.to_owned(),
            text: text.to_owned(),
            ..Self::default()
        };
        let parsed: File = match toml::from_str(text) {
            Ok(parsed) => parsed,
            Err(error) => {
                let bytes = error.span().unwrap_or(0..0);
                diagnostics.push(
                    Diagnostic::error("bad-facts", error.message().to_owned())
                        .at(Place::in_text(file, text, bytes))
                        .help("each `[[fact]]` has path, change, reason and evidence, and may have expect and versions"),
                );
                return facts;
            }
        };
        for entry in parsed.fact {
            let bytes = entry.span();
            match fact(entry.into_inner(), bytes.clone()) {
                Ok(fact) => facts.add(fact),
                Err(message) => diagnostics.push(
                    Diagnostic::error("bad-facts", message).at(Place::in_text(file, text, bytes)),
                ),
            }
        }
        facts
    }

    fn add(&mut self, fact: Fact) {
        let site = fact.change.site(&fact.path).to_owned();
        self.by_site
            .entry(site)
            .or_default()
            .push(FactId(self.facts.len()));
        self.facts.push(fact);
    }

    /// All of them, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Fact> {
        self.facts.iter()
    }

    /// Changes the node at a path as the facts for it say, and adds those that changed it to `used`.
    ///
    /// The facts about a body are about its schema.
    pub(super) fn apply(
        &self,
        (path, is_body): (&SchemaPath, bool),
        node: &mut Value,
        version: Version,
        used: &mut BTreeSet<FactId>,
        diagnostics: &mut Diagnostics,
    ) {
        let Some(ids) = self.by_site.get(path.as_str()) else {
            return;
        };
        let facts = ids.iter().map(|id| (*id, &self.facts[id.0]));
        for (id, fact) in facts.filter(|(_, fact)| fact.versions.holds(version)) {
            let mut apply = |node: &mut Value| {
                if self.apply_one(fact, node, version, diagnostics) {
                    used.insert(id);
                }
            };
            if is_body {
                let content = node.get_mut("content").and_then(Value::as_object_mut);
                let media = content.into_iter().flat_map(Map::values_mut);
                media
                    .filter_map(|media| media.get_mut("schema"))
                    .for_each(apply);
            } else {
                apply(node);
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
    ) -> bool {
        match fact.change.apply(&fact.path, &fact.expect, node) {
            Applied::Changed => return true,
            Applied::AlreadyTrue | Applied::NotThere => {}
            Applied::Unexpected(found) => diagnostics.push(
                Diagnostic::error(
                    "stale-fact",
                    format!("API {version} does not say of `{}` what this fact expects: {found}", fact.path),
                )
                .at(self.place(fact))
                .help("see whether the fact still holds, and write what the document says now under `expect`"),
            ),
        }
        false
    }

    /// Reports each fact that changed nothing in any version.
    pub fn report_unused(&self, used: &BTreeSet<FactId>, diagnostics: &mut Diagnostics) {
        let facts = self.facts.iter().enumerate();
        for (_, fact) in facts.filter(|(index, _)| !used.contains(&FactId(*index))) {
            diagnostics.push(
                Diagnostic::error(
                    "unused-fact",
                    format!(
                        "no version has a `{}` that this fact would change",
                        fact.path
                    ),
                )
                .at(self.place(fact))
                .help("the document may say the same by now: then remove the fact"),
            );
        }
    }

    /// Where a fact stands in the file.
    pub fn place(&self, fact: &Fact) -> Place {
        Place::in_text(&self.file, &self.text, fact.bytes.clone())
    }
}

fn fact(entry: Entry, bytes: std::ops::Range<usize>) -> Result<Fact, String> {
    let versions = match &entry.versions {
        None => Range::default(),
        Some(text) => Range::parse(text)
            .ok_or("`versions` is one of `1.51`, `1.44-`, `-1.43` and `1.30-1.41`".to_owned())?,
    };
    if entry.reason.trim().is_empty() || entry.evidence.is_empty() {
        return Err("a fact needs a reason and evidence that shows it".to_owned());
    }
    let change = Change::read(&entry.path, &entry.change)?;
    Ok(Fact {
        path: entry.path,
        change,
        reason: entry.reason,
        evidence: entry.evidence,
        expect: entry.expect,
        versions,
        bytes,
    })
}
