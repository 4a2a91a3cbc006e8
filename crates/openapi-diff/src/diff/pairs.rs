//! Which definition and which operation of one API is which of another.
//!
//! What has the same name is the same thing. Of the rest, a definition was renamed if it stands in a place where one stood
//! that is gone, and shares most of its members with it, or if only one that is new holds the same as only one that is
//! gone; an operation was renamed if it has the method and path of one that is gone.

use super::same::Same;
use crate::ir::{Api, Body, ModelId, ModelLocation, Shape, Type, TypeRef};
use std::collections::{BTreeSet, HashMap};

/// The pairs.
#[derive(Clone, Debug, Default)]
pub struct Pairs {
    /// The definition after for each one before.
    forward: HashMap<ModelId, ModelId>,
    /// The definition before for each one after.
    backward: HashMap<ModelId, ModelId>,
    /// The places of an operation before and after, in the order after.
    pub operations: Vec<(usize, usize)>,
}

impl Pairs {
    /// Finds them.
    pub fn find(before: &Api, after: &Api) -> Self {
        let mut pairs = Self {
            operations: operations(before, after),
            ..Self::default()
        };
        let names: HashMap<&str, ModelId> = definitions(before).collect();
        for (name, now) in definitions(after) {
            if let Some(then) = names.get(name) {
                pairs.add(*then, now);
            }
        }
        for (then, now) in pairs.renamed(before, after) {
            pairs.add(then, now);
        }
        pairs
    }

    fn add(&mut self, then: ModelId, now: ModelId) {
        self.forward.insert(then, now);
        self.backward.insert(now, then);
    }

    /// What a definition became.
    pub fn after(&self, then: ModelId) -> Option<ModelId> {
        self.forward.get(&then).copied()
    }

    /// What a definition was.
    pub fn before(&self, now: ModelId) -> Option<ModelId> {
        self.backward.get(&now).copied()
    }

    fn renamed(&self, before: &Api, after: &Api) -> Vec<(ModelId, ModelId)> {
        let gone: BTreeSet<_> = definitions(before).map(|(_, id)| id).collect();
        let gone: BTreeSet<_> = gone
            .into_iter()
            .filter(|id| self.after(*id).is_none())
            .collect();
        let new: BTreeSet<_> = definitions(after).map(|(_, id)| id).collect();
        let new: BTreeSet<_> = new
            .into_iter()
            .filter(|id| self.before(*id).is_none())
            .collect();
        let mut candidates = BTreeSet::new();
        if gone.is_empty() || new.is_empty() {
            return Vec::new();
        }
        for pair in self.in_equal_indices(before, after) {
            if gone.contains(&pair.0) && new.contains(&pair.1) && share_most(before, after, pair) {
                candidates.insert(pair);
            }
        }
        let mut by_members: HashMap<Vec<&str>, (Vec<ModelId>, Vec<ModelId>)> = HashMap::new();
        for id in &gone {
            by_members
                .entry(members(before, *id))
                .or_default()
                .0
                .push(*id);
        }
        for id in &new {
            by_members
                .entry(members(after, *id))
                .or_default()
                .1
                .push(*id);
        }
        for (then, now) in by_members.values() {
            if let ([then], [now]) = (then.as_slice(), now.as_slice())
                && Same::new(before, after).models(*then, *now)
            {
                candidates.insert((*then, *now));
            }
        }
        let pairs: Vec<_> = candidates.into_iter().collect();
        let is_only = |pair: &(ModelId, ModelId)| {
            let rivals = pairs
                .iter()
                .filter(|other| other.0 == pair.0 || other.1 == pair.1);
            rivals.count() == 1
        };
        pairs.iter().copied().filter(is_only).collect()
    }

    /// The definitions in equal places of what is paired by now.
    fn in_equal_indices(&self, before: &Api, after: &Api) -> Vec<(ModelId, ModelId)> {
        let mut indices = Locations {
            before,
            after,
            open: self
                .forward
                .iter()
                .map(|(then, now)| (*then, *now))
                .collect(),
            seen: BTreeSet::new(),
        };
        for (then, now) in &self.operations {
            let (then, now) = (&before.operations[*then], &after.operations[*now]);
            if let (Some(then), Some(now)) = (&then.body, &now.body) {
                indices.bodies(then, now);
            }
            for response in &now.responses {
                let same = then
                    .responses
                    .iter()
                    .find(|then| then.status == response.status);
                if let Some(then) = same {
                    indices.bodies(&then.body, &response.body);
                }
            }
        }
        indices.walk();
        indices.seen.into_iter().collect()
    }
}

/// A walk over equal places of two APIs.
struct Locations<'a> {
    before: &'a Api,
    after: &'a Api,
    open: Vec<(ModelId, ModelId)>,
    seen: BTreeSet<(ModelId, ModelId)>,
}

impl Locations<'_> {
    fn walk(&mut self) {
        while let Some(pair) = self.open.pop() {
            if !self.seen.insert(pair) {
                continue;
            }
            let (before, after) = (self.before, self.after);
            match (&before.model(pair.0).shape, &after.model(pair.1).shape) {
                (Shape::Object(then), Shape::Object(now)) => {
                    let fields: HashMap<_, _> = then
                        .fields
                        .iter()
                        .map(|field| (&field.key, &field.type_ref))
                        .collect();
                    for field in &now.fields {
                        if let Some(then) = fields.get(&field.key) {
                            self.type_refs(then, &field.type_ref);
                        }
                    }
                    if let (Some(then), Some(now)) = (&then.additional, &now.additional) {
                        self.type_refs(then, now);
                    }
                }
                (Shape::Alias(then), Shape::Alias(now)) => self.type_refs(then, now),
                _ => {}
            }
        }
    }

    fn bodies(&mut self, then: &Body, now: &Body) {
        if let (Some(then), Some(now)) = (&then.type_ref, &now.type_ref) {
            self.type_refs(then, now);
        }
    }

    fn type_refs(&mut self, mut then: &TypeRef, mut now: &TypeRef) {
        loop {
            match (&then.ty, &now.ty) {
                (Type::Model(then), Type::Model(now)) => return self.open.push((*then, *now)),
                (Type::Array(inner_then), Type::Array(inner_now))
                | (Type::Map(inner_then), Type::Map(inner_now)) => {
                    (then, now) = (inner_then, inner_now);
                }
                _ => return,
            }
        }
    }
}

fn definitions(api: &Api) -> impl Iterator<Item = (&str, ModelId)> {
    let all = api
        .models()
        .filter(|(_, model)| model.location == ModelLocation::Definition);
    all.map(|(id, model)| (model.path.as_str(), id))
}

/// The keys, values or variants of a model, sorted.
fn members(api: &Api, id: ModelId) -> Vec<&str> {
    let mut found: Vec<&str> = match &api.model(id).shape {
        Shape::Object(object) => object
            .fields
            .iter()
            .map(|field| field.key.as_str())
            .collect(),
        Shape::StringEnum(values) => values.iter().map(|value| value.value.as_str()).collect(),
        Shape::IntegerEnum { .. } | Shape::Union(_) | Shape::Alias(_) => Vec::new(),
    };
    found.sort_unstable();
    found
}

fn share_most(before: &Api, after: &Api, (then, now): (ModelId, ModelId)) -> bool {
    let (old, new) = (members(before, then), members(after, now));
    if old.is_empty() && new.is_empty() {
        return Same::new(before, after).models(then, now);
    }
    let shared = old
        .iter()
        .filter(|key| new.binary_search(key).is_ok())
        .count();
    2 * shared >= old.len().max(new.len())
}

/// The operations of the same id, then those of the same method and path.
fn operations(before: &Api, after: &Api) -> Vec<(usize, usize)> {
    let ids: HashMap<&str, usize> = before
        .operations
        .iter()
        .enumerate()
        .map(|(index, operation)| (operation.id.as_str(), index))
        .collect();
    let request = |api: &Api, index: usize| {
        let operation = &api.operations[index];
        format!("{} {}", operation.method, plain_path(&operation.path))
    };
    let known: BTreeSet<&str> = after.operations.iter().map(|o| o.id.as_str()).collect();
    let gone = (0..before.operations.len())
        .filter(|index| !known.contains(before.operations[*index].id.as_str()));
    let gone: HashMap<String, usize> = gone.map(|index| (request(before, index), index)).collect();
    let pair = |(now, operation): (usize, &crate::ir::Operation)| {
        let by_id = ids.get(operation.id.as_str());
        let then = by_id.or_else(|| gone.get(&request(after, now)))?;
        Some((*then, now))
    };
    after
        .operations
        .iter()
        .enumerate()
        .filter_map(pair)
        .collect()
}

/// A path without the names of its parameters, which no request has.
pub fn plain_path(path: &str) -> String {
    let mut plain = String::with_capacity(path.len());
    let mut is_name = false;
    for c in path.chars() {
        match c {
            '{' => is_name = true,
            '}' => {
                is_name = false;
                plain.push_str("{}");
            }
            c if !is_name => plain.push(c),
            _ => {}
        }
    }
    plain
}
