//! `diff`: what changed from one document to another, and whom it breaks.

use super::{finish, say};
use crate::arguments::{Common, Diff, Messages, Program, Threshold};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::diff::{Level, Side};
use crate::paths::read;
use crate::report::{Allowed, Form, Record, Report, print_all};
use crate::sides::{self, Named, Opened};
use crate::workspace::Workspace;
use std::io::IsTerminal;
use std::path::Path;
use std::process::ExitCode;

/// 0: done, and nothing as bad as `--fail-on` says; 1: something is; 2: it could not be found out.
pub fn diff(arguments: &Diff, common: &Common) -> ExitCode {
    let mut diagnostics = Diagnostics::new();
    let reports = reports(arguments, common, &mut diagnostics);
    if let Some(reports) = &reports
        && !diagnostics.has_errors()
    {
        say(&printed(reports, common.format));
    }
    finish(&diagnostics, common);
    match reports {
        Some(reports) if !diagnostics.has_errors() => {
            let is_found = |level| reports.iter().any(|report| report.worst() >= Some(level));
            let threshold = arguments.fail_on.map(level_of);
            match threshold.is_some_and(is_found) {
                true => ExitCode::FAILURE,
                false => ExitCode::SUCCESS,
            }
        }
        _ => ExitCode::from(2),
    }
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
        Messages::Human => Form::Terminal {
            colour: std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
        },
        Messages::Markdown => return pages::changelog::print_all(reports),
        Messages::Json => Form::Json,
        Messages::Github => Form::Github,
    };
    print_all(reports, form)
}

fn reports(
    arguments: &Diff,
    common: &Common,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Report>> {
    let workspace = match &common.root {
        Some(root) => Some(Workspace::at(root)),
        None => Workspace::find().or_else(|| match common.program {
            Program::Workspace => None,
            Program::Installed(sources) => Some(sources()),
        }),
    };
    let old = Named::parse(&arguments.old);
    let pairs = match (&old, &arguments.new) {
        (_, Some(new)) => vec![(old, Named::parse(new))],
        (Named::Git(revision, None), None) => {
            let Some(workspace) = &workspace else {
                return super::workspace(common, diagnostics).and(None);
            };
            let changed = sides::changed_since(workspace, revision, diagnostics)?;
            let pair = |version| {
                let old = Named::Git(revision.clone(), Some(version));
                (old, Named::Version(version))
            };
            changed.into_iter().map(pair).collect()
        }
        (_, None) => {
            diagnostics.push(
                Diagnostic::error("no-other-side", "there is nothing to compare it with").help(
                    "name a second version or file; only `git:REV` may stand alone, for all that changed since",
                ),
            );
            return None;
        }
    };
    let allowed = match &arguments.allow {
        None => None,
        Some(path) => Some(allow_file(path, diagnostics)?),
    };
    let mut reports = Vec::new();
    for (old, new) in pairs {
        let mut report = one(arguments, [&old, &new], workspace.as_ref(), diagnostics)?;
        report.with_texts = arguments.docs;
        reports.push(report);
    }
    if let Some(allowed) = allowed {
        let records = reports.iter_mut().flat_map(|report| &mut report.records);
        allowed.apply(records, diagnostics);
    }
    Some(reports)
}

fn allow_file(path: &Path, diagnostics: &mut Diagnostics) -> Option<Allowed> {
    let shown = path.to_string_lossy().replace('\\', "/");
    let bytes = read(path, &shown, diagnostics)?;
    Allowed::read(&shown, &String::from_utf8_lossy(&bytes), diagnostics)
}

fn one(
    arguments: &Diff,
    named: [&Named; 2],
    workspace: Option<&Workspace>,
    diagnostics: &mut Diagnostics,
) -> Option<Report> {
    let documents = sides::read_both(named, workspace, diagnostics)?;
    let opened = sides::open_both(&documents, diagnostics)?;
    let mut report = sides::report_of(&opened);
    if !arguments.only.is_empty() {
        let wanted = wanted(arguments, opened.each_ref().map(Opened::side), diagnostics)?;
        let is_wanted = |record: &Record| wanted.contains(&record.change.subject);
        report.records.retain(is_wanted);
    }
    // The process ends soon, and takes less time for it if it need not free a million small things first.
    std::mem::forget(opened);
    Some(report)
}

/// The definitions and operations that the models of `--only` reach, on either side.
fn wanted(
    arguments: &Diff,
    sides: [Side<'_>; 2],
    diagnostics: &mut Diagnostics,
) -> Option<std::collections::BTreeSet<String>> {
    let mut wanted = std::collections::BTreeSet::new();
    for name in &arguments.only {
        let name = std::slice::from_ref(name);
        let found: Vec<_> = sides
            .iter()
            .filter_map(|side| side.reach(name).ok())
            .collect();
        if found.is_empty() {
            let known = sides.iter().flat_map(Side::names);
            let near = crate::near::near(&name[0], known);
            let message = format!("neither side has a model or an operation `{}`", name[0]);
            let mut fault = Diagnostic::error("unknown-model", message);
            if !near.is_empty() {
                let near: Vec<_> = near.iter().map(|name| format!("`{name}`")).collect();
                fault = fault.help(format!("there is {}", near.join(", ")));
            }
            diagnostics.push(fault);
        }
        wanted.extend(found.into_iter().flatten());
    }
    (!diagnostics.has_errors()).then_some(wanted)
}
