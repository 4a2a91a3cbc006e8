// Written by `modelwright gen --spec` from `Share` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Half, Third};

/// The definition `Share`.
#[derive(Clone, Debug, PartialEq)]
pub enum Share {
    /// A [`Half`].
    Half(Half),

    /// A [`Third`].
    Third(Third),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Share {
    Half: Half,
    Third: Third,
    .. => Other,
} }
