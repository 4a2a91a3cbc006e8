//! `names.toml`: names that people chose, and words that do not follow the rules.

use super::ident;
use super::prefix::{Prefix, StripPrefix};
use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::ir::Api;
use crate::name::words::{WordTable, words};
use crate::schema_path::{SchemaPath, first_name};
use crate::suggest::help_with_similar;
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

/// Chosen names, by schema path.
#[derive(Clone, Debug, Default)]
pub struct NameOverrides {
    file: String,
    text: String,
    renames: BTreeMap<String, String>,
    /// What the paths of the renames begin with.
    first_steps: BTreeSet<String>,
    /// The table of words.
    pub words: WordTable,
    /// What is taken off the names of definitions, and where that is written.
    strip: StripPrefix,
    strip_location: Option<Location>,
    /// The last error in the file, if there is one.
    reported: Option<Reported>,
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
    #[serde(rename = "strip-prefix")]
    strip_prefix: Option<Spanned<StripPrefix>>,
}

impl NameOverrides {
    /// Reads the file. After an error the rest is used all the same, see [`NameOverrides::outcome`].
    pub fn read(file: &str, text: &str, diagnostics: &mut Diagnostics) -> Self {
        let parsed: File = match toml::from_str(text) {
            Ok(parsed) => parsed,
            Err(error) => {
                let location = Location::in_text(file, text, error.span().unwrap_or(0..0));
                let error = Diagnostic::error("bad-names", error.message()).at(location);
                let error = error.help("the file has two tables, `words` (written = \"spelling\") and `rename` (\"schema path\" = \"name\"), and `strip-prefix` (\"auto\" or prefixes of definitions)");
                return Self {
                    reported: Some(diagnostics.error(error)),
                    ..Self::default()
                };
            }
        };
        let mut named = Self::of(file, text, parsed.words, parsed.rename, diagnostics);
        if let Some(prefix) = parsed.strip_prefix {
            let location = Location::in_text(file, text, prefix.span());
            named.strip(Some(prefix.into_inner()), Some(location));
        }
        named
    }

    /// Returns whether the file could be read, and all of its names are identifiers.
    ///
    /// # Errors
    ///
    /// They are not.
    pub fn outcome(&self) -> Result<(), Reported> {
        self.reported.map_or(Ok(()), Err)
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
                let error = Diagnostic::error("bad-name", format!("`{name}` is not an identifier"));
                let error = error.at(overrides.location(path));
                overrides.reported = Some(diagnostics.error(error));
            }
        }
        overrides.first_steps = rename.keys().map(|path| first_name(path)).collect();
        overrides.renames = rename;
        overrides
    }

    /// Returns whether no name is chosen and no word is spelt otherwise.
    pub fn is_empty(&self) -> bool {
        self.renames.is_empty()
            && self.words == WordTable::default()
            && self.strip == StripPrefix::Nothing
    }

    /// Takes a prefix off the names of definitions.
    pub(crate) fn strip(&mut self, wanted: Option<StripPrefix>, location: Option<Location>) {
        self.strip = wanted.unwrap_or_default();
        self.strip_location = location;
    }

    /// Returns what is taken off the names of a document's definitions.
    pub(super) fn prefix(&self, api: &Api) -> Prefix<'_> {
        self.strip.of_document(api, &self.words)
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

    /// Returns a chosen name as that of a type. One path may name a property and the type of its values.
    pub(super) fn as_type(&self, chosen: &str) -> String {
        if is_camel(chosen) {
            return chosen.to_owned();
        }
        ident::type_name(&words(chosen, &self.words))
    }

    /// Returns a chosen name as that of a variant.
    pub(super) fn as_variant(&self, chosen: &str) -> String {
        if is_camel(chosen) {
            return chosen.to_owned();
        }
        ident::variant_name(&words(chosen, &self.words))
    }

    /// Returns a chosen name as that of a field.
    pub(super) fn as_field(&self, chosen: &str) -> String {
        if chosen.chars().any(char::is_uppercase) {
            return self.field_name(chosen);
        }
        chosen.to_owned()
    }

    /// Reports each prefix that no definition of a document has.
    pub(crate) fn report_unused_prefixes(
        &self,
        api: &Api,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let mut outcome = Ok(());
        for prefix in self.strip.unused(api, &self.words) {
            let message = match prefix.as_str() {
                "auto" => {
                    "the names of the definitions have no word in common at their start".into()
                }
                prefix => format!("no definition begins with `{prefix}`"),
            };
            let mut error = Diagnostic::error("unused-name", message);
            error.primary.clone_from(&self.strip_location);
            let help = "remove the prefix, or write it as the document does";
            outcome = Err(diagnostics.error(error.help(help)));
        }
        outcome
    }

    /// Reports each entry that no version used. The help names those of the `known` schema paths that are alike.
    ///
    /// # Errors
    ///
    /// There is one.
    pub fn report_unused(
        &self,
        used: &UsedNames,
        known: &BTreeSet<&str>,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        const HELP: &str =
            "remove the entry, or write the schema path as the docs of the model show it";
        let mut outcome = Ok(());
        for path in self.renames.keys().filter(|path| !used.contains(*path)) {
            let message = format!("`{path}` does not exist, so it is not renamed");
            let error = Diagnostic::error("unused-name", message).at(self.location(path));
            let help = help_with_similar("paths", path, known.iter().copied(), HELP);
            outcome = Err(diagnostics.error(error.help(help)));
        }
        outcome
    }

    fn location(&self, path: &str) -> Location {
        let quoted = format!("{path:?}");
        let at = self
            .text
            .find(&quoted)
            .or_else(|| self.text.find(path))
            .unwrap_or(0);
        Location::in_text(&self.file, &self.text, at..at + quoted.len())
    }
}

/// Whether a name has the case of a type. Alphabets without case have it too.
fn is_camel(name: &str) -> bool {
    let inner = name.trim_end_matches('_');
    !name.starts_with(char::is_lowercase) && !inner.contains('_')
}
