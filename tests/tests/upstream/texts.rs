//! Whether what a document says of its schemas is said in the generated files.
//!
//! What is said of a property has to stand in the file of the type that has it, and what is said of a schema with a type
//! of its own in the file of that; as often as the document says it there. Texts are compared by their first letters,
//! since spaces, escapes and markup may differ.

use super::{assert_one_remark_at_most, document, documents};
use modelwright::generate;
use modelwright::load::load;
use modelwright::name::NameOverrides;
use modelwright::settings::Settings;
use openapi::diagnostic::Diagnostics;
use openapi::ir::{Api, ModelId, Shape, Type};
use openapi::schema_path::{SchemaPath, Step};
use openapi::source::Source;
use openapi::version::Version;
use serde_json::Value;
use std::collections::BTreeMap;

/// The version whose descriptions are counted.
const COUNTED: Version = Version {
    major: 1,
    minor: 51,
};

/// How many letters of a text are looked for.
const LETTERS: usize = 40;

/// How many descriptions that version has, so that an error of the search does not pass for a success.
const DESCRIPTIONS: usize = 903;

#[test]
#[ignore = "needs UPSTREAM_SPECS, a folder of upstream documents"]
fn every_description_is_found_in_the_file_of_its_type() {
    let mut lost = Vec::new();
    for (version, _) in documents() {
        let (count, missing) = lost_of(version);
        assert!(
            count == DESCRIPTIONS || version != COUNTED,
            "{count} descriptions in {version}"
        );
        lost.extend(missing);
    }
    assert!(lost.is_empty(), "lost: {lost:#?}");
}

/// How many schemas of a document have a description, and which of these are not found.
fn lost_of(version: Version) -> (usize, Vec<String>) {
    let (file, bytes) = document(version);
    let mut diagnostics = Diagnostics::new();
    let names = NameOverrides::default();
    let source = Source::read(&file, bytes.clone(), &mut diagnostics).expect("it is YAML");
    let loaded = load(&file, bytes.clone(), &names, &mut diagnostics);
    let loaded = loaded.expect("it can be read");
    let files = generate::document(&file, bytes, &Settings::default(), &mut diagnostics);
    let files = files.expect("it can be generated");
    assert_one_remark_at_most(&file, &diagnostics);

    let models = loaded.api.models();
    let models = models.map(|(id, model)| (model.path.clone(), with_texts(&loaded.api, id)));
    let models: BTreeMap<_, _> = models.collect();
    let described = descriptions(&source.tree);
    let mut expected = BTreeMap::<(ModelId, String), Vec<String>>::new();
    for (path, text) in &described {
        for id in homes(path, &models) {
            let locations = expected.entry((id, letters(text, LETTERS))).or_default();
            locations.push(path.to_string());
        }
    }
    let mut lost = Vec::new();
    for ((id, text), locations) in expected {
        let file = format!("{}.rs", loaded.names.of(id).stem);
        let docs = doc_comments(files.get(&file).expect("every type has a file"));
        if docs.matches(&text).count() < locations.len() {
            let locations = locations.join(", ");
            lost.push(format!("{version} {locations}: `{text}` in {file}"));
        }
    }
    (described.len(), lost)
}

/// The model in whose file a reader finds what a model says of its properties: where null may stand for all of it, the model
/// of the value.
fn with_texts(api: &Api, id: ModelId) -> ModelId {
    match &api.model(id).shape {
        Shape::Alias(type_ref) if api.model(id).nullable == Some(true) => match type_ref.ty {
            Type::Model(value) => value,
            _ => id,
        },
        _ => id,
    }
}

/// The types in whose files a reader looks for what is said of a place.
fn homes(path: &SchemaPath, models: &BTreeMap<SchemaPath, ModelId>) -> Vec<ModelId> {
    let own = models.get(path).copied();
    let mut holder = None;
    let mut above = path.split_last();
    let is_property = matches!(above, Some((_, Step::Property(_))));
    while let (Some((path, _)), None) = (&above, holder) {
        holder = models.get(path).copied();
        above = path.split_last();
    }
    match own {
        Some(own) if is_property => holder.into_iter().chain([own]).collect(),
        Some(own) => vec![own],
        None => vec![holder.unwrap_or_else(|| panic!("`{path}` belongs to no type"))],
    }
}

/// Every schema of the document that has a description.
fn descriptions(document: &Value) -> Vec<(SchemaPath, String)> {
    let mut found = Vec::new();
    for (name, schema) in entries(&document["definitions"]) {
        walk(schema, SchemaPath::definition(name), &mut found);
    }
    let operations = entries(&document["paths"]).flat_map(|(_, item)| entries(item));
    for (_, operation) in operations {
        let path = SchemaPath::operation(operation["operationId"].as_str().expect("all have one"));
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        for body in parameters.filter(|parameter| parameter["in"] == "body") {
            walk(&body["schema"], path.join(Step::Body), &mut found);
        }
        for (status, response) in entries(&operation["responses"]) {
            let step = Step::Response(status.to_owned());
            walk(&response["schema"], path.join(step), &mut found);
        }
    }
    found
}

fn walk(schema: &Value, path: SchemaPath, found: &mut Vec<(SchemaPath, String)>) {
    for (name, property) in entries(&schema["properties"]) {
        walk(property, path.property(name), found);
    }
    walk_some(schema.get("items"), path.items(), found);
    walk_some(schema.get("additionalProperties"), path.values(), found);
    for part in schema["allOf"].as_array().into_iter().flatten() {
        walk(part, path.clone(), found);
    }
    if let Some(text) = schema["description"].as_str() {
        found.push((path, text.to_owned()));
    }
}

fn walk_some(schema: Option<&Value>, path: SchemaPath, found: &mut Vec<(SchemaPath, String)>) {
    if let Some(schema) = schema {
        walk(schema, path, found);
    }
}

fn entries(map: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let map = map.as_object().into_iter().flatten();
    map.map(|(key, value)| (key.as_str(), value))
}

/// The letters of all doc comments of a file.
fn doc_comments(text: &str) -> String {
    let lines = text.lines();
    let docs: Vec<_> = lines
        .filter_map(|line| line.trim_start().strip_prefix("///"))
        .collect();
    letters(&docs.join("\n"), usize::MAX)
}

/// The first letters of a text, without those of markup.
fn letters(text: &str, count: usize) -> String {
    let tags = [
        "<p>", "</p>", "<br>", "<br/>", "<br />", "<sup>", "</sup>", "<kbd>", "</kbd>",
    ];
    let text = tags
        .iter()
        .fold(text.to_owned(), |text, tag| text.replace(tag, ""));
    text.chars()
        .filter(|c| c.is_alphabetic())
        .take(count)
        .collect()
}
