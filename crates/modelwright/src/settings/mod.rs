//! What a config means for a document: its entries as names, types, derives and attributes.
//!
//! In: a [`Config`], and where it was read from. Out: [`Settings`], and, when the document has been read, an error for each entry
//! that nothing used. What a person writes in a config becomes code, so each entry has to be a path or an attribute and
//! nothing more. A derive that describes the JSON of a type needs models with serde's derives: it reads the attributes of these,
//! while other models are read by their tables. Left out on purpose: facts about an API, which belong into its document.

mod checks;
mod misfits;
mod source;
mod used;

pub(crate) use self::misfits::warn_of_unchecked;
pub use self::source::ConfigSource;

use self::source::located;
use crate::config::{Config, ForeignType};
use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::ir::{Api, ModelId};
use crate::name::NameOverrides;
use crate::plan::{
    AttributeCode, Choices, MapType, Patched, PathCode, SerdeForm, Style, Substitute, Validator,
};
use crate::schema_path::SchemaPath;
use crate::select::{RootKind, Roots};
use crate::suggest::{similar, suggest};
use std::collections::{BTreeMap, BTreeSet};

/// What a config may have, for the help of messages.
const HELP: &str = "it may have `keep-unknown`, `single-file`, `unsigned`, `defaults`, `docs`, `timestamps`, `requests` and `everything` (true or false), `visibility`, `serde` (\"table\" or \"derive\"), `validate` (\"garde\"), `map`, `allow-files` (a directory), `strip-prefix` (\"auto\" or prefixes), the lists `operations`, `tags`, `models` and `patch`, and the tables `words`, `rename`, \
                    `types` (format = \"path::Type\"), `replace` (\"schema path\" = \"path::Type\"), `derives` and `attributes` (\"schema path\" or \"*\" = [\"…\"])";

/// What a config means.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Whether each struct has a map for keys that the document does not have.
    pub keep_unknown: bool,
    /// Whether an integer from 0 is unsigned.
    unsigned: bool,
    /// How models get serde's traits.
    serde_form: SerdeForm,
    /// The crate whose rules the limits of the document become.
    validator: Option<Validator>,
    /// Whether `Default` has the defaults of the document.
    has_defaults: bool,
    /// The models whose properties tell null from absence, by schema path or by the operations of which they are bodies.
    patch: Vec<String>,
    /// Whether all is one file, and not one for each type.
    pub is_single_file: bool,
    /// Who sees the types, and whether they have docs.
    pub style: Style,
    /// Chosen names.
    pub names: NameOverrides,
    /// What is generated, with all that it reaches.
    pub roots: Roots,
    source: ConfigSource,
    has_no_timestamps: bool,
    map: Option<MapType>,
    types: BTreeMap<String, Substitute>,
    /// By schema path.
    replaced: BTreeMap<String, Substitute>,
    derives: Extras<PathCode>,
    attributes: Extras<AttributeCode>,
}

/// Derives or attributes by schema path; `*` is every model.
type Extras<T> = BTreeMap<String, Vec<T>>;

/// Reads the text of a settings file, which messages call `file`.
///
/// # Errors
///
/// It is not TOML, or of another form.
pub fn read_config(
    file: &str,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Config, Reported> {
    toml::from_str(text).map_err(|error| {
        let location = ConfigSource::new(file, text).at(error.span().unwrap_or(0..0));
        let similar = similar_settings(error.message());
        let help = similar.unwrap_or_else(|| HELP.to_owned());
        let error = Diagnostic::error("bad-settings", error.message()).at(location);
        diagnostics.error(error.help(help))
    })
}

/// The settings that are called like an unknown one, given the message of the library: ``unknown field `a`, expected one of `b`, `c` ``.
pub(crate) fn similar_settings(message: &str) -> Option<String> {
    let names = message.strip_prefix("unknown field ")?.split('`');
    let mut names = names.skip(1).step_by(2);
    let near = suggest(names.next()?, names);
    similar("settings", &near)
}

impl Settings {
    /// Reads a settings file.
    ///
    /// # Errors
    ///
    /// As for [`read_config`] and [`Settings::of`].
    pub fn read(file: &str, text: &str, diagnostics: &mut Diagnostics) -> Result<Self, Reported> {
        let config = read_config(file, text, diagnostics)?;
        Self::of(&config, ConfigSource::new(file, text), diagnostics)
    }

    /// Reads the entries of a config.
    ///
    /// # Errors
    ///
    /// Some cannot be read. Each is reported, at its place in the source.
    pub fn of(
        config: &Config,
        source: ConfigSource,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, Reported> {
        let names = NameOverrides::of(
            source.file(),
            source.text(),
            config.words.clone(),
            config.rename.clone(),
            diagnostics,
        );
        let mut settings = Self {
            keep_unknown: config.keep_unknown,
            unsigned: config.unsigned,
            serde_form: config.serde,
            validator: config.validate,
            has_defaults: config.defaults,
            is_single_file: config.single_file,
            has_no_timestamps: config.timestamps == Some(false),
            source,
            ..Self::default()
        };
        settings.patch = config.patch.clone().unwrap_or_default();
        settings.style.has_docs = config.docs;
        settings.roots.everything = config.everything;
        settings.roots.requests = config.requests;
        let serde = settings.check_serde(config, diagnostics);
        let visibility = settings.read_visibility(config, diagnostics);
        let map = settings.read_map(config, diagnostics);
        let roots = settings.read_roots(config, diagnostics);
        let types = settings.substitutes("types", &config.types, diagnostics);
        let replaced = settings.substitutes("replace", &config.replace, diagnostics);
        let derives = settings.read_extras(
            "derives",
            &config.derives,
            |text| checks::derive(text, config.serde, config.validate),
            diagnostics,
        );
        let attributes = settings.read_extras(
            "attributes",
            &config.attributes,
            checks::attribute,
            diagnostics,
        );
        serde.and(visibility).and(map).and(roots)?;
        names.outcome()?;
        settings.names = names;
        let location = settings.source.value(&["strip-prefix"]);
        settings.names.strip(config.strip_prefix.clone(), location);
        (settings.types, settings.replaced) = (types?, replaced?);
        (settings.derives, settings.attributes) = (derives?, attributes?);
        Ok(settings)
    }

    /// Refuses requests of models that serde's derives read, since the types of operations need the runtime of the tables.
    fn check_serde(&self, config: &Config, diagnostics: &mut Diagnostics) -> Result<(), Reported> {
        if config.serde != SerdeForm::Derive || !config.requests {
            return Ok(());
        }
        let message = "`requests` needs models that are read by a table, so it does not go with `serde = \"derive\"`";
        let location = self.source.value(&["serde"]);
        let error = refusal(message, location.or(self.source.value(&["requests"])));
        let help = "remove `requests` (or `--operations`), or write `serde = \"table\"`";
        Err(diagnostics.error(error.help(help)))
    }

    fn read_visibility(
        &mut self,
        config: &Config,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let Some(text) = &config.visibility else {
            return Ok(());
        };
        self.style.visibility = text.parse().map_err(|reason| {
            let message = format!("`visibility` is not a visibility of Rust: {reason}");
            let location = self.source.value(&["visibility"]);
            diagnostics.error(refusal(&message, location))
        })?;
        Ok(())
    }

    fn read_roots(
        &mut self,
        config: &Config,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let mut outcome = Ok(());
        for (kind, key, list) in [
            (RootKind::Model, "models", &config.models),
            (RootKind::Operation, "operations", &config.operations),
            (RootKind::Tag, "tags", &config.tags),
        ] {
            let Some(list) = list else {
                continue;
            };
            if list.is_empty() {
                let message = format!("the list contains no {}", kind.as_str());
                let error = refusal(&message, self.source.value(&[key]));
                outcome = Err(diagnostics.error(error));
            }
            for (index, name) in list.iter().enumerate() {
                let location = self.source.element(key, index);
                self.roots.add(kind, name.clone(), location);
            }
        }
        outcome
    }

    fn read_map(&mut self, config: &Config, diagnostics: &mut Diagnostics) -> Result<(), Reported> {
        let Some(path) = &config.map else {
            return Ok(());
        };
        match checks::map(path) {
            Ok(path) if path.as_str() == "std::collections::BTreeMap" => {}
            Ok(path) => self.map = Some(MapType::Other(path)),
            Err(error) => {
                let error = refusal(&error, self.source.value(&["map"]));
                return Err(diagnostics.error(error));
            }
        }
        Ok(())
    }

    /// Reads the types in place of others, of one of the tables.
    fn substitutes(
        &self,
        table: &str,
        written: &BTreeMap<String, ForeignType>,
        diagnostics: &mut Diagnostics,
    ) -> Result<BTreeMap<String, Substitute>, Reported> {
        let mut outcome = Ok(());
        let mut found = BTreeMap::new();
        for (key, ty) in written {
            let (path, eq, hash) = match ty {
                ForeignType::Path(path) => (path, false, false),
                ForeignType::WithTraits(with) => (&with.path, with.eq, with.hash),
            };
            match checks::ty(path) {
                Ok(path) => {
                    found.insert(key.clone(), Substitute { path, eq, hash });
                }
                Err(error) => {
                    let location = self.source.key(&[table, key]);
                    outcome = Err(diagnostics.error(refusal(&error, location)));
                }
            }
        }
        outcome.map(|()| found)
    }

    fn read_extras<T>(
        &self,
        table: &str,
        written: &BTreeMap<String, Vec<String>>,
        read: impl Fn(&str) -> Result<T, String>,
        diagnostics: &mut Diagnostics,
    ) -> Result<Extras<T>, Reported> {
        let mut outcome = Ok(());
        let mut extras = Extras::new();
        for (path, texts) in written {
            let mut accepted = Vec::new();
            for text in texts {
                match read(text) {
                    Ok(code) => accepted.push(code),
                    Err(error) => {
                        let location = self.source.key(&[table, path]);
                        outcome = Err(diagnostics.error(refusal(&error, location)));
                    }
                }
            }
            extras.insert(path.clone(), accepted);
        }
        outcome.map(|()| extras)
    }
}

fn refusal(message: &str, location: Option<Location>) -> Diagnostic {
    located(Diagnostic::error("bad-setting", message), location)
}

impl Choices for Settings {
    fn validator(&self) -> Option<Validator> {
        self.validator
    }

    fn serde_form(&self) -> SerdeForm {
        self.serde_form
    }

    fn map_type(&self) -> MapType {
        self.map.clone().unwrap_or_default()
    }

    fn has_timestamps(&self) -> bool {
        !self.has_no_timestamps
    }

    fn is_unsigned(&self) -> bool {
        self.unsigned
    }

    fn patched(&self, api: &Api) -> BTreeSet<ModelId> {
        let entries = self.patch.iter();
        entries
            .flat_map(|entry| Patched::read(entry).models(api))
            .collect()
    }

    fn has_defaults(&self) -> bool {
        self.has_defaults
    }

    fn substitute(&self, format: &str) -> Option<&Substitute> {
        self.types.get(format)
    }

    fn replacement(&self, path: &SchemaPath) -> Option<&Substitute> {
        if self.replaced.is_empty() {
            return None;
        }
        self.replaced.get(path.as_str())
    }

    fn attributes(&self, path: &SchemaPath) -> Vec<AttributeCode> {
        extras(&self.attributes, path)
    }

    fn derives(&self, path: &SchemaPath, derived: &[&str]) -> Vec<PathCode> {
        let mut derives = extras(&self.derives, path);
        derives.retain(|derive| !derived.contains(&derive.as_str()));
        derives
    }
}

/// The texts for every model and those for the model at a path, each once.
fn extras<T: Clone + PartialEq>(extras: &Extras<T>, path: &SchemaPath) -> Vec<T> {
    let mut found = Vec::new();
    for texts in ["*", path.as_str()]
        .iter()
        .filter_map(|key| extras.get(*key))
    {
        let new = texts.iter().filter(|text| !found.contains(*text)).cloned();
        found.extend(new.collect::<Vec<_>>());
    }
    found
}
