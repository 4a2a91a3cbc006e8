//! The names by which people search: JSON keys, and Docker's own names for types, each with the models that it leads to.

use crate::emit::text::code_cell;
use crate::plan::{Crate, Kind};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// One name.
#[derive(Debug, Serialize)]
pub(super) struct Key {
    name: String,
    models: Vec<String>,
}

/// All names that are not those of pages, sorted without regard to case.
pub(super) fn keys(planned: &Crate) -> Vec<Key> {
    let mut found: BTreeMap<(String, &str), BTreeSet<&str>> = BTreeMap::new();
    for file in &planned.files {
        let model = file.item.name.as_str();
        let fields = match &file.item.kind {
            Kind::Struct { fields, .. } => fields.as_slice(),
            _ => &[],
        };
        for field in fields {
            let key = (field.key.to_lowercase(), field.key.as_str());
            found.entry(key).or_default().insert(model);
        }
        for other in [&file.item.alias, &file.go_name].into_iter().flatten() {
            if other != model {
                let key = (other.to_lowercase(), other.as_str());
                found.entry(key).or_default().insert(model);
            }
        }
    }
    let keys = found.into_iter();
    keys.map(|((_, name), models)| Key {
        name: code_cell(name),
        models: models.into_iter().map(str::to_owned).collect(),
    })
    .collect()
}
