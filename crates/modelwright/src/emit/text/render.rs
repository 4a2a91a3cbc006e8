//! Short forms of a description: a table cell, a line of plain text, a first sentence.

use super::{Rules, Target, escape, inline, normal};
use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd, TextMergeStream};

/// What ends with a full stop and does not end a sentence.
const ABBREVIATIONS: &[&str] = &[
    "e.g", "i.e", "etc", "vs", "cf", "a.k.a", "resp", "approx", "no", "nr", "fig", "incl", "max",
    "min", "dr", "mr", "ms", "st", "ca",
];

fn events(markdown: &str) -> Vec<Event<'_>> {
    let options = Rules::new(Target::Page, &|_| None).options();
    TextMergeStream::new(Parser::new_ext(markdown, options)).collect()
}

/// A line of Markdown in the making.
#[derive(Default)]
struct Line {
    out: String,
    /// Whether `<br>` breaks lines, as in a table.
    breaks: bool,
    /// What is to come before the next text, if there is text before.
    gap: &'static str,
    /// What ends the elements around, innermost last.
    closers: Vec<String>,
    /// The number of the next item, for each list around.
    lists: Vec<Option<u64>>,
    /// Whether the text is that of a code block.
    code: bool,
    /// Whether the text is that of an address that is written already.
    written: bool,
}

/// The content of one table cell.
pub(super) fn cell(markdown: &str) -> String {
    let mut line = Line {
        breaks: true,
        ..Line::default()
    };
    for event in events(markdown) {
        line.block(&event);
    }
    line.out
}

impl Line {
    fn block(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(Tag::Paragraph | Tag::Table(_) | Tag::BlockQuote(_)) | Event::Rule => {
                self.gap_of("<br><br>");
            }
            Event::Start(Tag::CodeBlock(_)) => {
                self.gap_of("<br><br>");
                self.code = true;
            }
            Event::End(TagEnd::CodeBlock) => self.code = false,
            Event::Start(Tag::TableRow) => self.gap_of("<br>"),
            Event::Start(Tag::TableCell) if self.gap.is_empty() => self.gap = " \\| ",
            Event::Start(Tag::List(first)) => self.lists.push(*first),
            Event::End(TagEnd::List(_)) => {
                self.lists.pop();
                self.gap = "<br><br>";
            }
            Event::Start(Tag::Item) => self.item(),
            Event::Text(text) if self.code => self.code_block(text),
            event => self.inline(event),
        }
    }

    /// A gap gives way to one that was noted before, such as the one between a bullet and its paragraph.
    fn gap_of(&mut self, gap: &'static str) {
        if self.gap != "\0" {
            self.gap = gap;
        }
    }

    fn item(&mut self) {
        let marker = match self.lists.last_mut() {
            Some(Some(number)) => {
                *number = number.saturating_add(1);
                format!("{}\\. ", *number - 1)
            }
            _ => "• ".to_owned(),
        };
        self.gap = "<br>";
        self.push_gap();
        self.out.push_str(&marker);
        self.gap = "\0";
    }

    fn push_gap(&mut self) {
        if !self.out.is_empty() && self.gap != "\0" {
            self.out.push_str(self.gap);
        }
        self.gap = "";
    }

    fn code_block(&mut self, code: &str) {
        for line in code.lines().filter(|line| !line.trim().is_empty()) {
            self.push_gap();
            escape::push_code(&mut self.out, line);
            self.gap = "<br>";
        }
    }

    fn inline(&mut self, event: &Event<'_>) {
        match event {
            Event::Text(_) if self.written => {}
            Event::Text(text) => self.text(text),
            Event::Code(code) => {
                self.push_gap();
                escape::push_code(&mut self.out, code);
            }
            Event::Start(Tag::Emphasis) => self.open("*", "*"),
            Event::Start(Tag::Strong) => self.open("**", "**"),
            Event::Start(Tag::Strikethrough) => self.open("~~", "~~"),
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                ..
            }) => self.link(*link_type, dest_url),
            Event::End(
                TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link,
            ) => {
                self.out.push_str(&self.closers.pop().unwrap_or_default());
                self.written = false;
            }
            Event::TaskListMarker(done) => self.text(if *done { "☑ " } else { "☐ " }),
            // All HTML that is left are line breaks.
            Event::HardBreak | Event::InlineHtml(_) if self.breaks => self.out.push_str("<br>"),
            Event::SoftBreak | Event::HardBreak | Event::InlineHtml(_) => self.out.push(' '),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        self.push_gap();
        let text = text.replace('\n', " ");
        escape::push_inline(&mut self.out, &normal::visible(&text));
    }

    fn open(&mut self, opener: &str, closer: &str) {
        self.push_gap();
        self.out.push_str(opener);
        self.closers.push(closer.to_owned());
    }

    fn link(&mut self, kind: LinkType, destination: &str) {
        if self.out.ends_with('!') && !escape::is_escaped(&self.out, self.out.len() - 1) {
            self.out.insert(self.out.len() - 1, '\\');
        }
        if matches!(kind, LinkType::Autolink | LinkType::Email)
            && !destination.contains(['|', '<', '>'])
        {
            self.open(&format!("<{destination}>"), "");
            self.written = true;
            return;
        }
        let scheme = if kind == LinkType::Email {
            "mailto:"
        } else {
            ""
        };
        let destination = super::links::encode(destination).replace('&', "&amp;");
        self.open("[", &format!("]({scheme}{destination})"));
    }
}

/// The first sentence of the first text; code blocks and tables before it are passed over.
pub(super) fn first_sentence(markdown: &str) -> String {
    let events = events(markdown);
    let mut line = Line::default();
    let mut passed = 0usize;
    let mut rest = events.iter().peekable();
    while let Some(event) = rest.next() {
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::Table(_)) => passed += 1,
            Event::End(TagEnd::CodeBlock | TagEnd::Table) => passed -= 1,
            _ if passed > 0 => {}
            Event::Start(tag) if is_block(tag) && !line.out.is_empty() => break,
            Event::End(TagEnd::Paragraph | TagEnd::Item) if !line.out.is_empty() => break,
            Event::Text(text) if !in_link(&line) => {
                if let Some(end) = sentence_end(text, rest.peek().copied()) {
                    line.text(&text[..end]);
                    break;
                }
                line.text(text);
            }
            event => line.inline(event),
        }
    }
    while let Some(closer) = line.closers.pop() {
        line.out.push_str(&closer);
    }
    escape::paragraph_line(line.out.trim())
}

/// Text in a link is no sentence of its own.
fn in_link(line: &Line) -> bool {
    line.closers.iter().any(|closer| closer.starts_with(']'))
}

/// Where the first sentence ends in a text, if it does; `next` is the event after it.
fn sentence_end(text: &str, next: Option<&Event<'_>>) -> Option<usize> {
    text.match_indices(['.', '!', '?', '。'])
        .find_map(|(at, mark)| {
            let after = &text[at + mark.len()..];
            let end = after.trim_start_matches(['"', '\'', ')', '”', '’']);
            let follows = match (end.chars().next(), next) {
                (Some(c), _) => c.is_whitespace() && !goes_on(end.trim_start()),
                (None, Some(Event::SoftBreak | Event::HardBreak | Event::InlineHtml(_))) => true,
                (None, _) => false,
            };
            let ends = follows && !(mark == "." && is_abbreviation(&text[..at]));
            (ends || mark == "。").then_some(text.len() - end.len())
        })
}

/// Whether what follows a full stop is the same sentence.
fn goes_on(rest: &str) -> bool {
    rest.starts_with(char::is_lowercase)
}

fn is_abbreviation(before: &str) -> bool {
    let word = before
        .rsplit(|c: char| c.is_whitespace() || "([\"'".contains(c))
        .next()
        .unwrap_or("");
    let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase) && word != "I";
    initial || ABBREVIATIONS.contains(&word.to_lowercase().as_str())
}

/// One line of plain text.
pub(super) fn plain(markdown: &str) -> String {
    let mut out = String::new();
    for event in events(markdown) {
        match event {
            Event::InlineHtml(html) | Event::Html(html) if inline::is_spacer(html.trim()) => {
                out.push(' ');
            }
            Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) | Event::Html(text) => {
                out.push_str(&normal::visible(&text));
            }
            Event::FootnoteReference(label) => out.push_str(&format!("[^{label}]")),
            Event::SoftBreak | Event::HardBreak | Event::Rule => out.push(' '),
            Event::Start(tag) if is_block(&tag) => out.push(' '),
            _ => {}
        }
    }
    let words: Vec<&str> = out.split_whitespace().collect();
    words.join(" ")
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(
        tag,
        Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
    )
}
