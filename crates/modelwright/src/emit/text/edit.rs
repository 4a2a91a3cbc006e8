//! One round of edits: what the parser sees in a text, and the byte ranges that need another wording.

use super::{Answers, Rules, Target, blocks, escape, inline, links};
use pulldown_cmark::{Event, LinkType, Parser, Tag};
use std::cmp::Reverse;
use std::ops::Range;

/// Applies one round of edits.
pub(super) fn round(source: &str, rules: &Rules<'_>, answers: &mut Answers) -> String {
    let mut round = Round::new(source, rules, answers);
    let mut at = 0;
    while at < round.events.len() {
        at = round.step(at);
    }
    apply(source, round.edits)
}

/// A text with the events in it, and the edits found so far.
pub(super) struct Round<'a> {
    pub(super) source: &'a str,
    pub(super) rules: &'a Rules<'a>,
    pub(super) answers: &'a mut Answers,
    pub(super) events: Vec<(Event<'a>, Range<usize>)>,
    edits: Vec<(Range<usize>, String)>,
    /// The elements around the current event.
    pub(super) open: Vec<Open>,
    /// How many of these are links that stay, or will be: their text must not hold links.
    pub(super) links: usize,
    /// How many of these are headings or table cells, in which no line can be broken.
    pub(super) one_line: usize,
    /// How many of these are headings.
    pub(super) headings: usize,
    /// Where the current paragraph or list item begins.
    pub(super) block: usize,
    /// Whether two dollar signs could make GitHub read mathematics.
    pub(super) dollars: bool,
}

/// An element whose end is still to come.
pub(super) struct Open {
    /// Where its content ends, as far as it was seen.
    pub(super) content_end: usize,
    pub(super) close: Close,
}

/// What is to do at the end of an element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Close {
    Nothing,
    /// Nothing but to count the cell as left.
    Cell,
    /// End what the heading became with this.
    Heading(&'static str),
    /// The link stays as it is.
    Link,
    /// The link goes elsewhere.
    LinkTo(String),
    /// Only the text of the link stays.
    Text,
}

impl<'a> Round<'a> {
    fn new(source: &'a str, rules: &'a Rules<'a>, answers: &'a mut Answers) -> Self {
        let mut round = Self {
            source,
            rules,
            answers,
            events: Vec::new(),
            edits: Vec::new(),
            open: Vec::new(),
            links: 0,
            one_line: 0,
            headings: 0,
            block: 0,
            dollars: false,
        };
        let parser = Parser::new_ext(source, rules.options()).into_offset_iter();
        let definitions = links::definitions(parser.reference_definitions());
        round.events = parser.collect();
        round.link_definitions(definitions);
        round.dollars = rules.target == Target::Page && round.bare_dollars() > 1;
        round
    }

    fn bare_dollars(&self) -> usize {
        let texts = self
            .events
            .iter()
            .filter(|(event, _)| matches!(event, Event::Text(_)));
        let dollars = texts.flat_map(|(_, range)| {
            let found = self.source[range.clone()].match_indices('$');
            found.map(|(at, _)| range.start + at)
        });
        dollars
            .filter(|at| !escape::is_escaped(self.source, *at))
            .take(2)
            .count()
    }

    /// Looks at one event, or at more that belong together; gives the one to look at next.
    fn step(&mut self, at: usize) -> usize {
        let (event, range) = self.events[at].clone();
        match event {
            Event::Start(Tag::CodeBlock(kind)) => return blocks::code(self, at, &kind),
            Event::Start(Tag::HtmlBlock) => return blocks::html(self, at),
            Event::Start(Tag::Link {
                link_type: LinkType::Autolink | LinkType::Email,
                ..
            }) => {
                return links::autolink(self, at);
            }
            Event::Start(tag) => self.start(at, &tag, range),
            Event::End(_) => self.end(range),
            Event::Text(_) => return inline::text(self, at),
            Event::Code(_) => inline::code(self, range),
            Event::InlineHtml(html) | Event::Html(html) => inline::html(self, at, &html),
            Event::HardBreak => inline::hard_break(self, range),
            Event::FootnoteReference(label) => {
                self.seen(range.end);
                self.replace(range, format!("\\[^{}\\]", escape::html(&label)));
            }
            // The parsers in some rustdocs let a block begin after the mark, and others do not.
            Event::TaskListMarker(done) if self.rules.target == Target::Rustdoc => {
                self.replace(range, if done { "\\[x\\]" } else { "\\[ \\]" });
            }
            _ => self.seen(range.end),
        }
        at + 1
    }

    fn start(&mut self, at: usize, tag: &Tag<'a>, range: Range<usize>) {
        let mut content_end = range.start;
        let close = match tag {
            Tag::Heading { .. } => blocks::heading(self, at, range),
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => {
                content_end += 1;
                links::link(self, *link_type, dest_url, range)
            }
            Tag::Image {
                link_type,
                dest_url,
                ..
            } => {
                content_end += 2;
                links::image(self, at, *link_type, dest_url)
            }
            Tag::TableCell => {
                self.one_line += 1;
                Close::Cell
            }
            Tag::FootnoteDefinition(_) => {
                self.insert(range.start, "\\");
                Close::Nothing
            }
            _ => {
                if matches!(tag, Tag::Paragraph | Tag::Item) {
                    let content = self.events[at + 1].1.start;
                    self.block = content - usize::from(escape::is_escaped(self.source, content));
                }
                Close::Nothing
            }
        };
        self.open.push(Open { content_end, close });
    }

    fn end(&mut self, range: Range<usize>) {
        if let Some(open) = self.open.pop() {
            match open.close {
                Close::Nothing => {}
                Close::Cell => self.one_line -= 1,
                Close::Heading(mark) => blocks::heading_end(self, open.content_end, &range, mark),
                close => links::end(self, open.content_end, &range, close),
            }
        }
        self.seen(range.end);
    }

    /// Notes that the content of the element around reaches this far.
    pub(super) fn seen(&mut self, end: usize) {
        if let Some(open) = self.open.last_mut() {
            open.content_end = open.content_end.max(end);
        }
    }

    pub(super) fn replace(&mut self, range: Range<usize>, text: impl Into<String>) {
        let text = text.into();
        // A range that is none would be a surprise by the parser. Without the edit, the check finds what is left.
        if self
            .source
            .get(range.clone())
            .is_some_and(|old| old != text)
        {
            self.edits.push((range, text));
        }
    }

    pub(super) fn insert(&mut self, at: usize, text: &str) {
        self.replace(at..at, text);
    }

    pub(super) fn delete(&mut self, range: Range<usize>) {
        self.replace(range, "");
    }
}

/// The text with all edits. Where two overlap, the one that begins first counts; the next round sees to the other.
fn apply(source: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(range, _)| (range.start, !range.is_empty(), Reverse(range.end)));
    let mut out = String::with_capacity(source.len() + edits.len());
    let mut done = 0;
    for (range, text) in edits {
        if range.start >= done {
            out.push_str(&source[done..range.start]);
            out.push_str(&text);
            done = range.end;
        }
    }
    out.push_str(&source[done..]);
    out
}
