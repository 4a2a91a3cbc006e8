//! `gen`: writes what the sources give, or says where the output is not that.

use super::{finish, say, shown, workspace};
use crate::arguments::{Common, Gen};
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::generate::document_and_pages;
use crate::name::NameOverrides;
use crate::output::{self, FileSet, Ownership, Report, Target};
use crate::paths::read;
use crate::settings::Settings;
use crate::stamp;
use docker_models_gen::generate::{self, DOCKER_COMMAND};
use modelwright::generate::Wanted;
use pages::with_ours;
use std::path::Path;
use std::process::ExitCode;

/// Runs `gen`. Fails on any error, and on any difference with `--check`; then nothing has been written.
pub fn generate(arguments: &Gen, common: &Common) -> ExitCode {
    let mut diagnostics = Diagnostics::new();
    let clean = match &arguments.spec {
        Some(spec) => document(arguments, spec, common, &mut diagnostics),
        None => docker(arguments, common, &mut diagnostics),
    };
    let code = finish(&diagnostics, common);
    if clean == Some(false) {
        ExitCode::FAILURE
    } else {
        code
    }
}

fn docker(arguments: &Gen, common: &Common, diagnostics: &mut Diagnostics) -> Option<bool> {
    let workspace = workspace(common, diagnostics)?;
    let check = arguments.check;
    let takes_the_short_way = !check && arguments.templates.is_none();
    if takes_the_short_way && let Some(count) = stamp::files_if_current(&workspace) {
        say(&format!(
            "generated: nothing to do, {count} files are as the sources give them\n"
        ));
        return Some(true);
    }
    let templates = match &arguments.templates {
        None => None,
        Some(folder) => Some(templates(folder, diagnostics)?),
    };
    let generated = generate::docker(&workspace, templates, diagnostics)?;
    let root = workspace.generated();
    let target = Target {
        root: &root,
        shown: "generated",
        ownership: Ownership::Whole,
        command: DOCKER_COMMAND,
    };
    let files = &generated.files;
    let clean = check_or_write(check, files, &target, "generated", common, diagnostics);
    let said = generated.coverage;
    say(&format!(
        "words for {} of {} places\n",
        said.with_words, said.places
    ));
    if clean == Some(true) && takes_the_short_way && diagnostics.is_empty() {
        stamp::write(&workspace, &generated.files);
    }
    // The process ends here, and takes less time for it if it need not free a million small things first.
    std::mem::forget(generated);
    clean
}

fn document(
    arguments: &Gen,
    spec: &Path,
    common: &Common,
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
    let settings = match &arguments.settings {
        None => None,
        Some(path) => {
            let text = read(path, &shown(path), diagnostics)?;
            let text = String::from_utf8_lossy(&text);
            Some(Settings::read(&shown(path), &text, diagnostics))
        }
    };
    let kept = settings
        .as_ref()
        .is_some_and(|settings| settings.keep_unknown);
    let templates = match (&arguments.docs, &arguments.templates) {
        (None, _) => None,
        (Some(_), None) => Some(with_ours(Vec::new(), diagnostics)),
        (Some(_), Some(folder)) => Some(templates(folder, diagnostics)?),
    };
    let wanted = Wanted {
        names: settings.as_ref().map_or(&names, |settings| &settings.names),
        keep_unknown: arguments.keep_unknown || kept,
        settings: settings.as_ref(),
    };
    let (models, pages) = document_and_pages(&shown(spec), bytes, wanted, templates, diagnostics)?;
    let mut clean = true;
    for (folder, files, flag) in [
        (&arguments.out, models, "--out"),
        (&arguments.docs, pages, "--docs"),
    ] {
        if let Some(folder) = folder {
            let target = Target {
                root: folder,
                shown: "",
                ownership: Ownership::Manifest,
                command: &format!("cargo xtask gen --spec FILE {flag} DIR"),
            };
            clean &= check_or_write(
                arguments.check,
                &files,
                &target,
                &shown(folder),
                common,
                diagnostics,
            )?;
        }
    }
    Some(clean)
}

/// The templates in a folder of the user's, and ours for what is not there.
fn templates(folder: &Path, diagnostics: &mut Diagnostics) -> Option<Vec<(String, String)>> {
    let mut paths: Vec<_> = match std::fs::read_dir(folder) {
        Ok(entries) => entries.flatten().map(|entry| entry.path()).collect(),
        Err(error) => {
            let message = format!("the templates cannot be read: {error}");
            diagnostics
                .push(Diagnostic::error("cannot-read", message).at(Place::file(shown(folder))));
            return None;
        }
    };
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "j2"));
    paths.sort();
    let mut found = Vec::new();
    for path in paths {
        let bytes = read(&path, &shown(&path), diagnostics)?;
        found.push((shown(&path), String::from_utf8_lossy(&bytes).into_owned()));
    }
    Some(with_ours(found, diagnostics))
}

/// Whether the output is, or now is, what it should be; `None` where that could not be said or done.
fn check_or_write(
    check: bool,
    files: &FileSet,
    target: &Target<'_>,
    folder: &str,
    common: &Common,
    diagnostics: &mut Diagnostics,
) -> Option<bool> {
    if check {
        return super::check::check(files, target, folder, common, diagnostics);
    }
    match output::write(files, target) {
        Ok(report) => {
            say(&summary(folder, &report));
            Some(true)
        }
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
