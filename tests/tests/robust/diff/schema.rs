//! Whether a value is of the form that a schema describes: the few keywords that ours uses.
//!
//! A keyword that is not known here is an error too, so that the schema cannot say what nobody checks.

use serde_json::Value;

/// Where and why the value does not fit; `None` if it does.
pub fn misfit(root: &Value, schema: &Value, value: &Value, at: &str) -> Option<String> {
    for (keyword, said) in schema.as_object().expect("a schema is an object") {
        let fits = match keyword.as_str() {
            "$ref" => {
                let pointer = said.as_str().expect("a reference is a text");
                let target = root.pointer(pointer.trim_start_matches('#'));
                let misfit = misfit(root, target.expect("it leads somewhere"), value, at);
                if misfit.is_some() {
                    return misfit;
                }
                true
            }
            "type" => match said {
                Value::Array(types) => types.iter().any(|ty| is_of(ty, value)),
                ty => is_of(ty, value),
            },
            "enum" => said.as_array().expect("a list").contains(value),
            "const" => said == value,
            "minimum" => value.as_u64() >= said.as_u64(),
            "required" => {
                let keys = said.as_array().expect("a list").iter();
                keys.filter_map(Value::as_str)
                    .all(|key| value.get(key).is_some())
            }
            "properties" => {
                let members = value.as_object().into_iter().flatten();
                let found = members
                    .filter_map(|(key, value)| {
                        misfit(root, said.get(key)?, value, &format!("{at}.{key}"))
                    })
                    .next();
                if found.is_some() {
                    return found;
                }
                true
            }
            "additionalProperties" => {
                let known = schema["properties"].as_object().expect("it has some");
                let mut keys = value.as_object().into_iter().flatten();
                keys.all(|(key, _)| known.contains_key(key))
            }
            "items" => {
                let items = value.as_array().into_iter().flatten().enumerate();
                let found = items
                    .filter_map(|(index, item)| misfit(root, said, item, &format!("{at}[{index}]")))
                    .next();
                if found.is_some() {
                    return found;
                }
                true
            }
            "oneOf" => {
                let schemas = said.as_array().expect("a list").iter();
                schemas
                    .filter(|one| misfit(root, one, value, at).is_none())
                    .count()
                    == 1
            }
            "$schema" | "title" | "description" | "$defs" => true,
            other => return Some(format!("{at}: `{other}` is not checked")),
        };
        if !fits {
            return Some(format!("{at}: {value} is not as `{keyword}: {said}` says"));
        }
    }
    None
}

fn is_of(ty: &Value, value: &Value) -> bool {
    match ty.as_str().expect("a type is a text") {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_u64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("{other} is no type that is checked"),
    }
}
