//! The index of names that are not those of pages: JSON keys, and what Docker's own code calls types, with the models that have them.

use super::address::file_stem;
use super::members::FIELD;
use crate::plan::{Crate, ItemKind};
use crate::printable::{Printable, fragment};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The names that begin with one letter.
#[derive(Debug, Serialize)]
pub(super) struct Letter {
    /// The letter, as a capital; `Other` for whatever is none.
    letter: String,
    /// The fragment of its heading.
    anchor: Printable,
    keys: Vec<Key>,
}

/// One name.
#[derive(Debug, Serialize)]
struct Key {
    name: Printable,
    /// The models that have it; where it is a field, each links to the row.
    models: Vec<Printable>,
}

/// All names that are not those of pages, sorted without regard to case.
pub(super) fn keys(planned: &Crate) -> Vec<Letter> {
    let mut found: BTreeMap<(String, &str), BTreeSet<(&str, bool)>> = BTreeMap::new();
    for file in &planned.files {
        let model = file.item.name.as_str();
        let fields = match &file.item.kind {
            ItemKind::Struct { fields, .. } => fields.as_slice(),
            _ => &[],
        };
        let keys = fields.iter().map(|field| (field.key.as_str(), true));
        let others = [&file.item.alias, &file.go_name].into_iter().flatten();
        let others = others.map(|other| (other.as_str(), false));
        let others = others.filter(|(other, _)| *other != model);
        for (name, is_field) in keys.chain(others) {
            let entry = found.entry((name.to_lowercase(), name)).or_default();
            entry.insert((model, is_field));
        }
    }
    // What is no letter comes last.
    let mut letters: BTreeMap<(bool, String), Vec<Key>> = BTreeMap::new();
    for ((lower, name), models) in found {
        let key = Key {
            name: Printable::code(name),
            models: models.into_iter().map(|model| link(name, model)).collect(),
        };
        let first = lower.chars().next().filter(char::is_ascii_lowercase);
        let letter = first.map_or_else(
            || "Other".to_owned(),
            |first| first.to_ascii_uppercase().to_string(),
        );
        let at = (first.is_none(), letter);
        letters.entry(at).or_default().push(key);
    }
    let letters = letters.into_iter();
    letters
        .map(|((_, letter), keys)| Letter {
            anchor: Printable::destination(&letter.to_lowercase()),
            letter,
            keys,
        })
        .collect()
}

fn link(name: &str, (model, is_field): (&str, bool)) -> Printable {
    let mut to = format!("models/{}.md", file_stem(model));
    if is_field {
        to.push_str(&format!("#{FIELD}{}", fragment(name)));
    }
    Printable::link(&Printable::code(model), &to)
}
