//! Parser events to a tree with spans.
//!
//! Built with a stack of open collections rather than by recursion, so depth is a number that is checked.

use super::error::{Bytes, Error};
use super::{MAX_DEPTH, MAX_NODES, Spans, budget, scalar, strict};
use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use granit_parser::{Event, Options, Parser, ScalarStyle, Span, StrInput};
use serde_json::map::Entry;
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};

/// The one document in `text`.
pub(super) fn parse(
    file: &str,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Result<(Value, Spans), Reported> {
    let is_empty = text.trim_start_matches('\u{feff}').trim().is_empty();
    if strict::begins_like_json(text) || is_json_file(file) && !is_empty {
        let mut builder = Builder {
            is_json: true,
            ..Builder::default()
        };
        match strict::parse(text, &mut builder) {
            Ok(()) => return builder.finished(file, text, diagnostics),
            // What only YAML allows is an error in a file that other programs read as JSON.
            Err(error) if is_json_file(file) => {
                return Err(diagnostics.error(error.report(file, text)));
            }
            Err(_) => {}
        }
    }
    let mut builder = Builder::default();
    for event in parser(text) {
        let error = match event {
            Ok((event, span)) => match builder.event(event, span_bytes(&span), text) {
                Ok(()) => continue,
                Err(error) => error,
            },
            Err(error) => Error {
                code: "syntax",
                message: error.info().to_string(),
                bytes: byte(error.marker().byte_offset(), error.marker().index(), text),
                earlier: None,
                help: Some("fix the YAML or JSON syntax here, or just before"),
            },
        };
        return Err(diagnostics.error(error.report(file, text)));
    }
    builder.finished(file, text, diagnostics)
}

/// Whether a file is called as JSON is.
fn is_json_file(file: &str) -> bool {
    let ending = file.rsplit_once('.').map(|(_, ending)| ending);
    ending.is_some_and(|ending| ending.eq_ignore_ascii_case("json"))
}

/// The events of a text, comments left out.
pub(super) fn parser(text: &str) -> Parser<'_, StrInput<'_>> {
    let mut options = Options::default();
    options.emit_comments = false;
    Parser::new_from_str_with_options(text, options)
}

/// What the parser gives where it does not know the byte: characters, which are bytes in most documents.
fn byte(bytes: Option<usize>, chars: usize, text: &str) -> Bytes {
    let at = bytes.unwrap_or_else(|| {
        text.char_indices()
            .nth(chars)
            .map_or(text.len(), |(at, _)| at)
    });
    (at as u32, at as u32 + 1)
}

/// A document as far as it has been read.
#[derive(Default)]
pub(super) struct Builder {
    open: Vec<Open>,
    pub(super) document: Option<(Value, Spans)>,
    /// What the aliases to come stand for. A node that no alias refers to is not kept.
    pub(super) anchors: HashMap<usize, (Value, Spans)>,
    nodes: usize,
    /// The anchors that aliases refer to; unknown until the first anchor.
    aliased: Option<HashSet<usize>>,
    /// Whether no key means more than itself.
    is_json: bool,
    duplicates: Vec<Error>,
    /// How many collections the text stands in.
    around: usize,
}

/// A collection whose end has not been seen.
struct Open {
    collection: Collection,
    bytes: Bytes,
    children: Vec<Spans>,
    /// What `<<` keys bring in: it counts only for keys that the map does not give itself.
    merges: Vec<(Value, Spans)>,
    anchor: usize,
}

enum Collection {
    Array(Vec<Value>),
    Object {
        map: Map<String, Value>,
        key: Option<(String, Bytes)>,
    },
}

impl Builder {
    /// For a text that stands in so many collections.
    pub(super) fn below(around: usize) -> Self {
        Self {
            around,
            ..Self::default()
        }
    }

    /// The document, if there is one and nothing is wrong with it.
    pub(super) fn whole(self) -> Option<(Value, Spans)> {
        self.document.filter(|_| self.duplicates.is_empty())
    }

    /// The document, unless there is none or it gives a key twice.
    fn finished(
        self,
        file: &str,
        text: &str,
        diagnostics: &mut Diagnostics,
    ) -> Result<(Value, Spans), Reported> {
        let mut outcome = Ok(());
        for duplicate in &self.duplicates {
            outcome = Err(diagnostics.error(duplicate.report(file, text)));
        }
        outcome?;
        self.document.ok_or_else(|| {
            let error = Diagnostic::error("empty", "the file contains no document");
            diagnostics.error(error.at(Location::file(file)))
        })
    }

    /// Whether the outermost collection has ended.
    pub(super) fn is_closed(&self) -> bool {
        self.open.is_empty()
    }

    pub(super) fn is_in_object(&self) -> bool {
        let last = self.open.last().map(|open| &open.collection);
        matches!(last, Some(Collection::Object { .. }))
    }

    pub(super) fn open_array(&mut self, bytes: Bytes) -> Result<(), Error> {
        self.open(Collection::Array(Vec::new()), 0, bytes)
    }

    pub(super) fn open_object(&mut self, bytes: Bytes) -> Result<(), Error> {
        let map = Map::new();
        self.open(Collection::Object { map, key: None }, 0, bytes)
    }

    pub(super) fn scalar(&mut self, value: Value, bytes: Bytes) -> Result<(), Error> {
        self.count(bytes)?;
        self.finish(value, leaf(bytes), 0);
        Ok(())
    }

    pub(super) fn event(
        &mut self,
        event: Event<'_>,
        bytes: Bytes,
        text: &str,
    ) -> Result<(), Error> {
        if self.aliased.is_none() && has_anchor(&event) {
            self.aliased = Some(budget::check(text)?);
        }
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let is_text = tag
                    .as_ref()
                    .is_some_and(|tag| tag.core_suffix() == Some("str"));
                if self.wants_key() {
                    self.key(text.into_owned(), bytes);
                    return Ok(());
                }
                let value = if style == ScalarStyle::Plain && !is_text {
                    scalar::plain(&text)
                } else {
                    Value::String(text.into_owned())
                };
                self.count(bytes)?;
                self.finish(value, leaf(bytes), anchor);
                Ok(())
            }
            Event::SequenceStart(_, anchor, _) => {
                self.open(Collection::Array(Vec::new()), anchor, bytes)
            }
            Event::MappingStart(_, anchor, _) => {
                let map = Map::new();
                self.open(Collection::Object { map, key: None }, anchor, bytes)
            }
            Event::SequenceEnd | Event::MappingEnd => {
                self.close(bytes);
                Ok(())
            }
            Event::Alias(anchor) => self.alias(anchor, bytes),
            Event::DocumentStart(..) if self.document.is_some() => Err(Error {
                help: Some("use one file per document"),
                ..Error::new("many-documents", "a second document starts here", bytes)
            }),
            _ => Ok(()),
        }
    }

    fn wants_key(&self) -> bool {
        matches!(
            self.open.last(),
            Some(Open {
                collection: Collection::Object { key: None, .. },
                ..
            })
        )
    }

    pub(super) fn key(&mut self, text: String, bytes: Bytes) {
        if let Some(Open {
            collection: Collection::Object { key, .. },
            ..
        }) = self.open.last_mut()
        {
            *key = Some((text, bytes));
        }
    }

    fn open(&mut self, collection: Collection, anchor: usize, bytes: Bytes) -> Result<(), Error> {
        if self.wants_key() {
            return Err(Error::new(
                "complex-key",
                "a key must be a single value, not a list or a map",
                bytes,
            ));
        }
        if self.around + self.open.len() == MAX_DEPTH {
            let message = format!("nested more than {MAX_DEPTH} levels deep");
            return Err(Error::new("too-deep", message, bytes));
        }
        self.count(bytes)?;
        self.open.push(Open {
            collection,
            bytes,
            children: Vec::new(),
            merges: Vec::new(),
            anchor,
        });
        Ok(())
    }

    pub(super) fn close(&mut self, bytes: Bytes) {
        let Some(mut open) = self.open.pop() else {
            return;
        };
        let value = match open.collection {
            Collection::Array(items) => Value::Array(items),
            Collection::Object { mut map, .. } => {
                for (value, spans) in open.merges {
                    merge(&mut map, &mut open.children, value, &spans);
                }
                Value::Object(map)
            }
        };
        let spans = Spans {
            children: open.children.into(),
            ..leaf((open.bytes.0, bytes.1))
        };
        self.finish(value, spans, open.anchor);
    }

    fn alias(&mut self, anchor: usize, bytes: Bytes) -> Result<(), Error> {
        if self.wants_key() {
            let message = "a key must not be an alias";
            return Err(Error::new("complex-key", message, bytes));
        }
        let Some((value, spans)) = self.anchors.get(&anchor) else {
            let message = "the alias is inside the node that it refers to";
            return Err(Error::new("circular-alias", message, bytes));
        };
        let (value, mut spans) = (value.clone(), spans.clone());
        spans.key = None;
        self.finish(value, spans, 0);
        Ok(())
    }

    fn count(&mut self, bytes: Bytes) -> Result<(), Error> {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return Err(budget::too_many_nodes(bytes));
        }
        Ok(())
    }

    fn finish(&mut self, value: Value, mut spans: Spans, anchor: usize) {
        if self
            .aliased
            .as_ref()
            .is_some_and(|aliased| aliased.contains(&anchor))
        {
            self.anchors.insert(anchor, (value.clone(), spans.clone()));
        }
        let Some(parent) = self.open.last_mut() else {
            self.document = Some((value, spans));
            return;
        };
        match &mut parent.collection {
            Collection::Array(items) => {
                items.push(value);
                parent.children.push(spans);
            }
            Collection::Object { map, key } => {
                let Some((name, bytes)) = key.take() else {
                    return;
                };
                if name == "<<" && !self.is_json && (value.is_object() || value.is_array()) {
                    parent.merges.push((value, spans));
                    return;
                }
                spans.key = Some(bytes);
                match map.entry(name) {
                    Entry::Vacant(entry) => {
                        entry.insert(value);
                        parent.children.push(spans);
                    }
                    Entry::Occupied(entry) => {
                        let name = entry.key().clone();
                        let first = map.keys().position(|key| *key == name);
                        let first = first.and_then(|at| parent.children[at].key);
                        self.duplicates.push(duplicate_key(&name, bytes, first));
                    }
                }
            }
        }
    }
}

fn duplicate_key(name: &str, bytes: Bytes, first: Option<Bytes>) -> Error {
    Error {
        earlier: first,
        help: Some("remove one of the two; parsers differ in which one they use"),
        ..Error::new(
            "duplicate-key",
            format!("the key `{name}` is given twice"),
            bytes,
        )
    }
}

/// Adds what a `<<` key brings in: a map, or a list of maps of which the first counts most.
fn merge(map: &mut Map<String, Value>, children: &mut Vec<Spans>, value: Value, spans: &Spans) {
    match value {
        Value::Object(from) => {
            for ((key, value), spans) in from.into_iter().zip(spans.children.iter()) {
                if !map.contains_key(&key) {
                    map.insert(key, value);
                    children.push(spans.clone());
                }
            }
        }
        Value::Array(items) => {
            for (item, spans) in items.into_iter().zip(spans.children.iter()) {
                if item.is_object() {
                    merge(map, children, item, spans);
                }
            }
        }
        _ => {}
    }
}

fn leaf(bytes: Bytes) -> Spans {
    Spans {
        value: bytes,
        ..Spans::default()
    }
}

/// Whether the node has a name by which an alias can refer to it.
fn has_anchor(event: &Event<'_>) -> bool {
    match event {
        Event::Scalar(_, _, anchor, _)
        | Event::SequenceStart(_, anchor, _)
        | Event::MappingStart(_, anchor, _) => *anchor != 0,
        _ => false,
    }
}

pub(super) fn span_bytes(span: &Span) -> Bytes {
    let byte = |marker: &granit_parser::Marker| {
        marker.byte_offset().unwrap_or_else(|| marker.index()) as u32
    };
    (byte(&span.start), byte(&span.end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn tree(text: &str) -> Value {
        let mut diagnostics = Diagnostics::new();
        let parsed = parse("x.yaml", text, &mut diagnostics);
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
        parsed.unwrap().0
    }

    fn error(text: &str) -> (&'static str, usize, usize) {
        let mut diagnostics = Diagnostics::new();
        assert!(parse("x.yaml", text, &mut diagnostics).is_err());
        let first = diagnostics.iter().next().unwrap();
        let location = first.primary.as_ref().unwrap();
        (first.code, location.line, location.column)
    }

    #[test]
    fn yaml_and_json_give_the_same_tree() {
        let yaml = "a: [1, \"2\", null]\n200: |\n  text\n'b': {c: yes}\n";
        let json = r#"{"a": [1, "2", null], "200": "text\n", "b": {"c": "yes"}}"#;
        assert_eq!(tree(yaml), tree(json));
        assert_eq!(
            tree(json),
            json!({"a": [1, "2", null], "200": "text\n", "b": {"c": "yes"}})
        );
    }

    #[test]
    fn json_follows_its_own_rules() {
        let long = "k".repeat(5_000);
        let text =
            format!("\u{feff}{{\"{long}\": {{\"<<\": {{\"a\": 1e2}}}}, \"\\u00e9\": \"\\n\"}}");
        let expected = json!({long: {"<<": {"a": 100.0}}, "é": "\n"});
        assert_eq!(tree(&text), expected);
        // Between brackets, YAML is more than JSON.
        assert_eq!(
            tree("{a: [1, b], 'c': ~}"),
            json!({"a": [1, "b"], "c": null})
        );
        assert_eq!(error("{\"a\": 1,\n \"a\": 2}"), ("duplicate-key", 2, 2));
        let mut diagnostics = Diagnostics::new();
        assert!(parse("x.json", "{\"a\": [1,\n 2}", &mut diagnostics).is_err());
        let location = diagnostics.iter().next().unwrap().primary.as_ref().unwrap();
        assert_eq!((location.line, location.column), (2, 3));
    }

    #[test]
    fn aliases_and_merge_keys_are_written_out() {
        let text = "base: &base {a: 1, b: 2}\nuse:\n  <<: *base\n  b: 3\nagain: *base\n";
        let base = json!({"a": 1, "b": 2});
        assert_eq!(
            tree(text),
            json!({"base": base, "use": {"b": 3, "a": 1}, "again": base})
        );
    }

    #[test]
    fn errors_of_the_file_say_where() {
        assert_eq!(error("a: 1\nb: 2\na: 3\n"), ("duplicate-key", 3, 1));
        assert_eq!(error("a: [1\nb: 2\n"), ("syntax", 2, 2));
        assert_eq!(error("a: 1\n---\nb: 2\n").0, "many-documents");
        assert_eq!(error("? [a]\n: b\n").0, "complex-key");
        assert_eq!(error("a: &x [*x]\n").0, "circular-alias");
    }

    #[test]
    fn every_duplicate_key_is_reported() {
        let mut diagnostics = Diagnostics::new();
        let parsed = parse("x.yaml", "a: 1\na: 2\nb: {c: 1, c: 2}\n", &mut diagnostics);
        assert!(parsed.is_err());
        assert_eq!(diagnostics.iter().count(), 2);
    }

    #[test]
    fn a_hundred_thousand_brackets_end_at_the_limit() {
        assert!(["too-deep", "syntax"].contains(&error(&"[".repeat(100_000)).0));
        let nested = format!("{}{}", "[".repeat(MAX_DEPTH + 1), "]".repeat(MAX_DEPTH + 1));
        assert_eq!(error(&nested).0, "too-deep");
    }

    #[test]
    fn aliases_that_multiply_end_at_the_limit() {
        let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for level in 1..9 {
            let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
            text.push_str(&format!("a{level}: &a{level} [{aliases}]\n"));
        }
        assert_eq!(error(&text).0, "aliases-too-large");
    }
}
