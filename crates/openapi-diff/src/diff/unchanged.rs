//! Fields of which it shows at once that nothing changed, which is so for most.

use super::Comparing;
use crate::ir::{Annotations, Field, ModelLocation, Type, TypeRef};

impl Comparing<'_, '_> {
    /// Whether it shows at once that comparing two fields finds nothing.
    pub(super) fn is_unchanged(&self, old: &Field, new: &Field) -> bool {
        let is_own = old.included_from.is_none() && new.included_from.is_none();
        is_own
            && !self.recorder.compares_texts()
            && old.required == new.required
            && self.says_the_same(&old.type_ref, &new.type_ref)
    }

    /// Whether two type references are equal, of types without a name that have nothing to be compared within, and of definitions
    /// that are compared where they stand. Deprecations depend on the versions, so none is equal to another.
    fn says_the_same(&self, old: &TypeRef, new: &TypeRef) -> bool {
        let Annotations {
            deprecated,
            deprecated_values,
            ..
        } = &old.annotations;
        let has_same_type = match (&old.ty, &new.ty) {
            (Type::Model(then), Type::Model(now)) => {
                let model = self.after.api.model(*now);
                // Only definitions have pairs.
                self.pairs.after(*then) == Some(*now) && model.location == ModelLocation::Definition
            }
            (Type::Array(old), Type::Array(new)) | (Type::Map(old), Type::Map(new)) => {
                self.says_the_same(old, new)
            }
            (old, new) => old == new,
        };
        has_same_type
            && deprecated.is_none()
            && deprecated_values.is_empty()
            && old.nullable == new.nullable
            && old.omit_empty == new.omit_empty
            && old.default == new.default
            && old.listed == new.listed
            && old.constraints == new.constraints
            && old.annotations == new.annotations
    }
}
