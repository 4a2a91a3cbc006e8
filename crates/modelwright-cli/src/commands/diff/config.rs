//! The files that say which changes fail a comparison, and which are accepted.

use crate::arguments::Diff;
use crate::diagnostic::{Diagnostic, Diagnostics, Reported};
use crate::paths::read_text;
use crate::report::{Allowed, Day, DiffConfig};
use std::path::Path;
use std::time::SystemTime;

/// What the files say that `--config` or `--allow` names.
pub(super) fn config(
    arguments: &Diff,
    diagnostics: &mut Diagnostics,
) -> Result<DiffConfig, Reported> {
    let today = today(diagnostics)?;
    match (&arguments.config, &arguments.allow) {
        (Some(path), _) => {
            let (file, text) = read_file(path, diagnostics)?;
            DiffConfig::read(&file, &text, today, diagnostics)
        }
        (None, Some(path)) => {
            let (file, text) = read_file(path, diagnostics)?;
            let allowed = Allowed::read(&file, &text, today, diagnostics)?;
            Ok(DiffConfig {
                allowed,
                ..DiffConfig::default()
            })
        }
        (None, None) => Ok(DiffConfig::default()),
    }
}

/// The day on which allowances are judged: that of `SOURCE_DATE_EPOCH` if it is set, so that a run can be repeated.
fn today(diagnostics: &mut Diagnostics) -> Result<Day, Reported> {
    let Some(seconds) = std::env::var_os("SOURCE_DATE_EPOCH") else {
        return Ok(Day::at(SystemTime::now()));
    };
    let seconds = seconds.to_string_lossy();
    seconds.parse().map(Day::of_seconds).map_err(|_| {
        let message = format!("`SOURCE_DATE_EPOCH` is a number of seconds, not `{seconds}`");
        diagnostics.error(Diagnostic::error("bad-date", message))
    })
}

fn read_file(path: &Path, diagnostics: &mut Diagnostics) -> Result<(String, String), Reported> {
    let display_path = path.to_string_lossy().replace('\\', "/");
    let text = read_text(path, &display_path, diagnostics)?;
    Ok((display_path, text))
}
