//! Which parts of the runtime a plan uses.

use super::item::ItemKind;
use super::serde_form::{Derived, Sent, SerdeAttribute, SerdeForm};
use super::types::RustType;
use super::{File, known, map};
use std::collections::BTreeSet;

/// A file of the runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Support {
    Wire,
    Object,
    Plain,
    Maybe,
    Defaults,
    OpenEnum,
    List,
    Map,
    Union,
    Value,
    Timestamp,
    Unknown,
    /// Null as the default value, for serde's derives; so are the next four.
    Null,
    /// Null and absence where `Default` has the defaults of the document.
    Zero,
    /// Whole numbers without a fraction.
    Numbers,
    /// Sets as objects.
    Keys,
    /// Enums of whole numbers, which are part of `OpenEnum` otherwise.
    OpenIntEnum,
    /// Requests and replies.
    Operations,
    /// Filters as JSON in a query.
    Filters,
    /// Bodies in frames.
    Frames,
    /// Bodies that are forms.
    Forms,
}

impl Support {
    /// Whether only operations use it.
    pub(crate) fn is_of_operations(self) -> bool {
        matches!(
            self,
            Self::Operations | Self::Filters | Self::Frames | Self::Forms
        )
    }
}

/// The parts of the runtime that these files use, and those that these need in turn.
pub(crate) fn support(files: &[File], form: SerdeForm) -> BTreeSet<Support> {
    let is_derived = form == SerdeForm::Derive;
    let mut used = BTreeSet::new();
    if !is_derived {
        // These need one another.
        used.extend([Support::Wire, Support::Object, Support::Plain]);
    }
    let map = map(files);
    for file in files {
        used.extend(of_kind(&file.item.kind, is_derived));
        used.extend(
            file.item
                .serde
                .iter()
                .flat_map(|derived| of_derived(derived)),
        );
        for ty in file.item.types() {
            ty.visit(&mut |ty| match ty {
                RustType::Json => _ = used.insert(Support::Value),
                RustType::Foreign(foreign) => {
                    let known = known::find(&foreign.path, &map);
                    used.extend(known.filter(|known| known.has_json).map(|_| Support::Value));
                }
                RustType::Timestamp => _ = used.insert(Support::Timestamp),
                RustType::Maybe(_) => _ = used.insert(Support::Maybe),
                RustType::Unknown => used.extend([Support::Unknown, Support::Value]),
                _ => {}
            });
        }
    }
    if used.contains(&Support::Union) {
        used.insert(Support::Value);
    }
    used
}

fn of_kind(kind: &ItemKind, is_derived: bool) -> Option<Support> {
    match kind {
        ItemKind::Struct { has_defaults, .. } => {
            (*has_defaults && !is_derived).then_some(Support::Defaults)
        }
        ItemKind::Alias(_) => None,
        ItemKind::IntegerEnum { .. } if is_derived => Some(Support::OpenIntEnum),
        ItemKind::StringEnum { .. } | ItemKind::IntegerEnum { .. } => Some(Support::OpenEnum),
        ItemKind::List(_) => Some(Support::List),
        ItemKind::Map(..) => Some(Support::Map),
        ItemKind::Union { .. } => Some(Support::Union),
    }
}

/// The helpers that the attributes of serde's derives name.
fn of_derived(derived: &Derived) -> impl Iterator<Item = Support> {
    let attributes = derived.of_fields.iter().flatten();
    let of_fields = attributes.filter_map(|attribute| match attribute {
        SerdeAttribute::NullAsDefault => Some(Support::Null),
        SerdeAttribute::NullAsZero | SerdeAttribute::DefaultZero => Some(Support::Zero),
        SerdeAttribute::Numbers => Some(Support::Numbers),
        SerdeAttribute::Keys | SerdeAttribute::FurtherKeys => Some(Support::Keys),
        _ => None,
    });
    let of_rows = derived.rows.iter().filter_map(|row| row.form);
    of_fields.chain(of_rows.map(|sent| match sent {
        Sent::Numbers => Support::Numbers,
        Sent::Keys => Support::Keys,
    }))
}
