//! Progress is shown on a terminal, which `script` of util-linux is here; `outside` sees that a pipe gets none.

use std::process::Command;
use tempfile::TempDir;

/// Work that takes longer than people wait without a word: all versions are read.
const LONG: &str = "explain ImageSummary.Labels";
/// A stage of it.
const STAGE: &str = " lower";

/// All that a terminal gets of a run; `None` where there is no `script`.
fn on_terminal(arguments: &str, ci: &str) -> Option<String> {
    let folder = TempDir::new().unwrap();
    let command = format!("{} {arguments}", env!("CARGO_BIN_EXE_modelwright"));
    let output = Command::new("script")
        .args(["--quiet", "--return", "--command", &command, "/dev/null"])
        .current_dir(folder.path())
        .env_remove("CARGO_MANIFEST_DIR")
        .env("TERM", "xterm")
        .env("CI", ci)
        .output();
    let Ok(output) = output else {
        println!("skipped: there is no `script` of util-linux");
        return None;
    };
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}");
    assert!(text.contains("Option<BTreeMap<String, String>>"), "{text}");
    Some(text)
}

#[test]
fn a_terminal_shows_the_stage_that_runs() {
    if let Some(text) = on_terminal(LONG, "") {
        assert!(text.contains(STAGE), "{text:?}");
    }
    for (arguments, ci) in [
        (format!("{LONG} --quiet"), ""),
        (format!("{LONG} --format github"), ""),
        (LONG.to_owned(), "true"),
    ] {
        if let Some(text) = on_terminal(&arguments, ci) {
            assert!(!text.contains(STAGE), "{arguments}: {text:?}");
        }
    }
}
