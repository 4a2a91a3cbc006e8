//! Documents of any kind to the one form that later stages know: no panic, no hang, every place found.
#![no_main]

use libfuzzer_sys::fuzz_target;
use openapi::diagnostic::{Diagnostics, Format, render};
use openapi::lift::lift;
use openapi::source::Source;

fuzz_target!(|bytes: &[u8]| {
    let mut diagnostics = Diagnostics::new();
    if let Some(source) = Source::read("fuzz.yaml", bytes.to_vec(), &mut diagnostics) {
        lift(&source, &mut diagnostics);
    }
    render(&diagnostics, Format::Human, false);
});
