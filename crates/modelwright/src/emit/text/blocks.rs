//! Edits of blocks: code, raw HTML, headings.

use super::edit::{Close, Round};
use super::{Target, escape, inline};
use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};
use std::ops::Range;

/// Languages whose names stay on a fence. rustdoc compiles a block with an unknown one only if it knows it as an
/// attribute of its own, but a list of what is known to be harmless needs no list of those.
pub(super) const LANGUAGES: &[&str] = &[
    "bash",
    "c",
    "console",
    "cpp",
    "css",
    "csv",
    "diff",
    "docker",
    "dockerfile",
    "go",
    "graphql",
    "html",
    "http",
    "ini",
    "java",
    "javascript",
    "js",
    "json",
    "json5",
    "jsonc",
    "makefile",
    "ndjson",
    "nginx",
    "php",
    "powershell",
    "properties",
    "protobuf",
    "python",
    "ruby",
    "sh",
    "shell",
    "sql",
    "text",
    "toml",
    "ts",
    "typescript",
    "xml",
    "yaml",
    "yml",
];

/// A margin longer than this is not repeated, since lines without one belong to the paragraph too.
const MARGIN: usize = 64;

/// The whole text as code, for text that cannot be made safe otherwise.
pub(super) fn in_fence(text: &str, target: Target) -> String {
    fenced_as("text", text, target)
}

/// The text as code of a language.
pub(super) fn fenced_as(language: &str, text: &str, target: Target) -> String {
    let fence = "`".repeat((escape::longest_run(text, '`') + 1).max(3));
    let text = match target {
        Target::Rustdoc => text.to_owned(),
        Target::Page => escape::without_directives(text),
    };
    format!("{fence}{language}\n{text}\n{fence}")
}

/// Whether the text is one that [`in_fence`] made.
pub(super) fn is_in_fence(text: &str, target: Target) -> bool {
    let inner = text
        .split_once('\n')
        .and_then(|(_, rest)| rest.rsplit_once('\n'));
    inner.is_some_and(|(inner, _)| in_fence(inner, target) == text)
}

/// What stands before a block on its line: with the markers of list items as spaces, so as it is on the next line.
pub(super) fn margin(source: &str, at: usize) -> String {
    let line = line_start(source, at);
    let before = source[line..at].chars();
    before.map(|c| if c == '>' { '>' } else { ' ' }).collect()
}

/// The margin for one more line of a paragraph: none if it is long, since a line without belongs to it too.
pub(super) fn short_margin(source: &str, at: usize) -> String {
    let near = &source.as_bytes()[at.saturating_sub(MARGIN)..at];
    match at <= MARGIN || near.contains(&b'\n') {
        true => margin(source, at),
        false => String::new(),
    }
}

fn line_start(source: &str, at: usize) -> usize {
    source[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

fn line_end(source: &str, at: usize) -> usize {
    source[at..]
        .find('\n')
        .map_or(source.len(), |newline| at + newline)
}

/// A line that holds no more than the margin of its block.
fn is_blank(line: &str) -> bool {
    line.trim_matches([' ', '>']).is_empty()
}

pub(super) fn code(round: &mut Round<'_>, at: usize, kind: &CodeBlockKind<'_>) -> usize {
    let inner = round.events[at + 1..].iter();
    let length = inner
        .take_while(|(event, _)| matches!(event, Event::Text(_)))
        .count();
    let lines: Vec<_> = round.events[at + 1..=at + length]
        .iter()
        .map(|(_, range)| range.clone())
        .collect();
    let range = round.events[at].1.clone();
    match kind {
        CodeBlockKind::Fenced(_) => fenced(round, &range, &lines),
        CodeBlockKind::Indented => indented(round, &range, &lines),
    }
    lines.into_iter().for_each(|line| inline::code(round, line));
    round.seen(range.end);
    at + length + 2
}

fn fenced(round: &mut Round<'_>, range: &Range<usize>, lines: &[Range<usize>]) {
    let source = round.source;
    let fence: String = {
        let mut marks = source[range.clone()].chars();
        let mark = marks.next().unwrap_or('`');
        std::iter::once(mark)
            .chain(marks.take_while(|c| *c == mark))
            .collect()
    };
    let info = range.start + fence.len()..line_end(source, range.start);
    let language = source[info.clone()].trim().to_ascii_lowercase();
    let language = language
        .split([' ', ','])
        .next()
        .filter(|word| LANGUAGES.contains(word));
    round.replace(info.clone(), language.unwrap_or("text"));
    let end = lines.last().map_or(info.end, |line| line.end).max(info.end);
    let mark = fence.chars().next().unwrap_or('`');
    let rest = source
        .get(end..range.end)
        .unwrap_or("")
        .trim_matches([' ', '>', '\n']);
    let closed = rest.len() >= fence.len() && rest.chars().all(|c| c == mark);
    if !closed {
        close_fence(round, range.start, end, &fence);
    }
}

fn close_fence(round: &mut Round<'_>, start: usize, end: usize, fence: &str) {
    let margin = margin(round.source, start);
    match round.source[..end].ends_with('\n') {
        true => round.insert(end, &format!("{margin}{fence}\n")),
        false => round.insert(end, &format!("\n{margin}{fence}")),
    }
}

fn indented(round: &mut Round<'_>, range: &Range<usize>, lines: &[Range<usize>]) {
    let source = round.source;
    let fence = "`".repeat((escape::longest_run(&source[range.clone()], '`') + 1).max(3));
    let mut last_line = None;
    for line in lines {
        let start = line_start(source, line.start);
        // Text that goes on in a line has no indentation to lose.
        if last_line.replace(start) == Some(start) {
            continue;
        }
        let before = &source[start..line.start];
        let spaces = (before.len() - before.trim_end_matches(' ').len()).min(4);
        round.delete(line.start - spaces..line.start);
    }
    let end = lines.last().map_or(range.end, |line| line.end);
    let margin = margin(source, range.start);
    let margin = &margin[..margin.len().saturating_sub(4)];
    // The edit that takes the indentation away begins before this one.
    round.insert(range.start, &format!("{fence}text\n{margin}"));
    match source[..end].ends_with('\n') {
        true => round.insert(end, &format!("{margin}{fence}\n")),
        false => round.insert(end, &format!("\n{margin}{fence}")),
    }
}

pub(super) fn html(round: &mut Round<'_>, at: usize) -> usize {
    let mut at = at + 1;
    while let Some((event, range)) = round.events.get(at).cloned() {
        at += 1;
        if event == Event::End(TagEnd::HtmlBlock) {
            round.seen(range.end);
            break;
        }
        let mut start = range.start;
        for line in round.source[range].split_inclusive('\n') {
            let text = line.trim();
            match inline::is_spacer(text) {
                true => spacer(round, start..start + line.trim_end().len()),
                false => {
                    let shown = escape::paragraph_line(&escape::html(text));
                    round.replace(start..start + line.trim_end().len(), shown);
                }
            }
            start += line.len();
        }
    }
    at
}

/// Takes a line of HTML away that only makes room, and one of the blank lines around it.
fn spacer(round: &mut Round<'_>, line: Range<usize>) {
    let source = round.source;
    let mut end = line.end;
    if line.start == 0 || source[..line.start].ends_with("\n\n") {
        end = source.len() - source[end..].trim_start_matches('\n').len();
    }
    round.delete(line.start..end);
}

/// A heading becomes bold text in a paragraph of its own, so blank lines around it are needed where there are none.
pub(super) fn heading(round: &mut Round<'_>, at: usize, range: Range<usize>) -> Close {
    round.one_line += 1;
    round.headings += 1;
    let source = round.source;
    let margin = margin(source, range.start);
    let line = line_start(source, range.start);
    let alone = is_blank(&source[line..range.start]);
    let before = source[..line].trim_end_matches('\n');
    let apart = before.len() + 1 < line || is_blank(&before[line_start(source, before.len())..]);
    if alone && !apart {
        round.insert(line, &format!("{}\n", margin.trim_end()));
    }
    let content = match &round.events[at + 1] {
        (Event::End(_), _) => {
            round.delete(range.start..line_end(source, range.start).min(range.end));
            return Close::Heading("");
        }
        // The mark of a task stands before its heading.
        (_, content) if content.start < range.start => range.start,
        (_, content) => content.start - usize::from(escape::is_escaped(source, content.start)),
    };
    let mark = if is_all_bold(round, at) { "" } else { "**" };
    round.replace(range.start..content, mark);
    Close::Heading(mark)
}

/// Whether the content of the heading is one bold text, as in `# **Note**`.
fn is_all_bold(round: &Round<'_>, at: usize) -> bool {
    let (Event::Start(Tag::Strong), strong) = &round.events[at + 1] else {
        return false;
    };
    let inside = |(_, range): &&(Event<'_>, Range<usize>)| {
        strong.start <= range.start && range.end <= strong.end
    };
    let length = round.events[at + 1..].iter().take_while(inside).count();
    matches!(
        round.events.get(at + 1 + length),
        Some((Event::End(TagEnd::Heading(_)), _))
    )
}

pub(super) fn heading_end(
    round: &mut Round<'_>,
    content_end: usize,
    range: &Range<usize>,
    mark: &str,
) {
    round.one_line -= 1;
    round.headings -= 1;
    let source = round.source;
    let content_end = range.start + source[range.start..content_end].trim_end().len();
    let end = content_end + source[content_end..range.end].trim_end().len();
    let next = &source[(line_end(source, end) + 1).min(source.len())..];
    let margin = margin(source, range.start);
    let apart = is_blank(&next[..line_end(next, 0)]);
    let blank = if apart {
        String::new()
    } else {
        format!("\n{}", margin.trim_end())
    };
    if content_end == range.start {
        return;
    }
    // A backslash at the end is text, and must not take the meaning from the mark.
    let guard = if escape::is_escaped(source, content_end) && !mark.is_empty() {
        "\\"
    } else {
        ""
    };
    round.replace(content_end..end, format!("{guard}{mark}{blank}"));
}
