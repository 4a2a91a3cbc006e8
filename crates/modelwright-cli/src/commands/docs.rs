//! `docs`: the pages as a book, built by mdBook where that is installed.

use super::{finish, say, workspace};
use crate::arguments::{Common, Docs};
use crate::diagnostic::{Diagnostic, Diagnostics};
use std::io::ErrorKind;
use std::process::{Command, ExitCode};

/// Runs `docs`. Fails if there is no mdBook, or if it does.
pub fn docs(arguments: &Docs, common: &Common) -> ExitCode {
    let mut diagnostics = Diagnostics::new();
    if let Some(workspace) = workspace(common, &mut diagnostics) {
        let folder = workspace.generated().join("docs");
        let mut command = Command::new("mdbook");
        command.arg("build").arg(&folder);
        if arguments.open {
            command.arg("--open");
        }
        match command.status() {
            Ok(status) if status.success() => say("the book: target/book/index.html\n"),
            Ok(status) => diagnostics.push(Diagnostic::error(
                "mdbook-failed",
                format!("mdbook could not build the book: {status}"),
            )),
            Err(error) if error.kind() == ErrorKind::NotFound => diagnostics.push(
                Diagnostic::error("no-mdbook", "mdbook is not installed").help(
                    "`cargo install mdbook` installs it; without it, the pages read well as they are, from generated/docs/README.md",
                ),
            ),
            Err(error) => diagnostics.push(Diagnostic::error(
                "mdbook-failed",
                format!("mdbook cannot be run: {error}"),
            )),
        }
    }
    finish(&diagnostics, common)
}
