//! Limits of numbers: those that exclude themselves, and those that no integer of Rust's can hold.

use super::Lifter;
use super::keyword::{KeywordKind, coerce};
use crate::pointer::Pointer;
use serde_json::{Map, Value};

impl Lifter<'_> {
    /// A flag, as before 3.1; or the limit itself, which is then the stricter of it and the one that includes itself.
    pub(super) fn exclusive(
        &mut self,
        out: &mut Map<String, Value>,
        key: &str,
        value: &Value,
        from: &Pointer,
    ) -> Option<Value> {
        if let Some(flag) = coerce(KeywordKind::Flag, value) {
            return Some(flag);
        }
        let Some(limit) = coerce(KeywordKind::Number, value) else {
            let message = format!("`{key}` must be a number, true or false");
            self.error("wrong-type", message, from);
            return None;
        };
        // The other key may come after this one, so both are settled when all have been read.
        out.insert(format!("x-{key}"), limit);
        None
    }
}

/// Makes of each limit that excludes itself by a number one that does so by a flag.
pub(super) fn settle_exclusive(out: &mut Map<String, Value>) {
    let sides = [
        ("minimum", "exclusiveMinimum", "x-exclusiveMinimum"),
        ("maximum", "exclusiveMaximum", "x-exclusiveMaximum"),
    ];
    for (including, flag, excluding) in sides {
        let Some(limit) = out.remove(excluding).filter(Value::is_number) else {
            continue;
        };
        let number = |value: &Value| value.as_f64().unwrap_or(0.0);
        let is_looser = out.get(including).is_some_and(|other| {
            let (this, other) = (number(&limit), number(other));
            if including == "minimum" {
                this < other
            } else {
                this > other
            }
        });
        if !is_looser {
            out.insert(including.into(), limit);
            out.insert(flag.into(), true.into());
        }
    }
}

/// Moves aside limits of integers that an `i64` cannot hold; whole ones lose their fraction.
pub(super) fn whole(out: &mut Map<String, Value>) {
    for (key, aside) in CONSTRAINTS {
        let Some(limit) = out.get(key).filter(|limit| !limit.is_i64()).cloned() else {
            continue;
        };
        match limit
            .as_f64()
            .filter(|n| n.fract() == 0.0 && n.abs() < MOST_EXACT)
        {
            Some(whole) => out.insert(key.into(), Value::from(whole as i64)),
            None => {
                out.remove(key);
                out.insert(aside.into(), limit)
            }
        };
    }
}

/// Notes the limits and the enum of a number that an `f64` does not give back as they are written.
pub(super) fn exact(out: &mut Map<String, Value>) {
    let is_exact = |value: &Value| value.as_f64().is_some_and(|n| number(n) == *value);
    for (key, aside) in CONSTRAINTS {
        if let Some(limit) = out.get(key).filter(|limit| !is_exact(limit)).cloned() {
            out.insert(aside.into(), limit);
        }
    }
    if let Some(Value::Array(values)) = out.get("enum")
        && !values.iter().all(is_exact)
    {
        out.insert("x-enum".into(), Value::Array(values.clone()));
    }
}

/// The keys of the limits, each with the extension that holds it where the key cannot.
const CONSTRAINTS: [(&str, &str); 3] = [
    ("minimum", "x-minimum"),
    ("maximum", "x-maximum"),
    ("multipleOf", "x-multipleOf"),
];

/// Below this every whole number is an `f64`.
const MOST_EXACT: f64 = 9e15;

/// Returns the number as documents write it: a whole one without a fraction.
pub(crate) fn number(number: f64) -> Value {
    if number.fract() == 0.0
        && number.abs() < MOST_EXACT
        && !(number == 0.0 && number.is_sign_negative())
    {
        Value::from(number as i64)
    } else {
        Value::from(number)
    }
}
