//! Text that is fit for the place where a template prints it.
//!
//! Nothing else makes one, and templates print nothing else as it is: a plain text is escaped ([`crate::template`]).

use crate::emit::text;
use crate::report::{ReportEntry, sentence};
use crate::visible::visible_json;
use minijinja::value::{Object, ObjectRepr};
use modelwright::toml_string::basic_string;
use serde::{Serialize, Serializer};
use serde_json::Value;
use std::fmt;
use std::sync::Arc;

/// Text that a template prints as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Printable(Arc<Text>);

/// What templates hold of it. It is no text to them, so nothing in a template takes it apart.
#[derive(Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Text(String);

impl Text {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Object for Text {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn is_true(self: &Arc<Self>) -> bool {
        !self.0.is_empty()
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Printable {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        minijinja::Value::from_dyn_object(Arc::clone(&self.0)).serialize(serializer)
    }
}

impl From<Printable> for minijinja::Value {
    fn from(printable: Printable) -> Self {
        Self::from_dyn_object(printable.0)
    }
}

impl Printable {
    fn new(text: impl Into<String>) -> Self {
        Self(Arc::new(Text(text.into())))
    }

    /// Markdown of ours, fit for a line and a cell, in which no document has a part.
    pub fn own(text: &'static str) -> Self {
        Self::new(text)
    }

    /// Markdown of ours with other parts, each in the place of a `{}`.
    ///
    /// # Panics
    ///
    /// If there are not as many parts as places.
    pub fn of(text: &'static str, parts: &[&Self]) -> Self {
        let mut out = String::new();
        let mut between = text.split("{}");
        out.push_str(between.next().unwrap_or_default());
        for part in parts {
            out.push_str(part.0.as_str());
            out.push_str(between.next().expect("each part has its place"));
        }
        assert_eq!(between.next(), None, "each place has its part");
        Self::new(out)
    }

    /// What happened, as `diff` says it, with names and values as code.
    pub fn change(record: &ReportEntry) -> Self {
        Self::new(sentence(record, &text::code_cell))
    }

    /// The text as a sentence: it begins with a capital and ends with a full stop.
    pub fn as_sentence(&self) -> Self {
        let mut chars = self.0.as_str().chars();
        let first = chars.next().map(|c| c.to_uppercase().to_string());
        Self::new(format!("{}{}.", first.unwrap_or_default(), chars.as_str()))
    }

    /// A text within a line or a cell, of which each character stands for itself.
    pub fn literal(said: &str) -> Self {
        Self::new(text::literal(said))
    }

    /// What is shown of Markdown in one line without any markup, within a line or a cell.
    pub fn line(markdown: &str) -> Self {
        Self::literal(&text::plain(markdown))
    }

    /// A text at the end of a heading or as the title of a page, of which each character stands for itself.
    pub fn heading(said: &str) -> Self {
        Self::new(text::heading(said))
    }

    /// The name of a Rust type or of a page: as it is in each kind of place, if it has none but letters, digits and `_`.
    pub fn name(name: &str) -> Self {
        match name.chars().all(|c| c.is_alphanumeric() || c == '_') {
            true => Self::new(name),
            false => Self::literal(name),
        }
    }

    /// A code span within a line or a cell; empty for no text.
    pub fn code(code: &str) -> Self {
        Self::new(text::code_cell(code))
    }

    /// A block of code. `language` is one word.
    pub fn fence(language: &'static str, code: &str) -> Self {
        Self::new(text::fence(language, code))
    }

    /// A block of JSON.
    pub fn json(value: &Value) -> Self {
        Self::fence("json", &json_text(value))
    }

    /// Markdown of a document as the content of a cell, with a say in where its links go.
    pub fn cell(markdown: &str, target: &dyn Fn(&str) -> Option<String>) -> Self {
        Self::new(text::cell_with(markdown, target))
    }

    /// The first sentence of Markdown of a document, within a line or a cell.
    pub fn first_sentence(markdown: &str) -> Self {
        Self::new(text::first_sentence(markdown))
    }

    /// Markdown of a document as a part of a page, with a say in where its links go. It has lines of its own: within a line, what it
    /// has as blocks would be something else.
    pub fn part(markdown: &str, target: &dyn Fn(&str) -> Option<String>) -> Self {
        Self::new(text::page_with(markdown, target).trim())
    }

    /// Markdown of a document as a part of a page that goes on in a line, likewise.
    pub fn after(markdown: &str, target: &dyn Fn(&str) -> Option<String>) -> Self {
        Self::new(text::page_after(markdown, target).trim_end())
    }

    /// A link to a page of ours, within a line or a cell.
    pub fn link(shown: &Self, to: &str) -> Self {
        Self::of("[{}]({})", &[shown, &Self::destination(to)])
    }

    /// The destination of a link.
    pub fn destination(to: &str) -> Self {
        Self::new(text::destination(to))
    }

    /// A text as code within a block of HTML.
    pub fn html_code(said: &str) -> Self {
        Self::new(format!("<code>{}</code>", html(said)))
    }

    /// A name that links to a page of ours, within a block of HTML.
    pub fn html_link(name: &str, to: &str) -> Self {
        let to = html(&text::destination(to));
        Self::new(format!("<a href=\"{to}\"><code>{}</code></a>", html(name)))
    }

    /// A place that a link of ours leads to, with the versions that have what stands there, as [`VersionSet::ranges`] writes them.
    ///
    /// [`VersionSet::ranges`]: crate::version_set::VersionSet::ranges
    pub fn anchor(id: &str, versions: &str) -> Self {
        Self::new(format!(
            "<a id=\"{}\"{}></a>",
            fragment(id),
            data_api("", versions)
        ))
    }

    /// A mark without text that says which versions have the page or the section that it stands on.
    pub fn mark(of: Marked, versions: &str) -> Self {
        let name = match of {
            Marked::Page => "-page",
            Marked::Section => "-section",
            Marked::Entry => "",
        };
        match data_api(name, versions) {
            data if data.is_empty() => Self::default(),
            data => Self::new(format!("<a{data}></a>")),
        }
    }

    /// A part of a line that is about some versions only.
    pub fn within_versions(shown: &Self, versions: &str) -> Self {
        Self::new(format!(
            "<span{}>{shown}</span>",
            data_api("-form", versions)
        ))
    }

    /// A text as a value of TOML, on one line.
    pub fn toml(said: &str) -> Self {
        Self::new(basic_string(said))
    }

    /// Several of them with a text of ours between them.
    pub fn join(parts: impl IntoIterator<Item = Self>, between: &'static str) -> Self {
        let parts: Vec<_> = parts.into_iter().map(|part| part.to_string()).collect();
        Self::new(parts.join(between))
    }

    /// Whether there is nothing to print.
    pub fn is_empty(&self) -> bool {
        self.0.0.is_empty()
    }
}

impl fmt::Display for Printable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str())
    }
}

impl From<usize> for Printable {
    fn from(number: usize) -> Self {
        Self::new(number.to_string())
    }
}

/// A text as text of HTML, on one line and without a directive of mdBook.
fn html(said: &str) -> String {
    let mut out = String::with_capacity(said.len());
    for c in said.chars() {
        match c {
            '<' | '>' | '&' | '"' | '\'' | '{' | '`' => {
                out.push_str(&format!("&#{};", u32::from(c)))
            }
            c if c.is_control() || crate::visible::is_hidden(c) => {
                out.push_str(&format!("\\u{{{:x}}}", u32::from(c)).replace('{', "&#123;"));
            }
            c => out.push(c),
        }
    }
    out
}

/// What a mark is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marked {
    /// A page.
    Page,
    /// The section that it stands in.
    Section,
    /// The row or the item that it stands in.
    Entry,
}

/// An attribute with versions. It has digits, full stops, hyphens and spaces, whatever it is made of.
fn data_api(name: &str, versions: &str) -> String {
    let kept = versions
        .chars()
        .filter(|c| c.is_ascii_digit() || ".- ".contains(*c));
    match kept.collect::<String>() {
        versions if versions.is_empty() => versions,
        versions => format!(" data-api{name}=\"{versions}\""),
    }
}

/// An id as a fragment and as an attribute: what is neither a letter nor a digit of ASCII, `_` or `-` becomes its number between full
/// stops, so that no two are the same.
pub(crate) fn fragment(id: &str) -> String {
    let mut out = String::with_capacity(id.len());
    for c in id.chars() {
        match c {
            c if c.is_ascii_alphanumeric() || "_-".contains(c) => out.push(c),
            c => out.push_str(&format!(".{:x}.", u32::from(c))),
        }
    }
    out
}

/// JSON over several lines, without a directive of mdBook: the second brace of one is an escape.
pub(crate) fn json_text(value: &Value) -> String {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    without_directives(&visible_json(&text))
}

/// JSON in one line, likewise.
pub(crate) fn json_line(value: &Value) -> String {
    without_directives(&visible_json(&value.to_string()))
}

fn without_directives(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    let mut is_text = false;
    let mut is_escaped = false;
    for (at, c) in json.char_indices() {
        let begins = || json[at + 1..].trim_start().starts_with('#');
        match c {
            '{' if is_text && out.ends_with('{') && begins() => out.push_str("\\u007b"),
            c => out.push(c),
        }
        is_text ^= c == '"' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
    }
    out
}

/// The text between the quotes of a basic string of TOML.
pub(crate) fn toml_content(said: &str) -> String {
    let string = basic_string(said);
    string[1..string.len() - 1].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_directive_in_json_is_another_way_to_write_the_same_text() {
        let value = json!({"{{#include a}}": {"a\"{{": "\\{{ #b {{.Go}}", "c": {}}});
        for text in [json_text(&value), json_line(&value)] {
            assert_eq!(text.matches("{{").count(), 2, "{text}");
            assert!(!text.contains("{{#") && !text.contains("{{ #"), "{text}");
            let again: Value = serde_json::from_str(&text).expect("it is JSON still");
            assert_eq!(again, value);
        }
    }

    #[test]
    fn each_location_has_its_own_escapes() {
        let shown = |printable: Printable| printable.to_string();
        assert_eq!(
            shown(Printable::heading("a {onclick=b}")),
            "a {onclick=b\\}"
        );
        assert_eq!(shown(Printable::heading("C #")), "C \\#");
        assert_eq!(shown(Printable::heading("<b> a < b")), "< b> a < b");
        assert_eq!(shown(Printable::line("a &lt;script&gt;")), "a \\<script>");
        assert_eq!(
            shown(Printable::literal("&lt;a](x)|\n# b")),
            "\\&lt;a\\](x)\\| # b"
        );
        assert_eq!(shown(Printable::code("a`b|c")), "``a`b\\|c``");
        assert_eq!(
            shown(Printable::code("a\\|<img src=b>")),
            "a\\\\\\|\\<img src=b>"
        );
        assert_eq!(
            shown(Printable::fence("json", "```\n{{#a}}")),
            "````json\n```\n{\\{#a}}\n````"
        );
        assert_eq!(shown(Printable::toml("a\"\n\u{7f}")), "\"a\\\"\\n\\u007F\"");
        assert_eq!(
            shown(Printable::of(
                "a {} b {}",
                &[&Printable::literal("{}"), &Printable::from(2)]
            )),
            "a {} b 2"
        );
        assert_eq!(
            shown(Printable::own("each of it").as_sentence()),
            "Each of it."
        );
        assert_eq!(
            shown(Printable::html_code("<b>{{#a}}\n\"")),
            "<code>&#60;b&#62;&#123;&#123;#a}}\\u&#123;a}&#34;</code>"
        );
        let anchor = Printable::anchor("a-\"><b> x", "1.2-1.3\" onclick=\"");
        assert_eq!(
            shown(anchor),
            "<a id=\"a-.22..3e..3c.b.3e..20.x\" data-api=\"1.2-1.3 \"></a>"
        );
        assert_eq!(shown(Printable::mark(Marked::Page, "")), "");
        let link = Printable::link(&Printable::literal("a](b) [c"), "d e)f");
        assert_eq!(shown(link), "[a\\](b) \\[c](d%20e%29f)");
    }
}
