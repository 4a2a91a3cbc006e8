//! Characters that mean something in Markdown, made to stand for themselves.
//!
//! In: text to be shown. Out: Markdown that shows it. Left out on purpose: deciding what is to be shown.

/// Adds text that stands within a line. `pipes` where a pipe would end a table cell.
pub(super) fn push_inline(out: &mut String, text: &str, pipes: bool) {
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let next = rest.clone().next();
        if is_special(c, out.chars().next_back(), next, pipes) {
            out.push('\\');
        }
        out.push(c);
    }
}

/// Raw HTML as text within a line.
pub(super) fn html(source: &str) -> String {
    let mut out = String::with_capacity(source.len() + 2);
    push_inline(&mut out, &source.replace('\n', " "), true);
    out
}

/// A line that is one of a paragraph, whatever it begins with. The rest of it must be Markdown already.
pub(super) fn paragraph_line(line: &str) -> String {
    let after_digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = line.len() - after_digits.len();
    let marker = match digits {
        0 => line.starts_with(['#', '>', '+', '-', '=', ':']),
        _ => after_digits.starts_with(['.', ')']),
    };
    match marker {
        true => format!("{}\\{after_digits}", &line[..digits]),
        false => line.to_owned(),
    }
}

fn is_special(c: char, before: Option<char>, after: Option<char>, pipes: bool) -> bool {
    match c {
        '\\' => after.is_none_or(|next| next.is_ascii_punctuation()),
        '`' | '*' | '[' | ']' | '~' | '$' => true,
        '|' => pipes,
        '<' => after.is_none_or(|next| next.is_ascii_alphabetic() || "/!?".contains(next)),
        '&' => after.is_none_or(|next| next.is_ascii_alphanumeric() || next == '#'),
        // Between letters an underscore is one.
        '_' => {
            let in_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            !(in_word(before) && in_word(after))
        }
        _ => false,
    }
}

/// A code span that shows the text. `pipes` where a pipe would end a table cell.
pub(super) fn push_code(out: &mut String, code: &str, pipes: bool) {
    let code = code.replace('\n', " ");
    let fence = "`".repeat(longest_run(&code, '`') + 1);
    let spaced = code.starts_with('`')
        || code.ends_with('`')
        || (code.starts_with(' ') && code.ends_with(' ') && !code.trim().is_empty());
    let pad = if spaced { " " } else { "" };
    out.push_str(&fence);
    out.push_str(pad);
    match pipes {
        true => out.push_str(&code.replace('|', "\\|")),
        false => out.push_str(&code),
    }
    out.push_str(pad);
    out.push_str(&fence);
}

/// How often a character stands in a row at most.
pub(super) fn longest_run(text: &str, wanted: char) -> usize {
    let (mut longest, mut run) = (0, 0);
    for c in text.chars() {
        run = if c == wanted { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}

/// Whether a backslash takes the meaning from the character at this place.
pub(super) fn is_escaped(source: &str, at: usize) -> bool {
    let before = &source.as_bytes()[..at];
    before
        .iter()
        .rev()
        .take_while(|byte| **byte == b'\\')
        .count()
        % 2
        == 1
}

/// Where mdBook would see a directive such as `{{#include secrets}}`, which it follows even in code.
pub(super) fn directives(text: &str) -> impl Iterator<Item = usize> + '_ {
    text.match_indices("{{").map(|(at, _)| at).filter(|at| {
        let rest = &text[at + 2..];
        // A run of white space is looked at a little only, so that many directives stay linear.
        rest.chars()
            .take(64)
            .find(|c| !c.is_whitespace())
            .is_none_or(|c| c == '#')
    })
}
