//! The field of a struct for keys that have none of their own.
//!
//! In: what the document allows besides, and what a user wants. Out: the field, if there is one. Left out on purpose: how it is
//! read and written, which the runtime knows.

use super::item::{Field, Presence};
use super::types::{RustType, element_type, map_type};
use super::{Docs, Input, UnknownKeys};
use crate::ir::Object;
use crate::name::ModelNames;

/// Returns the field for keys that have none: as the document allows them, or as the user wants them kept.
pub(super) fn of(input: &Input<'_>, object: &Object, names: &ModelNames) -> Option<Field> {
    let map = |values| RustType::Map(map_type(input), Box::new(values));
    if let Some(slot) = &object.additional {
        let stand_in = || "All other keys, with their values.".to_owned();
        let docs = Docs::said_or(slot.about.description.as_ref(), stand_in);
        let ty = map(element_type(input, slot));
        return Some(field(names.rest.clone(), ty, docs));
    }
    let (ty, text) = match input.unknown_keys {
        UnknownKeys::Skipped => return None,
        UnknownKeys::Kept => (
            map(RustType::Json),
            "Keys that the document does not have, with their values as sent.",
        ),
        UnknownKeys::ByFeature => (
            RustType::Unknown,
            "Keys without a field, kept with the feature `keep-unknown`.",
        ),
    };
    let docs = Docs::said_or(None, || text.to_owned());
    Some(field(unknown_name(names), ty, docs))
}

/// Returns the field for further keys that a struct and one that it includes have in common, if they have one; `None` where one
/// of them has a field for them that the other lacks.
pub(super) fn shared(
    input: &Input<'_>,
    (object, names): (&Object, &ModelNames),
    (part, part_names): (&Object, &ModelNames),
) -> Option<Option<String>> {
    match input.unknown_keys {
        UnknownKeys::Skipped => part.additional.is_none().then_some(None),
        UnknownKeys::Kept => None,
        UnknownKeys::ByFeature => {
            let name = unknown_name(names);
            let both = object.additional.is_none() && part.additional.is_none();
            (both && name == unknown_name(part_names)).then_some(Some(name))
        }
    }
}

fn field(name: String, ty: RustType, docs: Docs) -> Field {
    Field {
        name,
        key: String::new(),
        ty,
        presence: Presence::Required,
        is_nullable: false,
        docs,
        alias: None,
        deprecated: None,
    }
}

/// The name of the field for unknown keys, which no other field has.
fn unknown_name(names: &ModelNames) -> String {
    let mut name = "unknown".to_owned();
    while names.members.contains(&name) {
        name.push('_');
    }
    name
}
