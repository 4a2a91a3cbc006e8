//! Places that hold a value: type, format, null, default, limits.

use super::change::Site;
use super::effects::{Reading, Writing};
use super::kind::{ChangeKind, NOTHING, Wire};
use super::recorder::Spot;
use super::same::{Same, unfold};
use super::{Comparing, words};
use crate::ir::{Annotations, Constraints, ModelId, ModelLocation, Type, TypeRef};
use crate::plan::{ItemKind, Presence};
use serde_json::{Value, json};
use std::collections::BTreeSet;

impl<'a> Comparing<'_, 'a> {
    /// Compares two type references. `kind` is what a change of type is called here.
    pub(super) fn type_refs(
        &mut self,
        spot: &Spot,
        kind: ChangeKind,
        old: &'a TypeRef,
        new: &'a TypeRef,
    ) {
        self.beside_type(spot, old, new);
        self.types(spot, kind, old, new);
    }

    /// Compares all that is said of two type references but their types.
    pub(super) fn beside_type(&mut self, spot: &Spot, old: &'a TypeRef, new: &'a TypeRef) {
        self.annotations(spot, &old.annotations, &new.annotations);
        self.nullability_of(spot, old, new);
        if old.default != new.default {
            let (old, new) = (old.default.clone(), new.default.clone());
            self.recorder
                .record(ChangeKind::DefaultChanged, spot, old, new);
        }
        self.constraints(spot, &old.constraints, &new.constraints);
        self.omission(spot, old.omit_empty, new.omit_empty);
        self.listed(spot, old, new);
    }

    /// Whether an empty value is left out, which it is where nothing is said.
    pub(super) fn omission(&mut self, spot: &Spot, old: Option<bool>, new: Option<bool>) {
        let (old, new) = (old.unwrap_or(true), new.unwrap_or(true));
        if old != new {
            let word = |omits| Some(json!(if omits { "omitted" } else { "written" }));
            self.recorder
                .record(ChangeKind::OmissionChanged, spot, word(old), word(new));
        }
    }

    pub(super) fn types(
        &mut self,
        spot: &Spot,
        kind: ChangeKind,
        old: &'a TypeRef,
        new: &'a TypeRef,
    ) {
        match (&old.ty, &new.ty) {
            (Type::Model(then), Type::Model(now)) => self.references(spot, kind, *then, *now),
            (Type::Array(old), Type::Array(new)) => {
                let spot = spot.at(spot.path.items());
                self.type_refs(&spot, ChangeKind::ItemsChanged, old, new);
            }
            (Type::Map(old), Type::Map(new)) => {
                let spot = spot.at(spot.path.values());
                self.type_refs(&spot, ChangeKind::MapValuesChanged, old, new);
            }
            (Type::Integer(then), Type::Integer(now))
            | (Type::Number(then), Type::Number(now))
            | (Type::Text(then), Type::Text(now)) => {
                if then != now {
                    let wire = of_formats(&old.ty, &new.ty);
                    let value = |format: &Option<String>| format.clone().map(Value::from);
                    let (then, now) = (value(then), value(now));
                    self.recorder
                        .record_with(ChangeKind::FormatChanged, spot, then, now, wire);
                }
            }
            (then, now) if then == now => {}
            _ => self.other_type(spot, kind, old, new),
        }
    }

    /// Two references, or inline types.
    fn references(&mut self, spot: &Spot, kind: ChangeKind, then: ModelId, now: ModelId) {
        let is_named = |location: ModelLocation| location == ModelLocation::Definition;
        let (old, new) = (self.before.api.model(then), self.after.api.model(now));
        match (is_named(old.location), is_named(new.location)) {
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
        let is_its_own = (is_named(old.location) && self.pairs.after(then).is_none())
            || (is_named(new.location) && self.pairs.before(now).is_none());
        let one_is_inline = !is_named(old.location) || !is_named(new.location);
        if is_same || (is_its_own && one_is_inline && old_and_new_are_alike(&old.shape, &new.shape))
        {
            self.recorder
                .record(ChangeKind::ReferenceChanged, spot, words.0, words.1);
            if !is_same || one_is_inline {
                self.models(then, now);
            }
            return;
        }
        let (then_type_ref, now_type_ref) = (
            TypeRef::of(Type::Model(then)),
            TypeRef::of(Type::Model(now)),
        );
        let wire = self.wire_of_types(&then_type_ref, &now_type_ref);
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

    fn other_type(&mut self, spot: &Spot, kind: ChangeKind, old: &TypeRef, new: &TypeRef) {
        let wire = self.wire_of_types(old, new);
        let (old, new) = (
            words::of_type_ref(self.before.api, old),
            words::of_type_ref(self.after.api, new),
        );
        self.recorder
            .record_with(kind, spot, Some(json!(old)), Some(json!(new)), wire);
    }

    /// Null as said here, else as said of the model; a change of the model is said there.
    fn nullability_of(&mut self, spot: &Spot, old: &TypeRef, new: &TypeRef) {
        let of_model = |api: &crate::ir::Api, type_ref: &TypeRef| match type_ref.ty {
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
            ChangeKind::NullabilityChanged,
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
            ChangeKind::RequirednessChanged,
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

    fn constraints(&mut self, spot: &Spot, old: &Constraints, new: &Constraints) {
        if old == new {
            return;
        }
        let (then, now) = (words::of_constraints(old), words::of_constraints(new));
        if then != now {
            let wire = Wire {
                writing: match is_tighter(old, new) {
                    true => Writing::Refused,
                    false => Writing::Unused,
                },
                ..NOTHING
            };
            self.recorder
                .record_with(ChangeKind::ConstraintsChanged, spot, then, now, wire);
        }
        if old.pattern != new.pattern {
            let value = |pattern: &Option<String>| pattern.clone().map(Value::from);
            let (then, now) = (value(&old.pattern), value(&new.pattern));
            let mut wire = ChangeKind::PatternChanged.wire();
            if now.is_none() {
                wire.writing = Writing::Unused;
            }
            self.recorder
                .record_with(ChangeKind::PatternChanged, spot, then, now, wire);
        }
        let (then, now) = (words::of_access(old), words::of_access(new));
        if then != now {
            self.recorder
                .record(ChangeKind::AccessChanged, spot, then, now);
        }
    }

    /// The values of an enum that is not modelled.
    fn listed(&mut self, spot: &Spot, old: &TypeRef, new: &TypeRef) {
        let text = |value: &Value| match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let texts = |listed: &[Value]| -> BTreeSet<String> {
            listed.iter().map(Value::to_string).collect()
        };
        let (then, now) = (texts(&old.listed), texts(&new.listed));
        let lists = !old.listed.is_empty() && !new.listed.is_empty();
        for value in new
            .listed
            .iter()
            .filter(|value| !then.contains(&value.to_string()))
        {
            let at = Spot {
                before: None,
                ..spot.at(spot.path.value(&text(value)))
            };
            // Where no list was, any value could be sent.
            let wire = match lists {
                true => ChangeKind::EnumValueAdded.wire(),
                false => ChangeKind::EnumValueRemoved.wire(),
            };
            let after = Some(value.clone());
            let kind = ChangeKind::EnumValueAdded;
            self.recorder.record_with(kind, &at, None, after, wire);
        }
        for value in old
            .listed
            .iter()
            .filter(|value| !now.contains(&value.to_string()))
        {
            let at = Spot {
                after: None,
                ..spot.at(spot.path.value(&text(value)))
            };
            let wire = match lists {
                true => ChangeKind::EnumValueRemoved.wire(),
                false => ChangeKind::EnumValueAdded.wire(),
            };
            let before = Some(value.clone());
            let kind = ChangeKind::EnumValueRemoved;
            self.recorder.record_with(kind, &at, before, None, wire);
        }
    }

    /// The values that should no longer be used, of a filter or an enum.
    fn deprecated_values(&mut self, spot: &Spot, old: &[String], new: &[String]) {
        let kind = ChangeKind::DeprecationChanged;
        let gone = old.iter().filter(|value| !new.contains(value));
        for value in new.iter().filter(|value| !old.contains(value)).chain(gone) {
            let at = spot.at(spot.path.value(value));
            let marks = (old.contains(value), new.contains(value));
            match self.said(marks) {
                (false, true) => self.recorder.record(kind, &at, None, Some(json!({}))),
                (true, false) => self.recorder.record(kind, &at, Some(json!({})), None),
                _ => continue,
            };
        }
    }

    /// The values of an enum that may grow.
    fn known_values(&mut self, spot: &Spot, old: &[String], new: &[String]) {
        for value in new.iter().filter(|value| !old.contains(value)) {
            let at = spot.at(spot.path.value(value));
            let value = Some(json!(value));
            self.recorder
                .record(ChangeKind::KnownValueAdded, &at, None, value);
        }
        for value in old.iter().filter(|value| !new.contains(value)) {
            let at = spot.at(spot.path.value(value));
            let value = Some(json!(value));
            self.recorder
                .record(ChangeKind::KnownValueRemoved, &at, value, None);
        }
    }

    /// What counts of that which the documents say of a deprecation, before and after. A document says no more of what it
    /// leaves out, which a fact may keep; so between versions, only that it begins to say it is told.
    fn said(&self, marks: (bool, bool)) -> (bool, bool) {
        let begins = match (self.before.version, self.after.version) {
            (Some(then), Some(now)) if then <= now => (false, true),
            (Some(_), Some(_)) => (true, false),
            _ => return marks,
        };
        if marks == begins {
            marks
        } else {
            (false, false)
        }
    }

    /// What is said in words.
    pub(super) fn annotations(&mut self, spot: &Spot, old: &'a Annotations, new: &'a Annotations) {
        let (mut then, mut now) = (self.before.deprecation(old), self.after.deprecation(new));
        let unsaid = crate::ir::Deprecation::default();
        let marks = (old.is_deprecated_in_document, new.is_deprecated_in_document);
        // Where the document begins to say it, that is the change, whenever we say that it was.
        match self.said(marks) {
            (false, true) => (then, now) = (None, now.or(Some(&unsaid))),
            (true, false) => (then, now) = (then.or(Some(&unsaid)), None),
            _ if marks.0 != marks.1 => now = then,
            _ => {}
        }
        if then != now {
            let value = |deprecation: Option<&crate::ir::Deprecation>| {
                deprecation.map(|it| serde_json::to_value(it).unwrap_or(json!(true)))
            };
            let (then, now) = (value(then), value(now));
            self.recorder
                .record(ChangeKind::DeprecationChanged, spot, then, now);
        }
        self.deprecated_values(spot, &old.deprecated_values, &new.deprecated_values);
        self.known_values(spot, &old.known_values, &new.known_values);
        if old.go_name != new.go_name {
            let value = |name: &Option<String>| name.clone().map(Value::from);
            let (then, now) = (value(&old.go_name), value(&new.go_name));
            self.recorder
                .record(ChangeKind::GoNameChanged, spot, then, now);
        }
    }
}

/// Whether two shapes can be compared member by member.
fn old_and_new_are_alike(old: &crate::ir::Shape, new: &crate::ir::Shape) -> bool {
    std::mem::discriminant(old) == std::mem::discriminant(new)
}

/// What another format does: numbers may no longer fit, and texts may no longer be accepted.
fn of_formats(old: &Type, new: &Type) -> Wire {
    let (then, now) = match (old, new) {
        (Type::Integer(then), Type::Integer(now)) => (then, now),
        (Type::Text(then), Type::Text(now)) => {
            return of_text_formats(then.as_deref(), now.as_deref());
        }
        _ => return NOTHING,
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

/// A format of a text narrows what is accepted, as a pattern does, unless it only says how the text is shown or sent.
fn of_text_formats(then: Option<&str>, now: Option<&str>) -> Wire {
    let narrows = |format: &&str| !matches!(*format, "password" | "binary" | "string");
    let (then, now) = (then.filter(narrows), now.filter(narrows));
    Wire {
        writing: match (then, now) {
            (then, now) if then == now => Writing::Same,
            (_, Some(_)) => Writing::Refused,
            (_, None) => Writing::Unused,
        },
        ..NOTHING
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
fn is_tighter(old: &Constraints, new: &Constraints) -> bool {
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
