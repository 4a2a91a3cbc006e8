//! The last look at a cleaned text: whether a parser sees in it what it must not.

use super::{Answers, Rules, Target, escape, inline, links, normal};
use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};
use std::cell::Cell;

/// What is wrong with the text, if anything is.
pub(super) fn error(text: &str, rules: &Rules<'_>, answers: &Answers) -> Option<&'static str> {
    if text.contains(normal::is_invisible) {
        return Some("an invisible character");
    }
    match rules.target {
        // Parts of rustdoc have parsed with fewer extensions than others.
        Target::Rustdoc => error_with(
            text,
            rules,
            answers,
            rules.options() | Options::ENABLE_SMART_PUNCTUATION,
        )
        .or_else(|| error_with(text, rules, answers, Options::empty())),
        Target::Page if escape::directives(text).next().is_some() => Some("a directive"),
        // mdBook reads lists of definitions, which GitHub does not.
        Target::Page => error_with(text, rules, answers, rules.options()).or_else(|| {
            let options = rules.options() | Options::ENABLE_DEFINITION_LIST;
            has_definition(text).then(|| error_with(text, rules, answers, options))?
        }),
    }
}

/// Whether a line could begin the definition of the word in the line above.
fn has_definition(text: &str) -> bool {
    let mut lines = text.lines();
    lines.any(|line| {
        let rest = line.trim_start_matches(|c: char| c.is_ascii_digit() || " >-+*.)".contains(c));
        rest.starts_with(':')
    })
}

fn error_with(
    text: &str,
    rules: &Rules<'_>,
    answers: &Answers,
    options: Options,
) -> Option<&'static str> {
    let broken = Cell::new(false);
    let note = |_: BrokenLink<'_>| {
        broken.set(true);
        None
    };
    let (mut links, mut code) = (0usize, 0usize);
    for event in Parser::new_with_broken_link_callback(text, options, Some(note)) {
        match &event {
            Event::Start(Tag::Link { .. }) => links += 1,
            Event::End(TagEnd::Link) => links -= 1,
            Event::Start(Tag::CodeBlock(_)) => code += 1,
            Event::End(TagEnd::CodeBlock) => code -= 1,
            Event::Text(text) if links + code == 0 && !inline::find_addresses(text).is_empty() => {
                return Some("a bare address");
            }
            _ => {}
        }
        if let Some(error) = error_of(&event, rules, answers) {
            return Some(error);
        }
    }
    broken.get().then_some("a link to nowhere")
}

fn error_of(event: &Event<'_>, rules: &Rules<'_>, answers: &Answers) -> Option<&'static str> {
    match event {
        Event::Start(Tag::HtmlBlock) | Event::Html(_) => Some("HTML"),
        Event::InlineHtml(html) if rules.target == Target::Rustdoc || !inline::is_break(html) => {
            Some("HTML")
        }
        Event::Start(Tag::Image { .. }) => Some("a picture"),
        Event::Start(Tag::Heading { .. }) => Some("a heading"),
        Event::Start(Tag::FootnoteDefinition(_)) | Event::FootnoteReference(_) => {
            Some("a footnote")
        }
        Event::TaskListMarker(_) if rules.target == Target::Rustdoc => Some("a task"),
        Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => Some("indented code"),
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if !is_language(info) => {
            Some("a fence to run")
        }
        Event::Start(Tag::Link {
            link_type,
            dest_url,
            ..
        }) => {
            let allowed = *link_type == LinkType::Email
                || links::is_public(dest_url)
                || answers.contains(&**dest_url);
            (!allowed).then_some("a link to nowhere")
        }
        _ => None,
    }
}

fn is_language(info: &str) -> bool {
    super::blocks::LANGUAGES.contains(&info)
}
