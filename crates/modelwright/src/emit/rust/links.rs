//! Names of other types in doc comments, as links to them.
//!
//! In: the text of an item, and the types that its file imports. Out: the text, in which those names lead to their types.
//! Only what stands in backticks by itself is such a name. Left out on purpose: types that the file does not import, which
//! rustdoc could not find, and everything in fences and in links.

use crate::plan::{Crate, File};
use std::collections::{BTreeMap, HashMap};

/// What the document calls each type, where that is not its name in Rust, by the module that owns its file.
pub(super) type Originals<'a> = HashMap<(usize, &'a str), &'a str>;

/// The originals of all types.
pub(super) fn originals(planned: &Crate) -> Originals<'_> {
    let files = planned.files.iter();
    let aliased = files.filter_map(|file| Some((file, file.item.alias.as_deref()?)));
    aliased
        .map(|(file, alias)| ((file.owner, file.item.name.as_str()), alias))
        .collect()
}

/// The text with its links.
pub(super) fn linked(originals: &Originals<'_>, file: &File, text: &str) -> String {
    let names = names(originals, file);
    if names.is_empty() {
        return text.to_owned();
    }
    let mut is_fenced = false;
    let mut out = String::with_capacity(text.len() + 64);
    for line in text.split_inclusive('\n') {
        let Some(at) = line.find("///") else {
            is_fenced = false;
            out.push_str(line);
            continue;
        };
        let (before, comment) = line.split_at(at + 3);
        out.push_str(before);
        let is_fence = comment.trim_start().starts_with("```");
        is_fenced ^= is_fence;
        if is_fence
            || is_fenced
            || comment.contains("](")
            || !before.trim_start().starts_with("///")
        {
            out.push_str(comment);
        } else {
            out.push_str(&with_links(comment, &names));
        }
    }
    out
}

/// What a text may call each of the types: by its name in Rust, or by that in the document.
fn names<'a>(originals: &Originals<'a>, file: &'a File) -> BTreeMap<&'a str, &'a str> {
    let mut names = BTreeMap::new();
    for (name, owner) in &file.siblings {
        names.insert(name.as_str(), name.as_str());
        if let Some(original) = originals.get(&(*owner, name.as_str())) {
            names.insert(original, name.as_str());
        }
    }
    names
}

fn with_links(comment: &str, names: &BTreeMap<&str, &str>) -> String {
    let parts: Vec<_> = comment.split('`').collect();
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
        match names.get(part).filter(|_| stands_alone) {
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
        let names = BTreeMap::from([("Port", "Port"), ("OCIPort", "OciPort")]);
        let linked = |text| with_links(text, &names);
        assert_eq!(
            linked(" A `Port` or `OCIPort`."),
            " A [`Port`] or [`OCIPort`](OciPort)."
        );
        assert_eq!(
            linked(" `Ports`, Port, [`Port`], `Port"),
            " `Ports`, Port, [`Port`], `Port"
        );
        assert_eq!(linked(" ``Port``"), " ``Port``");
    }
}
