//! What each fuzz target does with its bytes. The tests do the same with the seeds, on stable.

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
