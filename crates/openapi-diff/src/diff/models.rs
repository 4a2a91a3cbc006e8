//! Definitions, and what stands inline, compared member by member.

use super::change::Site;
use super::effects::{Reading, Writing};
use super::kind::{ChangeKind, Wire};
use super::recorder::Spot;
use super::renamed;
use super::same::Same;
use super::{Comparing, words};
use crate::ir::{EnumValue, Field, Model, ModelId, ModelLocation, Object, Shape, TypeRef, Union};
use crate::schema_path::{SchemaPath, Step};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

impl<'a> Comparing<'_, 'a> {
    pub(super) fn definitions(&mut self) {
        for (now, model) in self.after.api.models() {
            if model.location != ModelLocation::Definition {
                continue;
            }
            match self.pairs.before(now) {
                Some(then) => {
                    let old = self.before.api.model(then);
                    if old.path != model.path {
                        let spot = Spot::both(&model.path, Site::Model(then), Site::Model(now));
                        let (old, new) = (old.path.as_str(), model.path.as_str());
                        self.recorder.record(
                            ChangeKind::DefinitionRenamed,
                            &spot,
                            Some(json!(old)),
                            Some(json!(new)),
                        );
                    }
                    self.models(then, now);
                }
                None => {
                    let spot = Spot::added(&model.path, Site::Model(now));
                    let what = words::of_shape(self.after.api, &model.shape);
                    self.recorder.record(
                        ChangeKind::DefinitionAdded,
                        &spot,
                        None,
                        Some(json!(what)),
                    );
                }
            }
        }
        for (then, model) in self.before.api.models() {
            if model.location == ModelLocation::Definition && self.pairs.after(then).is_none() {
                let spot = Spot::removed(&model.path, Site::Model(then));
                let what = words::of_shape(self.before.api, &model.shape);
                self.recorder.record(
                    ChangeKind::DefinitionRemoved,
                    &spot,
                    Some(json!(what)),
                    None,
                );
            }
        }
    }

    /// Compares two models, once.
    pub(super) fn models(&mut self, then: ModelId, now: ModelId) {
        if !self.compared.insert((then, now)) {
            return;
        }
        let (old, new) = (self.before.api.model(then), self.after.api.model(now));
        // Where only one of them has a name, the change is in the place of the other.
        let is_named = |model: &Model| model.location == ModelLocation::Definition;
        let path = match is_named(new) && !is_named(old) {
            true => &old.path,
            false => &new.path,
        };
        let spot = Spot::both(path, Site::Model(then), Site::Model(now));
        if old.location != ModelLocation::Inline && new.location != ModelLocation::Inline {
            self.of_model_itself(&spot, old, new);
        }
        let names = (&self.before.item(then).name, &self.after.item(now).name);
        if old.path == new.path && names.0 != names.1 {
            let (then, now) = (Some(json!(names.0)), Some(json!(names.1)));
            self.recorder
                .record(ChangeKind::ReferenceChanged, &spot, then, now);
        }
        match (&old.shape, &new.shape) {
            (Shape::Object(old), Shape::Object(new)) => {
                self.objects(&spot, (then, old), (now, new));
            }
            (Shape::StringEnum(old), Shape::StringEnum(new)) => {
                self.values(&spot, (then, old), (now, new), String::clone);
            }
            (Shape::IntegerEnum { values: old, .. }, Shape::IntegerEnum { values: new, .. }) => {
                self.values(&spot, (then, old), (now, new), i64::to_string);
            }
            (Shape::Union(old), Shape::Union(new)) => self.unions(&spot, old, new),
            (Shape::Alias(old), Shape::Alias(new)) => {
                self.type_refs(&spot, ChangeKind::TypeChanged, old, new);
            }
            (old, new) => {
                let then = TypeRef::of(crate::ir::Type::Model(then));
                let now = TypeRef::of(crate::ir::Type::Model(now));
                let wire = self.wire_of_types(&then, &now);
                let old = words::of_shape(self.before.api, old);
                let new = words::of_shape(self.after.api, new);
                self.recorder.record_with(
                    ChangeKind::TypeChanged,
                    &spot,
                    Some(json!(old)),
                    Some(json!(new)),
                    wire,
                );
            }
        }
    }

    /// What is said of the model as a whole; of an inline one it is said where it stands.
    fn of_model_itself(&mut self, spot: &Spot, old: &'a Model, new: &'a Model) {
        self.recorder.saw(spot);
        self.annotations(spot, &old.annotations, &new.annotations);
        let nullable = |model: &Model| model.nullable.unwrap_or(false);
        if nullable(old) != nullable(new) {
            self.nullability(spot, nullable(old), nullable(new));
        }
        if old.default != new.default {
            let (old, new) = (old.default.clone(), new.default.clone());
            self.recorder
                .record(ChangeKind::DefaultChanged, spot, old, new);
        }
        // An alias says it of what it stands for.
        let is_alias = |model: &Model| matches!(model.shape, Shape::Alias(_));
        if !is_alias(old) && !is_alias(new) {
            self.omission(spot, old.omit_empty, new.omit_empty);
        }
    }

    fn objects(
        &mut self,
        spot: &Spot,
        (then, old): (ModelId, &'a Object),
        (now, new): (ModelId, &'a Object),
    ) {
        let fields_then: BTreeMap<&str, &Field> = by_key(old);
        let fields_now: BTreeMap<&str, &Field> = by_key(new);
        let lacking = |fields: &BTreeMap<&str, &'a Field>, of: &'a Object| -> Vec<&'a Field> {
            let lacking = of.fields.iter();
            lacking
                .filter(|field| !fields.contains_key(field.key.as_str()))
                .collect()
        };
        let mut gone = lacking(&fields_now, old);
        gone.retain(|field| !self.is_inherited_loss(field, new));
        let mut new_ones = lacking(&fields_then, new);
        new_ones.retain(|field| !self.is_inherited_gain(field, old));
        let renamed = renamed::fields(&gone, &new_ones);
        let were_renamed: BTreeSet<&str> = renamed.values().map(|was| was.key.as_str()).collect();
        gone.retain(|field| !were_renamed.contains(field.key.as_str()));
        let new_ones: BTreeSet<&str> = new_ones.iter().map(|field| field.key.as_str()).collect();
        for field in &new.fields {
            let was = fields_then.get(field.key.as_str());
            if was.is_some_and(|was| self.is_unchanged(was, field)) {
                continue;
            }
            let path = spot.path.property(&field.key);
            let site = Site::Member(now, field.key.clone());
            if let Some(was) = was {
                let member = Site::Member(then, field.key.clone());
                self.fields(&Spot::both(&path, member, site), was, field);
            } else if let Some(was) = renamed.get(field.key.as_str()) {
                let spot = Spot::both(&path, Site::Member(then, was.key.clone()), site);
                let (old, new) = (Some(json!(was.key)), Some(json!(field.key)));
                let mut wire = ChangeKind::PropertyRenamed.wire();
                if field.required {
                    wire.writing = super::Writing::Refused;
                }
                self.recorder
                    .record_with(ChangeKind::PropertyRenamed, &spot, old, new, wire);
                self.fields(&spot, was, field);
            } else if new_ones.contains(field.key.as_str()) {
                let what = words_of_field(self.after.api, field);
                let mut wire = ChangeKind::PropertyAdded.wire();
                if field.required && field.type_ref.default.is_none() {
                    wire.writing = super::Writing::Refused;
                }
                let spot = Spot::added(&path, site);
                self.recorder
                    .record_with(ChangeKind::PropertyAdded, &spot, None, Some(what), wire);
            }
        }
        for field in gone {
            let path = self.before.api.model(then).path.property(&field.key);
            let spot = Spot::removed(&path, Site::Member(then, field.key.clone()));
            let what = words_of_field(self.before.api, field);
            self.recorder
                .record(ChangeKind::PropertyRemoved, &spot, Some(what), None);
        }
        self.extra_keys(spot, old.additional.as_deref(), new.additional.as_deref());
        if old.closed != new.closed && old.additional.is_none() && new.additional.is_none() {
            self.closedness(spot, old.closed, new.closed);
        }
    }

    /// Whether the field came with an allOf, and has gone from the model that it came from.
    fn is_inherited_loss(&self, field: &Field, new: &Object) -> bool {
        let base = field.included_from.and_then(|base| self.pairs.after(base));
        base.is_some_and(|base| {
            let lacks = match &self.after.api.model(base).shape {
                Shape::Object(object) => object.fields.iter().all(|now| now.key != field.key),
                _ => false,
            };
            lacks && self.includes(self.after.api, new, base)
        })
    }

    /// Whether the field came with an allOf that was there before, from a model that has got it.
    fn is_inherited_gain(&self, field: &Field, old: &Object) -> bool {
        let base = field.included_from.and_then(|base| self.pairs.before(base));
        base.is_some_and(|base| {
            let lacked = match &self.before.api.model(base).shape {
                Shape::Object(object) => object.fields.iter().all(|then| then.key != field.key),
                _ => false,
            };
            lacked && self.includes(self.before.api, old, base)
        })
    }

    /// Whether an object takes over the fields of a model, by itself or by way of another.
    fn includes(&self, api: &crate::ir::Api, object: &Object, base: ModelId) -> bool {
        let mut open = object.includes.clone();
        let mut seen = std::collections::BTreeSet::new();
        while let Some(id) = open.pop() {
            if id == base {
                return true;
            }
            if let (true, Shape::Object(object)) = (seen.insert(id), &api.model(id).shape) {
                open.extend(&object.includes);
            }
        }
        false
    }

    fn fields(&mut self, spot: &Spot, old: &'a Field, new: &'a Field) {
        self.recorder.saw(spot);
        let base = old.included_from.zip(new.included_from);
        let base = base.filter(|(then, now)| self.pairs.after(*then) == Some(*now));
        let required = (old.required, new.required);
        let said_there = base.and_then(|(then, now)| {
            let find = |model: &'a Model, key: &str| match &model.shape {
                Shape::Object(object) => object.fields.iter().find(|field| field.key == key),
                _ => None,
            };
            let then = find(self.before.api.model(then), &old.key)?;
            let now = find(self.after.api.model(now), &new.key)?;
            Some((then.required, now.required))
        });
        if required.0 != required.1 && said_there != Some(required) {
            self.requiredness(spot, required.0, required.1);
        }
        if base.is_none() {
            self.type_refs(spot, ChangeKind::TypeChanged, &old.type_ref, &new.type_ref);
        }
    }

    fn values<T>(
        &mut self,
        spot: &Spot,
        (then, old): (ModelId, &[EnumValue<T>]),
        (now, new): (ModelId, &[EnumValue<T>]),
        text: impl Fn(&T) -> String,
    ) {
        let texts = |values: &[EnumValue<T>]| -> Vec<String> {
            values.iter().map(|value| text(&value.value)).collect()
        };
        let (old, new) = (texts(old), texts(new));
        if old == new && !self.recorder.compares_texts() {
            return;
        }
        let listed_then: BTreeSet<&String> = old.iter().collect();
        let listed_now: BTreeSet<&String> = new.iter().collect();
        for value in new.iter().filter(|value| !listed_then.contains(value)) {
            let path = spot.path.value(value);
            let spot = Spot::added(&path, Site::Member(now, value.clone()));
            self.recorder
                .record(ChangeKind::EnumValueAdded, &spot, None, Some(json!(value)));
        }
        for value in old.iter().filter(|value| !listed_now.contains(value)) {
            let path = self.before.api.model(then).path.value(value);
            let spot = Spot::removed(&path, Site::Member(then, value.clone()));
            self.recorder.record(
                ChangeKind::EnumValueRemoved,
                &spot,
                Some(json!(value)),
                None,
            );
        }
        for value in old.iter().filter(|value| listed_now.contains(value)) {
            let path = spot.path.value(value);
            let (then, now) = (
                Site::Member(then, value.clone()),
                Site::Member(now, value.clone()),
            );
            self.recorder.saw(&Spot::both(&path, then, now));
        }
    }

    fn unions(&mut self, spot: &Spot, old: &'a Union, new: &'a Union) {
        let mut gone: Vec<&TypeRef> = old.variants.iter().collect();
        let mut pairs = Vec::new();
        for (index, variant) in new.variants.iter().enumerate() {
            let same = |then: &&TypeRef| {
                self.is_pair(then, variant)
                    || Same::new(self.before.api, self.after.api).type_refs(then, variant)
            };
            if let Some(found) = gone.iter().position(same) {
                let then = gone.remove(found);
                let at = spot.at(spot.path.join(Step::Variant(index)));
                self.type_refs(&at, ChangeKind::TypeChanged, then, variant);
                let was = old.variants.iter().position(|it| std::ptr::eq(it, then));
                pairs.push((was.unwrap_or_default(), index));
            } else {
                let at = Spot {
                    before: None,
                    ..spot.at(spot.path.join(Step::Variant(index)))
                };
                let what = words::of_type_ref(self.after.api, variant);
                self.recorder
                    .record(ChangeKind::VariantAdded, &at, None, Some(json!(what)));
            }
        }
        for then in gone {
            let index = old
                .variants
                .iter()
                .position(|type_ref| std::ptr::eq(type_ref, then));
            let at = Spot {
                after: None,
                ..spot.at(spot.path.join(Step::Variant(index.unwrap_or_default())))
            };
            let what = words::of_type_ref(self.before.api, then);
            self.recorder
                .record(ChangeKind::VariantRemoved, &at, Some(json!(what)), None);
        }
        self.discriminators(spot, (old, new), &pairs);
    }

    /// Whether keys other than the properties are refused.
    fn closedness(&mut self, spot: &Spot, then: bool, now: bool) {
        let wire = Wire {
            reading: if now { Reading::Same } else { Reading::Misses },
            writing: if now {
                Writing::Refused
            } else {
                Writing::Unused
            },
            behaviour: false,
        };
        let (then, now) = (Some(json!(then)), Some(json!(now)));
        self.recorder
            .record_with(ChangeKind::ClosednessChanged, spot, then, now, wire);
    }

    /// The values of keys that are no properties.
    pub(super) fn extra_keys(
        &mut self,
        spot: &Spot,
        old: Option<&'a TypeRef>,
        new: Option<&'a TypeRef>,
    ) {
        let at = |path: &SchemaPath| spot.at(path.values());
        match (old, new) {
            (Some(old), Some(new)) => {
                self.type_refs(&at(&spot.path), ChangeKind::MapValuesChanged, old, new);
            }
            (None, Some(new)) => {
                let what = words::of_type_ref(self.after.api, new);
                self.recorder.record(
                    ChangeKind::ExtraKeysAdded,
                    &at(&spot.path),
                    None,
                    Some(json!(what)),
                );
            }
            (Some(old), None) => {
                let what = words::of_type_ref(self.before.api, old);
                self.recorder.record(
                    ChangeKind::ExtraKeysRemoved,
                    &at(&spot.path),
                    Some(json!(what)),
                    None,
                );
            }
            (None, None) => {}
        }
    }

    /// The traits that models derive no more, said with a change of the model itself.
    pub(super) fn traits(&mut self) {
        let mut lost: BTreeMap<ModelId, Vec<&'static str>> = BTreeMap::new();
        for (then, now) in &self.compared {
            let (old, new) = (self.before.item(*then), self.after.item(*now));
            let gone = old.derives.iter().filter(|it| !new.derives.contains(it));
            let gone: Vec<_> = gone.copied().collect();
            if !gone.is_empty() && old.kind.as_str() == new.kind.as_str() {
                lost.insert(*now, gone);
            }
        }
        let names: Vec<_> = lost
            .keys()
            .map(|id| self.after.item(*id).name.clone())
            .collect();
        for change in &mut self.recorder.changes {
            let (Some(Site::Model(id) | Site::Member(id, _)), false) =
                (&change.site_after, change.kind.is_of_docs())
            else {
                continue;
            };
            if let Some(traits) = lost.get(id) {
                change.effects.source = super::Source::Breaks;
                let note = format!("no longer {}: {}", traits.join(", "), names.join(", "));
                change.note.get_or_insert(note);
            }
        }
    }
}

/// The properties by their keys.
pub(super) fn by_key(object: &Object) -> BTreeMap<&str, &Field> {
    let fields = object.fields.iter();
    fields.map(|field| (field.key.as_str(), field)).collect()
}

fn words_of_field(api: &crate::ir::Api, field: &Field) -> Value {
    let what = words::of_type_ref(api, &field.type_ref);
    if field.required {
        json!(format!("required {what}"))
    } else {
        json!(what)
    }
}

impl Comparing<'_, '_> {
    /// Whether two type references hold definitions that are the same thing before and after.
    pub(super) fn is_pair(&self, then: &TypeRef, now: &TypeRef) -> bool {
        match (&then.ty, &now.ty) {
            (crate::ir::Type::Model(then), crate::ir::Type::Model(now)) => {
                self.pairs.after(*then) == Some(*now)
            }
            _ => false,
        }
    }

    /// What a change of type does on the wire.
    pub(super) fn wire_of_types(&self, then: &TypeRef, now: &TypeRef) -> Wire {
        use super::{Reading, Writing};
        let reading = Same::new(self.before.api, self.after.api).reads(then, now);
        let writing = match Same::new(self.after.api, self.before.api).reads(now, then) {
            Reading::Fails | Reading::Unlisted => Writing::Refused,
            Reading::Misses => Writing::Ignored,
            Reading::Lacks => Writing::Unused,
            Reading::Same => Writing::Same,
        };
        Wire {
            reading,
            writing,
            behaviour: false,
        }
    }
}
