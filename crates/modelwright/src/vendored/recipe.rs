//! What somebody asked for, as it stands in a `vendor.toml`.

use super::{PROGRAM, error};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::settings::{ConfigSource, Settings, similar_settings};
use crate::version::Version;
use serde::{Deserialize, Serialize};
use toml::Spanned;
use toml::de::{DeTable, Deserializer};

/// What is to be vendored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recipe {
    /// Of which API.
    pub origin: Origin,
    /// What of it, and in which form.
    pub config: Config,
    /// Where the config was read from.
    pub source: ConfigSource,
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

impl Default for Origin {
    fn default() -> Self {
        Self::Versions(Vec::new())
    }
}

/// The keys of a `vendor.toml` that are not those of a [`Config`].
#[derive(Default, Deserialize, Serialize)]
struct OwnKeys {
    #[serde(skip_serializing_if = "Option::is_none")]
    generator: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    api: Vec<Version>,
    #[serde(skip_serializing_if = "Option::is_none")]
    spec: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    names: Option<String>,
}

/// The names of [`OwnKeys`], and of the list of files, which `output` reads.
const OWN_KEYS: [&str; 5] = ["generator", "api", "spec", "names", "files"];

/// Reads the text of a `vendor.toml`, which messages call `file`.
///
/// # Errors
///
/// It is of another form, says of no API what is wanted, or has settings that cannot be read.
pub fn read_recipe(
    text: &str,
    file: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Recipe, Reported> {
    let source = ConfigSource::new(file, text);
    let (own, config) = parse(text).map_err(|error| {
        let location = Location::in_text(file, text, error.span().unwrap_or(0..0));
        let bad = Diagnostic::error("bad-recipe", error.message()).at(location);
        diagnostics.error(match similar_settings(error.message()) {
            Some(help) => bad.help(help),
            None => bad,
        })
    })?;
    let OwnKeys { mut api, .. } = own;
    api.sort();
    api.dedup();
    let origin = match own.spec {
        None if api.is_empty() => {
            let message = "it has neither `api` nor `spec`, the source of the models";
            return Err(diagnostics.error(error("bad-recipe", message, file)));
        }
        None => Origin::Versions(api),
        Some(_) if own.names.is_some() && config.has_names() => {
            let message =
                "`names` is a file of names, so `words`, `rename` and `strip-prefix` belong in it";
            let names = source.key(&["names"]).expect("it was just read");
            let error = Diagnostic::error("bad-recipe", message);
            return Err(diagnostics.error(error.at(names)));
        }
        Some(spec) => Origin::Document {
            file: spec,
            names: own.names,
        },
    };
    if config.names_nothing() {
        let message =
            "it names no `models`, `operations` or `tags`, nor does it say `everything = true`";
        return Err(diagnostics.error(error("bad-recipe", message, file)));
    }
    Settings::of(&config, source.clone(), diagnostics)?;
    Ok(Recipe {
        origin,
        config,
        source,
    })
}

/// Reads both halves of the file, of which each refuses what it does not know.
fn parse(text: &str) -> Result<(OwnKeys, Config), toml::de::Error> {
    let document = DeTable::parse(text)?;
    let span = document.span();
    let (mut own, mut config) = (DeTable::new(), DeTable::new());
    for (key, value) in document.into_inner() {
        let is_own = OWN_KEYS.contains(&key.get_ref().as_ref());
        let half = if is_own { &mut own } else { &mut config };
        half.insert(key, value);
    }
    let half = |table| Deserializer::from(Spanned::new(span.clone(), table));
    let own = OwnKeys::deserialize(half(own))?;
    let config = Config::deserialize(half(config))?;
    Ok((own, config))
}

impl Recipe {
    /// Returns the text of a `vendor.toml` above its list of files. Entries that equal their default are left out.
    ///
    /// # Panics
    ///
    /// Never: what a recipe holds can always be written as TOML.
    pub fn head(&self) -> String {
        let mut own = OwnKeys {
            generator: Some(format!("{PROGRAM} {}", env!("CARGO_PKG_VERSION"))),
            ..OwnKeys::default()
        };
        match &self.origin {
            Origin::Versions(versions) => own.api.clone_from(versions),
            Origin::Document { file, names } => {
                own.spec = Some(file.clone());
                own.names.clone_from(names);
            }
        }
        let own = toml::to_string(&own).expect("texts and versions can be written");
        let config =
            toml::to_string(&self.config).expect("texts and tables of them can be written");
        format!(
            "# Models written by `{PROGRAM} vendor`: the request and the generated files. Other files in this directory are not touched.\n\
             # After changing the request above the list, run `{PROGRAM} vendor --update` on this directory to regenerate the files.\n\n{own}{config}"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{SerdeForm, Validator};

    #[test]
    fn a_recipe_comes_back_as_it_was_written() {
        let plain = Recipe {
            origin: Origin::Versions(vec!["1.51".parse().unwrap()]),
            config: Config::new().model("ImageSummary").model("\"\\\u{7}ü\n"),
            ..Recipe::default()
        };
        let config = Config::new()
            .everything()
            .operation("ImageList")
            .tag("Image");
        let config = config
            .visibility("pub(in crate::a)")
            .no_docs()
            .single_file();
        let config = config.keep_unknown().unsigned().no_timestamps();
        let config = config
            .map("std::collections::HashMap")
            .format_type("uuid", "u::Uuid");
        let named = Recipe {
            origin: Origin::Document {
                file: "api.yaml".into(),
                names: None,
            },
            config: config.clone().word("IPAM", "Ipam").rename("A.b", "c"),
            ..Recipe::default()
        };
        let full = Recipe {
            origin: Origin::Document {
                file: "../api.yaml".into(),
                names: Some("n.toml".into()),
            },
            config: config
                .serde(SerdeForm::Derive)
                .validate(Validator::Garde)
                .derive("*", "a::B")
                .attribute("A", "cfg(unix)"),
            ..Recipe::default()
        };
        for recipe in [plain, named, full] {
            let mut diagnostics = Diagnostics::new();
            let head = recipe.head();
            let read = read_recipe(&head, "vendor.toml", &mut diagnostics);
            let expected = Recipe {
                source: ConfigSource::new("vendor.toml", &head),
                ..recipe
            };
            assert_eq!(read, Ok(expected), "{diagnostics:?}");
        }
    }

    #[test]
    fn keys_as_older_versions_wrote_them_are_read() {
        let text = "api = ['1.51']\neverything = true\nsingle_file = true\nkeep_unknown = true";
        let read = read_recipe(text, "vendor.toml", &mut Diagnostics::new());
        let config = Config::new().everything().single_file().keep_unknown();
        assert_eq!(read.map(|recipe| recipe.config), Ok(config));
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
            "api = [\"1.51\"]\nmodels = [\"A\"]\nderives = { A = [\"Clone\"] }",
            "spec = \"a\"\nnames = \"n\"\nmodels = [\"A\"]\nrename = { A = \"B\" }",
            "<<<<<<< HEAD",
        ] {
            let mut diagnostics = Diagnostics::new();
            assert!(read_recipe(text, "f", &mut diagnostics).is_err(), "{text}");
            assert_eq!(diagnostics.iter().count(), 1, "{text}");
        }
    }

    #[test]
    fn an_error_says_where_it_is() {
        let text = "api = ['1.51']\nmodels = ['A']\n\n[derives]\nA = ['a b']\n";
        let mut diagnostics = Diagnostics::new();
        assert!(read_recipe(text, "f", &mut diagnostics).is_err());
        let error = diagnostics.iter().next().unwrap();
        let location = error.primary.as_ref().unwrap();
        assert_eq!((error.code, location.line), ("bad-setting", 5));
    }
}
