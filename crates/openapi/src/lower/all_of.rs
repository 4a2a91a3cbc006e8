//! allOf: the parts become one list of fields.
//!
//! Done when every definition has been read, since a part may be defined further down. A part that is a model lends
//! its fields, each marked with where it came from; the inline parts bring their own. Of one key in several parts the type is
//! that of a value which fits all of them (`narrow`), and the later part wins where there is none; where it has no words, those
//! of the earlier one stay. A key is required if any part says so. Where no part is an object, the whole is what its only model is.

use super::{At, Lowering};
use crate::diagnostic::Diagnostic;
use crate::ir::{Field, ModelId, Object, Shape, Type, TypeRef};
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
    /// Variants, some of which are not scalars.
    Variants(At),
    /// What the model is before the merge.
    Itself,
}

impl Merge {
    pub(super) fn new(model: ModelId, at: At, parts: Vec<Part>) -> Self {
        Self {
            model,
            at,
            parts,
            state: State::Waiting,
        }
    }
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
    locations: HashMap<String, usize>,
    required: HashSet<String>,
    /// Names that no part has a property for, in the order in which they are first required.
    named: Vec<String>,
    /// Models that are not known to be objects.
    others: Vec<(ModelId, At)>,
}

impl Lowering<'_, '_> {
    pub(super) fn merge_later(&mut self, model: ModelId, at: At, parts: Vec<Part>) {
        let models = parts.iter().filter_map(|part| match part {
            Part::Model(id, _) => Some(*id),
            _ => None,
        });
        self.parts_of.insert(model, models.collect());
        self.merges.push(Merge::new(model, at, parts));
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
        // Each is of models that have been merged by then, or stand before it here.
        while let Some(merge) = self.later.pop_front() {
            self.merges.push(merge);
            self.merge(self.merges.len() - 1, &mut total);
        }
    }

    fn refuse_circular_all_of(&mut self, index: usize) {
        let at = self.merges[index].at.clone();
        let location = self.canonical.location(&at.pointer).at_path(&at.path);
        let message = format!("the allOf of `{}` refers to itself", at.path);
        let error = Diagnostic::error("circular-all-of", message).at(location);
        self.diagnostics
            .error(error.help("remove the circular reference from the allOf"));
    }

    /// The model that this one is another name for.
    pub(super) fn end_of_aliases(&self, mut id: ModelId) -> ModelId {
        for _ in 0..self.models.len() {
            match &self.models[id.0].shape {
                Shape::Alias(type_ref) => match type_ref.ty {
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
        let mut variants = 0;
        let at = self.merges[index].at.clone();
        let model = self.merges[index].model;
        for part in parts {
            let part = match part {
                Part::Itself => self.itself(model, &at),
                part => part,
            };
            match part {
                Part::Model(id, part_at) => is_object |= self.include(&mut whole, id, part_at, &at),
                Part::Inline(object, names) => {
                    is_object = true;
                    whole.object.inline_parts += usize::from(!object.fields.is_empty());
                    whole.require(names);
                    for field in object.fields {
                        self.add(&mut whole, field, &at);
                    }
                    if object.additional.is_some() {
                        whole.object.additional = object.additional;
                    }
                }
                Part::NotAnObject(at) => restrictions.push(at),
                Part::Variants(at) => {
                    variants += 1;
                    restrictions.push(at);
                }
                Part::Itself => {}
            }
        }
        if !is_object && !whole.others.is_empty() {
            if variants == 0 && !restrictions.is_empty() {
                let message = "only one part of this allOf determines the type; the others restrict the value";
                self.warn("not-modelled", message, &at);
            }
            self.models[model.0].shape = self.without_fields(&whole.others, variants, &at);
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
                let location = self.canonical.location(&at.pointer).at_path(&at.path);
                let message = format!(
                    "the allOfs of the document have more than {MOST_FIELDS} fields in total"
                );
                self.diagnostics
                    .error(Diagnostic::error("too-many-fields", message).at(location));
            }
            return;
        }
        let object = whole.finish();
        self.models[model.0].shape = if object.fields.is_empty() && object.additional.is_none() {
            // As `type: object` alone is: nothing is known of its keys.
            Shape::Alias(Box::new(TypeRef::of(Type::FreeObject)))
        } else {
            Shape::Object(object)
        };
    }

    /// What an allOf is whose parts have no fields: its only model, or else anything.
    fn without_fields(&mut self, others: &[(ModelId, At)], variants: usize, at: &At) -> Shape {
        let ty = match others {
            [(only, _)] if variants == 0 => Type::Model(*only),
            _ => {
                let message = "the parts of this allOf are not objects: the value is treated as free-form JSON";
                self.warn("not-modelled", message, at);
                Type::Any
            }
        };
        Shape::Alias(Box::new(TypeRef::of(ty)))
    }

    /// Takes over the fields of a model. Says whether it has any.
    fn include(&mut self, whole: &mut Whole, id: ModelId, at: At, whole_at: &At) -> bool {
        let id = self.end_of_aliases(id);
        match &self.models[id.0].shape {
            Shape::Object(object) => {
                let object = object.clone();
                whole.object.includes.push(id);
                for field in object.fields {
                    let included_from = Some(field.included_from.unwrap_or(id));
                    let field = Field {
                        included_from,
                        ..field
                    };
                    self.add(whole, field, whole_at);
                }
                whole.require(object.required_without_property);
                if object.additional.is_some() {
                    whole.object.additional = object.additional;
                }
                true
            }
            Shape::Alias(type_ref) => match &type_ref.ty {
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

    /// The object that a model is before the merge.
    fn itself(&mut self, model: ModelId, at: &At) -> Part {
        match &mut self.models[model.0].shape {
            Shape::Object(object) => {
                let mut object = std::mem::take(object);
                let names = std::mem::take(&mut object.required_without_property);
                Part::Inline(object, names)
            }
            _ => Part::NotAnObject(at.clone()),
        }
    }

    /// Adds a field, or what it says of a field that is there.
    fn add(&mut self, whole: &mut Whole, new: Field, at: &At) {
        let Some(location) = whole.locations.get(&new.key).copied() else {
            let location = whole.object.fields.len();
            whole.locations.insert(new.key.clone(), location);
            whole.object.fields.push(new);
            return;
        };
        whole.object.fields[location].required |= new.required;
        let old = &whole.object.fields[location];
        if new.type_ref.ty == Type::Any {
            return;
        }
        let mut new = Field {
            required: old.required,
            ..new
        };
        if old.type_ref.ty != Type::Any && !same(&old.type_ref, &new.type_ref) {
            let is_inline = new.included_from.is_none();
            match self.narrowed(&old.type_ref, &new, at, is_inline) {
                Some(ty) if ty == old.type_ref.ty => return,
                Some(ty) if ty == new.type_ref.ty => {}
                Some(ty) => {
                    new.type_ref.ty = ty;
                    new.included_from = None;
                    new.path = at.path.property(&new.key);
                }
                None => {
                    let property = At {
                        path: at.path.property(&new.key),
                        pointer: at.pointer.clone(),
                    };
                    let message = "parts of an allOf give a property types that no value has at once: the last one is used";
                    self.warn("not-modelled", message, &property);
                }
            }
        }
        let old = &mut whole.object.fields[location];
        let annotations = std::mem::take(&mut old.type_ref.annotations);
        *old = new;
        if old.type_ref.annotations.is_empty() {
            old.type_ref.annotations = annotations;
        }
    }

    /// What a part adds is not known by key, so every key that is not a field is kept.
    fn keep_the_rest(&mut self, whole: &mut Whole, at: &At) {
        let additional = &mut whole.object.additional;
        additional.get_or_insert_with(|| Box::new(TypeRef::of(Type::Any)));
        self.warn(
            "not-modelled",
            "this part of an allOf is not an object with properties: its content is kept as free-form JSON",
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

    fn finish(mut self) -> Object {
        for field in &mut self.object.fields {
            field.required |= self.required.contains(&field.key);
        }
        let locations = &self.locations;
        self.named.retain(|key| !locations.contains_key(key));
        self.object.required_without_property = self.named;
        self.object
    }
}

/// Whether two places hold the same type, whatever is said of it.
fn same(a: &TypeRef, b: &TypeRef) -> bool {
    match (&a.ty, &b.ty) {
        (Type::Array(a), Type::Array(b)) | (Type::Map(a), Type::Map(b)) => same(a, b),
        (a, b) => a == b,
    }
}
