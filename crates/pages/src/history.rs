//! What changed in a model from one version to the next.
//!
//! In: its forms. Out: a line for each version that has another form than the one before it. Left out on purpose: words,
//! defaults and limits, which are said at the field with their versions.

use super::form::Form;
use crate::emit::text::code_cell;
use crate::plan::{Item, Kind};
use crate::version::Version;

/// The lines, oldest first.
pub(super) fn history(forms: &[Form<'_>], known: &[Version]) -> Vec<String> {
    let mut lines = Vec::new();
    let mut before: Option<&Form<'_>> = None;
    for (place, version) in known.iter().enumerate() {
        let now = forms.iter().find(|form| form.versions.contains(place));
        match (before, now) {
            (None, Some(_)) if place > 0 => lines.push(format!("{}: new", step(version))),
            (Some(_), None) => lines.push(format!("{}: gone", step(version))),
            (Some(then), Some(now)) if !std::ptr::eq(then, now) => {
                let changes = changes(&then.file.item, &now.file.item);
                lines.push(format!("{}: {changes}", step(version)));
            }
            _ => {}
        }
        before = now;
    }
    lines
}

/// A version, with all that it changed.
fn step(version: &Version) -> String {
    format!("[**{version}**](../changes/{version}.md)")
}

/// What the members of one form lack, have besides, and have otherwise.
fn changes(then: &Item, now: &Item) -> String {
    let (then, now) = (members(then), members(now));
    let named = |members: &[(String, String)], others: &[(String, String)]| {
        let lacking = members
            .iter()
            .filter(|(key, _)| others.iter().all(|(other, _)| other != key));
        lacking
            .map(|(key, _)| code_cell(key))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let changed = now
        .iter()
        .filter(|(key, form)| then.iter().any(|(other, was)| other == key && was != form));
    let changed: Vec<_> = changed.map(|(key, _)| code_cell(key)).collect();
    let parts = [
        ("added", named(&now, &then)),
        ("removed", named(&then, &now)),
        ("changed", changed.join(", ")),
    ];
    let parts = parts.into_iter().filter(|(_, names)| !names.is_empty());
    let parts: Vec<_> = parts
        .map(|(what, names)| format!("{what} {names}"))
        .collect();
    if parts.is_empty() {
        "something that it refers to changed".to_owned()
    } else {
        parts.join("; ")
    }
}

/// The members by key or value, each with what makes its form.
fn members(item: &Item) -> Vec<(String, String)> {
    match &item.kind {
        Kind::Struct { fields, .. } => fields
            .iter()
            .map(|field| {
                (
                    field.key.clone(),
                    format!("{:?} {:?}", field.ty, field.presence),
                )
            })
            .collect(),
        Kind::TextEnum { variants, .. } => variants
            .iter()
            .map(|variant| (variant.value.clone(), String::new()))
            .collect(),
        Kind::IntegerEnum { variants, .. } => variants
            .iter()
            .map(|variant| (variant.value.to_string(), String::new()))
            .collect(),
        Kind::Union { variants, .. } => variants
            .iter()
            .map(|variant| (variant.name.clone(), format!("{:?}", variant.ty)))
            .collect(),
        Kind::List(_) | Kind::Map(..) | Kind::Alias(_) => Vec::new(),
    }
}
