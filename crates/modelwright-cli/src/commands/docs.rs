//! `docs`: the pages as a book, built by mdBook where that is installed.
//!
//! Those of a checkout lie in it. Elsewhere they are made of the sources that the installed program has.

use super::{display_path, finish, say, sources, summary};
use crate::arguments::{Common, Docs};
use crate::diagnostic::{Diagnostic, Diagnostics, Reported};
use crate::output::{self, Ownership, Target};
use crate::progress;
use crate::workspace::Workspace;
use docker_models_gen::generate::docker_pages;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// Where the pages go that are in no checkout, unless a directory is named.
const FOLDER: &str = "docker-docs";

/// Runs `docs`. Fails if there is no mdBook, or if it does.
pub fn docs(arguments: &Docs, common: &Common) -> ExitCode {
    let mut diagnostics = Diagnostics::new();
    let outcome = sources(common, &mut diagnostics)
        .and_then(|sources| run(arguments, &sources, common, &mut diagnostics));
    finish(outcome, &diagnostics, common)
}

fn run(
    arguments: &Docs,
    sources: &Workspace,
    common: &Common,
    diagnostics: &mut Diagnostics,
) -> Result<(), Reported> {
    let folder = match (&arguments.out, sources.spec_on_disk()) {
        (None, Some(_)) => {
            let pages = sources.generated().join("docs");
            let start = "generated/docs/README.md";
            return build(
                arguments,
                &pages,
                "target/book/index.html",
                start,
                diagnostics,
            );
        }
        (Some(folder), _) => folder.clone(),
        (None, None) => PathBuf::from(FOLDER),
    };
    let shown = display_path(&folder);
    let target = Target {
        root: &folder,
        shown: "",
        ownership: Ownership::Manifest {
            overwrites_edits: false,
        },
        command: &format!("{} docs --out {shown}", common.program.name()),
        waiting: super::waiting(common),
    };
    let pages = docker_pages(sources, diagnostics)?;
    let report = output::write(&pages, &target, diagnostics)?;
    say(&summary(&shown, &report));
    let book = format!("{shown}/book/index.html");
    let start = format!("{shown}/README.md");
    build(arguments, &folder, &book, &start, diagnostics)
}

/// Builds the book of the pages in a folder. Messages name where it is, and with which page to start where there is none.
fn build(
    arguments: &Docs,
    pages: &Path,
    book: &str,
    start: &str,
    diagnostics: &mut Diagnostics,
) -> Result<(), Reported> {
    let mut command = Command::new("mdbook");
    command.arg("build").arg(pages);
    if arguments.open {
        command.arg("--open");
    }
    progress::end();
    let error = match command.status() {
        Ok(status) if status.success() => {
            say(&format!("the book: {book}\n"));
            return Ok(());
        }
        Ok(status) => Diagnostic::error(
            "mdbook-failed",
            format!("mdbook failed to build the book: {status}"),
        ),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let help = format!(
                "install it with `cargo install mdbook`, or read the pages as Markdown, starting with {start}"
            );
            Diagnostic::error("no-mdbook", "mdbook is not installed").help(help)
        }
        Err(error) => Diagnostic::error("mdbook-failed", format!("cannot run mdbook: {error}")),
    };
    Err(diagnostics.error(error))
}
