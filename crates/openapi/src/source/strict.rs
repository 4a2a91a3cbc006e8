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
            (Next::Value { .. }, Some(_)) => {
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
            (_, None) => return Err(reader.error("the file ends inside a list or a map")),
            (Next::Key { .. }, _) => return Err(reader.error("expected a quoted key")),
            (Next::Comma, _) => {
                return Err(reader.error("expected a comma or a closing bracket"));
            }
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
}

impl Reader<'_> {
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
            Err(_) => {
                self.at = start;
                Err(self.error("expected a value"))
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
