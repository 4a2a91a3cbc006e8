//! `import`: takes upstream documents in.

use super::{finish, say, workspace};
use crate::cli::{Common, Import};
use crate::diagnostic::Diagnostics;
use crate::import::{Mode, Request, run};
use std::process::ExitCode;

/// Runs `import`. Fails on any error, and on any difference with `--verify`.
pub fn import(arguments: &Import, common: &Common) -> ExitCode {
    let mut diagnostics = Diagnostics::new();
    let Some(workspace) = workspace(common, &mut diagnostics) else {
        return finish(&diagnostics, common);
    };
    let request = Request {
        files: arguments.files.clone(),
        mode: match (arguments.dry_run, arguments.verify) {
            (true, _) => Mode::DryRun,
            (_, true) => Mode::Verify,
            _ => Mode::Write,
        },
        revision: arguments.revision.clone(),
        upstream_path: arguments.upstream_path.clone(),
    };
    let outcome = run(&request, &workspace.spec(), &mut diagnostics);
    for line in outcome.lines {
        say(&format!("{line}\n"));
    }
    let code = finish(&diagnostics, common);
    if outcome.differs {
        ExitCode::FAILURE
    } else {
        code
    }
}
