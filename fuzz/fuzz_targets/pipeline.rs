//! Documents of any kind to Rust: what comes out is Rust, and where nothing does, a fault says why.
#![no_main]

use libfuzzer_sys::fuzz_target;
use openapi::diagnostic::{Diagnostics, Format, render};
use modelwright::generate::document;
use modelwright::name::NameOverrides;

fuzz_target!(|bytes: &[u8]| {
    let mut diagnostics = Diagnostics::new();
    let names = NameOverrides::default();
    let files = document("fuzz.yaml", bytes.to_vec(), &names, false, &mut diagnostics);
    assert_eq!(files.is_none(), diagnostics.has_errors());
    let said = render(&diagnostics, Format::Human, false);
    assert!(said.len() < 16 << 10, "{} bytes of faults", said.len());
    for (path, text) in files.iter().flat_map(|files| files.iter()) {
        if path.ends_with(".rs") && !path.starts_with("support/") {
            syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
        }
    }
});
