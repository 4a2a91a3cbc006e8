//! The pages as documentation of empty modules, so that rustdoc compiles and runs the Rust on them.
//!
//! In: the pages. Out: a Rust file that a program includes only for its tests. Left out on purpose: pages without Rust.

use crate::diagnostic::Diagnostics;
use crate::output::FileSet;
use std::fmt::Write;

/// The file, with the paths of pages from where it will stand.
///
/// `regenerate` is the command that the notice at its top names.
pub fn print(pages: &FileSet, regenerate: &str, diagnostics: &mut Diagnostics) -> FileSet {
    let mut text = format!(
        "// Written by `{regenerate}` from spec/docker; edits are lost.\n#![cfg_attr(rustfmt, rustfmt_skip)]\n\n\
         //! Every page that has Rust on it.\n\n"
    );
    let with_rust = pages
        .iter()
        .filter(|(_, page)| page.contains("\n```rust\n"));
    for (path, _) in with_rust {
        let name: String = path.chars().filter(char::is_ascii_alphanumeric).collect();
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "#[doc = include_str!(\"docs/{path}\")] mod page_{} {{}}",
            name.to_lowercase()
        );
    }
    let mut files = FileSet::new();
    if let Err(fault) = files.insert("doctests.rs", text) {
        diagnostics.push(*fault);
    }
    files
}
