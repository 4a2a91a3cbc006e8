//! What somebody asked for, as it stands in a `vendor.toml`.
//!
//! In: a [`Recipe`], or the text of a `vendor.toml`. Out: the text above its list of files, or the recipe again. Left out on
//! purpose: the list, which `output` writes and reads; and comments, which are not kept.

use super::{PROGRAM, fault};
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::plan::{Style, Visibility};
use crate::select::Roots;
use crate::version::Version;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What is to be vendored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipe {
    /// Of which API.
    pub origin: Origin,
    /// Which models.
    pub roots: Roots,
    /// Who sees them, and whether they have docs.
    pub style: Style,
    /// Whether all is one file, and not one for each type.
    pub is_single_file: bool,
    /// Whether each struct gets a map for keys that the document does not have.
    pub keep_unknown: bool,
}

/// Where the models come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// These versions of an API that the tool knows, sorted.
    Versions(Vec<Version>),
    /// A document of the user's. Paths are relative to the folder of the `vendor.toml`, with `/`.
    Document {
        /// The document.
        file: String,
        /// A file of chosen names.
        names: Option<String>,
    },
}

/// The text as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[allow(dead_code, reason = "it is for people")]
    generator: Option<String>,
    #[serde(default)]
    api: Vec<Version>,
    spec: Option<String>,
    names: Option<String>,
    #[serde(default)]
    models: Vec<String>,
    #[serde(default)]
    operations: Vec<String>,
    #[serde(default)]
    everything: bool,
    visibility: Option<String>,
    #[serde(default = "yes")]
    docs: bool,
    #[serde(default)]
    single_file: bool,
    #[serde(default)]
    keep_unknown: bool,
    #[allow(dead_code, reason = "`output` reads it")]
    #[serde(default)]
    files: BTreeMap<String, String>,
}

fn yes() -> bool {
    true
}

/// Reads the text of a `vendor.toml`, which messages call `file`.
pub fn read_recipe(text: &str, file: &str, diagnostics: &mut Diagnostics) -> Option<Recipe> {
    let written: Written = match toml::from_str(text) {
        Ok(written) => written,
        Err(error) => {
            let place = Place::in_text(file, text, error.span().unwrap_or(0..0));
            diagnostics.push(Diagnostic::error("bad-recipe", error.message()).at(place));
            return None;
        }
    };
    let Written { mut api, .. } = written;
    api.sort();
    api.dedup();
    let origin = match written.spec {
        None if api.is_empty() => {
            let message = "it names neither `api` nor `spec`, of which the models are";
            diagnostics.push(fault("bad-recipe", message, file));
            return None;
        }
        None => Origin::Versions(api),
        Some(spec) => Origin::Document {
            file: spec,
            names: written.names,
        },
    };
    let visibility = written.visibility.as_deref().unwrap_or("pub");
    let visibility = match visibility.parse::<Visibility>() {
        Ok(visibility) => visibility,
        Err(reason) => {
            let message = format!("`visibility` says nothing that Rust knows: {reason}");
            diagnostics.push(fault("bad-recipe", message, file));
            return None;
        }
    };
    let roots = Roots {
        everything: written.everything,
        models: written.models,
        operations: written.operations,
        ..Roots::default()
    };
    if roots.is_empty() {
        let message =
            "it names no `models` and no `operations`, nor does it say `everything = true`";
        diagnostics.push(fault("bad-recipe", message, file));
        return None;
    }
    Some(Recipe {
        origin,
        roots,
        style: Style {
            visibility,
            has_docs: written.docs,
        },
        is_single_file: written.single_file,
        keep_unknown: written.keep_unknown,
    })
}

impl Recipe {
    /// The text of a `vendor.toml` above its list of files. What is as it mostly is, is left out.
    pub fn head(&self) -> String {
        let mut text = format!(
            "# Models that `{PROGRAM} vendor` wrote: what was asked for, and the files that came of it. Other files here are not its own.\n\
             # After a change above the list, `{PROGRAM} vendor --update` on this folder makes the files anew.\n\n"
        );
        let mut add = |key: &str, value: String| {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{key} = {value}");
        };
        add(
            "generator",
            quoted(&format!("{PROGRAM} {}", env!("CARGO_PKG_VERSION"))),
        );
        match &self.origin {
            Origin::Versions(versions) => add("api", list(versions)),
            Origin::Document { file, names } => {
                add("spec", quoted(file));
                if let Some(names) = names {
                    add("names", quoted(names));
                }
            }
        }
        if self.roots.everything {
            add("everything", "true".to_owned());
        }
        for (key, names) in [
            ("models", &self.roots.models),
            ("operations", &self.roots.operations),
        ] {
            if !names.is_empty() {
                add(key, list(names));
            }
        }
        if self.style.visibility != Visibility::default() {
            add("visibility", quoted(&self.style.visibility.to_string()));
        }
        for (key, differs, value) in [
            ("docs", !self.style.has_docs, "false"),
            ("single_file", self.is_single_file, "true"),
            ("keep_unknown", self.keep_unknown, "true"),
        ] {
            if differs {
                add(key, value.to_owned());
            }
        }
        text
    }
}

fn list(items: &[impl ToString]) -> String {
    let items: Vec<_> = items.iter().map(|item| quoted(&item.to_string())).collect();
    format!("[{}]", items.join(", "))
}

/// A text as a basic string of TOML.
fn quoted(text: &str) -> String {
    let mut quoted = "\"".to_owned();
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            _ if character.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(character));
            }
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recipe_is_read_as_it_was_written() {
        let plain = Recipe {
            origin: Origin::Versions(vec!["1.51".parse().unwrap(), "1.55".parse().unwrap()]),
            roots: Roots {
                models: vec!["ImageSummary".into(), "\"\\\u{7}ü\n".into()],
                ..Roots::default()
            },
            style: Style::default(),
            is_single_file: false,
            keep_unknown: false,
        };
        let full = Recipe {
            origin: Origin::Document {
                file: "../api.yaml".into(),
                names: Some("n.toml".into()),
            },
            roots: Roots {
                everything: true,
                models: vec![],
                operations: vec!["ImageList".into()],
                ..Roots::default()
            },
            style: Style {
                visibility: "pub(in crate::a)".parse().unwrap(),
                has_docs: false,
            },
            is_single_file: true,
            keep_unknown: true,
        };
        for recipe in [plain, full] {
            let mut diagnostics = Diagnostics::new();
            let read = read_recipe(&recipe.head(), "vendor.toml", &mut diagnostics);
            assert_eq!(read, Some(recipe), "{diagnostics:?}");
        }
    }

    #[test]
    fn what_is_no_recipe_is_named() {
        for text in [
            "",
            "api = [\"1.51\"]",
            "models = [\"A\"]",
            "api = [\"1\"]\nmodels = [\"A\"]",
            "api = [\"1.51\"]\nmodels = [\"A\"]\nvisibility = \"pub struct X; pub\"",
            "api = [\"1.51\"]\nmodels = [\"A\"]\nother = 1",
            "<<<<<<< HEAD",
        ] {
            let mut diagnostics = Diagnostics::new();
            assert_eq!(read_recipe(text, "f", &mut diagnostics), None, "{text}");
            assert_eq!(diagnostics.error_count(), 1, "{text}");
        }
    }
}
