//! Any valid value of any golden document is read as what it is, and nothing of it is lost.
//!
//! `expected/models.rs` in each case names the types. It comes of the case as the models themselves do.

mod compare;
mod schema;
mod values;

pub use compare::difference;
use jsonschema::{Draft, Registry, Validator};
use openapi::diagnostic::Diagnostics;
use openapi::lift::lift;
use openapi::source::Source;
use schema::{Direction, Translation, reference};
use serde_json::{Value, json};
use tests::case::{Case, cases};
use values::Values;

/// How many valid values of each schema are read.
const VALUES: usize = 40;
/// How many are made at most to find that many valid ones.
const ATTEMPTS: usize = 400;
/// What validators call the document.
const DOCUMENT: &str = "urn:document";
/// The key that no schema has.
const UNKNOWN: &str = "x unknown";

/// Cases in which a user's own types stand in for those of the schemas, and take other values.
const OTHER_TYPES: [&str; 3] = ["exact-settings", "replaced-types", "settings"];
/// Schemas that no value satisfies: parts that contradict one another, or a value without an end.
const UNSATISFIABLE: [(&str, &str); 3] = [
    ("bases", "BigThing"),
    ("bases", "Thing"),
    ("circles", "Direct"),
];

/// What is known of a golden tree.
pub struct Tree {
    pub models: &'static [Model],
    pub unions: &'static [Union],
}

/// A named schema and its type.
pub struct Model {
    pub name: &'static str,
    pub again: fn(Value) -> serde_json::Result<Value>,
}

/// A union: where its schema stands in the canonical document, and those of its variants.
pub struct Union {
    pub pointer: &'static str,
    pub variants: &'static [&'static str],
    /// The variant that a value is read as; `None` if it is kept as it is.
    pub variant: fn(Value) -> serde_json::Result<Option<usize>>,
}

/// Reads the file in a case that names its types.
macro_rules! models {
    (
        $($model:literal => $ty:ty;)*
        unions
        $($union:literal => $enum:ident { $($pointer:literal => $variant:ident,)* };)*
    ) => {
        $crate::oracle::Tree {
            models: &[$($crate::oracle::Model {
                name: $model,
                again: |value| ::serde_json::to_value(::serde_json::from_value::<$ty>(value)?),
            }),*],
            unions: &[$($crate::oracle::Union {
                pointer: $union,
                variants: &[$($pointer),*],
                variant: |value| {
                    let read: $enum = ::serde_json::from_value(value)?;
                    let mut _at = 0;
                    $(
                        if ::core::matches!(read, $enum::$variant(_)) {
                            return ::core::result::Result::Ok(::core::option::Option::Some(_at));
                        }
                        _at += 1;
                    )*
                    ::core::result::Result::Ok(::core::option::Option::None)
                },
            }),*],
        }
    };
}
pub(crate) use models;

#[test]
fn valid_values_are_written_back_as_they_were_read() {
    let mut errors = Faults::default();
    let trees = super::TREES.iter();
    for (case, tree) in trees.filter(|(case, _)| !OTHER_TYPES.contains(case)) {
        each_schema(case, tree, |model, values, schema, validator| {
            let found = round_trips(model, values, schema, validator);
            if !UNSATISFIABLE.contains(&(case, model.name)) {
                errors.add(&format!("{case} {}", model.name), found);
            }
        });
    }
    errors.report();
}

/// Valid values of each named schema of a case.
pub fn valid_values(case: &str, tree: &Tree) -> Vec<(&'static Model, Vec<Value>)> {
    let mut found = Vec::new();
    each_schema(case, tree, |model, mut values, schema, validator| {
        found.push((model, valid(&mut values, schema, validator)));
    });
    found
}

/// The names of the properties of a named schema; none for one that is no object.
pub fn properties(case: &str, name: &str) -> Vec<String> {
    let document = Documents::of(case).parsed;
    let holders = ["/definitions", "/components/schemas"].iter();
    let mut schemas = holders.filter_map(|holder| document.pointer(holder)?.get(name));
    let properties = schemas
        .next()
        .and_then(|schema| schema.get("properties")?.as_object());
    properties
        .into_iter()
        .flatten()
        .map(|(name, _)| name.clone())
        .collect()
}

/// Calls `seen` for each named schema of a case, in both directions, with its type, what makes values of it, and what knows those
/// that are valid.
fn each_schema(
    case: &str,
    tree: &Tree,
    mut seen: impl FnMut(&'static Model, Values<'_>, &Value, &Validator),
) {
    let document = Documents::of(case).parsed;
    for direction in [Direction::Response, Direction::Request] {
        let schemas = Translation::new(&document, direction).document();
        let registry = registry(&schemas);
        for model in tree.models {
            let holder = if document.get("definitions").is_some() {
                "/definitions"
            } else {
                "/components/schemas"
            };
            let name = model.name.replace('~', "~0").replace('/', "~1");
            let pointer = format!("{holder}/{name}");
            if schemas.pointer(&pointer).is_some() {
                let schema = json!({ "$ref": reference(&pointer) });
                let values = Values::new(&schemas, &format!("{direction:?} {}", model.name));
                seen(model, values, &schema, &validator(&registry, &schema));
            }
        }
    }
}

#[test]
fn the_schema_of_the_variant_that_is_read_takes_the_value() {
    let mut errors = Faults::default();
    let trees = super::TREES.iter();
    for (case, tree) in trees.filter(|(case, _)| !OTHER_TYPES.contains(case)) {
        let document = Documents::of(case).canonical;
        let translation = Translation::new(&document, Direction::Response);
        let schemas = translation.document();
        let registry = registry(&schemas);
        for union in tree.unions {
            let values = Values::new(&schemas, union.pointer).of_one_variant();
            let found = variants(union, &translation, values, &registry);
            errors.add(&format!("{case} {}", union.pointer), found);
        }
    }
    errors.report();
}

/// Reads and writes values of one schema. Says of each what went wrong.
fn round_trips(
    model: &Model,
    mut values: Values<'_>,
    schema: &Value,
    validator: &Validator,
) -> Vec<String> {
    let mut found = Vec::new();
    let valid = valid(&mut values, schema, validator);
    if valid.is_empty() {
        return vec!["no valid value was found".to_owned()];
    }
    for value in valid {
        found.extend(round_trip(model, &value, None, validator));
        let mut more = value;
        if values.add_key(&mut more, UNKNOWN) && validator.is_valid(&more) {
            found.extend(round_trip(model, &more, Some(UNKNOWN), validator));
        }
    }
    found
}

fn round_trip(
    model: &Model,
    value: &Value,
    unknown: Option<&str>,
    validator: &Validator,
) -> Option<String> {
    let after = match (model.again)(value.clone()) {
        Ok(after) => after,
        Err(error) => return Some(format!("{value} is refused: {error}")),
    };
    if let Some(difference) = difference(value, &after, unknown) {
        return Some(format!("{value}: {difference}"));
    }
    let error = validator.validate(&after).err()?;
    Some(format!("{value} is written as {after}: {error}"))
}

/// Reads values of one union. Says of each what went wrong.
fn variants(
    union: &Union,
    translation: &Translation<'_>,
    mut values: Values<'_>,
    registry: &Registry<'_>,
) -> Vec<String> {
    let schema = translation.at(union.pointer);
    let of_variants = union.variants.iter();
    let of_variants: Vec<_> = of_variants
        .map(|pointer| validator(registry, &translation.at(pointer)))
        .collect();
    let validator = validator(registry, &schema);
    let mut found = Vec::new();
    for value in valid(&mut values, &schema, &validator) {
        let mut more = value.clone();
        let has_more = values.add_key(&mut more, UNKNOWN) && validator.is_valid(&more);
        found.extend(variant(union, &of_variants, value, false));
        if has_more {
            found.extend(variant(union, &of_variants, more, true));
        }
    }
    found
}

/// A value that has an unknown key may be kept as it is, where each variant that takes it would lose what another one knows.
fn variant(
    union: &Union,
    of_variants: &[Validator],
    value: Value,
    has_unknown: bool,
) -> Option<String> {
    let takes = of_variants.iter().map(|schema| schema.is_valid(&value));
    let takes: Vec<_> = takes.collect();
    let chosen = match (union.variant)(value.clone()) {
        Ok(chosen) => chosen,
        Err(error) => return Some(format!("{value} is refused: {error}")),
    };
    match chosen {
        Some(chosen) if takes[chosen] => None,
        None if value.is_null() || has_unknown => None,
        _ => Some(format!(
            "{value} is read as {chosen:?}, and the schemas say {takes:?}"
        )),
    }
}

fn valid(values: &mut Values<'_>, schema: &Value, validator: &Validator) -> Vec<Value> {
    let made = (0..ATTEMPTS).filter_map(|_| values.value(schema));
    let valid = made.filter(|value| validator.is_valid(value));
    valid.take(VALUES).collect()
}

/// The schemas of a document, for validators of schemas that refer to them.
fn registry(schemas: &Value) -> Registry<'static> {
    let registry = Registry::new().draft(Draft::Draft202012);
    let registry = registry.add(DOCUMENT, schemas.clone());
    let registry = registry.expect("a document has no other ids");
    registry.prepare().expect("its references lead somewhere")
}

/// A validator of a schema that may refer to others of the document.
fn validator<'r>(registry: &'r Registry<'r>, schema: &Value) -> Validator {
    let options = jsonschema::options().with_draft(Draft::Draft202012);
    options
        .should_validate_formats(true)
        .with_registry(registry)
        .build(&into_document(schema))
        .unwrap_or_else(|error| panic!("{schema} is no schema: {error}"))
}

/// A schema whose references lead into the document.
fn into_document(schema: &Value) -> Value {
    match schema {
        Value::Object(map) => {
            let entries = map.iter().map(|(key, value)| {
                let value = match value {
                    Value::String(to) if key == "$ref" && to.starts_with('#') => {
                        format!("{DOCUMENT}{to}").into()
                    }
                    value => into_document(value),
                };
                (key.clone(), value)
            });
            entries.collect()
        }
        Value::Array(items) => items.iter().map(into_document).collect(),
        _ => schema.clone(),
    }
}

/// The document of a case, as it was written and in its canonical form.
struct Documents {
    parsed: Value,
    canonical: Value,
}

impl Documents {
    fn of(case: &str) -> Self {
        let all = cases("gen");
        let case: &Case = all
            .iter()
            .find(|known| known.name() == case)
            .expect("each tree has a case");
        let mut diagnostics = Diagnostics::new();
        let source = Source::read("in.yaml", case.document(), &mut diagnostics);
        let source = source.expect("the document of a tree is read");
        let canonical = lift(&source, &mut diagnostics).expect("the document of a tree is lifted");
        Self {
            canonical: canonical.document().clone(),
            parsed: source.tree,
        }
    }
}

/// What went wrong, by the schema.
#[derive(Default)]
struct Faults(Vec<String>);

impl Faults {
    /// Adds the errors of a schema, of which the first ones say enough.
    fn add(&mut self, schema: &str, found: Vec<String>) {
        let count = found.len();
        let shown = found.into_iter().take(3);
        self.0
            .extend(shown.map(|error| format!("{schema} ({count} in all): {error}")));
    }

    #[track_caller]
    fn report(self) {
        assert!(self.0.is_empty(), "\n{}", self.0.join("\n"));
    }
}
