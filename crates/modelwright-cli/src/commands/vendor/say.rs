//! What `vendor` says of a folder.
//!
//! In: what was written, or the state of the folder. Out: text on stdout, and an error for each file that is not as it should be,
//! which GitHub shows beside the file. Left out on purpose: finding that out.

use super::super::{say, shown};
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::output::{Difference, DifferenceKind, Report, VENDORED, render};
use crate::vendor::{State, Vendored};
use std::path::Path;

/// What a run has written, and what the user's crate needs for it.
pub(super) fn written(vendored: &Vendored, report: &Report, folder: &Path) {
    let (written, removed) = (report.written.len(), report.removed.len());
    say(&format!(
        "{}: {} types; {written} files written, {removed} removed, {} unchanged\n",
        shown(folder),
        vendored.types,
        report.unchanged
    ));
    let json = if vendored.needs_json {
        " and `serde_json = \"1\"`"
    } else {
        ""
    };
    say(&format!(
        "they need `serde = \"1\"`{json} among the dependencies of your crate\n"
    ));
}

/// The edits that a run keeps: as `-` what it would overwrite.
pub(super) fn edits(state: &State, folder: &Path, command: &str) {
    say(&render(
        &state.edited,
        &shown(folder),
        &format!("{command} --force"),
    ));
}

/// What a check has found.
pub(super) fn state(
    state: &State,
    vendored: &Vendored,
    folder: &Path,
    command: &str,
    is_for_people: bool,
    diagnostics: &mut Diagnostics,
) {
    let name = shown(folder);
    if state.is_clean() {
        let count = vendored.files.len();
        say(&format!(
            "{name}: clean, all {count} files are as its {VENDORED} asks\n"
        ));
        return;
    }
    for (differences, title, force) in [
        (&state.edited, "edited by hand", " --force"),
        (&state.stale, "stale", ""),
    ] {
        if !differences.is_empty() {
            say(&format!("{name}: {title}\n\n"));
            say(&render(differences, &name, &format!("{command}{force}")));
            say("\n");
        }
        // Whoever has just read what differs in each of many files need not read their names again.
        if is_for_people && title == "stale" && differences.len() > 1 {
            diagnostics.push(stale(differences.len(), &name, command));
            continue;
        }
        for difference in differences {
            diagnostics.push(fault(
                difference,
                title,
                &name,
                &format!("{command}{force}"),
            ));
        }
    }
    let changes = state.changes_for_the_user();
    if !changes.is_empty() {
        say(&format!(
            "what an update changes for you:\n  {}\n",
            changes.join("\n  ")
        ));
    }
}

fn stale(count: usize, folder: &str, command: &str) -> Diagnostic {
    let message =
        format!("{count} files of `{folder}` are stale: they would be written otherwise by now");
    Diagnostic::error("stale-file", message)
        .at(Place::file(format!("{folder}/{VENDORED}")))
        .help(format!("run `{command}`"))
}

fn fault(difference: &Difference, title: &str, folder: &str, command: &str) -> Diagnostic {
    let file = format!("{folder}/{}", difference.path);
    let is_edited = title != "stale";
    let (code, what) = match (&difference.kind, is_edited) {
        (DifferenceKind::Missing { .. }, true) => ("removed-file", "was removed by hand"),
        (_, true) => ("edited-file", "was edited by hand"),
        (DifferenceKind::Missing { .. }, false) => ("stale-file", "is stale: it is not there yet"),
        (DifferenceKind::Extra, false) => ("stale-file", "is stale: nothing needs it any more"),
        (DifferenceKind::Changed { .. }, false) => (
            "stale-file",
            "is stale: it would be written otherwise by now",
        ),
    };
    Diagnostic::error(code, format!("`{file}` {what}"))
        .at(Place::file(file))
        .help(format!("run `{command}`"))
}
