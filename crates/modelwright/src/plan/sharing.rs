//! Which types of several versions are one type.
//!
//! Classes are found by refinement: they begin as the types that look alike without following anything, and are split
//! while members differ in the classes that they refer to. What is left is the coarsest answer, and cycles need no special
//! case.

use super::{File, Item, ItemKind, Presence, RustType};
use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

/// The class of each draft. Classes are numbered in the order of their first draft.
pub(super) fn classes(drafts: &[File]) -> Vec<usize> {
    let looks = drafts.iter().map(|draft| look(&draft.item));
    let mut classes = numbered_by_order(looks);
    let references = references(drafts);
    let mut count = distinct(&classes);
    loop {
        let refined = classes.iter().zip(&references).map(|(class, held)| {
            let held: Vec<_> = held.iter().map(|draft| classes[*draft]).collect();
            (*class, held)
        });
        let refined = numbered(refined);
        let now = distinct(&refined);
        classes = refined;
        if now == count {
            return classes;
        }
        count = now;
    }
}

/// The drafts that each one names, in the order of the names, which all drafts of one look have in common.
fn references(drafts: &[File]) -> Vec<Vec<usize>> {
    let by_name: HashMap<_, _> = drafts
        .iter()
        .enumerate()
        .map(|(index, draft)| ((draft.owner, draft.item.name.as_str()), index))
        .collect();
    let named = |draft: &File| {
        let siblings = draft.siblings.keys();
        siblings
            .filter_map(|name| by_name.get(&(draft.owner, name.as_str())).copied())
            .collect()
    };
    drafts.iter().map(named).collect()
}

/// A number for each value, equal for equal values.
fn numbered<T: Hash + Eq>(values: impl Iterator<Item = T>) -> Vec<usize> {
    let mut known = HashMap::new();
    values
        .map(|value| {
            let next = known.len();
            *known.entry(value).or_insert(next)
        })
        .collect()
}

/// The same for large values that differ early on, of which a hash would read all.
fn numbered_by_order<T: Ord>(values: impl Iterator<Item = T>) -> Vec<usize> {
    let mut known = BTreeMap::new();
    values
        .map(|value| {
            let next = known.len();
            *known.entry(value).or_insert(next)
        })
        .collect()
}

fn distinct(classes: &[usize]) -> usize {
    classes.iter().max().map_or(0, |last| last + 1)
}

/// What a type is, as far as it can be said without following a reference.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Look<'a> {
    name: &'a str,
    derives: &'a [&'static str],
    kind: KindLook<'a>,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum KindLook<'a> {
    Struct {
        fields: Vec<(&'a str, &'a str, &'a RustType, Presence)>,
        rest: Option<(&'a str, &'a RustType)>,
        includes: Vec<&'a str>,
    },
    StringEnum(Vec<(&'a str, &'a str)>, &'a str),
    IntegerEnum(&'a str, Vec<(i64, &'a str)>, &'a str),
    List(&'a RustType),
    Map(&'a RustType),
    Alias(&'a RustType),
    Union {
        by: Option<&'a str>,
        /// In their order, which says what is tried first.
        variants: Vec<(&'a str, &'a RustType, &'a [String])>,
        other: &'a str,
    },
}

fn look(item: &Item) -> Look<'_> {
    let kind = match &item.kind {
        ItemKind::Struct {
            fields,
            rest,
            includes,
            has_defaults: _,
        } => KindLook::Struct {
            fields: sorted(fields.iter().map(|field| {
                (
                    field.key.as_str(),
                    field.name.as_str(),
                    &field.ty,
                    field.presence,
                )
            })),
            rest: rest.as_ref().map(|rest| (rest.name.as_str(), &rest.ty)),
            includes: sorted(includes.iter().map(|part| part.type_name.as_str())),
        },
        ItemKind::StringEnum { variants, other } => {
            let values = variants
                .iter()
                .map(|variant| (variant.value.as_str(), variant.name.as_str()));
            KindLook::StringEnum(sorted(values), other)
        }
        ItemKind::IntegerEnum {
            repr,
            variants,
            other,
        } => {
            let values = variants
                .iter()
                .map(|variant| (variant.value, variant.name.as_str()));
            KindLook::IntegerEnum(repr, sorted(values), other)
        }
        ItemKind::List(ty) => KindLook::List(ty),
        ItemKind::Map(_, ty) => KindLook::Map(ty),
        ItemKind::Alias(ty) => KindLook::Alias(ty),
        ItemKind::Union {
            by,
            variants,
            other,
        } => KindLook::Union {
            by: by.as_deref(),
            variants: variants
                .iter()
                .map(|variant| (variant.name.as_str(), &variant.ty, variant.tags.as_slice()))
                .collect(),
            other,
        },
    };
    Look {
        name: &item.name,
        derives: &item.derives,
        kind,
    }
}

fn sorted<T: Ord>(values: impl Iterator<Item = T>) -> Vec<T> {
    let mut values: Vec<_> = values.collect();
    values.sort_unstable();
    values
}
