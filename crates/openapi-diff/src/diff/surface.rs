//! What Rust code can name, compared as a whole.
//!
//! A change tells what it does to the Rust at its own place. A type that stood inline goes with its operation, its body or its
//! reference, and names may move where nothing else changes. So what each side offers is compared once more: what left breaks
//! code, whichever change it left with.

use super::change::{Change, Site};
use super::effects::Source;
use super::kind::ChangeKind;
use super::recorder::Spot;
use super::{Comparing, Side};
use crate::emit::rust::types::text;
use crate::ir::{ModelId, Shape};
use crate::plan::{Item, ItemKind, RustType};
use crate::schema_path::SchemaPath;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// The members of a type, as code that names them depends on them.
type Members = BTreeSet<String>;

/// New names by old names, of types that are the same thing before and after.
type Renames<'a> = BTreeMap<&'a str, &'a str>;

impl Comparing<'_, '_> {
    /// Raises what the changes say of Rust to what the types of both sides say.
    pub(super) fn surface(&mut self) {
        let (before, after) = (self.before, self.after);
        let renames: Renames<'_> = self
            .compared
            .iter()
            .map(|(then, now)| (before.item(*then), after.item(*now)))
            .filter(|(then, now)| then.name != now.name)
            .map(|(then, now)| (then.name.as_str(), now.name.as_str()))
            .collect();
        let (then, now) = (by_name(before), by_name(after));
        let names: BTreeSet<_> = then.keys().chain(now.keys()).copied().collect();
        for name in names {
            let ids = (then.get(name).copied(), now.get(name).copied());
            if let (Some(then), Some(now)) = ids
                && std::ptr::eq(before.item(then), after.item(now))
                && !names_any(before.item(then), &renames)
            {
                // Versions of one plan share the items that are the same in them, so nothing left or came.
                continue;
            }
            let (lost, came): (Vec<_>, Vec<_>) = match ids {
                (Some(then), Some(now)) => {
                    let old = members(name, before.item(then), &renames);
                    let new = members(name, after.item(now), &Renames::new());
                    let bases = self.of_bases(before, then, &renames);
                    let bases_now = self.of_bases(after, now, &Renames::new());
                    (
                        old.difference(&new)
                            .filter(|it| !bases.contains(*it))
                            .cloned()
                            .collect(),
                        new.difference(&old)
                            .filter(|it| !bases_now.contains(*it))
                            .cloned()
                            .collect(),
                    )
                }
                (then, now) => (
                    then.map(|_| name.to_owned()).into_iter().collect(),
                    now.map(|_| name.to_owned()).into_iter().collect(),
                ),
            };
            self.of_type(ids, &lost, &came);
        }
    }

    /// Members that the bases of an allOf have as well, with which they change.
    fn of_bases(&self, side: &Side<'_>, id: ModelId, renames: &Renames<'_>) -> Members {
        let Shape::Object(object) = &side.api.model(id).shape else {
            return Members::new();
        };
        let name = &side.item(id).name;
        let bases = object.fields.iter().filter_map(|field| field.included_from);
        let bases: BTreeSet<_> = bases.collect();
        let bases = bases.into_iter().map(|base| side.item(base));
        bases
            .flat_map(|base| members(name, base, renames))
            .collect()
    }

    /// Says what left one type, and what came, with the change that it goes with.
    fn of_type(
        &mut self,
        ids: (Option<ModelId>, Option<ModelId>),
        lost: &[String],
        came: &[String],
    ) {
        let source = match (lost, came) {
            ([], []) => return,
            ([], _) => Source::Extends,
            _ => Source::Breaks,
        };
        let is_told = |change: &Change| {
            let is_it = |site: &Option<Site>, id: Option<ModelId>| match site {
                Some(Site::Model(at) | Site::Member(at, _)) => Some(*at) == id,
                _ => false,
            };
            let is_of_it = is_it(&change.site_before, ids.0) || is_it(&change.site_after, ids.1);
            is_of_it && change.effects.source >= source
        };
        if self.recorder.changes.iter().any(is_told) {
            return;
        }
        let model = match ids {
            (_, Some(now)) => self.after.api.model(now),
            (Some(then), None) => self.before.api.model(then),
            (None, None) => return,
        };
        if let Some(change) = nearest(&mut self.recorder.changes, &model.path) {
            change.effects.source = change.effects.source.max(source);
            if source == Source::Breaks {
                let note = format!("no longer in Rust: {}", lost.join(", "));
                change.note.get_or_insert(note);
            }
            return;
        }
        let spot = Spot {
            path: model.path.clone(),
            before: ids.0.map(Site::Model),
            after: ids.1.map(Site::Model),
        };
        let value = |parts: &[String]| (!parts.is_empty()).then(|| json!(parts.join(", ")));
        let change = self
            .recorder
            .record(ChangeKind::RustChanged, &spot, value(lost), value(came));
        change.effects.source = source;
    }
}

/// The models of a side by their names in Rust.
fn by_name<'s>(side: &'s Side<'_>) -> BTreeMap<&'s str, ModelId> {
    let items = side.items.iter().enumerate();
    items
        .map(|(index, item)| (item.name.as_str(), ModelId(index)))
        .collect()
}

/// The change that is nearest to a path: the one at the place, or at the nearest place around it or within.
fn nearest<'c>(changes: &'c mut [Change], path: &SchemaPath) -> Option<&'c mut Change> {
    let (root, path) = renamed(changes, path);
    let candidates = changes.iter_mut().filter(|change| {
        let is_around = path.starts_with(&change.path) || change.path.starts_with(&path);
        change.subject == root && is_around && !change.kind.is_of_docs()
    });
    candidates.max_by_key(|change| shared(&change.path, &path))
}

/// The root of a path and the path itself, by the new name of the operation or definition where that has one.
fn renamed(changes: &[Change], path: &SchemaPath) -> (String, String) {
    let (root, path) = (path.root(), path.to_string());
    let is_renaming = |change: &&Change| {
        let before = change.before.as_ref().and_then(|name| name.as_str());
        before == Some(root.trim_end_matches('/'))
            && matches!(
                change.kind,
                ChangeKind::OperationRenamed | ChangeKind::DefinitionRenamed
            )
    };
    match changes.iter().find(is_renaming) {
        Some(change) => {
            let rest = path.strip_prefix(&root).unwrap_or_default();
            (change.subject.clone(), format!("{}{rest}", change.subject))
        }
        None => (root, path),
    }
}

/// How many letters two paths begin with alike.
fn shared(one: &str, other: &str) -> usize {
    let pairs = one.bytes().zip(other.bytes());
    pairs.take_while(|(one, other)| one == other).count()
}

/// Whether an item names one of these types, itself included. An allOf may have the members of one, too.
fn names_any(item: &Item, types: &Renames<'_>) -> bool {
    let mut found = types.contains_key(item.name.as_str());
    if types.is_empty() || found {
        return found;
    }
    let mut look = |ty: &RustType| {
        ty.visit(&mut |ty| {
            if let RustType::Model(name) = ty {
                found |= types.contains_key(name.as_str());
            }
        });
    };
    match &item.kind {
        ItemKind::Struct {
            fields,
            rest,
            includes,
            ..
        } => {
            fields.iter().chain(rest).for_each(|it| look(&it.ty));
            found |= !includes.is_empty();
        }
        ItemKind::Union { variants, .. } => variants.iter().for_each(|it| look(&it.ty)),
        ItemKind::List(ty) | ItemKind::Map(_, ty) | ItemKind::Alias(ty) => look(ty),
        ItemKind::StringEnum { .. } | ItemKind::IntegerEnum { .. } => {}
    }
    found
}

/// Each member of a type with its type, and what the type is itself; `name` is what the type is called.
fn members(name: &str, item: &Item, renames: &Renames<'_>) -> Members {
    let renamed = |ty| rename(&text(ty), renames);
    let own = match &item.kind {
        ItemKind::List(ty) => format!("{name}(Vec<{}>)", renamed(ty)),
        ItemKind::Map(map, ty) => format!("{name}({}<String, {}>)", map.path(), renamed(ty)),
        ItemKind::Alias(ty) => format!("type {name} = {}", renamed(ty)),
        ItemKind::IntegerEnum { repr, .. } => format!("enum {name} of {repr}"),
        kind => format!("{} {name}", kind.as_str()),
    };
    let mut members = Members::from([own]);
    let of_variant = |variant: &str| format!("{name}::{variant}");
    match &item.kind {
        ItemKind::Struct {
            fields,
            rest,
            includes,
            ..
        } => {
            let fields = fields.iter().chain(rest);
            members.extend(fields.map(|it| format!("{name}.{}: {}", it.name, renamed(&it.ty))));
            let bases = includes.iter().map(|it| rename(&it.type_name, renames));
            members.extend(bases.map(|base| format!("From<{name}> for {base}")));
        }
        ItemKind::StringEnum { variants, .. } => {
            members.extend(variants.iter().map(|it| of_variant(&it.name)));
        }
        ItemKind::IntegerEnum { variants, .. } => {
            members.extend(variants.iter().map(|it| of_variant(&it.name)));
        }
        ItemKind::Union { variants, .. } => {
            let variants = variants.iter();
            members.extend(
                variants.map(|it| format!("{}({})", of_variant(&it.name), renamed(&it.ty))),
            );
        }
        ItemKind::List(_) | ItemKind::Map(..) | ItemKind::Alias(_) => {}
    }
    members
}

/// Code with the new names of types.
fn rename(code: &str, renames: &Renames<'_>) -> String {
    if renames.is_empty() {
        return code.to_owned();
    }
    let is_boundary = |c: char| !(c.is_alphanumeric() || c == '_');
    code.split_inclusive(is_boundary)
        .map(|part| {
            let end = part.trim_end_matches(is_boundary).len();
            let (word, rest) = part.split_at(end);
            format!("{}{rest}", renames.get(word).unwrap_or(&word))
        })
        .collect()
}
