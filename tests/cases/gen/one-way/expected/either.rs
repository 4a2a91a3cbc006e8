// Written by `modelwright gen --spec` from `Either` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Admin, Group};

/// The definition `Either`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Either {
    /// A [`Admin`].
    Admin(Admin),

    /// A [`Group`].
    Group(Group),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Either {
    Admin: Admin,
    Group: Group,
    .. => Other,
} }
