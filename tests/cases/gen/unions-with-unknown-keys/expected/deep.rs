// Written by `cargo xtask gen --spec` from `Deep` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{DeepVariant1, DeepVariant2};

/// The definition `Deep`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deep {
    /// A [`DeepVariant1`].
    Variant1(DeepVariant1),

    /// A [`DeepVariant2`].
    Variant2(DeepVariant2),

    /// Anything else, as sent.
    Other(serde_json::Value),
}

support::union! { Deep {
    Variant1: DeepVariant1,
    Variant2: DeepVariant2,
    .. => Other,
} }
