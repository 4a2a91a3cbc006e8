//! What `gen --check` does with the files: compares, explains and says.

use super::{say, show_differences};
use crate::arguments::Common;
use crate::console::Stream;
use crate::diagnostic::{Diagnostic, Diagnostics, Format, Reported, render};
use crate::drift::{self, Causes, LastRun, Subject};
use crate::output::{self, Difference, FileSet, MANIFEST, Ownership, Target, VENDORED};
use openapi::plural::counted;

/// How many errors of one step GitHub shows.
const SHOWN_BY_GITHUB: usize = 10;

/// Whether the output is what it should be.
pub(super) fn check(
    files: &FileSet,
    target: &Target<'_>,
    folder: &str,
    common: &Common,
    diagnostics: &mut Diagnostics,
) -> Result<bool, Reported> {
    let differences = output::compare(files, target, diagnostics)?;
    let causes = causes(&differences, files, target, diagnostics)?;
    if differences.is_empty() {
        let count = counted(files.len(), "file");
        say(&format!("{folder}: {count}, all up to date\n"));
        return Ok(true);
    }
    let subject = subject(target, folder);
    let text = drift::render(&differences, &causes, &subject);
    let annotations = drift::annotations(&differences, &causes, &subject);
    show_differences(&text);
    match Format::from(common.format) {
        Format::Human => {}
        Format::Json => print(annotations, Format::Json),
        Format::Github => {
            let annotations = drift::cut(annotations, SHOWN_BY_GITHUB, &subject);
            print(annotations, Format::Github);
        }
    }
    Ok(false)
}

fn subject<'a>(target: &Target<'a>, folder: &'a str) -> Subject<'a> {
    let (sources, list) = match target.ownership {
        Ownership::Whole | Ownership::Named => ("spec/docker or templates", drift::LOCK),
        Ownership::Manifest { .. } => ("the document or a template", MANIFEST),
        Ownership::Vendored { .. } => ("the models", VENDORED),
    };
    Subject {
        folder,
        command: target.command,
        sources,
        list,
    }
}

/// Why they differ, or what is wrong with the list that would tell.
fn causes(
    differences: &[Difference],
    files: &FileSet,
    target: &Target<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<Result<Causes, String>, Reported> {
    let record = match target.ownership {
        Ownership::Whole | Ownership::Named => LastRun::of_sources(differences, files),
        Ownership::Manifest { .. } | Ownership::Vendored { .. } => Ok(LastRun {
            list: match target.ownership {
                Ownership::Vendored { .. } => VENDORED,
                _ => MANIFEST,
            },
            files: output::listed(target, diagnostics)?,
            changed_sources: None,
        }),
    };
    Ok(record.map(|record| drift::explain(differences, &record)))
}

/// Prints each by itself, so that none is left out.
fn print(annotations: Vec<Diagnostic>, format: Format) {
    let mut text = String::new();
    for annotation in annotations {
        let mut one = Diagnostics::new();
        // Each is an error, and the difference that it is about the outcome.
        let _ = one.push(annotation);
        text.push_str(&render(&one, format, false));
    }
    Stream::Error.print(&text, format);
}
