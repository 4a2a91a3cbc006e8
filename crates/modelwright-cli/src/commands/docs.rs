//! `docs`: the pages as a book, built by mdBook where that is installed.

use super::{finish, say, workspace};
use crate::arguments::{Common, Docs};
use crate::diagnostic::{Diagnostic, Diagnostics, Reported};
use crate::workspace::Workspace;
use std::io::ErrorKind;
use std::process::{Command, ExitCode};

/// Runs `docs`. Fails if there is no mdBook, or if it does.
pub fn docs(arguments: &Docs, common: &Common) -> ExitCode {
    let mut diagnostics = Diagnostics::new();
    let outcome = workspace(common, &mut diagnostics)
        .and_then(|workspace| build(arguments, &workspace, &mut diagnostics));
    finish(outcome, &diagnostics, common)
}

fn build(
    arguments: &Docs,
    workspace: &Workspace,
    diagnostics: &mut Diagnostics,
) -> Result<(), Reported> {
    let folder = workspace.generated().join("docs");
    let mut command = Command::new("mdbook");
    command.arg("build").arg(&folder);
    if arguments.open {
        command.arg("--open");
    }
    let error = match command.status() {
        Ok(status) if status.success() => {
            say("the book: target/book/index.html\n");
            return Ok(());
        }
        Ok(status) => Diagnostic::error(
            "mdbook-failed",
            format!("mdbook failed to build the book: {status}"),
        ),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            Diagnostic::error("no-mdbook", "mdbook is not installed").help(
                "install it with `cargo install mdbook`, or read the pages as Markdown, starting with generated/docs/README.md",
            )
        }
        Err(error) => {
            Diagnostic::error("mdbook-failed", format!("cannot run mdbook: {error}"))
        }
    };
    Err(diagnostics.error(error))
}
