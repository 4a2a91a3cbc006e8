//! Doc comments.
//!
//! In: what is said about a thing, and which names in it are those of other types. Out: one `#[doc]` attribute a line, in which
//! those names lead to their types. Only what stands in backticks by itself is such a name. Left out on purpose: which types
//! can be linked (`plan`), and everything in fences and in links.

use super::layout;
use super::syntax;
use crate::emit::text;
use crate::plan::{Docs, File, Style};
use std::collections::BTreeMap;
use syn::Attribute;

/// What the doc comments of one file have in common.
pub(super) struct Comments<'a> {
    links: &'a BTreeMap<String, String>,
    has_docs: bool,
}

impl<'a> Comments<'a> {
    pub(super) fn new(file: &'a File, style: &Style) -> Self {
        Self {
            links: &file.links,
            has_docs: style.has_docs,
        }
    }

    /// Returns the doc comment and the name to search for; without docs, neither.
    pub(super) fn attributes(&self, docs: &Docs, alias: Option<&str>) -> Vec<Attribute> {
        if !self.has_docs {
            return Vec::new();
        }
        let lines = self.lines(docs);
        let lines = lines.iter().map(|line| syntax::doc(line));
        lines.chain(alias.map(searched_as)).collect()
    }

    /// Returns a doc comment of one line that is ours.
    pub(super) fn line(&self, text: &str) -> Vec<Attribute> {
        let line = self.has_docs.then(|| syntax::doc(text));
        line.into_iter().collect()
    }

    /// Returns an empty line, where there are doc comments to keep apart.
    pub(super) fn gap(&self) -> Vec<Attribute> {
        self.has_docs.then(layout::mark).into_iter().collect()
    }

    fn lines(&self, docs: &Docs) -> Vec<String> {
        let versions = (!docs.versions.is_empty()).then(|| docs.versions.join(" "));
        let mut lines = Vec::new();
        for part in std::iter::once(&docs.text)
            .chain(&docs.facts)
            .chain(&versions)
        {
            let part = text::rustdoc(part);
            if !lines.is_empty() && !part.is_empty() {
                lines.push(String::new());
            }
            lines.extend(part);
        }
        if !self.links.is_empty() {
            link(&mut lines, self.links);
        }
        lines
    }
}

fn searched_as(alias: &str) -> Attribute {
    let alias = proc_macro2::Literal::string(alias);
    syntax::list("doc", quote::quote!(alias = #alias))
}

/// Makes links of names outside of fences.
fn link(lines: &mut [String], links: &BTreeMap<String, String>) {
    let mut is_fenced = false;
    for line in lines {
        let is_fence = line.trim_start().starts_with("```");
        is_fenced ^= is_fence;
        if !is_fence && !is_fenced && line.contains('`') && !line.contains("](") {
            *line = with_links(line, links);
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
        let mut lines: Vec<_> = text.lines().map(str::to_owned).collect();
        link(&mut lines, &links);
        assert_eq!(
            lines.join("\n"),
            "[`Port`]\n```text\n`Port`\n```\n`Port` of [x](https://x)\n[`Port`]"
        );
    }
}
