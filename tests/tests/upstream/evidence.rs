//! Whether the published documents that facts name as evidence say what the facts say.

use super::{MISSING, assert_silent};
use docker_spec::docker::DockerSources;
use docker_spec::patch::{Change, Evidence, find};
use docker_spec::workspace::Workspace;
use openapi::diagnostic::Diagnostics;
use openapi::hash::sha256;
use openapi::lift::lift;
use openapi::source::Source;
use serde_json::Value;
use std::collections::BTreeMap;
use tests::case::root;

#[test]
#[ignore = "needs UPSTREAM_SPECS, a folder of upstream documents"]
fn published_documents_show_the_facts_that_name_them() {
    let folder = root().join(std::env::var_os("UPSTREAM_SPECS").expect(MISSING));
    let files = std::fs::read_dir(folder).expect("the folder is there");
    let files = files.map(|entry| std::fs::read(entry.expect("it can be listed").path()));
    let by_hash: BTreeMap<String, Vec<u8>> = files
        .map(|bytes| bytes.expect("it can be read"))
        .map(|bytes| (sha256(&bytes), bytes))
        .collect();
    let mut diagnostics = Diagnostics::new();
    let sources = DockerSources::read(&Workspace::at(root()), &mut diagnostics);
    let sources = sources.expect("the sources can be read");
    let mut checked = 0;
    let mut unsaid = Vec::new();
    for fact in sources.facts.iter() {
        let published = fact.evidence.iter().filter_map(|evidence| match evidence {
            Evidence::Document(published) => Some(published),
            Evidence::Recording(_) | Evidence::EngineType(_) => None,
        });
        for published in published {
            let bytes = by_hash.get(&published.sha256);
            let bytes = bytes.unwrap_or_else(|| panic!("no document of {}", published.sha256));
            let source = Source::read(&published.document, bytes.clone(), &mut diagnostics);
            let source = source.expect("it can be read");
            let lifted = lift(&source, &mut diagnostics).expect("it is OpenAPI");
            let said = find(&mut lifted.document().clone(), &fact.path);
            let said =
                said.unwrap_or_else(|| panic!("{} has no {}", published.document, fact.path));
            if let Err(why) = shows(&said, &fact.change) {
                unsaid.push(format!("{} in {}: {why}", fact.path, published.document));
            }
            checked += 1;
        }
    }
    assert!(checked > 0, "no fact names a document");
    assert!(unsaid.is_empty(), "{}", unsaid.join("\n"));
    assert_silent("the facts", &diagnostics);
}

/// Whether a place of a document says what a fact says; the error tells what it does not.
fn shows(place: &Value, change: &Change) -> Result<(), String> {
    match change {
        Change::Property(schema, _) | Change::Schema(schema) => {
            // A parameter holds its schema.
            let said = place.get("schema").unwrap_or(place);
            let keys = schema.as_object().expect("a schema is an object");
            match keys.iter().find(|(key, value)| said[*key] != **value) {
                Some((key, value)) => Err(format!("`{key}` is {}, not {value}", said[key])),
                None => Ok(()),
            }
        }
        // What the text of a parameter holds stands in words only.
        Change::Filters(filters) => {
            let description = description(place)?;
            let unsaid = filters
                .iter()
                .find(|(key, _)| !names_filter(description, key));
            unsaid.map_or(Ok(()), |(key, _)| Err(format!("no word of `{key}`")))
        }
        Change::Content(_, encoding) => {
            // Docker's documents name JSON or its encoding, and leave the other to the prose at their top.
            let description = description(place)?.to_lowercase();
            let mut words = ["json"].into_iter().chain(encoding.as_deref());
            match words.any(|word| description.contains(word)) {
                true => Ok(()),
                false => Err("no word of JSON or of its encoding".to_owned()),
            }
        }
        _ => Err("a document does not show this kind of fact".to_owned()),
    }
}

fn description(place: &Value) -> Result<&str, String> {
    let description = place["description"].as_str();
    description.ok_or_else(|| "it has no description".to_owned())
}

/// Whether a description has a filter as code: the key alone, or before `=`. Marks of code do not
/// always come in pairs in a line.
fn names_filter(description: &str, key: &str) -> bool {
    let spans = description.lines().flat_map(|line| line.split('`').skip(1));
    let mut named = spans.flat_map(|span| span.split(" or "));
    named.any(|span| {
        span.split('=')
            .next()
            .is_some_and(|name| name.trim() == key)
    })
}
