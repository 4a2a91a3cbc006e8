//! What `gen --check` does with the files: compares, explains and says.
//!
//! In: the files, where they belong, and whether `generated/sources.lock` is among them. Out: whether nothing differs;
//! diffs and a summary on stdout, and for machines a line a file on stderr. Left out on purpose: all decisions.

use super::say;
use crate::arguments::Common;
use crate::blame::{self, About, Causes, Record};
use crate::diagnostic::{Diagnostic, Diagnostics, Format, render};
use crate::output::{self, Difference, FileSet, MANIFEST, Ownership, Target, VENDORED};
use std::io::Write;

/// How many errors of one step GitHub shows.
const SHOWN_BY_GITHUB: usize = 10;

/// Whether the output is what it should be; `None`, and the reasons in `diagnostics`, where that could not be said.
pub(super) fn check(
    files: &FileSet,
    target: &Target<'_>,
    folder: &str,
    common: &Common,
    diagnostics: &mut Diagnostics,
) -> Option<bool> {
    let compared = output::compare(files, target).and_then(|differences| {
        let causes = causes(&differences, files, target)?;
        Ok((differences, causes))
    });
    let (differences, causes) = match compared {
        Ok(compared) => compared,
        Err(faults) => {
            diagnostics.extend(faults.iter().cloned());
            return None;
        }
    };
    if differences.is_empty() {
        say(&format!(
            "{folder}: {} files, all as the sources give them\n",
            files.len()
        ));
        return Some(true);
    }
    let about = about(target, folder);
    let text = blame::render(&differences, &causes, &about);
    let annotations = blame::annotations(&differences, &causes, &about);
    match Format::from(common.format) {
        Format::Human => say(&text),
        Format::Json => {
            say(&text);
            print(annotations, Format::Json);
        }
        Format::Github => {
            say(&blame::without_commands(&text));
            let annotations = blame::cut(annotations, SHOWN_BY_GITHUB, &about);
            print(annotations, Format::Github);
        }
    }
    Some(false)
}

fn about<'a>(target: &Target<'a>, folder: &'a str) -> About<'a> {
    let (sources, list) = match target.ownership {
        Ownership::Whole => ("spec/docker or templates", blame::LOCK),
        Ownership::Manifest => ("the document or a template", MANIFEST),
        Ownership::Vendored { .. } => ("the models", VENDORED),
    };
    About {
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
) -> Result<Result<Causes, String>, Diagnostics> {
    let record = match target.ownership {
        Ownership::Whole => Record::of_sources(differences, files),
        Ownership::Manifest | Ownership::Vendored { .. } => Ok(Record {
            list: match target.ownership {
                Ownership::Vendored { .. } => VENDORED,
                _ => MANIFEST,
            },
            files: output::listed(target)?,
            hash: output::sha256,
            changed_sources: None,
        }),
    };
    Ok(record.map(|record| blame::explain(differences, &record)))
}

/// Prints each by itself, so that none is left out.
fn print(annotations: Vec<Diagnostic>, format: Format) {
    let mut text = String::new();
    for annotation in annotations {
        let mut one = Diagnostics::new();
        one.push(annotation);
        text.push_str(&render(&one, format, false));
    }
    // When nobody listens any more there is nothing left to say.
    let _ = std::io::stderr().write_all(text.as_bytes());
}
