//! Doc comments, with links from the names of models and operations in backticks to their types.

use super::described;
use super::layout;
use super::mentions::{Mentioned, Mentions};
use super::syntax::{self, literal};
use crate::emit::text::{DocLine, RustdocCache};
use crate::plan::{Docs, File, Style, code_text};
use crate::version_set::VersionSet;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use syn::Attribute;

/// What the doc comments of one file have in common.
pub(super) struct Comments<'a> {
    linking: Linking<'a>,
    has_docs: bool,
    /// Whether the docs may not end a comment of another language.
    is_copied: bool,
    /// The doc comments so far, by the numbers of their marks.
    said: RefCell<Vec<Vec<DocLine>>>,
    texts: RefCell<&'a mut RustdocCache>,
}

impl<'a> Comments<'a> {
    pub(super) fn new(
        file: &'a File,
        style: &Style,
        mentions: &'a Mentions<'a>,
        texts: &'a mut RustdocCache,
    ) -> Self {
        Self {
            linking: Linking {
                own: &file.item.name,
                imported: &file.links,
                mentions,
                versions: file.offered_by,
            },
            has_docs: style.has_docs,
            is_copied: described::is_type_script(&file.item),
            said: RefCell::default(),
            texts: RefCell::new(texts),
        }
    }

    /// Returns the doc comments that were asked for, to be printed in the places of their marks.
    pub(super) fn take_said(&self) -> Vec<Vec<DocLine>> {
        self.said.take()
    }

    /// Returns a mark for the doc comment and the name to search for; without docs, neither.
    pub(super) fn attributes(&self, docs: &Docs, alias: Option<&str>) -> Vec<Attribute> {
        self.marked(self.lines(docs, None), alias)
    }

    /// Returns the same for a field. A name to search for is its key, which the doc comment shows too: rustdoc shows no aliases.
    pub(super) fn of_field(&self, docs: &Docs, alias: Option<&str>) -> Vec<Attribute> {
        self.marked(self.lines(docs, alias), alias)
    }

    fn marked(
        &self,
        (lines, operations): (Vec<DocLine>, BTreeSet<String>),
        alias: Option<&str>,
    ) -> Vec<Attribute> {
        if !self.has_docs {
            return Vec::new();
        }
        let mark = (!lines.is_empty()).then(|| {
            let mut said = self.said.borrow_mut();
            said.push(lines);
            layout::place(said.len() - 1)
        });
        let mark = mark.into_iter();
        let mark = mark.chain(operations.iter().map(|name| operation(name)));
        mark.chain(alias.map(searched_as)).collect()
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

    /// The lines, and the operations that they link.
    fn lines(&self, docs: &Docs, key: Option<&str>) -> (Vec<DocLine>, BTreeSet<String>) {
        let mut operations = BTreeSet::new();
        if !self.has_docs {
            return (Vec::new(), operations);
        }
        let mut lines = Vec::new();
        let mut texts = self.texts.borrow_mut();
        for part in std::iter::once(&docs.text).chain(docs.sentences()) {
            add_paragraph(&mut lines, texts.rustdoc(part));
        }
        let said = lines.len();
        let key_shown = key.map(|key| format!("JSON key: {}.", code_text(key)));
        let last: Vec<_> = key_shown.iter().chain(&docs.versions).cloned().collect();
        add_paragraph(&mut lines, texts.rustdoc(&last.join(" ")));
        // A key that is called like a type is not that type.
        let linked = if key.is_some() { said } else { lines.len() };
        link(&mut lines[..linked], &mut |name| {
            self.linking.link(name, &mut operations)
        });
        if !operations.is_empty() {
            // What they lead to follows, which must not go on in a paragraph.
            lines.push(DocLine::empty());
        }
        if self.is_copied {
            for line in &mut lines {
                *line = line.within_comment();
            }
        }
        (lines, operations)
    }
}

/// What the names in the docs of one file lead to.
struct Linking<'a> {
    /// The name of the type itself.
    own: &'a str,
    /// The types that the file imports, by what docs may call them.
    imported: &'a BTreeMap<String, String>,
    mentions: &'a Mentions<'a>,
    versions: VersionSet,
}

impl Linking<'_> {
    /// A code span that is a link. What an operation leads to stands in an attribute, since not every crate has its type.
    fn link(&self, name: &str, operations: &mut BTreeSet<String>) -> Option<String> {
        if let Some(imported) = self.imported.get(name) {
            return Some(match imported == name {
                true => format!("[`{name}`]"),
                false => format!("[`{name}`]({imported})"),
            });
        }
        match self.mentions.find(name, self.versions)? {
            Mentioned::Model(_, model) if model == self.own => None,
            Mentioned::Model(kind, model) => Some(format!("[`{name}`]({kind}.{model}.html)")),
            Mentioned::Operation => {
                operations.insert(name.to_owned());
                Some(format!("[`{name}`]"))
            }
        }
    }
}

/// Says where an operation is that a doc comment links; the macro is one of the crate.
fn operation(name: &str) -> Attribute {
    let name = literal(name);
    syntax::attribute(syn::parse_quote!(doc = operation!(#name)))
}

/// Adds lines below an empty one.
pub(super) fn add_paragraph(lines: &mut Vec<DocLine>, paragraph: &[DocLine]) {
    if !lines.is_empty() && !paragraph.is_empty() {
        lines.push(DocLine::empty());
    }
    lines.extend_from_slice(paragraph);
}

fn searched_as(alias: &str) -> Attribute {
    let alias = literal(alias);
    syntax::list("doc", quote::quote!(alias = #alias))
}

/// Makes links of names outside of fences.
pub(super) fn link(lines: &mut [DocLine], linked: &mut dyn FnMut(&str) -> Option<String>) {
    let mut is_fenced = false;
    for line in lines {
        let text = line.as_str();
        let is_fence = text.trim_start().starts_with("```");
        is_fenced ^= is_fence;
        if !is_fence && !is_fenced && text.contains('`') && !text.contains("](") {
            *line = line.with_links(|text| with_links(text, linked));
        }
    }
}

fn with_links(line: &str, linked: &mut dyn FnMut(&str) -> Option<String>) -> String {
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
        match stands_alone.then(|| linked(part)).flatten() {
            Some(link) => out.push_str(&link),
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
        let mut link = |name: &str| match name {
            "Port" => Some("[`Port`]".to_owned()),
            "OCIPort" => Some("[`OCIPort`](OciPort)".to_owned()),
            _ => None,
        };
        let mut linked = |text| with_links(text, &mut link);
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
        let text = "`Port`\n```text\n`Port`\n```\n`Port` of [x](https://x)\n`Port`";
        let mut lines = crate::emit::text::rustdoc(text);
        link(&mut lines, &mut |name| {
            (name == "Port").then(|| "[`Port`]".to_owned())
        });
        let lines: Vec<_> = lines.iter().map(DocLine::as_str).collect();
        assert_eq!(
            lines.join("\n"),
            "[`Port`]\n```text\n`Port`\n```\n`Port` of [x](https://x)\n[`Port`]"
        );
    }
}
