//! `diff`: what changed from one document to another, and whom it breaks.

mod config;
mod explain;

use super::finish;
use crate::arguments::{Common, DASH, Diff, Messages, Program, Threshold};
use crate::console::Stream;
use crate::diagnostic::{Diagnostic, Diagnostics, Reported};
use crate::diff::{Level, Side};
use crate::diff_input::{self, Named, Opened};
use crate::report::{DiffConfig, Report, ReportEntry, ReportFormat, print_all};
use crate::suggest::{similar, suggest};
use crate::workspace::Workspace;
use std::path::Path;
use std::process::ExitCode;

/// 0: done, and nothing as bad as `--fail-on` says; 1: something is; 2: it could not be found out.
pub fn diff(arguments: &Diff, common: &Common) -> ExitCode {
    let mut diagnostics = Diagnostics::new();
    let is_found = match &arguments.explain {
        Some(kind) => explain::explain(kind.as_deref(), common, &mut diagnostics).map(|()| false),
        None => compare(arguments, common, &mut diagnostics),
    };
    finish(is_found.map(drop), &diagnostics, common);
    match is_found {
        Err(_) => ExitCode::from(2),
        Ok(true) => ExitCode::FAILURE,
        Ok(false) => ExitCode::SUCCESS,
    }
}

/// Prints what changed. Returns whether a change is as bad as was asked for.
fn compare(
    arguments: &Diff,
    common: &Common,
    diagnostics: &mut Diagnostics,
) -> Result<bool, Reported> {
    let config = config::config(arguments, diagnostics)?;
    let reports = reports(arguments, &config, common, diagnostics)?;
    Stream::Out.print(&printed(&reports, common.format), common.format.into());
    let is_found = |level: Level| reports.iter().any(|report| report.worst() >= Some(level));
    let threshold = arguments.fail_on.map(level_of).or(config.fail_on);
    Ok(threshold.is_some_and(is_found))
}

fn level_of(threshold: Threshold) -> Level {
    match threshold {
        Threshold::Breaking => Level::Breaking,
        Threshold::Risky => Level::Risky,
        Threshold::Any => Level::Docs,
    }
}

/// Reports for those for whom messages are printed like this.
pub(super) fn printed(reports: &[Report], messages: Messages) -> String {
    let form = match messages {
        Messages::Human => ReportFormat::Terminal {
            colour: Stream::Out.has_colour(),
        },
        Messages::Markdown => return pages::changelog::print_all(reports),
        Messages::Json => ReportFormat::Json,
        Messages::Github => ReportFormat::Github,
        Messages::Sarif => ReportFormat::Sarif,
    };
    print_all(reports, form)
}

fn reports(
    arguments: &Diff,
    config: &DiffConfig,
    common: &Common,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<Report>, Reported> {
    let workspace = match &common.root {
        Some(root) => Some(Workspace::at(root)),
        None => Workspace::find().or_else(|| match common.program {
            Program::Workspace => None,
            Program::Installed(sources) => Some(sources()),
        }),
    };
    if [&arguments.old, &arguments.new].map(|side| side.as_deref() == Some(DASH)) == [true; 2] {
        let message = "standard input can be one side only";
        let help = "name a file for the other side";
        return Err(diagnostics.error(Diagnostic::error("no-other-side", message).help(help)));
    }
    let old = Named::parse(arguments.old.as_deref().unwrap_or_default());
    let pairs = match (&old, &arguments.new) {
        (_, Some(new)) => vec![(old, Named::parse(new))],
        (Named::Git(revision, None), None) => {
            let found;
            let workspace = match &workspace {
                Some(workspace) => workspace,
                None => {
                    found = super::workspace(common, diagnostics)?;
                    &found
                }
            };
            let changed = diff_input::changed_since(workspace, revision, diagnostics)?;
            let pair = |version| {
                let old = Named::Git(revision.clone(), Some(version));
                (old, Named::Version(version))
            };
            changed.into_iter().map(pair).collect()
        }
        (_, None) => {
            let error = Diagnostic::error(
                "no-other-side",
                "the second side of the comparison is missing",
            );
            let help = "name a second version or file; only `git:REV` can be used alone, to compare everything that changed since";
            return Err(diagnostics.error(error.help(help)));
        }
    };
    let mut reports = Vec::new();
    for (old, new) in pairs {
        let mut report = one(arguments, [&old, &new], workspace.as_ref(), diagnostics)?;
        report.with_texts = arguments.docs;
        reports.push(report);
    }
    let records = reports.iter_mut().flat_map(|report| &mut report.records);
    config.levels.apply(records);
    let records = reports.iter_mut().flat_map(|report| &mut report.records);
    config.allowed.apply(records, diagnostics)?;
    Ok(reports)
}

fn one(
    arguments: &Diff,
    named: [&Named; 2],
    workspace: Option<&Workspace>,
    diagnostics: &mut Diagnostics,
) -> Result<Report, Reported> {
    let allowed = allowed_folders(arguments, named, diagnostics)?;
    let documents = diff_input::read_both(named, allowed, workspace, diagnostics)?;
    let opened = diff_input::open_both(&documents, diagnostics)?;
    let mut report = diff_input::report_of(&opened);
    if !arguments.only.is_empty() {
        let wanted = wanted(arguments, opened.each_ref().map(Opened::side), diagnostics)?;
        let is_wanted = |record: &ReportEntry| wanted.contains(&record.change.subject);
        report.records.retain(is_wanted);
    }
    // The process ends soon, and takes less time for it if it need not free a million small things first.
    std::mem::forget(opened);
    Ok(report)
}

/// The folder of each side whose files may be read.
fn allowed_folders<'a>(
    arguments: &'a Diff,
    named: [&Named; 2],
    diagnostics: &mut Diagnostics,
) -> Result<[Option<&'a Path>; 2], Reported> {
    let folders = match arguments.allow_files.as_slice() {
        [] => [None, None],
        [both] => [Some(both.as_path()); 2],
        [old, new] => [Some(old.as_path()), Some(new.as_path())],
        _ => {
            let message = "`--allow-files` is given more than twice";
            let error = Diagnostic::error("unused-folder", message);
            let help = "give it once for both sides, or twice: for OLD and NEW";
            return Err(diagnostics.error(error.help(help)));
        }
    };
    let is_file = named.map(|named| matches!(named, Named::File(_)));
    let is_unused = match arguments.allow_files.len() {
        0 => false,
        1 => !is_file.contains(&true),
        _ => is_file.contains(&false),
    };
    if is_unused {
        let message = "`--allow-files` is given for a side that is no file";
        let error = Diagnostic::error("unused-folder", message);
        let help = "remove it: versions and revisions refer to no other files";
        return Err(diagnostics.error(error.help(help)));
    }
    Ok(folders)
}

/// The definitions and operations that the models of `--only` reach, on either side.
fn wanted(
    arguments: &Diff,
    diff_input: [Side<'_>; 2],
    diagnostics: &mut Diagnostics,
) -> Result<std::collections::BTreeSet<String>, Reported> {
    let mut outcome = Ok(());
    let mut wanted = std::collections::BTreeSet::new();
    for name in &arguments.only {
        let name = std::slice::from_ref(name);
        let found: Vec<_> = diff_input
            .iter()
            .filter_map(|side| side.reach(name).ok())
            .collect();
        if found.is_empty() {
            let known = diff_input.iter().flat_map(Side::names);
            let near = suggest(&name[0], known);
            let message = format!("neither side has a model or an operation `{}`", name[0]);
            let mut error = Diagnostic::error("unknown-model", message);
            if let Some(help) = similar("names", &near) {
                error = error.help(help);
            }
            outcome = Err(diagnostics.error(error));
        }
        wanted.extend(found.into_iter().flatten());
    }
    outcome.map(|()| wanted)
}
