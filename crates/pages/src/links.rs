//! Where the links of a document's texts lead on the pages.
//!
//! A link to anything that has no page becomes its text.

use super::address::{Addresses, file_stem};
use super::page_sources::PageSources;
use crate::plan::ItemKind;
use crate::printable::Printable;
use std::collections::BTreeMap;

/// What can be linked to.
pub(super) struct Links {
    pub(super) addresses: Addresses,
    /// The pages of definitions, by the document's name.
    models: BTreeMap<String, String>,
    /// What a code span of a text leads to, by its text: names of models and ids of operations that are not JSON keys as well.
    names: BTreeMap<String, String>,
}

impl Links {
    pub(super) fn of(known: &PageSources<'_>) -> Self {
        let files = known.planned.files.iter();
        Self {
            addresses: Addresses::of(known.inputs),
            names: names(known),
            models: files
                .map(|file| {
                    (
                        file.schema_path.clone(),
                        format!("models/{}.md", file_stem(&file.item.name)),
                    )
                })
                .collect(),
        }
    }

    /// A text as the content of a cell, on a page one folder below the root.
    pub(super) fn cell(&self, said: &str) -> Printable {
        Printable::cell(&self.with_links(said), &|to| self.target(to))
    }

    /// A text as a part of a page one folder below the root.
    pub(super) fn part(&self, said: &str) -> Printable {
        Printable::part(&self.with_links(said), &|to| self.target(to))
    }

    /// A text that goes on in a line of a page one folder below the root.
    pub(super) fn after(&self, said: &str) -> Printable {
        Printable::after(&self.with_links(said), &|to| self.target(to))
    }

    /// The text, with a link around each code span that is the name of a model or an operation. Blocks of code stay as they are.
    fn with_links(&self, said: &str) -> String {
        let mut is_fenced = false;
        let lines = said.split_inclusive('\n').map(|line| {
            let start = line.trim_start();
            let is_fence = start.starts_with("```") || start.starts_with("~~~");
            is_fenced ^= is_fence;
            if is_fence || is_fenced || line.starts_with("    ") {
                line.to_owned()
            } else {
                self.line_with_links(line)
            }
        });
        lines.collect()
    }

    fn line_with_links(&self, line: &str) -> String {
        let parts: Vec<&str> = line.split('`').collect();
        // A span that a line does not end, one with two backticks, and one that may stand in a link are left alone.
        if parts.len().is_multiple_of(2) || line.contains("``") || line.contains('[') {
            return line.to_owned();
        }
        let mut out = String::with_capacity(line.len());
        for (at, part) in parts.iter().enumerate() {
            match self.names.get(*part) {
                _ if at % 2 == 0 => out.push_str(part),
                Some(to) => out.push_str(&format!("[`{part}`]({to})")),
                _ => out.push_str(&format!("`{part}`")),
            }
        }
        out
    }

    /// Where a destination leads, from a page one folder below the root.
    pub(super) fn target(&self, destination: &str) -> Option<String> {
        let found = self.find(destination)?;
        Some(format!("../{found}"))
    }

    /// The place of an operation, from a page one folder below the root.
    pub(super) fn operation(&self, id: &str) -> String {
        let place = self.addresses.of_operation(id);
        format!("../{}", place.unwrap_or_default())
    }

    fn find(&self, destination: &str) -> Option<String> {
        let inner = destination.strip_prefix('#')?;
        if let Some(id) = inner.strip_prefix("operation/") {
            return self.addresses.of_operation(id);
        }
        if let Some(name) = inner.strip_prefix("tag/") {
            return self.addresses.of_tag(name);
        }
        let name = inner
            .strip_prefix("/definitions/")
            .or_else(|| inner.strip_prefix("/components/schemas/"))?;
        self.models.get(name).cloned()
    }
}

/// The names that code spans lead by, with destinations as documents write them. A name that is also a JSON key is left out, since a
/// text may mean either.
fn names(known: &PageSources<'_>) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for file in &known.planned.files {
        let model = &file.item.name;
        if file.schema_path == *model {
            names.insert(model.clone(), format!("#/definitions/{model}"));
        }
    }
    for id in known.planned.availability.operations.keys() {
        names.insert(id.clone(), format!("#operation/{id}"));
    }
    for file in &known.planned.files {
        if let ItemKind::Struct { fields, .. } = &file.item.kind {
            for field in fields {
                names.remove(&field.key);
            }
        }
    }
    let is_plain = |name: &str| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    names.retain(|name, _| is_plain(name));
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_code_span_that_is_a_name_becomes_a_link() {
        let links = Links {
            addresses: Addresses::default(),
            models: BTreeMap::new(),
            names: BTreeMap::from([("Port".to_owned(), "#/definitions/Port".to_owned())]),
        };
        for (said, expected) in [
            ("A `Port`.", "A [`Port`](#/definitions/Port)."),
            (
                "A Port, `Ports` and ``Port``.",
                "A Port, `Ports` and ``Port``.",
            ),
            ("A [`Port`](x).", "A [`Port`](x)."),
            ("```\n`Port`\n```\n", "```\n`Port`\n```\n"),
            ("    `Port`", "    `Port`"),
            ("`Port", "`Port"),
        ] {
            assert_eq!(links.with_links(said), expected);
        }
    }
}
