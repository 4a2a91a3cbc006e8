//! The imports of a file with one type.

use super::syntax::import;
use super::{layout, serde_attributes};
use crate::plan::{Crate, File, ItemKind, RustType};
use crate::version_set::VersionIndex;
use std::collections::BTreeMap;
use syn::{Item, Visibility};

/// Returns the imports, the runtime first, below an empty line.
pub(super) fn imports(planned: &Crate, file: &File) -> Vec<Item> {
    let mut imports = Vec::new();
    let mut add = |path: &[&str], names: &[&str]| {
        if !names.is_empty() {
            let gap = imports.is_empty().then(layout::mark).into_iter();
            let item = import(gap.collect(), Visibility::Inherited, path, names);
            imports.push(Item::Use(item));
        }
    };
    if names_support(file) {
        add(&["super"], &["support"]);
    }
    let mut by_owner: BTreeMap<VersionIndex, Vec<&str>> = BTreeMap::new();
    for (name, owner) in &file.siblings {
        by_owner.entry(*owner).or_default().push(name);
    }
    if let Some(own) = by_owner.remove(&file.owner) {
        add(&["super"], &own);
    }
    for (owner, names) in by_owner {
        if let Some(version) = planned.modules[owner].version {
            add(&["super", "super", &version.module()], &names);
        }
    }
    let collections: Vec<_> = file.collections.iter().copied().collect();
    add(&["std", "collections"], &collections);
    imports
}

/// Whether the file has a table, or names something of the runtime.
fn names_support(file: &File) -> bool {
    let item = &file.item;
    let mut found = match (&item.kind, &item.serde) {
        (ItemKind::Alias(_), _) => false,
        (ItemKind::Struct { .. }, Some(derived)) => derived
            .of_fields
            .iter()
            .flatten()
            .any(serde_attributes::names_support),
        _ => true,
    };
    for ty in item.types() {
        let of_support = |ty: &RustType| match ty {
            RustType::Maybe(_) => item.serde.is_some(),
            ty => *ty == RustType::Timestamp,
        };
        ty.visit(&mut |ty| found |= of_support(ty));
    }
    found
}
