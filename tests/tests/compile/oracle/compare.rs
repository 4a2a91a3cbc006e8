//! Whether a value was written back as it was read.

use serde_json::Value;

/// What is lost, changed or invented, with its place; `None` if nothing is.
///
/// A number may be written in another form. A null under a key may be left out, if the schema takes the object without it.
/// A key that the schema does not have (`unknown`) may be left out.
pub fn difference(before: &Value, after: &Value, unknown: Option<&str>) -> Option<String> {
    compare(before, after, unknown, &mut String::new())
}

fn compare(
    before: &Value,
    after: &Value,
    unknown: Option<&str>,
    at: &mut String,
) -> Option<String> {
    match (before, after) {
        (Value::Object(a), Value::Object(b)) => {
            for (key, value) in a {
                let length = at.len();
                at.push('/');
                at.push_str(key);
                let found = match b.get(key) {
                    Some(other) => compare(value, other, unknown, at),
                    None if value.is_null() || unknown == Some(key) => None,
                    None => Some(format!("{at} is lost")),
                };
                if found.is_some() {
                    return found;
                }
                at.truncate(length);
            }
            let invented = b.keys().find(|key| !a.contains_key(*key));
            invented.map(|key| format!("{at}/{key} is invented"))
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (index, (a, b)) in a.iter().zip(b).enumerate() {
                let length = at.len();
                at.push_str(&format!("/{index}"));
                let found = compare(a, b, unknown, at);
                if found.is_some() {
                    return found;
                }
                at.truncate(length);
            }
            None
        }
        (Value::Number(a), Value::Number(b)) if a.as_f64() == b.as_f64() => None,
        _ if before == after => None,
        _ => Some(format!("{at} becomes {after}")),
    }
}
