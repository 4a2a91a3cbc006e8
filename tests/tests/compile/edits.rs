//! Values with one change at a place.

use serde_json::Value;

/// A change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edit {
    /// The place, which has a key, is null.
    Null,
    /// The key of the place is left out.
    Absent,
    /// The object at the place has a further key.
    Further,
    /// The text at the place, which may be one of several listed ones, is another.
    Text,
    /// The number at the place is another.
    Number,
}

/// Returns each change that there can be at each place of a value.
pub fn places(value: &Value) -> Vec<(Edit, String)> {
    let mut found = Vec::new();
    within(value, "", &mut found);
    found
}

fn within(value: &Value, at: &str, found: &mut Vec<(Edit, String)>) {
    match value {
        Value::Object(map) => {
            found.push((Edit::Further, at.to_owned()));
            for (key, inner) in map {
                let inside = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
                found.push((Edit::Null, inside.clone()));
                found.push((Edit::Absent, inside.clone()));
                within(inner, &inside, found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                within(item, &format!("{at}/{index}"), found);
            }
        }
        Value::String(_) => found.push((Edit::Text, at.to_owned())),
        Value::Number(_) => found.push((Edit::Number, at.to_owned())),
        Value::Bool(_) | Value::Null => {}
    }
}

/// Returns the value with a change at a place.
pub fn edited(value: &Value, edit: Edit, at: &str) -> Value {
    let mut edited = value.clone();
    let (holder, key) = at.rsplit_once('/').unwrap_or_default();
    let place = edited.pointer_mut(if edit == Edit::Absent { holder } else { at });
    let place = place.expect("it is a place of the value");
    match (edit, place) {
        (Edit::Absent, Value::Object(map)) => {
            map.remove(&key.replace("~1", "/").replace("~0", "~"));
        }
        (Edit::Further, Value::Object(map)) => {
            map.insert("x unknown".to_owned(), "kept?".into());
        }
        (Edit::Null, place) => *place = Value::Null,
        (Edit::Text, place) => *place = "not listed".into(),
        (Edit::Number, place) => *place = 2.into(),
        (Edit::Absent | Edit::Further, _) => unreachable!("the place is of an object"),
    }
    edited
}
