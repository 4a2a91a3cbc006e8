//! Properties that travel one way only.

use crate::ir::{Field, TypeRef};

/// Returns whether the document says that a property is only sent or only received.
pub(super) fn is(type_ref: &TypeRef) -> bool {
    type_ref.constraints.read_only || type_ref.constraints.write_only
}

/// Returns what follows for a property that is required; `None` where nothing does.
pub(super) fn sentence(field: &Field) -> Option<String> {
    let constraints = &field.type_ref.constraints;
    let sentence = match (constraints.read_only, constraints.write_only) {
        _ if !field.required => return None,
        (true, false) => "Set in every response; requests omit it.",
        (false, true) => "Set in every request; responses omit it.",
        (true, true) => "Requests and responses may omit it.",
        (false, false) => return None,
    };
    Some(sentence.to_owned())
}
