//! Descriptions out of an API document, written by anybody, made fit for Rust doc comments and Markdown pages.
//!
//! In: CommonMark that may hold anything: HTML, broken fences, links to nowhere, control characters. Out: the same
//! text where it does no harm, with edits only in the places that would: [`rustdoc`] for doc comments, [`page`] and
//! [`page_with`] for pages, [`cell`] for tables, [`plain`] for attributes, [`first_sentence`] for an index. Names and
//! values are not Markdown: [`literal`], [`heading`], [`code_cell`] and [`fence`] show each character as itself. Left out
//! on purpose: HTML (it is shown, not interpreted, but for breaks, powers and keys), headings (the page has its own; they
//! become bold), pictures (they become links, so that a page loads nothing from elsewhere), and footnotes (several texts
//! share one page).
//!
//! How: parse with the parser that rustdoc uses, gather edits of byte ranges, apply them, and again until nothing is
//! left to edit, since an edit can let the parser see what was hidden before. Then the result is checked by itself;
//! a text that is not clean by then is shown as it is, in a fence.

mod blocks;
mod check;
mod doc_line;
mod edit;
mod escape;
mod inline;
mod links;
mod normal;
mod render;
mod simple;
#[cfg(test)]
mod tests;

pub use doc_line::DocLine;

use pulldown_cmark::{Event, Options, Parser, Tag};
use std::collections::{HashMap, HashSet};

/// Two rounds are usual: one that edits and one that finds nothing more. Only text made to do so needs many.
const ROUNDS: usize = 8;

/// The lines of a doc comment, without `///`.
///
/// `cargo doc` has no warning about them, and `cargo test --doc` runs nothing, whatever the description holds.
pub fn rustdoc(markdown: &str) -> Vec<DocLine> {
    doc_line::lines(&sanitize(markdown, &Rules::new(Target::Rustdoc, &|_| None)))
}

/// The lines of doc comments, by their texts. Versions of one type say mostly the same.
#[derive(Debug, Default)]
pub struct RustdocCache(HashMap<String, Vec<DocLine>>);

impl RustdocCache {
    /// As [`rustdoc`].
    pub fn rustdoc(&mut self, markdown: &str) -> &[DocLine] {
        if !self.0.contains_key(markdown) {
            self.0.insert(markdown.to_owned(), rustdoc(markdown));
        }
        &self.0[markdown]
    }
}

/// The lines of a doc comment that show a plain text: none of its characters is markup.
pub fn title(text: &str) -> Vec<DocLine> {
    rustdoc(&escape::paragraph_line(&literal(text)))
}

/// A part of a Markdown page, for GitHub and mdBook. Links inside the document become their text.
pub fn page(markdown: &str) -> String {
    page_with(markdown, &|_| None)
}

/// A part of a Markdown page, with a say in where links inside the document go.
///
/// `target` gets the destination of each link that has no scheme, such as `#operation/ContainerLogs` or `../guide`,
/// and gives the one to write, or `None` for a link that becomes its text. It is not asked twice about its answers.
pub fn page_with(markdown: &str, target: &dyn Fn(&str) -> Option<String>) -> String {
    sanitize(markdown, &Rules::new(Target::Page, target))
}

/// [`page_with`] for text that goes on where another ends: what does not begin with a paragraph begins a line of its own.
pub fn page_after(markdown: &str, target: &dyn Fn(&str) -> Option<String>) -> String {
    let rules = Rules::new(Target::Page, target);
    let page = sanitize(markdown, &rules);
    match Parser::new_ext(&page, rules.options()).next() {
        None | Some(Event::Start(Tag::Paragraph)) => page,
        Some(_) => format!("\n\n{page}"),
    }
}

/// The content of one table cell: one line, with `<br>` between what were blocks.
pub fn cell(markdown: &str) -> String {
    if simple::is_simple(markdown) {
        return simple::cell(markdown);
    }
    render::cell(&page(markdown))
}

/// Text as a code span within a line, also in a cell, however odd it is; empty for no text.
pub fn code_cell(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    // Nearly all are plain names, in which nothing needs care.
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-./".contains(&byte);
    if text.bytes().all(is_plain) {
        return format!("`{text}`");
    }
    let mut out = String::new();
    escape::push_code(&mut out, &normal::normalise(text));
    out
}

/// Text within a line, also in a cell or as the text of a link, that shows each of its characters: none is markup.
pub fn literal(text: &str) -> String {
    // Nearly all are words, in which nothing needs care.
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b" -./,".contains(&byte);
    if text.bytes().all(is_plain) {
        return text.to_owned();
    }
    let mut out = String::new();
    escape::push_inline(&mut out, &normal::in_one_line(text));
    out
}

/// What a heading shows of a text: it all, with a space in what would be a tag of HTML. The search of mdBook takes what a
/// heading shows for HTML.
pub fn heading_text(text: &str) -> String {
    let text = normal::in_one_line(text);
    let mut out = String::with_capacity(text.len());
    for c in text.trim().chars() {
        if out.ends_with('<') && (c.is_ascii_alphabetic() || "/!?".contains(c)) {
            out.push(' ');
        }
        out.push(c);
    }
    out
}

/// [`heading_text`] for the end of a heading, where `#` would close it and `{…}` would be its attributes.
pub fn heading(text: &str) -> String {
    let mut out = literal(&heading_text(text));
    if out.ends_with(['#', '}']) {
        out.insert(out.len() - 1, '\\');
    }
    out
}

/// A block of code that shows the text, whatever it holds, without a line break at its end. `language` is one word.
pub fn fence(language: &str, text: &str) -> String {
    let text = normal::normalise(text);
    blocks::fenced_as(
        language,
        text.strip_suffix('\n').unwrap_or(&text),
        Target::Page,
    )
}

/// The destination of a link, without characters that would end it.
pub fn destination(to: &str) -> String {
    links::encode(to)
}

/// [`cell`] with the say of [`page_with`].
pub fn cell_with(markdown: &str, target: &dyn Fn(&str) -> Option<String>) -> String {
    if simple::is_simple(markdown) {
        return simple::cell(markdown);
    }
    render::cell(&page_with(markdown, target))
}

/// One line of plain text, for attributes such as `#[deprecated(note = "…")]`.
pub fn plain(markdown: &str) -> String {
    render::plain(&prepare(markdown, Target::Page))
}

/// The first sentence, or the first paragraph where that is shorter, as Markdown within one line.
pub fn first_sentence(markdown: &str) -> String {
    render::first_sentence(&page(markdown))
}

/// Where the text will stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Target {
    /// Alone, in a doc comment: link definitions can stay.
    Rustdoc,
    /// On a page with other texts: link definitions would reach into those, so they are resolved.
    Page,
}

/// What the edits and the check have to agree on.
struct Rules<'a> {
    target: Target,
    map: &'a dyn Fn(&str) -> Option<String>,
}

/// What `map` of the rules answered, so that the next round knows those destinations.
type Answers = HashSet<String>;

impl<'a> Rules<'a> {
    fn new(target: Target, map: &'a dyn Fn(&str) -> Option<String>) -> Self {
        Self { target, map }
    }

    /// What the text will be parsed with.
    fn options(&self) -> Options {
        let common = Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS;
        match self.target {
            // Without smart punctuation, which changes neither structure nor links but the text of the events.
            Target::Rustdoc => common,
            Target::Page => common | Options::ENABLE_GFM,
        }
    }
}

/// Text that can be parsed: the time to parse grows with lines times depth, so depth without end is shown as it is.
fn prepare(markdown: &str, target: Target) -> String {
    let text = normal::normalise(markdown);
    match normal::is_deep(&text) && !blocks::is_in_fence(&text, target) {
        true => blocks::in_fence(&normal::tidy(&text), target),
        false => text,
    }
}

fn sanitize(markdown: &str, rules: &Rules<'_>) -> String {
    if simple::is_simple(markdown) {
        return normal::tidy(markdown);
    }
    sanitize_parsed(markdown, rules)
}

fn sanitize_parsed(markdown: &str, rules: &Rules<'_>) -> String {
    let original = prepare(markdown, rules.target);
    let mut text = original.clone();
    let mut answers = Answers::new();
    for _ in 0..ROUNDS {
        let next = normal::tidy(&edit::round(&text, rules, &mut answers));
        if next == text {
            break;
        }
        text = next;
    }
    match check::error(&text, rules, &answers) {
        None => text,
        Some(_) => blocks::in_fence(&normal::tidy(&original), rules.target),
    }
}
