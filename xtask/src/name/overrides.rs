//! `names.toml`: names that people chose, and words that do not follow the rules.
//!
//! In: the file's text. Out: a [`NameOverrides`], and, when all versions have been named, an error for each entry that
//! nothing used. Left out on purpose: facts about the API; a name is a matter of taste, a fact is not.

use super::ident;
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::name::words::WordTable;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// Chosen names, by schema path.
#[derive(Debug, Default)]
pub struct NameOverrides {
    file: String,
    text: String,
    renames: BTreeMap<String, String>,
    used: RefCell<BTreeSet<String>>,
    /// The table of words.
    pub words: WordTable,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    words: BTreeMap<String, String>,
    #[serde(default)]
    rename: BTreeMap<String, String>,
}

impl NameOverrides {
    /// Reads the file.
    pub fn read(file: &str, text: &str, diagnostics: &mut Diagnostics) -> Self {
        let mut overrides = Self {
            file: file.to_owned(),
            text: text.to_owned(),
            ..Self::default()
        };
        let parsed: File = match toml::from_str(text) {
            Ok(parsed) => parsed,
            Err(error) => {
                let bytes = error.span().unwrap_or(0..0);
                diagnostics.push(
                    Diagnostic::error("bad-names", error.message().to_owned())
                        .at(Place::in_text(file, text, bytes))
                        .help("it has two tables: `words`, as written = \"spelt\", and `rename`, \"schema path\" = \"name\""),
                );
                return overrides;
            }
        };
        for (written, spelt) in &parsed.words {
            overrides.words.add(written, spelt);
        }
        for (path, name) in &parsed.rename {
            if !ident::is_identifier(name) {
                diagnostics.push(
                    Diagnostic::error("bad-name", format!("`{name}` is not an identifier"))
                        .at(overrides.place(path)),
                );
            }
        }
        overrides.renames = parsed.rename;
        overrides
    }

    /// The chosen name for a place.
    pub fn name(&self, path: &str) -> Option<&str> {
        let name = self.renames.get(path)?;
        self.used.borrow_mut().insert(path.to_owned());
        Some(name)
    }

    /// An error for each entry that no version used.
    pub fn report_unused(&self, diagnostics: &mut Diagnostics) {
        let used = self.used.borrow();
        for path in self.renames.keys().filter(|path| !used.contains(*path)) {
            diagnostics.push(
                Diagnostic::error(
                    "unused-name",
                    format!("nothing is called `{path}`, so it is not renamed"),
                )
                .at(self.place(path))
                .help(
                    "remove the entry, or write the schema path as the docs of the model show it",
                ),
            );
        }
    }

    fn place(&self, path: &str) -> Place {
        let quoted = toml::Value::String(path.to_owned()).to_string();
        let at = self
            .text
            .find(&quoted)
            .or_else(|| self.text.find(path))
            .unwrap_or(0);
        Place::in_text(&self.file, &self.text, at..at + quoted.len())
    }
}
