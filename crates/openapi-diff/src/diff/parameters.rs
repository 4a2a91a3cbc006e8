//! Parameters: names, requiredness, how they are written, and what they hold, to any depth.

use super::change::Site;
use super::effects::Writing;
use super::kind::{ChangeKind, NOTHING, Wire};
use super::recorder::Spot;
use super::renamed::{self, Gone};
use super::{Comparing, words};
use crate::ir::{
    Inside, Nameless, Operation, Parameter, ParameterKey, ParameterLocation, Type, TypeRef,
};
use crate::schema_path::{SchemaPath, Step};
use serde_json::json;

/// What stands inside of a value that is neither an object nor a union.
static NOTHING_INSIDE: Inside = Inside {
    keys: Vec::new(),
    variants: Vec::new(),
    parts: Vec::new(),
    items: None,
    values: None,
};

impl<'a> Comparing<'_, 'a> {
    pub(super) fn parameters(
        &mut self,
        (then, old): (usize, &'a Operation),
        (now, new): (usize, &'a Operation),
    ) {
        let by_name = renamed::by_name(old);
        let mut gone = Gone::of(old, new);
        for (index, parameter) in new.parameters.iter().enumerate() {
            let site = Site::Parameter(now, index);
            let path = parameter_path(new, parameter);
            if let Some(was) = by_name.get(&renamed::name(parameter)).copied() {
                let spot = Spot::both(&path, Site::Parameter(then, was), site);
                self.parameter(&spot, &old.parameters[was], parameter);
            } else if let Some(was) = gone.take(old, parameter) {
                let spot = Spot::both(&path, Site::Parameter(then, was), site);
                let was = &old.parameters[was];
                let (before, after) = (Some(json!(was.name)), Some(json!(parameter.name)));
                let mut wire = ChangeKind::ParameterRenamed.wire();
                // In a path only the place of a value counts, not what it is called.
                if parameter.location == ParameterLocation::Path {
                    wire = NOTHING;
                } else if parameter.required {
                    wire.writing = Writing::Refused;
                }
                let kind = ChangeKind::ParameterRenamed;
                self.recorder.record_with(kind, &spot, before, after, wire);
                self.parameter(&spot, was, parameter);
            } else {
                let spot = Spot::added(&path, site);
                let mut wire = ChangeKind::ParameterAdded.wire();
                if parameter.required {
                    wire.writing = Writing::Refused;
                }
                let after = words_of(self.after.api, parameter);
                let kind = ChangeKind::ParameterAdded;
                self.recorder
                    .record_with(kind, &spot, None, Some(after), wire);
            }
        }
        for index in gone.left {
            let parameter = &old.parameters[index];
            let path = parameter_path(old, parameter);
            let spot = Spot::removed(&path, Site::Parameter(then, index));
            let before = words_of(self.before.api, parameter);
            self.recorder
                .record(ChangeKind::ParameterRemoved, &spot, Some(before), None);
        }
    }

    fn parameter(&mut self, spot: &Spot, old: &'a Parameter, new: &'a Parameter) {
        self.recorder.saw(spot);
        if old.required != new.required {
            self.requiredness(spot, old.required, new.required);
        }
        if old.list_format != new.list_format
            && let (Some(then), Some(now)) = (old.list_format, new.list_format)
        {
            let (then, now) = (Some(json!(then)), Some(json!(now)));
            self.recorder
                .record(ChangeKind::ListFormatChanged, spot, then, now);
        }
        self.writing(spot, old, new);
        if is_another(&old.type_ref, &old.inside, &new.type_ref, &new.inside) {
            return self.types(spot, ChangeKind::TypeChanged, &old.type_ref, &new.type_ref);
        }
        self.beside_type(spot, &old.type_ref, &new.type_ref);
        self.inside(spot, &old.inside, &new.inside);
        if let (Some(old), Some(new)) = (&old.content, &new.content) {
            self.type_refs(spot, ChangeKind::TypeChanged, &old.type_ref, &new.type_ref);
            self.inside(spot, &old.inside, &new.inside);
        }
        if !self.is_repeatable_now(old, new) {
            return self.types(spot, ChangeKind::TypeChanged, &old.type_ref, &new.type_ref);
        }
        let what = |api, type_ref| Some(json!(words::of_type_ref(api, type_ref)));
        let before = what(self.before.api, &old.type_ref);
        let after = what(self.after.api, &new.type_ref);
        let wire = Wire {
            writing: Writing::Unused,
            ..NOTHING
        };
        let kind = ChangeKind::TypeChanged;
        self.recorder.record_with(kind, spot, before, after, wire);
    }

    /// Whether a parameter may be given several times that was given once: what was sent before is a list of one now.
    fn is_repeatable_now(&self, old: &Parameter, new: &Parameter) -> bool {
        let Type::Array(item) = &new.type_ref.ty else {
            return false;
        };
        old.list_format.is_none()
            && new.list_format == Some("multi")
            && self.wire_of_types(&old.type_ref, item).writing == Writing::Same
    }

    /// How a value is written: style, media type, and which characters may stand in it.
    fn writing(&mut self, spot: &Spot, old: &Parameter, new: &Parameter) {
        let (then, now) = (serialization(old), serialization(new));
        // What lists say is told above.
        let is_list = old.list_format.is_some() || new.list_format.is_some();
        let is_composed = |parameter: &Parameter| {
            matches!(
                parameter.type_ref.ty,
                Type::Model(_) | Type::Map(_) | Type::Any | Type::FreeObject | Type::KeySet
            )
        };
        // That a text is JSON may be said later than it is so.
        let is_content = old.content.is_some() && new.content.is_some();
        let is_told = !is_list && (is_composed(old) || is_composed(new) || is_content);
        if then != now && is_told {
            let (then, now) = (Some(json!(then)), Some(json!(now)));
            let kind = ChangeKind::SerializationChanged;
            self.recorder.record(kind, spot, then, now);
        }
        for (key, then, now) in [
            ("allowReserved", old.allow_reserved, new.allow_reserved),
            ("allowEmptyValue", old.allow_empty, new.allow_empty),
        ] {
            if then != now {
                // What was sent under the stricter rule still holds.
                let wire = Wire {
                    writing: if now { Writing::Same } else { Writing::Refused },
                    ..NOTHING
                };
                let value = |is: bool| Some(json!(format!("{key}: {is}")));
                let kind = ChangeKind::SerializationChanged;
                self.recorder
                    .record_with(kind, spot, value(then), value(now), wire);
            }
        }
    }

    /// What stands inside, to any depth.
    fn inside(&mut self, spot: &Spot, old: &'a Inside, new: &'a Inside) {
        self.keys(spot, &old.keys, &new.keys);
        self.variants(spot, &old.variants, &new.variants);
        for (index, (old, new)) in old.parts.iter().zip(&new.parts).enumerate() {
            let spot = spot.at(spot.path.join(Step::Part(index)));
            self.nameless(&spot, ChangeKind::TypeChanged, old, new);
        }
        if old.parts.len() != new.parts.len() {
            let parts = |api, parts: &[Nameless]| {
                let words = parts.iter().map(|it| words::of_type_ref(api, &it.type_ref));
                Some(json!(words.collect::<Vec<_>>().join(" and ")))
            };
            let then = parts(self.before.api, &old.parts);
            let now = parts(self.after.api, &new.parts);
            let kind = ChangeKind::TypeChanged;
            self.recorder.record(kind, spot, then, now);
        }
        if old.items.is_some() || new.items.is_some() {
            // The types of items are compared with the list; where nothing stands inside of them, they have no entry.
            let spot = spot.at(spot.path.items());
            let inside = |items: &'a Option<Box<Nameless>>| {
                items.as_ref().map_or(&NOTHING_INSIDE, |it| &it.inside)
            };
            self.inside(&spot, inside(&old.items), inside(&new.items));
        }
        match (&old.values, &new.values) {
            (Some(old), Some(new)) => {
                let spot = spot.at(spot.path.values());
                self.nameless(&spot, ChangeKind::MapValuesChanged, old, new);
            }
            (then, now) => {
                let then = then.as_ref().map(|values| &values.type_ref);
                let now = now.as_ref().map(|values| &values.type_ref);
                self.extra_keys(spot, then, now);
            }
        }
    }

    fn nameless(&mut self, spot: &Spot, kind: ChangeKind, old: &'a Nameless, new: &'a Nameless) {
        if is_another(&old.type_ref, &old.inside, &new.type_ref, &new.inside) {
            return self.types(spot, kind, &old.type_ref, &new.type_ref);
        }
        self.type_refs(spot, kind, &old.type_ref, &new.type_ref);
        self.inside(spot, &old.inside, &new.inside);
    }

    fn keys(&mut self, spot: &Spot, old: &'a [ParameterKey], new: &'a [ParameterKey]) {
        for key in new {
            let spot = spot.at(spot.path.property(&key.name));
            if let Some(was) = old.iter().find(|was| was.name == key.name) {
                if was.required != key.required {
                    self.requiredness(&spot, was.required, key.required);
                }
                self.nameless(&spot, ChangeKind::TypeChanged, &was.value, &key.value);
            } else {
                let mut wire = ChangeKind::PropertyAdded.wire();
                if key.required {
                    wire.writing = Writing::Refused;
                }
                let what = json!(words::of_type_ref(self.after.api, &key.value.type_ref));
                let kind = ChangeKind::PropertyAdded;
                self.recorder
                    .record_with(kind, &spot, None, Some(what), wire);
            }
        }
        for key in old {
            if new.iter().all(|is| is.name != key.name) {
                let spot = spot.at(spot.path.property(&key.name));
                let what = json!(words::of_type_ref(self.before.api, &key.value.type_ref));
                let kind = ChangeKind::PropertyRemoved;
                self.recorder.record(kind, &spot, Some(what), None);
            }
        }
    }

    /// Alternatives that say the same are one; of the rest each goes with the next one of the other side.
    fn variants(&mut self, spot: &Spot, old: &'a [Nameless], new: &'a [Nameless]) {
        let mut left: Vec<_> = old.iter().collect();
        let mut added = Vec::new();
        for (index, variant) in new.iter().enumerate() {
            let is_it = |was: &&Nameless| self.is_alike(was, variant);
            match left.iter().position(is_it) {
                Some(at) => {
                    let spot = spot.at(spot.path.join(Step::Variant(index)));
                    let was = left.remove(at);
                    self.nameless(&spot, ChangeKind::TypeChanged, was, variant);
                }
                None => added.push((index, variant)),
            }
        }
        let mut left = left.into_iter();
        for (index, variant) in added {
            let spot = spot.at(spot.path.join(Step::Variant(index)));
            match left.next() {
                Some(was) => self.nameless(&spot, ChangeKind::TypeChanged, was, variant),
                None => {
                    let what = json!(words::of_type_ref(self.after.api, &variant.type_ref));
                    let kind = ChangeKind::VariantAdded;
                    self.recorder.record(kind, &spot, None, Some(what));
                }
            }
        }
        for was in left {
            let what = json!(words::of_type_ref(self.before.api, &was.type_ref));
            let kind = ChangeKind::VariantRemoved;
            self.recorder.record(kind, spot, Some(what), None);
        }
    }

    /// Whether two alternatives are one: they are of one type, and objects have a key in common.
    fn is_alike(&self, old: &Nameless, new: &Nameless) -> bool {
        let words = |api, nameless: &Nameless| words::of_type_ref(api, &nameless.type_ref);
        let (then, now) = (&old.inside.keys, &new.inside.keys);
        let have_one = then
            .iter()
            .any(|key| now.iter().any(|is| is.name == key.name));
        words(self.before.api, old) == words(self.after.api, new)
            && (have_one || then.is_empty() && now.is_empty())
    }
}

/// Whether an object or a union took the place of something else, so that nothing is left to compare but the types.
fn is_another(old: &TypeRef, old_inside: &Inside, new: &TypeRef, new_inside: &Inside) -> bool {
    old.ty != new.ty && old_inside.is_empty() != new_inside.is_empty()
}

/// The serialization of a parameter in words.
fn serialization(parameter: &Parameter) -> String {
    if let Some(content) = &parameter.content {
        let encoding = content.encoding.as_ref();
        let encoding = encoding.map_or_else(String::new, |encoding| format!(" as {encoding}"));
        return format!("{}{encoding}", content.media_type);
    }
    let style = json!(parameter.style);
    let style = style.as_str().unwrap_or_default();
    match parameter.explode {
        true => format!("{style}, exploded"),
        false => style.to_owned(),
    }
}

/// The path of a parameter as one of this operation, also where several share it.
fn parameter_path(operation: &Operation, parameter: &Parameter) -> SchemaPath {
    let index = parameter.location.as_str().to_owned();
    operation
        .schema_path
        .join(Step::Parameter(index, parameter.name.clone()))
}

fn words_of(api: &crate::ir::Api, parameter: &Parameter) -> serde_json::Value {
    let what = words::of_type_ref(api, &parameter.type_ref);
    if parameter.required && parameter.location != ParameterLocation::Path {
        json!(format!("required {what}"))
    } else {
        json!(what)
    }
}
