//! Edits of links, pictures and link definitions.

use super::edit::{Close, Round};
use super::{Answers, Rules, Target, escape};
use pulldown_cmark::{Event, LinkType, RefDefs, Tag, TagEnd};
use std::collections::HashSet;
use std::ops::Range;

/// A link definition: where it leads and where it stands.
type Definition = (String, Range<usize>);

/// The link definitions of a text, in its order.
pub(super) fn definitions(found: &RefDefs<'_>) -> Vec<Definition> {
    let found = found.iter();
    let mut all: Vec<_> = found
        .map(|(_, one)| (one.dest.to_string(), one.span.clone()))
        .collect();
    all.sort_by_key(|(_, span)| span.start);
    all
}

/// What becomes of a link.
enum Fate {
    Stays,
    To(String),
    Text,
}

fn has_prefix(text: &str, prefix: &str) -> bool {
    text.get(..prefix.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

/// Whether a destination can stay whatever the target. rustdoc takes a mail address without a dot for an item's path.
pub(super) fn is_public(destination: &str) -> bool {
    has_prefix(destination, "https://")
        || has_prefix(destination, "http://")
        || (has_prefix(destination, "mailto:") && destination.contains('.'))
}

fn has_scheme(destination: &str) -> bool {
    let name = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
    destination
        .split_once(':')
        .is_some_and(|(scheme, _)| !scheme.is_empty() && scheme.chars().all(name))
}

impl Rules<'_> {
    /// Where a link goes whose destination is inside the document or beside it.
    pub(super) fn local(&self, destination: &str, answers: &mut Answers) -> Option<String> {
        if answers.contains(destination) {
            return Some(destination.to_owned());
        }
        if destination.is_empty() || has_scheme(destination) {
            return None;
        }
        let answer = encode(&(self.map)(destination)?);
        answers.insert(answer.clone());
        Some(answer)
    }

    fn fate(&self, kind: LinkType, destination: &str, answers: &mut Answers) -> Fate {
        // The definition of a link by reference goes, so its destination has to come into the link.
        let resolve = self.target == Target::Page && kind != LinkType::Inline;
        match self.local(destination, answers) {
            _ if is_public(destination) && !resolve => Fate::Stays,
            _ if is_public(destination) => Fate::To(encode(destination)),
            Some(answer) if answer == destination && !resolve => Fate::Stays,
            Some(answer) => Fate::To(answer),
            None => Fate::Text,
        }
    }
}

/// A destination without characters that would end it.
pub(super) fn encode(destination: &str) -> String {
    let mut out = String::with_capacity(destination.len());
    for c in destination.chars() {
        match c {
            ' ' | '<' | '>' | '\\' | '"' | '`' | '|' | '(' | ')' | '\0'..'\x20' => {
                out.push_str(&format!("%{:02X}", u32::from(c)));
            }
            c => out.push(c),
        }
    }
    out
}

pub(super) fn link(
    round: &mut Round<'_>,
    kind: LinkType,
    destination: &str,
    range: Range<usize>,
) -> Close {
    match round.rules.fate(kind, destination, round.answers) {
        Fate::Stays => kept(round, Close::Link),
        Fate::To(other) => kept(round, Close::LinkTo(other)),
        Fate::Text => {
            round.delete(range.start..range.start + 1);
            Close::Text
        }
    }
}

fn kept(round: &mut Round<'_>, close: Close) -> Close {
    round.links += 1;
    close
}

/// A picture becomes a link to it, or its text where a link cannot stand.
pub(super) fn image(round: &mut Round<'_>, at: usize, kind: LinkType, destination: &str) -> Close {
    let range = round.events[at].1.clone();
    let fate = match round.links {
        0 => round.rules.fate(kind, destination, round.answers),
        _ => Fate::Text,
    };
    let empty = matches!(round.events[at + 1].0, Event::End(TagEnd::Image));
    let close = match fate {
        Fate::Text => {
            round.delete(range.start..range.start + 2);
            return Close::Text;
        }
        _ if empty && is_public(destination) => {
            round.replace(range, format!("<{}>", encode(destination)));
            return kept(round, Close::Link);
        }
        Fate::Stays => Close::Link,
        Fate::To(other) => Close::LinkTo(other),
    };
    let before = range
        .start
        .checked_sub(1)
        .filter(|before| round.source.as_bytes()[*before] == b'!');
    // A mark before it would make a picture of the link again.
    if let Some(before) = before.filter(|before| !escape::is_escaped(round.source, *before)) {
        round.insert(before, "\\");
    }
    round.delete(range.start..range.start + 1);
    kept(round, close)
}

pub(super) fn end(round: &mut Round<'_>, content_end: usize, range: &Range<usize>, close: Close) {
    let source = round.source;
    let bracket = source[content_end..range.end]
        .find(']')
        .map_or(range.end, |at| content_end + at);
    match close {
        Close::Text => round.delete(bracket..range.end),
        Close::LinkTo(destination) => {
            round.links -= 1;
            round.replace(
                bracket..range.end,
                format!("]({})", destination.replace('&', "&amp;")),
            );
        }
        _ => round.links -= 1,
    }
}

/// `<https://…>` stays, as do mail addresses; `<host:port>` is text.
pub(super) fn autolink(round: &mut Round<'_>, at: usize) -> usize {
    let (event, range) = round.events[at].clone();
    let Event::Start(Tag::Link {
        link_type,
        dest_url,
        ..
    }) = event
    else {
        return at + 1;
    };
    round.seen(range.end);
    if link_type != LinkType::Email && !is_public(&dest_url) {
        round.replace(range.clone(), escape::html(&round.source[range]));
    }
    let inner = round.events[at + 1..].iter();
    at + 2
        + inner
            .take_while(|(event, _)| !matches!(event, Event::End(TagEnd::Link)))
            .count()
}

impl Round<'_> {
    /// Definitions are no text. One that is of use stays, or goes where the links hold what it says; one that could
    /// be meant as text, such as `[deprecated]: yes`, is shown.
    pub(super) fn link_definitions(&mut self, definitions: Vec<Definition>) {
        if definitions.is_empty() {
            return;
        }
        let links = self.events.iter().filter_map(|(event, _)| match event {
            Event::Start(
                Tag::Link {
                    dest_url,
                    link_type,
                    ..
                }
                | Tag::Image {
                    dest_url,
                    link_type,
                    ..
                },
            ) if *link_type != LinkType::Inline => Some(dest_url.to_string()),
            _ => None,
        });
        let used: HashSet<String> = links.collect();
        for (destination, span) in definitions {
            let public = is_public(&destination);
            let end = span.start + self.source[span.clone()].trim_end().len();
            if public && self.rules.target == Target::Rustdoc {
                continue;
            } else if public || used.contains(&destination) {
                self.delete(span.start..end);
            } else {
                self.insert(span.start, "\\");
            }
        }
    }
}
