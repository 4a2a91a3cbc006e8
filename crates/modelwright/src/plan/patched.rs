//! The objects whose properties tell null from absence.
//!
//! An entry names a model by its schema path, all models as `*`, or the bodies of operations by method and path: `PATCH *`,
//! `PATCH /users/{id}`. Of a body these are its object, or those among its variants, and the objects that stand inline in them.
//! A definition that a property refers to has other uses, so it is named by itself.

use crate::ir::{Api, Method, ModelId, ModelLocation, Operation, Shape, Type, TypeRef};
use std::collections::BTreeSet;

/// What an entry names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Patched<'a> {
    /// All models.
    All,
    /// The model at a schema path.
    Model(&'a str),
    /// The bodies of the operations with this method, and with this path if one is named.
    Bodies(Method, Option<&'a str>),
}

impl<'a> Patched<'a> {
    /// Reads an entry.
    pub(crate) fn read(entry: &'a str) -> Self {
        let method_and_path = entry.split_once(' ').and_then(|(method, path)| {
            let path = path.trim();
            let is_path = path == "*" || path.starts_with('/');
            Some((method_called(method)?, path)).filter(|_| is_path)
        });
        match method_and_path {
            Some((method, "*")) => Self::Bodies(method, None),
            Some((method, path)) => Self::Bodies(method, Some(path)),
            None if entry == "*" => Self::All,
            None => Self::Model(entry),
        }
    }

    /// Returns whether an entry for bodies names an operation.
    pub(crate) fn names(&self, operation: &Operation) -> bool {
        match self {
            Self::Bodies(method, path) => {
                operation.method == *method && path.is_none_or(|path| path == operation.path)
            }
            _ => false,
        }
    }

    /// Returns the models that it names.
    pub(crate) fn models(&self, api: &Api) -> BTreeSet<ModelId> {
        let models = api.models();
        match self {
            Self::All => models.map(|(id, _)| id).collect(),
            Self::Model(path) => models
                .filter(|(_, model)| model.path.as_str() == *path)
                .map(|(id, _)| id)
                .collect(),
            Self::Bodies(..) => {
                let mut found = BTreeSet::new();
                let operations = api.operations.iter();
                for body in operations
                    .filter(|operation| self.names(operation))
                    .filter_map(|operation| operation.body.as_ref())
                {
                    let others = body.alternatives.iter();
                    let others = others.filter_map(|(_, type_ref)| type_ref.as_ref());
                    for type_ref in body.type_ref.iter().chain(others) {
                        objects_of(api, type_ref, &mut found);
                    }
                }
                found
            }
        }
    }
}

fn method_called(name: &str) -> Option<Method> {
    use Method::*;
    [Get, Put, Post, Delete, Options, Head, Patch, Trace]
        .into_iter()
        .find(|method| method.to_string() == name)
}

/// The objects of a body.
fn objects_of(api: &Api, body: &TypeRef, found: &mut BTreeSet<ModelId>) {
    // Each with whether it is what the body itself is, which may be a definition.
    let mut open = vec![(body, true)];
    while let Some((type_ref, is_body)) = open.pop() {
        let id = match &type_ref.ty {
            Type::Array(inner) | Type::Map(inner) => {
                open.push((inner, is_body));
                continue;
            }
            Type::Model(id) => *id,
            _ => continue,
        };
        let model = api.model(id);
        if !is_body && model.location == ModelLocation::Definition || !found.insert(id) {
            continue;
        }
        match &model.shape {
            Shape::Object(object) => {
                open.extend(object.fields.iter().map(|field| (&field.type_ref, false)));
            }
            Shape::Union(union) => {
                open.extend(union.variants.iter().map(|variant| (variant, is_body)));
            }
            Shape::Alias(inner) => open.push((inner, is_body)),
            Shape::StringEnum(_) | Shape::IntegerEnum { .. } => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_a_method_with_a_path_or_a_schema_path() {
        assert_eq!(Patched::read("*"), Patched::All);
        assert_eq!(
            Patched::read("PATCH *"),
            Patched::Bodies(Method::Patch, None)
        );
        assert_eq!(
            Patched::read("PUT /users/{id}"),
            Patched::Bodies(Method::Put, Some("/users/{id}"))
        );
        for path in [
            "UserUpdate",
            "User Update",
            "PATCH",
            "FETCH *",
            "PATCH users",
        ] {
            assert_eq!(Patched::read(path), Patched::Model(path));
        }
    }
}
