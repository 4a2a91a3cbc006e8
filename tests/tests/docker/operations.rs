//! Each parameter and each response of each operation of API 1.55 goes through the type of the operation.
//!
//! What there is, and of which type, is read from the contract here, by itself: one case for each parameter, with what the operation
//! requires besides, and one for each listed status. A request has to hold what was given, and nothing else.

use super::exchanges::{Exchange, Recorded, normal, table_of};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use tests::case::root;

const API: &str = "1.55";

static CONTRACT: LazyLock<Value> = LazyLock::new(|| {
    let path = root().join(format!("spec/docker/contract/v{API}.yaml"));
    let text = std::fs::read_to_string(path).expect("it can be read");
    serde_yaml::from_str(&text).expect("it is YAML")
});

/// An operation as the contract writes it.
struct Operation {
    id: &'static str,
    method: String,
    template: &'static str,
    parameters: Vec<&'static Value>,
    produces: Vec<&'static str>,
    responses: &'static serde_json::Map<String, Value>,
}

fn operations() -> Vec<Operation> {
    let contract: &'static Value = &CONTRACT;
    let mut all = Vec::new();
    for (template, item) in contract["paths"].as_object().expect("there are paths") {
        for (method, operation) in item.as_object().expect("there are methods") {
            let Some(id) = operation["operationId"].as_str() else {
                continue;
            };
            let parameters = [&item["parameters"], &operation["parameters"]];
            let parameters = parameters.into_iter().filter_map(Value::as_array).flatten();
            let produces = operation.get("produces").unwrap_or(&contract["produces"]);
            let produces = produces.as_array().into_iter().flatten();
            all.push(Operation {
                id,
                method: method.to_uppercase(),
                template,
                parameters: parameters.collect(),
                produces: produces.filter_map(Value::as_str).collect(),
                responses: operation["responses"]
                    .as_object()
                    .expect("there are responses"),
            });
        }
    }
    all
}

/// A reference followed.
fn followed(node: &'static Value) -> &'static Value {
    match node["$ref"].as_str() {
        Some(reference) => {
            let pointer = reference.trim_start_matches('#');
            followed(CONTRACT.pointer(pointer).expect("it leads somewhere"))
        }
        None => node,
    }
}

fn text<'v>(node: &'v Value, key: &str) -> &'v str {
    node[key].as_str().unwrap_or_default()
}

/// Values that a parameter may have: several of which one fits where facts say that a text is JSON.
fn candidates(parameter: &Value) -> Vec<Vec<String>> {
    let one = |text: &str| vec![text.to_owned()];
    if let Some(first) = parameter["enum"][0].as_str() {
        return vec![one(first)];
    }
    match text(parameter, "type") {
        "boolean" => vec![one("true")],
        "integer" => vec![one("7")],
        "array" if text(parameter, "collectionFormat") == "multi" => {
            vec![vec!["a/ü".to_owned(), "b&=".to_owned()]]
        }
        "array" => vec![one("a")],
        "string" => vec![
            one("{\"a\":[\"b c\"]}"),
            one("{\"a\":\"b c\"}"),
            one("[\"a b\"]"),
            one("{\"username\":\"ü\"}"),
            one("{\"a\":{\"username\":\"ü\"}}"),
            one("a/b c%ü&=+"),
        ],
        other => panic!("{other} is not the type of a parameter"),
    }
}

/// Gives a parameter these values.
fn puts(parameter: &Value, values: &[String], into: &mut Recorded<'_>) {
    let name = text(parameter, "name").to_owned();
    let first = values.first().cloned().unwrap_or_default();
    match text(parameter, "in") {
        "path" => _ = into.path.insert(name, first),
        "query" => into
            .query
            .extend(values.iter().map(|value| (name.clone(), value.clone()))),
        "header" => _ = into.headers.insert(name, first),
        other => panic!("{other} is no place of a parameter"),
    }
}

/// What a request has to be.
struct Expected {
    path: String,
    query: Vec<(String, String)>,
    header: Option<(String, String)>,
}

/// A request with nothing but what the operation requires.
fn required(operation: &Operation) -> Recorded<'static> {
    let mut recorded = Recorded {
        status: 200,
        content_type: None,
        path: BTreeMap::new(),
        query: Vec::new(),
        headers: BTreeMap::new(),
        request: None,
        reply: Vec::new(),
    };
    for parameter in &operation.parameters {
        if text(parameter, "in") == "body" {
            recorded.request = body(parameter["schema"].as_object().is_some(), parameter);
        } else if parameter["required"] == true {
            let values = candidates(parameter).pop().unwrap_or_default();
            let values = match text(parameter, "in") {
                "header" => vec!["{\"username\":\"ü\"}".to_owned()],
                _ => values,
            };
            puts(parameter, &values, &mut recorded);
        }
    }
    recorded
}

/// A body of the least that its schema allows; none where that is text, which stands for bytes.
fn body(has_schema: bool, parameter: &'static Value) -> Option<Vec<u8>> {
    let schema = followed(&parameter["schema"]);
    let is_bytes = text(schema, "type") == "string" || !has_schema;
    (!is_bytes).then(|| least(schema).into_bytes())
}

fn least(schema: &'static Value) -> String {
    match text(followed(schema), "type") {
        "array" => "[]".to_owned(),
        "string" => "\"\"".to_owned(),
        _ => "{}".to_owned(),
    }
}

fn expected(operation: &Operation, recorded: &Recorded<'_>) -> Expected {
    let mut path = format!("/v{API}{}", operation.template);
    for (name, value) in &recorded.path {
        path = path.replace(&format!("{{{name}}}"), value);
    }
    Expected {
        path,
        query: recorded.query.clone(),
        header: recorded.headers.clone().into_iter().next(),
    }
}

/// What is wrong with a request, if anything is.
fn wrong(operation: &Operation, expected: &Expected, made: &Exchange) -> Option<String> {
    if made.method != operation.method {
        return Some(format!("the method is {}", made.method));
    }
    // Written in any way that means this.
    let pairs = expected.query.iter();
    let escaped = |text: &str| {
        text.bytes()
            .map(|byte| format!("%{byte:02X}"))
            .collect::<String>()
    };
    let pairs = pairs.map(|(key, value)| format!("{}={}", escaped(key), escaped(value)));
    let query = pairs.collect::<Vec<_>>().join("&");
    let url = format!("{}?{query}", escaped(&expected.path));
    if normal(&made.url) != normal(&url) {
        return Some(format!("the URL is {}", made.url));
    }
    // Of a path parameter, nothing ends the part that it stands in.
    let parts = |path: &str| path.split('/').count();
    let path = made.url.split('?').next().unwrap_or_default();
    if parts(path) != parts(&format!("/v{API}{}", operation.template)) {
        return Some(format!("the path is {path}"));
    }
    if let Some((name, value)) = &expected.header {
        let sent = made.headers.get(name).and_then(|sent| sent.to_str().ok());
        let sent = sent.unwrap_or_default();
        let is_it = sent == value || decoded(sent) == serde_json::from_str::<Value>(value).ok();
        if !is_it {
            return Some(format!("the header {name} is {sent:?}"));
        }
    }
    None
}

/// JSON in base64url.
fn decoded(text: &str) -> Option<Value> {
    const DIGITS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let (mut bits, mut count, mut bytes) = (0u32, 0, Vec::new());
    for digit in text.trim_end_matches('=').chars() {
        bits = bits << 6 | u32::try_from(DIGITS.find(digit)?).ok()?;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 0xff) as u8);
        }
    }
    serde_json::from_slice(&bytes).ok()
}

/// Takes a request through the type of its operation.
fn made(operation: &Operation, mut recorded: Recorded<'_>) -> Result<Exchange, String> {
    let made = table_of(API)(operation.id, &mut recorded)?;
    made.ok_or_else(|| "there is no such operation".to_owned())
}

/// A failure comes back, so that only the request counts.
fn failed(operation: &Operation, recorded: Recorded<'static>) -> Recorded<'static> {
    let mut statuses = operation.responses.keys();
    let failure = statuses.find(|status| status.starts_with(['4', '5']));
    let failure = failure.and_then(|status| status.parse().ok());
    Recorded {
        status: failure.expect("each operation lists a failure"),
        reply: b"{\"message\":\"no\"}".to_vec(),
        ..recorded
    }
}

#[test]
fn each_parameter_is_sent_as_it_was_given() {
    let (mut count, mut faults) = (0, Vec::new());
    for operation in operations() {
        for parameter in &operation.parameters {
            if text(parameter, "in") == "body" {
                continue;
            }
            count += 1;
            let tries = candidates(parameter).into_iter().map(|values| {
                let mut recorded = required(&operation);
                let name = text(parameter, "name");
                recorded.query.retain(|(key, _)| key != name);
                recorded.headers.clear();
                puts(parameter, &values, &mut recorded);
                let expected = expected(&operation, &recorded);
                let made = made(&operation, failed(&operation, recorded))?;
                wrong(&operation, &expected, &made).map_or(Ok(()), Err)
            });
            let errors: Vec<_> = tries.filter_map(Result::err).collect();
            if errors.len() == candidates(parameter).len() {
                let name = text(parameter, "name");
                faults.push(format!("{} {name}: {}", operation.id, errors.join("; ")));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
    assert!(count > 240, "{count} parameters");
}

/// Bodies that a status may have: the least that its schema allows, and what streams and text hold.
fn replies(operation: &Operation, response: &'static Value) -> Vec<Vec<u8>> {
    let schema = response
        .get("schema")
        .map(|schema| least(schema).into_bytes());
    let is_head = operation.method == "HEAD";
    let mut all: Vec<Vec<u8>> = schema.into_iter().filter(|_| !is_head).collect();
    all.push(Vec::new());
    all.push(b"\x01\0\0\0\0\0\0\x01x".to_vec());
    all
}

#[test]
fn each_listed_status_is_read_as_what_it_is() {
    let (mut statuses, mut ids, mut faults) = (0, BTreeSet::new(), Vec::new());
    for operation in operations() {
        ids.insert(operation.id);
        for (status, response) in operation.responses {
            statuses += 1;
            let status: u16 = status.parse().expect("it is a number");
            let expected = (status >= 400).then_some(status);
            let mut recorded = required(&operation);
            recorded.status = status;
            recorded.content_type = operation.produces.last().copied();
            let bodies = match expected {
                Some(_) => vec![json!({"message": "no"}).to_string().into_bytes()],
                None => replies(&operation, response),
            };
            let tries = bodies.into_iter().map(|reply| {
                let reply = Recorded {
                    reply,
                    ..recorded.clone()
                };
                let made = made(&operation, reply)?;
                match made.failure == expected {
                    true => Ok(()),
                    false => Err(format!("it is read as {:?}", made.failure)),
                }
            });
            let results: Vec<_> = tries.collect();
            if results.iter().all(Result::is_err) {
                faults.push(format!("{} {status}: {results:?}", operation.id));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
    assert!(
        ids.len() > 100 && statuses > 350,
        "{} {statuses}",
        ids.len()
    );
}

/// The body of each operation that sends JSON goes out as it came.
#[test]
fn each_body_is_sent() {
    let (mut count, mut faults) = (0, Vec::new());
    for operation in operations() {
        let recorded = required(&operation);
        let Some(body) = recorded.request.clone() else {
            continue;
        };
        count += 1;
        match made(&operation, failed(&operation, recorded)) {
            Ok(made) if serde_json::from_slice::<Value>(&made.sent).is_ok() => {}
            Ok(made) => faults.push(format!("{}: {:?} of {body:?}", operation.id, made.sent)),
            Err(error) => faults.push(format!("{}: {error}", operation.id)),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(count > 20, "{count} bodies");
}
