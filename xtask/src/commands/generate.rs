//! `gen`: writes what the sources give, or says where the output is not that.

use super::{finish, say, workspace};
use crate::cli::{Common, Gen};
use crate::diagnostic::Diagnostics;
use crate::generate::{self, DOCKER_COMMAND};
use crate::name::NameOverrides;
use crate::output::{self, FileSet, Ownership, Report, Target};
use crate::stamp;
use crate::workspace::read;
use std::path::Path;
use std::process::ExitCode;

/// Runs `gen`. Fails on any error, and on any difference with `--check`; then nothing has been written.
pub fn generate(arguments: &Gen, common: &Common) -> ExitCode {
    let mut diagnostics = Diagnostics::new();
    let clean = match (&arguments.spec, &arguments.out) {
        (Some(spec), Some(out)) => document(arguments, spec, out, &mut diagnostics),
        _ => docker(arguments.check, common, &mut diagnostics),
    };
    let code = finish(&diagnostics, common);
    if clean == Some(false) {
        ExitCode::FAILURE
    } else {
        code
    }
}

fn docker(check: bool, common: &Common, diagnostics: &mut Diagnostics) -> Option<bool> {
    let workspace = workspace(common, diagnostics)?;
    if !check && let Some(count) = stamp::files_if_current(&workspace) {
        say(&format!(
            "generated: nothing to do, {count} files are as the sources give them\n"
        ));
        return Some(true);
    }
    let generated = generate::docker(&workspace, diagnostics)?;
    let root = workspace.generated();
    let target = Target {
        root: &root,
        shown: "generated",
        ownership: Ownership::Whole,
        command: DOCKER_COMMAND,
    };
    let clean = check_or_write(check, &generated.files, &target, "generated", diagnostics);
    let said = generated.coverage;
    say(&format!(
        "words for {} of {} places\n",
        said.with_words, said.places
    ));
    if clean == Some(true) && !check && diagnostics.is_empty() {
        stamp::write(&workspace, &generated.files);
    }
    // The process ends here, and takes less time for it if it need not free a million small things first.
    std::mem::forget(generated);
    clean
}

fn document(
    arguments: &Gen,
    spec: &Path,
    out: &Path,
    diagnostics: &mut Diagnostics,
) -> Option<bool> {
    let bytes = read(spec, &shown(spec), diagnostics)?;
    let names = match &arguments.names {
        None => NameOverrides::default(),
        Some(path) => {
            let text = read(path, &shown(path), diagnostics)?;
            NameOverrides::read(&shown(path), &String::from_utf8_lossy(&text), diagnostics)
        }
    };
    let files = generate::document(
        &shown(spec),
        bytes,
        &names,
        arguments.keep_unknown,
        diagnostics,
    )?;
    let target = Target {
        root: out,
        shown: "",
        ownership: Ownership::Manifest,
        command: "cargo xtask gen --spec FILE --out DIR",
    };
    check_or_write(arguments.check, &files, &target, &shown(out), diagnostics)
}

/// Whether the output is, or now is, what it should be; `None` where that could not be said or done.
fn check_or_write(
    check: bool,
    files: &FileSet,
    target: &Target<'_>,
    folder: &str,
    diagnostics: &mut Diagnostics,
) -> Option<bool> {
    let outcome = if check {
        output::check(files, target).map(|differences| match differences {
            None => {
                say(&format!(
                    "{folder}: {} files, all as the sources give them\n",
                    files.len()
                ));
                true
            }
            Some(text) => {
                say(&text);
                false
            }
        })
    } else {
        output::write(files, target).map(|report| {
            say(&summary(folder, &report));
            true
        })
    };
    match outcome {
        Ok(clean) => Some(clean),
        Err(faults) => {
            diagnostics.extend(faults.iter().cloned());
            None
        }
    }
}

fn summary(folder: &str, report: &Report) -> String {
    let (written, removed) = (report.written.len(), report.removed.len());
    format!(
        "{folder}: {written} files written, {removed} removed, {} unchanged\n",
        report.unchanged
    )
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
