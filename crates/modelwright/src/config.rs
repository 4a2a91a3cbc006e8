//! What is wanted of a document, in one form for every way to say it: a settings file, a `vendor.toml`, the arguments of a
//! command, and a build script.
//!
//! In: TOML through serde, or calls of the builder. Out: a [`Config`], as it was written. Left out on purpose: what the entries
//! mean, and whether they are Rust (`settings`).

pub use crate::name::StripPrefix;
pub use crate::plan::{SerdeForm, Validator};

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

/// What is wanted of a document. The default asks for all models in their usual form.
///
/// The keys of the TOML form are the names of the fields with `-` for `_`.
///
/// ```
/// use modelwright::Config;
///
/// let written: Config = toml::from_str("models = ['Pet']\nkeep-unknown = true").unwrap();
/// assert_eq!(written, Config::new().model("Pet").keep_unknown());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Config {
    /// Asks for all models. So does a config that names none, where all is a sensible answer.
    #[serde(skip_serializing_if = "is_false")]
    pub everything: bool,
    /// The models to generate, by name or schema path, with all that they refer to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub models: Option<Vec<String>>,
    /// The operations whose request bodies and responses to generate, by id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operations: Option<Vec<String>>,
    /// The tags whose operations to generate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Generates a type for each operation that is asked for, which builds its request and reads its replies; for all operations,
    /// where no model, operation or tag is named. The types need the crate `http`.
    #[serde(skip_serializing_if = "is_false")]
    pub requests: bool,
    /// Who sees the types: `pub`, `pub(crate)`, `pub(super)` or `pub(in PATH)`. Defaults to `pub`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<String>,
    /// If `false`, the types have no doc comments. Defaults to `true`.
    #[serde(skip_serializing_if = "is_true")]
    pub docs: bool,
    /// Puts all models into one file.
    #[serde(alias = "single_file", skip_serializing_if = "is_false")]
    pub single_file: bool,
    /// Gives each struct a map for the keys that the document does not have, so that they are written back.
    #[serde(alias = "keep_unknown", skip_serializing_if = "is_false")]
    pub keep_unknown: bool,
    /// How models get serde's traits: from a table and a runtime, or from serde's derives.
    #[serde(skip_serializing_if = "is_default")]
    pub serde: SerdeForm,
    /// Makes the limits of the document rules of a crate that validates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validate: Option<Validator>,
    /// Makes integers that are never negative unsigned.
    #[serde(skip_serializing_if = "is_false")]
    pub unsigned: bool,
    /// Puts the defaults of the document into `Default`.
    #[serde(skip_serializing_if = "is_false")]
    pub defaults: bool,
    /// The models whose properties tell null from absence: by schema path; by the operations of which they are bodies, such as
    /// `PATCH *` and `PATCH /users/{id}`; or `*` for every model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub patch: Option<Vec<String>>,
    /// If `false`, dates and times are `String`. Defaults to `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamps: Option<bool>,
    /// The path of the type of maps. Defaults to `std::collections::BTreeMap`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<String>,
    /// The directory whose files may be read with the document, from the directory of the file that says so. Without it, a
    /// reference to another file is an error.
    #[serde(alias = "allow_files", skip_serializing_if = "Option::is_none")]
    pub allow_files: Option<String>,
    /// What is taken off the names of definitions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strip_prefix: Option<StripPrefix>,
    /// How words are spelt in names, by the word as the document writes it.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub words: BTreeMap<String, String>,
    /// Names in Rust, by schema path.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub rename: BTreeMap<String, String>,
    /// Types in place of those of formats, by format.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub types: BTreeMap<String, ForeignType>,
    /// Types in place of those of schemas, by schema path.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub replace: BTreeMap<String, ForeignType>,
    /// More derives of a model, by schema path; `*` stands for every model.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub derives: BTreeMap<String, Vec<String>>,
    /// More attributes of a model, by schema path; `*` stands for every model.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub attributes: BTreeMap<String, Vec<String>>,
}

/// A type of one's own in place of that of a format or of a schema: a path, or a path and the traits that the type has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum ForeignType {
    /// A type that has neither `Eq` nor `Hash`.
    Path(String),
    /// A type with its traits.
    WithTraits(TypeWithTraits),
}

/// See [`ForeignType::WithTraits`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeWithTraits {
    /// The path of the type.
    pub path: String,
    /// Whether the type is `Eq`.
    #[serde(default)]
    pub eq: bool,
    /// Whether the type is `Hash`.
    #[serde(default)]
    pub hash: bool,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            everything: false,
            models: None,
            operations: None,
            tags: None,
            requests: false,
            visibility: None,
            docs: true,
            single_file: false,
            keep_unknown: false,
            serde: SerdeForm::default(),
            validate: None,
            unsigned: false,
            defaults: false,
            patch: None,
            timestamps: None,
            map: None,
            allow_files: None,
            strip_prefix: None,
            words: BTreeMap::new(),
            rename: BTreeMap::new(),
            types: BTreeMap::new(),
            replace: BTreeMap::new(),
            derives: BTreeMap::new(),
            attributes: BTreeMap::new(),
        }
    }
}

/// The builder. Each method may be called again, and adds to what the call before asked for.
impl Config {
    /// Asks for nothing in particular.
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks for a model by its name in Rust or in the document, with those that it refers to.
    #[must_use]
    pub fn model(mut self, name: impl Into<String>) -> Self {
        self.models.get_or_insert_default().push(name.into());
        self
    }

    /// Asks for the request body and the responses of an operation.
    #[must_use]
    pub fn operation(mut self, id: impl Into<String>) -> Self {
        self.operations.get_or_insert_default().push(id.into());
        self
    }

    /// Asks for the request bodies and the responses of all operations that have a tag.
    #[must_use]
    pub fn tag(mut self, name: impl Into<String>) -> Self {
        self.tags.get_or_insert_default().push(name.into());
        self
    }

    /// Asks for types that build the requests of operations and read their replies.
    #[must_use]
    pub fn requests(mut self) -> Self {
        self.requests = true;
        self
    }

    /// Asks for all models.
    #[must_use]
    pub fn everything(mut self) -> Self {
        self.everything = true;
        self
    }

    /// Sets who sees the types, such as `pub(crate)`.
    #[must_use]
    pub fn visibility(mut self, visibility: impl Into<String>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }

    /// Leaves out doc comments.
    #[must_use]
    pub fn no_docs(mut self) -> Self {
        self.docs = false;
        self
    }

    /// Puts all models into one file.
    #[must_use]
    pub fn single_file(mut self) -> Self {
        self.single_file = true;
        self
    }

    /// Gives each struct a map for the keys that the document does not have, so that they are written back.
    #[must_use]
    pub fn keep_unknown(mut self) -> Self {
        self.keep_unknown = true;
        self
    }

    /// Sets how models get serde's traits.
    #[must_use]
    pub fn serde(mut self, form: SerdeForm) -> Self {
        self.serde = form;
        self
    }

    /// Makes the limits of the document rules of a crate that validates.
    #[must_use]
    pub fn validate(mut self, validator: Validator) -> Self {
        self.validate = Some(validator);
        self
    }

    /// Makes integers that are never negative unsigned.
    #[must_use]
    pub fn unsigned(mut self) -> Self {
        self.unsigned = true;
        self
    }

    /// Puts the defaults of the document into `Default`.
    #[must_use]
    pub fn defaults(mut self) -> Self {
        self.defaults = true;
        self
    }

    /// Lets the properties of the model at a schema path tell null from absence, those of the bodies of operations with `PATCH *` or
    /// `PATCH /users/{id}`, or those of all models with `*`.
    #[must_use]
    pub fn patch(mut self, models: impl Into<String>) -> Self {
        self.patch.get_or_insert_default().push(models.into());
        self
    }

    /// Makes dates and times `String`.
    #[must_use]
    pub fn no_timestamps(mut self) -> Self {
        self.timestamps = Some(false);
        self
    }

    /// Sets the type of maps, such as `std::collections::HashMap`.
    #[must_use]
    pub fn map(mut self, path: impl Into<String>) -> Self {
        self.map = Some(path.into());
        self
    }

    /// Allows to read the files in a directory that the document refers to.
    #[must_use]
    pub fn allow_files(mut self, folder: impl Into<String>) -> Self {
        self.allow_files = Some(folder.into());
        self
    }

    /// Takes the words off the names of definitions that all of them begin with.
    #[must_use]
    pub fn strip_shared_prefix(mut self) -> Self {
        self.strip_prefix = Some(StripPrefix::Auto);
        self
    }

    /// Takes a prefix off the names of definitions that begin with it.
    #[must_use]
    pub fn strip_prefix(mut self, prefix: impl Into<String>) -> Self {
        let mut prefixes = match self.strip_prefix {
            Some(StripPrefix::These(prefixes)) => prefixes,
            _ => Vec::new(),
        };
        prefixes.push(prefix.into());
        self.strip_prefix = Some(StripPrefix::These(prefixes));
        self
    }

    /// Sets how a word is spelt in names.
    #[must_use]
    pub fn word(mut self, written: impl Into<String>, spelt: impl Into<String>) -> Self {
        self.words.insert(written.into(), spelt.into());
        self
    }

    /// Sets the name in Rust of what is at a schema path.
    #[must_use]
    pub fn rename(mut self, schema_path: impl Into<String>, name: impl Into<String>) -> Self {
        self.rename.insert(schema_path.into(), name.into());
        self
    }

    /// Sets the type of values of a format.
    #[must_use]
    pub fn format_type(mut self, format: impl Into<String>, path: impl Into<String>) -> Self {
        let path = ForeignType::Path(path.into());
        self.types.insert(format.into(), path);
        self
    }

    /// Sets the type of what is at a schema path.
    #[must_use]
    pub fn replace(mut self, schema_path: impl Into<String>, path: impl Into<String>) -> Self {
        let path = ForeignType::Path(path.into());
        self.replace.insert(schema_path.into(), path);
        self
    }

    /// Adds a derive to the model at a schema path, or to all models with `*`.
    #[must_use]
    pub fn derive(mut self, schema_path: impl Into<String>, derive: impl Into<String>) -> Self {
        let derives = self.derives.entry(schema_path.into()).or_default();
        derives.push(derive.into());
        self
    }

    /// Adds an attribute to the model at a schema path, or to all models with `*`.
    #[must_use]
    pub fn attribute(
        mut self,
        schema_path: impl Into<String>,
        attribute: impl Into<String>,
    ) -> Self {
        let attributes = self.attributes.entry(schema_path.into()).or_default();
        attributes.push(attribute.into());
        self
    }

    /// Returns the config without the names of the models that it asks for and without their look: what decides the types of
    /// an API as a whole.
    #[must_use]
    pub fn form(&self) -> Self {
        Self {
            everything: false,
            models: None,
            operations: None,
            tags: None,
            visibility: None,
            docs: true,
            single_file: false,
            ..self.clone()
        }
    }

    /// Returns the config of a file with its paths from where the file lies.
    #[must_use]
    pub fn in_folder_of(mut self, file: &Path) -> Self {
        if let (Some(allowed), Some(folder)) = (&self.allow_files, file.parent()) {
            let joined = folder.join(allowed);
            self.allow_files = Some(joined.to_string_lossy().into_owned());
        }
        self
    }

    /// Returns whether the config chooses names.
    pub(crate) fn has_names(&self) -> bool {
        !self.words.is_empty() || !self.rename.is_empty() || self.strip_prefix.is_some()
    }

    /// Returns whether the config names no models, operations or tags, nor asks for everything.
    pub fn names_nothing(&self) -> bool {
        let lists = [&self.models, &self.operations, &self.tags];
        !self.everything && lists.into_iter().flatten().all(Vec::is_empty)
    }
}

fn is_false(flag: &bool) -> bool {
    !*flag
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

fn is_true(flag: &bool) -> bool {
    *flag
}
