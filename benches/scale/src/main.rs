//! Documents of any size, and typify and progenitor on them, to compare with `gen --spec`.
//!
//! In: `make N FILE`, `typify FILE DIR` or `progenitor FILE DIR`. Out: an OpenAPI document of N schemas with ten properties each, or
//! the Rust that the other makes of it, formatted as its users have it. Left out on purpose: measuring, which `run` beside this does for both.

use serde_json::{Value, json};
use std::{env, fs};

fn main() {
    let arguments: Vec<String> = env::args().collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [_, "make", count, file] => {
            let count = count.parse().expect("a number of schemas");
            fs::write(file, document(count).to_string()).expect("the file can be written");
        }
        [_, tool, file, folder] => {
            let text = fs::read_to_string(file).expect("the file can be read");
            let code = match tool {
                "typify" => typified(serde_json::from_str(&text).expect("it is JSON")),
                "progenitor" => client(&text),
                _ => panic!("{tool} is not measured"),
            };
            fs::create_dir_all(folder).expect("the folder can be made");
            fs::write(format!("{folder}/mod.rs"), code).expect("the file can be written");
        }
        _ => panic!("make N FILE, typify FILE DIR, or progenitor FILE DIR"),
    }
}

fn document(count: usize) -> Value {
    let reference =
        |to: usize| json!({ "$ref": format!("#/components/schemas/Model{}", to % count) });
    let schema = |index: usize| {
        let mut properties = serde_json::Map::new();
        for field in 0..6 {
            let text = json!({ "type": "string", "description": "Some words about it." });
            properties.insert(format!("field_{field}"), text);
        }
        properties.insert("next".into(), reference(index * 7 + 1));
        properties.insert(
            "list".into(),
            json!({ "type": "array", "items": reference(index * 13 + 5) }),
        );
        properties.insert(
            "kind".into(),
            json!({ "type": "string", "enum": ["a", "b", "c"] }),
        );
        properties.insert(
            "inner".into(),
            json!({ "type": "object", "properties": { "x": { "type": "integer" } } }),
        );
        json!({ "type": "object", "required": ["field_0", "kind"], "properties": properties })
    };
    let schemas: serde_json::Map<_, _> = (0..count)
        .map(|index| (format!("Model{index}"), schema(index)))
        .collect();
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Many schemas", "version": "1" },
        "paths": {},
        "components": { "schemas": schemas },
    })
}

/// What typify makes of the schemas, which it knows as definitions.
fn typified(document: Value) -> String {
    let schemas = document["components"]["schemas"].clone();
    let text = json!({ "definitions": schemas }).to_string();
    let text = text.replace("#/components/schemas/", "#/definitions/");
    let root: schemars::schema::RootSchema = serde_json::from_str(&text).expect("they are schemas");
    let mut types = typify::TypeSpace::new(&typify::TypeSpaceSettings::default());
    types.add_root_schema(root).expect("typify takes them");
    let file = syn::parse2(types.to_stream()).expect("it is Rust");
    prettyplease::unparse(&file)
}

/// What progenitor makes of the document: the types, by typify, and a client.
fn client(text: &str) -> String {
    let document: openapiv3::OpenAPI = serde_json::from_str(text).expect("progenitor reads it");
    let mut generator = progenitor::Generator::default();
    let tokens = generator.generate_tokens(&document);
    let file = syn::parse2(tokens.expect("progenitor takes it")).expect("it is Rust");
    prettyplease::unparse(&file)
}
