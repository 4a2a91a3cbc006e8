//! `import`: takes upstream documents in, and says what they change and what is left to do.

use super::diff::printed;
use super::{finish, show, waiting, workspace};
use crate::arguments::{Common, Import, Messages};
use crate::console::Stream;
use crate::coverage::coverage;
use crate::diagnostic::{Diagnostic, Diagnostics, Reported};
use crate::diff::ChangeKind;
use crate::diff_input::{incoming, open_both, report_of};
use crate::docker::DockerSources;
use crate::import::{Mode, Request, run};
use crate::report::Report;
use crate::visible::visible;
use crate::workspace::Workspace;
use docker_spec::docker::Used;
use std::fmt::Write;
use std::process::ExitCode;

/// As much of what is left to do as is listed.
const LISTED: usize = 30;

/// Runs `import`. Fails on any error, and on any difference with `--verify`. What is left to do is no error.
pub fn import(arguments: &Import, common: &Common) -> ExitCode {
    let mut diagnostics = Diagnostics::new();
    let workspace = match workspace(common, &mut diagnostics) {
        Ok(workspace) => workspace,
        Err(reported) => return finish(Err(reported), &diagnostics, common),
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
        waiting: waiting(common),
    };
    let mut changes = Vec::new();
    // Against what is there once no other import can change it, and before this one does.
    let mut before_writing = || {
        changes = reports(&request, &workspace);
        if !changes.is_empty() {
            Stream::Out.print(&printed(&changes, common.format), common.format.into());
        }
    };
    let spec = workspace.spec();
    let (imported, outcome) = run(&request, &spec, &mut before_writing, &mut diagnostics);
    let is_for_people = matches!(
        common.format,
        Messages::Human | Messages::Markdown | Messages::Sarif
    );
    if request.mode != Mode::Write || is_for_people {
        for line in &imported.lines {
            show(&format!("{line}\n"));
        }
    }
    if request.mode == Mode::Write && is_for_people && outcome.is_ok() {
        show(&left_to_do(&workspace, &changes, common.program.name()));
    }
    let code = finish(outcome, &diagnostics, common);
    if imported.differs {
        ExitCode::FAILURE
    } else {
        code
    }
}

/// What each document changes, against the contract of its version or of the one before.
fn reports(request: &Request, workspace: &Workspace) -> Vec<Report> {
    let report = |file: &std::path::PathBuf| {
        let documents = incoming(workspace, file)?;
        let opened = open_both(&documents, &mut Diagnostics::new()).ok()?;
        Some(report_of(&opened))
    };
    request.files.iter().filter_map(report).collect()
}

/// What does not fit the sources as they are now: facts, names and words, and upstream's texts that changed.
fn left_to_do(workspace: &Workspace, reports: &[Report], program: &str) -> String {
    let mut errors = Diagnostics::new();
    // What is reported is what is left to do.
    let _ = check_sources(workspace, &mut errors);
    let mut tasks: Vec<String> = errors.iter().map(task).collect();
    for report in reports {
        let changed = report.records.iter().map(|record| &record.change);
        let changed = changed.filter(|change| change.kind == ChangeKind::TextChanged);
        let paths = changed.map(|change| {
            format!(
                "review the description of `{}`: the upstream text changed",
                visible(&change.path)
            )
        });
        tasks.extend(paths);
    }
    if tasks.is_empty() {
        return format!("Next: run `{program} gen`.\n");
    }
    let mut out = format!("\nTo do before `{program} gen` ({}):\n", tasks.len());
    for task in tasks.iter().take(LISTED) {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "- {task}");
    }
    if tasks.len() > LISTED {
        let _ = writeln!(out, "- … and {} more", tasks.len() - LISTED);
    }
    out
}

/// Loads all versions and looks for what none of them uses, and for places without a description.
fn check_sources(workspace: &Workspace, diagnostics: &mut Diagnostics) -> Result<(), Reported> {
    let sources = DockerSources::read(workspace, diagnostics)?;
    let loaded: Vec<_> = sources
        .load_all(diagnostics)
        .into_iter()
        .flatten()
        .collect();
    let unused = sources.report_unused(&Used::of(&loaded), diagnostics);
    let locations = loaded
        .iter()
        .map(|version| (version.version, version.locations.as_slice()));
    let (_, covered) = coverage(locations, diagnostics);
    unused.and(covered)
}

fn task(error: &Diagnostic) -> String {
    match &error.primary {
        Some(location) if location.line > 0 => {
            format!(
                "{} ({}:{})",
                visible(&error.message),
                visible(&location.file),
                location.line
            )
        }
        Some(location) => format!("{} ({})", visible(&error.message), visible(&location.file)),
        None => visible(&error.message).into_owned(),
    }
}
