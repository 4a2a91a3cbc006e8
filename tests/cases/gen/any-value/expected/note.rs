// Written by `modelwright gen --spec` from `Note` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{NoteObject, NoteObject2};

/// The definition `Note`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// A [`NoteObject`].
    Object(NoteObject),

    /// A [`NoteObject2`].
    Object2(NoteObject2),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Note {
    Object: NoteObject,
    Object2: NoteObject2,
    .. => Other,
} }
