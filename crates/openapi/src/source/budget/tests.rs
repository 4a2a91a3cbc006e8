//! What aliases may stand for, and what is kept of it.

use super::super::Spans;
use super::super::parse::{Builder, parse, parser, span_bytes};
use crate::diagnostic::Diagnostics;
use serde_json::Value;
use std::sync::Arc;

fn read(text: &str) -> Result<(Value, Spans), &'static str> {
    let mut diagnostics = Diagnostics::new();
    let read = parse("x.yaml", text, &mut diagnostics);
    read.map_err(|_| diagnostics.iter().next().map_or("", |error| error.code))
}

/// Nodes, long texts, keys, and what merge keys bring in and drop again.
#[test]
fn all_that_aliases_stand_for_counts() {
    let long = "x".repeat(500);
    let kinds = [
        ("[[], [], []]".to_owned(), "[A, A, A, A, A, A, A, A]"),
        (format!("'{long}'"), "[A, A, A, A, A, A, A, A]"),
        (
            format!("{{{long}: 1}}"),
            "{a: A, b: A, c: A, d: A, e: A, f: A, g: A}",
        ),
        (
            format!("{{{long}: 1}}"),
            "{<<: [A, A, A, A, A, A, A, A], a: A, b: A}",
        ),
    ];
    for (leaf, level) in kinds {
        let mut text = format!("a0: &a0 {leaf}\n");
        for at in 1..8 {
            let level = level.replace('A', &format!("*a{}", at - 1));
            text.push_str(&format!("a{at}: &a{at} {level}\n"));
        }
        assert!(text.len() < 1_500);
        assert_eq!(read(&text).err(), Some("aliases-too-large"), "{text}");
    }
}

/// In a large document aliases may stand for more than in a small one.
#[test]
fn what_aliases_may_stand_for_grows_with_the_document() {
    let aliases = "- *a\n".repeat(2_000);
    let small = format!("a: &a '{}'\nb:\n{aliases}", "x".repeat(400));
    assert_eq!(read(&small).err(), Some("aliases-too-large"));
    let large = format!("{small}c: '{}'\n", "y".repeat(50_000));
    let (tree, _) = read(&large).unwrap();
    assert_eq!(tree["b"][1_999], tree["a"]);
}

/// Places are those of the anchor, also where a map is merged into another.
#[test]
fn what_is_the_same_is_shared() {
    let text = "a: &a {x: [1, {y: 2}]}\nb: *a\nc: {<<: *a}\n";
    let (_, spans) = read(text).unwrap();
    let [a, b, c] = [0, 1, 2].map(|at| &spans.children[at]);
    assert!(Arc::ptr_eq(&a.children, &b.children));
    let merged = (&a.children[0].children, &c.children[0].children);
    assert!(Arc::ptr_eq(merged.0, merged.1));
}

/// A node inside of many anchors is not kept once for each of them.
#[test]
fn an_anchor_without_an_alias_is_not_kept() {
    let text = format!("{}1{}", "&a [".repeat(100), "]".repeat(100));
    let mut builder = Builder::default();
    for (event, span) in parser(&text).flatten() {
        builder
            .event(event, span_bytes(&span), &text)
            .unwrap_or_else(|_| panic!("{text}"));
    }
    assert!(builder.document.is_some() && builder.anchors.is_empty());
}
