//! What shows that a fact holds, and whether it does.
//!
//! What a type of the engine shows is told in `engine_type`.

use super::change::Change;
use super::engine_type::EngineType;
use super::facts::Facts;
use crate::diagnostic::{Diagnostic, Diagnostics, Reported};
use serde::Deserialize;
use serde_json::Value;
use std::collections::HashMap;

/// What shows that a fact holds.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Evidence {
    /// A recorded reply: `folder/file.json#/pointer`, or `folder/file.ndjson:line#/pointer`.
    Recording(String),
    /// A document that upstream published with a release, and that says so.
    Document(PublishedDocument),
    /// A type of the engine that is written or read in this place.
    EngineType(EngineType),
}

/// A document as upstream published it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublishedDocument {
    /// Its path in the upstream repository.
    pub document: String,
    /// The tag or commit of that repository.
    pub revision: String,
    /// The SHA-256 of its bytes, in lower-case hexadecimal.
    pub sha256: String,
}

impl std::fmt::Display for Evidence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Recording(recording) => write!(f, "spec/docker/replies/{recording}"),
            Self::Document(published) => {
                write!(
                    f,
                    "{} of upstream's {}",
                    published.document, published.revision
                )
            }
            Self::EngineType(declared) => declared.fmt(f),
        }
    }
}

impl PublishedDocument {
    /// Returns what keeps this from naming one document exactly.
    fn error(&self) -> Option<String> {
        let is_hash = self.sha256.len() == 64
            && self
                .sha256
                .bytes()
                .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if !is_hash {
            return Some("`sha256` is not 64 hexadecimal digits in lower case".to_owned());
        }
        (self.document.is_empty() || self.revision.is_empty())
            .then(|| "`document` and `revision` are required".to_owned())
    }
}

/// Checks every fact. `read` gives the bytes of a file below the folder of the replies.
///
/// # Errors
///
/// Something does not show its fact.
pub fn check(
    facts: &Facts,
    mut read: impl FnMut(&str) -> Option<Vec<u8>>,
    diagnostics: &mut Diagnostics,
) -> Result<(), Reported> {
    let mut outcome = Ok(());
    let mut values: HashMap<String, Option<Value>> = HashMap::new();
    for fact in facts.iter() {
        for evidence in &fact.evidence {
            let error = match evidence {
                Evidence::Document(published) => published.error(),
                Evidence::EngineType(declared) => declared.error(&fact.path, &fact.change),
                Evidence::Recording(file)
                    if matches!(fact.change, Change::MediaTypes(_) | Change::Frames(_)) =>
                {
                    match read(file) {
                        None => Some("there is no such response".to_owned()),
                        Some(bytes) => (!is_framed(&bytes))
                            .then(|| "the response does not consist of frames".to_owned()),
                    }
                }
                Evidence::Recording(recording) => {
                    let (document, pointer) = recording.split_once('#').unwrap_or((recording, ""));
                    let value = values
                        .entry(document.to_owned())
                        .or_insert_with(|| parse(document, &mut read));
                    match value.as_ref() {
                        None => Some("there is no such response, or it is not JSON".to_owned()),
                        Some(value) => shows(&fact.change, value, pointer).err(),
                    }
                }
            };
            if let Some(error) = error {
                let message = format!("`{evidence}` does not show this: {error}");
                let error = Diagnostic::error("no-evidence", message).at(facts.location(fact));
                outcome = Err(diagnostics.error(error.help("name a recorded response in spec/docker/replies: `directory/file.json#/pointer`, or `file.ndjson:line#…`; a published document: `{ document, revision, sha256 }`; or a type of the daemon: `{ engine-type, engine, fields }`")));
            }
        }
    }
    outcome
}

/// The reply, or one line of it.
fn parse(document: &str, read: &mut impl FnMut(&str) -> Option<Vec<u8>>) -> Option<Value> {
    let (file, line) = match document.rsplit_once(':') {
        Some((file, line)) => (file, Some(line.parse::<usize>().ok()?)),
        None => (document, None),
    };
    let bytes = read(file)?;
    match line {
        None => serde_json::from_slice(&bytes).ok(),
        Some(line) => {
            let text = std::str::from_utf8(&bytes).ok()?;
            let mut lines = text.lines().filter(|line| !line.trim().is_empty());
            serde_json::from_str(lines.nth(line.checked_sub(1)?)?).ok()
        }
    }
}

/// Whether bytes are frames as logs have them: a source below 4, three zeros, and a length that is there.
fn is_framed(mut bytes: &[u8]) -> bool {
    let is_empty = bytes.is_empty();
    while let [source, 0, 0, 0, a, b, c, d, rest @ ..] = bytes {
        let length = u32::from_be_bytes([*a, *b, *c, *d]) as usize;
        match rest.get(length..) {
            Some(next) if *source < 4 => bytes = next,
            _ => return false,
        }
    }
    bytes.is_empty() && !is_empty
}

fn shows(change: &Change, document: &Value, pointer: &str) -> Result<(), String> {
    let value = document.pointer(pointer);
    let kind = value.map_or("nothing", kind_of);
    let ok = match change {
        Change::Nullable(true) => value.is_some_and(Value::is_null),
        Change::Nullable(false) => value.is_some_and(|value| !value.is_null()),
        Change::Schema(schema) => value.is_some_and(|value| admits(schema, value)),
        Change::Format(format) => value.is_some_and(|value| is_of_format(format, value)),
        Change::Additional(values) => value.is_some_and(|value| admits(values, value)),
        Change::Key(key) => value.is_some() && last_token(pointer) == *key,
        Change::EnumValue(text) => value.and_then(Value::as_str) == Some(text),
        Change::Property(schema, _) => {
            value.is_some_and(|value| value.is_null() || admits(schema, value))
        }
        // Absence is shown by the object that has not got it.
        Change::Required(true) => value.is_some(),
        Change::Required(false) => {
            let parent = pointer
                .rsplit_once('/')
                .and_then(|(parent, _)| document.pointer(parent));
            value.is_none() && parent.is_some_and(Value::is_object)
        }
        Change::Stream(_) | Change::StreamOfOwn => value.is_some_and(Value::is_object),
        Change::MediaTypes(_) | Change::Frames(_) | Change::Content(..) | Change::Filters(_) => {
            false
        }
    };
    if ok {
        Ok(())
    } else {
        Err(format!("the value at this location is {kind}"))
    }
}

/// Whether a value needs the format: an unsigned one is shown only by a number that no signed one holds.
fn is_of_format(format: &str, value: &Value) -> bool {
    match format {
        "uint64" => value.is_u64() && !value.is_i64(),
        _ => value.is_number(),
    }
}

/// Whether a schema allows a value of this kind. References and schemas without a type allow any.
fn admits(schema: &Value, value: &Value) -> bool {
    for key in ["anyOf", "oneOf"] {
        if let Some(variants) = schema.get(key).and_then(Value::as_array) {
            return variants.iter().any(|variant| admits(variant, value));
        }
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("integer") => value.is_i64() || value.is_u64(),
        Some(name) => name == kind_of(value),
        None => true,
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn last_token(pointer: &str) -> String {
    let token = pointer.rsplit('/').next().unwrap_or_default();
    token.replace("~1", "/").replace("~0", "~")
}

#[cfg(test)]
mod tests {
    use super::*;

    const RECORDING: &[u8] = br#"{"Labels": null, "Id": "a", "Kind": "x", "Aux": {"n": 1}}"#;
    const LINES: &[u8] = b"{\"aux\": {}}\n\n{\"aux\": \"text\"}\n";

    /// The number of errors of a fact with this change and evidence.
    fn errors(change: &str, evidence: &str) -> usize {
        let text = format!(
            "[[fact]]\npath = \"Image.Id\"\nchange = {change}\nreason = \"seen\"\nevidence = [\"{evidence}\"]\n"
        );
        let mut diagnostics = Diagnostics::new();
        let facts = Facts::read("facts.toml", &text, &mut diagnostics);
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
        let read = |file: &str| match file {
            "e/reply.json" => Some(RECORDING.to_vec()),
            "e/lines.ndjson" => Some(LINES.to_vec()),
            _ => None,
        };
        let checked = check(&facts, read, &mut diagnostics);
        assert_eq!(checked, diagnostics.outcome());
        diagnostics.iter().count()
    }

    #[test]
    fn a_recording_that_shows_it_is_evidence() {
        for (change, evidence) in [
            ("{ nullable = true }", "e/reply.json#/Labels"),
            ("{ nullable = false }", "e/reply.json#/Id"),
            ("{ key = 'Id' }", "e/reply.json#/Id"),
            ("{ value = 'x' }", "e/reply.json#/Kind"),
            ("{ property = { type = 'object' } }", "e/reply.json#/Aux"),
            (
                "{ schema = { anyOf = [{ type = 'object' }, { type = 'string' }] } }",
                "e/lines.ndjson:2#/aux",
            ),
            ("{ required = false }", "e/reply.json#/Aux/gone"),
            ("{ stream = 'Line' }", "e/lines.ndjson:1"),
        ] {
            assert_eq!(errors(change, evidence), 0, "{change} by {evidence}");
        }
    }

    #[test]
    fn a_recording_that_shows_something_else_is_none() {
        for (change, evidence) in [
            ("{ nullable = true }", "e/reply.json#/Id"),
            ("{ nullable = true }", "e/reply.json#/Gone"),
            ("{ nullable = true }", "e/none.json#/Labels"),
            ("{ key = 'ID' }", "e/reply.json#/Id"),
            ("{ value = 'y' }", "e/reply.json#/Kind"),
            ("{ property = { type = 'string' } }", "e/reply.json#/Aux"),
            ("{ schema = { type = 'integer' } }", "e/lines.ndjson:2#/aux"),
            ("{ required = false }", "e/reply.json#/Aux/n"),
            ("{ stream = 'Line' }", "e/lines.ndjson:3"),
        ] {
            assert_eq!(errors(change, evidence), 1, "{change} by {evidence}");
        }
    }
}
