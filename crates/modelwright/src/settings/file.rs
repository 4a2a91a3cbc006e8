//! The form of a settings file.
//!
//! In: TOML. Out: a [`File`], with the places of the entries. Left out on purpose: what the entries may say.

use std::collections::BTreeMap;
use toml::Spanned;

/// What a file may have.
pub(super) const HELP: &str = "it may have `keep-unknown`, `single-file`, `unsigned`, `docs` and `timestamps` (true or false), `visibility`, `map`, the lists `operations`, `tags` and `models`, and the tables `words`, `rename`, \
                               `types` (format = \"path::Type\"), `derives` and `attributes` (\"schema path\" or \"*\" = [\"…\"])";

/// Names, each with its place.
pub(super) type List = Spanned<Vec<Spanned<String>>>;

/// The file.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct File {
    #[serde(default)]
    pub(super) keep_unknown: bool,
    #[serde(default)]
    pub(super) single_file: bool,
    #[serde(default)]
    pub(super) unsigned: bool,
    #[serde(default = "yes")]
    pub(super) docs: bool,
    pub(super) timestamps: Option<Spanned<bool>>,
    pub(super) visibility: Option<Spanned<String>>,
    pub(super) map: Option<Spanned<String>>,
    pub(super) operations: Option<List>,
    pub(super) tags: Option<List>,
    pub(super) models: Option<List>,
    #[serde(default)]
    pub(super) words: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) rename: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) types: BTreeMap<Spanned<String>, Type>,
    #[serde(default)]
    pub(super) derives: BTreeMap<Spanned<String>, Vec<String>>,
    #[serde(default)]
    pub(super) attributes: BTreeMap<Spanned<String>, Vec<String>>,
}

/// A type in place of that of a format.
#[derive(serde::Deserialize)]
#[serde(untagged)]
pub(super) enum Type {
    Path(String),
    With(With),
}

/// The same with what else it has.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct With {
    pub(super) path: String,
    #[serde(default)]
    pub(super) eq: bool,
    #[serde(default)]
    pub(super) hash: bool,
}

fn yes() -> bool {
    true
}
