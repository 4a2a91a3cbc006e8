//! What doc comments name although their file does not import it: models and operations of the same versions.
//!
//! In: the plan of a crate. Out: addresses, as rustdoc lays out its pages. Each version has a page of its own for what it offers, and the
//! address is relative to it, so a reader stays in the version that is read, which no path of an item could do. A name is linked only
//! if all versions of the file have it, and if it is no JSON key as well, since a text may mean either.

use crate::plan::{Crate, ItemKind, Layout};
use crate::version_set::{VersionIndex, VersionSet};
use std::collections::{HashMap, HashSet};

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mentioned<'a> {
    /// The prefix of its page, and its name in Rust.
    Model(&'static str, &'a str),
    /// An operation whose type is called as it is.
    Operation,
}

/// The names of a crate.
#[derive(Debug, Default)]
pub(super) struct Mentions<'a> {
    /// By version.
    names: Vec<HashMap<&'a str, Mentioned<'a>>>,
}

impl<'a> Mentions<'a> {
    /// The names; none where the pages of rustdoc do not lie side by side.
    pub(super) fn of(planned: &'a Crate) -> Self {
        if planned.layout != Layout::Crate || !planned.style.has_docs {
            return Self::default();
        }
        let keys = keys(planned);
        let names = VersionIndex::of_each(&planned.modules).map(|(index, module)| {
            let mut names = HashMap::new();
            for export in &module.exports {
                let file = &planned.files[export.file.0];
                if file.schema_path == file.item.name || file.item.alias.is_some() {
                    let page = Mentioned::Model(page(&file.item.kind), &export.type_name);
                    names.insert(export.type_name.as_str(), page);
                    names.extend(file.item.alias.as_deref().map(|alias| (alias, page)));
                }
            }
            let operations = planned.operations.modules.get(index.get());
            for operation in operations.iter().flat_map(|module| &module.exports) {
                let unit = &planned.operations.files[*operation].unit;
                if unit.id == unit.name {
                    names.insert(&unit.id, Mentioned::Operation);
                }
            }
            names.retain(|name, _| !keys.contains(name));
            names
        });
        Self {
            names: names.collect(),
        }
    }

    /// What a name stands for in all of these versions.
    pub(super) fn find(&self, name: &str, versions: VersionSet) -> Option<Mentioned<'a>> {
        let mut found = versions
            .indices()
            .map(|index| self.names.get(index.get())?.get(name));
        let first = found.next()??;
        found.all(|other| other == Some(first)).then_some(*first)
    }
}

/// The keys of all models.
fn keys(planned: &Crate) -> HashSet<&str> {
    let structs = planned
        .files
        .iter()
        .filter_map(|file| match &file.item.kind {
            ItemKind::Struct { fields, .. } => Some(fields),
            _ => None,
        });
    structs.flatten().map(|field| field.key.as_str()).collect()
}

/// What the name of a type's page begins with.
fn page(kind: &ItemKind) -> &'static str {
    match kind {
        ItemKind::Struct { .. } | ItemKind::List(_) | ItemKind::Map(..) => "struct",
        ItemKind::StringEnum { .. } | ItemKind::IntegerEnum { .. } | ItemKind::Union { .. } => {
            "enum"
        }
        ItemKind::Alias(_) => "type",
    }
}
