//! The files of `spec/docker/prose`: our own words, by schema path.
//!
//! An entry is a text, or a map of `text`, `summary` (of operations), `versions` (`1.44-`, `-1.43`, `1.30-1.41` or
//! one version) and `deprecated` (`since` and `use`), or a list of such maps for words that differ by version.

use super::versions::Range;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::Pointer;
use crate::source::Source;
use crate::version::Version;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// All words, by schema path.
#[derive(Debug, Default)]
pub struct Prose {
    sources: Vec<Source>,
    entries: Vec<Entry>,
    by_path: HashMap<String, Vec<EntryId>>,
}

/// An entry of one [`Prose`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EntryId(usize);

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
    /// Reads the files, each with its name.
    pub fn read(
        files: impl IntoIterator<Item = (String, Vec<u8>)>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut prose = Self::default();
        for (name, bytes) in files {
            let Some(source) = Source::read(&name, bytes, diagnostics) else {
                continue;
            };
            prose.file(&source, diagnostics);
            prose.sources.push(source);
        }
        prose
    }

    fn file(&mut self, source: &Source, diagnostics: &mut Diagnostics) {
        let Some(map) = source.tree.as_object() else {
            diagnostics.push(bad(
                source,
                &Pointer::root(),
                "the file has to be a map from schema paths to words",
            ));
            return;
        };
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
                    Err(message) => diagnostics.push(bad(source, &pointer, message)),
                }
            }
            let mut entries = self.at(path).map(|(_, entry)| entry);
            if let Some(first) = entries.find(|entry| entry.source != self.sources.len()) {
                let other = self.sources[first.source].place(&first.pointer);
                diagnostics.push(
                    Diagnostic::error(
                        "prose-twice",
                        format!("there are words for `{path}` in two files"),
                    )
                    .at(source.place(&pointer))
                    .label(other, "the other ones"),
                );
            }
        }
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
            .ok_or("words are a text, a map, or a list of maps")?;
        for (key, value) in map {
            match (key.as_str(), value) {
                ("text", Value::String(text)) => entry.text = Some(text.trim_end().to_owned()),
                ("summary", Value::String(text)) => {
                    entry.summary = Some(text.trim_end().to_owned())
                }
                ("deprecated", value) => entry.deprecated = Some(deprecated(value)?),
                ("versions", Value::String(range)) => {
                    entry.versions = Range::parse(range).ok_or(
                        "`versions` is one of `1.51`, `1.44-`, `-1.43` and `1.30-1.41`, in quotes",
                    )?;
                }
                _ => {
                    return Err(
                        "the keys are `text`, `summary`, `versions` and `deprecated`, the first three with texts",
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

    /// Reports each entry that no version used.
    pub fn report_unused(&self, used: &BTreeSet<EntryId>, diagnostics: &mut Diagnostics) {
        let in_order: BTreeMap<_, _> = self.by_path.iter().collect();
        for (path, ids) in in_order {
            for id in ids.iter().filter(|id| !used.contains(id)) {
                let entry = &self.entries[id.0];
                diagnostics.push(
                    Diagnostic::error("unused-prose", format!("no version has a `{path}` for these words"))
                        .at(self.sources[entry.source].place(&entry.pointer))
                        .help("write the schema path as the docs of the model show it, or remove the words"),
                );
            }
        }
    }
}

fn deprecated(value: &Value) -> Result<Deprecated, &'static str> {
    const FORM: &str =
        "`deprecated` is a map of `since`, a version in quotes, and `use`, what replaces it";
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
    Diagnostic::error("bad-prose", message).at(source.place(pointer))
}
