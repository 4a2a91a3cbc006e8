//! No text of a document becomes a part of a command: what a shell gives to `curl` is what is meant.

use crate::all;
use crate::made::make_text;
use serde_json::{Value, json};
use tests::shell::{blocks, curl_calls};

/// A document with the payload in all that commands are made of: path, names of parameters, values, keys and media types.
fn document(payload: &str) -> Value {
    let text = json!({"type": "string"});
    let only = json!({"type": "string", "enum": [payload]});
    let parameter = |name: &str, of: &str, schema: &Value| json!({"name": name, "in": of, "required": true, "schema": schema});
    let ok = json!({"200": {"description": "Done"}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Commands", "version": "1"},
        "paths": {
            (format!("/literal{payload}")): {"get": {"operationId": "literal", "responses": ok}},
            "/query/{name}": {"get": {
                "operationId": "query",
                "parameters": [parameter("name", "path", &only), parameter(payload, "query", &only)],
                "responses": ok,
            }},
            "/header": {"get": {
                "operationId": "header",
                "parameters": [parameter("X-A", "header", &only), parameter("b", "query", &text)],
                "responses": ok,
            }},
            "/json": {"post": {
                "operationId": "json",
                "requestBody": {"required": true, "content": {"application/json": {"schema": {
                    "type": "object", "required": [payload], "properties": {(payload): only},
                }}}},
                "responses": ok,
            }},
            "/bytes": {"put": {
                "operationId": "bytes",
                "requestBody": {"required": true, "content": {(format!("a/{payload}")): {"schema": {"type": "string", "format": "binary"}}}},
                "responses": ok,
            }},
        },
    })
}

/// The words of the calls on the pages of a document.
fn calls(payload: &str) -> Vec<Vec<String>> {
    let text = document(payload).to_string();
    let (made, _) = make_text(&text).unwrap_or_else(|error| panic!("{payload:?}: {error}"));
    let pages = made.pages.iter();
    let pages = pages.filter(|(path, _)| path.starts_with("operations/"));
    let commands: Vec<_> = pages.flat_map(|(_, page)| blocks(page, "sh")).collect();
    let calls = curl_calls(&commands.join("\n"));
    assert_eq!(calls.len(), commands.len(), "{payload:?}");
    calls
}

fn after<'w>(call: &'w [String], option: &str) -> Option<&'w str> {
    let at = call.iter().position(|word| word == option)?;
    call.get(at + 1).map(String::as_str)
}

#[test]
fn a_shell_reads_nothing_in_the_texts_of_commands() {
    let (mut urls, mut headers, mut bodies) = (0, 0, 0);
    let payloads = all();
    let payloads = payloads.iter().map(String::as_str);
    for payload in payloads.chain(QUOTES.iter().copied()) {
        for call in calls(payload) {
            let url = call.last().expect("there is a URL");
            assert!(url.starts_with("http://localhost/"), "{payload:?}: {url}");
            let is_sent = |c: char| c.is_ascii_graphic() && !"[]{}#".contains(c);
            assert!(url.chars().all(is_sent), "{payload:?}: {url}");
            urls += 1;
            if let Some(header) = after(&call, "--header")
                && let Some(value) = header.strip_prefix("X-A: ")
            {
                assert_eq!(value, payload);
                headers += 1;
            }
            if let Some(data) = after(&call, "--data") {
                let data: Value = serde_json::from_str(data).expect("it is JSON");
                assert_eq!(data, json!({(payload): payload}));
                bodies += 1;
            }
        }
    }
    assert!(
        urls > 150 && headers > 40 && bodies > 40,
        "{urls} {headers} {bodies}"
    );
}

/// What ends a word of a shell, or begins a command in one.
const QUOTES: &[&str] = &[
    "'",
    "''",
    "'; touch /tmp/x; '",
    "'$(touch /tmp/x)'",
    "\\'; touch /tmp/x #",
    "\"$HOME\"",
    "`touch /tmp/x`",
    "--output=/tmp/x",
    "@/etc/passwd",
    "a & b | c > d",
    "!!",
    "~",
    "*",
    "%2e%2e",
    "x'\"'\"'y",
];

#[test]
fn what_a_shell_would_read_is_found() {
    let said = std::panic::catch_unwind(|| curl_calls("curl 'a'\ntouch /tmp/x\n"));
    assert!(said.is_err(), "another program was called");
    assert_eq!(curl_calls("curl 'a' b\ncurl\n"), [vec!["a", "b"], vec![]]);
}
