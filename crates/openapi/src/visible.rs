//! Text of a document as a terminal, a log or a page may show it.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Control characters, those that turn the direction of writing, those that leave nothing to see, and those that end a line
/// unseen. The selectors of variants `U+FE00` to `U+FE0F` are none, since emoji are written with them.
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180E}'
            | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
            | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Whether the text has no characters but the printable ones of ASCII and line feeds, of which none is hidden.
pub fn is_visible_ascii(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n'))
}

/// The text in one line, with hidden characters as escapes: `\n`, `\u{1b}`, `\u{202e}`.
pub fn visible(text: &str) -> Cow<'_, str> {
    escaped(text, is_hidden)
}

/// The lines of a text, with hidden characters as escapes but for tabs and line feeds.
pub fn visible_lines(text: &str) -> Cow<'_, str> {
    escaped(text, |c| is_hidden(c) && !matches!(c, '\n' | '\t'))
}

fn escaped(text: &str, is_escaped: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.contains(&is_escaped) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if is_escaped(c) {
            // Writing to a string cannot fail.
            let _ = write!(out, "{}", c.escape_default());
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// JSON with the same values, in which hidden characters of texts are escapes and no text is a command to a log.
pub fn visible_json(json: &str) -> Cow<'_, str> {
    let is_hidden = |c: char| is_hidden(c) && c != '\n';
    if !json.contains(is_hidden) && !json.contains("##") {
        return Cow::Borrowed(json);
    }
    let mut out = String::with_capacity(json.len() + 8);
    for c in json.chars() {
        // Both stand in texts alone, where such an escape is the character.
        if is_hidden(c) || c == '#' && out.ends_with('#') {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// The text such that no line is a command to GitHub (`::name::`, `##[name]`) or to Azure and its like (`##vso[name]`).
pub fn without_commands(text: &str) -> Cow<'_, str> {
    if !text.contains("::") && !text.contains("##") {
        return Cow::Borrowed(text);
    }
    let lines = text.split_inclusive('\n').map(|line| {
        let line = without_marks(line);
        // GitHub looks behind white space.
        match line.trim_start().starts_with("::") {
            true => Cow::Owned(line.replacen("::", ": :", 1)),
            false => line,
        }
    });
    Cow::Owned(lines.collect())
}

/// The line with a space in each `##` that a word and a bracket follow, wherever it stands.
fn without_marks(line: &str) -> Cow<'_, str> {
    if !line.contains("##") {
        return Cow::Borrowed(line);
    }
    let mut out = String::with_capacity(line.len() + 1);
    for (at, c) in line.char_indices() {
        let rest = &line[at..];
        let name =
            rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "-_.".contains(c));
        if out.ends_with("##") && name.starts_with('[') {
            out.push(' ');
        }
        out.push(c);
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_are_escapes() {
        assert_eq!(
            visible("a\u{1b}[2J\n\u{202e}b\u{85}"),
            "a\\u{1b}[2J\\n\\u{202e}b\\u{85}"
        );
        assert_eq!(visible_lines("a\tb\r\n\u{200b}c"), "a\tb\\r\n\\u{200b}c");
        assert_eq!(visible("größe 日本 ⚠\u{fe0f}"), "größe 日本 ⚠\u{fe0f}");
        for c in ["\u{ad}", "\u{115f}", "\u{3164}", "\u{ffa0}", "\u{e0100}"] {
            assert_eq!(visible(c), c.escape_unicode().to_string());
        }
    }

    #[test]
    fn json_keeps_its_values() {
        let value = serde_json::json!({"a\u{202e}": ["\u{e0041}\u{7f}", "##[x] ###vso[y]"]});
        let text = serde_json::to_string_pretty(&value).expect("it is JSON");
        let shown = visible_json(&text);
        assert!(
            !shown.contains(|c| is_hidden(c) && c != '\n') && !shown.contains("##"),
            "{shown}"
        );
        let again: serde_json::Value = serde_json::from_str(&shown).expect("it is JSON still");
        assert_eq!(again, value);
    }

    #[test]
    fn no_line_is_a_command() {
        for (text, expected) in [
            ("a\n::error::b\n", "a\n: :error::b\n"),
            ("  ::add-mask::x", "  : :add-mask::x"),
            ("a::b", "a::b"),
            ("a ##[error]b", "a ## [error]b"),
            ("###vso[task.x]", "### vso[task.x]"),
            ("## [a]", "## [a]"),
            ("## a", "## a"),
        ] {
            assert_eq!(without_commands(text), expected);
        }
    }
}
