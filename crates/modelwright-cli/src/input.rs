//! Documents that a user names: a file, or standard input.

use crate::arguments::is_dash;
use crate::diagnostic::{Diagnostics, Reported};
use crate::paths::{read, reported};
use std::io::Read;
use std::path::Path;

/// What messages call a document from standard input.
const STDIN: &str = "stdin";

/// A path as messages show it.
pub(crate) fn display_path(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// What messages call a document, and its bytes.
///
/// # Errors
///
/// The system does not give them.
pub(crate) fn read_document(
    path: &Path,
    diagnostics: &mut Diagnostics,
) -> Result<(String, Vec<u8>), Reported> {
    if !is_dash(path) {
        let file = display_path(path);
        let bytes = read(path, &file, diagnostics)?;
        return Ok((file, bytes));
    }
    let mut bytes = Vec::new();
    let read = std::io::stdin().read_to_end(&mut bytes).map(|_| bytes);
    Ok((STDIN.to_owned(), reported(read, STDIN, diagnostics)?))
}
