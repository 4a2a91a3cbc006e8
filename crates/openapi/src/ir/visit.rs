//! Walks over an [`Api`], so that a question about all of it need not say how it is put together.
//!
//! [`Visit`] looks, and [`VisitMut`](super::visit_mut::VisitMut) changes. Both have a method for each kind of node, which by default calls the function
//! `walk_…` of the same name, and that visits what the node holds. An implementation overrides the methods of the nodes
//! that it is about, and calls the function where the walk should go on below. References are visited, not followed: each
//! model is visited once, by itself. A place that has no path of its own in the [`Api`] is given one, see [`SlotPath`].

use super::{
    Api, Body, EnumValue, Field, Model, ModelId, Object, Operation, Parameter, Reply, Shape, Slot,
    Type, Union,
};
use crate::schema_path::{SchemaPath, Step};
use std::fmt;

/// The schema path of a slot: that of what holds it, and the steps from there.
///
/// Most walks need few of the paths, so a path is put together only when it is asked for.
#[derive(Clone, Copy)]
pub struct SlotPath<'p>(pub(super) Steps<'p>);

#[derive(Clone, Copy)]
pub(super) enum Steps<'p> {
    Of(&'p SchemaPath),
    Items(&'p SlotPath<'p>),
    Values(&'p SlotPath<'p>),
    Variant(&'p SlotPath<'p>, usize),
    Header(&'p SlotPath<'p>, &'p str),
    Media(&'p SlotPath<'p>, &'p str),
}

impl<'p> SlotPath<'p> {
    /// The path of something that has one.
    pub fn of(path: &'p SchemaPath) -> Self {
        Self(Steps::Of(path))
    }

    /// Returns the path itself.
    pub fn to_path(self) -> SchemaPath {
        match self.0 {
            Steps::Of(path) => path.clone(),
            Steps::Items(path) => path.to_path().items(),
            Steps::Values(path) => path.to_path().values(),
            Steps::Variant(path, index) => path.to_path().join(Step::Variant(index)),
            Steps::Header(path, name) => path.to_path().join(Step::Header(name.to_owned())),
            Steps::Media(path, media) => path.to_path().join(Step::Media(media.to_owned())),
        }
    }
}

impl fmt::Display for SlotPath<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Steps::Of(path) => f.write_str(path.as_str()),
            Steps::Items(path) => write!(f, "{path}[]"),
            Steps::Values(path) => write!(f, "{path}{{}}"),
            Steps::Variant(path, index) => write!(f, "{path}|{index}"),
            _ => f.write_str(self.to_path().as_str()),
        }
    }
}

macro_rules! visitor {
    ($name:ident, $about:literal, ($($life:lifetime)?), ($($mut:tt)?)) => {
        #[doc = $about]
        ///
        /// See [the module](self).
        #[allow(unused_variables)]
        pub trait $name$(<$life>)?: Sized {
            /// Visits all models, then all operations.
            fn visit_api(&mut self, api: &$($life)? $($mut)? Api) {
                walk_api(self, api);
            }

            /// Visits a model, with what it holds.
            fn visit_model(&mut self, id: ModelId, model: &$($life)? $($mut)? Model) {
                walk_model(self, model);
            }

            /// Visits what a model holds; `path` is that of the model.
            fn visit_shape(&mut self, path: SlotPath<'_>, shape: &$($life)? $($mut)? Shape) {
                walk_shape(self, path, shape);
            }

            /// Visits an object; `path` is that of the model.
            fn visit_object(&mut self, path: SlotPath<'_>, object: &$($life)? $($mut)? Object) {
                walk_object(self, path, object);
            }

            /// Visits a field, also one that is taken over from another model.
            fn visit_field(&mut self, field: &$($life)? $($mut)? Field) {
                walk_field(self, field);
            }

            /// Visits a slot for the values of keys that are no fields; `path` is that of the slot.
            fn visit_additional(&mut self, path: SlotPath<'_>, slot: &$($life)? $($mut)? Slot) {
                self.visit_slot(path, slot);
            }

            /// Visits a union; `path` is that of the model.
            fn visit_union(&mut self, path: SlotPath<'_>, union: &$($life)? $($mut)? Union) {
                walk_union(self, path, union);
            }

            /// Visits a text that is listed; `path` is that of the model.
            fn visit_text(&mut self, path: SlotPath<'_>, value: &$($life)? $($mut)? EnumValue<String>) {}

            /// Visits a whole number that is listed; `path` is that of the model.
            fn visit_integer(&mut self, path: SlotPath<'_>, value: &$($life)? $($mut)? EnumValue<i64>) {}

            /// Visits what a model is another name for; `path` is that of the model.
            fn visit_alias(&mut self, path: SlotPath<'_>, slot: &$($life)? $($mut)? Slot) {
                self.visit_slot(path, slot);
            }

            /// Visits a slot; `path` is that of the slot.
            fn visit_slot(&mut self, path: SlotPath<'_>, slot: &$($life)? $($mut)? Slot) {
                walk_slot(self, path, slot);
            }

            /// Visits a reference to a model: from a slot, or from an object that takes over the model's fields.
            fn visit_reference(&mut self, id: ModelId) {}

            /// Visits an operation.
            fn visit_operation(&mut self, operation: &$($life)? $($mut)? Operation) {
                walk_operation(self, operation);
            }

            /// Visits a parameter.
            fn visit_parameter(&mut self, parameter: &$($life)? $($mut)? Parameter) {
                walk_parameter(self, parameter);
            }

            /// Visits the body of a request or of a reply.
            fn visit_body(&mut self, body: &$($life)? $($mut)? Body) {
                walk_body(self, body);
            }

            /// Visits a reply.
            fn visit_reply(&mut self, reply: &$($life)? $($mut)? Reply) {
                walk_reply(self, reply);
            }

            /// Visits a header of a reply; `path` is that of the header.
            fn visit_header(&mut self, path: SlotPath<'_>, slot: &$($life)? $($mut)? Slot) {
                self.visit_slot(path, slot);
            }

            /// Visits what a body holds; `path` is that of the body.
            fn visit_content(&mut self, path: SlotPath<'_>, slot: &$($life)? $($mut)? Slot) {
                self.visit_slot(path, slot);
            }
        }

        /// Visits all models, then all operations.
        pub fn walk_api$(<$life>)?(visitor: &mut impl $name$(<$life>)?, api: &$($life)? $($mut)? Api) {
            for (index, model) in (0..).zip(&$($mut)? api.models) {
                visitor.visit_model(ModelId(index), model);
            }
            for operation in &$($mut)? api.operations {
                visitor.visit_operation(operation);
            }
        }

        /// Visits what a model holds.
        pub fn walk_model$(<$life>)?(visitor: &mut impl $name$(<$life>)?, model: &$($life)? $($mut)? Model) {
            visitor.visit_shape(SlotPath::of(&model.path), &$($mut)? model.shape);
        }

        /// Visits what a shape is made of.
        pub fn walk_shape$(<$life>)?(visitor: &mut impl $name$(<$life>)?, path: SlotPath<'_>, shape: &$($life)? $($mut)? Shape) {
            match shape {
                Shape::Object(object) => visitor.visit_object(path, object),
                Shape::TextEnum(values) => {
                    for value in values {
                        visitor.visit_text(path, value);
                    }
                }
                Shape::IntegerEnum { values, .. } => {
                    for value in values {
                        visitor.visit_integer(path, value);
                    }
                }
                Shape::Union(union) => visitor.visit_union(path, union),
                Shape::Alias(slot) => visitor.visit_alias(path, slot),
            }
        }

        /// Visits the fields of an object, the slot for other keys, and the models that it includes.
        pub fn walk_object$(<$life>)?(visitor: &mut impl $name$(<$life>)?, path: SlotPath<'_>, object: &$($life)? $($mut)? Object) {
            for field in &$($mut)? object.fields {
                visitor.visit_field(field);
            }
            if let Some(slot) = &$($mut)? object.additional {
                visitor.visit_additional(SlotPath(Steps::Values(&path)), slot);
            }
            for id in &object.includes {
                visitor.visit_reference(*id);
            }
        }

        /// Visits the slot of a field.
        pub fn walk_field$(<$life>)?(visitor: &mut impl $name$(<$life>)?, field: &$($life)? $($mut)? Field) {
            visitor.visit_slot(SlotPath::of(&field.path), &$($mut)? field.slot);
        }

        /// Visits the variants of a union.
        pub fn walk_union$(<$life>)?(visitor: &mut impl $name$(<$life>)?, path: SlotPath<'_>, union: &$($life)? $($mut)? Union) {
            for (index, slot) in (0..).zip(&$($mut)? union.variants) {
                visitor.visit_slot(SlotPath(Steps::Variant(&path, index)), slot);
            }
        }

        /// Visits the items of a list, the values of a map, or the model that a slot refers to.
        pub fn walk_slot$(<$life>)?(visitor: &mut impl $name$(<$life>)?, path: SlotPath<'_>, slot: &$($life)? $($mut)? Slot) {
            match &$($mut)? slot.ty {
                Type::Array(items) => visitor.visit_slot(SlotPath(Steps::Items(&path)), items),
                Type::Map(values) => visitor.visit_slot(SlotPath(Steps::Values(&path)), values),
                Type::Model(id) => visitor.visit_reference(*id),
                _ => {}
            }
        }

        /// Visits the parameters of an operation, its request body and its replies.
        pub fn walk_operation$(<$life>)?(visitor: &mut impl $name$(<$life>)?, operation: &$($life)? $($mut)? Operation) {
            for parameter in &$($mut)? operation.parameters {
                visitor.visit_parameter(parameter);
            }
            if let Some(body) = &$($mut)? operation.body {
                visitor.visit_body(body);
            }
            for reply in &$($mut)? operation.replies {
                visitor.visit_reply(reply);
            }
        }

        /// Visits the slot of a parameter.
        pub fn walk_parameter$(<$life>)?(visitor: &mut impl $name$(<$life>)?, parameter: &$($life)? $($mut)? Parameter) {
            visitor.visit_slot(SlotPath::of(&parameter.path), &$($mut)? parameter.slot);
        }

        /// Visits the headers and the body of a reply.
        pub fn walk_reply$(<$life>)?(visitor: &mut impl $name$(<$life>)?, reply: &$($life)? $($mut)? Reply) {
            let path = SlotPath::of(&reply.path);
            for (name, slot) in &$($mut)? reply.headers {
                visitor.visit_header(SlotPath(Steps::Header(&path, name)), slot);
            }
            visitor.visit_body(&$($mut)? reply.body);
        }

        /// Visits what a body holds, in each of its forms.
        pub fn walk_body$(<$life>)?(visitor: &mut impl $name$(<$life>)?, body: &$($life)? $($mut)? Body) {
            let path = SlotPath::of(&body.path);
            if let Some(slot) = &$($mut)? body.slot {
                visitor.visit_content(path, slot);
            }
            for (media_types, slot) in &$($mut)? body.alternatives {
                let media = media_types.first().map_or("", String::as_str);
                if let Some(slot) = slot {
                    visitor.visit_content(SlotPath(Steps::Media(&path, media)), slot);
                }
            }
        }
    };
}

pub(super) use visitor;

visitor!(Visit, "A walk over an [`Api`] that looks at it.", ('a), ());

impl Model {
    /// Returns the models that it names, each as often as it does.
    pub fn references(&self) -> Vec<ModelId> {
        let mut found = References::default();
        found.visit_shape(SlotPath::of(&self.path), &self.shape);
        found.0
    }
}

impl Body {
    /// Returns the models that it names, in all of its forms.
    pub fn references(&self) -> Vec<ModelId> {
        let mut found = References::default();
        found.visit_body(self);
        found.0
    }
}

#[derive(Default)]
struct References(Vec<ModelId>);

impl Visit<'_> for References {
    fn visit_reference(&mut self, id: ModelId) {
        self.0.push(id);
    }
}
