//! How much memory a value of each model takes, and which models are too large to stand in others.
//!
//! A struct takes the room of all its optional parts, whether they are there or not. So an optional part that is large stands in a
//! `Box`. The sizes are those of a machine with addresses of 64 bits, and do not depend on the one that counts them; what a type of
//! somebody else takes is not known.

use super::cycles::{self, Cycles, held_models};
use super::types::{RustType, field_type, integer_holding, value_type};
use super::{Input, Presence, presence, types};
use crate::ir::{Field, Model, ModelId, Object, Shape, Type, TypeRef, Union};
use std::collections::BTreeMap;

/// From how many bytes on an optional part stands in a `Box`. Most structs that programs fill in by hand are smaller, and those that are
/// sent in lists would be moved by the kilobyte.
const LARGE: usize = 1_600;

/// What a pointer takes.
const POINTER: usize = 8;

/// The sizes of the models of one version, in bytes, by the name of the type, where a `serde_json::Value` takes so many bytes.
pub fn counted_sizes(input: &Input<'_>, of_value: usize) -> BTreeMap<String, usize> {
    let json = Room {
        size: of_value,
        ..JSON
    };
    let Sizes(rooms) = find_with(json, input, &cycles::find(input.api));
    let name = |id| input.names.of(id).type_name.clone();
    let models = input.api.models().zip(rooms);
    models
        .map(|((id, _), room)| (name(id), room.size))
        .collect()
}

/// The room of each model.
pub(super) struct Sizes(Vec<Room>);

impl Sizes {
    /// Whether an optional value of this type stands in a `Box`.
    pub(super) fn is_large(&self, ty: &Type) -> bool {
        matches!(ty, Type::Model(id) if self.0[id.0].size >= LARGE)
    }
}

/// Finds all sizes, those of what models hold first.
pub(super) fn find(input: &Input<'_>, cycles: &Cycles) -> Sizes {
    find_with(JSON, input, cycles)
}

fn find_with(json: Room, input: &Input<'_>, cycles: &Cycles) -> Sizes {
    let held: Vec<Vec<usize>> = input.api.models().map(held_models).collect();
    let mut known: Vec<Option<Room>> = vec![None; held.len()];
    for start in 0..held.len() {
        let mut open = vec![start];
        while let Some(&at) = open.last() {
            // Without what is boxed since it holds itself, no chain comes back to where it was.
            let waits_for = |held: &usize| {
                known[*held].is_none() && !cycles.contain(ModelId(at), ModelId(*held))
            };
            let before = open.len();
            if known[at].is_none() {
                open.extend(held[at].iter().copied().filter(waits_for));
            }
            if open.len() > before {
                continue;
            }
            open.pop();
            if known[at].is_none() {
                let counting = Counting {
                    json,
                    input,
                    cycles,
                    known: &known,
                    holder: ModelId(at),
                };
                known[at] = Some(counting.model());
            }
        }
    }
    Sizes(known.into_iter().map(Option::unwrap_or_default).collect())
}

/// What the values of a type take.
#[derive(Clone, Copy, Default)]
struct Room {
    size: usize,
    align: usize,
    /// How many patterns of the bytes are no value. An option takes one of them to be none.
    spare: usize,
}

/// More patterns than are ever taken.
const MANY: usize = usize::MAX;

impl Room {
    const fn new(size: usize, align: usize, spare: usize) -> Self {
        Self { size, align, spare }
    }

    /// So many pointers and lengths.
    const fn words(count: usize, spare: usize) -> Self {
        Self::new(count * POINTER, POINTER, spare)
    }

    /// A number of so many bytes.
    const fn number(size: usize) -> Self {
        Self::new(size, size, 0)
    }

    /// This, or something else that says nothing more.
    fn optional(self) -> Self {
        match self.spare {
            0 => self.tagged(),
            MANY => self,
            spare => Self {
                spare: spare - 1,
                ..self
            },
        }
    }

    /// With a number beside it that says which of several it is.
    fn tagged(self) -> Self {
        Self {
            size: self.size.saturating_add(self.align),
            spare: MANY,
            ..self
        }
    }

    /// The two in one struct. The compiler puts what has the greatest alignment first, so that nothing is lost but at the end.
    fn beside(self, other: Self) -> Self {
        Self {
            size: self.size.saturating_add(other.size),
            align: self.align.max(other.align),
            spare: self.spare.max(other.spare),
        }
    }

    fn padded(self) -> Self {
        let size = self.size.checked_next_multiple_of(self.align.max(1));
        Self {
            size: size.unwrap_or(self.size),
            ..self
        }
    }
}

/// The room of one model, from those that it holds.
struct Counting<'a> {
    json: Room,
    input: &'a Input<'a>,
    cycles: &'a Cycles,
    known: &'a [Option<Room>],
    holder: ModelId,
}

impl Counting<'_> {
    fn model(&self) -> Room {
        let model = self.input.api.model(self.holder);
        if let Some(replaced) = types::replacement(self.input, &model.path) {
            return self.of_type(&replaced);
        }
        match &model.shape {
            Shape::Object(object) => self.object(object),
            Shape::StringEnum(_) => self.of_type(&RustType::String),
            Shape::IntegerEnum { format, values } => {
                let values = values.iter().map(|listed| listed.value);
                let number = integer_holding(format.as_deref(), values);
                self.of_type(&RustType::Integer(number)).tagged()
            }
            Shape::Union(union) => self.union(union),
            Shape::Alias(type_ref) => self.alias(model, type_ref),
        }
    }

    fn object(&self, object: &Object) -> Room {
        let fields = object.fields.iter().map(|field| self.field(field));
        let rest = object.additional.iter().map(|_| MAP);
        fields
            .chain(rest)
            .fold(Room::default(), Room::beside)
            .padded()
    }

    /// Beside the variants there is JSON that is none of them. What fits beside its tag takes nothing more; for others it is at most this.
    fn union(&self, union: &Union) -> Room {
        let variants = union.variants.iter();
        let largest = variants.fold(self.json, |all, variant| {
            let room = self.value(variant);
            Room {
                size: all.size.max(room.size.saturating_add(POINTER)),
                align: all.align.max(room.align),
                ..all
            }
        });
        largest.padded()
    }

    /// A list or a map with a name is null in another way than it is empty.
    fn alias(&self, model: &Model, type_ref: &TypeRef) -> Room {
        let value = self.value(type_ref);
        let is_nullable = type_ref.nullable == Some(true) || model.nullable == Some(true);
        match type_ref.ty {
            Type::Array(_) | Type::Map(_) => value.optional(),
            Type::Any | Type::FreeObject => value,
            _ if is_nullable => value.optional(),
            _ => value,
        }
    }

    fn field(&self, field: &Field) -> Room {
        let type_ref = &field.type_ref;
        let ty = field_type(self.input, field);
        let on_cycle = self.is_on_cycle(&type_ref.ty);
        let has_null = types::is_nullable(self.input, type_ref) || on_cycle;
        // With another setting a field that is left out and one that is null are two things, which takes one pattern more.
        let presence = presence::of(self.input, false, field, &ty, has_null);
        let room = match ty {
            RustType::Model(_) => self.value(type_ref),
            _ => self.of_type(&ty),
        };
        match presence {
            Presence::Required => room,
            _ if matches!(ty, RustType::Model(_)) && room.size >= LARGE => BOX.optional(),
            _ => room.optional(),
        }
    }

    fn value(&self, type_ref: &TypeRef) -> Room {
        match type_ref.ty {
            Type::Model(_) if self.is_on_cycle(&type_ref.ty) => BOX,
            Type::Model(held) => self.known[held.0].unwrap_or(BOX),
            _ => self.of_type(&value_type(self.input, type_ref)),
        }
    }

    fn is_on_cycle(&self, ty: &Type) -> bool {
        matches!(ty, Type::Model(held) if self.cycles.contain(self.holder, *held))
    }

    /// What a value takes that is no model.
    fn of_type(&self, ty: &RustType) -> Room {
        match ty {
            RustType::Bool => Room::new(1, 1, 254),
            RustType::Integer(name) => {
                let bits = name.trim_start_matches(['i', 'u']).parse();
                Room::number(bits.map_or(POINTER, |bits: usize| bits / 8))
            }
            RustType::F64 => Room::number(8),
            RustType::Unknown => Room::new(0, 1, 0),
            RustType::Json => self.json,
            RustType::Box(_) => BOX,
            RustType::Option(inner) | RustType::Maybe(inner) => self.of_type(inner).optional(),
            RustType::KeySet | RustType::Map(..) => MAP,
            RustType::String
            | RustType::Timestamp
            | RustType::Bytes
            | RustType::Vec(_)
            | RustType::Foreign(_)
            | RustType::Model(_) => TEXT,
        }
    }
}

/// `serde_json::Value`, which has a tag. It is larger in a build where something asks it to keep the order of keys.
const JSON: Room = Room::words(4, MANY);

const BOX: Room = Room::words(1, 1);

/// A text or a list: its capacity is never more than half of what a word holds.
const TEXT: Room = Room::words(3, MANY);

/// Of a `BTreeMap` or a `BTreeSet`, nothing is left over: it has taken the null pointer for being empty.
const MAP: Room = Room::words(3, 0);

#[cfg(test)]
mod tests {
    use crate::diagnostic::Diagnostics;
    use crate::emit::rust::types::text;
    use crate::load::load;
    use crate::name::NameOverrides;
    use crate::plan::{ItemKind, Layout, plan};
    use std::fmt::Write;

    /// The types of the fields of a model of a document.
    fn fields(schemas: &str, model: &str) -> Vec<String> {
        let document = format!("openapi: 3.0.3\ncomponents:\n  schemas:\n{schemas}");
        let names = NameOverrides::default();
        let mut diagnostics = Diagnostics::new();
        let loaded = load("x.yaml", document.into(), &names, &mut diagnostics).unwrap();
        let planned = plan(&[loaded.input()], Layout::Tree);
        let file = planned.files.iter().find(|file| file.item.name == model);
        match &file.unwrap().item.kind {
            ItemKind::Struct { fields, .. } => fields.iter().map(|it| text(&it.ty)).collect(),
            kind => panic!("{}", kind.as_str()),
        }
    }

    fn object(name: &str, required: &str, properties: &[String]) -> String {
        let properties = properties.join(", ");
        format!("    {name}: {{required: [{required}], properties: {{{properties}}}}}\n")
    }

    fn texts(count: usize) -> Vec<String> {
        let text = |at| format!("p{at}: {{type: string}}");
        (0..count).map(text).collect()
    }

    fn reference(key: &str, to: &str) -> String {
        format!("{key}: {{$ref: '#/components/schemas/{to}'}}")
    }

    #[test]
    fn optional_parts_are_boxed_from_a_size_on() {
        let list = "list: {type: array, items: {$ref: '#/components/schemas/Large'}}".to_owned();
        let holds = [
            reference("there", "Large"),
            reference("sometimes", "Large"),
            reference("small", "Small"),
            list,
        ];
        let around = [reference("holder", "Holder"), reference("alias", "Alias")];
        let schemas = [
            object("Large", "", &texts(67)),
            object("Small", "", &texts(66)),
            object("Holder", "there", &holds),
            object("Around", "", &around),
            "    Alias: {$ref: '#/components/schemas/Large'}\n".to_owned(),
        ];
        let schemas = schemas.concat();
        let held = [
            "Large",
            "Option<Box<Large>>",
            "Option<Small>",
            "Option<Vec<Large>>",
        ];
        assert_eq!(fields(&schemas, "Holder"), held);
        let held = ["Option<Box<Holder>>", "Option<Box<Alias>>"];
        assert_eq!(fields(&schemas, "Around"), held);
    }

    #[test]
    fn long_chains_and_growing_ones_end() {
        let mut schemas = String::new();
        for at in 0..2_000 {
            let next = format!("M{}", at + 1);
            let parts = [reference("a", &next), reference("b", &next)];
            let _ = write!(schemas, "{}", object(&format!("M{at}"), "a, b", &parts));
        }
        schemas.push_str(&object("M2000", "", &texts(1)));
        schemas.push_str(&object("Top", "", &[reference("held", "M0")]));
        assert_eq!(fields(&schemas, "Top"), ["Option<Box<M0>>"]);
    }
}
