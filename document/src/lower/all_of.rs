//! allOf: the parts become one list of fields.
//!
//! Done when every definition has been read, since a part may be defined further down. A part that is a model lends
//! its fields, each marked with where it came from; the inline parts bring their own. A later part wins over an
//! earlier one for the same key, unless it gives the key no type; where it has no words, those of the earlier one stay.
//! A key is required if any part says so.

use super::{At, Lowering};
use crate::diagnostic::Diagnostic;
use crate::ir::{Field, ModelId, Object, Shape, Slot, Type};

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

impl Lowering<'_, '_> {
    pub(super) fn merge_later(&mut self, model: ModelId, at: At, parts: Vec<Part>) {
        self.merges.push(Merge {
            model,
            at,
            parts,
            state: State::Waiting,
        });
    }

    pub(super) fn merge_all(&mut self) {
        for index in 0..self.merges.len() {
            self.merge(index);
        }
    }

    fn merge(&mut self, index: usize) {
        match self.merges[index].state {
            State::Done => return,
            State::Open => {
                let at = self.merges[index].at.clone();
                let place = self.canonical.place(&at.pointer).at_path(&at.path);
                self.diagnostics.push(
                    Diagnostic::error(
                        "circular-all-of",
                        format!("`{}` is an allOf of itself", at.path),
                    )
                    .at(place),
                );
                return;
            }
            State::Waiting => self.merges[index].state = State::Open,
        }
        let parts = std::mem::take(&mut self.merges[index].parts);
        let mut whole = Object::default();
        let mut required = Vec::new();
        for part in parts {
            match part {
                Part::Model(id, at) => self.include(&mut whole, &mut required, id, &at),
                Part::Inline(object, names) => {
                    whole.inline_parts += usize::from(!object.fields.is_empty());
                    required.extend(names);
                    for field in object.fields {
                        add(&mut whole.fields, field);
                    }
                    whole.additional = object.additional.or(whole.additional);
                }
                Part::NotAnObject(at) => self.keep_the_rest(&mut whole, &at),
            }
        }
        for field in &mut whole.fields {
            field.required |= required.contains(&field.key);
        }
        required.retain(|key| whole.fields.iter().all(|field| field.key != *key));
        whole.required_without_property = required;
        let model = self.merges[index].model;
        self.models[model.0].shape = Shape::Object(whole);
        self.merges[index].state = State::Done;
    }

    fn include(&mut self, whole: &mut Object, required: &mut Vec<String>, id: ModelId, at: &At) {
        if let Some(index) = self.merges.iter().position(|merge| merge.model == id) {
            self.merge(index);
        }
        match &self.models[id.0].shape {
            Shape::Object(object) => {
                whole.includes.push(id);
                for field in object.fields.clone() {
                    let included_from = Some(field.included_from.unwrap_or(id));
                    add(
                        &mut whole.fields,
                        Field {
                            included_from,
                            ..field
                        },
                    );
                }
                required.extend(object.required_without_property.iter().cloned());
                if let Some(additional) = &object.additional {
                    whole.additional = Some(additional.clone());
                }
            }
            Shape::Alias(slot) => match &slot.ty {
                Type::Model(next) => self.include(whole, required, *next, at),
                Type::Map(values) => whole.additional = Some(values.clone()),
                _ => self.keep_the_rest(whole, at),
            },
            _ => self.keep_the_rest(whole, at),
        }
    }

    /// What a part adds is not known by key, so every key that is not a field is kept.
    fn keep_the_rest(&mut self, whole: &mut Object, at: &At) {
        whole
            .additional
            .get_or_insert_with(|| Box::new(Slot::of(Type::Any)));
        self.warn(
            "not-modelled",
            "this part of an allOf is not an object with properties: what it adds is kept as free JSON",
            at,
        );
    }
}

fn add(fields: &mut Vec<Field>, new: Field) {
    match fields.iter_mut().find(|field| field.key == new.key) {
        None => fields.push(new),
        Some(old) => {
            old.required |= new.required;
            if new.slot.ty != Type::Any {
                let about = std::mem::take(&mut old.slot.about);
                *old = Field {
                    required: old.required,
                    ..new
                };
                if old.slot.about.is_empty() {
                    old.slot.about = about;
                }
            }
        }
    }
}
