//! When a field is written.

use super::types::{RustType, is_nullable};
use super::{Input, one_way};
use crate::ir::Field;

/// When a field is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Presence {
    /// Always, with a value.
    Required,
    /// Always, as null where there is no value.
    Nullable,
    /// Only with a value.
    Optional,
    /// With a value or with null, or not at all.
    Maybe,
}

impl Presence {
    /// The word in the table under a struct.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Nullable => "nullable",
            Self::Optional => "optional",
            Self::Maybe => "maybe",
        }
    }
}

/// The presence of a property. `is_patched` says whether its object tells null from absence; `has_null` whether it may be null,
/// or may have no value since it holds itself.
pub(super) fn of(
    input: &Input<'_>,
    is_patched: bool,
    property: &Field,
    ty: &RustType,
    has_null: bool,
) -> Presence {
    // Free JSON holds null itself.
    let is_free = *ty == RustType::Json;
    match (
        property.required && !one_way::is(&property.type_ref),
        has_null,
    ) {
        (true, false) => Presence::Required,
        (true, true) if is_free => Presence::Required,
        (true, true) => Presence::Nullable,
        (false, _) if (is_nullable(input, &property.type_ref) || is_free) && is_patched => {
            Presence::Maybe
        }
        (false, _) => Presence::Optional,
    }
}
