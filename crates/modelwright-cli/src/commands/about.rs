//! `completions` and `man`: what a shell and `man` know of the installed program.

use super::{display_path, finish, say, to_stdout};
use crate::arguments::{Cli, Common, Completions, Man};
use crate::diagnostic::{Diagnostic, Diagnostics, Reported};
use crate::output::{self, FileSet, Ownership, Target};
use crate::vendored::PROGRAM;
use clap::{Command, CommandFactory};
use openapi::plural::counted;
use std::path::Path;
use std::process::ExitCode;

/// The installed program, whichever one runs: no shell completes `cargo xtask`, and no manual page is called so.
fn installed() -> Command {
    let command = Cli::command().name(PROGRAM).bin_name(PROGRAM);
    let mut command = command.mut_subcommand("release", |release| release.hide(true));
    command.build();
    command
}

/// Runs `completions`.
pub fn completions(arguments: &Completions, common: &Common) -> ExitCode {
    let mut text = Vec::new();
    clap_complete::generate(arguments.shell, &mut installed(), PROGRAM, &mut text);
    let mut diagnostics = Diagnostics::new();
    let outcome = to_stdout(&String::from_utf8_lossy(&text), &mut diagnostics);
    finish(outcome, &diagnostics, common)
}

/// Runs `man`.
pub fn man(arguments: &Man, common: &Common) -> ExitCode {
    let mut diagnostics = Diagnostics::new();
    let outcome = match &arguments.folder {
        None => {
            page(installed(), &mut diagnostics).and_then(|text| to_stdout(&text, &mut diagnostics))
        }
        Some(folder) => write(folder, common, &mut diagnostics),
    };
    finish(outcome, &diagnostics, common)
}

fn write(folder: &Path, common: &Common, diagnostics: &mut Diagnostics) -> Result<(), Reported> {
    let program = installed();
    let mut files = FileSet::new();
    let commands = program
        .get_subcommands()
        .filter(|one| one.get_name() != "help" && !one.is_hide_set());
    for command in commands.chain([&program]) {
        let name = command.get_display_name().unwrap_or(PROGRAM).to_owned();
        let text = page(command.clone(), diagnostics)?;
        let inserted = files.insert(format!("{name}.1"), text);
        inserted.map_err(|error| diagnostics.error(*error))?;
    }
    let shown = display_path(folder);
    let target = Target {
        root: folder,
        shown: "",
        ownership: Ownership::Named,
        command: &format!("{} man {shown}", common.program.name()),
        waiting: super::waiting(common),
    };
    let report = output::write(&files, &target, diagnostics)?;
    let (written, unchanged) = (counted(report.written.len(), "file"), report.unchanged);
    say(&format!(
        "{shown}: {written} written, {unchanged} unchanged\n"
    ));
    Ok(())
}

/// The manual page of a command.
fn page(command: Command, diagnostics: &mut Diagnostics) -> Result<String, Reported> {
    let mut text = Vec::new();
    let rendered = clap_mangen::Man::new(command).render(&mut text);
    rendered.map_err(|error| {
        let message = format!("the manual page cannot be made: {error}");
        diagnostics.error(Diagnostic::error("no-page", message))
    })?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}
