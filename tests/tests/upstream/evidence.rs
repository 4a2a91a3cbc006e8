//! Whether the published documents that facts name as evidence say what the facts say.

use super::{MISSING, assert_silent};
use docker_spec::docker::DockerSources;
use docker_spec::import::sha256;
use docker_spec::patch::{Change, Evidence, find};
use docker_spec::workspace::Workspace;
use openapi::diagnostic::Diagnostics;
use openapi::lift::lift;
use openapi::source::Source;
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
            let (Change::Property(schema, _) | Change::Schema(schema)) = &fact.change else {
                panic!("{}: a document shows schemas only", fact.path);
            };
            let said = find(&mut lifted.document().clone(), &fact.path);
            let said =
                said.unwrap_or_else(|| panic!("{} has no {}", published.document, fact.path));
            // A parameter holds its schema.
            let said = said.get("schema").unwrap_or(&said);
            for (key, value) in schema.as_object().expect("a schema is an object") {
                assert_eq!(&said[key], value, "{} in {}", fact.path, published.document);
            }
            checked += 1;
        }
    }
    assert!(checked > 0, "no fact names a document");
    assert_silent("the facts", &diagnostics);
}
