//! In which versions of an API there is what.

use super::{Api, Body, ModelId, Parameter, Shape, Type, TypeRef};
use crate::version_set::{VersionIndex, VersionSet};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What is available where.
#[derive(Clone, Debug, Default)]
pub struct Availability {
    /// Each model by its name.
    pub models: BTreeMap<String, Available>,
    /// Each operation by its id; its members are parameters, such as `query/limit`.
    pub operations: BTreeMap<String, Available>,
    /// Which models took the place of which, oldest first.
    pub renames: Vec<Rename>,
}

/// The versions that have something, and those that have what belongs to it.
#[derive(Clone, Debug, Default)]
pub struct Available {
    /// The versions that have the thing itself.
    pub versions: VersionSet,
    /// Fields by their key, values by their text, parameters by place and name; in the order of the oldest version.
    pub members: Vec<(String, VersionSet)>,
}

/// A model that stands in the places of another one, of which there is no more.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rename {
    /// The first version that has the new one.
    pub since: VersionIndex,
    /// The name before.
    pub before: String,
    /// The name since then.
    pub after: String,
}

/// Looks through all versions.
pub fn availability<'a>(
    apis: &[&'a Api],
    name: impl Fn(VersionIndex, ModelId) -> &'a str,
) -> Availability {
    let mut found = Availability::default();
    for (index, api) in VersionIndex::of_each(apis) {
        let version = VersionSet::only(index);
        for (id, model) in api.models() {
            let entry = entry(&mut found.models, name(index, id), version);
            match &model.shape {
                Shape::Object(object) => {
                    entry.add_all(object.fields.iter().map(|field| &field.key), version);
                }
                Shape::StringEnum(values) => {
                    entry.add_all(values.iter().map(|value| &value.value), version);
                }
                Shape::IntegerEnum { values, .. } => {
                    entry.add_all(values.iter().map(|value| value.value.to_string()), version);
                }
                Shape::Union(_) | Shape::Alias(_) => {}
            }
        }
        for operation in &api.operations {
            let entry = entry(&mut found.operations, &operation.id, version);
            entry.add_all(operation.parameters.iter().map(parameter_key), version);
        }
    }
    let steps = VersionIndex::of_each(apis).filter_map(|(now, _)| Some([now.before()?, now]));
    found.renames = steps
        .flat_map(|[then, now]| renames(apis, then, now, &name))
        .collect();
    found
}

/// The key of a parameter among the members of its operation.
pub fn parameter_key(parameter: &Parameter) -> String {
    format!("{:?}/{}", parameter.location, parameter.name).to_lowercase()
}

impl Available {
    /// Adds members, which mostly come in the order of those that are known.
    fn add_all(&mut self, names: impl Iterator<Item = impl AsRef<str>>, version: VersionSet) {
        if self.members.is_empty() {
            // Those of one version all differ.
            let all = names.map(|name| (name.as_ref().to_owned(), version));
            self.members.extend(all);
            return;
        }
        let mut next = 0;
        for name in names {
            let name = name.as_ref();
            let is_it = |(known, _): &(String, VersionSet)| known == name;
            let (before, after) = self.members.split_at(next);
            let ahead = after.iter().position(is_it).map(|ahead| next + ahead);
            let found = ahead.or_else(|| before.iter().position(is_it));
            let at = found.unwrap_or_else(|| {
                self.members.push((name.to_owned(), VersionSet::default()));
                self.members.len() - 1
            });
            let (_, versions) = &mut self.members[at];
            *versions = versions.union(version);
            next = at + 1;
        }
    }

    /// The versions that have this member.
    pub fn member(&self, name: &str) -> VersionSet {
        let found = self.members.iter().find(|(known, _)| known == name);
        found.map_or_else(VersionSet::default, |(_, versions)| *versions)
    }
}

fn entry<'m>(
    all: &'m mut BTreeMap<String, Available>,
    name: &str,
    version: VersionSet,
) -> &'m mut Available {
    if !all.contains_key(name) {
        all.insert(name.to_owned(), Available::default());
    }
    let entry = all.get_mut(name).expect("it was put there if it lacked");
    entry.versions = entry.versions.union(version);
    entry
}

/// The models that this version has in places where the one before had another, which is gone.
fn renames<'a>(
    apis: &[&'a Api],
    before_index: VersionIndex,
    index: VersionIndex,
    name: &impl Fn(VersionIndex, ModelId) -> &'a str,
) -> BTreeSet<Rename> {
    let names_at = |index: VersionIndex| -> HashMap<&str, ModelId> {
        let models = apis[index].models();
        models.map(|(id, _)| (name(index, id), id)).collect()
    };
    let (before, after) = (names_at(before_index), names_at(index));
    let mut pairs = Vec::new();
    for (held, now) in &after {
        if let Some(then) = before.get(held) {
            let then = &apis[before_index].model(*then).shape;
            let now = &apis[index].model(*now).shape;
            type_refs_of_shapes(then, now, &mut pairs);
        }
    }
    let operations: HashMap<_, _> = apis[before_index]
        .operations
        .iter()
        .map(|operation| (operation.id.as_str(), operation))
        .collect();
    for now in &apis[index].operations {
        let Some(then) = operations.get(now.id.as_str()) else {
            continue;
        };
        if let (Some(then), Some(now)) = (&then.body, &now.body) {
            type_refs_of_bodies(then, now, &mut pairs);
        }
        for response in &now.responses {
            let same = then
                .responses
                .iter()
                .find(|then| then.status == response.status);
            if let Some(then) = same {
                type_refs_of_bodies(&then.body, &response.body, &mut pairs);
            }
        }
    }
    let mut found = BTreeSet::new();
    for (then, now) in pairs {
        let (old, new) = (name(before_index, then), name(index, now));
        let is_rename = old != new && !after.contains_key(old) && !before.contains_key(new);
        if is_rename {
            found.insert(Rename {
                since: index,
                before: old.to_owned(),
                after: new.to_owned(),
            });
        }
    }
    found
}

/// The models in equal places of two bodies.
fn type_refs_of_bodies(then: &Body, now: &Body, pairs: &mut Vec<(ModelId, ModelId)>) {
    if let (Some(then), Some(now)) = (&then.type_ref, &now.type_ref) {
        models_of_type_refs(then, now, pairs);
    }
}

fn type_refs_of_shapes(then: &Shape, now: &Shape, pairs: &mut Vec<(ModelId, ModelId)>) {
    match (then, now) {
        (Shape::Object(then), Shape::Object(now)) => {
            for field in &now.fields {
                let same = then.fields.iter().find(|then| then.key == field.key);
                if let Some(then) = same {
                    models_of_type_refs(&then.type_ref, &field.type_ref, pairs);
                }
            }
            if let (Some(then), Some(now)) = (&then.additional, &now.additional) {
                models_of_type_refs(then, now, pairs);
            }
        }
        (Shape::Alias(then), Shape::Alias(now)) => models_of_type_refs(then, now, pairs),
        _ => {}
    }
}

fn models_of_type_refs(mut then: &TypeRef, mut now: &TypeRef, pairs: &mut Vec<(ModelId, ModelId)>) {
    loop {
        match (&then.ty, &now.ty) {
            (Type::Model(then), Type::Model(now)) => return pairs.push((*then, *now)),
            (Type::Array(inner_then), Type::Array(inner_now))
            | (Type::Map(inner_then), Type::Map(inner_now)) => {
                (then, now) = (inner_then, inner_now);
            }
            _ => return,
        }
    }
}
