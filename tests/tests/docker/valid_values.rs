//! Any valid value of any schema of Docker's API, as the facts correct it, is written back as it was read.
//!
//! The values are made from a seed, as those of the golden documents are (the tests `compile`); so is what a difference is.

#[path = "../compile/oracle/compare.rs"]
mod compare;
// Unions of the golden documents need more of these.
#[allow(dead_code)]
#[path = "../compile/oracle/schema.rs"]
mod schema;
#[path = "seeded.rs"]
mod seeded;
#[allow(dead_code)]
#[path = "../compile/oracle/values.rs"]
mod values;

use compare::difference;
use docker_spec::docker::DockerSources;
use docker_spec::workspace::Workspace;
use openapi::diagnostic::Diagnostics;
use serde_json::Value;
use tests::replay::{Through, type_called, value_of};

/// The oldest version, the one that most facts are about, and the newest.
const VERSIONS: [&str; 3] = ["1.25", "1.41", "1.55"];

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

fn of_version(sources: &DockerSources, version: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut count = 0;
    seeded::each_schema(sources, version, |name, valid| {
        let through = type_called(version, name).expect("there are models of the version");
        let through = through.unwrap_or_else(|| panic!("{version} has no `{name}`"));
        count += valid.len();
        if valid.is_empty() {
            faults.push(format!("{version} {name}: no valid value was found"));
        }
        let errors = valid.iter().filter_map(|value| fault(value, through));
        faults.extend(
            errors
                .take(2)
                .map(|error| format!("{version} {name}: {error}")),
        );
    });
    assert!(count > 1_000, "only {count} values were read");
    faults
}

fn fault(value: &Value, through: Through) -> Option<String> {
    match through(value.to_string().as_bytes()).and_then(|written| value_of(&written)) {
        Ok(after) => difference(value, &after, None).map(|found| format!("{value}: {found}")),
        Err(error) => Some(format!("{value} is refused: {error}")),
    }
}
