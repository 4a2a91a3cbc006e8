//! What the typed document has one form for comes out as the document writes it.

use super::lower;
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Constraints, Shape};
use crate::lift::lift;
use crate::source::Source;
use serde_json::{Value, json};

fn lowered(body: &str) -> (Api, Vec<String>) {
    let text = format!("{{openapi: 3.0.3, {body}}}");
    let mut diagnostics = Diagnostics::new();
    let source = Source::read("x.yaml", text.into(), &mut diagnostics).expect("the text is YAML");
    let canonical = lift(&source, &mut diagnostics).expect("the dialect is known");
    let (api, _) = lower(&canonical, &mut diagnostics);
    let said = diagnostics.iter().map(|said| said.message.clone());
    (api, said.collect())
}

/// The limits and the listed values of the only definition.
fn of_definition(schema: &str) -> (Constraints, Vec<Value>) {
    let (api, said) = lowered(&format!("components: {{schemas: {{A: {schema}}}}}"));
    assert_eq!(said, [""; 0]);
    match &api.models[0].shape {
        Shape::Alias(type_ref) => (type_ref.constraints.clone(), type_ref.listed.clone()),
        shape => panic!("{shape:?}"),
    }
}

#[test]
fn numbers_come_out_as_they_are_written() {
    for written in [
        "0",
        "0.0",
        "-0.0",
        "2.5",
        "18446744073709551615",
        "9007199254740993",
        "1e300",
    ] {
        let expected: Value = serde_json::from_str(written).expect("JSON");
        let schema = format!("{{type: number, minimum: {written}, enum: [1, {written}]}}");
        let (constraints, listed) = of_definition(&schema);
        // As text, since some of these are equal as numbers and not as they are written.
        let minimum = constraints.minimum.map(|limit| limit.to_string());
        assert_eq!(minimum, Some(expected.to_string()), "{schema}");
        assert_eq!(
            Value::Array(listed).to_string(),
            json!([1, expected]).to_string(),
            "{schema}"
        );
    }
}

#[test]
fn constraints_of_integers_are_whole_or_as_written() {
    for (written, expected) in [
        ("3", "3"),
        ("3.0", "3"),
        ("2.5", "2.5"),
        ("18446744073709551615", "18446744073709551615"),
    ] {
        let (constraints, _) = of_definition(&format!("{{type: integer, maximum: {written}}}"));
        let maximum = constraints.maximum.map(|limit| limit.to_string());
        assert_eq!(maximum.as_deref(), Some(expected), "{written}");
    }
}

#[test]
fn methods_and_statuses_keep_their_order_and_spelling() {
    let response = "{description: ''}";
    let (api, said) = lowered(&format!(
        "paths: {{/a: {{put: {{responses: {{}}}}, get: {{responses: {{default: {response}, 5Xx: {response}, 204: {response}, 4XX: {response}}}}}}}}}"
    ));
    assert_eq!(said, [""; 0]);
    let methods = api
        .operations
        .iter()
        .map(|operation| operation.method.to_string());
    assert_eq!(methods.collect::<Vec<_>>(), ["PUT", "GET"]);
    let statuses = api.operations[1]
        .responses
        .iter()
        .map(|response| response.status.as_str());
    assert_eq!(
        statuses.collect::<Vec<_>>(),
        ["5Xx", "204", "4XX", "default"]
    );
}

#[test]
fn a_range_of_statuses_counts_once() {
    let (api, said) = lowered(
        "paths: {/a: {get: {responses: {2xx: {description: one}, 2XX: {description: two}}}}}",
    );
    let [response] = api.operations[0].responses.as_slice() else {
        panic!("{:?}", api.operations[0].responses);
    };
    assert_eq!(
        response.body.annotations.description.as_deref(),
        Some("one")
    );
    assert_eq!(said, ["`2XX` is given twice: the first response is used"]);
}

#[test]
fn a_media_type_says_what_it_holds() {
    let bodies = |content: &str| {
        let response = format!("{{'200': {{description: a, content: {content}}}}}");
        let (api, said) = lowered(&format!(
            "paths: {{/a: {{get: {{responses: {response}}}}}}}"
        ));
        assert_eq!(said, [""; 0]);
        api.operations[0].responses[0].body.clone()
    };
    let framed = bodies("{a/raw: {}, a/frames: {x-frames: true}, a/not: {x-frames: false}}");
    assert_eq!(framed.framed, ["a/frames"]);
    assert_eq!(framed.media_types, ["a/raw", "a/frames", "a/not"]);
    assert!(!framed.is_stream);
    let stream = bodies("{a/json: {x-stream: true}}");
    assert!(stream.is_stream && stream.framed.is_empty());
}
