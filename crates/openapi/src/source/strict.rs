//! JSON to the same tree as YAML, with the place of every node.
//!
//! YAML's own rules, such as how long a key may be, do not hold for JSON, and reading it as what it is takes a third of
//! the time. Built with the builder's stack, without recursion.

use super::error::{Bytes, Error};
use super::parse::Builder;
use serde_json::Value;

/// Whether a text begins like JSON.
pub(super) fn begins_like_json(text: &str) -> bool {
    text.trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with(['{', '['])
}

/// Reads all of the text.
pub(super) fn parse(text: &str, builder: &mut Builder) -> Result<(), Error> {
    let mut reader = Reader {
        text,
        at: text.len() - text.trim_start_matches('\u{feff}').len(),
        comma: None,
    };
    let mut next = Next::Value { or_end: false };
    loop {
        let byte = reader.peek();
        let start = reader.at;
        next = match (next, byte) {
            (Next::Value { .. }, Some(b'{')) => {
                reader.at += 1;
                builder.open_object(reader.bytes(start))?;
                Next::Key { or_end: true }
            }
            (Next::Value { .. }, Some(b'[')) => {
                reader.at += 1;
                builder.open_array(reader.bytes(start))?;
                Next::Value { or_end: true }
            }
            (Next::Value { or_end: true }, Some(b']'))
            | (Next::Key { or_end: true }, Some(b'}')) => reader.close(builder),
            (Next::Value { .. }, Some(b'"')) => {
                let value = Value::String(reader.string()?);
                builder.scalar(value, reader.bytes(start))?;
                Next::Comma
            }
            (Next::Value { .. }, Some(byte)) if !b"/#']},:".contains(&byte) => {
                let value = reader.bare()?;
                builder.scalar(value, reader.bytes(start))?;
                Next::Comma
            }
            (Next::Key { .. }, Some(b'"')) => {
                let key = reader.string()?;
                builder.key(key, reader.bytes(start));
                if reader.peek() != Some(b':') {
                    return Err(reader.error("a colon is missing after this key"));
                }
                reader.at += 1;
                Next::Value { or_end: false }
            }
            (Next::Comma, None) if builder.is_closed() => return Ok(()),
            (Next::Comma, Some(b',')) if !builder.is_closed() => {
                reader.comma = Some(reader.at);
                reader.at += 1;
                if builder.is_in_object() {
                    Next::Key { or_end: false }
                } else {
                    Next::Value { or_end: false }
                }
            }
            (Next::Comma, Some(b'}')) if !builder.is_closed() && builder.is_in_object() => {
                reader.close(builder)
            }
            (Next::Comma, Some(b']')) if !builder.is_closed() && !builder.is_in_object() => {
                reader.close(builder)
            }
            (next, byte) => return Err(reader.unexpected(next, byte, builder)),
        };
    }
}

/// What may come next.
#[derive(Clone, Copy)]
enum Next {
    Value { or_end: bool },
    Key { or_end: bool },
    Comma,
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    /// The last comma between values.
    comma: Option<usize>,
}

impl Reader<'_> {
    /// What is wrong where something else was due. What only YAML allows is called by its name.
    fn unexpected(&self, due: Next, byte: Option<u8>, builder: &Builder) -> Error {
        let ends_early = matches!(
            (due, byte),
            (Next::Key { or_end: false }, Some(b'}')) | (Next::Value { or_end: false }, Some(b']'))
        );
        if let Some(comma) = self.comma.filter(|_| ends_early) {
            let message = "JSON has no comma after the last entry";
            return Error {
                help: Some("remove the comma"),
                ..Error::new("syntax", message, (comma as u32, comma as u32 + 1))
            };
        }
        let (message, help) = match (due, byte) {
            (_, None) => return self.error("the file ends inside a list or a map"),
            (_, Some(b'/' | b'#')) => ("JSON has no comments", "remove the comment"),
            (_, Some(b'\'')) => (
                "JSON has no strings in single quotes",
                "put the string in double quotes",
            ),
            (Next::Key { .. }, Some(byte))
                if byte.is_ascii_alphanumeric() || b"_$-".contains(&byte) =>
            {
                (
                    "a key of JSON is in double quotes",
                    "put the key in double quotes",
                )
            }
            (Next::Key { .. }, _) => return self.error("expected a quoted key"),
            (Next::Value { .. }, _) => return self.error("expected a value"),
            (Next::Comma, _) if builder.is_closed() => {
                return self.error("nothing may follow the document");
            }
            (Next::Comma, _) => return self.error("expected a comma or a closing bracket"),
        };
        Error {
            help: Some(help),
            ..self.error(message)
        }
    }

    /// The next byte that is no white space.
    fn peek(&mut self) -> Option<u8> {
        let rest = &self.text.as_bytes()[self.at..];
        let space = rest.iter().take_while(|byte| b" \t\r\n".contains(byte));
        self.at += space.count();
        self.text.as_bytes().get(self.at).copied()
    }

    fn close(&mut self, builder: &mut Builder) -> Next {
        self.at += 1;
        builder.close(self.bytes(self.at - 1));
        Next::Comma
    }

    /// The text between quotes.
    fn string(&mut self) -> Result<String, Error> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let (mut at, mut is_plain) = (start + 1, true);
        loop {
            match bytes.get(at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    is_plain = false;
                    at += 2;
                }
                Some(0..=0x1f) => {
                    self.at = at;
                    return Err(self.error("a control character must be escaped"));
                }
                Some(_) => at += 1,
                None => return Err(self.error("the string is not terminated")),
            }
        }
        self.at = at + 1;
        let inner = &self.text[start + 1..at];
        if is_plain {
            return Ok(inner.to_owned());
        }
        serde_json::from_str(&self.text[start..=at]).map_err(|error| Error {
            help: Some("fix the escape sequence"),
            ..Error::new("syntax", reason(&error), self.bytes(start))
        })
    }

    /// A number, `true`, `false` or `null`.
    fn bare(&mut self) -> Result<Value, Error> {
        let start = self.at;
        let rest = &self.text.as_bytes()[start..];
        let of_word = |byte: &&u8| byte.is_ascii_alphanumeric() || b"+-.".contains(byte);
        self.at += rest.iter().take_while(of_word).count();
        match serde_json::from_str(&self.text[start..self.at]) {
            Ok(value) => Ok(value),
            Err(error) => {
                self.at = start;
                let is_too_large = error.to_string().starts_with("number out of range");
                Err(self.error(match is_too_large {
                    true => "the number is larger than a 64-bit float can be",
                    false => "expected a value",
                }))
            }
        }
    }

    fn bytes(&self, start: usize) -> Bytes {
        (start as u32, self.at as u32)
    }

    fn error(&self, message: &str) -> Error {
        Error {
            help: Some("fix the JSON syntax here, or just before"),
            ..Error::new("syntax", message, (self.at as u32, self.at as u32 + 1))
        }
    }
}

/// What is wrong, without the line within the piece that was read.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let end = text.find(" at line").unwrap_or(text.len());
    text[..end].to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::parse::parse;
    use crate::diagnostic::Diagnostics;

    /// Line, column, message and help of the error in a file of this name; `None` if it is read.
    fn error(file: &str, text: &str) -> Option<(usize, usize, String, String)> {
        let mut diagnostics = Diagnostics::new();
        let outcome = parse(file, text, &mut diagnostics);
        let error = diagnostics.iter().next()?;
        assert!(outcome.is_err());
        let location = error.primary.as_ref().expect("it says where");
        let help = error.help.clone().unwrap_or_default();
        Some((location.line, location.column, error.message.clone(), help))
    }

    #[test]
    fn what_only_yaml_allows_is_refused_in_a_json_file() {
        for (text, line, column, message, help) in [
            (
                "{\"a\": 1,\n \"b\": 2 , }",
                2,
                9,
                "no comma after",
                "remove the comma",
            ),
            (
                "{\"a\": [1,\n]}",
                1,
                9,
                "no comma after",
                "remove the comma",
            ),
            ("{\"a\": 1} # b", 1, 10, "no comments", "remove the comment"),
            (
                "{\n// b\n\"a\": 1}",
                2,
                1,
                "no comments",
                "remove the comment",
            ),
            ("{\"a\": 'b'}", 1, 7, "single quotes", "double quotes"),
            ("{'a': 1}", 1, 2, "single quotes", "double quotes"),
            ("{a: 1}", 1, 2, "a key of JSON", "double quotes"),
            ("{\"a\": b}", 1, 7, "expected a value", "fix the JSON"),
            ("{\"a\": }", 1, 7, "expected a value", "fix the JSON"),
            ("{\"a\": 1}\n{}", 2, 1, "nothing may follow", "fix the JSON"),
            ("a: 1\n", 1, 1, "expected a value", "fix the JSON"),
            (
                "{\"a\": 1e400}",
                1,
                7,
                "larger than a 64-bit",
                "fix the JSON",
            ),
        ] {
            for file in ["x.json", "X.JSON"] {
                let (at_line, at_column, said, helped) = error(file, text).expect(text);
                assert_eq!((at_line, at_column), (line, column), "{text}: {said}");
                assert!(said.contains(message), "{text}: {said}");
                assert!(helped.contains(help), "{text}: {helped}");
            }
        }
    }

    #[test]
    fn a_file_with_nothing_but_a_mark_of_its_encoding_is_empty() {
        let (_, _, said, _) = error("x.json", "\u{feff}\n").expect("there is no document");
        assert!(said.contains("no document"), "{said}");
    }

    #[test]
    fn the_same_is_read_in_a_yaml_file() {
        for text in ["{\"a\": [1,],}", "{\"a\": 1} # b", "{'a': b}", "a: 1\n"] {
            assert_eq!(error("x.yaml", text), None, "{text}");
        }
        assert_eq!(error("x.json", "{\"a\": [1, {}], \"b\": []}"), None);
    }
}
