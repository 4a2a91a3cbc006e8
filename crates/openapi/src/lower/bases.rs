//! Definitions with a discriminator and no variants: a base, and those that take over its fields by an allOf.
//!
//! What the document calls by the name of the base may be any of them, and so may the values of the union. The texts that
//! stand for a definition are those of the mapping, else `x-ms-discriminator-value`, else its name.

use super::annotation::extension;
use super::{At, Lowering};
use crate::ir::{
    Discriminator, Model, ModelId, ModelLocation, Object, Shape, Type, TypeRef, Union,
};
use crate::pointer::Pointer;
use crate::schema_path::Step;
use openapiv3::{Schema, SchemaKind, Type as SchemaType};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A definition with a discriminator.
pub(super) struct Base {
    id: ModelId,
    at: At,
    property: String,
    mapping: Vec<(String, ModelId)>,
}

impl Lowering<'_, '_> {
    /// Notes a definition if it may be a base.
    pub(super) fn note_base(&mut self, id: ModelId, schema: &Schema, at: &At) {
        let tag = extension(schema, "x-ms-discriminator-value");
        if let Some(tag) = tag.and_then(Value::as_str) {
            self.tags.insert(id, tag.to_owned());
        }
        let is_object = matches!(
            schema.schema_kind,
            SchemaKind::Type(SchemaType::Object(_)) | SchemaKind::AllOf { .. }
        );
        let said = schema.schema_data.discriminator.as_ref();
        if let Some(said) = said.filter(|_| is_object) {
            let mapping = said.mapping.iter();
            let mapping = mapping.filter_map(|(tag, to)| Some((tag.clone(), self.mapped(to)?)));
            self.bases.push(Base {
                id,
                at: at.clone(),
                property: said.property_name.clone(),
                mapping: mapping.collect(),
            });
        }
    }

    /// The definition that an entry of a mapping names, or leads to.
    fn mapped(&self, target: &str) -> Option<ModelId> {
        let leads_to = Pointer::parse_reference(target);
        let leads_to = leads_to.and_then(|pointer| Some(pointer.split_last()?.1));
        self.ids.get(leads_to.as_deref().unwrap_or(target)).copied()
    }

    /// Makes the unions.
    pub(super) fn enums_of_bases(&mut self) {
        let bases = std::mem::take(&mut self.bases);
        if bases.is_empty() {
            return;
        }
        let mut included_by: Vec<Vec<usize>> = vec![Vec::new(); self.models.len()];
        for (id, model) in self.models.iter().enumerate() {
            if let Shape::Object(object) = &model.shape {
                object
                    .includes
                    .iter()
                    .for_each(|part| included_by[part.0].push(id));
            }
        }
        let mut families = Vec::new();
        for base in bases {
            let children = self.children(base.id, &included_by);
            if children.is_empty() || base.at.path.steps().len() > 1 {
                let message = "this `discriminator` tells nothing apart, since there is no oneOf or anyOf beside it and no allOf of its schema: keys of other schemas that a value may have are lost";
                self.warn("not-modelled", message, &base.at);
            } else {
                families.push((base, children));
            }
        }
        // Where the fields of each base are from now on.
        let mut moved = BTreeMap::new();
        for (base, children) in &families {
            let fields = ModelId(self.models.len());
            let model = self.fields_of(base, children.len());
            self.models.push(model);
            moved.insert(base.id, fields);
        }
        for object in self
            .models
            .iter_mut()
            .filter_map(|model| match &mut model.shape {
                Shape::Object(object) => Some(object),
                _ => None,
            })
        {
            lead_to(object, &moved);
        }
        for (base, children) in families {
            let union = self.union_of(&base, &children, &moved);
            self.models[base.id.0].shape = Shape::Union(union);
        }
    }

    /// The definitions that take over the fields of a base, also by way of others.
    fn children(&self, base: ModelId, included_by: &[Vec<usize>]) -> Vec<ModelId> {
        if !matches!(self.models[base.0].shape, Shape::Object(_)) {
            return Vec::new();
        }
        let mut found = BTreeSet::new();
        let mut open = vec![base.0];
        while let Some(next) = open.pop() {
            open.extend(included_by[next].iter().filter(|id| found.insert(**id)));
        }
        found.remove(&base.0);
        let is_child = |id: &usize| self.models[*id].location == ModelLocation::Definition;
        found.into_iter().filter(is_child).map(ModelId).collect()
    }

    /// The model of the base's own fields.
    fn fields_of(&self, base: &Base, index: usize) -> Model {
        let model = &self.models[base.id.0];
        let name = match base.at.path.steps() {
            [Step::Definition(name)] => model.title.as_ref().unwrap_or(name),
            _ => "",
        };
        Model {
            path: model.path.join(Step::Variant(index)),
            title: Some(format!("{name}Base")),
            location: ModelLocation::Inline,
            nullable: None,
            default: None,
            omit_empty: None,
            ..model.clone()
        }
    }

    fn union_of(
        &self,
        base: &Base,
        children: &[ModelId],
        moved: &BTreeMap<ModelId, ModelId>,
    ) -> Union {
        let tags = |id: ModelId| -> Vec<String> {
            let mapped = base.mapping.iter().filter(|(_, target)| *target == id);
            let mapped: Vec<_> = mapped.map(|(tag, _)| tag.clone()).collect();
            match self.models[id.0].path.steps() {
                _ if !mapped.is_empty() || id == base.id => mapped,
                [Step::Definition(name)] => vec![self.tags.get(&id).unwrap_or(name).clone()],
                _ => Vec::new(),
            }
        };
        let all = || children.iter().chain([&base.id]);
        let type_ref =
            |id: &ModelId| TypeRef::of(Type::Model(moved.get(id).copied().unwrap_or(*id)));
        Union {
            variants: all().map(type_ref).collect(),
            titles: Vec::new(),
            discriminator: Some(Discriminator {
                property: base.property.clone(),
                tags: all().map(|id| tags(*id)).collect(),
            }),
        }
    }
}

/// Lets an object take over the fields of bases from where they are.
fn lead_to(object: &mut Object, moved: &BTreeMap<ModelId, ModelId>) {
    let included = object.includes.iter_mut();
    let fields = object
        .fields
        .iter_mut()
        .filter_map(|field| field.included_from.as_mut());
    for id in included.chain(fields) {
        if let Some(new) = moved.get(id) {
            *id = *new;
        }
    }
}
