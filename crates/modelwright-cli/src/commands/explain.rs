//! `explain`: why a place looks as it does.

use super::{finish, say, workspace};
use crate::arguments::{Common, Explain};
use crate::diagnostic::Diagnostics;
use crate::explain;
use std::process::ExitCode;

/// Runs `explain`. Fails where there is no such place.
pub fn explain(arguments: &Explain, common: &Common) -> ExitCode {
    let mut diagnostics = Diagnostics::new();
    if let Some(workspace) = workspace(common, &mut diagnostics)
        && let Some(text) = explain::explain(&workspace, &arguments.path, &mut diagnostics)
    {
        say(&text);
    }
    finish(&diagnostics, common)
}
