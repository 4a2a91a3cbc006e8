//! Derives that describe the JSON say of models with serde's derives what the document says: which keys are required, where null may
//! stand, and which values are listed.

use super::derived::described::{Bed, Chain, Knot, Odd, Plant, Soil, Sun, Tags, Thing};
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use ts_rs::TS;
use utoipa::PartialSchema;

const REQUIRED: [&str; 5] = ["id", "soil", "note", "plants", "size"];
const NULLABLE: [&str; 2] = ["note", "neighbours"];

/// What a schema says of an object: its required keys, and the properties that may be null.
fn said(schema: &Value) -> (BTreeSet<String>, BTreeSet<String>) {
    let required = schema["required"].as_array().into_iter().flatten();
    let required = required.map(|key| key.as_str().expect("it is a key").to_owned());
    let properties = schema["properties"].as_object().expect("it has some");
    let nullable = properties.iter().filter(|(_, schema)| has_null(schema));
    let nullable = nullable.map(|(key, _)| key.clone());
    (required.collect(), nullable.collect())
}

/// Whether a schema takes null: by its type, one of its types, or one of its variants.
fn has_null(schema: &Value) -> bool {
    let ty = &schema["type"];
    let types = ty.as_array().into_iter().flatten();
    let variants = ["anyOf", "oneOf"]
        .iter()
        .flat_map(|key| schema[*key].as_array());
    types.chain([ty]).any(|ty| *ty == "null") || variants.flatten().any(has_null)
}

fn names(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn schemars_says_what_the_document_says_of_reading_and_of_writing() {
    let read = SchemaSettings::draft2020_12().for_deserialize();
    let written = SchemaSettings::draft2020_12().for_serialize();
    for settings in [read, written] {
        let schema = settings
            .into_generator()
            .into_root_schema_for::<Bed>()
            .to_value();
        assert_eq!(
            said(&schema),
            (names(&REQUIRED), names(&NULLABLE)),
            "{schema:#}"
        );
        let definition = |name: &str| schema["$defs"][name].clone();
        assert_eq!(schema["properties"]["dug"]["type"], "string");
        assert_eq!(
            said(&definition("Plant")),
            (names(&["name"]), BTreeSet::new())
        );
        assert_eq!(
            definition("Plant")["additionalProperties"]["type"],
            "boolean"
        );
        assert!(!has_null(&definition("Tags")));
        let variants = definition("Thing")["anyOf"].as_array().map(Vec::len);
        assert_eq!(variants, Some(3), "{schema:#}");
    }
    assert_eq!(
        schemars::schema_for!(Soil).get("enum"),
        Some(&json!(["sand", "Clay Loam", "peat"]))
    );
    assert_eq!(
        schemars::schema_for!(Sun).get("enum"),
        Some(&json!([0, 1, 2]))
    );
    assert_eq!(
        schemars::schema_for!(Sun).get("type"),
        Some(&json!("integer"))
    );
}

fn of_utoipa<T: PartialSchema>() -> Value {
    serde_json::to_value(T::schema()).expect("a schema is JSON")
}

/// The models that `utoipa` finds within one.
fn found<T: utoipa::ToSchema>() -> BTreeSet<String> {
    let mut schemas = Vec::new();
    T::schemas(&mut schemas);
    schemas.into_iter().map(|(name, _)| name).collect()
}

#[test]
fn utoipa_comes_to_an_end_where_a_model_holds_itself() {
    // A plant has a parent, which is a plant.
    assert_eq!(
        found::<Bed>(),
        names(&["Plant", "Soil", "Sun", "Tags", "Thing"])
    );
    assert!(found::<Chain>().is_subset(&names(&["Chain"])));
    assert!(found::<Knot>().is_subset(&names(&["Knot"])));
}

#[test]
fn utoipa_says_what_the_document_says() {
    let schema = of_utoipa::<Bed>();
    assert_eq!(
        said(&schema),
        (names(&REQUIRED), names(&NULLABLE)),
        "{schema:#}"
    );
    assert_eq!(schema["properties"]["dug"]["type"], "string");
    // Beside the default of the type.
    let soil = schema["properties"]["soil"].to_string();
    assert!(soil.contains("#/components/schemas/Soil"), "{soil}");
    let schema = of_utoipa::<Plant>();
    assert_eq!(
        said(&schema),
        (names(&["name"]), BTreeSet::new()),
        "{schema:#}"
    );
    assert_eq!(
        of_utoipa::<Soil>(),
        json!({"type": "string", "enum": ["sand", "Clay Loam", "peat"]})
    );
    assert_eq!(
        of_utoipa::<Sun>(),
        json!({"type": "integer", "enum": [0, 1, 2]})
    );
    assert_eq!(
        of_utoipa::<Tags>(),
        json!({"type": "array", "items": {"type": "string"}})
    );
    let variants = of_utoipa::<Thing>()["oneOf"].as_array().map(Vec::len);
    assert_eq!(variants, Some(3));
}

#[test]
fn typescript_says_what_the_document_says() {
    let config = ts_rs::Config::default();
    let bed = Bed::inline(&config);
    for part in [
        "soil: Soil,",
        "note: string | null,",
        "label?: string,",
        "neighbours?: Array<string> | null,",
        "size: number,",
        "dug?: string,",
        "sun?: Sun,",
    ] {
        assert!(bed.contains(part), "{part} in {bed}");
    }
    assert_eq!(Soil::inline(&config), r#""sand" | "Clay Loam" | "peat""#);
    assert_eq!(Odd::inline(&config), r#""\"; evil(); //" | "back\\slash""#);
    assert_eq!(Sun::inline(&config), "0 | 1 | 2");
    assert_eq!(Tags::inline(&config), "Array<string>");
    assert_eq!(
        Thing::inline(&config).split(" | ").count(),
        3,
        "{}",
        Thing::inline(&config)
    );
}
