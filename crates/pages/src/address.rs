//! Where operations are described.

use super::routes;
use crate::emit::text::heading_text;
use crate::ir::Operation;
use crate::plan::Input;
use std::collections::{BTreeMap, BTreeSet};

/// Where each operation is described, by all ids that it had: on the page of the tag that its newest version gives it.
#[derive(Default)]
pub(super) struct Addresses {
    /// The names of the pages, by the tags in lowercase. Files whose names differ in case only would be one on some systems, so a tag
    /// is written as the first operation with it writes it.
    tags: BTreeMap<String, String>,
    /// By id.
    operations: BTreeMap<String, Address>,
}

/// The tags that have a page.
pub fn tags(inputs: &[Input<'_>]) -> BTreeSet<String> {
    let addresses = Addresses::of(inputs).operations.into_values();
    addresses.map(|address| address.tag).collect()
}

/// The place of one operation.
struct Address {
    tag: String,
    anchor: String,
}

/// The fragments of each page that are in use.
#[derive(Default)]
struct Taken(BTreeMap<String, BTreeSet<String>>);

impl Taken {
    fn place(&mut self, id: &str, tag: &str) -> Address {
        // The first heading of a page is the tag.
        let of_page = self.0.entry(tag.to_owned());
        let used = of_page.or_insert_with(|| BTreeSet::from([anchor(tag)]));
        Address {
            anchor: unused(anchor(id), used),
            tag: tag.to_owned(),
        }
    }
}

impl Addresses {
    pub(super) fn of(inputs: &[Input<'_>]) -> Self {
        let mut tags = BTreeMap::new();
        for operation in inputs.iter().flat_map(|input| &input.api.operations) {
            let tag = plain_tag(operation);
            tags.entry(tag.to_ascii_lowercase()).or_insert(tag);
        }
        let operations = routes::operations(inputs);
        let newest = operations.iter().filter_map(|forms| forms.last());
        let places: Vec<_> = newest
            .map(|(_, newest)| {
                let tag = plain_tag(newest).to_ascii_lowercase();
                (newest.id.as_str(), tags[&tag].clone())
            })
            .collect();
        let mut taken = Taken::default();
        let mut found = BTreeMap::new();
        for (id, tag) in &places {
            found.insert((*id).to_owned(), taken.place(id, tag));
        }
        // A former id has a fragment of its own, after those that renderers give to the headings.
        for (forms, (_, tag)) in operations.iter().zip(&places) {
            for (_, form) in forms {
                if !found.contains_key(&form.id) {
                    found.insert(form.id.clone(), taken.place(&form.id, tag));
                }
            }
        }
        Self {
            tags,
            operations: found,
        }
    }

    /// The page of an operation, by its name without the ending.
    pub(super) fn tag(&self, id: &str) -> Option<&str> {
        self.operations.get(id).map(|found| found.tag.as_str())
    }

    /// The page of a tag, from the folder of the docs.
    pub(super) fn of_tag(&self, tag: &str) -> Option<String> {
        let tag = self.tags.get(&tag.to_ascii_lowercase())?;
        Some(format!("operations/{}.md", file_stem(tag)))
    }

    /// The fragment of an operation on its page.
    pub(super) fn anchor(&self, id: &str) -> &str {
        self.operations.get(id).map_or("", |found| &found.anchor)
    }

    /// The place of an operation, from the folder of the docs.
    pub(super) fn of_operation(&self, id: &str) -> Option<String> {
        let Address { tag, anchor } = self.operations.get(id)?;
        Some(format!("operations/{}.md#{anchor}", file_stem(tag)))
    }
}

/// The tag of an operation, as a file can be called.
fn plain_tag(operation: &Operation) -> String {
    let tag = operation.tags.first().map_or("Other", String::as_str);
    let kept: String = tag.chars().filter(char::is_ascii_alphanumeric).collect();
    if kept.is_empty() {
        "Other".to_owned()
    } else {
        kept
    }
}

/// The name of the page of a model or a tag, without the ending. Windows opens devices for some names, so these get an `_`, as the
/// files of the models do.
pub(super) fn file_stem(name: &str) -> String {
    let lower = name.to_ascii_lowercase();
    let port = lower.strip_prefix("com").or(lower.strip_prefix("lpt"));
    let is_port = port.is_some_and(|number| matches!(number.as_bytes(), [b'0'..=b'9']));
    if is_port || ["con", "prn", "aux", "nul"].contains(&lower.as_str()) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

/// The fragment of a heading that shows an id, as renderers of Markdown make it.
pub(super) fn anchor(id: &str) -> String {
    let shown = heading_text(id).to_lowercase();
    let kept = shown.chars().filter_map(|c| match c {
        c if c.is_whitespace() => Some('-'),
        c => (c.is_alphanumeric() || "_-".contains(c)).then_some(c),
    });
    kept.collect()
}

/// The fragment that a heading has after others on its page: renderers add a number to one that is there already.
fn unused(anchor: String, used: &mut BTreeSet<String>) -> String {
    let numbered = (1..).map(|number| format!("{anchor}-{number}"));
    let mut candidates = std::iter::once(anchor.clone()).chain(numbered);
    let is_new = |candidate: &String| used.insert(candidate.clone());
    candidates.find(is_new).unwrap_or(anchor)
}
