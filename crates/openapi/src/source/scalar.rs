//! What a plain YAML scalar means.

use serde_json::{Number, Value};

/// The value of a scalar that was written without quotes.
pub(super) fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => number(text).map_or_else(|| Value::String(text.to_owned()), Value::Number),
    }
}

fn number(text: &str) -> Option<Number> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if !digits.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        return None;
    }
    if let Some(hex) = digits.strip_prefix("0x") {
        return radix(text, hex, 16);
    }
    if let Some(octal) = digits.strip_prefix("0o") {
        return radix(text, octal, 8);
    }
    let leading_zero = digits.len() > 1 && digits.starts_with('0');
    if leading_zero && !digits[1..].starts_with(['.', 'e', 'E']) {
        return None;
    }
    if digits.bytes().all(|b| b.is_ascii_digit()) {
        let integer = text.strip_prefix('+').unwrap_or(text);
        if let Ok(number) = integer.parse::<i64>() {
            return Some(number.into());
        }
        if let Ok(number) = integer.parse::<u64>() {
            return Some(number.into());
        }
    }
    let float_letters = |b: u8| b.is_ascii_digit() || b".eE+-".contains(&b);
    if !digits.bytes().any(|b| b.is_ascii_digit()) || !digits.bytes().all(float_letters) {
        return None;
    }
    Number::from_f64(text.parse().ok()?)
}

fn radix(text: &str, digits: &str, radix: u32) -> Option<Number> {
    if digits.starts_with(['-', '+']) {
        return None;
    }
    let magnitude = u64::from_str_radix(digits, radix).ok()?;
    if text.starts_with('-') {
        return Some(i64::try_from(magnitude).ok()?.checked_neg()?.into());
    }
    Some(magnitude.into())
}

#[cfg(test)]
mod tests {
    use super::plain;
    use serde_json::{Value, json};

    #[test]
    fn scalars_have_the_type_that_the_core_schema_gives_them() {
        let cases = [
            ("", Value::Null),
            ("~", Value::Null),
            ("null", Value::Null),
            ("yes", json!("yes")),
            ("True", json!(true)),
            ("0", json!(0)),
            ("-1", json!(-1)),
            ("+7", json!(7)),
            ("0755", json!("0755")),
            ("0o17", json!(15)),
            ("0xfF", json!(255)),
            ("18446744073709551615", json!(u64::MAX)),
            ("1.5", json!(1.5)),
            ("1e3", json!(1000.0)),
            ("0.0", json!(0.0)),
            (".", json!(".")),
            (".inf", json!(".inf")),
            ("1.2.3", json!("1.2.3")),
            ("2024-01-01", json!("2024-01-01")),
            ("-", json!("-")),
            ("+1x", json!("+1x")),
            ("0x", json!("0x")),
        ];
        for (text, value) in cases {
            assert_eq!(plain(text), value, "{text:?}");
        }
    }
}
