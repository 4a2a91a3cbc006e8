//! `gen`: writes what the sources give, or says where the output is not that.

use super::{display_path, finish, read_document, read_wanted, say, summary, to_stdout, workspace};
use crate::arguments::{Common, Gen, is_dash};
use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::freshness;
use crate::generate::document_and_pages;
use crate::name::NameOverrides;
use crate::output::{self, FileSet, Ownership, Target};
use crate::paths::read_text;
use crate::settings::Settings;
use crate::source::Beside;
use docker_models_gen::generate;
use docker_models_gen::program;
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
    match (clean, finish(clean.map(drop), &diagnostics, common)) {
        (Ok(false), _) => ExitCode::FAILURE,
        (_, code) => code,
    }
}

/// Whether `generated/` is, or now is, what the sources give.
fn docker(
    arguments: &Gen,
    common: &Common,
    diagnostics: &mut Diagnostics,
) -> Result<bool, Reported> {
    let Ok(workspace) = workspace(common, &mut Diagnostics::new()) else {
        return Err(diagnostics.error(no_checkout()));
    };
    let check = arguments.check;
    program::check(&workspace, diagnostics)?;
    let takes_the_short_way = !check && arguments.templates.is_none();
    if takes_the_short_way && let Some(count) = freshness::files_if_current(&workspace) {
        say(&format!("generated: all {count} files are up to date\n"));
        return Ok(true);
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
        command: &format!("{} gen", common.program.name()),
        waiting: super::waiting(common),
    };
    let files = &generated.files;
    let clean = check_or_write(check, files, &target, "generated", common, diagnostics);
    let said = generated.coverage;
    say(&format!(
        "{} of {} descriptions written\n",
        said.with_words, said.locations
    ));
    if clean == Ok(true) && takes_the_short_way && diagnostics.is_empty() {
        freshness::write(&workspace, generated.lock());
    }
    // The process ends here, and takes less time for it if it need not free a million small things first.
    std::mem::forget(generated);
    clean
}

fn no_checkout() -> Diagnostic {
    let message = "the directory is not a checkout with a spec/docker/lock.toml";
    let help = "for a document of your own, name it with `--spec FILE --out DIR`; else run the command inside a checkout, or pass one with `--root`";
    Diagnostic::error("no-workspace", message).help(help)
}

fn document(
    arguments: &Gen,
    spec: &Path,
    common: &Common,
    diagnostics: &mut Diagnostics,
) -> Result<bool, Reported> {
    let is_printed = arguments.out.as_deref().is_some_and(is_dash);
    if is_printed && (arguments.check || arguments.docs.is_some()) {
        return Err(diagnostics.error(not_one_file("omit `--check` and `--docs`")));
    }
    let (file, bytes) = read_document(spec, diagnostics)?;
    let (settings, allowed) = settings(arguments, diagnostics)?;
    let beside = allowed.map(|folder| Beside::new(spec, folder));
    let templates = match (&arguments.docs, &arguments.templates) {
        (None, _) => None,
        (Some(_), None) => Some(with_ours(Vec::new(), diagnostics)?),
        (Some(_), Some(folder)) => Some(templates(folder, diagnostics)?),
    };
    let (models, pages) = document_and_pages(
        &file,
        bytes,
        beside.as_ref(),
        &settings,
        templates,
        diagnostics,
    )?;
    if is_printed {
        return print_file(&models, diagnostics).map(|()| true);
    }
    let mut clean = true;
    for (folder, files, flag) in [
        (&arguments.out, models, "--out"),
        (&arguments.docs, pages, "--docs"),
    ] {
        if let Some(folder) = folder {
            let target = Target {
                root: folder,
                shown: "",
                ownership: Ownership::Manifest {
                    // A check says what was edited, and writes nothing.
                    overwrites_edits: arguments.force || arguments.check,
                },
                command: &format!("{} gen --spec FILE {flag} DIR", common.program.name()),
                waiting: super::waiting(common),
            };
            clean &= check_or_write(
                arguments.check,
                &files,
                &target,
                &display_path(folder),
                common,
                diagnostics,
            )?;
        }
    }
    Ok(clean)
}

/// Writes the one file of a set to standard output.
fn print_file(files: &FileSet, diagnostics: &mut Diagnostics) -> Result<(), Reported> {
    let mut texts = files.iter().map(|(_, text)| text);
    match (texts.next(), texts.next()) {
        (Some(text), None) => to_stdout(text, diagnostics),
        _ => Err(diagnostics.error(not_one_file("add `--single-file`"))),
    }
}

fn not_one_file(help: &str) -> Diagnostic {
    let message = "only one file can be written to standard output";
    Diagnostic::error("not-one-file", message).help(help)
}

/// What the arguments and the file that they name ask for, and the directory whose files may be read.
fn settings(
    arguments: &Gen,
    diagnostics: &mut Diagnostics,
) -> Result<(Settings, Option<String>), Reported> {
    let (config, source) = read_wanted(&arguments.wanted, diagnostics)?;
    let config = arguments.wanted.add_to(config, &arguments.models);
    let mut settings = Settings::of(&config, source, diagnostics)?;
    if let Some(path) = &arguments.names {
        let file = display_path(path);
        let text = read_text(path, &file, diagnostics)?;
        settings.names = NameOverrides::read(&file, &text, diagnostics);
    }
    Ok((settings, config.allow_files))
}

/// The templates in a folder of the user's, and ours for what is not there.
fn templates(
    folder: &Path,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<(String, String)>, Reported> {
    let entries = std::fs::read_dir(folder).map_err(|error| {
        let message = format!("the templates cannot be read: {error}");
        let location = Location::file(display_path(folder));
        diagnostics.error(Diagnostic::error("cannot-read", message).at(location))
    })?;
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "j2"));
    paths.sort();
    let mut found = Vec::new();
    for path in paths {
        let text = read_text(&path, &display_path(&path), diagnostics)?;
        found.push((display_path(&path), text));
    }
    with_ours(found, diagnostics)
}

/// Whether the output is, or now is, what it should be.
fn check_or_write(
    check: bool,
    files: &FileSet,
    target: &Target<'_>,
    folder: &str,
    common: &Common,
    diagnostics: &mut Diagnostics,
) -> Result<bool, Reported> {
    if check {
        return super::check::check(files, target, folder, common, diagnostics);
    }
    let report = output::write(files, target, diagnostics)?;
    say(&summary(folder, &report));
    Ok(true)
}
