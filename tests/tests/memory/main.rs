//! How much memory a short document can take in all stages up to the models.
//!
//! A program of its own, since the allocator counts for the whole of it.

use modelwright::generate::document;
use modelwright::settings::Settings;
use openapi::diagnostic::{Diagnostics, Severity};
use peak_alloc::PeakAlloc;
use std::fmt::Write;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

/// The most that a document of [`LONGEST`] bytes may take, in MB.
const MOST: f32 = 64.0;
const LONGEST: usize = 1_000;

/// A first level, and a level that holds the one before as often as it has an `A`.
const SHAPES: [(&str, &str); 7] = [
    (
        "{properties: {x: {type: string}}}",
        "{properties: {a: A, b: A, c: A}}",
    ),
    ("{properties: {x: {}}}", "{properties: {a: A, b: A, c: A}}"),
    ("{enum: [a, b]}", "{properties: {a: A, b: A, c: A}}"),
    (
        "{oneOf: [{type: string}, {type: integer}]}",
        "{oneOf: [A, A, A]}",
    ),
    (
        "{properties: {x: {type: string}}}",
        "{allOf: [{properties: {a: A}}, {properties: {b: A, c: A}}]}",
    ),
    (
        "{type: string, description: 'a *b* `c` [d](e) a *b* `c` [d](e) a *b* `c`'}",
        "{properties: {a: A, b: A, c: A}}",
    ),
    (
        "{properties: {x: {type: string}}}",
        "{<<: [A, A, A], properties: {a: A, b: A, c: A}}",
    ),
];

#[test]
fn a_short_document_takes_little_memory() {
    let (mut read, mut refused) = (0, 0);
    for (leaf, level) in SHAPES {
        for levels in 1.. {
            let text = bomb(leaf, level, levels);
            if text.len() > LONGEST {
                break;
            }
            ALLOCATOR.reset_peak_usage();
            match is_read(&text) {
                true => read += 1,
                false => refused += 1,
            }
            let peak = ALLOCATOR.peak_usage_as_mb();
            assert!(peak < MOST, "{peak} MB for {} bytes:\n{text}", text.len());
        }
    }
    assert!(read > 20 && refused > 20, "{read} read, {refused} refused");
}

fn bomb(leaf: &str, level: &str, levels: usize) -> String {
    let mut text = format!("openapi: 3.1.0\ncomponents:\n schemas:\n  M0: &m0 {leaf}\n");
    for at in 1..=levels {
        let level = level.replace('A', &format!("*m{}", at - 1));
        _ = writeln!(text, "  M{at}: &m{at} {level}");
    }
    text
}

/// Whether models come of it. If not, the reason is that its aliases stand for too much.
fn is_read(text: &str) -> bool {
    let mut diagnostics = Diagnostics::new();
    let files = document(
        "bomb.yaml",
        text.into(),
        &Settings::default(),
        &mut diagnostics,
    );
    let errors: Vec<_> = diagnostics
        .iter()
        .filter(|error| error.severity == Severity::Error)
        .map(|error| error.code)
        .collect();
    let expected: &[&str] = match files {
        Ok(_) => &[],
        Err(_) => &["aliases-too-large"],
    };
    assert_eq!(errors, expected, "{text}");
    files.is_ok()
}
