//! The file `spec/docker/overrides/facts.toml`: where a real engine contradicts the document.
//!
//! In: the file's text. Out: [`Facts`], to be applied to each version, and, when all have been, an error for each entry
//! that found nothing to change. An entry says where (a schema path, and versions if not all), what the document says
//! there, what is true, why, and which recorded reply shows it. Left out on purpose: what a change does to the document
//! (`change`) and whether the reply shows it (`evidence`).

use super::change::{Applied, Change};
use super::versions::Range;
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::ir::Availability;
use crate::schema_path::SchemaPath;
use crate::version::Version;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::cell::Cell;
use std::collections::HashMap;

/// All facts, by the schema path of the place that they change.
#[derive(Debug, Default)]
pub struct Facts {
    file: String,
    text: String,
    facts: Vec<Fact>,
    by_site: HashMap<String, Vec<usize>>,
    older_copies: Vec<OlderCopy>,
}

/// A version whose document lacks corrections that were made to those of its neighbours.
#[derive(Debug)]
pub struct OlderCopy {
    /// The version.
    pub version: Version,
    /// How that is known.
    pub reason: String,
    bytes: std::ops::Range<usize>,
}

/// One fact.
#[derive(Debug)]
pub struct Fact {
    /// The schema path, as the entry has it.
    pub path: String,
    /// What is true instead.
    pub change: Change,
    /// Why, in words.
    pub reason: String,
    /// Which replies show it: `folder/file.json#/pointer`, or `folder/file.ndjson:line#/pointer`.
    pub evidence: Vec<String>,
    expect: Map<String, Value>,
    versions: Range,
    bytes: std::ops::Range<usize>,
    used: Cell<bool>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    fact: Vec<toml::Spanned<Entry>>,
    #[serde(default, rename = "older-copy")]
    older_copy: Vec<toml::Spanned<OlderCopyEntry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OlderCopyEntry {
    version: Version,
    reason: String,
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
    evidence: Vec<String>,
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
                        .help("each `[[fact]]` has path, change, reason and evidence, and may have expect and versions; each `[[older-copy]]` has version and reason"),
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
        facts.older_copies = parsed
            .older_copy
            .into_iter()
            .map(|entry| {
                let bytes = entry.span();
                let OlderCopyEntry { version, reason } = entry.into_inner();
                OlderCopy {
                    version,
                    reason,
                    bytes,
                }
            })
            .collect();
        facts
    }

    /// The versions whose documents are older copies.
    pub fn older_copies(&self) -> &[OlderCopy] {
        &self.older_copies
    }

    /// An error for each older copy that differs from its neighbours in nothing that comes or goes.
    ///
    /// `known` are all versions, oldest first.
    pub fn report_unused_copies(
        &self,
        availability: &Availability,
        known: &[Version],
        diagnostics: &mut Diagnostics,
    ) {
        for copy in &self.older_copies {
            let place = known.iter().position(|version| *version == copy.version);
            if !place.is_some_and(|place| availability.is_cut_by(place, known.len())) {
                diagnostics.push(
                    Diagnostic::error(
                        "unused-fact",
                        format!("nothing comes or goes for API {} alone", copy.version),
                    )
                    .at(Place::in_text(&self.file, &self.text, copy.bytes.clone()))
                    .help("its document may have been corrected by now: then remove the entry"),
                );
            }
        }
    }

    fn add(&mut self, fact: Fact) {
        let site = fact.change.site(&fact.path).to_owned();
        self.by_site.entry(site).or_default().push(self.facts.len());
        self.facts.push(fact);
    }

    /// All of them, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Fact> {
        self.facts.iter()
    }

    /// Changes the node at a path as the facts for it say. The facts about a body are about its schema.
    pub(super) fn apply(
        &self,
        path: &SchemaPath,
        is_body: bool,
        node: &mut Value,
        version: Version,
        diagnostics: &mut Diagnostics,
    ) {
        let Some(indices) = self.by_site.get(path.as_str()) else {
            return;
        };
        let facts = indices.iter().map(|index| &self.facts[*index]);
        for fact in facts.filter(|fact| fact.versions.holds(version)) {
            if is_body {
                let content = node.get_mut("content").and_then(Value::as_object_mut);
                for media in content.into_iter().flat_map(Map::values_mut) {
                    if let Some(schema) = media.get_mut("schema") {
                        self.apply_one(fact, schema, version, diagnostics);
                    }
                }
            } else {
                self.apply_one(fact, node, version, diagnostics);
            }
        }
    }

    fn apply_one(
        &self,
        fact: &Fact,
        node: &mut Value,
        version: Version,
        diagnostics: &mut Diagnostics,
    ) {
        match fact.change.apply(&fact.path, &fact.expect, node) {
            Applied::Changed => fact.used.set(true),
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
    }

    /// An error for each fact that changed nothing in any version.
    pub fn report_unused(&self, diagnostics: &mut Diagnostics) {
        for fact in self.facts.iter().filter(|fact| !fact.used.get()) {
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
        return Err("a fact needs a reason, and a recorded reply that shows it".to_owned());
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
        used: Cell::new(false),
    })
}
