//! How the values of parameters are written.
//!
//! In: a parameter as a JSON value, and its style. Out: text for a path, a query, a cookie or a header. All that is not a letter, a
//! digit or one of `-._~` is written as `%` and two hexadecimal digits, except for what the part of the URL allows besides.

use serde_json::Value;
use std::fmt::Write;

/// How a list or an object is written, as OpenAPI calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterStyle {
    /// `a,b`: in a path or a header.
    Simple,
    /// `.a.b`: in a path.
    Label,
    /// `;name=a,b`: in a path.
    Matrix,
    /// `name=a&name=b`, or `name=a,b`: in a query or a cookie.
    Form,
    /// `name=a%20b`: in a query.
    SpaceDelimited,
    /// `name=a%09b`: in a query of OpenAPI 2.
    TabDelimited,
    /// `name=a%7Cb`: in a query.
    PipeDelimited,
    /// `name[key]=value`: in a query.
    DeepObject,
}

impl ParameterStyle {
    /// What stands between the values of one parameter.
    fn delimiter(self, explode: bool) -> &'static str {
        match (self, explode) {
            (Self::Label, true) => ".",
            (Self::SpaceDelimited, _) => "%20",
            (Self::TabDelimited, _) => "%09",
            (Self::PipeDelimited, _) => "%7C",
            _ => ",",
        }
    }
}

/// Writes a text with all that is not a letter, a digit or one of `-._~` escaped, except for what is allowed besides.
pub(crate) fn escape(to: &mut String, text: &str, allowed: &[u8]) {
    for byte in text.bytes() {
        let is_plain = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        if is_plain || allowed.contains(&byte) {
            to.push(char::from(byte));
        } else {
            // A `String` takes everything.
            let _ = write!(to, "%{byte:02X}");
        }
    }
}

/// Returns a text with all but letters, digits and `-._~` escaped.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(&mut out, text, b"");
    out
}

/// The text of a value that is no list and no object: as JSON, which text itself is not.
fn scalar(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The values of a list, or the keys and values of an object; one value for all else. Nothing is escaped.
pub(crate) fn pairs_of(value: &Value, explode: bool) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().map(scalar).collect(),
        Value::Object(map) if explode => map
            .iter()
            .map(|(key, value)| format!("{key}={}", scalar(value)))
            .collect(),
        Value::Object(map) => map
            .iter()
            .flat_map(|(key, value)| [key.clone(), scalar(value)])
            .collect(),
        other => vec![scalar(other)],
    }
}

/// The same, each part escaped.
fn escaped_pairs(value: &Value, explode: bool, allowed: &[u8]) -> Vec<String> {
    let escaped = |text: &str| {
        let mut out = String::new();
        escape(&mut out, text, allowed);
        out
    };
    match value {
        Value::Object(map) if explode => map
            .iter()
            .map(|(key, value)| format!("{}={}", escaped(key), escaped(&scalar(value))))
            .collect(),
        other => pairs_of(other, explode)
            .iter()
            .map(|text| escaped(text))
            .collect(),
    }
}

/// A path parameter, escaped.
pub(crate) fn in_path(
    name: &str,
    style: ParameterStyle,
    explode: bool,
    value: &Value,
    allowed: &[u8],
) -> String {
    let parts = escaped_pairs(value, explode, allowed);
    let joined = parts.join(style.delimiter(explode));
    match style {
        ParameterStyle::Label => format!(".{joined}"),
        ParameterStyle::Matrix if explode && value.is_array() => {
            let name = escaped(name);
            let parts = parts.iter().map(|part| format!(";{name}={part}"));
            parts.collect()
        }
        ParameterStyle::Matrix if explode && value.is_object() => {
            parts.iter().map(|part| format!(";{part}")).collect()
        }
        ParameterStyle::Matrix => format!(";{}={joined}", escaped(name)),
        _ => joined,
    }
}

/// The keys and values that a parameter is in a query or a cookie, escaped.
pub(crate) fn in_query(
    name: &str,
    style: ParameterStyle,
    explode: bool,
    value: &Value,
) -> Vec<(String, String)> {
    let name = escaped(name);
    match value {
        Value::Object(map) if style == ParameterStyle::DeepObject => deep(&name, map),
        Value::Array(items) if explode => items
            .iter()
            .map(|item| (name.clone(), escaped(&scalar(item))))
            .collect(),
        Value::Object(map) if explode => map
            .iter()
            .map(|(key, value)| (escaped(key), escaped(&scalar(value))))
            .collect(),
        Value::Null => Vec::new(),
        other => {
            let parts = escaped_pairs(other, false, b"");
            vec![(name, parts.join(style.delimiter(false)))]
        }
    }
}

/// `name[key]=value`, and `name[key]=a&name[key]=b` for a list; deeper objects as `name[a][b]=value`.
fn deep(name: &str, map: &serde_json::Map<String, Value>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (key, value) in map {
        let name = format!("{name}%5B{}%5D", escaped(key));
        match value {
            Value::Null => {}
            Value::Object(map) => found.extend(deep(&name, map)),
            Value::Array(items) => {
                let pair = |item: &Value| (name.clone(), escaped(&scalar(item)));
                found.extend(items.iter().map(pair));
            }
            other => found.push((name, escaped(&scalar(other)))),
        }
    }
    found
}

/// JSON without any character that a header cannot hold.
pub(crate) fn ascii_json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            out.push(c);
        } else {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        }
    }
    out
}
