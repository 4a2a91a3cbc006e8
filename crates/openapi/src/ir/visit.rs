//! Walks over an [`Api`], so that a question about all of it need not say how it is put together.
//!
//! [`Visit`] looks, and [`VisitMut`](super::visit_mut::VisitMut) changes. Both have a method for each kind of node, which by default calls the function
//! `walk_…` of the same name, and that visits what the node holds. An implementation overrides the methods of the nodes
//! that it is about, and calls the function where the walk should go on below. References are visited, not followed: each
//! model is visited once, by itself. A place that has no path of its own in the [`Api`] is given one, see [`TypeRefPath`].

use super::{
    Api, Body, EnumValue, Field, Inside, Model, ModelId, Object, Operation, Parameter, Response,
    Shape, Type, TypeRef, Union,
};
use crate::schema_path::{SchemaPath, Step};
use std::fmt;

/// The schema path of a type reference: that of what holds it, and the steps from there.
///
/// Most walks need few of the paths, so a path is put together only when it is asked for.
#[derive(Clone, Copy)]
pub struct TypeRefPath<'p>(pub(super) Steps<'p>);

#[derive(Clone, Copy)]
pub(super) enum Steps<'p> {
    Of(&'p SchemaPath),
    Items(&'p TypeRefPath<'p>),
    Values(&'p TypeRefPath<'p>),
    Variant(&'p TypeRefPath<'p>, usize),
    Header(&'p TypeRefPath<'p>, &'p str),
    Media(&'p TypeRefPath<'p>, &'p str),
}

impl<'p> TypeRefPath<'p> {
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

impl fmt::Display for TypeRefPath<'_> {
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
    ($name:ident, $annotations:literal, ($($life:lifetime)?), ($($mut:tt)?)) => {
        #[doc = $annotations]
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
            fn visit_shape(&mut self, path: TypeRefPath<'_>, shape: &$($life)? $($mut)? Shape) {
                walk_shape(self, path, shape);
            }

            /// Visits an object; `path` is that of the model.
            fn visit_object(&mut self, path: TypeRefPath<'_>, object: &$($life)? $($mut)? Object) {
                walk_object(self, path, object);
            }

            /// Visits a field, also one that is taken over from another model.
            fn visit_field(&mut self, field: &$($life)? $($mut)? Field) {
                walk_field(self, field);
            }

            /// Visits a type reference for the values of keys that are no fields; `path` is that of the type reference.
            fn visit_additional(&mut self, path: TypeRefPath<'_>, type_ref: &$($life)? $($mut)? TypeRef) {
                self.visit_type_ref(path, type_ref);
            }

            /// Visits a union; `path` is that of the model.
            fn visit_union(&mut self, path: TypeRefPath<'_>, union: &$($life)? $($mut)? Union) {
                walk_union(self, path, union);
            }

            /// Visits a text that is listed; `path` is that of the model.
            fn visit_text(&mut self, path: TypeRefPath<'_>, value: &$($life)? $($mut)? EnumValue<String>) {}

            /// Visits a whole number that is listed; `path` is that of the model.
            fn visit_integer(&mut self, path: TypeRefPath<'_>, value: &$($life)? $($mut)? EnumValue<i64>) {}

            /// Visits what a model is another name for; `path` is that of the model.
            fn visit_alias(&mut self, path: TypeRefPath<'_>, type_ref: &$($life)? $($mut)? TypeRef) {
                self.visit_type_ref(path, type_ref);
            }

            /// Visits a type reference; `path` is that of the type reference.
            fn visit_type_ref(&mut self, path: TypeRefPath<'_>, type_ref: &$($life)? $($mut)? TypeRef) {
                walk_type_ref(self, path, type_ref);
            }

            /// Visits a reference to a model: from a type reference, or from an object that takes over the model's fields.
            fn visit_reference(&mut self, id: ModelId) {}

            /// Visits an operation.
            fn visit_operation(&mut self, operation: &$($life)? $($mut)? Operation) {
                walk_operation(self, operation);
            }

            /// Visits a parameter.
            fn visit_parameter(&mut self, parameter: &$($life)? $($mut)? Parameter) {
                walk_parameter(self, parameter);
            }

            /// Visits the body of a request or of a response.
            fn visit_body(&mut self, body: &$($life)? $($mut)? Body) {
                walk_body(self, body);
            }

            /// Visits a response.
            fn visit_response(&mut self, response: &$($life)? $($mut)? Response) {
                walk_response(self, response);
            }

            /// Visits a header of a response; `path` is that of the header.
            fn visit_header(&mut self, path: TypeRefPath<'_>, type_ref: &$($life)? $($mut)? TypeRef) {
                self.visit_type_ref(path, type_ref);
            }

            /// Visits what a body holds; `path` is that of the body.
            fn visit_content(&mut self, path: TypeRefPath<'_>, type_ref: &$($life)? $($mut)? TypeRef) {
                self.visit_type_ref(path, type_ref);
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
            visitor.visit_shape(TypeRefPath::of(&model.path), &$($mut)? model.shape);
        }

        /// Visits what a shape is made of.
        pub fn walk_shape$(<$life>)?(visitor: &mut impl $name$(<$life>)?, path: TypeRefPath<'_>, shape: &$($life)? $($mut)? Shape) {
            match shape {
                Shape::Object(object) => visitor.visit_object(path, object),
                Shape::StringEnum(values) => {
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
                Shape::Alias(type_ref) => visitor.visit_alias(path, type_ref),
            }
        }

        /// Visits the fields of an object, the type reference for other keys, and the models that it includes.
        pub fn walk_object$(<$life>)?(visitor: &mut impl $name$(<$life>)?, path: TypeRefPath<'_>, object: &$($life)? $($mut)? Object) {
            for field in &$($mut)? object.fields {
                visitor.visit_field(field);
            }
            if let Some(type_ref) = &$($mut)? object.additional {
                visitor.visit_additional(TypeRefPath(Steps::Values(&path)), type_ref);
            }
            for id in &object.includes {
                visitor.visit_reference(*id);
            }
        }

        /// Visits the type reference of a field.
        pub fn walk_field$(<$life>)?(visitor: &mut impl $name$(<$life>)?, field: &$($life)? $($mut)? Field) {
            visitor.visit_type_ref(TypeRefPath::of(&field.path), &$($mut)? field.type_ref);
        }

        /// Visits the variants of a union.
        pub fn walk_union$(<$life>)?(visitor: &mut impl $name$(<$life>)?, path: TypeRefPath<'_>, union: &$($life)? $($mut)? Union) {
            for (index, type_ref) in (0..).zip(&$($mut)? union.variants) {
                visitor.visit_type_ref(TypeRefPath(Steps::Variant(&path, index)), type_ref);
            }
        }

        /// Visits the items of a list, the values of a map, or the model that a type reference refers to.
        pub fn walk_type_ref$(<$life>)?(visitor: &mut impl $name$(<$life>)?, path: TypeRefPath<'_>, type_ref: &$($life)? $($mut)? TypeRef) {
            match &$($mut)? type_ref.ty {
                Type::Array(items) => visitor.visit_type_ref(TypeRefPath(Steps::Items(&path)), items),
                Type::Map(values) => visitor.visit_type_ref(TypeRefPath(Steps::Values(&path)), values),
                Type::Model(id) => visitor.visit_reference(*id),
                _ => {}
            }
        }

        /// Visits the parameters of an operation, its request body and its responses.
        pub fn walk_operation$(<$life>)?(visitor: &mut impl $name$(<$life>)?, operation: &$($life)? $($mut)? Operation) {
            for parameter in &$($mut)? operation.parameters {
                visitor.visit_parameter(parameter);
            }
            if let Some(body) = &$($mut)? operation.body {
                visitor.visit_body(body);
            }
            for response in &$($mut)? operation.responses {
                visitor.visit_response(response);
            }
        }

        /// Visits the type reference of a parameter.
        pub fn walk_parameter$(<$life>)?(visitor: &mut impl $name$(<$life>)?, parameter: &$($life)? $($mut)? Parameter) {
            visitor.visit_type_ref(TypeRefPath::of(&parameter.path), &$($mut)? parameter.type_ref);
        }

        /// Visits the headers and the body of a response.
        pub fn walk_response$(<$life>)?(visitor: &mut impl $name$(<$life>)?, response: &$($life)? $($mut)? Response) {
            let path = TypeRefPath::of(&response.path);
            for (name, type_ref) in &$($mut)? response.headers {
                visitor.visit_header(TypeRefPath(Steps::Header(&path, name)), type_ref);
            }
            visitor.visit_body(&$($mut)? response.body);
        }

        /// Visits what a body holds, in each of its forms.
        pub fn walk_body$(<$life>)?(visitor: &mut impl $name$(<$life>)?, body: &$($life)? $($mut)? Body) {
            let path = TypeRefPath::of(&body.path);
            if let Some(type_ref) = &$($mut)? body.type_ref {
                visitor.visit_content(path, type_ref);
            }
            for (media_types, type_ref) in &$($mut)? body.alternatives {
                let media = media_types.first().map_or("", String::as_str);
                if let Some(type_ref) = type_ref {
                    visitor.visit_content(TypeRefPath(Steps::Media(&path, media)), type_ref);
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
        found.visit_shape(TypeRefPath::of(&self.path), &self.shape);
        found.0
    }
}

impl Parameter {
    /// Returns the models that it names, at any depth and in the media type of its text.
    pub fn references(&self) -> Vec<ModelId> {
        let mut found = References::default();
        let path = TypeRefPath::of(&self.path);
        found.visit_type_ref(path, &self.type_ref);
        found.inside(path, &self.inside);
        if let Some(content) = &self.content {
            found.visit_type_ref(path, &content.type_ref);
            found.inside(path, &content.inside);
        }
        found.0
    }
}

impl References {
    /// Nothing here asks for the path, so that of the parameter stands for all.
    fn inside(&mut self, path: TypeRefPath<'_>, inside: &Inside) {
        let keys = inside.keys.iter().map(|key| &key.value);
        let lists = inside.variants.iter().chain(&inside.parts);
        let others = inside.items.iter().chain(&inside.values);
        for nameless in keys.chain(lists).chain(others.map(|nameless| &**nameless)) {
            self.visit_type_ref(path, &nameless.type_ref);
            self.inside(path, &nameless.inside);
        }
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
