//! What is kept of a document and what is not, place by place.

use super::*;

fn read(text: &str) -> (Source, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let source = Source::read("up.yaml", text.into(), &mut diagnostics);
    (source.expect("the text is YAML"), diagnostics)
}

/// Keeps a document that has this below its head.
fn kept(body: &str) -> (Kept, Vec<Diagnostic>) {
    let head =
        "swagger: '2.0'\nbasePath: /v1.51\ninfo: {title: Docker Engine API, version: '1.51'}\n";
    let (source, mut diagnostics) = read(&format!("{head}{body}"));
    let kept = keep(&source, &mut diagnostics).expect("a Docker document");
    (kept, diagnostics.iter().cloned().collect())
}

fn assert_at(kept: &Kept, pointer: &str, expected: &str) {
    let found = kept.contract.pointer(pointer).map(Value::to_string);
    let expected: Value = serde_json::from_str(expected).unwrap();
    assert_eq!(found, Some(expected.to_string()), "{pointer}");
}

const PROPERTIES_WITH_NAMES_OF_KEYWORDS: &str = "
definitions:
  Odd:
    type: object
    description: prose
    title: two words
    example: {description: prose}
    required: [description]
    properties:
      description: {type: string, description: prose, title: Name, x-nullable: true}
      example: {type: object, properties: {title: {type: string, example: prose}}}
      title: {type: string}
      required: {type: boolean, default: {description: kept}}
      summary: {$ref: '#/definitions/Odd', description: prose}
";

#[test]
fn location_decides_and_not_the_key() {
    let (kept, diagnostics) = kept(PROPERTIES_WITH_NAMES_OF_KEYWORDS);
    assert_eq!(diagnostics, []);
    assert_at(
        &kept,
        "/definitions/Odd",
        r##"{"type": "object", "required": ["description"], "properties": {
            "description": {"type": "string", "title": "Name", "x-nullable": true},
            "example": {"type": "object", "properties": {"title": {"type": "string"}}},
            "title": {"type": "string"},
            "required": {"type": "boolean", "default": {"description": "kept"}},
            "summary": {"$ref": "#/definitions/Odd"}}}"##,
    );
    let dropped = kept.dropped.iter();
    let dropped: Vec<_> = dropped.map(|d| (d.key.as_str(), d.path.as_str())).collect();
    assert_eq!(
        dropped,
        [
            ("description", "Odd"),
            ("title", "Odd"),
            ("example", "Odd"),
            ("description", "Odd.description"),
            ("example", "Odd.example.title"),
            ("description", "Odd.summary"),
        ]
    );
}

const OPERATIONS: &str = "
tags:
  - {name: Image, x-displayName: prose, description: prose}
paths:
  /images/{name}:
    get:
      summary: prose
      description: prose
      operationId: ImageGet
      tags: [Image]
      deprecated: true
      parameters:
        - {name: name, in: path, description: prose, required: true, type: string, pattern: '^a'}
        - {in: body, name: b, description: prose, schema: {allOf: [{$ref: '#/x'}, {description: prose, properties: {A: {description: prose}}}]}}
      responses:
        200:
          schema: {type: array, items: {type: integer, description: prose}}
          description: prose
          examples: {application/json: prose}
          headers: {description: {type: string, description: prose}}
        404: {schema: {$ref: '#/definitions/Error'}}
";

#[test]
fn operations_keep_their_facts_and_responses_have_an_empty_description() {
    let (kept, diagnostics) = kept(OPERATIONS);
    assert_eq!(diagnostics, []);
    assert_at(&kept, "/tags", r#"[{"name": "Image"}]"#);
    assert_at(
        &kept,
        "/paths/~1images~1{name}/get",
        r##"{"operationId": "ImageGet", "tags": ["Image"], "deprecated": true,
            "parameters": [
                {"name": "name", "in": "path", "required": true, "type": "string", "pattern": "^a"},
                {"in": "body", "name": "b", "schema": {"allOf": [{"$ref": "#/x"}, {"properties": {"A": {}}}]}}],
            "responses": {
                "200": {"schema": {"type": "array", "items": {"type": "integer"}}, "description": "",
                        "headers": {"description": {"type": "string"}}},
                "404": {"description": "", "schema": {"$ref": "#/definitions/Error"}}}}"##,
    );
    let texts: Vec<_> = kept.dropped.iter().map(|d| d.path.as_str()).collect();
    assert_eq!(
        texts,
        [
            "#/tags/Image",
            "#/tags/Image",
            "ImageGet/",
            "ImageGet/",
            "ImageGet/path/name",
            "ImageGet/body",
            "ImageGet/body&1",
            "ImageGet/body.A",
            "ImageGet/200[]",
            "ImageGet/200",
            "ImageGet/200",
            "ImageGet/200/header/description",
        ]
    );
}

#[test]
fn a_contract_is_its_own_contract() {
    for body in [PROPERTIES_WITH_NAMES_OF_KEYWORDS, OPERATIONS, STRAY] {
        let (first, _) = kept(body);
        let (source, mut diagnostics) = read(&super::super::to_yaml(&first.contract));
        let second = keep(&source, &mut diagnostics).unwrap();
        assert_eq!(second.contract.to_string(), first.contract.to_string());
        assert_eq!(second.dropped, []);
    }
}

#[test]
fn unknown_keys_are_named_with_their_location() {
    let (kept, diagnostics) = kept(
        "paths:\n  /a:\n    get: {x-code: 1, responses: {x-note: prose}}\ndefinitions:\n  A:\n    xml: {}\n    \
         format: {a: prose}\n    description: {type: string}\n    items: prose\n    allOf: [prose]\n    \
         properties: {B: prose, C: null}\n",
    );
    let messages = diagnostics.iter();
    let messages: Vec<_> = messages
        .map(|d| {
            (
                d.code,
                d.message.as_str(),
                d.primary.as_ref().map(|p| p.line),
            )
        })
        .collect();
    let unknown = "is not known here, so it is omitted";
    let misshapen = "has an unexpected value here, so it is omitted";
    let expected = [
        ("x-code", unknown, 6),
        ("x-note", unknown, 6),
        ("xml", unknown, 9),
        ("format", misshapen, 10),
        ("description", misshapen, 11),
        ("items", misshapen, 12),
        ("allOf", misshapen, 13),
        ("B", misshapen, 14),
    ];
    let expected = expected.map(|(key, why, line)| (format!("`{key}` {why}"), line));
    let expected: Vec<_> = expected
        .iter()
        .map(|(message, line)| ("unknown-key", message.as_str(), Some(*line)))
        .collect();
    assert_eq!(messages, expected);
    assert!(kept.dropped.iter().all(|dropped| !dropped.known));
    assert_at(
        &kept,
        "/definitions/A",
        r#"{"allOf": [], "properties": {"C": null}}"#,
    );
}

const STRAY: &str = "
definitions:
  A:
    properties:
      rootfs:
        description: prose
        type: {type: string, description: prose}
        example: {type: integer}
        required: [type]
";

#[test]
fn a_property_set_without_its_key_keeps_its_facts() {
    let (kept, diagnostics) = kept(STRAY);
    let codes: Vec<_> = diagnostics.iter().map(|d| d.code).collect();
    assert_eq!(codes, ["stray-properties"]);
    assert_at(
        &kept,
        "/definitions/A/properties/rootfs",
        r#"{"type": {"type": "string"}, "example": {"type": "integer"}, "required": ["type"]}"#,
    );
    let paths: Vec<_> = kept.dropped.iter().map(|d| d.path.as_str()).collect();
    assert_eq!(paths, ["A.rootfs", "A.rootfs.type"]);
}

#[test]
fn what_is_no_docker_document_is_refused() {
    let title = "title: Docker Engine API";
    for (text, path) in [
        ("1", "#/swagger"),
        ("swagger: 2.0", "#/swagger"),
        ("openapi: 3.0.0", "#/swagger"),
        ("swagger: '2.0'", "#/info/title"),
        ("swagger: '2.0'\ninfo: {title: Other}", "#/info/title"),
        (
            &format!("swagger: '2.0'\ninfo: {{{title}}}"),
            "#/info/version",
        ),
        (
            &format!("swagger: '2.0'\ninfo: {{{title}, version: 1.30}}"),
            "#/info/version",
        ),
        (
            &format!("swagger: '2.0'\ninfo: {{{title}, version: '2.1'}}"),
            "#/info/version",
        ),
        (
            &format!("swagger: '2.0'\nbasePath: /v1.5\ninfo: {{{title}, version: '1.51'}}"),
            "#/basePath",
        ),
    ] {
        let (source, mut diagnostics) = read(text);
        assert!(keep(&source, &mut diagnostics).is_err(), "{text}");
        let error = diagnostics.iter().next().unwrap();
        let location = error.primary.clone().unwrap();
        assert_eq!(
            (error.code, location.path.as_deref()),
            ("not-docker", Some(path)),
            "{text}"
        );
    }
}
