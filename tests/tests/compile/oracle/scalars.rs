//! Values without parts: numbers, texts, and values of any kind.

use super::{DEEP, Values};
use proptest::prelude::Rng;
use proptest::strategy::{Strategy, ValueTree};
use serde_json::{Map, Number, Value, json};

/// The largest whole number that is made where the schema has no limits.
const LARGE: i64 = 1 << 40;

/// Texts of any kind.
pub(super) const TEXTS: [&str; 8] = ["", "a", "Rex", "two words", "ü", "null", "1", "x-y_z.0"];

impl Values<'_> {
    pub(super) fn integer(&mut self, keys: &Map<String, Value>, depth: usize) -> Value {
        let limit = |key: &str| keys.get(key).and_then(Value::as_number).and_then(whole);
        let (low, high) = match keys.get("format").and_then(Value::as_str) {
            Some("int8") => (i8::MIN.into(), i8::MAX.into()),
            Some("int16") => (i16::MIN.into(), i16::MAX.into()),
            Some("int32") => (i32::MIN.into(), i32::MAX.into()),
            Some("uint8") => (0, u8::MAX.into()),
            Some("uint16") => (0, u16::MAX.into()),
            Some("uint32") => (0, u32::MAX.into()),
            Some("uint64" | "uint") => (0, LARGE.into()),
            _ => (i128::from(-LARGE), i128::from(LARGE)),
        };
        let at_least = limit("minimum").or(limit("exclusiveMinimum").map(|limit| limit + 1));
        let at_most = limit("maximum").or(limit("exclusiveMaximum").map(|limit| limit - 1));
        let low = at_least.unwrap_or(low.min(at_most.unwrap_or(low)));
        let high = at_most.unwrap_or(high.max(low)).max(low);
        let number = match self.rng.random_range(0..4) {
            0 => low,
            1 => high,
            2 => 0.clamp(low, high),
            _ => self.rng.random_range(low..=high),
        };
        let step = limit("multipleOf").unwrap_or(1).max(1);
        let number = number - number % step;
        match (i64::try_from(number), u64::try_from(number)) {
            // A body that is nothing but an integer is read by serde itself, which wants it without a fraction.
            (Ok(small), _) if depth > 0 && small.abs() < LARGE && self.one_in(5) => {
                json!(small as f64)
            }
            (Ok(small), _) => small.into(),
            (_, Ok(large)) => large.into(),
            _ => json!(number as f64),
        }
    }

    pub(super) fn number(&mut self, keys: &Map<String, Value>) -> Value {
        let limit = |key: &str| keys.get(key).and_then(Value::as_f64);
        let low = limit("minimum").or(limit("exclusiveMinimum"));
        let high = limit("maximum").or(limit("exclusiveMaximum"));
        let low = low.unwrap_or(-1e6_f64.max(-high.unwrap_or(0.0).abs()));
        let high = high.unwrap_or(low.abs() + 1e6);
        match self.rng.random_range(0..3) {
            0 => json!(((low + high) / 2.0).floor() as i64),
            1 => json!(low + (high - low) * 0.25),
            _ => json!(low + (high - low) * self.rng.random_range(0.01..0.99)),
        }
    }

    pub(super) fn text(&mut self, keys: &Map<String, Value>) -> Option<String> {
        if let Some(pattern) = keys.get("pattern").and_then(Value::as_str) {
            let strategy = matching(pattern)?;
            return Some(strategy.new_tree(&mut self.runner).ok()?.current());
        }
        let mut text = match keys.get("format").and_then(Value::as_str) {
            Some("date-time" | "dateTime") => "2024-05-01T10:00:00.5+02:00",
            Some("date") => "2024-05-01",
            Some("uuid") => "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
            Some("uri") => "https://example.com/a?b=c",
            Some("email") => "a.b@example.com",
            Some("ipv4") => "10.0.0.1",
            Some("ipv6") => "fe80::1",
            Some("hostname") => "example.com",
            Some("time") => "10:00:00Z",
            Some("duration") => "P1DT2H",
            _ => self.pick(&TEXTS)?,
        }
        .to_owned();
        let length = |key: &str| Some(keys.get(key)?.as_u64()? as usize);
        while text.chars().count() < length("minLength").unwrap_or(0) {
            text.push('z');
        }
        Some(
            text.chars()
                .take(length("maxLength").unwrap_or(64))
                .collect(),
        )
    }

    /// A value of any kind.
    pub(super) fn free(&mut self, depth: usize) -> Value {
        let kinds = if depth > DEEP { 5 } else { 7 };
        match self.rng.random_range(0..kinds) {
            0 => Value::Null,
            1 => self.one_in(2).into(),
            2 => self.rng.random_range(-1000..1000).into(),
            3 => json!(0.5),
            4 => (*self.pick(&TEXTS).unwrap_or(&"")).into(),
            5 => json!([self.free(depth + 2)]),
            _ => json!({"free": self.free(depth + 2)}),
        }
    }
}

/// What makes texts that match a pattern as a whole.
pub(super) fn matching(pattern: &str) -> Option<impl Strategy<Value = String>> {
    let inner = pattern.strip_prefix('^').unwrap_or(pattern);
    let inner = inner.strip_suffix('$').unwrap_or(inner);
    proptest::string::string_regex(inner).ok()
}

fn whole(number: &Number) -> Option<i128> {
    let whole = number
        .as_i64()
        .map(i128::from)
        .or(number.as_u64().map(i128::from));
    whole.or(number.as_f64().map(|number| number as i128))
}
