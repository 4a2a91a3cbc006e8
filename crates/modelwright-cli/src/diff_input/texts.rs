//! The texts of a document of its own words, and the deprecations that are said in them.

use crate::diff::Texts;
use crate::ir::{Annotations, Api, Deprecation, EnumValue, Shape, Type, TypeRef};
use crate::schema_path::SchemaPath;
use openapi::deprecation::{deprecated_values, says_deprecated};

/// Takes the texts down, and marks what they call deprecated.
pub(super) fn take(api: &mut Api) -> Texts {
    let mut texts = Taken(Texts::new());
    for model in &mut api.models {
        let path = model.path.clone();
        texts.annotations(&path, &mut model.annotations);
        match &mut model.shape {
            Shape::Object(object) => {
                for field in &mut object.fields {
                    let path = path.property(&field.key);
                    texts.type_ref(&path, &mut field.type_ref);
                }
                if let Some(type_ref) = &mut object.additional {
                    texts.type_ref(&path.values(), type_ref);
                }
            }
            Shape::StringEnum(values) => {
                let deprecated = texts.values(&path, values, String::clone);
                model.annotations.deprecated_values.extend(deprecated);
            }
            Shape::IntegerEnum { values, .. } => {
                let deprecated = texts.values(&path, values, i64::to_string);
                model.annotations.deprecated_values.extend(deprecated);
            }
            Shape::Alias(type_ref) => texts.type_ref(&path, type_ref),
            Shape::Union(_) => {}
        }
    }
    for operation in &mut api.operations {
        let path = operation.schema_path.clone();
        texts.add(&path, operation.summary.as_deref());
        texts.annotations(&path, &mut operation.annotations);
        for parameter in &mut operation.parameters {
            texts.type_ref(&parameter.path, &mut parameter.type_ref);
        }
        if let Some(body) = &mut operation.body {
            texts.annotations(
                &path.join(crate::schema_path::Step::Body),
                &mut body.annotations,
            );
        }
        for response in &mut operation.responses {
            texts.annotations(&response.path, &mut response.body.annotations);
            for (name, type_ref) in &mut response.headers {
                let header = crate::schema_path::Step::Header(name.clone());
                texts.type_ref(&response.path.join(header), type_ref);
            }
        }
    }
    texts.0
}

struct Taken(Texts);

impl Taken {
    fn add(&mut self, path: &SchemaPath, text: Option<&str>) {
        let Some(text) = text.filter(|text| !text.trim().is_empty()) else {
            return;
        };
        let all = self.0.entry(path.to_string()).or_default();
        for word in text.split_whitespace() {
            if !all.is_empty() {
                all.push(' ');
            }
            all.push_str(word);
        }
    }

    fn annotations(&mut self, path: &SchemaPath, annotations: &mut Annotations) {
        self.add(path, annotations.description.as_deref());
        let text = annotations.description.as_deref().unwrap_or_default();
        if annotations.deprecated.is_none() && says_deprecated(text) {
            annotations.deprecated = Some(Deprecation::default());
        }
        annotations.is_deprecated_in_document = annotations.deprecated.is_some();
        annotations.deprecated_values = deprecated_values(text);
    }

    fn type_ref(&mut self, path: &SchemaPath, type_ref: &mut TypeRef) {
        self.annotations(path, &mut type_ref.annotations);
        match &mut type_ref.ty {
            Type::Array(items) => self.type_ref(&path.items(), items),
            Type::Map(values) => self.type_ref(&path.values(), values),
            _ => {}
        }
    }

    /// Takes the texts of an enum down, and returns the values that they call deprecated.
    fn values<T>(
        &mut self,
        path: &SchemaPath,
        values: &[EnumValue<T>],
        text: impl Fn(&T) -> String,
    ) -> Vec<String> {
        let mut deprecated = Vec::new();
        for value in values {
            let name = text(&value.value);
            self.add(&path.value(&name), value.description.as_deref());
            if value.description.as_deref().is_some_and(says_deprecated) {
                deprecated.push(name);
            }
        }
        deprecated
    }
}
