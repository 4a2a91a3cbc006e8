//! Our words are our own: no run of eight words is in both what we say of a place and what upstream says of it.

use super::{assert_silent, document};
use docker_spec::docker::DockerSources;
use docker_spec::workspace::Workspace;
use modelwright::load::load;
use modelwright::name::NameOverrides;
use openapi::diagnostic::Diagnostics;
use openapi::ir::{Annotations, Api, Shape};
use std::collections::{BTreeMap, HashSet};
use tests::case::root;

/// How many words in a row are too many.
const RUN: usize = 8;

#[test]
#[ignore = "needs the upstream documents: set UPSTREAM_SPECS"]
fn no_run_of_words_is_theirs() {
    let mut diagnostics = Diagnostics::new();
    let sources = DockerSources::read(&Workspace::at(root()), &mut diagnostics);
    let sources = sources.expect("they can be read");
    let versions = sources.apis(&mut diagnostics).expect("they are sound");
    let (mut shared, mut compared) = (Vec::new(), 0);
    for ours in &versions {
        let version = ours.version.expect("Docker's API has versions");
        let (file, bytes) = document(version);
        let names = NameOverrides::default();
        let mut diagnostics = Diagnostics::new();
        let theirs = load(&file, bytes, &names, &mut diagnostics).expect("it can be read");
        assert_silent(&file, &diagnostics);
        let theirs = texts(&theirs.api);
        for (path, text) in texts(&ours.api) {
            let Some(other) = theirs.get(&path) else {
                continue;
            };
            compared += 1;
            let other = words(other);
            let runs: HashSet<_> = other.windows(RUN).collect();
            let own = words(&text);
            if let Some(run) = own.windows(RUN).find(|run| runs.contains(run)) {
                shared.push(format!("{version} {path}: {}", run.join(" ")));
            }
        }
    }
    assert!(compared > 30_000, "only {compared} texts were compared");
    assert!(
        shared.is_empty(),
        "{} texts:\n{}",
        shared.len(),
        shared.join("\n")
    );
}

fn words(text: &str) -> Vec<String> {
    // An address is a name.
    let words = text.split_whitespace().filter(|word| !word.contains("://"));
    let words = words.flat_map(|word| word.split(|c: char| !c.is_alphanumeric() && c != '\''));
    words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Everything that is said, by schema path.
fn texts(api: &Api) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut add = |path: String, annotations: &Annotations| {
        if let Some(text) = &annotations.description {
            found.insert(path, text.clone());
        }
    };
    for (_, model) in api.models() {
        add(model.path.to_string(), &model.annotations);
        if let Shape::Object(object) = &model.shape {
            for field in &object.fields {
                add(field.path.to_string(), &field.type_ref.annotations);
            }
        }
    }
    for operation in &api.operations {
        add(operation.path.to_string(), &operation.annotations);
        for parameter in &operation.parameters {
            add(parameter.path.to_string(), &parameter.type_ref.annotations);
        }
        for response in &operation.responses {
            add(response.path.to_string(), &response.body.annotations);
        }
    }
    found
}
