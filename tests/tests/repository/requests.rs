//! The two samples of each operation are one and the same request.
//!
//! What the Rust says of its request is true, since it is compiled and run as documentation of this package. Here the command beside
//! it is taken apart, by a shell and as curl reads its options, and compared.

use super::pages::pages;
use serde_json::Value;
use std::collections::BTreeSet;
use tests::case::root;
use tests::shell::{blocks, curl_calls};

/// The version that the samples are of, unless it has no such operation.
const NEWEST: &str = "1.55";

/// A request, as either sample says it.
#[derive(Debug, PartialEq)]
struct Request {
    method: String,
    uri: String,
    json: Option<Value>,
}

/// What the Rust says of its request.
fn in_rust(code: &str) -> Request {
    let said = |start: &str| {
        let rest = code.split_once(start)?.1;
        let line = rest.lines().next().unwrap_or_default();
        Some(line.strip_suffix(");").expect("it is one line"))
    };
    let text = |literal: &str| {
        let text = literal
            .strip_prefix('"')
            .and_then(|rest| rest.strip_suffix('"'));
        let text = text.expect("it is a literal");
        assert!(!text.contains('\\'), "{text}");
        text.to_owned()
    };
    let json = said("assert_eq!(request.body(), br#\"").map(|rest| {
        let json = rest.strip_suffix("\"#").expect("the literal ends");
        serde_json::from_str(json).expect("it is JSON")
    });
    Request {
        method: text(said("assert_eq!(request.method(), ").expect("there is a method")),
        uri: text(said("assert_eq!(request.uri(), ").expect("there is a URI")),
        json,
    }
}

/// The request of a command, and its headers.
fn of_words(words: &[String]) -> (Request, Vec<String>) {
    let mut request = Request {
        method: "GET".to_owned(),
        uri: String::new(),
        json: None,
    };
    let mut headers = Vec::new();
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let mut value = || words.next().expect("the option has a value").clone();
        match word.as_str() {
            "--unix-socket" => assert_eq!(value(), "/var/run/docker.sock"),
            "--request" => request.method = value(),
            "--head" => "HEAD".clone_into(&mut request.method),
            "--header" => headers.push(value()),
            "--data" => {
                let json = serde_json::from_str(&value());
                request.json = Some(json.expect("it is JSON"));
            }
            "--data-binary" => assert_eq!(value(), "@body"),
            url => {
                assert_eq!(request.uri, "", "a second URL: {url}");
                let uri = url.strip_prefix("http://localhost");
                uri.expect("it is a URL").clone_into(&mut request.uri);
            }
        }
    }
    (request, headers)
}

/// The sections of operations: their ids and texts.
fn sections() -> Vec<(String, String)> {
    let pages = pages();
    let pages = pages
        .iter()
        .filter(|(path, _)| path.starts_with("operations/"));
    let sections = pages.flat_map(|(_, page)| {
        let sections = page.split("\n## ").skip(1);
        sections.map(|section| {
            let id = section.lines().next().unwrap_or_default();
            (id.to_owned(), section.to_owned())
        })
    });
    sections.collect()
}

#[test]
fn the_command_and_the_rust_of_each_operation_are_one_request() {
    let (mut newest, mut with_json, mut with_query) = (0, 0, 0);
    for (id, section) in sections() {
        let (rust, sh) = (blocks(&section, "rust"), blocks(&section, "sh"));
        let ([rust], [sh]) = (rust.as_slice(), sh.as_slice()) else {
            panic!("{id} has {} and {} samples", rust.len(), sh.len());
        };
        let calls = curl_calls(sh);
        assert_eq!(calls.len(), 1, "{id}: {sh}");
        let (command, headers) = of_words(&calls[0]);
        assert_eq!(command, in_rust(rust), "{id}");
        let sends_json = headers.contains(&"Content-Type: application/json".to_owned());
        assert_eq!(command.json.is_some(), sends_json, "{id}: {sh}");
        newest += usize::from(command.uri.starts_with(&format!("/v{NEWEST}/")));
        with_json += usize::from(sends_json);
        with_query += usize::from(command.uri.contains('?'));
    }
    assert!(
        newest > 100 && with_json > 15 && with_query > 30,
        "{newest} {with_json} {with_query}"
    );
}

/// Version, method and path template stand in the contract, so that no operation is without samples.
#[test]
fn each_operation_of_the_newest_version_has_samples_of_its_route() {
    let contract = root().join(format!("spec/docker/contract/v{NEWEST}.yaml"));
    let contract = std::fs::read_to_string(contract).expect("it can be read");
    let contract: Value = serde_yaml::from_str(&contract).expect("it is YAML");
    let sections = sections();
    let mut seen = BTreeSet::new();
    for (template, methods) in contract["paths"].as_object().expect("there are paths") {
        for (method, operation) in methods.as_object().expect("there are methods") {
            let Some(id) = operation["operationId"].as_str() else {
                continue;
            };
            let (_, section) = sections
                .iter()
                .find(|(known, _)| known == id)
                .unwrap_or_else(|| panic!("{id} has no section"));
            let request = in_rust(blocks(section, "rust")[0]);
            assert_eq!(request.method, method.to_uppercase(), "{id}");
            let path = request.uri.split('?').next().unwrap_or_default();
            let path = path.strip_prefix(&format!("/v{NEWEST}"));
            let path = path.expect("the version stands in front").split('/');
            let parts = template.split('/');
            assert_eq!(path.clone().count(), parts.clone().count(), "{id}");
            for (part, segment) in parts.zip(path) {
                assert!(part.starts_with('{') || part == segment, "{id}: {segment}");
            }
            seen.insert(id.to_owned());
        }
    }
    assert!(seen.len() > 100, "{} operations", seen.len());
}
