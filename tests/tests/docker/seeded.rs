//! Valid values of the schemas of Docker's API, as the facts correct it, made from a seed.

use super::schema::{Direction, Translation, reference};
use super::values::Values;
use docker_spec::docker::DockerSources;
use jsonschema::{Draft, Registry, Validator};
use openapi::diagnostic::Diagnostics;
use openapi::ir::{Shape, Type};
use openapi::source::Source;
use openapi::version::Version;
use serde_json::{Value, json};

/// What the validator calls the document.
const DOCUMENT: &str = "urn:document";
/// How many valid values of each schema are made.
const VALUES: usize = 8;
/// How many are made at most to find that many valid ones.
const ATTEMPTS: usize = 80;

/// Calls `seen` with the valid values of each schema of a version, by the name of its type, in both directions.
pub fn each_schema(sources: &DockerSources, version: &str, mut seen: impl FnMut(&str, Vec<Value>)) {
    let mut diagnostics = Diagnostics::new();
    let number: Version = version.parse().expect("it is a version");
    let (file, bytes) = sources
        .contract(number, &mut diagnostics)
        .expect("the version has a contract");
    let source = Source::read(&file, bytes, &mut diagnostics).expect("a contract is YAML");
    let read = sources
        .read_version(&source, number, &mut diagnostics)
        .expect("a contract has no fault");
    for direction in [Direction::Response, Direction::Request] {
        let schemas = Translation::new(read.canonical.document(), direction).document();
        let registry = Registry::new().draft(Draft::Draft202012);
        let registry = registry
            .add(DOCUMENT, schemas.clone())
            .expect("it has no other ids");
        let registry = registry.prepare().expect("its references lead somewhere");
        for (id, model) in read.api.models() {
            if is_binary(&model.shape) {
                continue;
            }
            let name = &read.names.of(id).type_name;
            let reference = reference(model.pointer.as_str());
            let schema = json!({ "$ref": format!("{DOCUMENT}{reference}") });
            let options = jsonschema::options().with_draft(Draft::Draft202012);
            let validator = options.with_registry(&registry).build(&schema);
            let validator = validator.unwrap_or_else(|error| panic!("{name}: {error}"));
            let values = Values::new(&schemas, &format!("{direction:?} {name}"));
            seen(name, of_schema(values, &reference, &validator));
        }
    }
}

fn is_binary(shape: &Shape) -> bool {
    let Shape::Alias(type_ref) = shape else {
        return false;
    };
    matches!(&type_ref.ty, Type::Text(Some(format)) if format == "binary")
}

/// A null is read by what refers to the schema, and bytes by nobody.
fn of_schema(mut values: Values<'_>, reference: &str, validator: &Validator) -> Vec<Value> {
    let schema = json!({ "$ref": reference });
    let made = (0..ATTEMPTS).filter_map(|_| values.value(&schema));
    let valid = made.filter(|value| !value.is_null() && validator.is_valid(value));
    valid.take(VALUES).collect()
}
