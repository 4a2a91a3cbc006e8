//! Whether the program that runs was built from the checkout that it works on.
//!
//! `cargo xtask` builds anew before it runs; a program that was built before does not know of the edit, and would find
//! that nothing differs.

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::workspace::Workspace;
use modelwright::emit::rust;

/// Compares each built-in text with that in the checkout.
///
/// # Errors
///
/// One is another there.
pub fn check(workspace: &Workspace, diagnostics: &mut Diagnostics) -> Result<(), Reported> {
    let mut outcome = Ok(());
    for (path, text) in pages::built_in().chain(rust::built_in()) {
        // A checkout may lack them: then it is not what the program was built from.
        let Ok(now) = std::fs::read(workspace.root().join(&path)) else {
            continue;
        };
        if now != text.as_bytes() {
            let message = "the file was edited since this program was built, and is a part of it";
            let error = Diagnostic::error("stale-program", message).at(Location::file(path));
            let help = "run `cargo xtask gen`, which rebuilds the program";
            outcome = Err(diagnostics.error(error.help(help)));
        }
    }
    outcome
}
