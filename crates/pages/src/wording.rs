//! A warning where one field has two descriptions.
//!
//! A type of one name can come from two places of the documents, such as an inline response that became a definition. Both places
//! have a description of their own, which readers of the page see as one.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::plan::{Crate, Field, File, ItemKind};
use std::collections::{BTreeMap, BTreeSet};

/// Warns once for each pair of places.
pub(super) fn check(planned: &Crate, diagnostics: &mut Diagnostics) {
    let mut files: BTreeMap<&str, Vec<&File>> = BTreeMap::new();
    for file in &planned.files {
        files.entry(&file.item.name).or_default().push(file);
    }
    for forms in files.values() {
        let mut warned = BTreeSet::new();
        for (at, form) in forms.iter().enumerate() {
            for other in &forms[at + 1..] {
                for key in differing(form, other) {
                    let places = (&form.schema_path, &other.schema_path, key);
                    if warned.insert(places) {
                        diagnostics.warn(warning(form, other, key));
                    }
                }
            }
        }
    }
}

/// The keys of the fields that two forms from different places describe in different words. One place may well have other words for
/// other versions.
fn differing<'a>(form: &'a File, other: &'a File) -> Vec<&'a str> {
    if form.schema_path == other.schema_path {
        return Vec::new();
    }
    let pairs = fields(form).iter().filter_map(|field| {
        let twin = fields(other).iter().find(|twin| twin.key == field.key)?;
        Some((field, twin))
    });
    pairs
        .filter(|(field, twin)| field.docs.text != twin.docs.text)
        .filter(|(field, twin)| field.docs.is_said && twin.docs.is_said)
        .map(|(field, _)| field.key.as_str())
        .collect()
}

fn fields(file: &File) -> &[Field] {
    match &file.item.kind {
        ItemKind::Struct { fields, .. } => fields,
        _ => &[],
    }
}

fn warning(form: &File, other: &File, key: &str) -> Diagnostic {
    Diagnostic::warning(
        "two-descriptions",
        format!(
            "`{}.{key}` and `{}.{key}` are one field of `{}`, with descriptions that differ",
            form.schema_path, other.schema_path, form.item.name
        ),
    )
    .help("describe both in the same words")
}
