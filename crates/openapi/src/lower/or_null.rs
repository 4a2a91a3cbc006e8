//! Definitions that may be null: the name stands for the value or null.
//!
//! An object or an enum becomes a model beside it, called by its name and `Value`; a scalar needs no name. What refers to
//! the definition in the middle of a body leads to the value, and says itself that null may stand there.

use crate::ir::visit::TypeRefPath;
use crate::ir::visit_mut::{VisitMut, walk_object, walk_type_ref};
use crate::ir::{Annotations, Api, Model, ModelId, ModelLocation, Object, Shape, Type, TypeRef};
use crate::schema_path::Step;
use std::collections::BTreeMap;

/// Gives each definition that may be null a name for its value alone.
pub fn name_values_of_nullable(api: &mut Api) {
    let count = api.models.len();
    let mut values = BTreeMap::new();
    for id in 0..count {
        let model = &api.models[id];
        if model.location != ModelLocation::Definition || model.nullable != Some(true) {
            continue;
        }
        let value = match &model.shape {
            Shape::Object(_) | Shape::StringEnum(_) | Shape::IntegerEnum { .. } => {
                let value = value_of(model);
                api.models.push(value);
                TypeRef::of(Type::Model(ModelId(api.models.len() - 1)))
            }
            Shape::Alias(type_ref) if !holds_null(api, &type_ref.ty) => (**type_ref).clone(),
            _ => continue,
        };
        values.insert(ModelId(id), value);
    }
    if values.is_empty() {
        return;
    }
    Redirect { values: &values }.visit_api(api);
    for (id, value) in values {
        let model = &mut api.models[id.0];
        let nullable = Some(true);
        model.shape = Shape::Alias(Box::new(TypeRef { nullable, ..value }));
    }
}

/// Whether a type has a value for null.
fn holds_null(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Any | Type::FreeObject | Type::Array(_) | Type::Map(_) => true,
        Type::Model(id) => {
            let model = api.model(*id);
            model.nullable == Some(true) || matches!(model.shape, Shape::Union(_))
        }
        _ => false,
    }
}

/// The model of the value alone.
fn value_of(model: &Model) -> Model {
    let name = match model.path.steps() {
        [Step::Definition(name)] => model.title.as_ref().unwrap_or(name),
        _ => "",
    };
    Model {
        path: model.path.join(Step::Variant(0)),
        title: Some(format!("{name}Value")),
        location: ModelLocation::Inline,
        ..model.clone()
    }
}

/// Lets what refers to a definition lead to its value.
struct Redirect<'a> {
    values: &'a BTreeMap<ModelId, TypeRef>,
}

impl Redirect<'_> {
    fn lead(&self, id: &mut ModelId) {
        if let Some(TypeRef {
            ty: Type::Model(to),
            ..
        }) = self.values.get(id)
        {
            *id = *to;
        }
    }
}

impl VisitMut for Redirect<'_> {
    fn visit_object(&mut self, path: TypeRefPath<'_>, object: &mut Object) {
        object.includes.iter_mut().for_each(|id| self.lead(id));
        let included = object.fields.iter_mut();
        included
            .filter_map(|field| field.included_from.as_mut())
            .for_each(|id| self.lead(id));
        walk_object(self, path, object);
    }

    fn visit_type_ref(&mut self, path: TypeRefPath<'_>, type_ref: &mut TypeRef) {
        if let Type::Model(id) = &type_ref.ty
            && let Some(value) = self.values.get(id)
        {
            type_ref.nullable = type_ref.nullable.or(Some(true));
            type_ref.ty = value.ty.clone();
            if type_ref.annotations == Annotations::default() {
                type_ref.annotations = value.annotations.clone();
            }
            if type_ref.constraints.is_empty() {
                type_ref.constraints = value.constraints.clone();
            }
        }
        walk_type_ref(self, path, type_ref);
    }

    // A whole body is the value or null.
    fn visit_content(&mut self, _: TypeRefPath<'_>, _: &mut TypeRef) {}
}
