//! What a document says of requests that the types of operations do not act upon.
//!
//! In: the document as it is written. Out: a warning for each kind of thing, at the first place. Only for those who ask for these
//! types: models have nothing to do with it.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::Pointer;
use crate::source::Source;
use serde_json::Value;
use std::collections::BTreeMap;

/// What is found, by what is said of it: how often, and where first.
type Found = BTreeMap<&'static str, (usize, Pointer)>;

const RESERVED: &str = "`allowReserved`: reserved characters are escaped all the same";
const EMPTY: &str = "`allowEmptyValue`: a parameter without a value is not sent";
const ENCODING: &str =
    "`encoding` of a form: each field has the media type that its type asks for, and no headers";
const MEDIA_TYPE: &str =
    "a parameter in a media type that is not JSON: it is a text, written as it is given";
const SERVERS: &str = "`servers` of a path or an operation: the base path is that of the document, unless another is given";
const BODIES: &str = "a request body in several forms: the one nearest to JSON is sent";

/// Says what is not covered.
pub fn uncovered(source: &Source, diagnostics: &mut Diagnostics) {
    let mut found = Found::new();
    let tree = &source.tree;
    for (path, item) in entries(tree.get("paths")) {
        of_item(item, &Pointer::of(["paths", path]), &mut found);
    }
    for (name, parameter) in entries(tree.pointer("/components/parameters")) {
        let at = Pointer::of(["components", "parameters", name]);
        of_parameter(parameter, &at, &mut found);
    }
    for (name, body) in entries(tree.pointer("/components/requestBodies")) {
        let at = Pointer::of(["components", "requestBodies", name]);
        of_body(body, &at, &mut found);
    }
    for (message, (count, pointer)) in found {
        let times = match count {
            1 => String::new(),
            count => format!(" ({count} times; this is the first)"),
        };
        let message = format!("requests do not cover {message}{times}");
        let warning = Diagnostic::warning("not-requested", message);
        diagnostics.warn(warning.at(source.location(&pointer)));
    }
}

fn of_item(item: &Value, at: &Pointer, found: &mut Found) {
    note(item, "servers", at, SERVERS, found);
    of_parameters(item, at, found);
    for (method, operation) in entries(Some(item)) {
        if super::operation::method(method).is_some() {
            let at = at.child(method);
            note(operation, "servers", &at, SERVERS, found);
            of_parameters(operation, &at, found);
            if let Some(body) = operation.get("requestBody") {
                of_body(body, &at.child("requestBody"), found);
            }
        }
    }
}

fn of_parameters(holder: &Value, at: &Pointer, found: &mut Found) {
    let parameters = holder.get("parameters").and_then(Value::as_array);
    for (index, parameter) in parameters.into_iter().flatten().enumerate() {
        of_parameter(parameter, &at.child("parameters").index(index), found);
    }
}

fn of_parameter(parameter: &Value, at: &Pointer, found: &mut Found) {
    let is_set = |key: &str| parameter.get(key) == Some(&Value::Bool(true));
    if is_set("allowReserved") {
        add(RESERVED, at.child("allowReserved"), found);
    }
    if is_set("allowEmptyValue") {
        add(EMPTY, at.child("allowEmptyValue"), found);
    }
    for (media, _) in entries(parameter.get("content")) {
        if !media.contains("json") {
            add(MEDIA_TYPE, at.child("content").child(media), found);
        }
    }
}

fn of_body(body: &Value, at: &Pointer, found: &mut Found) {
    let at = at.child("content");
    let content = body.get("content");
    for (media, said) in entries(content) {
        note(said, "encoding", &at.child(media), ENCODING, found);
    }
    if let Some((media, _)) = entries(content).nth(1) {
        add(BODIES, at.child(media), found);
    }
}

/// Notes a key, if it is there.
fn note(holder: &Value, key: &str, at: &Pointer, message: &'static str, found: &mut Found) {
    if holder.get(key).is_some() {
        add(message, at.child(key), found);
    }
}

fn add(message: &'static str, at: Pointer, found: &mut Found) {
    let (count, _) = found.entry(message).or_insert((0, at));
    *count += 1;
}

fn entries(map: Option<&Value>) -> impl Iterator<Item = (&str, &Value)> {
    let map = map.and_then(Value::as_object).into_iter().flatten();
    map.map(|(key, value)| (key.as_str(), value))
}
