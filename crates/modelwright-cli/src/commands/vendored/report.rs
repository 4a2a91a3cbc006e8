//! What `vendor` says of a folder.

use super::super::{display_path, say, show, show_differences};
use crate::diagnostic::{Diagnostic, Diagnostics, Location};
use crate::output::{Difference, DifferenceKind, Report, VENDORED, render};
use crate::vendored::{State, Vendored};
use openapi::plural::counted;
use std::path::Path;

/// What a run has written, and what the user's crate needs for it.
pub(super) fn written(vendored: &Vendored, report: &Report, folder: &Path) {
    let types = counted(vendored.types, "type");
    let (written, removed) = (counted(report.written.len(), "file"), report.removed.len());
    say(&format!(
        "{}: {types}; {written} written, {removed} removed, {} unchanged\n",
        display_path(folder),
        report.unchanged
    ));
    let others = match (vendored.needs_json, vendored.needs_http) {
        (_, true) => ", `serde_json = \"1\"` and `http = \"1\"`",
        (true, false) => " and `serde_json = \"1\"`",
        (false, false) => "",
    };
    let serde = if vendored.needs_derive {
        "{ version = \"1\", features = [\"derive\"] }"
    } else {
        "\"1\""
    };
    say(&format!(
        "they require `serde = {serde}`{others} in the dependencies of your crate\n"
    ));
}

/// The edits that a run keeps: as `-` what it would overwrite.
pub(super) fn edits(state: &State, folder: &Path, command: &str) {
    show_differences(&render(
        &state.edited,
        &display_path(folder),
        &format!("{command} --force"),
    ));
}

/// Says what a check has found; each file that is not what it should be is a finding.
pub(super) fn state(
    state: &State,
    vendored: &Vendored,
    folder: &Path,
    command: &str,
    is_for_people: bool,
    findings: &mut Diagnostics,
) {
    let name = display_path(folder);
    if state.is_clean() {
        let files = match vendored.files.len() {
            1 => "its file matches".to_owned(),
            count => format!("all {count} files match"),
        };
        say(&format!("{name}: clean, {files} {VENDORED}\n"));
        return;
    }
    for (differences, title, force) in [
        (&state.edited, "edited by hand", " --force"),
        (&state.stale, "stale", ""),
    ] {
        if !differences.is_empty() {
            show(&format!("{name}: {title}\n\n"));
            show_differences(&render(differences, &name, &format!("{command}{force}")));
            show("\n");
        }
        // Whoever has just read what differs in each of many files need not read their names again.
        if is_for_people && title == "stale" && differences.len() > 1 {
            let _ = findings.error(stale(differences.len(), &name, command));
            continue;
        }
        for difference in differences {
            let error = error(difference, title, &name, &format!("{command}{force}"));
            let _ = findings.error(error);
        }
    }
    let changes = state.changes_for_the_user();
    if !changes.is_empty() {
        show(&format!(
            "changes from an update:\n  {}\n",
            changes.join("\n  ")
        ));
    }
}

fn stale(count: usize, folder: &str, command: &str) -> Diagnostic {
    let message = format!("{count} files of `{folder}` are out of date");
    Diagnostic::error("stale-file", message)
        .at(Location::file(format!("{folder}/{VENDORED}")))
        .help(format!("run `{command}`"))
}

fn error(difference: &Difference, title: &str, folder: &str, command: &str) -> Diagnostic {
    let file = format!("{folder}/{}", difference.path);
    let is_edited = title != "stale";
    let (code, what) = match (&difference.kind, is_edited) {
        (DifferenceKind::Missing { .. }, true) => ("removed-file", "was removed by hand"),
        (_, true) => ("edited-file", "was edited by hand"),
        (DifferenceKind::Missing { .. }, false) => {
            ("stale-file", "is out of date: it does not exist yet")
        }
        (DifferenceKind::Extra, false) => ("stale-file", "is out of date: it is no longer needed"),
        (DifferenceKind::Changed { .. }, false) => ("stale-file", "is out of date"),
    };
    Diagnostic::error(code, format!("`{file}` {what}"))
        .at(Location::file(file))
        .help(format!("run `{command}`"))
}
