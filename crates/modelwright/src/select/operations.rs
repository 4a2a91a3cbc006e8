//! The operations that are asked for, with the models that they name.

use super::Roots;
use crate::plan::operations::{OperationFile, OperationModule, Operations};
use crate::plan::{Crate, FileId};
use crate::version_set::{VersionIndex, VersionSet};
use std::collections::{BTreeMap, BTreeSet};

/// For each version the operations that are wanted, as indices into [`Operations::files`].
pub(super) fn wanted(planned: &Crate, indices: &[VersionIndex], roots: &Roots) -> Vec<Vec<usize>> {
    let of_version = |index: &VersionIndex| {
        let module = planned.operations.modules.get(index.get());
        let exports = module.into_iter().flat_map(|module| &module.exports);
        let is_wanted = |file: &usize| {
            let unit = &planned.operations.files[*file].unit;
            roots.wants(&unit.id, &unit.tags)
        };
        exports.copied().filter(is_wanted).collect()
    };
    indices.iter().map(of_version).collect()
}

/// Adds the models that operations name to those that are asked for.
pub(super) fn add_models(planned: &Crate, wanted: &[Vec<usize>], roots: &mut [BTreeSet<FileId>]) {
    let files = planned.files.iter().zip((0..).map(FileId));
    let by_name: BTreeMap<_, _> = files
        .map(|(file, id)| ((file.owner, file.item.name.as_str()), id))
        .collect();
    for (wanted, roots) in wanted.iter().zip(roots) {
        let files = wanted.iter().map(|file| &planned.operations.files[*file]);
        let imports = files.flat_map(|file| file.imports.values());
        roots.extend(imports.map(|(owner, name)| by_name[&(*owner, name.as_str())]));
    }
}

/// The operations that are wanted, for a plan of these versions alone.
pub(super) fn cut(
    planned: &Crate,
    selected: &Crate,
    indices: &[VersionIndex],
    wanted: &[Vec<usize>],
) -> Operations {
    let mut files: Vec<OperationFile> = Vec::new();
    let mut moved: BTreeMap<usize, usize> = BTreeMap::new();
    let mut modules = Vec::new();
    if wanted.iter().all(Vec::is_empty) {
        return Operations::default();
    }
    for (now, (index, wanted)) in VersionIndex::of_each(indices.iter().zip(wanted)) {
        let exports = wanted.iter().map(|file| {
            let at = *moved.entry(*file).or_insert_with(|| {
                let file = &planned.operations.files[*file];
                files.push(moved_to(selected, now, file));
                files.len() - 1
            });
            files[at].offered_by = files[at].offered_by.union(VersionSet::only(now));
            at
        });
        modules.push(OperationModule {
            exports: exports.collect(),
            ..planned.operations.modules[*index].clone()
        });
    }
    Operations { modules, files }
}

/// A file whose owner is another one now. The models that it names are found by the names that the owner gives them.
fn moved_to(selected: &Crate, owner: VersionIndex, file: &OperationFile) -> OperationFile {
    let exports = &selected.modules[owner].exports;
    let owner_of = |name: &String| {
        let mut exports = exports.iter();
        let export = exports.find(|export| export.type_name == *name);
        export.map_or(owner, |export| selected.files[export.file].owner)
    };
    let imports = file.imports.iter();
    OperationFile {
        owner,
        offered_by: VersionSet::only(owner),
        imports: imports
            .map(|(here, (_, name))| (here.clone(), (owner_of(name), name.clone())))
            .collect(),
        ..file.clone()
    }
}
