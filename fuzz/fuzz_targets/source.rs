//! Bytes of any kind to a tree: no panic, no hang, and a fault wherever there is no tree.
#![no_main]

use libfuzzer_sys::fuzz_target;
use openapi::diagnostic::{Diagnostics, Format, render};
use openapi::source::Source;

fuzz_target!(|bytes: &[u8]| {
    let mut diagnostics = Diagnostics::new();
    let source = Source::read("fuzz.yaml", bytes.to_vec(), &mut diagnostics);
    assert_eq!(source.is_none(), diagnostics.has_errors());
    render(&diagnostics, Format::Human, false);
});
