//! Documents that nobody would write: the golden cases, with parts of them changed for parts of others.
//!
//! It is the bounded form of what `fuzz/` does without an end.

use super::random::Random;
use modelwright::generate::document;
use modelwright::settings::Settings;
use openapi::diagnostic::{Diagnostics, Format, render};
use std::collections::BTreeMap;
use tests::case::{cases, root};

/// How many documents are made. Each takes about a millisecond.
const DOCUMENTS: u64 = 4_000;

/// Texts that mean something somewhere.
const TEXTS: [&str; 28] = [
    "null",
    "true",
    "false",
    "-1",
    "1e309",
    "[]",
    "{}",
    "''",
    "type",
    "[string, 'null']",
    "{$ref: '#'}",
    "{$ref: '#/components/schemas/A/properties/b'}",
    "{$ref: '#/definitions/A'}",
    "{type: object}",
    "{type: array}",
    "{allOf: [{$ref: '#/components/schemas/A'}]}",
    "{oneOf: [{type: string}, {const: 1}, {type: 'null'}]}",
    "{enum: [a, a, 1, null]}",
    "{not: {}}",
    "'*/ fn f() {} /*'",
    "\"\\u202e\"",
    "'..'",
    "'+1'",
    "Self",
    "'{{ 7 }}'",
    "'#[x]'",
    "🦀",
    "&a [*a]",
];

#[test]
fn odd_documents_give_rust_or_a_error() {
    let documents = documents();
    let mut seen = BTreeMap::new();
    for seed in 0..DOCUMENTS {
        let text = made(&documents, seed);
        let outcome = check(seed, &text);
        *seen.entry(outcome).or_insert(0) += 1;
    }
    // Mostly broken documents would show nothing of the later stages, and mostly whole ones nothing of the errors.
    for outcome in [true, false] {
        let count = seen.get(&outcome).copied().unwrap_or(0);
        assert!(count > DOCUMENTS / 10, "{seen:?}");
    }
}

/// Whether the document gives Rust.
fn check(seed: u64, text: &str) -> bool {
    let run = || {
        let mut diagnostics = Diagnostics::new();
        let files = document(
            "odd.yaml",
            text.into(),
            &Settings::default(),
            &mut diagnostics,
        );
        let said = render(&diagnostics, Format::Human, false);
        assert_eq!(
            files.is_err(),
            diagnostics.outcome().is_err(),
            "seed {seed}:\n{text}"
        );
        (files, said)
    };
    let (files, said) = run();
    assert!(
        said.len() < 16 << 10,
        "seed {seed}: {} bytes of faults",
        said.len()
    );
    for (path, text) in files.iter().flat_map(|files| files.iter()) {
        if path.ends_with(".rs") && !path.starts_with("support/") {
            let parsed = syn::parse_file(text);
            assert!(parsed.is_ok(), "seed {seed}: {path} is no Rust:\n{text}");
        }
    }
    if seed.is_multiple_of(16) {
        let (again, said_again) = run();
        assert_eq!(said, said_again, "seed {seed}");
        let texts = |files: &Result<_, _>| {
            files
                .iter()
                .flat_map(modelwright::output::FileSet::iter)
                .map(|(a, b)| (a.to_owned(), b.to_owned()))
                .collect::<Vec<_>>()
        };
        assert_eq!(texts(&files), texts(&again), "seed {seed}");
    }
    files.is_ok()
}

/// The documents of all cases that are text.
fn documents() -> Vec<String> {
    let stages = ["gen", "lift", "lower", "name"];
    let all = stages.iter().flat_map(|stage| cases(stage));
    let texts = all.filter_map(|case| String::from_utf8(case.input("in.yaml")?).ok());
    let texts: Vec<_> = texts.collect();
    assert!(
        texts.len() > 30,
        "there are cases below {}",
        root().display()
    );
    texts
}

/// A document with a few lines or words changed, by the seed alone.
fn made(documents: &[String], seed: u64) -> String {
    let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let mut text = random.of(documents).clone();
    for _ in 0..=random.below(2) {
        let lines: Vec<&str> = text.lines().collect();
        let at = random.below(lines.len());
        let mut lines: Vec<String> = lines.into_iter().map(str::to_owned).collect();
        match random.below(12) {
            0 => _ = lines.remove(at),
            1 => {
                let other = random.of(documents).lines().collect::<Vec<_>>();
                lines[at] = (*random.of(&other)).to_owned();
            }
            2 => {
                let line = lines[at].clone();
                lines.insert(at, line);
            }
            _ => lines[at] = random.with_another_value(&lines[at]),
        }
        text = lines.join("\n");
        if text.is_empty() {
            text.push_str("openapi: 3.1.0");
        }
    }
    text
}

impl Random {
    /// The line with one of its words, keys or lists in brackets changed.
    fn with_another_value(&mut self, line: &str) -> String {
        let starts: Vec<usize> = line.match_indices(": ").map(|(at, _)| at + 2).collect();
        if starts.is_empty() {
            return format!("{line} {}", self.of(&TEXTS));
        }
        let start = *self.of(&starts);
        let end = start + end_of_value(&line[start..]);
        format!("{}{}{}", &line[..start], self.of(&TEXTS), &line[end..])
    }
}

/// Where a value between brackets, or at the end of a line, ends.
fn end_of_value(text: &str) -> usize {
    let mut open = 0;
    for (at, c) in text.char_indices() {
        match c {
            '{' | '[' => open += 1,
            '}' | ']' | ',' if open == 0 => return at,
            '}' | ']' => open -= 1,
            _ => {}
        }
    }
    text.len()
}
