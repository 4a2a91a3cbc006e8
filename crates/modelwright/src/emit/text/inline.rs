//! Edits within lines: text, bare addresses, code spans, inline HTML, line breaks.

use super::edit::Round;
use super::{Target, blocks, escape, normal};
use pulldown_cmark::{Event, TagEnd};
use std::ops::Range;

/// Looks at neighbouring text events as one, since an address may be spread over several.
pub(super) fn text(round: &mut Round<'_>, at: usize) -> usize {
    let mut end = at + 1;
    while continues(round, end) {
        end += 1;
    }
    if round.links == 0 {
        addresses(round, at..end);
    }
    for index in at..end {
        let (Event::Text(text), range) = round.events[index].clone() else {
            continue;
        };
        round.seen(range.end);
        if round.source[range.clone()] == *text {
            characters(round, range);
        } else if text.contains(normal::is_invisible) {
            // It came out of an entity.
            round.replace(range, normal::visible(&text));
        }
    }
    end
}

/// Whether the event is text that follows the one before directly, or after a backslash that escapes it.
fn continues(round: &Round<'_>, at: usize) -> bool {
    let Some((Event::Text(_), range)) = round.events.get(at) else {
        return false;
    };
    let before = round.events[at - 1].1.end;
    before == range.start || (before + 1 == range.start && round.source.as_bytes()[before] == b'\\')
}

/// Makes links out of bare `https://…`: rustdoc warns about these.
fn addresses(round: &mut Round<'_>, run: Range<usize>) {
    let span = round.events[run.start].1.start..round.events[run.end - 1].1.end;
    if !round.source[span].contains("://") {
        return;
    }
    let mut shown = String::new();
    let mut parts = Vec::new();
    for (event, range) in &round.events[run] {
        let Event::Text(text) = event else { continue };
        let start = shown.len();
        shown.push_str(text);
        parts.push((start..shown.len(), range.clone()));
    }
    for found in find_addresses(&shown) {
        let first = &parts[parts.partition_point(|(shown, _)| shown.end <= found.start)];
        let last = &parts[parts.partition_point(|(shown, _)| shown.end < found.end)];
        let start = position(first, found.start);
        let position = start..position(last, found.end);
        if round.source.get(position.clone()).is_some() {
            let guard = if escape::is_escaped(round.source, start) {
                "\\"
            } else {
                ""
            };
            round.replace(position, format!("{guard}<{}>", &shown[found]));
        }
    }
}

/// Where an offset in shown text stands in the source, given the part of both that it lies in.
fn position((shown, range): &(Range<usize>, Range<usize>), offset: usize) -> usize {
    match offset == shown.end {
        true => range.end,
        false => range.start + (offset - shown.start),
    }
}

/// Where web addresses stand in a text, without the punctuation that ends a sentence.
pub(super) fn find_addresses(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut done = 0;
    for (at, mark) in text.match_indices("://") {
        let Some(start) = scheme_start(text, at).filter(|start| *start >= done) else {
            continue;
        };
        let host = at + mark.len();
        let rest = &text[host..];
        let is_host = |c: char| c.is_alphanumeric() || "-@:%._+~#=".contains(c);
        if !rest.starts_with(is_host) {
            continue;
        }
        let is_end = |c: char| c.is_whitespace() || c.is_control() || "<>[]|\"`\\".contains(c);
        let length = rest.find(is_end).unwrap_or(rest.len());
        let length = without_punctuation(&rest[..length]);
        if length > 0 {
            done = host + length;
            found.push(start..done);
        }
    }
    found
}

fn scheme_start(text: &str, end: usize) -> Option<usize> {
    ["https", "http"].iter().find_map(|scheme| {
        let start = end.checked_sub(scheme.len())?;
        let found = text.get(start..end)?;
        found.eq_ignore_ascii_case(scheme).then_some(start)
    })
}

/// The length of an address without punctuation at its end; a closing parenthesis stays if it was opened.
fn without_punctuation(address: &str) -> usize {
    let opened = address.matches('(').count();
    let mut closed = address.matches(')').count();
    let mut rest = address;
    while let Some(last) = rest.chars().next_back() {
        match last {
            ')' if closed > opened => closed -= 1,
            '?' | '!' | '.' | ',' | ':' | ';' | '*' | '_' | '~' | '\'' => {}
            _ => break,
        }
        rest = &rest[..rest.len() - last.len_utf8()];
    }
    rest.len()
}

/// Escapes the characters of text that could be markup together with others, or for another reader of the page.
fn characters(round: &mut Round<'_>, range: Range<usize>) {
    let text = &round.source[range.clone()];
    for (offset, c) in text.char_indices() {
        let special = match c {
            '[' | ']' | '`' => true,
            '*' | '_' => round.headings > 0,
            '$' => round.dollars,
            '-' => round.rules.target == Target::Rustdoc && is_flag(text, offset),
            _ => false,
        };
        let at = range.start + offset;
        if special && (offset > 0 || !escape::is_escaped(round.source, at)) {
            round.insert(at, "\\");
        }
    }
    directives(round, range);
}

/// Whether an option such as `--rm` begins here, of which rustdoc would make a dash and `rm`.
fn is_flag(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let mut rest = text[at..].chars().skip(1);
    before.is_none_or(|c| c != '-' && !c.is_alphanumeric())
        && rest.next() == Some('-')
        && rest.next().is_some_and(char::is_alphabetic)
}

/// Keeps mdBook from following a directive, in text as in code.
fn directives(round: &mut Round<'_>, range: Range<usize>) {
    if round.rules.target != Target::Page {
        return;
    }
    for at in escape::directives(&round.source[range.clone()]) {
        round.insert(range.start + at, "\\");
    }
}

/// Code stays as it is; what it holds is not markup.
pub(super) fn code(round: &mut Round<'_>, range: Range<usize>) {
    round.seen(range.end);
    directives(round, range);
}

/// Whether a tag is one that only breaks the line.
pub(super) fn is_break(html: &str) -> bool {
    let inner = html
        .strip_prefix('<')
        .and_then(|html| html.strip_suffix('>'));
    inner.is_some_and(|tag| tag.trim_end_matches('/').trim().eq_ignore_ascii_case("br"))
}

/// Whether a line of HTML only makes room, such as `<p><br /></p>`. Without the room nothing is lost.
pub(super) fn is_spacer(line: &str) -> bool {
    let mut breaks = 0;
    let tags = line.split_inclusive('>').map(str::trim);
    tags.into_iter().all(|tag| {
        breaks += usize::from(is_break(tag));
        is_break(tag) || ["<p>", "</p>"].contains(&tag)
    }) && breaks > 0
}

/// What stands for a tag where there is a usual way to write it in plain text: `2<sup>64</sup>` is 2^64.
fn in_plain_text(html: &str) -> Option<&'static str> {
    match html {
        "<sup>" => Some("^"),
        "</sup>" | "<kbd>" | "</kbd>" => Some(""),
        _ => None,
    }
}

pub(super) fn html(round: &mut Round<'_>, at: usize, html: &str) {
    let range = round.events[at].1.clone();
    round.seen(range.end);
    if let Some(text) = in_plain_text(html) {
        round.replace(range, text);
    } else if !is_break(html) {
        round.replace(range, escape::html(html));
    } else if round.rules.target == Target::Rustdoc {
        let shown = line_break(round, at);
        let spaces = round.source[range.end..].len()
            - round.source[range.end..].trim_start_matches(' ').len();
        let spaces = if shown.is_empty() { 0 } else { spaces };
        round.replace(range.start..range.end + spaces, shown);
    }
}

/// The Markdown for `<br>`: a line break if what follows cannot begin a block there, else a space, and nothing where
/// there is a break or an end anyway.
fn line_break(round: &Round<'_>, at: usize) -> String {
    let (next, _) = round.events[at + 1].clone();
    let rest = round.source[round.events[at].1.end..].trim_start_matches(' ');
    match next {
        _ if round.one_line > 0 => " ".to_owned(),
        Event::SoftBreak => "\\".to_owned(),
        Event::HardBreak | Event::End(TagEnd::Paragraph | TagEnd::Item) => String::new(),
        Event::InlineHtml(html) if is_break(&html) => String::new(),
        _ if rest.starts_with(char::is_alphabetic) => {
            format!("\\\n{}", blocks::short_margin(round.source, round.block))
        }
        _ => " ".to_owned(),
    }
}

/// A line break by two spaces, which nobody sees and editors remove, becomes one by a backslash.
pub(super) fn hard_break(round: &mut Round<'_>, range: Range<usize>) {
    let text = &round.source[range.clone()];
    let spaces = text.len() - text.trim_start_matches(' ').len();
    if spaces > 0 {
        let end = range.start + spaces;
        round.replace(range.start..end, "\\");
    }
    round.seen(range.end);
}
