//! A few models of an API, and all that they reach.
//!
//! In: what was planned for all versions, the versions that are wanted, and roots by name. Out: a plan of the same form, a
//! module tree, that holds the types of the roots, the types that those name in turn, and nothing else. It follows what
//! the *planned* files name, and not the document, since that is what has to compile: each file that is left is a root or
//! named by another one. Names and texts are those of the whole, so that a copy of a model is the model.
//!
//! Left out on purpose: who asks for it, and how it is written.

mod roots;

pub use roots::{RootKind, Roots};

use crate::diagnostic::Diagnostics;
use crate::ir::Availability;
use crate::plan::{Crate, Export, File, Input, Layout, Module, foreign, map, support};
use crate::version_set::VersionSet;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The part of a plan that the roots reach in these versions, given by their places, oldest first. `None`, and the faults
/// in `diagnostics`, where a root is not to be found.
///
/// With one version, its module is the root of the tree.
pub fn select(
    planned: &Crate,
    inputs: &[Input<'_>],
    places: &[usize],
    wanted: &Roots,
    diagnostics: &mut Diagnostics,
) -> Option<Crate> {
    let roots = roots::find(planned, inputs, places, wanted, diagnostics)?;
    let named = named(planned);
    let reached: Vec<_> = roots.iter().map(|roots| closure(roots, &named)).collect();
    Some(cut(planned, inputs, places, &reached))
}

/// The files that each file names.
fn named(planned: &Crate) -> Vec<Vec<usize>> {
    let by_name: HashMap<_, _> = planned
        .files
        .iter()
        .enumerate()
        .map(|(index, file)| ((file.owner, file.item.name.as_str()), index))
        .collect();
    let of_file = |file: &File| {
        let held = file.siblings.iter();
        held.map(|(name, owner)| by_name[&(*owner, name.as_str())])
            .collect()
    };
    planned.files.iter().map(of_file).collect()
}

fn closure(roots: &BTreeSet<usize>, named: &[Vec<usize>]) -> BTreeSet<usize> {
    let mut reached = roots.clone();
    let mut open: Vec<_> = roots.iter().copied().collect();
    while let Some(file) = open.pop() {
        for held in &named[file] {
            if reached.insert(*held) {
                open.push(*held);
            }
        }
    }
    reached
}

/// What the document of a version calls the model of a file, which may have another name in the oldest version that has it.
fn schema_path(planned: &Crate, inputs: &[Input<'_>], place: usize, file: usize) -> String {
    let mut exports = planned.modules[place].exports.iter();
    let export = exports.find(|export| export.file == file);
    let model = export.map(|export| inputs[place].api.model(export.model));
    model.map_or_else(String::new, |model| model.path.to_string())
}

/// A plan of these versions alone, each with the files that it reaches.
fn cut(
    planned: &Crate,
    inputs: &[Input<'_>],
    places: &[usize],
    reached: &[BTreeSet<usize>],
) -> Crate {
    let all: BTreeSet<usize> = reached.iter().flatten().copied().collect();
    let index: BTreeMap<usize, usize> = all.iter().copied().zip(0..).collect();
    let offered_by = |file: usize| -> VersionSet {
        let places = reached.iter().enumerate();
        let places = places.filter(|(_, reached)| reached.contains(&file));
        places.map(|(place, _)| VersionSet::only(place)).collect()
    };
    let mut owners = HashMap::new();
    for file in &all {
        let oldest = offered_by(*file).oldest().unwrap_or(0);
        let File { owner, item, .. } = &planned.files[*file];
        owners.insert((*owner, item.name.as_str()), oldest);
    }
    let files: Vec<_> = all
        .iter()
        .map(|index| {
            let file = &planned.files[*index];
            let siblings = file.siblings.iter().map(|(name, owner)| {
                let now = owners[&(*owner, name.as_str())];
                (name.clone(), now)
            });
            let owner = owners[&(file.owner, file.item.name.as_str())];
            File {
                owner,
                schema_path: schema_path(planned, inputs, places[owner], *index),
                offered_by: offered_by(*index),
                siblings: siblings.collect(),
                ..file.clone()
            }
        })
        .collect();
    let is_alone = places.len() == 1;
    let modules = places.iter().zip(reached).map(|(place, reached)| {
        let module = &planned.modules[*place];
        let exports = module.exports.iter();
        let exports = exports.filter(|export| reached.contains(&export.file));
        Module {
            version: module.version.filter(|_| !is_alone),
            exports: exports
                .map(|export| Export {
                    file: index[&export.file],
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
        support: support(&files),
        foreign: foreign(&files),
        map: map(&files),
        style: planned.style.clone(),
        modules,
        files,
    }
}
