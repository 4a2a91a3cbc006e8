//! `explain`: why a place looks as it does.

use super::{finish, read_document, sources};
use crate::arguments::{Common, Explain, Messages};
use crate::console::Stream;
use crate::diagnostic::{Diagnostics, Reported};
use crate::explain::{self, Explanation};
use crate::source::{Beside, Source};
use std::path::Path;
use std::process::ExitCode;

/// Runs `explain`. Fails where there is no such place.
pub fn explain(arguments: &Explain, common: &Common) -> ExitCode {
    let mut diagnostics = Diagnostics::new();
    let text = text(arguments, common, &mut diagnostics);
    let text = text.map(|text| Stream::Out.print(&text, common.format.into()));
    finish(text, &diagnostics, common)
}

/// What is printed.
fn text(
    arguments: &Explain,
    common: &Common,
    diagnostics: &mut Diagnostics,
) -> Result<String, Reported> {
    let is_json = common.format == Messages::Json;
    let explanation = match (&arguments.spec, &arguments.path) {
        (Some(spec), Some(path)) => of_document(spec, path, arguments, diagnostics)?,
        (_, Some(path)) => {
            let workspace = sources(common, diagnostics)?;
            explain::explain(&workspace, path, diagnostics)?
        }
        (_, None) => {
            let workspace = sources(common, diagnostics)?;
            return match is_json {
                true => explain::every_fact(&workspace, diagnostics)
                    .map(|facts| explain::facts_json(&facts)),
                false => explain::all_facts(&workspace, diagnostics),
            };
        }
    };
    Ok(match is_json {
        true => explain::json(&explanation),
        false => explain::text(&explanation),
    })
}

/// What is known of a path of a document of the user's.
fn of_document(
    spec: &Path,
    path: &str,
    arguments: &Explain,
    diagnostics: &mut Diagnostics,
) -> Result<Explanation, Reported> {
    let (file, bytes) = read_document(spec, diagnostics)?;
    let folder = arguments.allow_files.as_ref();
    let beside = folder.map(|folder| Beside::new(spec, folder));
    let source = Source::read_beside(&file, bytes, beside.as_ref(), diagnostics)?;
    explain::explain_document(&source, path, diagnostics)
}
