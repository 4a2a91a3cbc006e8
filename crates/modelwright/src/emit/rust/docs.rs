//! Doc comments, with links from the names of models in backticks to their types.

use super::layout;
use super::syntax;
use crate::emit::text::{self, DocLine};
use crate::plan::{Docs, File, Style, code_text};
use std::cell::RefCell;
use std::collections::BTreeMap;
use syn::Attribute;

/// What the doc comments of one file have in common.
pub(super) struct Comments<'a> {
    links: &'a BTreeMap<String, String>,
    has_docs: bool,
    /// The doc comments so far, by the numbers of their marks.
    said: RefCell<Vec<Vec<DocLine>>>,
}

impl<'a> Comments<'a> {
    pub(super) fn new(file: &'a File, style: &Style) -> Self {
        Self {
            links: &file.links,
            has_docs: style.has_docs,
            said: RefCell::default(),
        }
    }

    /// Returns the doc comments that were asked for, to be printed in the places of their marks.
    pub(super) fn into_said(self) -> Vec<Vec<DocLine>> {
        self.said.into_inner()
    }

    /// Returns a mark for the doc comment and the name to search for; without docs, neither.
    pub(super) fn attributes(&self, docs: &Docs, alias: Option<&str>) -> Vec<Attribute> {
        self.marked(self.lines(docs, None), alias)
    }

    /// Returns the same for a field. A name to search for is its key, which the doc comment shows too: rustdoc shows no aliases.
    pub(super) fn of_field(&self, docs: &Docs, alias: Option<&str>) -> Vec<Attribute> {
        self.marked(self.lines(docs, alias), alias)
    }

    fn marked(&self, lines: Vec<DocLine>, alias: Option<&str>) -> Vec<Attribute> {
        if !self.has_docs {
            return Vec::new();
        }
        let mark = (!lines.is_empty()).then(|| {
            let mut said = self.said.borrow_mut();
            said.push(lines);
            layout::place(said.len() - 1)
        });
        mark.into_iter().chain(alias.map(searched_as)).collect()
    }

    /// Returns a doc comment of one line that is ours.
    pub(super) fn line(&self, text: &'static str) -> Vec<Attribute> {
        let line = self.has_docs.then(|| syntax::own_doc(text));
        line.into_iter().collect()
    }

    /// Returns an empty line, where there are doc comments to keep apart.
    pub(super) fn gap(&self) -> Vec<Attribute> {
        self.has_docs.then(layout::mark).into_iter().collect()
    }

    fn lines(&self, docs: &Docs, key: Option<&str>) -> Vec<DocLine> {
        if !self.has_docs {
            return Vec::new();
        }
        let mut lines = Vec::new();
        for part in std::iter::once(&docs.text).chain(docs.sentences()) {
            add_paragraph(&mut lines, part);
        }
        let said = lines.len();
        let key_shown = key.map(|key| format!("JSON key: {}.", code_text(key)));
        let last: Vec<_> = key_shown.iter().chain(&docs.versions).cloned().collect();
        add_paragraph(&mut lines, &last.join(" "));
        if !self.links.is_empty() {
            // A key that is called like a type is not that type.
            let linked = if key.is_some() { said } else { lines.len() };
            link(&mut lines[..linked], self.links);
        }
        lines
    }
}

fn add_paragraph(lines: &mut Vec<DocLine>, text: &str) {
    let paragraph = text::rustdoc(text);
    if !lines.is_empty() && !paragraph.is_empty() {
        lines.push(DocLine::empty());
    }
    lines.extend(paragraph);
}

fn searched_as(alias: &str) -> Attribute {
    let alias = syntax::literal(alias);
    syntax::list("doc", quote::quote!(alias = #alias))
}

/// Makes links of names outside of fences.
fn link(lines: &mut [DocLine], links: &BTreeMap<String, String>) {
    let mut is_fenced = false;
    for line in lines {
        let text = line.as_str();
        let is_fence = text.trim_start().starts_with("```");
        is_fenced ^= is_fence;
        if !is_fence && !is_fenced && text.contains('`') && !text.contains("](") {
            *line = line.with_links(|text| with_links(text, links));
        }
    }
}

fn with_links(line: &str, links: &BTreeMap<String, String>) -> String {
    let parts: Vec<_> = line.split('`').collect();
    let mut out = String::new();
    for (index, part) in parts.iter().enumerate() {
        let is_code = index % 2 == 1 && index + 1 < parts.len();
        if !is_code {
            // A last backtick without another has nothing to close.
            out.push_str(if index % 2 == 1 { "`" } else { "" });
            out.push_str(part);
            continue;
        }
        // Two backticks in a row begin another kind of code.
        let stands_alone = !parts[index - 1].ends_with('[') && !part.is_empty();
        match links.get(*part).filter(|_| stands_alone) {
            Some(name) if name == part => out.push_str(&format!("[`{part}`]")),
            Some(name) => out.push_str(&format!("[`{part}`]({name})")),
            None => out.push_str(&format!("`{part}`")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_backticks_become_links() {
        let links = [("Port", "Port"), ("OCIPort", "OciPort")];
        let links = links.map(|(word, name)| (word.to_owned(), name.to_owned()));
        let links = BTreeMap::from(links);
        let linked = |text| with_links(text, &links);
        assert_eq!(
            linked("A `Port` or `OCIPort`."),
            "A [`Port`] or [`OCIPort`](OciPort)."
        );
        assert_eq!(
            linked("`Ports`, Port, [`Port`], `Port"),
            "`Ports`, Port, [`Port`], `Port"
        );
        assert_eq!(linked("``Port``"), "``Port``");
    }

    #[test]
    fn names_in_fences_and_in_links_stay() {
        let links = BTreeMap::from([("Port".to_owned(), "Port".to_owned())]);
        let text = "`Port`\n```text\n`Port`\n```\n`Port` of [x](https://x)\n`Port`";
        let mut lines = text::rustdoc(text);
        link(&mut lines, &links);
        let lines: Vec<_> = lines.iter().map(DocLine::as_str).collect();
        assert_eq!(
            lines.join("\n"),
            "[`Port`]\n```text\n`Port`\n```\n`Port` of [x](https://x)\n[`Port`]"
        );
    }
}
