//! Places that hold a value: type, format, null, default, limits.

use super::change::Site;
use super::effects::{Reading, Writing};
use super::kind::{Kind, NOTHING, Wire};
use super::recorder::Spot;
use super::same::{Same, unfold};
use super::{Comparing, words};
use crate::ir::{About, Limits, ModelId, ModelPlace, Slot, Type};
use crate::plan::{Kind as ItemKind, Presence};
use serde_json::{Value, json};

impl<'a> Comparing<'_, 'a> {
    /// Compares two slots. `kind` is what a change of type is called here.
    pub(super) fn slots(&mut self, spot: &Spot, kind: Kind, old: &'a Slot, new: &'a Slot) {
        self.about(spot, &old.about, &new.about);
        self.nullability_of(spot, old, new);
        if old.default != new.default {
            let (old, new) = (old.default.clone(), new.default.clone());
            self.recorder.record(Kind::DefaultChanged, spot, old, new);
        }
        self.limits(spot, &old.limits, &new.limits);
        let omits = |slot: &Slot| slot.omit_empty.unwrap_or(true);
        if omits(old) != omits(new) {
            let word = |slot| json!(if omits(slot) { "left out" } else { "written" });
            let (old, new) = (Some(word(old)), Some(word(new)));
            self.recorder.record(Kind::OmissionChanged, spot, old, new);
        }
        self.listed(spot, old, new);
        self.types(spot, kind, old, new);
    }

    fn types(&mut self, spot: &Spot, kind: Kind, old: &'a Slot, new: &'a Slot) {
        match (&old.ty, &new.ty) {
            (Type::Model(then), Type::Model(now)) => self.references(spot, kind, *then, *now),
            (Type::Array(old), Type::Array(new)) => {
                let spot = spot.at(spot.path.items());
                self.slots(&spot, Kind::ItemsChanged, old, new);
            }
            (Type::Map(old), Type::Map(new)) => {
                let spot = spot.at(spot.path.values());
                self.slots(&spot, Kind::MapValuesChanged, old, new);
            }
            (Type::Integer(then), Type::Integer(now))
            | (Type::Number(then), Type::Number(now))
            | (Type::Text(then), Type::Text(now)) => {
                if then != now {
                    let wire = of_formats(&old.ty, &new.ty);
                    let value = |format: &Option<String>| format.clone().map(Value::from);
                    let (then, now) = (value(then), value(now));
                    self.recorder
                        .record_with(Kind::FormatChanged, spot, then, now, wire);
                }
            }
            (then, now) if then == now => {}
            _ => self.other_type(spot, kind, old, new),
        }
    }

    /// Two references, or inline types.
    fn references(&mut self, spot: &Spot, kind: Kind, then: ModelId, now: ModelId) {
        let is_named = |place: ModelPlace| place == ModelPlace::Definition;
        let (old, new) = (self.before.api.model(then), self.after.api.model(now));
        match (is_named(old.place), is_named(new.place)) {
            // The definition itself is compared where it stands.
            (true, true) if self.pairs.after(then) == Some(now) => return,
            (false, false) => return self.models(then, now),
            _ => {}
        }
        let words = (
            Some(json!(words::of_model(self.before.api, then))),
            Some(json!(words::of_model(self.after.api, now))),
        );
        let plain = (unfold(self.before.api, then), unfold(self.after.api, now));
        let is_same = self.pairs.after(plain.0) == Some(plain.1)
            || Same::new(self.before.api, self.after.api).models(then, now);
        // Of a definition that came with the reference, or went with it, nothing else says what is different.
        let is_its_own = (is_named(old.place) && self.pairs.after(then).is_none())
            || (is_named(new.place) && self.pairs.before(now).is_none());
        let one_is_inline = !is_named(old.place) || !is_named(new.place);
        if is_same || (is_its_own && one_is_inline && old_and_new_are_alike(&old.shape, &new.shape))
        {
            self.recorder
                .record(Kind::ReferenceChanged, spot, words.0, words.1);
            if !is_same || one_is_inline {
                self.models(then, now);
            }
            return;
        }
        let (then_slot, now_slot) = (Slot::of(Type::Model(then)), Slot::of(Type::Model(now)));
        let wire = self.wire_of_types(&then_slot, &now_slot);
        let note = self.difference(then, now);
        let change = self
            .recorder
            .record_with(kind, spot, words.0, words.1, wire);
        change.note = note;
    }

    /// What the one has and the other lacks, where both are objects.
    fn difference(&self, then: ModelId, now: ModelId) -> Option<String> {
        use crate::ir::Shape::Object;
        let (Object(old), Object(new)) = (
            &self.before.api.model(then).shape,
            &self.after.api.model(now).shape,
        ) else {
            return None;
        };
        let lacking = |of: &crate::ir::Object, other: &crate::ir::Object| -> Vec<String> {
            let fields = of.fields.iter();
            let lacking =
                fields.filter(|field| other.fields.iter().all(|had| had.key != field.key));
            lacking.map(|field| field.key.clone()).collect()
        };
        let (gone, added) = (lacking(old, new), lacking(new, old));
        let part = |verb: &str, keys: &[String]| match keys {
            [] => None,
            keys if keys.len() > 6 => Some(format!(
                "{verb} {} and {} more",
                keys[..5].join(", "),
                keys.len() - 5
            )),
            keys => Some(format!("{verb} {}", keys.join(", "))),
        };
        let parts: Vec<_> = [part("has also", &added), part("lacks", &gone)]
            .into_iter()
            .flatten()
            .collect();
        (!parts.is_empty()).then(|| parts.join("; "))
    }

    fn other_type(&mut self, spot: &Spot, kind: Kind, old: &Slot, new: &Slot) {
        let wire = self.wire_of_types(old, new);
        let (old, new) = (
            words::of_slot(self.before.api, old),
            words::of_slot(self.after.api, new),
        );
        self.recorder
            .record_with(kind, spot, Some(json!(old)), Some(json!(new)), wire);
    }

    /// Null as said here, else as said of the model; a change of the model is said there.
    fn nullability_of(&mut self, spot: &Spot, old: &Slot, new: &Slot) {
        let of_model = |api: &crate::ir::Api, slot: &Slot| match slot.ty {
            Type::Model(id) => api.model(id).nullable,
            _ => None,
        };
        let then = old
            .nullable
            .or(of_model(self.before.api, old))
            .unwrap_or(false);
        let now = new
            .nullable
            .or(of_model(self.after.api, new))
            .unwrap_or(false);
        let is_said_of_model = old.nullable.is_none() && new.nullable.is_none();
        if then != now && !is_said_of_model {
            self.nullability(spot, then, now);
        }
    }

    pub(super) fn nullability(&mut self, spot: &Spot, then: bool, now: bool) {
        let reads_null = self.presence(spot) != Some(Presence::Required);
        let wire = Wire {
            // Null is read as the zero value where a value is always there.
            reading: match now && !reads_null {
                true => Reading::Lacks,
                false => Reading::Same,
            },
            writing: match !now && self.presence(spot) == Some(Presence::Nullable) {
                true => Writing::Refused,
                false => Writing::Same,
            },
            behaviour: false,
        };
        self.recorder.record_with(
            Kind::NullabilityChanged,
            spot,
            Some(json!(then)),
            Some(json!(now)),
            wire,
        );
    }

    pub(super) fn requiredness(&mut self, spot: &Spot, then: bool, now: bool) {
        let reading = match then && !now {
            true => Reading::Lacks,
            false => Reading::Same,
        };
        let writing = match now && !then {
            true => Writing::Refused,
            false => Writing::Same,
        };
        let word = |required| json!(if required { "required" } else { "optional" });
        self.recorder.record_with(
            Kind::RequirednessChanged,
            spot,
            Some(word(then)),
            Some(word(now)),
            Wire {
                reading,
                writing,
                behaviour: false,
            },
        );
    }

    /// When the old models write the field at this place.
    fn presence(&self, spot: &Spot) -> Option<Presence> {
        let Some(Site::Member(id, key)) = &spot.before else {
            return None;
        };
        match &self.before.item(*id).kind {
            ItemKind::Struct { fields, .. } => {
                let field = fields.iter().find(|field| field.key == *key)?;
                Some(field.presence)
            }
            _ => None,
        }
    }

    fn limits(&mut self, spot: &Spot, old: &Limits, new: &Limits) {
        if old == new {
            return;
        }
        let (then, now) = (words::of_limits(old), words::of_limits(new));
        if then != now {
            let wire = Wire {
                writing: match is_tighter(old, new) {
                    true => Writing::Refused,
                    false => Writing::Unused,
                },
                ..NOTHING
            };
            self.recorder
                .record_with(Kind::LimitsChanged, spot, then, now, wire);
        }
        if old.pattern != new.pattern {
            let value = |pattern: &Option<String>| pattern.clone().map(Value::from);
            let (then, now) = (value(&old.pattern), value(&new.pattern));
            let mut wire = Kind::PatternChanged.wire();
            if now.is_none() {
                wire.writing = Writing::Unused;
            }
            self.recorder
                .record_with(Kind::PatternChanged, spot, then, now, wire);
        }
        let (then, now) = (words::of_access(old), words::of_access(new));
        if then != now {
            self.recorder.record(Kind::AccessChanged, spot, then, now);
        }
    }

    /// The values of an enum that is not modelled.
    fn listed(&mut self, spot: &Spot, old: &Slot, new: &Slot) {
        let text = |value: &Value| match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let lists = !old.listed.is_empty() && !new.listed.is_empty();
        for value in new
            .listed
            .iter()
            .filter(|value| !old.listed.contains(value))
        {
            let at = Spot {
                before: None,
                ..spot.at(spot.path.value(&text(value)))
            };
            // Where no list was, any value could be sent.
            let wire = match lists {
                true => Kind::EnumValueAdded.wire(),
                false => Kind::EnumValueRemoved.wire(),
            };
            let after = Some(value.clone());
            let kind = Kind::EnumValueAdded;
            self.recorder.record_with(kind, &at, None, after, wire);
        }
        for value in old
            .listed
            .iter()
            .filter(|value| !new.listed.contains(value))
        {
            let at = Spot {
                after: None,
                ..spot.at(spot.path.value(&text(value)))
            };
            let wire = match lists {
                true => Kind::EnumValueRemoved.wire(),
                false => Kind::EnumValueAdded.wire(),
            };
            let before = Some(value.clone());
            let kind = Kind::EnumValueRemoved;
            self.recorder.record_with(kind, &at, before, None, wire);
        }
    }

    /// What is said in words.
    pub(super) fn about(&mut self, spot: &Spot, old: &'a About, new: &'a About) {
        let (then, now) = (self.before.deprecation(old), self.after.deprecation(new));
        if then != now {
            let value = |deprecation: Option<&crate::ir::Deprecation>| {
                deprecation.map(|it| serde_json::to_value(it).unwrap_or(json!(true)))
            };
            let (then, now) = (value(then), value(now));
            self.recorder
                .record(Kind::DeprecationChanged, spot, then, now);
        }
        if old.go_name != new.go_name {
            let value = |name: &Option<String>| name.clone().map(Value::from);
            let (then, now) = (value(&old.go_name), value(&new.go_name));
            self.recorder.record(Kind::GoNameChanged, spot, then, now);
        }
    }
}

/// Whether two shapes can be compared member by member.
fn old_and_new_are_alike(old: &crate::ir::Shape, new: &crate::ir::Shape) -> bool {
    std::mem::discriminant(old) == std::mem::discriminant(new)
}

/// What another format does: numbers may no longer fit.
fn of_formats(old: &Type, new: &Type) -> Wire {
    let (Type::Integer(then), Type::Integer(now)) = (old, new) else {
        return NOTHING;
    };
    let (then, now) = (range(then.as_deref()), range(now.as_deref()));
    let fits = |inner: (i128, i128), outer: (i128, i128)| outer.0 <= inner.0 && inner.1 <= outer.1;
    Wire {
        reading: match fits(now, then) {
            true => Reading::Same,
            false => Reading::Fails,
        },
        writing: match fits(then, now) {
            true => Writing::Same,
            false => Writing::Refused,
        },
        behaviour: false,
    }
}

/// The least and the greatest number of a format; without one, those of 64 bits.
fn range(format: Option<&str>) -> (i128, i128) {
    match format {
        Some("int8") => (i8::MIN.into(), i8::MAX.into()),
        Some("int16") => (i16::MIN.into(), i16::MAX.into()),
        Some("int32") => (i32::MIN.into(), i32::MAX.into()),
        Some("uint8") => (0, u8::MAX.into()),
        Some("uint16") => (0, u16::MAX.into()),
        Some("uint32") => (0, u32::MAX.into()),
        Some("uint64" | "uint") => (0, u64::MAX.into()),
        _ => (i64::MIN.into(), i64::MAX.into()),
    }
}

/// Whether a value that was within the limits may be out of them now.
fn is_tighter(old: &Limits, new: &Limits) -> bool {
    let number = |value: &Option<Value>| value.as_ref().and_then(Value::as_f64);
    let rises = |old: Option<f64>, new: Option<f64>| match (old, new) {
        (Some(old), Some(new)) => new > old,
        (None, Some(_)) => true,
        (_, None) => false,
    };
    let length = |length: Option<usize>| length.map(|length| length as f64);
    let negative = |number: Option<f64>| number.map(|number| -number);
    rises(number(&old.minimum), number(&new.minimum))
        || rises(
            negative(number(&old.maximum)),
            negative(number(&new.maximum)),
        )
        || rises(length(old.min_length), length(new.min_length))
        || rises(
            negative(length(old.max_length)),
            negative(length(new.max_length)),
        )
        || (new.multiple_of.is_some() && old.multiple_of != new.multiple_of)
        || (new.exclusive_minimum && !old.exclusive_minimum)
        || (new.exclusive_maximum && !old.exclusive_maximum)
        || (new.unique_items && !old.unique_items)
}
