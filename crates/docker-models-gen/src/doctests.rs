//! The pages as documentation of empty modules, so that rustdoc compiles and runs the Rust on them.

use crate::diagnostic::{Diagnostics, Reported};
use crate::output::FileSet;
use std::fmt::Write;

/// The file, with the paths of pages from where it will stand.
///
/// `regenerate` is the command that the notice at its top names.
///
/// # Errors
///
/// As for [`FileSet::of`].
pub fn print(
    pages: &FileSet,
    regenerate: &str,
    diagnostics: &mut Diagnostics,
) -> Result<FileSet, Reported> {
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
    FileSet::of("doctests.rs", text, diagnostics)
}
