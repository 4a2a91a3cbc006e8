//! The limits of a document as rules of a crate that validates, where a user wants them.
//!
//! In: the APIs, and the files of a plan. Out: the same, each item with the rules of its fields, and what of the limits no rule says.
//! Left out on purpose: checking anything by itself.

mod range;

use super::item::{Item, ItemKind};
use super::pattern::{self, Piece, Pieces};
use super::types::{MapType, RustType};
use super::{File, FileId, Input, Module};
use crate::ir::{Api, Constraints, Shape, Type, TypeRef};
use serde::{Deserialize, Serialize};
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

/// Limits that are not checked, each with its schema path.
pub type Unchecked = BTreeSet<(String, NotChecked)>;

/// Why a limit is not checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotChecked {
    /// No rule says this keyword.
    Keyword(&'static str),
    /// No value can be within this keyword, by the type or by another limit.
    Unmet(&'static str),
    /// No rule reaches the limits of what the type holds.
    Held,
}

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
                    rules.push(self.dive(&rest.ty, &path).into_iter().collect());
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
        if let RustType::Maybe(held) = &inner {
            // Its limits of its own are reported above, those of what it holds below.
            let within = TypeRef {
                constraints: Constraints::default(),
                ..type_ref.clone()
            };
            if !self.of_value(held, &within, path).is_empty() {
                self.leave(path, NotChecked::Held);
            }
            return Vec::new();
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
            rules.extend(self.dive(&inner, path));
        }
        rules
    }

    fn leave(&mut self, path: &str, what: NotChecked) {
        self.unchecked.insert((path.to_owned(), what));
    }

    /// No rule says limits of the values of a map.
    fn of_value_of_map(&mut self, values: &TypeRef, path: &str) {
        if limits(&values.constraints).next().is_some() {
            self.leave(path, NotChecked::Keyword("additionalProperties"));
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
        let mut said = Vec::new();
        let is_text = *ty == RustType::String;
        if is_text || has_entries(ty) {
            self.of_length(ty, constraints, path, rules);
            said.extend(["minLength", "maxLength"]);
        }
        let pattern = constraints.pattern.as_deref().filter(|_| is_text);
        let pieces = pattern.and_then(pattern::of_pattern);
        if let Some(pieces) = pieces.filter(|pieces| pieces.iter().flatten().all(is_short)) {
            rules.push(Rule::Pattern(pieces));
            said.push("pattern");
        }
        let range = range::of(ty, constraints);
        for key in range.unmet {
            self.leave(path, NotChecked::Unmet(key));
        }
        rules.extend(range.rule);
        said.extend(range.said);
        for key in limits(constraints).filter(|key| !said.contains(key)) {
            self.leave(path, NotChecked::Keyword(keyword(key, ty)));
        }
    }

    fn of_length(
        &mut self,
        ty: &RustType,
        constraints: &Constraints,
        path: &str,
        rules: &mut Vec<Rule>,
    ) {
        let (least, most) = (constraints.min_length, constraints.max_length);
        match (least, most) {
            (None, None) => {}
            (Some(least), Some(most)) if least > most => {
                for key in ["minLength", "maxLength"] {
                    self.leave(path, NotChecked::Unmet(keyword(key, ty)));
                }
            }
            _ => rules.push(Rule::Length {
                is_text: *ty == RustType::String,
                least,
                most,
            }),
        }
    }

    /// A rule, where what a type holds has rules of its own. It is reported where no rule reaches them.
    fn dive(&mut self, ty: &RustType, path: &str) -> Option<Rule> {
        let is_reached = self.reaches(ty)?;
        if !is_reached {
            self.leave(path, NotChecked::Held);
        }
        is_reached.then_some(Rule::Dive)
    }

    /// Whether a rule reaches the rules of what a type holds; `None` if that has none.
    fn reaches(&self, ty: &RustType) -> Option<bool> {
        match ty {
            RustType::Box(inner) | RustType::Option(inner) | RustType::Vec(inner) => {
                self.reaches(inner)
            }
            RustType::Map(map, values) => self
                .reaches(values)
                .map(|is_reached| is_reached && is_known(map)),
            RustType::Maybe(inner) => self.reaches(inner).map(|_| false),
            RustType::Model(name) => match &self.types.get(name.as_str())?.kind {
                ItemKind::Alias(inner) => self.reaches(inner),
                kind => is_validated(kind).then_some(true),
            },
            _ => None,
        }
    }
}

/// Whether a type has entries that a rule can count.
fn has_entries(ty: &RustType) -> bool {
    match ty {
        RustType::Map(map, _) => is_known(map),
        ty => matches!(ty, RustType::Vec(_) | RustType::KeySet),
    }
}

/// Whether the library of rules knows a type of maps: only those of the standard library, whatever a user's may have.
fn is_known(map: &MapType) -> bool {
    let path = map.path();
    let path = path.strip_prefix("::").unwrap_or(path);
    *map == MapType::Sorted || path == "std::collections::HashMap"
}

/// What a document calls a limit, which is told apart by the type there.
fn keyword(key: &'static str, ty: &RustType) -> &'static str {
    match (key, ty) {
        (key, RustType::Maybe(inner)) => keyword(key, inner),
        ("minLength", RustType::Vec(_)) => "minItems",
        ("maxLength", RustType::Vec(_)) => "maxItems",
        ("minLength", RustType::Map(..) | RustType::KeySet) => "minProperties",
        ("maxLength", RustType::Map(..) | RustType::KeySet) => "maxProperties",
        (key, _) => key,
    }
}

/// Whether a library of regular expressions takes the count of a piece.
fn is_short(piece: &Piece) -> bool {
    const MOST: usize = 256;
    piece.least <= MOST && (piece.most <= MOST || piece.most == usize::MAX)
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
