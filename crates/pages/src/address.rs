//! Where operations are described.
//!
//! In: an operation or its id. Out: a page and a fragment. Left out on purpose: what stands there.

use crate::ir::Operation;
use crate::plan::Input;

/// The page that an operation is on: its first tag, as a file can be called.
pub(super) fn tag(operation: &Operation) -> String {
    let tag = operation.tags.first().map_or("Other", String::as_str);
    let kept: String = tag.chars().filter(char::is_ascii_alphanumeric).collect();
    if kept.is_empty() {
        "Other".to_owned()
    } else {
        kept
    }
}

/// Where an operation is described: on the page of the tag that its newest version gives it.
pub(super) fn address(inputs: &[Input<'_>], id: &str) -> String {
    let newest = inputs.iter().rev().find_map(|input| {
        let mut operations = input.api.operations.iter();
        operations.find(|operation| operation.id == id)
    });
    let tag = newest.map_or_else(String::new, tag);
    format!("operations/{tag}.md#{}", anchor(id))
}

/// The fragment of a heading that holds an id, as renderers of Markdown make it.
pub(super) fn anchor(id: &str) -> String {
    let kept = id
        .chars()
        .filter(|c| c.is_alphanumeric() || "_-".contains(*c));
    kept.collect::<String>().to_lowercase()
}
