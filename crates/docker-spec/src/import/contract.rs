//! The text of a contract.
//!
//! The same value always gives the same text, and every reader of YAML finds the same value in it: a text that any version
//! of YAML takes for something else, such as `no`, is quoted. That is why it is written here and not by serde_yaml, which
//! leaves that one bare.

use serde_json::Value;

/// The text of a contract.
pub fn to_yaml(contract: &Value) -> String {
    let version = contract.pointer("/info/version").and_then(Value::as_str);
    let version = version.unwrap_or("of unknown version").escape_debug();
    let mut out = format!(
        "# The facts of the Docker Engine API {version}, without its prose.\n\
         # Written by `cargo xtask import`, not to be edited by hand: corrections go to spec/docker/overrides.\n"
    );
    write(contract, 0, After::Nothing, &mut out);
    out
}

/// What stands before a value on its line.
#[derive(Clone, Copy)]
enum After {
    Nothing,
    Key,
    Dash,
}

fn write(value: &Value, column: usize, after: After, out: &mut String) {
    match value {
        Value::Object(map) if !map.is_empty() => {
            for (index, (key, value)) in map.iter().enumerate() {
                begin_entry(index, column, after, out);
                out.push_str(&plain_or_quoted(key));
                out.push(':');
                let column = column + if value.is_array() { 0 } else { INDENT };
                write(value, column, After::Key, out);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for (index, item) in items.iter().enumerate() {
                begin_entry(index, column, after, out);
                out.push('-');
                write(item, column + INDENT, After::Dash, out);
            }
        }
        _ => {
            if !matches!(after, After::Nothing) {
                out.push(' ');
            }
            match value {
                Value::String(text) => out.push_str(&plain_or_quoted(text)),
                // JSON's other scalars, and its empty list and map, are YAML as they are.
                _ => out.push_str(&value.to_string()),
            }
            out.push('\n');
        }
    }
}

const INDENT: usize = 2;

/// Goes to where an entry of a map or list begins; the first one of a list's item stands on the line of its dash.
fn begin_entry(index: usize, column: usize, after: After, out: &mut String) {
    match (index, after) {
        (0, After::Nothing) => {}
        (0, After::Dash) => out.push(' '),
        (0, After::Key) => {
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', column));
        }
        _ => out.extend(std::iter::repeat_n(' ', column)),
    }
}

/// Words that YAML 1.1 or 1.2 reads as something else than text, whatever their case.
const TAKEN: [&str; 9] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];

fn plain_or_quoted(text: &str) -> String {
    let starts = text.starts_with(|c: char| c.is_ascii_alphabetic() || "/_$".contains(c));
    let plain = |c: char| c.is_ascii_alphanumeric() || "/_$.-{}".contains(c);
    let is_taken = TAKEN.iter().any(|word| text.eq_ignore_ascii_case(word));
    if starts && text.chars().all(plain) && !is_taken {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            // Some of these are line breaks to some readers, and none of them is seen by people.
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => {
                out.push_str(&format!("\\u{:04X}", u32::from(c)));
            }
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::source::Source;
    use serde_json::json;

    #[test]
    fn text_stays_text_and_keys_keep_their_order() {
        let contract = json!({
            "info": {"version": "1.30"},
            "z": ["1.30", "no", "y", "null", "~", "0x1f", "0o7", "1e3", "1_000", "12:30", "2020-01-02", "", " a ", "=", "<<", "\n", "é\u{7f}\u{2028}"],
            "200": {"on": true, "a": -1, "b": 1.0, "c": 18446744073709551615_u64, "d": 1.5e300, "e": null},
            "a": [],
            "b": {},
        });
        let text = to_yaml(&contract);
        assert!(
            text.starts_with("# The facts of the Docker Engine API 1.30,"),
            "{text}"
        );
        let mut diagnostics = Diagnostics::new();
        let source = Source::read("x.yaml", text.clone().into(), &mut diagnostics);
        let tree = source
            .unwrap_or_else(|_| panic!("{diagnostics:?}\n{text}"))
            .tree;
        for quoted in ["\n- \"no\"\n", "\n- \"y\"\n", "\n  \"on\": true\n"] {
            assert!(text.contains(quoted), "{text}");
        }
        // Compared as text, since maps that differ in order are equal.
        assert_eq!(tree.to_string(), contract.to_string());
        assert_eq!(to_yaml(&contract), text);
    }

    #[test]
    fn lists_and_maps_nest_in_each_other() {
        let value = json!({"a": [[1, [2]], {"b": [{}, []], "c": {"d": null}}]});
        let text = to_yaml(&value);
        let body = text.split_inclusive('\n').skip(2).collect::<String>();
        let expected = "a:\n- - 1\n  - - 2\n- b:\n  - {}\n  - []\n  c:\n    d: null\n";
        assert_eq!(body, expected);
    }

    #[test]
    fn what_is_no_contract_is_written_all_the_same() {
        assert!(to_yaml(&Value::Null).ends_with(".\nnull\n"));
    }
}
