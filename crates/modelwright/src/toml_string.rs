//! Texts as TOML writes them, on one line.

use crate::visible::is_hidden;
use toml_writer::{ToTomlValue, TomlStringBuilder};

/// Returns a basic string of TOML, in its quotes. Hidden characters, which TOML allows, are escapes like those that it does not.
pub fn basic_string(text: &str) -> String {
    let string = TomlStringBuilder::new(text).as_basic().to_toml_value();
    if !string.contains(is_hidden) {
        return string;
    }
    let mut out = String::with_capacity(string.len());
    for c in string.chars() {
        match is_hidden(c) {
            true => out.push_str(&format!("\\U{:08X}", u32::from(c))),
            false => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::basic_string;
    use std::collections::BTreeMap;

    #[test]
    fn every_text_is_read_back_and_none_is_hidden() {
        for text in [
            "",
            "a b",
            "a\"\\",
            "\n\r\t\u{7f}\u{0}",
            "'ü'",
            "\u{202e}\u{feff}\u{85}",
        ] {
            let string = basic_string(text);
            let line = format!("a = {string}");
            let read: BTreeMap<String, String> = toml::from_str(&line).unwrap();
            assert_eq!(read["a"], text);
            let inner = string
                .strip_prefix('"')
                .and_then(|rest| rest.strip_suffix('"'));
            assert!(
                inner.is_some() && !string.contains(super::is_hidden),
                "{string}"
            );
        }
    }
}
