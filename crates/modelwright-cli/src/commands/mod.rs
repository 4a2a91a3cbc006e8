//! The commands: each reads its sources, calls the stages, and says what came of it.
//!
//! In: arguments. Out: an exit code, text on stdout, and the gathered faults on stderr. Left out on purpose: any
//! decision about documents or models.

mod check;
mod diff;
mod docs;
mod explain;
mod generate;
mod import;
mod vendor;

pub use diff::diff;
pub use docs::docs;
pub use explain::explain;
pub use generate::generate;
pub use import::import;
pub use vendor::vendor;

use crate::arguments::Common;
use crate::diagnostic::{Diagnostic, Diagnostics, render};
use crate::workspace::Workspace;
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

/// Prints what was gathered; 1 if any of it is an error.
fn finish(diagnostics: &Diagnostics, common: &Common) -> ExitCode {
    let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    // When nobody listens any more there is nothing left to say.
    let _ =
        std::io::stderr().write_all(render(diagnostics, common.format.into(), colour).as_bytes());
    if diagnostics.has_errors() {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

fn say(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// A path as messages show it.
fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// The checkout to work in.
fn workspace(common: &Common, diagnostics: &mut Diagnostics) -> Option<Workspace> {
    let found = match &common.root {
        Some(root) => Some(Workspace::at(root)),
        None => Workspace::find(),
    };
    if found.is_none() {
        diagnostics.push(
            Diagnostic::error(
                "no-workspace",
                "this is not a checkout with a spec/docker/lock.toml",
            )
            .help("run it inside of one, or name one with `--root`"),
        );
    }
    found
}
