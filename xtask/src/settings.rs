//! The settings file of `gen --spec`: what a user wants otherwise than the document alone would give it.
//!
//! In: TOML. Out: [`Settings`], and, when the document has been read, an error for each entry that nothing used. What a
//! person writes here becomes code, so each entry has to be a path or an attribute and nothing more. A derive that describes
//! the JSON of a type is refused: it would describe what serde's derives do, while models are read by their tables. Left out
//! on purpose: facts about an API, which belong into its document.

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::name::NameOverrides;
use crate::schema_path::SchemaPath;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use toml::Spanned;

/// What a user wants.
#[derive(Debug, Default)]
pub struct Settings {
    /// Whether each struct has a map for keys that the document does not have.
    pub keep_unknown: bool,
    /// Chosen names.
    pub names: NameOverrides,
    file: String,
    text: String,
    types: BTreeMap<String, (Substitute, Range<usize>)>,
    derives: Extras,
    attributes: Extras,
    used: RefCell<BTreeSet<(&'static str, String)>>,
}

/// Derives or attributes by schema path; `*` is every model.
type Extras = BTreeMap<String, (Vec<String>, Range<usize>)>;

/// A type of somebody else's, in place of that of a format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Substitute {
    /// Its path.
    pub path: String,
    /// Whether it has `Eq`.
    pub eq: bool,
    /// Whether it has `Hash`.
    pub hash: bool,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    #[serde(default)]
    keep_unknown: bool,
    #[serde(default)]
    words: BTreeMap<String, String>,
    #[serde(default)]
    rename: BTreeMap<String, String>,
    #[serde(default)]
    types: BTreeMap<Spanned<String>, Type>,
    #[serde(default)]
    derives: BTreeMap<Spanned<String>, Vec<String>>,
    #[serde(default)]
    attributes: BTreeMap<Spanned<String>, Vec<String>>,
}

#[derive(serde::Deserialize)]
#[serde(untagged)]
enum Type {
    Path(String),
    With(With),
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct With {
    path: String,
    #[serde(default)]
    eq: bool,
    #[serde(default)]
    hash: bool,
}

const HELP: &str = "it may have `keep-unknown = true` and the tables `words`, `rename`, `types` (format = \"path::Type\"), \
                    `derives` and `attributes` (\"schema path\" or \"*\" = [\"…\"])";

/// What every model has from its table, or derives already.
const ALREADY_THERE: [&str; 8] = [
    "Clone",
    "Debug",
    "Default",
    "PartialEq",
    "Eq",
    "Hash",
    "Serialize",
    "Deserialize",
];

/// Derives that describe the JSON as serde's derives would write it.
const DESCRIBE_JSON: [&str; 6] = [
    "JsonSchema",
    "ToSchema",
    "TS",
    "Type",
    "Apiv2Schema",
    "OpenApi",
];

impl Settings {
    /// Reads the file.
    pub fn read(file: &str, text: &str, diagnostics: &mut Diagnostics) -> Self {
        let mut settings = Self {
            file: file.to_owned(),
            text: text.to_owned(),
            ..Self::default()
        };
        let parsed: File = match toml::from_str(text) {
            Ok(parsed) => parsed,
            Err(error) => {
                let place = settings.place(error.span().unwrap_or(0..0));
                let message = error.message().to_owned();
                let fault = Diagnostic::error("bad-settings", message).at(place);
                diagnostics.push(fault.help(HELP));
                return settings;
            }
        };
        settings.keep_unknown = parsed.keep_unknown;
        settings.names = NameOverrides::of(file, text, parsed.words, parsed.rename, diagnostics);
        for (format, ty) in parsed.types {
            let (path, eq, hash) = match ty {
                Type::Path(path) => (path, false, false),
                Type::With(with) => (with.path, with.eq, with.hash),
            };
            let span = format.span();
            if !is_path(&path) {
                settings.refuse(
                    &span,
                    &format!("`{path}` is not the path of a type"),
                    diagnostics,
                );
            }
            let substitute = Substitute { path, eq, hash };
            settings
                .types
                .insert(format.into_inner(), (substitute, span));
        }
        for (path, derives) in parsed.derives {
            for derive in &derives {
                if let Some(fault) = fault_of_derive(derive) {
                    settings.refuse(&path.span(), &fault, diagnostics);
                }
            }
            let span = path.span();
            settings.derives.insert(path.into_inner(), (derives, span));
        }
        for (path, attributes) in parsed.attributes {
            for attribute in attributes.iter().filter(|text| !is_attribute(text)) {
                let fault = format!(
                    "`{}` is not what stands between `#[` and `]`",
                    attribute.escape_debug()
                );
                settings.refuse(&path.span(), &fault, diagnostics);
            }
            let span = path.span();
            settings
                .attributes
                .insert(path.into_inner(), (attributes, span));
        }
        settings
    }

    /// What stands in place of the type of a format.
    pub fn substitute(&self, format: &str) -> Option<&Substitute> {
        let (substitute, _) = self.types.get(format)?;
        self.used.borrow_mut().insert(("types", format.to_owned()));
        Some(substitute)
    }

    /// The attributes that a model gets besides its own, each as it stands between `#[` and `]`.
    ///
    /// `derived` is what it derives anyway.
    pub fn attributes(&self, path: &SchemaPath, derived: &[&str]) -> Vec<String> {
        let mut found = self.extras("attributes", &self.attributes, path);
        let mut derives = self.extras("derives", &self.derives, path);
        derives.retain(|derive| !derived.contains(&derive.as_str()));
        if !derives.is_empty() {
            found.push(format!("derive({})", derives.join(", ")));
        }
        found
    }

    fn extras(&self, table: &'static str, extras: &Extras, path: &SchemaPath) -> Vec<String> {
        let mut found = Vec::new();
        for key in ["*", path.as_str()] {
            if let Some((texts, _)) = extras.get(key) {
                self.used.borrow_mut().insert((table, key.to_owned()));
                found.extend(
                    texts
                        .iter()
                        .filter(|text| !found.contains(*text))
                        .cloned()
                        .collect::<Vec<_>>(),
                );
            }
        }
        found
    }

    /// An error for each entry that nothing used.
    pub fn report_unused(&self, diagnostics: &mut Diagnostics) {
        self.names.report_unused(diagnostics);
        let used = self.used.borrow();
        let types = self
            .types
            .iter()
            .map(|(key, (_, span))| ("types", key, span));
        let derives = self
            .derives
            .iter()
            .map(|(key, (_, span))| ("derives", key, span));
        let attributes = self
            .attributes
            .iter()
            .map(|(key, (_, span))| ("attributes", key, span));
        for (table, key, span) in types.chain(derives).chain(attributes) {
            if used.contains(&(table, key.clone())) {
                continue;
            }
            let (message, help) = match table {
                "types" => (
                    format!("no value of the document has the format `{key}`"),
                    "remove the entry, or write the format as the document does",
                ),
                _ => (
                    format!("no model is called `{key}`"),
                    "remove the entry, or write the schema path as the docs of the model show it",
                ),
            };
            let fault = Diagnostic::error("unused-setting", message).at(self.place(span.clone()));
            diagnostics.push(fault.help(help));
        }
    }

    fn refuse(&self, span: &Range<usize>, message: &str, diagnostics: &mut Diagnostics) {
        let fault = Diagnostic::error("bad-setting", message).at(self.place(span.clone()));
        diagnostics.push(fault);
    }

    fn place(&self, span: Range<usize>) -> Place {
        Place::in_text(&self.file, &self.text, span)
    }
}

fn fault_of_derive(derive: &str) -> Option<String> {
    let last = derive.rsplit("::").next().unwrap_or_default();
    if !is_path(derive) || derive.contains(['<', ' ', ',']) {
        Some(format!("`{derive}` is not the path of a derive"))
    } else if ALREADY_THERE.contains(&last) {
        Some(format!("models have `{last}` already, where it holds"))
    } else if DESCRIBE_JSON.contains(&last) {
        Some(format!(
            "`{derive}` would describe another JSON than that of the models, which have a table instead of serde's attributes"
        ))
    } else {
        None
    }
}

/// Whether a text is a path of identifiers, with types between angle brackets at most.
fn is_path(text: &str) -> bool {
    let is_plain =
        |part: &str| part.is_empty() || crate::name::ident::is_identifier(part) || part == "crate";
    let known = |c: char| c.is_alphanumeric() || "_:<>, ".contains(c);
    let parts = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
    text.starts_with(|c: char| c.is_alphabetic() || c == ':')
        && text.chars().all(known)
        && parts.into_iter().all(is_plain)
        && text.matches('<').count() == text.matches('>').count()
}

/// Whether a text may stand between `#[` and `]`: a path, and then anything in which all brackets are closed.
fn is_attribute(text: &str) -> bool {
    let mut open = Vec::new();
    let mut is_quoted = false;
    for c in text.chars() {
        match c {
            _ if c.is_control() => return false,
            '"' => is_quoted = !is_quoted,
            // Whether the next quote ends the text would be another question.
            '\\' => return false,
            _ if is_quoted => {}
            '(' | '[' | '{' => open.push(c),
            ')' | ']' | '}' => {
                let pair = [('(', ')'), ('[', ']'), ('{', '}')];
                if !open.pop().is_some_and(|before| pair.contains(&(before, c))) {
                    return false;
                }
            }
            _ => {}
        }
    }
    let starts = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    starts && open.is_empty() && !is_quoted && !text.contains("//") && !text.contains("/*")
}
