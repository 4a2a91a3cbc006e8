//! A few models of an API, and all that they reach.
//!
//! In: what was planned for all versions, the versions that are wanted, and roots by name. Out: a plan of the same form, a
//! module tree, that holds the types of the roots, the types that those name in turn, and nothing else. It follows what
//! the *planned* files name, and not the document, since that is what has to compile: each file that is left is a root or
//! named by another one. Names and texts are those of the whole, so that a copy of a model is the model.
//!
//! Left out on purpose: who asks for it, and how it is written.

mod operations;
mod roots;

pub use roots::{RootKind, Roots};

use crate::diagnostic::{Diagnostics, Reported};
use crate::ir::Availability;
use crate::plan::{
    Crate, Export, File, FileId, Input, Layout, Module, Operations, foreign, map, recursion_limit,
    support,
};
use crate::version_set::{VersionIndex, VersionSet};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The part of a plan that the roots reach in these versions, given by their places, oldest first. With one version,
/// its module is the root of the tree.
///
/// # Errors
///
/// A root is not to be found.
pub fn select(
    planned: &Crate,
    inputs: &[Input<'_>],
    indices: &[VersionIndex],
    wanted: &Roots,
    diagnostics: &mut Diagnostics,
) -> Result<Crate, Reported> {
    let _span = tracing::info_span!("select").entered();
    let mut roots = roots::find(planned, inputs, indices, wanted, diagnostics)?;
    let wanted = operations::wanted(planned, indices, wanted);
    operations::add_models(planned, &wanted, &mut roots);
    let named = named(planned);
    let reached: Vec<_> = roots.iter().map(|roots| closure(roots, &named)).collect();
    let mut selected = cut(planned, inputs, indices, &reached);
    selected.operations = operations::cut(planned, &selected, indices, &wanted);
    selected.support.extend(selected.operations.support());
    Ok(selected)
}

/// The files that each file names.
fn named(planned: &Crate) -> Vec<Vec<FileId>> {
    let by_name: HashMap<_, _> = planned
        .files
        .iter()
        .enumerate()
        .map(|(at, file)| ((file.owner, file.item.name.as_str()), FileId(at)))
        .collect();
    let of_file = |file: &File| {
        let held = file.siblings.iter();
        held.map(|(name, owner)| by_name[&(*owner, name.as_str())])
            .collect()
    };
    planned.files.iter().map(of_file).collect()
}

fn closure(roots: &BTreeSet<FileId>, named: &[Vec<FileId>]) -> BTreeSet<FileId> {
    let mut reached = roots.clone();
    let mut open: Vec<_> = roots.iter().copied().collect();
    while let Some(file) = open.pop() {
        for held in &named[file.0] {
            if reached.insert(*held) {
                open.push(*held);
            }
        }
    }
    reached
}

/// What the document of a version calls the model of a file, which may have another name in the oldest version that has it.
fn schema_path(planned: &Crate, inputs: &[Input<'_>], index: VersionIndex, file: FileId) -> String {
    let mut exports = planned.modules[index].exports.iter();
    let export = exports.find(|export| export.file == file);
    let model = export.map(|export| inputs[index].api.model(export.model));
    model.map_or_else(String::new, |model| model.path.to_string())
}

/// A plan of these versions alone, each with the files that it reaches.
fn cut(
    planned: &Crate,
    inputs: &[Input<'_>],
    indices: &[VersionIndex],
    reached: &[BTreeSet<FileId>],
) -> Crate {
    let all: BTreeSet<FileId> = reached.iter().flatten().copied().collect();
    let moved: BTreeMap<_, _> = all.iter().copied().zip((0..).map(FileId)).collect();
    let offered_by = |file: FileId| -> VersionSet {
        let indices = VersionIndex::of_each(reached);
        let indices = indices.filter(|(_, reached)| reached.contains(&file));
        indices.map(|(index, _)| VersionSet::only(index)).collect()
    };
    let mut owners = HashMap::new();
    for file in &all {
        let oldest = offered_by(*file).oldest().unwrap_or_default();
        let File { owner, item, .. } = &planned.files[*file];
        owners.insert((*owner, item.name.as_str()), oldest);
    }
    let files: Vec<_> = all
        .iter()
        .map(|id| {
            let file = &planned.files[*id];
            let siblings = file.siblings.iter().map(|(name, owner)| {
                let now = owners[&(*owner, name.as_str())];
                (name.clone(), now)
            });
            let owner = owners[&(file.owner, file.item.name.as_str())];
            File {
                owner,
                schema_path: schema_path(planned, inputs, indices[owner], *id),
                offered_by: offered_by(*id),
                siblings: siblings.collect(),
                ..file.clone()
            }
        })
        .collect();
    let is_alone = indices.len() == 1;
    let modules = indices.iter().zip(reached).map(|(index, reached)| {
        let module = &planned.modules[*index];
        let exports = module.exports.iter();
        let exports = exports.filter(|export| reached.contains(&export.file));
        Module {
            version: module.version.filter(|_| !is_alone),
            exports: exports
                .map(|export| Export {
                    file: moved[&export.file],
                    ..export.clone()
                })
                .collect(),
            ..module.clone()
        }
    });
    let modules: Vec<_> = modules.collect();
    Crate {
        layout: Layout::Tree,
        versions: modules.iter().filter_map(|module| module.version).collect(),
        availability: Availability::default(),
        support: support(&files, planned.serde_form),
        serde_form: planned.serde_form,
        unchecked: planned.unchecked.clone(),
        foreign: foreign(&files),
        map: map(&files),
        recursion_limit: recursion_limit(&files),
        style: planned.style.clone(),
        operations: Operations::default(),
        example_version: planned.example_version,
        modules,
        files,
    }
}
