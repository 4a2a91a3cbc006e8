//! The files of `spec/docker/prose`: our own words, by schema path.
//!
//! An entry is a text, or a map of `text`, `summary` (of operations), `versions` (`1.44-`, `-1.43`, `1.30-1.41` or
//! one version) and `deprecated` (`since` and `use`), or a list of such maps for words that differ by version.

use super::versions::Range;
use crate::diagnostic::{Diagnostic, Diagnostics, Reported};
use crate::import::Deprecated as DocumentsSay;
use crate::pointer::Pointer;
use crate::source::Source;
use crate::version::Version;
use rayon::prelude::*;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};

/// All words, by schema path.
#[derive(Debug, Default)]
pub struct Prose {
    sources: Vec<Source>,
    entries: Vec<Entry>,
    by_path: HashMap<String, Vec<EntryId>>,
    /// What the documents call deprecated.
    documents: DocumentsSay,
    /// The last error in the files, if there is one.
    reported: Option<Reported>,
}

/// An entry of one [`Prose`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EntryId(usize);

/// Entries of one [`Prose`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EntrySet(Vec<bool>);

impl EntrySet {
    /// Adds an entry.
    pub fn insert(&mut self, id: EntryId) {
        if self.0.len() <= id.0 {
            self.0.resize(id.0 + 1, false);
        }
        self.0[id.0] = true;
    }

    /// Returns whether an entry is among them.
    pub fn contains(&self, id: EntryId) -> bool {
        self.0.get(id.0).is_some_and(|is_in| *is_in)
    }

    /// Adds those of another set.
    pub fn union_with(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), false);
        }
        for (is_in, is_in_other) in self.0.iter_mut().zip(&other.0) {
            *is_in |= is_in_other;
        }
    }
}

/// The words for one place, in some versions or in all.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) text: Option<String>,
    pub(super) summary: Option<String>,
    pub(super) deprecated: Option<Deprecated>,
    versions: Range,
    source: usize,
    pointer: Pointer,
}

/// Since when a place should not be used, and what to use instead.
#[derive(Debug)]
pub(super) struct Deprecated {
    pub(super) since: Option<String>,
    pub(super) replacement: Option<String>,
}

impl Prose {
    /// Reads the files, each with its name. After an error the rest is read all the same, see [`Prose::outcome`].
    pub fn read(
        files: impl IntoIterator<Item = (String, Vec<u8>)>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut prose = Self::default();
        let files: Vec<_> = files.into_iter().collect();
        let sources = files.into_par_iter().map(|(name, bytes)| {
            let mut errors = Diagnostics::new();
            (Source::read(&name, bytes, &mut errors), errors)
        });
        for (source, errors) in sources.collect::<Vec<_>>() {
            let read = diagnostics.append(errors).and(source);
            let read = read.and_then(|source| {
                let read = prose.file(&source, diagnostics);
                prose.sources.push(source);
                read
            });
            prose.reported = read.err().or(prose.reported);
        }
        prose
    }

    /// Returns whether all of the files could be read.
    ///
    /// # Errors
    ///
    /// Something in them could not, and was left out.
    pub fn outcome(&self) -> Result<(), Reported> {
        self.reported.map_or(Ok(()), Err)
    }

    fn file(&mut self, source: &Source, diagnostics: &mut Diagnostics) -> Result<(), Reported> {
        let Some(map) = source.tree.as_object() else {
            let message = "the file must be a map from schema paths to descriptions";
            return Err(diagnostics.error(bad(source, &Pointer::root(), message)));
        };
        let mut outcome = Ok(());
        for (path, value) in map {
            let pointer = Pointer::of([path]);
            let parts: Vec<(&Value, Pointer)> = match value {
                Value::Array(list) => list
                    .iter()
                    .enumerate()
                    .map(|(i, part)| (part, pointer.index(i)))
                    .collect(),
                single => vec![(single, pointer.clone())],
            };
            for (value, pointer) in parts {
                match self.entry(value, pointer.clone()) {
                    Ok(entry) => self.add(path, entry),
                    Err(message) => {
                        outcome = Err(diagnostics.error(bad(source, &pointer, message)));
                    }
                }
            }
            let mut entries = self.at(path).map(|(_, entry)| entry);
            if let Some(first) = entries.find(|entry| entry.source != self.sources.len()) {
                let other = self.sources[first.source].location(&first.pointer);
                let message = format!("two files have a description of `{path}`");
                let error = Diagnostic::error("prose-twice", message).at(source.location(&pointer));
                outcome = Err(diagnostics.error(error.label(other, "the other description")));
            }
        }
        outcome
    }

    fn entry(&self, value: &Value, pointer: Pointer) -> Result<Entry, &'static str> {
        let mut entry = Entry {
            text: None,
            summary: None,
            deprecated: None,
            versions: Range::default(),
            source: self.sources.len(),
            pointer,
        };
        if let Value::String(text) = value {
            entry.text = Some(text.trim_end().to_owned());
            return Ok(entry);
        }
        let map = value
            .as_object()
            .ok_or("a description must be a string, a map, or a list of maps")?;
        for (key, value) in map {
            match (key.as_str(), value) {
                ("text", Value::String(text)) => entry.text = Some(text.trim_end().to_owned()),
                ("summary", Value::String(text)) => {
                    entry.summary = Some(text.trim_end().to_owned());
                }
                ("deprecated", value) => entry.deprecated = Some(deprecated(value)?),
                ("versions", Value::String(range)) => {
                    entry.versions = Range::parse(range).ok_or(
                        "`versions` must be of the form `1.51`, `1.44-`, `-1.43` or `1.30-1.41`, in quotes",
                    )?;
                }
                _ => {
                    return Err(
                        "the allowed keys are `text`, `summary`, `versions` and `deprecated`; the first three must be strings",
                    );
                }
            }
        }
        Ok(entry)
    }

    fn add(&mut self, path: &str, entry: Entry) {
        let id = EntryId(self.entries.len());
        self.entries.push(entry);
        self.by_path.entry(path.to_owned()).or_default().push(id);
    }

    fn at(&self, path: &str) -> impl Iterator<Item = (EntryId, &Entry)> {
        let ids = self.by_path.get(path).into_iter().flatten();
        ids.map(|id| (*id, &self.entries[id.0]))
    }

    /// Returns the words for a place in a version.
    pub(super) fn find(&self, path: &str, version: Version) -> Option<(EntryId, &Entry)> {
        self.at(path)
            .find(|(_, entry)| entry.versions.holds(version))
    }

    /// Takes down what the documents call deprecated.
    pub fn set_documents(&mut self, documents: DocumentsSay) {
        self.documents = documents;
    }

    /// What the documents call deprecated.
    pub(super) fn documents(&self) -> &DocumentsSay {
        &self.documents
    }

    /// Compares each date of a deprecation with the documents. `versions` are those taken in, oldest first. A date before the
    /// oldest is nothing that a document could contradict.
    ///
    /// # Errors
    ///
    /// The documents contradict one.
    pub fn check_dates(
        &self,
        versions: &[Version],
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let mut outcome = Ok(());
        let oldest = versions.first().copied();
        let in_order: BTreeMap<_, _> = self.by_path.iter().collect();
        for (path, ids) in in_order {
            let Some(first) = self.documents.first(path) else {
                continue;
            };
            for entry in ids.iter().map(|id| &self.entries[id.0]) {
                let since = entry.deprecated.as_ref().and_then(|it| it.since.as_deref());
                let since = since.and_then(|since| since.parse::<Version>().ok());
                let Some(since) = since.filter(|since| Some(*since) >= oldest && *since != first)
                else {
                    continue;
                };
                let message = format!(
                    "`{path}` is said to be deprecated since {since}, but the documents call it so from {first} on"
                );
                let location = self.sources[entry.source].location(&entry.pointer);
                let error = Diagnostic::error("contradicted-date", message).at(location);
                let help = format!("write `since: \"{first}\"`");
                outcome = Err(diagnostics.error(error.help(help)));
            }
        }
        outcome
    }

    /// Reports each entry that no version used.
    ///
    /// # Errors
    ///
    /// There is one.
    pub fn report_unused(
        &self,
        used: &EntrySet,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        const HELP: &str =
            "write the schema path as the docs of the model show it, or remove the description";
        let mut outcome = Ok(());
        let in_order: BTreeMap<_, _> = self.by_path.iter().collect();
        for (path, ids) in in_order {
            for id in ids.iter().filter(|id| !used.contains(**id)) {
                let entry = &self.entries[id.0];
                let message = format!("no version has a `{path}` for this description");
                let location = self.sources[entry.source].location(&entry.pointer);
                let error = Diagnostic::error("unused-prose", message).at(location);
                outcome = Err(diagnostics.error(error.help(HELP)));
            }
        }
        outcome
    }
}

fn deprecated(value: &Value) -> Result<Deprecated, &'static str> {
    const FORM: &str =
        "`deprecated` must be a map of `since` (a version in quotes) and `use` (the replacement)";
    let map = value.as_object().ok_or(FORM)?;
    let mut deprecated = Deprecated {
        since: None,
        replacement: None,
    };
    for (key, value) in map {
        let text = Some(value.as_str().ok_or(FORM)?.to_owned());
        match key.as_str() {
            "since" => deprecated.since = text,
            "use" => deprecated.replacement = text,
            _ => return Err(FORM),
        }
    }
    Ok(deprecated)
}

fn bad(source: &Source, pointer: &Pointer, message: &str) -> Diagnostic {
    Diagnostic::error("bad-prose", message).at(source.location(pointer))
}
