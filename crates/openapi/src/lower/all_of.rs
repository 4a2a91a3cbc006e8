//! allOf: the parts become one list of fields.
//!
//! Done when every definition has been read, since a part may be defined further down. A part that is a model lends
//! its fields, each marked with where it came from; the inline parts bring their own. A later part wins over an
//! earlier one for the same key, unless it gives the key no type; where it has no words, those of the earlier one stay.
//! A key is required if any part says so. Where no part is an object, the whole is what its only model is.

use super::{At, Lowering};
use crate::diagnostic::Diagnostic;
use crate::ir::{Field, ModelId, Object, Shape, Slot, Type};
use std::collections::{HashMap, HashSet};

/// The most fields that all allOfs of a document may have together: each repeats those of its parts.
const MOST_FIELDS: usize = 200_000;

/// The parts of the allOf that a model is.
pub(super) struct Merge {
    model: ModelId,
    at: At,
    parts: Vec<Part>,
    state: State,
}

/// One part.
pub(super) enum Part {
    /// A model.
    Model(ModelId, At),
    /// An inline object, with all the names that it requires, also of other parts' properties.
    Inline(Object, Vec<String>),
    /// Something whose values are not known to be objects.
    NotAnObject(At),
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Waiting,
    Open,
    Done,
}

/// What has been merged so far.
#[derive(Default)]
struct Whole {
    object: Object,
    /// Where each key stands among the fields.
    places: HashMap<String, usize>,
    required: HashSet<String>,
    /// Names that no part has a property for, in the order in which they are first required.
    named: Vec<String>,
    /// Models that are not known to be objects.
    others: Vec<(ModelId, At)>,
    conflicts: usize,
}

impl Lowering<'_, '_> {
    pub(super) fn merge_later(&mut self, model: ModelId, at: At, parts: Vec<Part>) {
        self.merges.push(Merge {
            model,
            at,
            parts,
            state: State::Waiting,
        });
    }

    /// Merges all, each after those that it takes fields of. No recursion: a chain may be as long as the document.
    pub(super) fn merge_all(&mut self) {
        let by_model = self.merges.iter().enumerate();
        let by_model: HashMap<_, _> = by_model.map(|(i, merge)| (merge.model, i)).collect();
        let mut total = 0;
        for start in 0..self.merges.len() {
            let mut open = vec![(start, 0)];
            while let Some((index, next)) = open.last_mut() {
                let (index, part) = (*index, *next);
                *next += 1;
                if part == 0 {
                    if self.merges[index].state != State::Waiting {
                        open.pop();
                        continue;
                    }
                    self.merges[index].state = State::Open;
                }
                if let Some(part) = self.merges[index].parts.get(part) {
                    let needed = match part {
                        Part::Model(id, _) => by_model.get(&self.end_of_aliases(*id)),
                        _ => None,
                    };
                    match needed.map(|needed| (*needed, self.merges[*needed].state)) {
                        Some((needed, State::Waiting)) => open.push((needed, 0)),
                        Some((needed, State::Open)) => self.refuse_circular_all_of(needed),
                        _ => {}
                    }
                    continue;
                }
                self.merge(index, &mut total);
                open.pop();
            }
        }
    }

    fn refuse_circular_all_of(&mut self, index: usize) {
        let at = self.merges[index].at.clone();
        let place = self.canonical.place(&at.pointer).at_path(&at.path);
        let message = format!("`{}` is an allOf of itself", at.path);
        let fault = Diagnostic::error("circular-all-of", message).at(place);
        self.diagnostics
            .push(fault.help("take the reference that leads back to it out of the allOf"));
    }

    /// The model that this one is another name for.
    fn end_of_aliases(&self, mut id: ModelId) -> ModelId {
        for _ in 0..self.models.len() {
            match &self.models[id.0].shape {
                Shape::Alias(slot) => match slot.ty {
                    Type::Model(next) => id = next,
                    _ => break,
                },
                _ => break,
            }
        }
        id
    }

    fn merge(&mut self, index: usize, total: &mut usize) {
        self.merges[index].state = State::Done;
        let parts = std::mem::take(&mut self.merges[index].parts);
        let mut whole = Whole::default();
        let mut is_object = false;
        let mut restrictions = Vec::new();
        for part in parts {
            match part {
                Part::Model(id, at) => is_object |= self.include(&mut whole, id, at),
                Part::Inline(object, names) => {
                    is_object = true;
                    whole.object.inline_parts += usize::from(!object.fields.is_empty());
                    whole.require(names);
                    for field in object.fields {
                        whole.add(field);
                    }
                    if object.additional.is_some() {
                        whole.object.additional = object.additional;
                    }
                }
                Part::NotAnObject(at) => restrictions.push(at),
            }
        }
        let at = self.merges[index].at.clone();
        if whole.conflicts > 0 {
            let message =
                "parts of an allOf give a property different types: that of the last one counts";
            self.warn("not-modelled", message, &at);
        }
        let model = self.merges[index].model;
        if !is_object && !whole.others.is_empty() {
            if !restrictions.is_empty() {
                let message =
                    "only one part of this allOf shapes the value; the others restrict it";
                self.warn("not-modelled", message, &at);
            }
            self.models[model.0].shape = self.without_fields(&whole.others, &at);
            return;
        }
        let others = std::mem::take(&mut whole.others);
        for at in others.into_iter().map(|(_, at)| at).chain(restrictions) {
            self.keep_the_rest(&mut whole, &at);
        }
        let before = *total;
        *total += whole.object.fields.len();
        if *total > MOST_FIELDS {
            if before <= MOST_FIELDS {
                let place = self.canonical.place(&at.pointer).at_path(&at.path);
                let message = format!(
                    "the allOfs of the document have more than {MOST_FIELDS} fields together"
                );
                self.diagnostics
                    .push(Diagnostic::error("too-many-fields", message).at(place));
            }
            return;
        }
        let object = whole.finish();
        self.models[model.0].shape = if object.fields.is_empty() && object.additional.is_none() {
            // As `type: object` alone is: nothing is known of its keys.
            Shape::Alias(Box::new(Slot::of(Type::FreeObject)))
        } else {
            Shape::Object(object)
        };
    }

    /// What an allOf is whose parts have no fields: its only model, or else anything.
    fn without_fields(&mut self, others: &[(ModelId, At)], at: &At) -> Shape {
        let ty = match others {
            [(only, _)] => Type::Model(*only),
            _ => {
                let message = "the parts of this allOf are not objects: the value is free JSON";
                self.warn("not-modelled", message, at);
                Type::Any
            }
        };
        Shape::Alias(Box::new(Slot::of(ty)))
    }

    /// Takes over the fields of a model. Says whether it has any.
    fn include(&mut self, whole: &mut Whole, id: ModelId, at: At) -> bool {
        let id = self.end_of_aliases(id);
        match &self.models[id.0].shape {
            Shape::Object(object) => {
                whole.object.includes.push(id);
                for field in &object.fields {
                    let included_from = Some(field.included_from.unwrap_or(id));
                    whole.add(Field {
                        included_from,
                        ..field.clone()
                    });
                }
                whole.require(object.required_without_property.clone());
                if let Some(additional) = &object.additional {
                    whole.object.additional = Some(additional.clone());
                }
                true
            }
            Shape::Alias(slot) => match &slot.ty {
                Type::Map(values) => {
                    whole.object.additional = Some(values.clone());
                    true
                }
                Type::FreeObject => {
                    self.keep_the_rest(whole, &at);
                    true
                }
                _ => {
                    whole.others.push((id, at));
                    false
                }
            },
            _ => {
                whole.others.push((id, at));
                false
            }
        }
    }

    /// What a part adds is not known by key, so every key that is not a field is kept.
    fn keep_the_rest(&mut self, whole: &mut Whole, at: &At) {
        let additional = &mut whole.object.additional;
        additional.get_or_insert_with(|| Box::new(Slot::of(Type::Any)));
        self.warn(
            "not-modelled",
            "this part of an allOf is not an object with properties: what it adds is kept as free JSON",
            at,
        );
    }
}

impl Whole {
    fn require(&mut self, names: Vec<String>) {
        for name in names {
            if self.required.insert(name.clone()) {
                self.named.push(name);
            }
        }
    }

    fn add(&mut self, new: Field) {
        let fields = &mut self.object.fields;
        let Some(place) = self.places.get(&new.key) else {
            self.places.insert(new.key.clone(), fields.len());
            fields.push(new);
            return;
        };
        let old = &mut fields[*place];
        old.required |= new.required;
        if new.slot.ty == Type::Any {
            return;
        }
        if old.slot.ty != Type::Any && !same(&old.slot, &new.slot) {
            self.conflicts += 1;
        }
        let about = std::mem::take(&mut old.slot.about);
        *old = Field {
            required: old.required,
            ..new
        };
        if old.slot.about.is_empty() {
            old.slot.about = about;
        }
    }

    fn finish(mut self) -> Object {
        for field in &mut self.object.fields {
            field.required |= self.required.contains(&field.key);
        }
        let places = &self.places;
        self.named.retain(|key| !places.contains_key(key));
        self.object.required_without_property = self.named;
        self.object
    }
}

/// Whether two places hold the same type, whatever is said of it.
fn same(a: &Slot, b: &Slot) -> bool {
    match (&a.ty, &b.ty) {
        (Type::Array(a), Type::Array(b)) | (Type::Map(a), Type::Map(b)) => same(a, b),
        (a, b) => a == b,
    }
}
