//! Every decision about Rust: which types there are, what each field is, who owns which file.
//!
//! In: one or more named versions of an API. Out: a [`Crate`], which the printers print without deciding anything.
//! Left out on purpose: how the text looks (`emit`), and what things are called (`name`).
//!
//! Ownership is data from the start: a [`File`] belongs to one [`Module`], and any module may re-export it. Today each
//! version owns all of its files; sharing a type between versions changes who is listed where, and nothing else.

mod cycles;
mod derives;
mod docs;
mod item;
mod types;

pub use docs::Docs;
pub use item::{Field, Include, Item, Kind, Presence, UnionVariant, Variant};
pub use types::RustType;

use crate::ir::{Api, ModelId};
use crate::name::Names;
use crate::version::Version;
use std::collections::BTreeSet;

/// One version of an API, named.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The version, where there is more than one.
    pub version: Option<Version>,
    /// The API.
    pub api: &'a Api,
    /// Its names.
    pub names: &'a Names,
    /// The file it was read from, as generated files name it.
    pub source: &'a str,
    /// Whether each struct gets a map for the keys that the document does not have.
    pub keep_unknown: bool,
}

/// All that is to be printed.
#[derive(Clone, Debug)]
pub struct Crate {
    /// A crate of its own, or a module tree for somebody's crate.
    pub layout: Layout,
    /// One module a version; for a single document, the root.
    pub modules: Vec<Module>,
    /// All files that hold a type.
    pub files: Vec<File>,
    /// The files of the runtime that they use.
    pub support: BTreeSet<Support>,
}

/// Where the output stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// `docker-models`: a crate with a feature for each version.
    Crate,
    /// A module tree.
    Tree,
}

/// The module of one version, or the root of a tree.
#[derive(Clone, Debug)]
pub struct Module {
    /// The version; `None` for the root.
    pub version: Option<Version>,
    /// What the document is called.
    pub title: String,
    /// The version as the document writes it.
    pub api_version: String,
    /// The file it was read from.
    pub source: String,
    /// The types it offers, its own and those of other modules, sorted by name.
    pub exports: Vec<Export>,
}

/// One type that a module offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// The type's name.
    pub type_name: String,
    /// Its file, as an index into [`Crate::files`].
    pub file: usize,
    /// The model in the API of the module.
    pub model: ModelId,
}

/// One file with one type.
#[derive(Clone, Debug)]
pub struct File {
    /// The module that owns it, as an index into [`Crate::modules`].
    pub owner: usize,
    /// Its name, without an ending.
    pub stem: String,
    /// The schema path of the model, in words.
    pub schema_path: String,
    /// The type.
    pub item: Item,
    /// The other types of the owner that it names.
    pub siblings: BTreeSet<String>,
    /// What it names from the standard library's collections.
    pub collections: BTreeSet<&'static str>,
    /// Whether something that it names is deprecated, itself included.
    pub names_deprecated: bool,
}

/// A file of the runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Support {
    Wire,
    Object,
    Plain,
    OpenEnum,
    List,
    Map,
    Union,
    Value,
    Timestamp,
}

/// Plans the output for these versions.
pub fn plan(inputs: &[Input<'_>], layout: Layout) -> Crate {
    let mut planned = Crate {
        layout,
        modules: Vec::new(),
        files: Vec::new(),
        support: BTreeSet::new(),
    };
    for input in inputs {
        let owner = planned.modules.len();
        let first = planned.files.len();
        planned.files.extend(item::files(input, owner));
        let mut exports: Vec<_> = input
            .api
            .models()
            .zip(&planned.files[first..])
            .enumerate()
            .map(|(index, ((model, _), file))| Export {
                type_name: file.item.name.clone(),
                file: first + index,
                model,
            })
            .collect();
        exports.sort_by(|a, b| a.type_name.cmp(&b.type_name));
        planned.modules.push(Module {
            version: input.version,
            title: input.api.title.clone(),
            api_version: input.api.version.clone(),
            source: input.source.to_owned(),
            exports,
        });
    }
    planned.support = support(&planned.files);
    planned
}

/// The runtime files that these files use, and those that these need in turn.
fn support(files: &[File]) -> BTreeSet<Support> {
    // The first three need one another.
    let mut used = BTreeSet::from([Support::Wire, Support::Object, Support::Plain]);
    let mut everything = Vec::new();
    for file in files {
        match &file.item.kind {
            Kind::Struct { .. } | Kind::Alias(_) => false,
            Kind::TextEnum { .. } | Kind::IntegerEnum { .. } => used.insert(Support::OpenEnum),
            Kind::List(_) => used.insert(Support::List),
            Kind::Map(_) => used.insert(Support::Map),
            Kind::Union { .. } => used.insert(Support::Union),
        };
        everything.extend(file.item.types());
    }
    for ty in everything {
        ty.visit(&mut |ty| match ty {
            RustType::Json => _ = used.insert(Support::Value),
            RustType::Timestamp => _ = used.insert(Support::Timestamp),
            _ => {}
        });
    }
    if used.contains(&Support::Union) {
        used.insert(Support::Value);
    }
    used
}
