//! A document that is read part by part, so that a part which an earlier document had too is not parsed again.
//!
//! The versions of an API have most of their text in common. A part is an entry of the outermost map, or an entry of one of its
//! maps. Only a document whose text shows its parts by indentation alone is split; every other one, and every one with an error, is
//! parsed as a whole, which decides what it means and what is wrong with it.

use super::parse::{Builder, parser, span_bytes};
use super::{MAX_NODES, Spans};
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::ops::Range;

/// Parts that have been parsed, by their text.
#[derive(Debug, Default)]
pub struct PartCache {
    parts: Vec<Part>,
    /// Where each is, by its text.
    by_text: HashMap<String, usize>,
}

/// The only key of a part's map, and what it holds. Bytes count from the start of the part.
#[derive(Clone, Debug)]
struct Part {
    key: String,
    value: Value,
    spans: Spans,
}

/// The document in `text`; `None` if it has to be parsed as a whole.
pub(super) fn parse(text: &str, cache: &mut PartCache) -> Option<(Value, Spans)> {
    let mut document = Joined::default();
    for entry in entries(text)? {
        match entry {
            Entry::Whole(bytes) => {
                let part = cache.part(&text[bytes.clone()], 0)?;
                document.add(part, bytes.start)?;
            }
            Entry::Map { key, parts } => {
                let mut map = Joined::default();
                for bytes in parts {
                    let part = cache.part(&text[bytes.clone()], 1)?;
                    map.add(part, bytes.start)?;
                }
                let (value, spans) = map.finish();
                document.add_spanned(&text[key.clone()], value, spans, key)?;
            }
        }
    }
    (!document.map.is_empty()).then(|| document.finish())
}

/// A map of parts.
#[derive(Default)]
struct Joined {
    map: Map<String, Value>,
    children: Vec<Spans>,
}

impl Joined {
    /// Adds a part that begins at this byte; `None` if its key is there already.
    fn add(&mut self, part: &Part, start: usize) -> Option<()> {
        let spans = part.spans.shifted(u32::try_from(start).ok()?);
        self.insert(part.key.clone(), part.value.clone(), spans)
    }

    fn add_spanned(
        &mut self,
        key: &str,
        value: Value,
        mut spans: Spans,
        bytes: Range<usize>,
    ) -> Option<()> {
        spans.key = Some((bytes.start as u32, bytes.end as u32));
        self.insert(key.to_owned(), value, spans)
    }

    fn insert(&mut self, key: String, value: Value, spans: Spans) -> Option<()> {
        self.children.push(spans);
        self.map.insert(key, value).is_none().then_some(())
    }

    fn finish(self) -> (Value, Spans) {
        let starts = self.children.first().and_then(|first| first.key);
        let ends = self.children.last().map(|last| last.value);
        let value = (starts.unwrap_or_default().0, ends.unwrap_or_default().1);
        let spans = Spans {
            value,
            children: self.children.into(),
            ..Spans::default()
        };
        (Value::Object(self.map), spans)
    }
}

impl PartCache {
    /// What a text holds that stands below so many maps; `None` if that is not one key with a value.
    fn part(&mut self, text: &str, depth: usize) -> Option<&Part> {
        let at = match self.by_text.get(text) {
            Some(at) => *at,
            None => {
                let at = self.parts.len();
                self.parts.push(parsed(text, depth)?);
                self.by_text.insert(text.to_owned(), at);
                at
            }
        };
        self.parts.get(at)
    }
}

fn parsed(text: &str, depth: usize) -> Option<Part> {
    let mut builder = Builder::below(depth);
    for event in parser(text) {
        let (event, span) = event.ok()?;
        builder.event(event, span_bytes(&span), text).ok()?;
    }
    let (value, spans) = builder.whole()?;
    let Value::Object(map) = value else {
        return None;
    };
    let mut entries = map.into_iter();
    let (key, value) = entries.next()?;
    let is_one = entries.next().is_none() && spans.children.len() == 1;
    is_one.then(|| Part {
        key,
        value,
        spans: spans.children[0].clone(),
    })
}

/// An entry of the outermost map.
enum Entry {
    Whole(Range<usize>),
    /// An entry that holds a map, whose entries are these.
    Map {
        key: Range<usize>,
        parts: Vec<Range<usize>>,
    },
}

/// The entries of a text in which each line of the outermost map begins with a letter, and no other line does.
fn entries(text: &str) -> Option<Vec<Entry>> {
    // A text of fewer bytes has fewer nodes, so that the limit on these needs no counting.
    // One character at a time, which is faster than one look for all of them.
    let has = |c: char| text.contains(c);
    if text.len() > MAX_NODES || has('\r') || has('\t') || has('\u{feff}') {
        return None;
    }
    let mut entries = Vec::new();
    let mut open: Option<Range<usize>> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        match line.as_bytes()[0] {
            b' ' | b'\n' => {}
            b'-' if !line.starts_with("---") => {}
            b'#' if open.is_none() => continue,
            first if first.is_ascii_alphabetic() && begins_entry(line) => {
                entries.extend(open.take().map(|entry| self::entry(text, entry)));
                open = Some(start..at);
            }
            _ => return None,
        }
        match &mut open {
            Some(entry) => entry.end = at,
            None if line.trim().is_empty() => {}
            None => return None,
        }
    }
    entries.extend(open.map(|entry| self::entry(text, entry)));
    Some(entries)
}

/// Whether a line begins with a key that means no more than it says.
fn begins_entry(line: &str) -> bool {
    let line = line.trim_start();
    let begins = |first: char| first.is_ascii_alphanumeric() || "/_$\"'".contains(first);
    line.starts_with(begins) && line.contains(':') && !line.contains('\\') && !line.contains("<<")
}

/// Splits an entry, if its lines show that it holds a map and nothing else.
fn entry(text: &str, bytes: Range<usize>) -> Entry {
    match parts(text, bytes.clone()) {
        Some((key, parts)) => Entry::Map { key, parts },
        None => Entry::Whole(bytes),
    }
}

type KeyAndParts = (Range<usize>, Vec<Range<usize>>);

fn parts(text: &str, bytes: Range<usize>) -> Option<KeyAndParts> {
    let mut lines = text[bytes.clone()].split_inclusive('\n');
    let key = lines.next()?;
    let mut at = bytes.start + key.len();
    let name = key.strip_suffix(":\n")?;
    if !name.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return None;
    }
    let mut parts: Vec<Range<usize>> = Vec::new();
    for line in lines {
        let begins = match line.as_bytes() {
            [b' ', b' ', b' ', ..] | [b'\n'] => false,
            [b' ', b' ', ..] => !line.trim().is_empty(),
            _ => return None,
        };
        if begins && !begins_entry(line) {
            return None;
        }
        if begins {
            parts.push(at..at);
        }
        at += line.len();
        parts.last_mut()?.end = at;
    }
    let key = bytes.start..bytes.start + name.len();
    (!parts.is_empty()).then_some((key, parts))
}

#[cfg(test)]
mod tests {
    use super::super::Source;
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::pointer::all_below;

    /// Compares a text that is read both ways, if it is read by parts; says whether it is.
    fn compare(text: &str, cache: &mut PartCache) -> bool {
        let mut diagnostics = Diagnostics::new();
        let parsed = parse(text, cache);
        let whole = Source::read("x.yaml", text.into(), &mut diagnostics);
        let Some((tree, spans)) = parsed else {
            return false;
        };
        let whole = whole.expect("what is read by parts can be read as a whole");
        assert_eq!(tree, whole.tree);
        let by_parts = Source {
            tree,
            spans,
            ..whole.clone()
        };
        let found = all_below(&whole.tree);
        let step = found.len() / 1_000 * 2 + 1;
        for at in found.iter().step_by(step) {
            assert_eq!(by_parts.location(at), whole.location(at), "{at}");
            assert_eq!(by_parts.value_location(at), whole.value_location(at));
        }
        true
    }

    #[test]
    fn contracts_are_the_same_by_parts() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../spec/docker/contract");
        let mut cache = PartCache::default();
        let mut versions = 0;
        for entry in std::fs::read_dir(folder).unwrap() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            assert!(compare(&text, &mut cache));
            versions += 1;
        }
        assert!(versions > 30);
        assert!(cache.parts.len() < 100 * versions, "{}", cache.parts.len());
    }

    #[test]
    fn a_text_that_is_the_same_elsewhere_has_its_own_places() {
        let mut cache = PartCache::default();
        let part = "  A:\n    a: [1, {b: 2}]\n";
        assert!(compare(&format!("# first\nm:\n{part}"), &mut cache));
        assert!(compare(
            &format!("n:\n  B: 1\n\nm:\n{part}  C: x\n"),
            &mut cache
        ));
        assert_eq!(cache.parts.len(), 3);
    }

    #[test]
    fn what_parts_do_not_show_is_read_as_a_whole() {
        let deep = format!("m:\n  A: {}1{}\n", "[".repeat(126), "]".repeat(126));
        assert!(compare(&deep, &mut PartCache::default()));
        let texts = [
            "",
            "1",
            "- a: 1\n",
            "{a: 1}\n",
            "a: 1\na: 2\n",
            "m:\n  A: 1\n  A: 2\n",
            "m:\n  A: &x 1\n  B: *x\n",
            "m:\n  A: \"x\n  B: y\"\n",
            "a: \"x\nb: y\"\n",
            "m:\n  {a: 1}\n  {b: 1}\n",
            "---\na: 1\n",
            "a: 1\n...\n",
            "a: 1\n---\nb: 1\n",
            "a: 1\r\nb: 2\r\n",
            "\u{feff}a: 1\n",
            "a: [1\nb: 2\n",
            &format!("m:\n  A: {}1{}\n", "[".repeat(127), "]".repeat(127)),
        ];
        for text in texts {
            assert!(!compare(text, &mut PartCache::default()), "{text}");
        }
        // These are read by parts or not; either way they mean the same.
        let texts = [
            "m:\n  A: |\n   B: x\n  C: 1\n",
            "m:\n  |\n  A: x\n",
            "m:\n  >-\n  A: x\nn: 1\n",
            "m:\n  A:\n  - 1\n  - 2\n  B: 1\n",
            "m:\n  # a comment: here\n  A: 1\n",
            "m:\n    A: 1\n    B: 2\n",
            "m:\n\n\n  A: 1\n\n  B: 2",
            "m: 1\n  \nn: 2",
            "m:\n  A: x\n   y: z\n",
            "m:\n  'A': 1\n  \"B\" : 2\n",
            "m: {a: 1}\nn: [\n  1]\n",
            "m:\n  A: !!str 1\n  /x: {}\n  $ref: x\n",
            "yes:\n  no: 1\n1:\n  2: 3\n",
            "m:\n  <<: {a: 1}\n  B: 1\n",
            "m:\n  \"<<\": {a: 1}\n  B: 1\n",
            "m:\n  \"\\x3c<\": {a: 1}\n  B: 1\n",
            "m:\n  ? a\n  : 1\n",
        ];
        for text in texts {
            compare(text, &mut PartCache::default());
        }
    }
}
