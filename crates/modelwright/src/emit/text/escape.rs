//! Characters that mean something in Markdown, made to stand for themselves.

/// Adds text that stands within a line, also in a cell of a table.
pub(super) fn push_inline(out: &mut String, text: &str) {
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let (before, next) = (out.chars().next_back(), rest.clone().next());
        let ends_braces = c == '{' && before == Some('{') && begins_directive(rest.as_str());
        if ends_braces || is_special(c, before, next) {
            out.push('\\');
        }
        out.push(c);
    }
}

/// Raw HTML as text within a line.
pub(super) fn html(source: &str) -> String {
    let mut out = String::with_capacity(source.len() + 2);
    push_inline(&mut out, &source.replace('\n', " "));
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

fn is_special(c: char, before: Option<char>, after: Option<char>) -> bool {
    match c {
        '\\' => after.is_none_or(|next| next.is_ascii_punctuation()),
        '`' | '*' | '[' | ']' | '~' | '$' | '|' => true,
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

/// Adds a code span that shows the text, also in a cell of a table.
pub(super) fn push_code(out: &mut String, code: &str) {
    let code = without_directives(&code.replace('\n', " "));
    // A backslash before the pipe would take the backslash of the pipe for itself, and the cell would end within the code.
    if code.contains("\\|") {
        return push_inline(out, &code);
    }
    let fence = "`".repeat(longest_run(&code, '`') + 1);
    // Of a space on each side, renderers take one away; of one at the beginning alone, not all leave it.
    let spaced = (code.starts_with(['`', ' ']) || code.ends_with('`')) && !code.trim().is_empty();
    let pad = if spaced { " " } else { "" };
    out.push_str(&fence);
    out.push_str(pad);
    out.push_str(&code.replace('|', "\\|"));
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

/// Where a backslash keeps mdBook from seeing a directive such as `{{#include secrets}}`, which it follows even in code:
/// between the braces, since mdBook takes one before them for an escape only on some conditions.
pub(super) fn directives(text: &str) -> impl Iterator<Item = usize> + '_ {
    let braces = text.match_indices("{{").map(|(at, _)| at + 1);
    braces.filter(|at| begins_directive(&text[at + 1..]))
}

/// Whether the text makes a directive of the two braces before it.
fn begins_directive(rest: &str) -> bool {
    // A run of white space is looked at a little only, so that many directives stay linear.
    rest.chars()
        .take(64)
        .find(|c| !c.is_whitespace())
        .is_none_or(|c| c == '#')
}

/// The text with each directive broken; of two braces, the second has a backslash before it.
pub(super) fn without_directives(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for at in directives(text) {
        out.push_str(&text[done..at]);
        out.push('\\');
        done = at;
    }
    out.push_str(&text[done..]);
    out
}
