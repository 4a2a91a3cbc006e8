//! The commands: each reads its sources, calls the stages, and says what came of it.
//!
//! In: arguments. Out: an exit code, text on stdout, and the gathered errors on stderr. Left out on purpose: any
//! decision about documents or models.

mod about;
mod check;
mod diff;
mod docs;
mod explain;
mod generate;
mod import;
mod release;
mod vendored;

pub use about::{completions, man};
pub use diff::diff;
pub use docs::docs;
pub use explain::explain;
pub use generate::generate;
pub use import::import;
pub use release::release;
pub use vendored::vendor;

use crate::arguments::{Common, Messages, Program, Wanted};
use crate::console::{self, Stream};
use crate::diagnostic::{Diagnostic, Diagnostics, Format, Reported, render};
use crate::input::{display_path, read_document};
use crate::output::{Report, Waiting};
use crate::paths::read_text;
use crate::settings::{ConfigSource, read_config};
use crate::workspace::Workspace;
use modelwright::Config;
use openapi::plural::counted;
use std::process::ExitCode;

/// The exit code of a command that could not do what it was asked for.
const COULD_NOT_RUN: u8 = 2;

/// Prints what was gathered. Any error among it means that the command could not run, be it that it went on after it.
fn finish(outcome: Result<(), Reported>, diagnostics: &Diagnostics, common: &Common) -> ExitCode {
    print(diagnostics, common);
    match outcome.and(diagnostics.outcome()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(COULD_NOT_RUN),
    }
}

fn print(diagnostics: &Diagnostics, common: &Common) {
    let format = common.format.into();
    let text = render(diagnostics, format, Stream::Error.has_colour());
    Stream::Error.print(&text, format);
}

/// How a command waits for another one that writes to the same folder.
fn waiting(common: &Common) -> Waiting {
    Waiting::patient(match common.format {
        Messages::Human | Messages::Markdown | Messages::Sarif => {
            |text| say_waiting(text, Format::Human)
        }
        Messages::Json => |text| say_waiting(text, Format::Json),
        Messages::Github => |text| say_waiting(text, Format::Github),
    })
}

fn say_waiting(text: &str, format: Format) {
    let mut diagnostics = Diagnostics::new();
    diagnostics.warn(Diagnostic::warning("waiting", text));
    Stream::Error.print(&render(&diagnostics, format, false), format);
}

/// Tells people what was done, unless they asked for quiet.
fn say(text: &str) {
    if !console::is_quiet() {
        show(text);
    }
}

/// What a run has done to the files in a folder.
fn summary(folder: &str, report: &Report) -> String {
    let written = counted(report.written.len(), "file");
    let (removed, unchanged) = (report.removed.len(), report.unchanged);
    format!("{folder}: {written} written, {removed} removed, {unchanged} unchanged\n")
}

/// Shows differences, with their colours on a terminal.
fn show_differences(text: &str) {
    if Stream::Out.has_colour() {
        show(&console::painted(text));
    } else {
        show(text);
    }
}

/// Shows people what they asked for.
fn show(text: &str) {
    Stream::Out.print(text, Format::Human);
}

/// Writes a whole file to standard output, as it is.
fn to_stdout(text: &str, diagnostics: &mut Diagnostics) -> Result<(), Reported> {
    Stream::Out.write_file(text).map_err(|error| {
        let message = format!("standard output cannot be written to: {error}");
        diagnostics.error(Diagnostic::error("cannot-write", message))
    })
}

/// The config of the settings file that the flags name, and where its entries stand.
fn read_wanted(
    wanted: &Wanted,
    diagnostics: &mut Diagnostics,
) -> Result<(Config, ConfigSource), Reported> {
    let Some(path) = &wanted.settings else {
        return Ok((Config::new(), ConfigSource::default()));
    };
    let file = display_path(path);
    let text = read_text(path, &file, diagnostics)?;
    let config = read_config(&file, &text, diagnostics)?.in_folder_of(path);
    Ok((config, ConfigSource::new(&file, &text)))
}

/// The checkout to work in.
fn workspace(common: &Common, diagnostics: &mut Diagnostics) -> Result<Workspace, Reported> {
    let found = match &common.root {
        Some(root) => Some(Workspace::at(root)),
        None => Workspace::find(),
    };
    found.ok_or_else(|| {
        let message = "the directory is not a checkout with a spec/docker/lock.toml";
        let error = Diagnostic::error("no-workspace", message);
        diagnostics
            .error(error.help("run the command inside a checkout, or pass one with `--root`"))
    })
}

/// The sources of Docker's API: those of the checkout to work in, or what the installed program has.
fn sources(common: &Common, diagnostics: &mut Diagnostics) -> Result<Workspace, Reported> {
    match (common.program, &common.root) {
        (Program::Installed(sources), None) => Ok(Workspace::find().unwrap_or_else(sources)),
        _ => workspace(common, diagnostics),
    }
}
