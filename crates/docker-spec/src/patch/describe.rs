//! Our words, put beside what they are about.
//!
//! A property that stands again in an allOf has the words of the one that it takes the place of, unless it has some of its
//! own.

use super::prose::{Deprecated, Entry, EntrySet, Prose};
use crate::import::DeprecatedInVersion;
use crate::ir::visit::TypeRefPath;
use crate::ir::visit_mut::{
    VisitMut, walk_field, walk_model, walk_operation, walk_response, walk_type_ref,
};
use crate::ir::{
    Annotations, Api, Body, Deprecation, EnumValue, Field, Model, ModelId, ModelLocation,
    Operation, Parameter, Response, Shape, Type, TypeRef,
};
use crate::schema_path::SchemaPath;
use crate::version::Version;
use std::collections::HashMap;
use std::fmt::Write;

/// What came of describing one version.
#[derive(Clone, Debug, Default)]
pub struct Described {
    /// The entries that found their place.
    pub used: EntrySet,
    /// Each place for which there have to be words, and whether it has some.
    pub locations: Vec<(SchemaPath, bool)>,
}

/// Puts the words for a version into it.
pub fn describe(api: &mut Api, version: Version, prose: &Prose) -> Described {
    let _span = tracing::info_span!("descriptions", %version).entered();
    let mut describing = Describing {
        version,
        prose,
        deprecated: prose.documents().in_version(version),
        replaced: replaced(api),
        described: Described::default(),
        models: api.models.iter().map(|model| model.path.clone()).collect(),
        path: String::new(),
    };
    describing.visit_api(api);
    describing.described
}

/// For each place in an allOf that takes the place of another, the path of the other.
fn replaced(api: &Api) -> HashMap<String, SchemaPath> {
    let mut replaced = HashMap::new();
    for model in &api.models {
        let Shape::Object(whole) = &model.shape else {
            continue;
        };
        for part in whole.includes.iter().map(|id| api.model(*id)) {
            if let Shape::Object(part) = &part.shape {
                let own = whole.fields.iter();
                for field in own.filter(|field| field.included_from.is_none()) {
                    let same = part.fields.iter().find(|old| old.key == field.key);
                    let same = same.filter(|old| old.path != field.path);
                    replaced
                        .extend(same.map(|old| (field.path.as_str().to_owned(), old.path.clone())));
                }
            }
            if whole.additional.is_some() {
                replaced.insert(model.path.values().to_string(), part.path.values());
            }
        }
    }
    replaced
}

struct Describing<'p> {
    version: Version,
    prose: &'p Prose,
    /// What the document of the version calls deprecated.
    deprecated: DeprecatedInVersion<'p>,
    replaced: HashMap<String, SchemaPath>,
    described: Described,
    /// The path of each model, by its id.
    models: Vec<SchemaPath>,
    /// Where paths are put together.
    path: String,
}

impl<'p> Describing<'p> {
    fn find(&mut self, path: &str) -> Option<&'p Entry> {
        let (id, entry) = self.prose.find(path, self.version)?;
        self.described.used.insert(id);
        Some(entry)
    }

    /// Returns the words for a schema, or for the one that it takes the place of.
    fn of_schema(&mut self, path: TypeRefPath<'_>) -> Option<&'p Entry> {
        let mut text = std::mem::take(&mut self.path);
        text.clear();
        // Writing to a string cannot fail.
        let _ = write!(text, "{path}");
        let mut found = self.find(&text);
        let mut at = self.replaced.get(&text).cloned();
        self.path = text;
        // No allOf holds itself, so this comes to an end; for a document with that error it has to, too.
        for _ in 0..self.replaced.len() {
            let Some(path) = at.filter(|_| found.is_none()) else {
                break;
            };
            found = self.find(path.as_str());
            at = self.replaced.get(path.as_str()).cloned();
        }
        found
    }

    fn schema(&mut self, path: TypeRefPath<'_>, annotations: &mut Annotations) -> bool {
        let entry = self.of_schema(path);
        if let Some(entry) = entry {
            set_text(&mut annotations.description, entry);
            if let Some(Deprecated { since, replacement }) = &entry.deprecated {
                annotations.deprecated = Some(Deprecation {
                    since: since.clone(),
                    replacement: replacement.clone(),
                });
            }
        }
        let text = std::mem::take(&mut self.path);
        self.as_documents_say(&text, annotations);
        self.path = text;
        entry.is_some()
    }

    /// Takes down what the document of this version calls deprecated. Where our words do not, the models do not either.
    fn as_documents_say(&self, path: &str, annotations: &mut Annotations) {
        let (is_deprecated, values) = self.deprecated.find(path);
        annotations.is_deprecated_in_document |= is_deprecated;
        annotations.deprecated_values = values;
    }

    fn value(&mut self, path: TypeRefPath<'_>, value: &str, description: &mut Option<String>) {
        let path = path.to_path().value(value);
        if let Some(entry) = self.find(path.as_str()) {
            set_text(description, entry);
        }
    }

    fn body(&mut self, path: &SchemaPath, body: &mut Body) {
        if let Some(entry) = self.find(path.as_str()) {
            set_text(&mut body.annotations.description, entry);
        }
    }

    fn note(&mut self, path: &SchemaPath, has_words: bool) {
        self.described.locations.push((path.clone(), has_words));
    }
}

fn set_text(description: &mut Option<String>, entry: &Entry) {
    if let Some(text) = &entry.text {
        *description = Some(text.clone()).filter(|text| !text.trim().is_empty());
    }
}

impl VisitMut for Describing<'_> {
    fn visit_model(&mut self, _: ModelId, model: &mut Model) {
        // What is said of a body stands at its operation.
        if matches!(
            model.location,
            ModelLocation::Definition | ModelLocation::Inline
        ) {
            self.schema(TypeRefPath::of(&model.path), &mut model.annotations);
            self.note(&model.path, model.annotations.description.is_some());
        }
        walk_model(self, model);
    }

    fn visit_field(&mut self, field: &mut Field) {
        walk_field(self, field);
        if field.included_from.is_none() {
            self.note(
                &field.path,
                field.type_ref.annotations.description.is_some(),
            );
        }
    }

    fn visit_text(&mut self, path: TypeRefPath<'_>, value: &mut EnumValue<String>) {
        self.value(path, &value.value, &mut value.description);
    }

    fn visit_integer(&mut self, path: TypeRefPath<'_>, value: &mut EnumValue<i64>) {
        let text = value.value.to_string();
        self.value(path, &text, &mut value.description);
    }

    fn visit_alias(&mut self, path: TypeRefPath<'_>, type_ref: &mut TypeRef) {
        // What it is is said of the model.
        walk_type_ref(self, path, type_ref);
    }

    fn visit_type_ref(&mut self, path: TypeRefPath<'_>, type_ref: &mut TypeRef) {
        if self.schema(path, &mut type_ref.annotations)
            && let Type::Model(id) = type_ref.ty
        {
            let is_reference = self.models[id.0].as_str() != self.path;
            type_ref.reference_with_siblings |= is_reference;
        }
        walk_type_ref(self, path, type_ref);
    }

    fn visit_operation(&mut self, operation: &mut Operation) {
        if let Some(entry) = self.find(operation.schema_path.as_str()) {
            set_text(&mut operation.annotations.description, entry);
            if let Some(summary) = &entry.summary {
                operation.summary = Some(summary.clone());
            }
            deprecate(&mut operation.annotations, entry);
        }
        self.as_documents_say(operation.path.as_str(), &mut operation.annotations);
        let has_words = operation.annotations.description.is_some() && operation.summary.is_some();
        self.note(&operation.schema_path, has_words);
        if let Some(body) = &mut operation.body {
            // The words for the operation's own body come after those for one that it shares.
            self.body(&body.path.clone(), body);
            let own = operation.schema_path.join(crate::schema_path::Step::Body);
            self.body(&own, body);
        }
        walk_operation(self, operation);
    }

    fn visit_parameter(&mut self, parameter: &mut Parameter) {
        let type_ref = &mut parameter.type_ref;
        if let Some(entry) = self.find(parameter.path.as_str()) {
            set_text(&mut type_ref.annotations.description, entry);
            deprecate(&mut type_ref.annotations, entry);
        }
        self.as_documents_say(parameter.path.as_str(), &mut type_ref.annotations);
        self.note(&parameter.path, type_ref.annotations.description.is_some());
        walk_type_ref(self, TypeRefPath::of(&parameter.path), type_ref);
    }

    fn visit_response(&mut self, response: &mut Response) {
        let body = &mut response.body;
        if body.path != response.path {
            self.body(&body.path.clone(), body);
        }
        self.body(&response.path, body);
        self.note(
            &response.path,
            response.body.annotations.description.is_some(),
        );
        walk_response(self, response);
    }

    fn visit_header(&mut self, path: TypeRefPath<'_>, type_ref: &mut TypeRef) {
        if let Some(entry) = self.find(path.to_path().as_str()) {
            set_text(&mut type_ref.annotations.description, entry);
        }
        walk_type_ref(self, path, type_ref);
    }

    fn visit_content(&mut self, path: TypeRefPath<'_>, type_ref: &mut TypeRef) {
        // What it is is said of the body.
        walk_type_ref(self, path, type_ref);
    }
}

/// Marks an operation or a parameter, of which no page says since when.
fn deprecate(annotations: &mut Annotations, entry: &Entry) {
    if entry.deprecated.is_some() {
        annotations.deprecated.get_or_insert_default();
    }
}
