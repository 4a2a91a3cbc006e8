//! The limits of a document as rules of a crate that validates, where a user wants them.
//!
//! In: the APIs, and the files of a plan. Out: the same, each item with the rules of its fields, and what of the limits no rule says.
//! Left out on purpose: checking anything by itself.

use super::item::{Item, ItemKind};
use super::pattern::{self, Piece, Pieces};
use super::types::RustType;
use super::{File, FileId, Input, Module};
use crate::ir::{Api, Constraints, Shape, Type, TypeRef};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// How many aliases are followed.
const MOST_STEPS: usize = 64;

/// A crate that validates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Validator {
    /// `garde`
    Garde,
}

/// A rule of a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Rule {
    /// The length: of a text in characters, of a list or map in entries.
    Length {
        /// Whether it is that of a text.
        is_text: bool,
        /// The least.
        least: Option<usize>,
        /// The greatest.
        most: Option<usize>,
    },
    /// The range of a number, as Rust writes its ends.
    Range {
        /// The least.
        least: Option<String>,
        /// The greatest.
        most: Option<String>,
    },
    /// A text that looks like one of these.
    Pattern(Vec<Pieces>),
    /// Rules of the items of a list.
    Inner(Vec<Rule>),
    /// What is held has rules of its own.
    Dive,
}

/// Limits that no rule says: the schema path, and the keyword.
pub type Unchecked = BTreeSet<(String, &'static str)>;

/// Adds the rules, and returns what they do not say.
pub(super) fn add(inputs: &[Input<'_>], modules: &[Module], files: &mut [File]) -> Unchecked {
    let mut unchecked = Unchecked::new();
    let mut found: BTreeMap<FileId, Vec<Vec<Rule>>> = BTreeMap::new();
    for (input, module) in inputs.iter().zip(modules) {
        let exports = module.exports.iter();
        let types = exports.map(|it| (it.type_name.as_str(), &files[it.file.0].item));
        let types: BTreeMap<_, _> = types.collect();
        for export in &module.exports {
            let model = input.api.model(export.model);
            let mut rules = Rules {
                api: input.api,
                types: &types,
                path: model.path.as_str(),
                unchecked: &mut unchecked,
            };
            let rules = rules.of_item(&files[export.file.0].item, &model.shape);
            // A type of several versions has the rules that are the same in all of them.
            match found.get_mut(&export.file) {
                Some(known) => known.iter_mut().zip(rules).for_each(|(known, rules)| {
                    known.retain(|rule| rules.contains(rule));
                }),
                None => _ = found.insert(export.file, rules),
            }
        }
    }
    for (file, rules) in found {
        let item = &mut files[file.0].item;
        if is_validated(&item.kind) {
            item.rules = Some(rules);
        }
    }
    unchecked
}

/// Whether values of an item can be validated.
fn is_validated(kind: &ItemKind) -> bool {
    matches!(
        kind,
        ItemKind::Struct { .. } | ItemKind::List(_) | ItemKind::Map(..) | ItemKind::Union { .. }
    )
}

/// The rules of a model.
struct Rules<'a> {
    api: &'a Api,
    types: &'a BTreeMap<&'a str, &'a Item>,
    path: &'a str,
    unchecked: &'a mut Unchecked,
}

impl Rules<'_> {
    /// The rules of each field, of what a list or map holds, or of each variant.
    fn of_item(&mut self, item: &Item, shape: &Shape) -> Vec<Vec<Rule>> {
        match (&item.kind, shape) {
            (ItemKind::Struct { fields, rest, .. }, Shape::Object(object)) => {
                let fields = fields.iter().zip(&object.fields);
                let mut rules: Vec<_> = fields
                    .map(|(field, property)| {
                        self.of_value(&field.ty, &property.type_ref, property.path.as_str())
                    })
                    .collect();
                let values = object.additional.as_ref();
                if let (Some(rest), Some(values)) = (rest, values) {
                    let path = format!("{}{{}}", self.path);
                    self.of_value_of_map(values, &path);
                    rules.push(self.dive(&rest.ty).into_iter().collect());
                }
                rules
            }
            (ItemKind::List(_) | ItemKind::Map(..), Shape::Alias(type_ref)) => {
                let path = self.path;
                let held = match &item.kind {
                    ItemKind::List(items) => RustType::Vec(Box::new(items.clone())),
                    ItemKind::Map(map, values) => {
                        RustType::Map(map.clone(), Box::new(values.clone()))
                    }
                    _ => return Vec::new(),
                };
                vec![self.of_value(&held.optional(), type_ref, path)]
            }
            (ItemKind::Union { variants, .. }, Shape::Union(union)) => {
                let path = self.path;
                let variants = variants.iter().zip(&union.variants);
                variants
                    .map(|(variant, type_ref)| self.of_value(&variant.ty, type_ref, path))
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    fn of_value(&mut self, ty: &RustType, type_ref: &TypeRef, path: &str) -> Vec<Rule> {
        let inner = match ty {
            RustType::Option(inner) => inner,
            ty => ty,
        };
        let (inner, constraints) = self.resolved(inner, type_ref);
        let mut rules = Vec::new();
        for constraints in constraints {
            self.of_constraints(&inner, &constraints, path, &mut rules);
        }
        if let (RustType::Vec(items), Type::Array(of)) = (&inner, &type_ref.ty) {
            let of_items = self.of_value(items, of, path);
            let (dive, own): (Vec<_>, Vec<_>) =
                of_items.into_iter().partition(|rule| *rule == Rule::Dive);
            if !own.is_empty() {
                let inner = Rule::Inner(own);
                // An option has what it holds for its only item.
                let is_option = matches!(ty, RustType::Option(_));
                rules.push(if is_option {
                    Rule::Inner(vec![inner])
                } else {
                    inner
                });
            }
            rules.extend(dive.into_iter().next());
        } else {
            if let (RustType::Map(..), Type::Map(values)) = (&inner, &type_ref.ty) {
                self.of_value_of_map(values, path);
            }
            rules.extend(self.dive(&inner));
        }
        rules
    }

    /// No rule says limits of the values of a map.
    fn of_value_of_map(&mut self, values: &TypeRef, path: &str) {
        if limits(&values.constraints).next().is_some() {
            self.unchecked
                .insert((path.to_owned(), "additionalProperties"));
        }
    }

    /// A type without boxes and aliases, and the limits of the place and of these.
    fn resolved(&self, ty: &RustType, type_ref: &TypeRef) -> (RustType, Vec<Constraints>) {
        let mut constraints = vec![type_ref.constraints.clone()];
        let (mut ty, mut schema) = (ty, type_ref);
        for _ in 0..MOST_STEPS {
            match ty {
                RustType::Box(inner) => ty = inner,
                RustType::Model(name) => {
                    let Type::Model(id) = &schema.ty else { break };
                    let (Some(ItemKind::Alias(inner)), Shape::Alias(of)) = (
                        self.types.get(name.as_str()).map(|item| &item.kind),
                        &self.api.model(*id).shape,
                    ) else {
                        break;
                    };
                    (ty, schema) = (inner, of);
                    constraints.push(of.constraints.clone());
                }
                _ => break,
            }
        }
        (ty.clone(), constraints)
    }

    fn of_constraints(
        &mut self,
        ty: &RustType,
        constraints: &Constraints,
        path: &str,
        rules: &mut Vec<Rule>,
    ) {
        let mut said = BTreeSet::new();
        let (least, most) = (constraints.min_length, constraints.max_length);
        let is_text = *ty == RustType::String;
        let has_length =
            is_text || matches!(ty, RustType::Vec(_) | RustType::Map(..) | RustType::KeySet);
        if has_length && (least.is_some() || most.is_some()) {
            rules.push(Rule::Length {
                is_text,
                least,
                most,
            });
            said.extend(["minLength", "maxLength"]);
        }
        let pattern = constraints.pattern.as_deref().filter(|_| is_text);
        let pieces = pattern.and_then(pattern::of_pattern);
        if let Some(pieces) = pieces.filter(|pieces| pieces.iter().flatten().all(is_short)) {
            rules.push(Rule::Pattern(pieces));
            said.insert("pattern");
        }
        if let Some((rule, keys)) = range(ty, constraints) {
            rules.push(rule);
            said.extend(keys);
        }
        for key in limits(constraints).filter(|key| !said.contains(key)) {
            self.unchecked.insert((path.to_owned(), key));
        }
    }

    /// Whether what a type holds has rules of its own.
    fn dive(&self, ty: &RustType) -> Option<Rule> {
        match ty {
            RustType::Box(inner) | RustType::Option(inner) | RustType::Vec(inner) => {
                self.dive(inner)
            }
            RustType::Map(super::MapType::Sorted, values) => self.dive(values),
            RustType::Model(name) => match &self.types.get(name.as_str())?.kind {
                ItemKind::Alias(inner) => self.dive(inner),
                kind => is_validated(kind).then_some(Rule::Dive),
            },
            _ => None,
        }
    }
}

/// Whether a library of regular expressions takes the count of a piece.
fn is_short(piece: &Piece) -> bool {
    const MOST: usize = 256;
    piece.least <= MOST && (piece.most <= MOST || piece.most == usize::MAX)
}

/// The range of a number, and the keywords that it says.
fn range(ty: &RustType, constraints: &Constraints) -> Option<(Rule, Vec<&'static str>)> {
    let end = |value: &Option<Value>, is_exclusive: bool, step: i128| match ty {
        RustType::Integer(_) => {
            let value = value.as_ref()?;
            let whole = value
                .as_i64()
                .map(i128::from)
                .or(value.as_u64().map(i128::from))?;
            Some((whole + if is_exclusive { step } else { 0 }).to_string())
        }
        RustType::F64 if !is_exclusive => Some(format!("{:?}", value.as_ref()?.as_f64()?)),
        _ => None,
    };
    let least = end(&constraints.minimum, constraints.exclusive_minimum, 1);
    let most = end(&constraints.maximum, constraints.exclusive_maximum, -1);
    let keys = [("minimum", &least), ("maximum", &most)];
    let keys: Vec<_> = keys
        .into_iter()
        .filter(|(_, end)| end.is_some())
        .map(|(key, _)| key)
        .collect();
    (!keys.is_empty()).then_some((Rule::Range { least, most }, keys))
}

/// The keywords of the limits that there are.
fn limits(constraints: &Constraints) -> impl Iterator<Item = &'static str> {
    [
        ("minimum", constraints.minimum.is_some()),
        ("maximum", constraints.maximum.is_some()),
        ("multipleOf", constraints.multiple_of.is_some()),
        ("minLength", constraints.min_length.is_some()),
        ("maxLength", constraints.max_length.is_some()),
        ("pattern", constraints.pattern.is_some()),
        ("uniqueItems", constraints.unique_items),
    ]
    .into_iter()
    .filter(|(_, is_there)| *is_there)
    .map(|(key, _)| key)
}
