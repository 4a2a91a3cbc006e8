//! Differences as text.

use super::compare::{Difference, DifferenceKind};
use crate::visible::is_hidden;
use openapi::plural::counted;
use similar::TextDiff;
use std::fmt::Write as _;
use std::time::Duration;

/// How many files are shown in full; the others are named.
const SHOWN_FILES: usize = 20;
/// How many lines of one file are shown.
const SHOWN_LINES: usize = 200;
/// How many characters of one line are shown.
const SHOWN_WIDTH: usize = 400;
/// After this long, a diff need no longer be the shortest.
const PATIENCE: Duration = Duration::from_millis(300);

/// The text for all differences; empty if there are none. It ends with the command to run.
pub fn render(differences: &[Difference], folder: &str, command: &str) -> String {
    if differences.is_empty() {
        return String::new();
    }
    let shown: Vec<_> = differences.iter().map(|one| (one, String::new())).collect();
    let mut out = diffs(&shown, folder);
    line(&mut out, &summary(differences, folder));
    line(&mut out, &format!("To update, run: {command}"));
    out
}

/// A diff for each, with a note that follows its name.
pub fn diffs(differences: &[(&Difference, String)], folder: &str) -> String {
    let mut out = String::new();
    let name = |(difference, note): &(&Difference, String)| {
        let path = visible(&format!("{folder}/{}", difference.path));
        let kind = word(&difference.kind);
        match visible(note) {
            note if note.is_empty() => format!("{kind}: {path}"),
            note => format!("{kind}: {path}, {note}"),
        }
    };
    for shown in differences.iter().take(SHOWN_FILES) {
        line(&mut out, &name(shown));
        let path = visible(&format!("{folder}/{}", shown.0.path));
        add_diff(&mut out, &shown.0.kind, path.trim_start_matches('/'));
        out.push('\n');
    }
    let rest = differences.get(SHOWN_FILES..).unwrap_or_default();
    if !rest.is_empty() {
        line(&mut out, &format!("… and {} more:", rest.len()));
        for named in rest {
            line(&mut out, &name(named));
        }
        out.push('\n');
    }
    out
}

fn word(kind: &DifferenceKind) -> &'static str {
    match kind {
        DifferenceKind::Changed { .. } => "changed",
        DifferenceKind::Missing { .. } => "missing",
        DifferenceKind::Extra => "extra",
    }
}

/// How many differ, and in what way, in one line.
pub fn summary(differences: &[Difference], folder: &str) -> String {
    let count = |wanted: &str| {
        differences
            .iter()
            .filter(|d| word(&d.kind) == wanted)
            .count()
    };
    let kinds: Vec<_> = ["changed", "missing", "extra"]
        .into_iter()
        .map(|kind| (count(kind), kind))
        .filter(|(count, _)| *count > 0)
        .map(|(count, kind)| format!("{count} {kind}"))
        .collect();
    let number = differences.len();
    let differ = if number == 1 { "differs" } else { "differ" };
    let files = counted(number, "file");
    format!("{files} in {folder} {differ}: {}", kinds.join(", "))
}

fn add_diff(out: &mut String, kind: &DifferenceKind, path: &str) {
    let (before, after, old_name) = match kind {
        DifferenceKind::Extra => return line(out, "it is no longer generated"),
        DifferenceKind::Missing { after } => ("".into(), after, "/dev/null".to_owned()),
        DifferenceKind::Changed { before, after } => {
            if std::str::from_utf8(before).is_err() {
                line(out, "the existing file is not UTF-8");
            }
            (String::from_utf8_lossy(before), after, format!("a/{path}"))
        }
    };
    let diff = TextDiff::configure()
        .timeout(PATIENCE)
        .diff_lines(before.as_ref(), after.as_str());
    let text = diff
        .unified_diff()
        .header(&old_name, &format!("b/{path}"))
        .to_string();
    // Only a line feed ends a line here; a bare carriage return has to stay visible.
    let lines: Vec<_> = text.split_terminator('\n').collect();
    for content in lines.iter().take(SHOWN_LINES) {
        line(out, &visible(content));
    }
    if lines.len() > SHOWN_LINES {
        let more = counted(lines.len() - SHOWN_LINES, "more line");
        line(out, &format!("… {more}"));
    }
}

/// The text with hidden characters written out, so that a carriage return shows and nothing steers the terminal, and
/// cut where it is very long.
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (count, character) in text.chars().enumerate() {
        if count == SHOWN_WIDTH {
            out.push('…');
            break;
        }
        if is_hidden(character) && character != '\t' {
            // Writing to a string cannot fail.
            let _ = write!(out, "{}", character.escape_default());
        } else {
            out.push(character);
        }
    }
    out
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(path: &str, before: &[u8], after: &str) -> Difference {
        let kind = DifferenceKind::Changed {
            before: before.into(),
            after: after.into(),
        };
        Difference {
            path: path.into(),
            kind,
        }
    }

    #[test]
    fn each_kind_is_shown_and_the_command_comes_last() {
        let missing = DifferenceKind::Missing {
            after: "x\n".into(),
        };
        let differences = [
            changed("a.rs", b"one\ntwo\n", "one\nthree\n"),
            Difference {
                path: "b.rs".into(),
                kind: missing,
            },
            Difference {
                path: "c.rs".into(),
                kind: DifferenceKind::Extra,
            },
        ];
        let expected = "\
changed: generated/a.rs
--- a/generated/a.rs
+++ b/generated/a.rs
@@ -1,2 +1,2 @@
 one
-two
+three

missing: generated/b.rs
--- /dev/null
+++ b/generated/b.rs
@@ -0,0 +1 @@
+x

extra: generated/c.rs
it is no longer generated

3 files in generated differ: 1 changed, 1 missing, 1 extra
To update, run: cargo xtask gen
";
        assert_eq!(
            render(&differences, "generated", "cargo xtask gen"),
            expected
        );
        assert_eq!(render(&[], "generated", "cargo xtask gen"), "");
    }

    #[test]
    fn long_lists_files_and_lines_are_cut_and_counted() {
        let long = "x\n".repeat(1_000);
        let mut differences: Vec<_> = (0..50)
            .map(|number| changed(&format!("{number:02}"), b"", "y\n"))
            .collect();
        differences[0] = changed("00", b"", &long);
        differences[1] = changed("01", b"", &"z".repeat(1_000_000));
        let text = render(&differences, "/abs", "gen");
        assert!(text.contains("--- a/abs/00\n"));
        assert!(text.contains("… 803 more lines\n"));
        assert!(text.contains("… and 30 more:\nchanged: /abs/20\n"));
        assert!(text.contains("changed: /abs/49\n"));
        assert!(!text.contains("+++ b/abs/20"));
        assert!(text.len() < 10_000);
    }

    #[test]
    fn other_line_breaks_control_characters_and_bad_text_can_be_seen() {
        let text = render(&[changed("a", b"x\r\n\x1b[2J\xff", "x\n")], "g", "gen");
        for part in ["-x\\r\n", "+x\n", "-\\u{1b}[2J\u{fffd}\n", "is not UTF-8"] {
            assert!(text.contains(part), "{part:?} is not in\n{text}");
        }
    }
}
