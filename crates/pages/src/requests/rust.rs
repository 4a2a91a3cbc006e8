//! The request in Rust.

use super::Sample;
use super::body::BodySample;
use super::value::literal;
use crate::printable::Printable;
use std::collections::BTreeSet;

/// The longest line of a call.
const WIDTH: usize = 90;

/// Lines that build the request with the types of a module, given by its path, and say what it is; `None` where two types have one name.
pub(super) fn print(sample: &Sample<'_>, module: &str) -> Option<Printable> {
    let mut out = imports(sample, module)?;
    out.push('\n');
    let mut required = Vec::new();
    let mut calls = Vec::new();
    for argument in &sample.arguments {
        let name = &argument.field.name;
        let rust = if argument.rust.contains('\n') {
            out.push_str(&format!("let {name} = {};\n", argument.rust));
            name
        } else {
            &argument.rust
        };
        match argument.field.required {
            true => required.push(rust.clone()),
            false => calls.push(format!(".{name}({rust})")),
        }
    }
    if let Some(body) = &sample.body {
        match body {
            BodySample::Json { rust, .. } => out.push_str(&format!("{rust}\n")),
            BodySample::Bytes { .. } => {
                out.push_str("let body = Vec::new(); // the bytes to send\n");
            }
        }
        let is_required = sample.unit.body.as_ref().is_some_and(|body| body.required);
        match is_required {
            true => required.push("body".to_owned()),
            false => calls.push(".body(body)".to_owned()),
        }
    }
    calls.push(".into_request()?".to_owned());
    let new = format!("{}::new({})", sample.unit.name, required.join(", "));
    out.push_str(&format!("let request = {};\n", chained(&new, &calls)));
    out.push_str(&told(sample));
    out.push_str("# Ok::<(), Box<dyn std::error::Error>>(())\n");
    Some(Printable::fence("rust", &out))
}

fn imports(sample: &Sample<'_>, module: &str) -> Option<String> {
    let mut own = BTreeSet::from(["IntoRequest", &sample.unit.name]);
    let mut models = BTreeSet::new();
    for argument in &sample.arguments {
        own.extend(argument.own.iter().map(String::as_str));
        models.extend(argument.models.iter().map(String::as_str));
    }
    if let Some(BodySample::Json { models: named, .. }) = &sample.body {
        models.extend(named.iter().map(String::as_str));
    }
    if !own.is_disjoint(&models) {
        return None;
    }
    let mut out = import(&format!("{module}::operations"), &own);
    if !models.is_empty() {
        out.push_str(&import(module, &models));
    }
    Some(out)
}

fn import(path: &str, names: &BTreeSet<&str>) -> String {
    let names: Vec<_> = names.iter().copied().collect();
    match names.as_slice() {
        [one] => format!("use {path}::{one};\n"),
        names => format!("use {path}::{{{}}};\n", names.join(", ")),
    }
}

/// Calls in one line, if it is not too long.
fn chained(new: &str, calls: &[String]) -> String {
    let line = format!("{new}{}", calls.concat());
    if "let request = ;".len() + line.len() <= WIDTH {
        line
    } else {
        format!("{new}\n    {}", calls.join("\n    "))
    }
}

/// What the request is.
fn told(sample: &Sample<'_>) -> String {
    let mut out = format!(
        "assert_eq!(request.method(), \"{}\");\nassert_eq!(request.uri(), {});\n",
        sample.method(),
        literal(&sample.uri()),
    );
    if let Some(BodySample::Json { json, .. }) = &sample.body {
        let text = json.to_string();
        // A raw literal, since JSON is full of quotes.
        match text.is_ascii() && !text.contains("\"#") && !text.contains("{{") {
            true => out.push_str(&format!("assert_eq!(request.body(), br#\"{text}\"#);\n")),
            false => out.push_str(&format!(
                "assert_eq!(request.body(), {}.as_bytes());\n",
                literal(&text)
            )),
        }
    }
    out
}
