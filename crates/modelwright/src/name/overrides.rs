//! `names.toml`: names that people chose, and words that do not follow the rules.
//!
//! In: the file's text. Out: a [`NameOverrides`], and, when all versions have been named, an error for each entry that
//! nothing used. Left out on purpose: facts about the API; a name is a matter of taste, a fact is not.

use super::ident;
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::name::words::{WordTable, words};
use crate::schema_path::{SchemaPath, first_name};
use std::collections::{BTreeMap, BTreeSet};

/// Chosen names, by schema path.
#[derive(Debug, Default)]
pub struct NameOverrides {
    file: String,
    text: String,
    renames: BTreeMap<String, String>,
    /// What the paths of the renames begin with.
    first_steps: BTreeSet<String>,
    /// The table of words.
    pub words: WordTable,
}

/// The schema paths of the places that got a chosen name.
pub type UsedNames = BTreeSet<String>;

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
        let overrides = Self {
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
        Self::of(file, text, parsed.words, parsed.rename, diagnostics)
    }

    /// The names of a file that has been read.
    pub fn of(
        file: &str,
        text: &str,
        words: BTreeMap<String, String>,
        rename: BTreeMap<String, String>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut overrides = Self {
            file: file.to_owned(),
            text: text.to_owned(),
            ..Self::default()
        };
        for (written, spelt) in &words {
            overrides.words.add(written, spelt);
        }
        for (path, name) in &rename {
            if !ident::is_identifier(name) {
                diagnostics.push(
                    Diagnostic::error("bad-name", format!("`{name}` is not an identifier"))
                        .at(overrides.place(path)),
                );
            }
        }
        overrides.first_steps = rename.keys().map(|path| first_name(path)).collect();
        overrides.renames = rename;
        overrides
    }

    /// Returns the chosen name for a place, and adds the place to `used` if there is one.
    pub(super) fn name(&self, path: &SchemaPath, used: &mut UsedNames) -> Option<&str> {
        // Few models are renamed, and writing out every path to look it up would be most of the work of naming.
        let is_odd = || self.first_steps.contains("");
        if !self.first_steps.contains(path.first_name()) && !is_odd() {
            return None;
        }
        let name = self.renames.get(path.as_str())?;
        used.insert(path.to_string());
        Some(name)
    }

    /// Returns the name of a field with this key, by the rules.
    pub(super) fn field_name(&self, key: &str) -> String {
        ident::field_name(&words(key, &self.words))
    }

    /// Reports each entry that no version used.
    pub fn report_unused(&self, used: &UsedNames, diagnostics: &mut Diagnostics) {
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
        let quoted = format!("{path:?}");
        let at = self
            .text
            .find(&quoted)
            .or_else(|| self.text.find(path))
            .unwrap_or(0);
        Place::in_text(&self.file, &self.text, at..at + quoted.len())
    }
}
