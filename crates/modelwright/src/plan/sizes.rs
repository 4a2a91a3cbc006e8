//! How much memory a value of each model takes, and which models are too large to stand in others.
//!
//! A struct takes the room of all its optional parts, whether they are there or not. So an optional part that is large stands in a
//! `Box`. The sizes are those of a machine with addresses of 64 bits, and do not depend on the one that counts them; what a type of
//! somebody else takes is not known.

use super::cycles::{Cycles, held_models};
use super::types::{RustType, field_type, is_nullable, value_type};
use super::{Input, one_way};
use crate::ir::{Field, ModelId, Object, Shape, Type, TypeRef};

/// From how many bytes on an optional part stands in a `Box`. Most structs that programs fill in by hand are smaller, and those that are
/// sent in lists would be moved by the kilobyte.
const LARGE: usize = 1_600;

/// What a pointer takes.
const POINTER: usize = 8;

/// The size of each model, in bytes.
pub(super) struct Sizes(Vec<usize>);

impl Sizes {
    /// Whether an optional value of this type stands in a `Box`.
    pub(super) fn is_large(&self, ty: &Type) -> bool {
        matches!(ty, Type::Model(id) if self.0[id.0] >= LARGE)
    }
}

/// Finds all sizes, those of what models hold first.
pub(super) fn find(input: &Input<'_>, cycles: &Cycles) -> Sizes {
    let held: Vec<Vec<usize>> = input.api.models().map(held_models).collect();
    let mut known: Vec<Option<usize>> = vec![None; held.len()];
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

/// The size of one model, from those that it holds.
struct Counting<'a> {
    input: &'a Input<'a>,
    cycles: &'a Cycles,
    known: &'a [Option<usize>],
    holder: ModelId,
}

impl Counting<'_> {
    fn model(&self) -> usize {
        match &self.input.api.model(self.holder).shape {
            Shape::Object(object) => self.object(object),
            Shape::StringEnum(_) => of_type(&RustType::String),
            Shape::IntegerEnum { .. } => 2 * POINTER,
            Shape::Union(union) => {
                let variants = union.variants.iter();
                let largest = variants.map(|variant| self.value(variant)).max();
                largest.unwrap_or(0).saturating_add(POINTER)
            }
            Shape::Alias(type_ref) => self.value(type_ref),
        }
    }

    fn object(&self, object: &Object) -> usize {
        let fields = object.fields.iter().map(|field| self.field(field));
        let rest = object.additional.iter().map(|_| 3 * POINTER);
        let all = fields.chain(rest).fold(0, usize::saturating_add);
        all.checked_next_multiple_of(POINTER).unwrap_or(all)
    }

    fn field(&self, field: &Field) -> usize {
        let type_ref = &field.type_ref;
        let is_optional =
            !field.required || one_way::is(type_ref) || is_nullable(self.input, type_ref);
        let size = match field.type_ref.ty {
            Type::Model(_) => self.value(&field.type_ref),
            _ => of_type(&field_type(self.input, field)),
        };
        match (is_optional, &field.type_ref.ty) {
            // All of their values are numbers, so that there is none left which means nothing.
            (true, Type::Integer(_) | Type::Number(_)) => 2 * size,
            (true, Type::Model(_)) if size >= LARGE => POINTER,
            _ => size,
        }
    }

    fn value(&self, type_ref: &TypeRef) -> usize {
        match type_ref.ty {
            Type::Model(held) if self.cycles.contain(self.holder, held) => POINTER,
            Type::Model(held) => self.known[held.0].unwrap_or(POINTER),
            _ => of_type(&value_type(self.input, type_ref)),
        }
    }
}

/// What a value takes that is no model.
fn of_type(ty: &RustType) -> usize {
    match ty {
        RustType::Bool => 1,
        RustType::Integer(name) => {
            let bits = name.trim_start_matches(['i', 'u']).parse();
            bits.map_or(POINTER, |bits: usize| bits / 8)
        }
        RustType::F64 => 8,
        RustType::Unknown => 0,
        RustType::Json => 4 * POINTER,
        RustType::Box(_) => POINTER,
        RustType::Option(inner) | RustType::Maybe(inner) => of_type(inner),
        RustType::String
        | RustType::Timestamp
        | RustType::Bytes
        | RustType::KeySet
        | RustType::Vec(_)
        | RustType::Map(..)
        | RustType::Foreign(_)
        | RustType::Model(_) => 3 * POINTER,
    }
}

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
