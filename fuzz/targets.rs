//! What each fuzz target does with its bytes. The tests do the same with the seeds, on stable.

use docker_models::Timestamp;
use modelwright::generate::document;
use modelwright::settings::Settings;
use openapi::diagnostic::{Diagnostics, Format, render};
use openapi::source::Source;

/// The most that is said of one document, in bytes.
const MOST_SAID: usize = 16 << 10;

/// Bytes to a tree: an error wherever there is no tree.
pub fn source(bytes: &[u8]) {
    let mut diagnostics = Diagnostics::new();
    let source = Source::read("fuzz.yaml", bytes.to_vec(), &mut diagnostics);
    assert_eq!(source.is_err(), diagnostics.outcome().is_err());
    render(&diagnostics, Format::Human, false);
}

/// Documents of any dialect to the one form that later stages know: every place can be found.
pub fn lift(bytes: &[u8]) {
    let mut diagnostics = Diagnostics::new();
    if let Ok(source) = Source::read("fuzz.yaml", bytes.to_vec(), &mut diagnostics) {
        let canonical = openapi::lift::lift(&source, &mut diagnostics);
        let lifted = canonical.and_then(|canonical| canonical.outcome());
        assert_eq!(lifted, diagnostics.outcome());
    }
    render(&diagnostics, Format::Human, false);
}

/// Documents to Rust: what comes out is Rust, and where nothing does, an error says why.
pub fn pipeline(bytes: &[u8]) {
    let mut diagnostics = Diagnostics::new();
    let files = document(
        "fuzz.yaml",
        bytes.to_vec(),
        &Settings::default(),
        &mut diagnostics,
    );
    assert_eq!(files.is_err(), diagnostics.outcome().is_err());
    let said = render(&diagnostics, Format::Human, false);
    assert!(said.len() < MOST_SAID, "{} bytes of faults", said.len());
    for (path, text) in files.iter().flat_map(|files| files.iter()) {
        if path.ends_with(".rs") && !path.starts_with("support/") {
            syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
        }
    }
}

/// Bytes to a date.
pub fn dates(bytes: &[u8]) {
    date(&String::from_utf8_lossy(bytes));
}

/// A text as a date: kept as it is, and whole seconds are those of the nanoseconds.
fn date(text: &str) {
    let date = Timestamp::new(text);
    let written = serde_json::to_string(&date).expect("it is text");
    let read: Timestamp = serde_json::from_str(&written).expect("it was written as text");
    assert_eq!(read.as_str(), text);
    let seconds = date
        .unix_nanos()
        .map(|nanos| nanos.div_euclid(1_000_000_000));
    assert_eq!(date.unix_seconds().map(i128::from), seconds);
}
