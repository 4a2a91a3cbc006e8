//! What holds for every line, whatever it means: line ends, tabs, white space at the end, invisible characters.

use crate::visible::{is_hidden, is_visible_ascii};
use std::borrow::Cow;
use std::fmt::Write as _;

/// How far apart tab stops are, as CommonMark has it.
const TAB: usize = 4;

/// How many markers of quotes and list items a line may begin with.
const DEPTH: usize = 64;

/// Text with one kind of line end, spaces for tabs, and escapes such as `\u{202E}` for characters that change what a
/// reader sees without being seen.
pub(super) fn normalise(text: &str) -> String {
    // Nearly all texts are, and each of their characters stays as it is.
    if is_visible_ascii(text) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut column = 0;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                chars.next_if_eq(&'\n');
                out.push('\n');
                column = 0;
            }
            '\n' => {
                out.push('\n');
                column = 0;
            }
            '\t' => {
                let width = TAB - column % TAB;
                out.extend(std::iter::repeat_n(' ', width));
                column += width;
            }
            c => {
                push_visible(&mut out, c);
                column += 1;
            }
        }
    }
    out
}

/// Text on one line, whose invisible characters are escapes.
pub(super) fn in_one_line(text: &str) -> String {
    let words: Vec<_> = text.split(['\n', '\r', '\t']).collect();
    visible(&words.join(" ")).into_owned()
}

/// Text whose invisible characters are escapes; for text that came out of entities.
pub(super) fn visible(text: &str) -> Cow<'_, str> {
    if is_visible_ascii(text) || !text.contains(is_invisible) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    text.chars().for_each(|c| push_visible(&mut out, c));
    Cow::Owned(out)
}

fn push_visible(out: &mut String, c: char) {
    if is_invisible(c) {
        let _ = write!(out, "\\u{{{:X}}}", u32::from(c));
    } else {
        out.push(c);
    }
}

/// Characters that a reader does not see, but for the two joiners that words of some scripts need, and for places where a
/// word may be broken.
pub(super) fn is_invisible(c: char) -> bool {
    is_hidden(c) && !matches!(c, '\n' | '\u{AD}' | '\u{200C}' | '\u{200D}')
}

/// Whether a line nests quotes and lists deeper than anybody means. Depth by indentation has no need of a limit, since
/// each level takes more text than the one before.
pub(super) fn is_deep(text: &str) -> bool {
    text.split('\n').any(|line| {
        let is_marker = |c: char| c.is_ascii_digit() || " >-+*.)".contains(c);
        let markers = line.split_inclusive(['>', ' ']);
        let markers = markers.take_while(|marker| marker.chars().all(is_marker));
        markers
            .filter(|marker| *marker != " ")
            .take(DEPTH + 1)
            .count()
            > DEPTH
    })
}

/// Text without white space at line ends, without blank lines at both ends, and without an indentation that all lines
/// share. rustdoc takes such an indentation away, so a check of the text must not count on it.
pub(super) fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.split('\n').map(str::trim_end).collect();
    let is_text = |line: &&str| !line.is_empty();
    let Some(first) = lines.iter().position(is_text) else {
        return String::new();
    };
    let last = lines.iter().rposition(is_text).unwrap_or(first);
    let lines = &lines[first..=last];
    let indent = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    let shared = lines.iter().filter(|line| is_text(line)).map(indent).min();
    let shared = shared.unwrap_or(0);
    let lines: Vec<&str> = lines
        .iter()
        .map(|line| line.get(shared..).unwrap_or(""))
        .collect();
    lines.join("\n")
}
