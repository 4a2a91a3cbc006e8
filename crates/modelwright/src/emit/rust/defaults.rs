//! Defaults of the document: values of Rust as text, in a table or in an implementation of `Default`.

use super::syntax::literal;
use crate::plan::{Expression, Field};
use proc_macro2::Literal;
use serde_json::Value;

/// Returns the implementation of `Default` for a struct without a table.
pub(super) fn of_struct(name: &str, fields: &[Field], rest: Option<&Field>) -> String {
    let fields = fields.iter().chain(rest).map(|field| {
        let default = field.default.as_deref();
        let value = text(default.unwrap_or(&Expression::OfType));
        format!("            {}: {value},\n", field.name)
    });
    let fields: String = fields.collect();
    format!(
        "#[allow(deprecated)]\nimpl Default for {name} {{\n    fn default() -> Self {{\n        Self {{\n{fields}        }}\n    }}\n}}\n"
    )
}

/// Returns the text of a value, as a file that imports the models in it writes it.
pub(super) fn text(value: &Expression) -> String {
    let quoted = |text: &str| literal(text).to_string();
    let owned = |text: &str| format!("{}.to_owned()", quoted(text));
    match value {
        Expression::Bool(flag) => flag.to_string(),
        Expression::Number(number) => number.clone(),
        Expression::Text(text) => owned(text),
        Expression::Timestamp(text) => format!("support::Timestamp::from({})", quoted(text)),
        Expression::Variant(name, variant) => format!("{name}::{variant}"),
        Expression::Call(path, inner) => format!("{}({})", path.join("::"), text(inner)),
        Expression::List(items) => format!("vec![{}]", joined(items.iter().map(text))),
        Expression::Entries(entries) => {
            let entries = entries
                .iter()
                .map(|(key, value)| format!("({}, {})", owned(key), text(value)));
            format!("[{}].into_iter().collect()", joined(entries))
        }
        Expression::Keys(keys) => {
            let keys = keys.iter().map(|key| owned(key));
            format!("[{}].into_iter().collect()", joined(keys))
        }
        Expression::Struct(name, fields) => {
            let fields = fields
                .iter()
                .map(|(name, value)| format!("{name}: {}, ", text(value)));
            let fields: String = fields.collect();
            format!("{name} {{ {fields}..Default::default() }}")
        }
        Expression::Json(value) => format!("serde_json::json!({})", json(value)),
        Expression::Union(name, value) => {
            format!("{name}::from(serde_json::json!({}))", json(value))
        }
        Expression::OfType => "Default::default()".to_owned(),
    }
}

/// JSON as the macro `json!` takes it: as in JSON, with literals of Rust.
fn json(value: &Value) -> String {
    match value {
        Value::Null | Value::Bool(_) => value.to_string(),
        Value::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
            (Some(number), ..) => Literal::i64_suffixed(number).to_string(),
            (_, Some(number), _) => Literal::u64_suffixed(number).to_string(),
            (.., number) => format!("{:?}f64", number.unwrap_or_default()),
        },
        Value::String(text) => literal(text).to_string(),
        Value::Array(items) => format!("[{}]", joined(items.iter().map(json))),
        Value::Object(map) => {
            let entries = map
                .iter()
                .map(|(key, value)| format!("{}: {}", literal(key), json(value)));
            format!("{{{}}}", joined(entries))
        }
    }
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}
