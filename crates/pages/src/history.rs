//! What changed in a model from one version to the next.

use super::form::ModelForm;
use crate::plan::{Item, ItemKind};
use crate::printable::Printable;
use crate::version::Version;
use crate::version_set::VersionIndex;

/// The lines, oldest first.
pub(super) fn history(forms: &[ModelForm<'_>], known: &[Version]) -> Vec<Printable> {
    let mut lines = Vec::new();
    let mut before: Option<&ModelForm<'_>> = None;
    for (index, version) in VersionIndex::of_each(known) {
        let now = forms.iter().find(|form| form.versions.contains(index));
        match (before, now) {
            (None, Some(_)) if index != VersionIndex::OLDEST => {
                lines.push(Printable::of("{}: new", &[&step(version)]))
            }
            (Some(_), None) => lines.push(Printable::of("{}: removed", &[&step(version)])),
            (Some(then), Some(now)) if !std::ptr::eq(then, now) => {
                let changes = changes(&then.file.item, &now.file.item);
                lines.push(Printable::of("{}: {}", &[&step(version), &changes]));
            }
            _ => {}
        }
        before = now;
    }
    lines
}

/// A version, with all that it changed.
fn step(version: &Version) -> Printable {
    let shown = Printable::literal(&version.to_string());
    let to = format!("../changes/{version}.md");
    Printable::link(&Printable::of("**{}**", &[&shown]), &to)
}

/// What the members of one form lack, have besides, and have otherwise.
fn changes(then: &Item, now: &Item) -> Printable {
    let (then, now) = (members(then), members(now));
    let named = |members: &[(String, String)], others: &[(String, String)]| {
        let lacking = members
            .iter()
            .filter(|(key, _)| others.iter().all(|(other, _)| other != key));
        Printable::join(lacking.map(|(key, _)| Printable::code(key)), ", ")
    };
    let changed = now
        .iter()
        .filter(|(key, form)| then.iter().any(|(other, was)| other == key && was != form));
    let changed = changed.map(|(key, _)| Printable::code(key));
    let parts = [
        ("added {}", named(&now, &then)),
        ("removed {}", named(&then, &now)),
        ("changed {}", Printable::join(changed, ", ")),
    ];
    let parts = parts.into_iter().filter(|(_, names)| !names.is_empty());
    let parts: Vec<_> = parts
        .map(|(what, names)| Printable::of(what, &[&names]))
        .collect();
    if parts.is_empty() {
        Printable::own("a type that it refers to changed")
    } else {
        Printable::join(parts, "; ")
    }
}

/// The members by key or value, each with what makes its form.
fn members(item: &Item) -> Vec<(String, String)> {
    match &item.kind {
        ItemKind::Struct { fields, .. } => fields
            .iter()
            .map(|field| {
                (
                    field.key.clone(),
                    format!("{:?} {:?}", field.ty, field.presence),
                )
            })
            .collect(),
        ItemKind::StringEnum { variants, .. } => variants
            .iter()
            .map(|variant| (variant.value.clone(), String::new()))
            .collect(),
        ItemKind::IntegerEnum { variants, .. } => variants
            .iter()
            .map(|variant| (variant.value.to_string(), String::new()))
            .collect(),
        ItemKind::Union { variants, .. } => variants
            .iter()
            .map(|variant| (variant.name.clone(), format!("{:?}", variant.ty)))
            .collect(),
        ItemKind::List(_) | ItemKind::Map(..) | ItemKind::Alias(_) => Vec::new(),
    }
}
