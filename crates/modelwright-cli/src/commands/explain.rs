//! `explain`: why a place looks as it does.

use super::{finish, read_document, show, workspace};
use crate::arguments::{Common, Explain};
use crate::diagnostic::{Diagnostics, Reported};
use crate::explain;
use crate::source::{Beside, Source};
use std::path::Path;
use std::process::ExitCode;

/// Runs `explain`. Fails where there is no such place.
pub fn explain(arguments: &Explain, common: &Common) -> ExitCode {
    let mut diagnostics = Diagnostics::new();
    let text = match (&arguments.spec, &arguments.path) {
        (Some(spec), Some(path)) => of_document(spec, path, arguments, &mut diagnostics),
        (_, path) => workspace(common, &mut diagnostics).and_then(|workspace| match path {
            Some(path) => explain::explain(&workspace, path, &mut diagnostics),
            None => explain::all_facts(&workspace, &mut diagnostics),
        }),
    };
    finish(text.map(|text| show(&text)), &diagnostics, common)
}

/// The text for a path of a document of the user's.
fn of_document(
    spec: &Path,
    path: &str,
    arguments: &Explain,
    diagnostics: &mut Diagnostics,
) -> Result<String, Reported> {
    let (file, bytes) = read_document(spec, diagnostics)?;
    let folder = arguments.allow_files.as_ref();
    let beside = folder.map(|folder| Beside::new(spec, folder));
    let source = Source::read_beside(&file, bytes, beside.as_ref(), diagnostics)?;
    explain::explain_document(&source, path, diagnostics)
}
