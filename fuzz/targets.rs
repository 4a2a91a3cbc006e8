//! What each fuzz target does with its bytes. The tests do the same with the seeds, on stable.

use docker_models::Timestamp;
use docker_models::v1_51::operations::{DecodeError, Decoder, Frames, Lines};
use modelwright::generate::document;
use modelwright::settings::Settings;
use openapi::diagnostic::{Diagnostics, Format, render};
use openapi::source::Source;
use serde_json::Value;

/// The most that is said of one document, in bytes.
const MOST_SAID: usize = 16 << 10;

/// The longest item that decoders may take here, in bytes.
const LONGEST_ITEM: usize = 1 << 10;

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

/// Bytes to the items of a body: the same however they are cut, and nothing is lost. The first byte says how they are cut.
pub fn decoders(bytes: &[u8]) {
    let (&size, body) = bytes.split_first().unwrap_or((&0, &[]));
    let size = usize::from(size).max(1);
    let lines = || Lines::<Value>::with_limit(LONGEST_ITEM);
    let frames = || Frames::multiplexed().with_limit(LONGEST_ITEM);
    // A chunk may hold many items, so only what is left after the last of them counts.
    assert_eq!(items(lines(), body, body.len()), items(lines(), body, size));
    assert_eq!(
        items(frames(), body, body.len()),
        items(frames(), body, size)
    );
    let mut raw = Frames::raw();
    let mut passed = Vec::new();
    for chunk in body.chunks(size) {
        raw.push(chunk);
        while let Some(frame) = raw.next() {
            passed.extend(frame.expect("raw bytes are no error").data);
        }
    }
    assert_eq!(passed, body);
    date(&String::from_utf8_lossy(body));
}

/// What a decoder makes of bytes in chunks of a size, and that it ends.
fn items<D: Decoder>(mut decoder: D, bytes: &[u8], size: usize) -> Vec<String>
where
    D::Item: std::fmt::Debug,
{
    let mut items = Vec::new();
    let mut take = |decoder: &mut D| {
        while let Some(item) = decoder.next() {
            items.push(shown(item));
            // Each item takes a byte at least, and a stream ends with one error.
            assert!(items.len() <= bytes.len() + 1, "more items than bytes");
        }
    };
    for chunk in bytes.chunks(size.max(1)) {
        decoder.push(chunk);
        take(&mut decoder);
    }
    decoder.finish();
    take(&mut decoder);
    assert!(decoder.next().is_none());
    items
}

fn shown<T: std::fmt::Debug>(item: Result<T, DecodeError>) -> String {
    match item {
        Ok(item) => format!("{item:?}"),
        Err(error) => error.to_string(),
    }
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
