//! The field of a struct for keys that have none of their own.

use super::docs::Docs;
use super::types::{RustType, element_type, map_type};
use super::{Input, UnknownKeys};
use crate::ir::Object;
use crate::name::ModelNames;

/// The field for keys that have none of their own.
pub(super) struct Rest {
    pub(super) name: String,
    pub(super) ty: RustType,
    pub(super) docs: Docs,
}

/// Returns the field for keys that have none: as the document allows them, or as the user wants them kept.
pub(super) fn of(input: &Input<'_>, object: &Object, names: &ModelNames) -> Option<Rest> {
    let map = |values| RustType::Map(map_type(input), Box::new(values));
    if let Some(type_ref) = &object.additional {
        let stand_in = || "All other keys and their values.".to_owned();
        let docs = Docs::said_or(type_ref.annotations.description.as_ref(), stand_in);
        let ty = map(element_type(input, type_ref));
        let name = names.rest.clone();
        return Some(Rest { name, ty, docs });
    }
    let (ty, text) = match input.unknown_keys {
        UnknownKeys::Skipped => return None,
        UnknownKeys::Kept => (
            map(RustType::Json),
            "Keys that are not in the document, with their values as received.",
        ),
        UnknownKeys::ByFeature => (
            RustType::Unknown,
            "Keys without a field. Preserved if the feature `keep-unknown` is enabled.",
        ),
    };
    let docs = Docs::said_or(None, || text.to_owned());
    let name = unknown_name(names);
    Some(Rest { name, ty, docs })
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

/// The name of the field for unknown keys, which no other field has.
fn unknown_name(names: &ModelNames) -> String {
    let mut name = "unknown".to_owned();
    while names.members.contains(&name) {
        name.push('_');
    }
    name
}
