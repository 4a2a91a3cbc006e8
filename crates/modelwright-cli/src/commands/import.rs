//! `import`: takes upstream documents in, and says what they change and what is left to do.

use super::diff::printed;
use super::{finish, say, workspace};
use crate::arguments::{Common, Import, Messages};
use crate::coverage::coverage;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::diff::Kind;
use crate::docker::DockerSources;
use crate::import::{Mode, Request, run};
use crate::report::Report;
use crate::sides::{incoming, open_both, report_of};
use crate::workspace::Workspace;
use docker_spec::docker::Used;
use std::fmt::Write;
use std::process::ExitCode;

/// As much of what is left to do as is listed.
const LISTED: usize = 30;

/// Runs `import`. Fails on any error, and on any difference with `--verify`. What is left to do is no error.
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
    let reports = match request.mode {
        Mode::Write => reports(&request, &workspace),
        _ => Vec::new(),
    };
    if !reports.is_empty() {
        say(&printed(&reports, common.format));
    }
    let outcome = run(&request, &workspace.spec(), &mut diagnostics);
    let is_for_people = matches!(common.format, Messages::Human | Messages::Markdown);
    if request.mode != Mode::Write || is_for_people {
        for line in outcome.lines {
            say(&format!("{line}\n"));
        }
    }
    if request.mode == Mode::Write && is_for_people && !diagnostics.has_errors() {
        say(&left_to_do(&workspace, &reports));
    }
    let code = finish(&diagnostics, common);
    if outcome.differs {
        ExitCode::FAILURE
    } else {
        code
    }
}

/// What each document changes, against the contract of its version or of the one before.
fn reports(request: &Request, workspace: &Workspace) -> Vec<Report> {
    let report = |file: &std::path::PathBuf| {
        let documents = incoming(workspace, file)?;
        let opened = open_both(&documents, &mut Diagnostics::new())?;
        Some(report_of(&opened))
    };
    request.files.iter().filter_map(report).collect()
}

/// What does not fit the sources as they are now: facts, names and words, and upstream's texts that changed.
fn left_to_do(workspace: &Workspace, reports: &[Report]) -> String {
    let mut faults = Diagnostics::new();
    if let Some(sources) = DockerSources::read(workspace, &mut faults) {
        let loaded = sources.load_all(&mut faults);
        sources.report_unused(&Used::of(&loaded), &mut faults);
        let places = loaded
            .iter()
            .map(|version| (version.version, version.places.as_slice()));
        coverage(places, &mut faults);
    }
    let mut tasks: Vec<String> = faults.iter().map(task).collect();
    for report in reports {
        let changed = report.records.iter().map(|record| &record.change);
        let changed = changed.filter(|change| change.kind == Kind::TextChanged);
        let paths = changed.map(|change| {
            format!(
                "read our words for `{}` again: upstream's changed",
                change.path
            )
        });
        tasks.extend(paths);
    }
    if tasks.is_empty() {
        return "Nothing else is left to do but `cargo xtask gen`.\n".to_owned();
    }
    let mut out = format!("\nLeft to do before `cargo xtask gen` ({}):\n", tasks.len());
    for task in tasks.iter().take(LISTED) {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "- {task}");
    }
    if tasks.len() > LISTED {
        let _ = writeln!(
            out,
            "- … and {} more, which come up one by one",
            tasks.len() - LISTED
        );
    }
    out
}

fn task(fault: &Diagnostic) -> String {
    match &fault.primary {
        Some(place) if place.line > 0 => {
            format!("{} ({}:{})", fault.message, place.file, place.line)
        }
        Some(place) => format!("{} ({})", fault.message, place.file),
        None => fault.message.clone(),
    }
}
