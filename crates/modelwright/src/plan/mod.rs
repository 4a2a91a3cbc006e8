//! Every decision about Rust: which types there are, what each field is, who owns which file.
//!
//! In: one or more named versions of an API. Out: a [`Crate`], which the printers print without deciding anything.
//! Left out on purpose: how the text looks (`emit`), and what things are called (`name`).
//!
//! A [`File`] belongs to the [`Module`] of the oldest version that has its type, and later versions where the type is the
//! same re-export it. So the files of a version are what that version changed.

mod choices;
mod code;
mod constraints;
mod cycles;
mod defaults;
mod depth;
mod derives;
mod described;
mod docs;
mod history;
mod item;
mod known;
mod merge;
mod one_way;
pub mod operations;
mod patched;
mod pattern;
mod presence;
mod rest;
mod serde_form;
mod sharing;
mod sizes;
mod style;
mod support;
mod types;
mod validated;

pub use choices::{Choices, Substitute};
pub use code::{AttributeCode, Code, PathCode, TypeCode};
pub use constraints::Restriction;
pub use defaults::Expression;
pub(crate) use depth::recursion_limit;
pub use described::{Described, DescribedField, SchemaDerive};
pub(crate) use docs::code_text;
pub use docs::{Docs, Fact};
pub use history::{Form, History};
pub use item::{Field, Include, Item, ItemKind, UnionVariant, Variant};
pub(crate) use known::is_key_set;
pub use operations::{Operations, operations};
pub(crate) use patched::Patched;
pub use pattern::{Piece, Pieces, Texts};
pub use presence::Presence;
pub use serde_form::{Derived, Sent, SerdeAttribute, SerdeForm, Test, UnionRow};
pub use sizes::counted_sizes;
pub use style::{Style, Visibility};
pub use support::Support;
pub(crate) use support::support;
pub(crate) use types::could_be_unsigned;
pub use types::{Foreign, MapType, RustType, value_type};
pub use validated::{NotChecked, Rule, Unchecked, Validator};

use crate::ir::{Api, Availability, ModelId, availability};
use crate::name::Names;
use crate::version::Version;
use crate::version_set::{VersionIndex, VersionSet};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Index;

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
    /// What becomes of the keys that the document does not have.
    pub unknown_keys: UnknownKeys,
    /// What a user wants otherwise.
    pub settings: Option<&'a dyn Choices>,
}

/// What becomes of keys that the document does not have, in a struct whose document allows no others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UnknownKeys {
    /// They are skipped.
    #[default]
    Skipped,
    /// A map keeps them.
    Kept,
    /// A feature of the crate says whether they are kept; the struct has a field for them in either case.
    ByFeature,
}

impl UnknownKeys {
    /// Returns that they are kept, or that they are skipped.
    pub fn kept(flag: bool) -> Self {
        if flag { Self::Kept } else { Self::Skipped }
    }
}

/// All that is to be printed.
#[derive(Clone, Debug)]
pub struct Crate {
    /// A crate of its own, or a module tree for somebody's crate.
    pub layout: Layout,
    /// One module a version; for a single document, the root.
    pub modules: Vec<Module>,
    /// The versions of the modules, where there is more than one.
    pub versions: Vec<Version>,
    /// What is available in which of them.
    pub availability: Availability,
    /// All files that hold a type.
    pub files: Vec<File>,
    /// The files of the runtime that they use.
    pub support: BTreeSet<Support>,
    /// How they get serde's traits.
    pub serde_form: SerdeForm,
    /// The limits that a user wants checked and that no rule says.
    pub unchecked: Unchecked,
    /// Types of somebody else's that they name, each with what its values look like on the wire.
    pub foreign: BTreeMap<TypeCode, &'static str>,
    /// The type of all maps.
    pub map: MapType,
    /// The `recursion_limit` that a crate with the types needs, if it is more than that of rustc.
    pub recursion_limit: Option<usize>,
    /// What the user wishes of a module tree.
    pub style: Style,
    /// The operations, where they are wanted.
    pub operations: Operations,
    /// The version that examples name, where somebody chose one.
    pub example_version: Option<Version>,
}

/// Where the output stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A crate with a feature for each version.
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
    /// Its file.
    pub file: FileId,
    /// The model in the API of the module.
    pub model: ModelId,
}

/// The place of a file in [`Crate::files`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub(crate) usize);

impl Index<FileId> for Vec<File> {
    type Output = File;

    fn index(&self, id: FileId) -> &File {
        &self[id.0]
    }
}

/// One file with one type.
#[derive(Clone, Debug)]
pub struct File {
    /// The module that owns it: that of the oldest version that has its type.
    pub owner: VersionIndex,
    /// The modules that offer its type, the owner first.
    pub offered_by: VersionSet,
    /// Its name, without an ending.
    pub stem: String,
    /// The schema path of the model, in words.
    pub schema_path: String,
    /// What the server's own code calls the model, where the document says so.
    pub go_name: Option<String>,
    /// The type.
    pub item: Item,
    /// The other types that it names, each with the module that owns its file.
    pub siblings: BTreeMap<String, VersionIndex>,
    /// What its docs may call those types, by their names in Rust or in the document, each with the name in Rust.
    pub links: BTreeMap<String, String>,
    /// What it names from the standard library's collections.
    pub collections: BTreeSet<&'static str>,
    /// Whether something that it names is deprecated, itself included.
    pub names_deprecated: bool,
}

/// Plans the output for these versions, oldest first.
pub fn plan(inputs: &[Input<'_>], layout: Layout) -> Crate {
    plan_with(inputs, layout, |_, _, _| ())
}

/// Plans the output for all versions, and takes down what a plan of some of them cannot know.
pub fn plan_all(inputs: &[Input<'_>], layout: Layout) -> (Crate, History) {
    let mut history = History::default();
    let planned = plan_with(inputs, layout, |files, members, context| {
        history = History::of(files, members, context);
    });
    (planned, history)
}

/// Plans the output for some versions of an API of which this is the history. `None` if it is not.
pub fn plan_some(inputs: &[Input<'_>], layout: Layout, history: &History) -> Option<Crate> {
    let mut is_known = false;
    let planned = plan_with(inputs, layout, |files, _, _| {
        is_known = history.complete(files, inputs);
    });
    is_known.then_some(planned)
}

/// Plans the output, and does something between what types there are and how they refer to one another.
fn plan_with(
    inputs: &[Input<'_>],
    layout: Layout,
    between: impl FnOnce(&mut [File], &[merge::Members<'_>], &merge::Context<'_>),
) -> Crate {
    let _span = tracing::info_span!("plan", versions = inputs.len()).entered();
    let drafts: Vec<File> = inputs
        .par_iter()
        .enumerate()
        .flat_map_iter(|(owner, input)| item::files(input, VersionIndex::new(owner)))
        .collect();
    let apis: Vec<_> = inputs.iter().map(|input| input.api).collect();
    let name = |index: VersionIndex, model| inputs[index].names.of(model).type_name.as_str();
    let availability = availability(&apis, name);
    let versions: Vec<_> = inputs.iter().filter_map(|input| input.version).collect();
    let classes = sharing::classes(&drafts);
    let context = merge::Context {
        inputs,
        known: &versions,
        availability: &availability,
    };
    let members = merge::members(inputs, &drafts, &classes);
    let mut files = context.shared(&members);
    between(&mut files, &members, &context);
    if inputs.iter().any(wants_defaults) {
        defaults::add(inputs, &modules(inputs, &drafts, &classes), &mut files);
    }
    let modules = modules(inputs, &drafts, &classes);
    resolve(&mut files, &modules);
    let wants_derive = |input: &Input<'_>| {
        input
            .settings
            .is_some_and(|settings| settings.serde_form() == SerdeForm::Derive)
    };
    let serde_form = if inputs.iter().any(wants_derive) {
        serde_form::add(&mut files, &modules);
        described::add(&mut files, &modules);
        SerdeForm::Derive
    } else {
        SerdeForm::Table
    };
    let is_validated = |input: &Input<'_>| {
        let validator = input.settings.and_then(|settings| settings.validator());
        validator == Some(Validator::Garde)
    };
    let unchecked = if inputs.iter().any(is_validated) {
        validated::add(inputs, &modules, &mut files)
    } else {
        Unchecked::new()
    };
    let support = support(&files, serde_form);
    let foreign = foreign(&files);
    let map = map(&files);
    let recursion_limit = recursion_limit(&files);
    Crate {
        layout,
        modules,
        versions,
        availability,
        files,
        support,
        serde_form,
        unchecked,
        map,
        recursion_limit,
        style: Style::default(),
        operations: Operations::default(),
        example_version: None,
        foreign,
    }
}

impl Crate {
    /// Adds the operations of the versions that this was planned for.
    #[must_use]
    pub fn with_operations(mut self, inputs: &[Input<'_>]) -> Self {
        self.operations = operations(inputs, &self);
        self.support.extend(self.operations.support());
        self
    }

    /// Chooses the version that examples name, so that a new version leaves them as they are.
    #[must_use]
    pub fn with_example_version(mut self, version: Version) -> Self {
        self.example_version = Some(version);
        self
    }
}

fn wants_defaults(input: &Input<'_>) -> bool {
    input
        .settings
        .is_some_and(|settings| settings.has_defaults())
}

/// The types of others that these files name.
pub(crate) fn foreign(files: &[File]) -> BTreeMap<TypeCode, &'static str> {
    let mut found = BTreeMap::new();
    let map = map(files);
    for ty in files.iter().flat_map(|file| file.item.types()) {
        ty.visit(&mut |ty| {
            if let RustType::Foreign(foreign) = ty
                && known::find(&foreign.path, &map).is_none()
            {
                let shape = found.entry(foreign.path.clone()).or_insert(foreign.shape);
                if *shape != foreign.shape {
                    *shape = "Any";
                }
            }
        });
    }
    found
}

/// The type of the maps that these files hold.
pub(crate) fn map(files: &[File]) -> MapType {
    let mut found = MapType::default();
    for file in files {
        if let ItemKind::Map(map, _) = &file.item.kind {
            found = map.clone();
        }
        for ty in file.item.types() {
            ty.visit(&mut |ty| {
                if let RustType::Map(map, _) = ty {
                    found = map.clone();
                }
            });
        }
    }
    found
}

fn modules(inputs: &[Input<'_>], drafts: &[File], classes: &[usize]) -> Vec<Module> {
    let mut rest = drafts.iter().zip(classes);
    let module = |input: &Input<'_>| {
        let mut exports: Vec<_> = input
            .api
            .models()
            .zip(&mut rest)
            .map(|((model, _), (draft, class))| Export {
                type_name: draft.item.name.clone(),
                file: FileId(*class),
                model,
            })
            .collect();
        exports.sort_by(|a, b| a.type_name.cmp(&b.type_name));
        Module {
            version: input.version,
            title: input.api.title.clone(),
            api_version: input.api.version.clone(),
            source: input.source.to_owned(),
            exports,
        }
    };
    inputs.iter().map(module).collect()
}

/// Finds the owner of each type that a file names, and whether one of them is deprecated.
fn resolve(files: &mut [File], modules: &[Module]) {
    let named = named(files, modules);
    let facts: Vec<_> = files
        .iter()
        .map(|file| {
            let item = &file.item;
            (file.owner, item.deprecated.is_some(), item.alias.clone())
        })
        .collect();
    for (file, named) in files.iter_mut().zip(named) {
        // A table names its own type.
        file.names_deprecated =
            file.item.deprecated.is_some() || named.values().any(|held| facts[held.0].1);
        file.siblings.clear();
        for (name, held) in named {
            let (owner, _, alias) = &facts[held.0];
            file.links.insert(name.clone(), name.clone());
            if let Some(alias) = alias {
                file.links.insert(alias.clone(), name.clone());
            }
            file.siblings.insert(name, *owner);
        }
    }
}

/// The other types that each file names, with their files.
fn named(files: &[File], modules: &[Module]) -> Vec<BTreeMap<String, FileId>> {
    files
        .iter()
        .map(|file| {
            let exports = &modules[file.owner].exports;
            let find = |name: &String| {
                let at = exports.binary_search_by(|export| export.type_name.cmp(name));
                at.ok().map(|at| (name.clone(), exports[at].file))
            };
            file.siblings.keys().filter_map(find).collect()
        })
        .collect()
}
