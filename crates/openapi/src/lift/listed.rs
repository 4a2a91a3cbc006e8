//! Variants that are listed values: what 3.1 writes instead of an enum, to say something about each value.
//!
//! A variant that is any text adds nothing, since an enum takes other texts too.

use serde_json::{Map, Value};

/// Values of an enum, with what is said about each.
#[derive(Default)]
pub(super) struct Values {
    values: Vec<Value>,
    names: Vec<Value>,
    descriptions: Vec<Value>,
}

impl Values {
    /// Makes an enum of the schema.
    pub(super) fn write(self, out: &mut Map<String, Value>) {
        let lists = [
            ("x-enum-varnames", self.names),
            ("x-enum-descriptions", self.descriptions),
        ];
        for (key, list) in lists {
            if list.iter().any(|entry| !entry.is_null()) {
                out.insert(key.into(), Value::Array(list));
            }
        }
        out.insert("enum".into(), Value::Array(self.values));
    }
}

/// The values, where each variant is one or several of them, or any text.
pub(super) fn values<'v>(parts: impl Iterator<Item = &'v Value>) -> Option<Values> {
    let mut found = Values::default();
    let mut takes_any_text = false;
    for part in parts {
        let part = part.as_object()?;
        let plain = |key: &String| {
            matches!(
                key.as_str(),
                "const"
                    | "enum"
                    | "type"
                    | "title"
                    | "description"
                    | "example"
                    | "examples"
                    | "default"
            ) || key.starts_with("x-")
        };
        let kind = part.get("type").map(|kind| kind.as_str());
        if !part.keys().all(plain) || part.get("nullable").is_some() {
            return None;
        }
        let listed = match (part.get("const"), part.get("enum")) {
            (Some(value), None) => std::slice::from_ref(value),
            (None, Some(Value::Array(values))) => values.as_slice(),
            (None, None) if kind == Some(Some("string")) => &[],
            _ => return None,
        };
        let fits = |value: &Value| match value {
            Value::String(_) => matches!(kind, None | Some(Some("string"))),
            Value::Number(number) => {
                number.is_i64() && matches!(kind, None | Some(Some("integer")))
            }
            _ => false,
        };
        if !listed.iter().all(fits) {
            return None;
        }
        takes_any_text |= listed.is_empty();
        let said = |key: &str| match listed {
            [_] => part.get(key).filter(|value| value.is_string()).cloned(),
            _ => None,
        };
        let title = said("title").filter(|title| is_name(title.as_str().unwrap_or_default()));
        for value in listed {
            found.values.push(value.clone());
            found.names.push(title.clone().unwrap_or_default());
            found
                .descriptions
                .push(said("description").unwrap_or_default());
        }
    }
    let of_one_type = |is: fn(&Value) -> bool| found.values.iter().all(is);
    let are_texts = of_one_type(Value::is_string);
    let are_integers = of_one_type(Value::is_i64) && !takes_any_text;
    let fits = !found.values.is_empty() && (are_texts || are_integers);
    fits.then_some(found)
}

fn is_name(title: &str) -> bool {
    let mut chars = title.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic())
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Whether nothing but null fits a schema of the document.
pub(super) fn is_null(schema: &Value) -> bool {
    let Some(schema) = schema.as_object() else {
        return false;
    };
    let is_null = |value: &Value| value.is_null() || value == "null";
    match (schema.get("type"), schema.get("const"), schema.get("enum")) {
        (Some(Value::Array(names)), ..) => !names.is_empty() && names.iter().all(is_null),
        (Some(name), ..) if is_null(name) => true,
        (_, Some(value), _) => value.is_null(),
        (_, _, Some(Value::Array(values))) => {
            !values.is_empty() && values.iter().all(Value::is_null)
        }
        _ => false,
    }
}
