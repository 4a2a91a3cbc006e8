//! Documents with very many members of one kind. What grew with the square of their number would take minutes here.

use modelwright::settings::Settings;
use modelwright_cli::diff_input::{Document, open_both, report_of};
use modelwright_cli::generate::document_and_pages;
use openapi::diagnostic::{Diagnostics, Format, render};
use openapi::source::Source;
use pages::with_ours;
use std::fmt::Write;

/// Of each kind.
const MEMBERS: usize = 5_000;

/// A list of members with commas between them.
fn list(member: impl Fn(usize) -> String) -> String {
    let members: Vec<_> = (0..MEMBERS).map(member).collect();
    members.join(", ")
}

/// Documents of each kind, with a word in each name.
fn documents(word: &str) -> Vec<(&'static str, String)> {
    let schema = |schema: String| format!("paths: {{}}\ncomponents: {{schemas: {{A: {schema}}}}}");
    let operation =
        |content: String| format!("paths: {{/a: {{get: {{operationId: a, {content}}}}}}}");
    let properties = list(|at| format!("{word}{at}: {{type: string}}"));
    let mut operations = String::from("paths:\n");
    let mut schemas = String::from("paths: {}\ncomponents:\n  schemas:\n");
    for at in 0..MEMBERS / 4 {
        _ = writeln!(
            operations,
            "  /{word}{at}: {{get: {{operationId: '{word}{at}', tags: [a], responses: {{'200': {{description: a}}}}}}}}"
        );
        _ = writeln!(
            schemas,
            "    {word}{at}: {{type: object, properties: {{a: {{type: string}}}}}}"
        );
    }
    let response = |content: String| format!("responses: {{'200': {{description: a, {content}}}}}");
    let documents = [
        (
            "values of an enum",
            schema(format!(
                "{{type: string, enum: [{}]}}",
                list(|at| format!("{word}{at}"))
            )),
        ),
        (
            "numbers of an enum",
            schema(format!(
                "{{type: number, enum: [{}]}}",
                list(|at| format!("{}{at}.5", word.len()))
            )),
        ),
        (
            "properties",
            schema(format!("{{type: object, properties: {{{properties}}}}}")),
        ),
        (
            "parameters",
            operation(format!(
                "parameters: [{}], responses: {{}}",
                list(|at| format!("{{name: {word}{at}, in: query, schema: {{type: string}}}}"))
            )),
        ),
        (
            "headers",
            operation(response(format!(
                "headers: {{{}}}",
                list(|at| format!("{word}{at}: {{schema: {{type: string}}}}"))
            ))),
        ),
        (
            "media types",
            operation(response(format!(
                "content: {{{}}}",
                list(|at| format!("{word}/{at}: {{schema: {{type: string}}}}"))
            ))),
        ),
        ("operations", operations),
        ("schemas", schemas),
    ];
    let head = "openapi: 3.0.3\ninfo: {title: A, version: '1'}\n";
    documents
        .into_iter()
        .map(|(kind, text)| (kind, format!("{head}{text}")))
        .collect()
}

/// Objects of `width` properties in one another, `depth` deep, as a body and as variants of a union: a short document with very
/// many paths.
fn nested(width: usize, depth: usize) -> String {
    let mut schemas = String::new();
    for level in 0..depth {
        let ty = match level + 1 {
            next if next == depth => "type: string".to_owned(),
            next => format!("$ref: '#/components/schemas/L{next}'"),
        };
        let properties: Vec<_> = (0..width).map(|at| format!("p{at}: {{{ty}}}")).collect();
        let properties = properties.join(", ");
        let names = if level == 0 {
            vec!["L0".to_owned(), "Other".to_owned()]
        } else {
            vec![format!("L{level}")]
        };
        for name in names {
            _ = writeln!(
                schemas,
                "    {name}: {{type: object, properties: {{{properties}}}}}"
            );
        }
    }
    let union =
        "    U: {oneOf: [{$ref: '#/components/schemas/L0'}, {$ref: '#/components/schemas/Other'}]}";
    body_of(&format!("{schemas}{union}\n"), "U")
}

/// An operation that sends one of these schemas and gets it back.
fn body_of(schemas: &str, sent: &str) -> String {
    let content = format!(
        "content: {{application/json: {{schema: {{$ref: '#/components/schemas/{sent}'}}}}}}"
    );
    let response = format!("responses: {{'200': {{description: a, {content}}}}}");
    format!(
        "openapi: 3.0.3\ninfo: {{title: A, version: '1'}}\npaths: {{/a: {{post: {{operationId: a, requestBody: {{{content}}}, {response}}}}}}}\n\
         components:\n  schemas:\n{schemas}"
    )
}

/// Reads a document, and writes models and pages.
fn described(kind: &str, text: String) {
    let mut diagnostics = Diagnostics::new();
    let templates = with_ours(Vec::new(), &mut diagnostics);
    let made = document_and_pages(
        "a.yaml",
        text.into_bytes(),
        None,
        &Settings::default(),
        Some(templates.unwrap()),
        &mut diagnostics,
    );
    assert!(
        made.is_ok(),
        "{kind}: {}",
        render(&diagnostics, Format::Human, false)
    );
}

#[test]
fn few_references_with_very_many_paths_are_described() {
    described("objects in objects", nested(600, 4));
}

#[test]
fn lists_and_maps_that_hold_themselves_are_described() {
    for (kind, schema) in [
        (
            "list",
            "{type: array, items: {$ref: '#/components/schemas/A'}}",
        ),
        (
            "map",
            "{type: object, additionalProperties: {$ref: '#/components/schemas/A'}}",
        ),
        (
            "list of maps",
            "{type: array, items: {$ref: '#/components/schemas/B'}}",
        ),
    ] {
        let other = "{type: object, additionalProperties: {$ref: '#/components/schemas/A'}}";
        described(
            kind,
            body_of(&format!("    A: {schema}\n    B: {other}\n"), "A"),
        );
    }
}

#[test]
fn documents_with_very_many_members_are_compared_and_described() {
    let pairs = documents("one").into_iter().zip(documents("other"));
    for ((kind, before), (_, after)) in pairs {
        described(kind, after.clone());
        let changes = changes(&before, &after);
        assert!(changes >= MEMBERS / 4, "{changes} changes of {kind}");
    }
}

/// How many changes there are from one document to another.
fn changes(before: &str, after: &str) -> usize {
    let mut diagnostics = Diagnostics::new();
    let documents = [before, after].map(|text| {
        let source = Source::read("a.yaml", text.as_bytes().to_vec(), &mut diagnostics);
        Document::of("a.yaml", source.expect("it can be read"))
    });
    let opened = open_both(&documents, &mut diagnostics).expect("they can be compared");
    report_of(&opened).records.len()
}
