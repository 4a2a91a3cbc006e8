//! Any valid value of any schema of Docker's API, as the facts correct it, is written back as it was read.
//!
//! The values are made from a seed, as those of the golden documents are (the tests `compile`); so is what a difference is.

#[path = "../compile/oracle/compare.rs"]
mod compare;
// Unions of the golden documents need more of these.
#[allow(dead_code)]
#[path = "../compile/oracle/schema.rs"]
mod schema;
#[allow(dead_code)]
#[path = "../compile/oracle/values.rs"]
mod values;

use compare::difference;
use docker_spec::docker::DockerSources;
use docker_spec::workspace::Workspace;
use jsonschema::{Draft, Registry, Validator};
use openapi::diagnostic::Diagnostics;
use openapi::ir::{Shape, Type};
use openapi::source::Source;
use openapi::version::Version;
use schema::{Direction, Translation, reference};
use serde_json::json;
use tests::replay::{Through, type_called};
use values::Values;

/// The oldest version, the one that most facts are about, and the newest.
const VERSIONS: [&str; 3] = ["1.25", "1.41", "1.55"];
/// What the validator calls the document.
const DOCUMENT: &str = "urn:document";
/// How many valid values of each schema are read.
const VALUES: usize = 8;
/// How many are made at most to find that many valid ones.
const ATTEMPTS: usize = 80;

#[test]
fn valid_values_of_the_documents_are_written_back_as_they_were_read() {
    let mut diagnostics = Diagnostics::new();
    let workspace = Workspace::at(tests::case::root());
    let sources = DockerSources::read(&workspace, &mut diagnostics).expect("the sources are read");
    let mut faults = Vec::new();
    for version in VERSIONS {
        faults.extend(of_version(&sources, version));
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn is_binary(shape: &Shape) -> bool {
    let Shape::Alias(type_ref) = shape else {
        return false;
    };
    matches!(&type_ref.ty, Type::Text(Some(format)) if format == "binary")
}

fn of_version(sources: &DockerSources, version: &str) -> Vec<String> {
    let mut diagnostics = Diagnostics::new();
    let number: Version = version.parse().expect("it is a version");
    let (file, bytes) = sources
        .contract(number, &mut diagnostics)
        .expect("the version has a contract");
    let source = Source::read(&file, bytes, &mut diagnostics).expect("a contract is YAML");
    let read = sources
        .read_version(&source, number, &mut diagnostics)
        .expect("a contract has no fault");
    let mut faults = Vec::new();
    let mut count = 0;
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
            let through = type_called(version, name).expect("there are models of the version");
            let through = through.unwrap_or_else(|| panic!("{version} has no `{name}`"));
            let reference = reference(model.pointer.as_str());
            let schema = json!({ "$ref": format!("{DOCUMENT}{reference}") });
            let options = jsonschema::options().with_draft(Draft::Draft202012);
            let validator = options.with_registry(&registry).build(&schema);
            let validator = validator.unwrap_or_else(|error| panic!("{name}: {error}"));
            let values = Values::new(&schemas, &format!("{direction:?} {name}"));
            let found = of_schema(values, &reference, &validator, through);
            count += found.len();
            let errors = found.into_iter().flatten().take(2);
            faults.extend(errors.map(|error| format!("{version} {name}: {error}")));
        }
    }
    assert!(count > 1_000, "only {count} values were read");
    faults
}

/// What went wrong with each of the values of a schema. A null is read by what refers to the schema, and bytes by nobody.
fn of_schema(
    mut values: Values<'_>,
    reference: &str,
    validator: &Validator,
    through: Through,
) -> Vec<Option<String>> {
    let schema = json!({ "$ref": reference });
    let made = (0..ATTEMPTS).filter_map(|_| values.value(&schema));
    let valid = made.filter(|value| !value.is_null() && validator.is_valid(value));
    let valid: Vec<_> = valid.take(VALUES).collect();
    if valid.is_empty() {
        return vec![Some("no valid value was found".to_owned())];
    }
    valid
        .iter()
        .map(|value| match through(value.to_string().as_bytes()) {
            Ok(after) => difference(value, &after, None).map(|found| format!("{value}: {found}")),
            Err(error) => Some(format!("{value} is refused: {error}")),
        })
        .collect()
}
